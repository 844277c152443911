//! What readers see of the listings, as one file beside the database. A start reads it in place of the database's records and of the shipped
//! directory, as long as nothing has changed since it was written.
//!
//! It holds what a reader may see and nothing else: a [`crate::finder::listing::Listing`] has no notes, no email addresses of keepers and no
//! streets of private places. That it is right is never assumed: it names what it was made from ([`stamp::Stamp`]), and its bytes have a digest.

mod blocks;
pub mod file;
pub mod stamp;
