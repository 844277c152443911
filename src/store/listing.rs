//! The only code that writes a listing. Publishing, reverting, hiding and loading the shipped file all end here, so that none of them can
//! skip the version, the forgetting of a secret place, or the audit. `src/tests/layers.rs` keeps it so.

use sqlx::{Any, Transaction};

use crate::domain::{act::Deed, change::ChangeId, moment::Moment, service::ServiceId};

use super::{
    audit,
    by::By,
    forgetting, keepers, record,
    salts::Difference,
    versions::{self, Kept},
};

const ADD: &str = "
    INSERT INTO service
         ( id
         , record
         , format
         , published
         , origin
         , locked
         , version
         )
    VALUES ($1, $2, $3, $4, $5, $6, 1)
";

const REPLACE: &str = "
    UPDATE service
       SET record    = $1
         , format    = $2
         , published = $3
         , origin    = $4
         , locked    = $5
         , version   = version + 1
     WHERE id      = $6
       AND version = $7
";

const LOCK: &str = "
    UPDATE service
       SET locked = $1
     WHERE id = $2
";

/// Whose listing it is from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// It follows the shipped file.
    Shipped,
    /// Someone changed it here, and the shipped file no longer touches it.
    Edited,
}

impl Origin {
    const fn id(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Edited => "edited",
        }
    }
}

/// A listing as it is to be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writing<'a> {
    /// Which.
    pub(super) service: &'a ServiceId,
    /// The version that it replaces; 0 for a listing that is not there yet.
    pub(super) replaces: i64,
    /// Its record.
    pub(super) record: &'a str,
    /// The format of the record.
    pub(super) format: i64,
    /// Whether readers see it.
    pub(super) published: bool,
    /// Whose it is.
    pub(super) origin: Origin,
    /// Whether only the shipped file may change it.
    pub(super) locked: bool,
    /// The change that makes it, if one does.
    pub(super) change: Option<&'a ChangeId>,
    /// Whether the version before and this one are kept: of all but the first shipped directory, before which there was nothing.
    pub(super) is_kept: bool,
    /// What the audit calls this.
    pub(super) deed: Deed,
    /// What the audit names: a change, or the listing.
    pub(super) object: &'a str,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(super) enum Written {
    /// It is written.
    Yes {
        /// True when something that told of a secret place was erased: pages of the file that contained it must be erased too.
        forgot: bool,
    },
    /// The listing has another version by now, or is there already: nothing was written.
    Stale,
    /// Only the shipped file changes it: nothing was written.
    Locked,
}

/// Writes a listing inside a transaction that has taken its turn. A change that is to be kept with it must be saved before, because its
/// draft may hold the street that is to be forgotten.
pub(super) async fn write(transaction: &mut Transaction<'_, Any>, writing: &Writing<'_>, by: &By) -> Result<Written, sqlx::Error> {
    let Writing { service, replaces, record, format, published, origin, locked, change, .. } = *writing;
    let before = versions::current(transaction, service).await?;
    if origin == Origin::Edited && before.as_ref().is_some_and(|before| before.locked) {
        return Ok(Written::Locked);
    }
    let query = match &before {
        None if replaces == 0 => sqlx::query(ADD)
            .bind(service.as_str())
            .bind(record)
            .bind(format)
            .bind(i64::from(published))
            .bind(origin.id())
            .bind(i64::from(locked)),
        Some(before) if before.version == replaces && replaces > 0 => sqlx::query(REPLACE)
            .bind(record)
            .bind(format)
            .bind(i64::from(published))
            .bind(origin.id())
            .bind(i64::from(locked))
            .bind(service.as_str())
            .bind(replaces),
        _ => return Ok(Written::Stale),
    };
    if query.execute(&mut **transaction).await?.rows_affected() != 1 {
        return Ok(Written::Stale);
    }
    if writing.is_kept {
        keep(transaction, writing, before.as_ref(), by.now, change).await?;
    }
    // What is new has no past to forget, but for the change that made it.
    let has_past = before.is_some() || change.is_some();
    let mut forgot = false;
    if let Ok(now) = record::read(format, record) {
        keepers::follow(transaction, service, now.email.as_ref(), by.now).await?;
        forgot = has_past && forgetting::forget_place(transaction, &now).await?;
    }
    if has_past {
        // What is to be forgotten leaves no digest either: this row's salt is kept.
        let said = before.as_ref().filter(|_| !forgot).map(|before| before.record.as_str());
        let difference = Difference { service, before: said, after: record };
        audit::append_with(transaction, by, writing.deed, writing.object, &difference).await?;
    }
    Ok(Written::Yes { forgot })
}

/// Keeps what it was and what it is.
async fn keep(
    transaction: &mut Transaction<'_, Any>,
    writing: &Writing<'_>,
    before: Option<&Kept>,
    now: Moment,
    change: Option<&ChangeId>,
) -> Result<(), sqlx::Error> {
    if let Some(before) = before {
        versions::keep(transaction, writing.service, before, now).await?;
    }
    let after = Kept {
        record: writing.record.to_owned(),
        format: writing.format,
        published: writing.published,
        locked: writing.locked,
        version: writing.replaces + 1,
        change: change.cloned(),
    };
    versions::keep(transaction, writing.service, &after, now).await
}

/// Locks a listing that was edited here before, or unlocks it. Readers see no difference, and its version stays.
pub(super) async fn lock(transaction: &mut Transaction<'_, Any>, service: &str, locked: bool) -> Result<(), sqlx::Error> {
    sqlx::query(LOCK).bind(i64::from(locked)).bind(service).execute(&mut **transaction).await.map(drop)
}
