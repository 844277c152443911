//! Many listings at once, by a spreadsheet: exported, read in as a dry run, proposed as one batch, and reverted as one.
//!
//! A spreadsheet publishes nothing. What it says becomes proposals, as if an organization had sent them: someone else approves them, and what
//! is high-risk needs two people and a call.

mod beside;
mod deciding;
mod export;
mod judge;
mod plan;

use std::{sync::Arc, time::Duration};

use thiserror::Error;
use tokio::sync::Semaphore;

use crate::{
    domain::{
        batch::{Batch, BatchId},
        change::{Change, ChangeId, Kind},
        draft::Draft,
        field::{Field, Part},
        path::Path,
        person::Person,
        service::ServiceId,
        time_zone::day_in_ontario,
    },
    spreadsheet::{self, Encoding, Planned, Proposed, SpreadsheetProblem},
    store::{Act, Applied, Batching, StoreError},
};

use super::{
    decide::{DecideError, Decided, applied},
    parts::parts,
    secret::{NoRandomness, random, random_id},
    setting::Setting,
};

pub use deciding::{Came, approve_all, take_back};
pub use export::export;

/// Maximum time for reading a file and looking at its rows.
const MAX_TIME: Duration = Duration::from_secs(10);
/// Maximum number of listings of a batch: more would drown what else waits on the desk.
pub const MAX_LISTINGS: usize = 1_000;

/// A file is work for a whole processor: one at a time, and readers have the rest.
static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

/// Why a file was not read in.
#[derive(Debug, Error)]
pub enum BatchError {
    /// What is wrong with the file.
    #[error(transparent)]
    Spreadsheet(#[from] SpreadsheetProblem),
    /// It would change more than [`MAX_LISTINGS`].
    #[error("the file would change {0} listings")]
    TooMany(usize),
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No name can be made.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// What a file would do.
#[derive(Debug)]
pub struct DryRun {
    /// Each row, in the order of the file.
    pub planned: Vec<Planned>,
    /// In which encoding the file is.
    pub encoding: Encoding,
    /// What can be proposed; none when the file changes nothing.
    pub batch: Option<BatchId>,
}

/// Reads a file in as a dry run: nothing is proposed yet.
///
/// # Errors
/// The file as a whole cannot be used, or the database fails; nothing is kept.
pub async fn dry_run(setting: &Setting<'_>, bytes: Vec<u8>, person: &Person) -> Result<DryRun, BatchError> {
    let understood = in_time(move || spreadsheet::read(&bytes)).await??;
    let table = Arc::new(understood.table);
    let on_file = beside::on_file(setting.store, &table).await?;
    let (rules, today) = (setting.rules.clone(), day_in_ontario(setting.now));
    let planned = in_time(move || plan::plan(&table, &on_file, &rules, today)).await?;
    let batch = keep(setting, &planned, person).await?;
    Ok(DryRun { planned, encoding: understood.encoding, batch })
}

/// Work of a whole processor, for a while.
async fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, SpreadsheetProblem> {
    let in_turn = async {
        let turn = ONE_AT_A_TIME.acquire().await.map_err(|_| SpreadsheetProblem::TooSlow)?;
        // The turn ends with the work, also when no one waits for it any more. A reader that panics has met a damaged file.
        let done = tokio::task::spawn_blocking(move || (work(), drop(turn)).0);
        done.await.map_err(|_| SpreadsheetProblem::Unreadable)
    };
    tokio::time::timeout(MAX_TIME, in_turn).await.map_err(|_| SpreadsheetProblem::TooSlow)?
}

/// Keeps what can be proposed, each change in its parts. Nothing of a refused row is kept: it may tell where a secret place is.
async fn keep(setting: &Setting<'_>, planned: &[Planned], person: &Person) -> Result<Option<BatchId>, BatchError> {
    let id = BatchId(random_id()?);
    let proposable = planned.iter().filter_map(|planned| planned.proposed.as_ref());
    let many = proposable.clone().count();
    if many > MAX_LISTINGS {
        return Err(BatchError::TooMany(many));
    }
    let mut changes = Vec::new();
    for Proposed { kind, service, base_version, base, draft } in proposable.cloned() {
        let (service, draft) = if kind == Kind::New { named(draft)? } else { (service, draft) };
        let begun = Change::begun(ChangeId(random_id()?), kind, service, base_version, base, setting.now);
        let (mailbox, batch) = (Some(person.mailbox.clone()), Some(id.clone()));
        let change = Change { draft, mailbox, batch, ..begun };
        match kind {
            Kind::Update => changes.extend(parts(change.clone(), &setting.circumstances(&change.service_id).await?)?),
            _ => changes.push(change),
        }
    }
    if changes.is_empty() {
        return Ok(None);
    }
    let batch = Batch { id: id.clone(), by: person.id.clone(), made_at: setting.now, sent_at: None };
    let act = Act::Batch(Batching::Keep(&batch, &changes));
    match setting.store.apply(act, setting.known, &setting.by(person)).await? {
        Applied::Done(_) => Ok(Some(id)),
        _ => Ok(None),
    }
}

/// A new listing with a stand-in for its name that no other has.
fn named(mut draft: Draft) -> Result<(ServiceId, Draft), NoRandomness> {
    let id = ServiceId::stand_in(u128::from_be_bytes(random()?));
    if let Some(path) = Path::of(Field::Id, Part::Whole) {
        draft.set(path, id.as_str());
    }
    Ok((id, draft))
}

/// Proposes what a dry run says, all of it at once. Only the person who made it does.
///
/// # Errors
/// The database fails; nothing is proposed.
pub async fn send(setting: &Setting<'_>, batch: &BatchId, person: &Person) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Batch(Batching::Send(batch)), setting.known, &setting.by(person)).await?)
}
