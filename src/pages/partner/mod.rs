//! For whoever works at a listed organization: ask for a link, look at one's listing, correct it, finish.

mod control;
pub mod field;
pub mod finish;
pub mod gone;
pub mod overview;
pub mod work_here;

pub(in crate::pages) use control::said;
