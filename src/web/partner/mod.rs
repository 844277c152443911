//! For anyone who works at a listed organization.

pub mod all_own;
pub mod claim;
pub mod find_own;
pub mod keepers;
pub mod letter_code;
mod mailbox;
pub mod new_listing;
pub mod object;
pub mod review;
pub mod work_here;
