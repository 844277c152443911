//! What a sentence holds that leads a reader somewhere: a number that a phone would dial, a web or email address, a messenger handle, or
//! the place of a house. Editors look at such sentences as they look at the fields made for them.

pub mod address;
mod codes;
pub mod contact;
mod numbers;
mod plain;
mod streets;

pub use plain::plain;
