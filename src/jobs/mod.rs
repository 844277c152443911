//! What the running server does by itself, beside answering readers.

pub mod refresh;
