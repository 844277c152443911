//! For whoever works at a listed organization.

pub mod review;
pub mod work_here;
