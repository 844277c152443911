//! Loading the directory that comes with the program, without undoing what people edited.

mod plan;

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    revision::Revision,
    service::{Filed, ServiceId},
};

use super::{
    audit,
    by::By,
    connect::Store,
    error::{StoreError, while_doing},
    listing::{self, Origin, Writing, Written},
    publication, record,
};

use plan::{KeptRow, ShippedRow, Step, plan, withdrawals};

pub use plan::Withdrawals;

const DIGEST: &str = "
    SELECT digest
      FROM shipped_directory
     WHERE one = 1
";

const KEEP_DIGEST: &str = "
    INSERT INTO shipped_directory
         ( one
         , digest
         , loaded_on
         )
    VALUES (1, $1, $2)
        ON CONFLICT (one) DO UPDATE
       SET digest    = excluded.digest
         , loaded_on = excluded.loaded_on
";

const KEPT: &str = "
    SELECT id
         , record
         , format
         , published
         , origin
         , locked
         , version
      FROM service
";

/// The directory that is to be loaded.
#[derive(Clone, Copy, Debug)]
pub struct Shipment<'a> {
    /// The services of the file.
    pub services: &'a [Filed],
    /// By which it is known again.
    pub digest: &'a str,
    /// Whether it may withdraw any number of listings, because someone said so.
    pub may_withdraw: bool,
}

/// What became of loading.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum Shipped {
    /// It is loaded, and this revision is published.
    Loaded(Revision),
    /// It would take too much away from readers: nothing was changed.
    Refused(Withdrawals),
}

impl Store {
    /// The digest of the shipped directory that was loaded last, or `None` before the first time.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn shipped_digest(&self) -> Result<Option<String>, StoreError> {
        sqlx::query_scalar(DIGEST).fetch_optional(&self.pool).await.map_err(while_doing("reading the digest of the shipped directory"))
    }

    /// Makes the stored directory follow the shipped one, in one transaction: adds what is new, replaces what no one edited here,
    /// leaves alone what someone edited, and withdraws, but keeps, what is no longer shipped. A directory that would take away too much
    /// is refused as a whole.
    ///
    /// The revision grows by one if readers will see a difference. A directory whose digest is stored already changes nothing, so
    /// that several processes may load it at once.
    ///
    /// # Errors
    /// The database fails; then nothing has changed.
    pub async fn load(&self, shipment: &Shipment<'_>, by: &By) -> Result<Shipped, StoreError> {
        let rows = shipment.services.iter().map(to_row).collect::<Result<Vec<_>, _>>()?;
        let (loaded, forgot) = self.try_load(&rows, shipment, by).await.map_err(while_doing("loading the shipped directory"))?;
        self.erase_traces(forgot).await;
        Ok(loaded)
    }

    async fn try_load(&self, rows: &[ShippedRow], shipment: &Shipment<'_>, by: &By) -> Result<(Shipped, bool), sqlx::Error> {
        let mut transaction = self.pool.begin().await?;
        publication::lock_publication(&mut transaction).await?;
        let loaded: Option<String> = sqlx::query_scalar(DIGEST).fetch_optional(&mut *transaction).await?;
        if loaded.as_deref() == Some(shipment.digest) {
            return Ok((Shipped::Loaded(publication::bump_revision(&mut transaction, false).await?), false));
        }
        let kept: Vec<KeptRow> = sqlx::query_as(KEPT).fetch_all(&mut *transaction).await?;
        let withdrawals = withdrawals(&kept, rows);
        if withdrawals.are_too_many() && !shipment.may_withdraw {
            return Ok((Shipped::Refused(withdrawals), false));
        }
        let (mut seen, mut forgot) = (false, false);
        for step in plan(kept, rows) {
            let done = carry_out(&mut transaction, &step, loaded.is_some(), by).await?;
            (seen, forgot) = (seen | done.seen, forgot | done.forgot);
        }
        sqlx::query(KEEP_DIGEST).bind(shipment.digest).bind(by.today().to_string()).execute(&mut *transaction).await?;
        // What was added has no row of its own in the audit.
        audit::append(&mut transaction, by, Deed::Import, shipment.digest).await?;
        let revision = publication::bump_revision(&mut transaction, seen).await?;
        transaction.commit().await?;
        Ok((Shipped::Loaded(revision), forgot))
    }
}

fn to_row(filed: &Filed) -> Result<ShippedRow, StoreError> {
    let id = filed.service.id.to_string();
    let unwritable = |error| StoreError::Failed { doing: "writing a service", reason: format!("{id}: {error}") };
    let record = record::write(&filed.service).map_err(unwritable)?;
    Ok(ShippedRow { id, record, format: record::FORMAT, published: filed.published, locked: filed.locked })
}

/// What a step did.
#[derive(Clone, Copy, Debug, Default)]
struct Done {
    seen: bool,
    forgot: bool,
}

/// Does one step. An editor who saved the record since we read it was quicker: it is theirs now, its version is another, and the step
/// changes nothing.
async fn carry_out(transaction: &mut Transaction<'_, Any>, step: &Step, is_kept: bool, by: &By) -> Result<Done, sqlx::Error> {
    let (row, replaces, seen, deed) = match step {
        Step::Add { row } => (row, 0, row.published, Deed::Import),
        Step::Replace { row, version, seen } => (row, *version, *seen, Deed::Import),
        Step::Withdraw { row, version } => (row, *version, true, Deed::Withdraw),
        Step::Lock { id, locked } => {
            listing::lock(transaction, id, *locked).await?;
            // Pages show the way to change a listing only where there is one.
            return Ok(Done { seen: true, forgot: false });
        }
    };
    let Some(service) = ServiceId::parse(&row.id) else { return Ok(Done::default()) };
    let writing = Writing {
        service: &service,
        replaces,
        record: &row.record,
        format: row.format,
        published: row.published,
        origin: Origin::Shipped,
        locked: row.locked,
        change: None,
        is_kept,
        deed,
        object: service.as_str(),
    };
    Ok(match listing::write(transaction, &writing, by).await? {
        Written::Yes { forgot } => Done { seen, forgot },
        Written::Stale if replaces == 0 => return Err(sqlx::Error::Protocol(format!("two services are called “{service}”"))),
        Written::Stale | Written::Locked => Done::default(),
    })
}

/// For the story: a replacement that was planned when the service had this version.
#[cfg(test)]
pub(super) async fn replace_at(store: &Store, filed: &Filed, version: i64, by: &By) -> bool {
    let row = to_row(filed).unwrap();
    let mut transaction = store.pool.begin().await.unwrap();
    let done = carry_out(&mut transaction, &Step::Replace { row, version, seen: true }, true, by).await.unwrap();
    transaction.commit().await.unwrap();
    done.seen
}
