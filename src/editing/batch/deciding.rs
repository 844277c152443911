//! A batch approved, or reverted, as one.

use std::collections::BTreeMap;

use crate::domain::{
    batch::BatchId,
    change::{Change, Status},
    person::Person,
    service::ServiceId,
};

use super::super::{
    decide::{DecideError, Decided, approve, reject},
    setting::Setting,
    undo::undo,
};

/// What came of doing something with every change of a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Came {
    /// How many are done.
    pub done: usize,
    /// How many wait for someone else: reverting them would show older high-risk values again, which is proposed.
    pub waits: usize,
    /// How many are left as they were, each for a reason that its own page says.
    pub left: usize,
}

impl Came {
    fn count(&mut self, decided: &Decided) {
        match decided {
            Decided::Done => self.done += 1,
            Decided::Waits | Decided::Proposed => self.waits += 1,
            _ => self.left += 1,
        }
    }
}

/// Approves every change of a batch that one person may publish. What is held is left: each takes a look of its own, and a call.
///
/// # Errors
/// The database fails; what was approved before stays so.
pub async fn approve_all(setting: &Setting<'_>, batch: &BatchId, person: &Person) -> Result<Came, DecideError> {
    let mut came = Came::default();
    for change in setting.store.changes_of_batch(batch).await?.read.iter().filter(|change| change.status == Status::Proposed) {
        came.count(&approve(setting, change, person).await?);
    }
    Ok(came)
}

/// Reverts a batch: refuses what waits, and takes back what was published, with what was published of the same listings since.
///
/// # Errors
/// The database fails; what was reverted before stays so.
pub async fn take_back(setting: &Setting<'_>, batch: &BatchId, person: &Person, reason: &str) -> Result<Came, DecideError> {
    let mut came = Came::default();
    let changes = setting.store.changes_of_batch(batch).await?.read;
    for change in changes.iter().filter(|change| change.status.is_undecided() && change.status != Status::Open) {
        came.count(&reject(setting, change, person, reason).await?);
    }
    // Of each listing the first: the later ones are taken back with it.
    let mut first: BTreeMap<&ServiceId, &Change> = BTreeMap::new();
    for change in changes.iter().filter(|change| change.status == Status::Published) {
        let earlier = first.entry(&change.service_id).or_insert(change);
        if change.base_version < earlier.base_version {
            *earlier = change;
        }
    }
    for change in first.into_values() {
        came.count(&undo(setting, change, person, reason).await?);
    }
    Ok(came)
}
