//! For anyone who works at a listed organization: ask for a link, look at one's listing, correct it, finish.

use crate::{islands::fragment::Fragment, urls::Address};

use super::{document::Document, site::Context};

pub mod all_own;
pub mod claim;
mod control;
pub mod field;
pub mod find_own;
pub mod finish;
pub mod gone;
pub mod hours;
pub mod keepers;
pub mod letter;
pub mod letter_code;
pub mod mailbox;
pub mod new_listing;
pub mod object;
pub mod overview;
pub mod preview;
mod problems;
pub mod work_here;

pub(in crate::pages) use control::said;

fn document(context: &Context<'_>, address: Address, title: String, inside: Fragment) -> Document {
    Document::unlisted(context, address, title, ("partner", "partner-page"), inside)
}
