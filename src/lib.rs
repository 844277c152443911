//! Porchlight: help and facts about human trafficking in Ontario.
//!
//! The folders are the two flows of `docs/ARCHITECTURE.md`. For the server everything is compiled; for the browser only
//! [`domain`], [`finder`] and [`islands`], so that a reader's device can search by itself.

#[cfg(feature = "ssr")]
pub mod clock;
#[cfg(feature = "ssr")]
pub mod command;
#[cfg(feature = "ssr")]
pub mod config;
pub mod domain;
#[cfg(feature = "ssr")]
pub mod editing;
pub mod finder;
pub mod html;
#[cfg(feature = "ssr")]
pub mod i18n;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod jobs;
#[cfg(feature = "ssr")]
pub mod links;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
pub mod meaning;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod private;
#[cfg(feature = "ssr")]
pub mod publication;
#[cfg(feature = "spreadsheet")]
pub mod spreadsheet;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod telemetry;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
#[cfg(feature = "ssr")]
pub mod urls;
#[cfg(feature = "ssr")]
pub mod web;

/// Wakes the islands: called once by `boot.js`, on the first touch.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
