//! HTML: views of data that was gathered before. Server only; nothing here fetches, or decides about status and caching.
//!
//! A page is a function from what it shows to a [`document::Document`]; the small reused pieces are in [`parts`].

pub mod area;
pub mod article;
pub mod check_in;
pub mod class_pack;
pub mod compared;
pub mod coverage;
pub mod desk;
pub mod document;
pub mod error;
pub mod finder;
pub mod home;
pub mod kept_frames;
pub mod language_card;
pub mod links;
pub mod navigation;
pub mod page_words;
pub mod partner;
pub mod parts;
pub mod posters;
pub mod printed;
pub mod quiet;
pub mod report;
pub mod service;
pub mod site;
pub mod sources;
