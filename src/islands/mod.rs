//! The few interactive pieces, compiled for the server and for the browser. Each is plain HTML first.
//!
//! They hold no words: everything they show arrives with the page or with the device's copy of the snapshot, in the reader's language.

pub mod card;
#[expect(missing_docs, reason = "the island macro makes a struct of the arguments, which the function describes")]
pub mod check_in;
pub mod copy;
#[expect(missing_docs, reason = "the island macro makes a struct of the arguments, which the function describes")]
pub mod finder;
#[cfg(feature = "hydrate")]
mod form;
pub mod opening;
