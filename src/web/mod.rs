//! HTTP: which address is answered how, with which status, caching and headers. No markup and no SQL.

pub mod access;
pub mod answer;
pub mod assets;
pub mod cache;
pub mod check_in;
pub mod cookie;
pub mod desk;
pub mod error;
pub mod find;
pub mod form_body;
pub mod form_key;
pub mod list;
pub mod listener;
pub mod map;
pub mod partner;
pub mod posters;
pub mod published;
pub mod reading;
pub mod report;
pub mod request;
pub mod root;
pub mod routes;
pub mod security;
pub mod service;
pub mod state;
pub mod visit;
