//! For anyone who works at a listed organization.

pub mod claim;
pub mod find_own;
mod mailbox;
pub mod new_listing;
pub mod review;
pub mod work_here;
