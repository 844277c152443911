//! Changing the directory.
//!
//! The directory comes with the program, as files that people can read and correct ([`import`]); once loaded, it lives in the
//! store, where editors and organizations correct it. What someone corrected there is never overwritten by a file.

pub mod asking;
pub mod batch;
pub mod bulletins;
pub mod call;
pub mod claim;
pub mod decide;
pub mod demo;
pub mod findings;
pub mod hiding;
pub mod import;
pub mod keeping;
mod new_listing;
pub mod notes;
mod parts;
pub mod posting;
pub mod reminding;
pub mod restoring;
pub mod review;
pub mod secret;
pub mod setting;
pub mod sign_in;
pub mod staffing;
pub mod undo;
pub mod verifying;
