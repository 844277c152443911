//! What is kept: services, the revision that readers see, and reports. **All SQL of the program is in this folder.**
//!
//! One [`Store`] serves SQLite (the default: one file, one process) and PostgreSQL (several processes). Both run the same
//! statements and the same migrations, and the same story test (`story.rs`) keeps both honest. What makes that possible:
//!
//! - columns are TEXT, INTEGER or BIGINT; flags are 0 and 1, bound and read as `i64`; days and JSON are TEXT;
//! - ids and days are arguments; the database makes up nothing;
//! - statements are `&'static str`; texts are sorted and compared in Rust, because the two databases sort differently;
//! - a transaction ends at its first error, and every writer of what readers see takes the one row of `publication` first;
//! - a row that people edit has a version, which an UPDATE names and whose count is checked.
//!
//! Absence is `Option`. A failure is a [`StoreError`], which is a sentence for the person who runs the server. Rows and errors of
//! the driver never leave this folder.

mod act;
mod address;
mod apply;
mod asked;
mod audit;
mod batches;
mod bulletins;
mod by;
mod changes;
mod closing;
mod confirmations;
mod connect;
mod contents;
mod deciding;
mod drafts;
mod effect;
mod ending;
mod error;
mod findings;
mod finishing;
mod forgetting;
mod found;
mod history;
mod keepers;
mod keeping;
mod listing;
mod live_links;
mod migrations;
mod motions;
mod news;
mod notes;
mod objecting;
mod outbox;
mod past;
mod people;
mod posted;
mod publication;
mod publishing;
mod record;
mod reminders;
mod reminding;
mod reports;
mod row;
mod salts;
mod services;
mod shipped;
mod sqlite_file;
mod staff;
mod tokens;
mod verifying;
mod versions;
mod votes;

#[cfg(test)]
mod story;
#[cfg(test)]
pub(crate) mod testing;

pub use act::{
    Act, Applied, Claim, ClosingReports, ConfirmedListing, Decision, Holding, Keeping, Objection, Restoration, Staffing, Verifying,
};
pub use address::DatabaseAddress;
pub use asked::{Asking, Unless};
pub use audit::Verified;
pub use batches::Batching;
pub use bulletins::Announcing;
pub use by::By;
pub use changes::Saved;
pub use confirmations::Confirmations;
pub use connect::Store;
pub use contents::{DEMO, SiteKind};
pub use error::{StoreError, Unreadable};
pub use finishing::{Finished, Saving};
pub use found::Found;
pub use history::History;
pub use posted::{CodeTyped, NewPosted, Posted};
pub use shipped::{Shipment, Shipped, Withdrawals};
pub use tokens::{NewToken, Token, TokenHash, TokenState};
pub use versions::Version;
pub use votes::Record;
