//! The few interactive pieces, compiled for the server and for the browser. Each is plain HTML first.
//!
//! They hold no words: everything they show arrives with the page or with the device's copy of the snapshot, in the reader's language.

#[cfg(any(feature = "ssr", feature = "island-finder"))]
pub mod card;
#[cfg(any(feature = "ssr", feature = "island-check-in"))]
#[expect(missing_docs, reason = "the island macro makes a struct of the arguments, which the function describes")]
pub mod check_in;
#[cfg(any(feature = "ssr", feature = "island-finder"))]
pub mod contact;
#[cfg(any(feature = "ssr", feature = "island-finder"))]
pub mod copy;
#[cfg(any(feature = "ssr", feature = "island-finder"))]
#[expect(missing_docs, reason = "the island macro makes a struct of the arguments, which the function describes")]
pub mod finder;
#[cfg(any(feature = "ssr", feature = "island-finder"))]
pub mod finder_words;
#[cfg(feature = "island-finder")]
mod form;
#[cfg(feature = "ssr")]
pub mod fragment;
#[cfg(any(feature = "ssr", feature = "island-finder"))]
pub mod opening;
#[cfg(any(feature = "ssr", feature = "island-finder"))]
pub mod talk;
#[cfg(any(feature = "ssr", feature = "island-finder"))]
pub mod text;

/// An island, by the browser build that wakes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    /// The finder's form and results.
    Finder,
    /// The check-in.
    CheckIn,
}

impl Island {
    /// The logical names of its WASM and of the glue that loads it, as `cargo xtask site` writes them.
    pub const fn assets(self) -> (&'static str, &'static str) {
        match self {
            Self::Finder => ("finder.wasm", "finder.js"),
            Self::CheckIn => ("check-in.wasm", "check-in.js"),
        }
    }
}
