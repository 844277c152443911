//! Finding help, in memory.
//!
//! Pure code over an immutable copy of what is published: no clock, no store, no server crates. The same code answers on the
//! server and in the reader's own browser, so a choice need not leave the phone to be answered.

pub mod asking;
#[cfg(feature = "ssr")]
mod by_division;
#[cfg(feature = "ssr")]
pub mod by_name;
pub mod choice;
mod classes;
pub mod codes;
pub mod counts;
#[cfg(feature = "ssr")]
pub mod coverage;
#[cfg(feature = "ssr")]
pub mod doubts;
#[cfg(feature = "ssr")]
pub mod due;
pub mod entry;
pub mod gazetteer;
#[cfg(feature = "finder-files")]
pub mod gazetteer_files;
pub mod hit;
#[cfg(feature = "ssr")]
pub mod hours_reader;
pub mod index;
pub mod likeness;
#[cfg(feature = "ssr")]
pub mod listing;
#[cfg(feature = "ssr")]
pub mod local;
pub mod normal;
mod order;
pub mod parameter;
pub mod place;
pub mod positions;
pub mod query;
pub mod ranking;
pub mod reason;
pub mod relax;
pub mod results;
pub mod results_page;
#[cfg(feature = "ssr")]
pub mod search;
pub mod shown;
#[cfg(feature = "ssr")]
pub mod snapshot;
mod steps;
pub mod talk;
pub mod words;

#[cfg(test)]
mod tests;
