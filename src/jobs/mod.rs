//! What the running server does by itself, beside answering readers.

pub mod links;
pub mod outbox;
pub mod publication_file;
pub mod refresh;
pub mod stop;
pub mod watched;
