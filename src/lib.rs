//! Porchlight: help and facts about human trafficking in Ontario.
//!
//! The folders are the two flows of `docs/ARCHITECTURE.md`. For the server everything is compiled; for the browser only
//! [`domain`], [`finder`] and [`islands`], so that a reader's device can search by itself.

pub mod domain;
pub mod finder;
