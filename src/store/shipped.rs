//! Loading the directory that comes with the program, without undoing what people edited.

use std::collections::BTreeMap;

use sqlx::{Any, FromRow, Row, Transaction, any::AnyRow};

use crate::domain::{date::Date, revision::Revision, service::Filed};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
    publication, record,
};

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
         , version
      FROM service
";

const ADD: &str = "
    INSERT INTO service
         ( id
         , record
         , format
         , published
         , origin
         , version
         )
    VALUES ($1, $2, $3, $4, 'shipped', 1)
";

const REPLACE: &str = "
    UPDATE service
       SET record    = $1
         , format    = $2
         , published = $3
         , version   = version + 1
     WHERE id      = $4
       AND version = $5
";

const WITHDRAW: &str = "
    UPDATE service
       SET published = 0
         , version   = version + 1
     WHERE id      = $1
       AND version = $2
";

/// A stored service. Its record stays text: one that an older release wrote must be replaceable even if it no longer parses.
struct KeptRow {
    id: String,
    record: String,
    format: i64,
    published: bool,
    shipped: bool,
    version: i64,
}

impl FromRow<'_, AnyRow> for KeptRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            record: row.try_get("record")?,
            format: row.try_get("format")?,
            published: row.try_get::<i64, _>("published")? != 0,
            shipped: row.try_get::<String, _>("origin")? == "shipped",
            version: row.try_get("version")?,
        })
    }
}

/// One thing to do. `seen` says whether readers will notice.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    Add { id: String, record: String, published: bool },
    Replace { id: String, record: String, published: bool, version: i64, seen: bool },
    Withdraw { id: String, version: i64 },
}

impl Store {
    /// The digest of the shipped directory that was loaded last, or `None` before the first time.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn shipped_digest(&self) -> Result<Option<String>, StoreError> {
        sqlx::query_scalar(DIGEST).fetch_optional(&self.pool).await.map_err(while_doing("reading the digest of the shipped directory"))
    }

    /// Makes the stored directory follow the shipped one, in one transaction: adds what is new, replaces what nobody edited here,
    /// leaves alone what somebody edited, and withdraws, but keeps, what is no longer shipped.
    ///
    /// The revision grows by one if readers will see a difference. A directory whose digest is stored already changes nothing, so
    /// that several processes may load it at once. `today` is kept as the day of loading.
    ///
    /// # Errors
    /// The database fails, or two of the services have the same id; then nothing has changed.
    pub async fn load_shipped(&self, services: &[Filed], digest: &str, today: Date) -> Result<Revision, StoreError> {
        let shipped = services.iter().map(to_row).collect::<Result<Vec<_>, _>>()?;
        self.load(&shipped, digest, today).await.map_err(while_doing("loading the shipped directory"))
    }

    async fn load(&self, shipped: &[ShippedRow], digest: &str, today: Date) -> Result<Revision, sqlx::Error> {
        let mut transaction = self.pool.begin().await?;
        publication::take_turn(&mut transaction).await?;
        let loaded: Option<String> = sqlx::query_scalar(DIGEST).fetch_optional(&mut *transaction).await?;
        if loaded.as_deref() == Some(digest) {
            return publication::close(&mut transaction, false).await;
        }
        let kept: Vec<KeptRow> = sqlx::query_as(KEPT).fetch_all(&mut *transaction).await?;
        let mut seen = false;
        for step in plan(kept, shipped) {
            seen |= carry_out(&mut transaction, &step).await?;
        }
        sqlx::query(KEEP_DIGEST).bind(digest).bind(today.to_string()).execute(&mut *transaction).await?;
        let revision = publication::close(&mut transaction, seen).await?;
        transaction.commit().await?;
        Ok(revision)
    }
}

/// A service of the file, as it would be stored.
struct ShippedRow {
    id: String,
    record: String,
    published: bool,
}

fn to_row(filed: &Filed) -> Result<ShippedRow, StoreError> {
    let id = filed.service.id.to_string();
    let unwritable = |error| StoreError::Failed { doing: "writing a service", reason: format!("{id}: {error}") };
    let record = record::write(&filed.service).map_err(unwritable)?;
    Ok(ShippedRow { id, record, published: filed.published })
}

/// What has to be done so that the kept services follow the shipped ones.
fn plan(kept: Vec<KeptRow>, shipped: &[ShippedRow]) -> Vec<Step> {
    let mut kept: BTreeMap<String, KeptRow> = kept.into_iter().map(|row| (row.id.clone(), row)).collect();
    let mut steps = Vec::new();
    for ShippedRow { id, record, published } in shipped {
        let (id, record, published) = (id.clone(), record.clone(), *published);
        match kept.remove(&id) {
            None => steps.push(Step::Add { id, record, published }),
            Some(row) if !row.shipped || (row.record == record && row.format == record::FORMAT && row.published == published) => {}
            Some(row) => steps.push(Step::Replace { id, record, published, version: row.version, seen: row.published || published }),
        }
    }
    let gone = kept.into_values().filter(|row| row.shipped && row.published);
    steps.extend(gone.map(|row| Step::Withdraw { id: row.id, version: row.version }));
    steps
}

/// Does one step, and tells whether readers will notice. An editor who saved the record since we read it was quicker: it is theirs
/// now, its version is another, and the step touches no row.
async fn carry_out(transaction: &mut Transaction<'_, Any>, step: &Step) -> Result<bool, sqlx::Error> {
    let (query, seen) = match step {
        Step::Add { id, record, published } => {
            (sqlx::query(ADD).bind(id.as_str()).bind(record.as_str()).bind(record::FORMAT).bind(i64::from(*published)), *published)
        }
        Step::Replace { id, record, published, version, seen } => (
            sqlx::query(REPLACE).bind(record.as_str()).bind(record::FORMAT).bind(i64::from(*published)).bind(id.as_str()).bind(*version),
            *seen,
        ),
        Step::Withdraw { id, version } => (sqlx::query(WITHDRAW).bind(id.as_str()).bind(*version), true),
    };
    let done = query.execute(&mut **transaction).await?.rows_affected();
    Ok(seen && done == 1)
}

/// For the story: a replacement that was planned when the service had this version.
#[cfg(test)]
pub(super) async fn replace_at(store: &Store, filed: &Filed, version: i64) -> bool {
    let ShippedRow { id, record, published } = to_row(filed).unwrap();
    let mut transaction = store.pool.begin().await.unwrap();
    let seen = carry_out(&mut transaction, &Step::Replace { id, record, published, version, seen: true }).await.unwrap();
    transaction.commit().await.unwrap();
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(id: &str, record: &str, published: bool, shipped: bool) -> KeptRow {
        KeptRow { id: id.into(), record: record.into(), format: record::FORMAT, published, shipped, version: 3 }
    }

    fn shipped(id: &str, record: &str, published: bool) -> ShippedRow {
        ShippedRow { id: id.into(), record: record.into(), published }
    }

    #[test]
    fn what_is_new_is_added_and_what_is_the_same_is_left() {
        let steps = plan(vec![kept("a", "A", true, true)], &[shipped("a", "A", true), shipped("b", "B", false)]);
        assert_eq!(steps, [Step::Add { id: "b".into(), record: "B".into(), published: false }]);
    }

    #[test]
    fn a_record_of_an_earlier_format_is_written_anew() {
        let old = KeptRow { format: record::FORMAT - 1, ..kept("a", "A", true, true) };
        assert!(matches!(plan(vec![old], &[shipped("a", "A", true)])[..], [Step::Replace { .. }]));
    }

    #[test]
    fn what_was_edited_here_is_left_alone() {
        let rows = vec![kept("a", "mine", true, false), kept("b", "mine", true, false)];
        assert_eq!(plan(rows, &[shipped("a", "theirs", false)]), []);
    }

    #[test]
    fn what_left_the_file_is_withdrawn_once() {
        let rows = vec![kept("a", "A", true, true), kept("b", "B", false, true)];
        assert_eq!(plan(rows, &[]), [Step::Withdraw { id: "a".into(), version: 3 }]);
    }

    #[test]
    fn readers_notice_only_what_they_see() {
        let change = |published_before, published_after| {
            let steps = plan(vec![kept("a", "old", published_before, true)], &[shipped("a", "new", published_after)]);
            matches!(steps[..], [Step::Replace { seen: true, .. }])
        };
        assert!(change(true, true) && change(true, false) && change(false, true));
        assert!(!change(false, false));
    }

    #[test]
    fn a_withdrawn_service_that_returns_unchanged_is_shown_again() {
        let steps = plan(vec![kept("a", "A", false, true)], &[shipped("a", "A", true)]);
        assert!(matches!(steps[..], [Step::Replace { published: true, seen: true, .. }]), "{steps:?}");
    }
}
