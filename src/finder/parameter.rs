//! The names of the finder's fields, in its forms and, where they may be in one, in its addresses. The groups of choices name their
//! own (`Group::parameter`).

/// The page of results, from 1.
pub const PAGE: &str = "g";
/// Typed words: only ever sent by POST, never part of an address.
pub const WORDS: &str = "q";
/// What was read in the words and taken back (`words/taken_back.rs`). Posted with them.
pub const TAKEN_BACK: &str = "x";
/// A typed place. It is posted, and is never in an address.
pub const PLACE: &str = "where";
/// Keeps the choices out of the address: for a search from a page that should not show in one. Posted.
pub const QUIET: &str = "quiet";
/// A service on the reader's list: its id, once for each. It is posted, and is never in an address.
pub const KEPT: &str = "s";
/// A service that is taken off the list. Posted.
pub const TAKEN_OFF: &str = "d";

/// A code that brings a list from another phone. Posted when it is typed.
pub const CODE: &str = "code";
/// Asks for the list's own code. Posted.
pub const SHOWS_CODE: &str = "k";

/// The fields that are read only from a form.
pub const POSTED: [&str; 8] = [WORDS, TAKEN_BACK, PLACE, QUIET, KEPT, TAKEN_OFF, CODE, SHOWS_CODE];
