//! From the files of `data/directory` to the store.

mod digest;
mod error;
mod files;
mod flatten;
mod links;
mod records;
mod refused;

use std::path::Path;

use crate::{
    domain::{act::Actor, do_not_publish::DoNotPublish, moment::Moment, revision::Revision, service::Filed},
    finder::listing::Listing,
    store::{By, Shipment, Shipped, Store, StoreError, Withdrawals},
};

pub use error::ImportError;
pub use files::Files;
pub use refused::Refused;

/// The shipped directory, as read from its files.
#[derive(Debug)]
pub struct Directory {
    /// The services, in the order of the file.
    pub services: Vec<Filed>,
    /// What must never be shown, no matter who asks for it.
    pub do_not_publish: DoNotPublish,
    /// What is wrong with each record that was left out, and each way of contact that was claimed without a number or an address. To
    /// the store, a record that is left out is one that left the file: a number that must no longer be published disappears even if
    /// the rest of its record is sound.
    pub refused: Vec<Refused>,
    /// SHA-256, in hexadecimal, of both files and of what was understood of them: a release that reads the same files differently
    /// loads them again.
    pub digest: String,
}

impl Directory {
    /// Reads `services.json` and `do-not-publish.json`. A record with a mistake is refused by itself; the others are read.
    ///
    /// # Errors
    /// One sentence with the path, and for a file that is no JSON with line and column: a file is missing, unreadable or not of the
    /// right form, or every single record was refused.
    pub fn read(folder: &Path) -> Result<Self, ImportError> {
        Files::read(folder)?.directory()
    }

    /// The listings that readers would see of this directory alone.
    pub fn listings(&self) -> Vec<Listing> {
        let shown = self.services.iter().filter(|filed| filed.published);
        shown.filter_map(|filed| Listing::publish(filed.service.clone(), &self.do_not_publish).ok()).collect()
    }
}

/// What [`load_if_changed`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// This very directory had been loaded before: nothing was done.
    Before,
    /// It is loaded, and this revision is published.
    Anew(Revision),
    /// It would withdraw too much: nothing was changed.
    Refused(Withdrawals),
}

/// Brings the store in line with the shipped directory, unless this very directory was loaded last. One that withdraws more than a tenth
/// of what is published, or a line that a page names, is refused unless `may_withdraw`.
///
/// # Errors
/// The database fails; then nothing was changed.
pub async fn load_if_changed(store: &Store, directory: &Directory, may_withdraw: bool, now: Moment) -> Result<Loaded, StoreError> {
    if store.shipped_digest().await?.as_deref() == Some(directory.digest.as_str()) {
        return Ok(Loaded::Before);
    }
    let by = By { actor: Actor::Program, now };
    let shipment = Shipment { services: &directory.services, digest: &directory.digest, may_withdraw };
    Ok(match store.load(&shipment, &by).await? {
        Shipped::Loaded(revision) => Loaded::Anew(revision),
        Shipped::Refused(withdrawals) => Loaded::Refused(withdrawals),
    })
}

#[cfg(test)]
mod tests;
