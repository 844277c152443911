//! The desk: where editors sign in, look at what was sent, and decide.

pub mod change;
pub mod listings;
pub mod queue;
pub mod sign_in;
