//! Changes by what became of them, and by listing.

use crate::domain::{
    change::{Change, Status},
    service::ServiceId,
};

use super::{
    super::{
        connect::Store,
        error::{StoreError, while_doing},
        found::Found,
    },
    BY_SERVICE,
    row::ChangeRow,
};

const BY_STATUS: &str = "
    SELECT *
      FROM change
     WHERE status = $1
";

// A status that this program does not know is waiting too: for someone who looks at the row.
const UNDECIDED: &str = "
    SELECT *
      FROM change
     WHERE status NOT IN ('open', 'published', 'rejected', 'undone', 'granted', 'closed')
";

// Of those of one minute, the later version of a listing first. Both are numbers, which the two databases sort alike.
const LATELY: &str = "
    SELECT *
      FROM change
     WHERE status = 'published'
     ORDER BY decided_at DESC
            , base_version DESC
     LIMIT $1
";

impl Store {
    /// The changes in one of these statuses, those that were sent first first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn changes(&self, statuses: &[Status]) -> Result<Found<Change>, StoreError> {
        let mut found = Found::default();
        for status in statuses {
            let rows = sqlx::query(BY_STATUS).bind(status.id()).fetch_all(&self.pool).await.map_err(while_doing("reading the changes"))?;
            found.extend(Found::of::<ChangeRow>("change", &rows));
        }
        found.read.sort_by(|one: &Change, other| (one.sent_at, &one.id).cmp(&(other.sent_at, &other.id)));
        Ok(found)
    }

    /// The changes that were sent and not decided, those that were sent first first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn undecided_changes(&self) -> Result<Found<Change>, StoreError> {
        let rows = sqlx::query(UNDECIDED).fetch_all(&self.pool).await.map_err(while_doing("reading what waits"))?;
        let mut found = Found::of::<ChangeRow>("change", &rows);
        found.read.sort_by(|one: &Change, other| (one.sent_at, &one.id).cmp(&(other.sent_at, &other.id)));
        Ok(found)
    }

    /// The changes that were published last, the newest first: at most so many.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn published_lately(&self, most: usize) -> Result<Found<Change>, StoreError> {
        let rows = sqlx::query(LATELY)
            .bind(i64::try_from(most).unwrap_or(i64::MAX))
            .fetch_all(&self.pool)
            .await
            .map_err(while_doing("reading what was published lately"))?;
        Ok(Found::of::<ChangeRow>("change", &rows))
    }

    /// All changes of a service, the oldest first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn changes_of(&self, service: &ServiceId) -> Result<Found<Change>, StoreError> {
        let rows = sqlx::query(BY_SERVICE)
            .bind(service.as_str())
            .fetch_all(&self.pool)
            .await
            .map_err(while_doing("reading the changes of a service"))?;
        let mut found = Found::of::<ChangeRow>("change", &rows);
        found.read.sort_by(|one: &Change, other| (one.made_at, &one.id).cmp(&(other.made_at, &other.id)));
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_is_either_waiting_or_named_as_not() {
        for status in Status::ALL {
            let is_named = UNDECIDED.contains(&format!("'{}'", status.id()));
            let waits = matches!(status, Status::Proposed | Status::Held | Status::Approved);
            assert_eq!(is_named, !waits, "{}", status.id());
        }
    }
}
