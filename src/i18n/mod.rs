//! Words: Fluent messages for the interface, Markdown articles for long texts, facts with their sources.
//!
//! Everything is read once at start. Nothing here knows pages or HTTP: what an article links to is resolved by the code that renders it.

pub mod accept_language;
pub mod article;
pub mod block;
pub mod catalog;
pub mod expectations;
pub mod facts;
pub mod front_matter;
pub mod gate;
pub mod language_card;
pub mod markdown;
pub mod vocabulary;
pub mod walk_in;
