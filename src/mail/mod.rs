//! Letters: their words, and the way to a mail server. Text only, in both languages, with no link but to our own address.

pub mod compose;
pub mod send;
