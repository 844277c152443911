//! Reading services.

use crate::domain::service::{Filed, ServiceId};

use super::{
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    record,
    row::row,
};

/// Bound with 1 for what readers see, with 0 for the rest.
const BY_PUBLISHED: &str = "
    SELECT id
         , record
         , format
         , published
         , locked
         , version
      FROM service
     WHERE published = $1
";

/// What tells whether a listing has changed, without its record.
const VERSIONS: &str = "
    SELECT id
         , version
         , locked
      FROM service
     WHERE published = 1
";

const BY_ID: &str = "
    SELECT id
         , record
         , format
         , published
         , locked
         , version
      FROM service
     WHERE id = $1
";

const HIDDEN: &str = "
    SELECT id
         , record
         , format
         , published
         , locked
      FROM service
     WHERE published = 0
       AND origin    = 'edited'
";

/// Services that readers saw once, and see no more.
const GONE: &str = "
    SELECT id
         , record
         , format
         , published
         , locked
      FROM service
     WHERE published = 0
       AND EXISTS (
           SELECT 1
             FROM service_version
            WHERE service_version.service_id = service.id
              AND service_version.published  = 1
       )
";

const LISTED: &str = "
    SELECT id
         , record
         , format
         , published
         , locked
         , version
      FROM service
";

row! {
    struct ServiceRow {
        id: String,
        record: String,
        format: i64,
        published: i64,
        locked: i64,
    }
}

impl TryFrom<ServiceRow> for Filed {
    type Error = Unreadable;

    fn try_from(row: ServiceRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: String| Unreadable { table: "service", id: row.id.clone(), reason };
        let service = record::read(row.format, &row.record).map_err(unreadable)?;
        if service.id.as_str() != row.id {
            return Err(unreadable(format!("its record calls itself “{}”", service.id)));
        }
        Ok(Self { service, published: row.published != 0, locked: row.locked != 0 })
    }
}

row! {
    struct ListedRow {
        id: String,
        record: String,
        format: i64,
        published: i64,
        locked: i64,
        version: i64,
    }
}

row! {
    struct VersionRow {
        id: String,
        version: i64,
        locked: i64,
    }
}

impl TryFrom<ListedRow> for (Filed, i64) {
    type Error = Unreadable;

    fn try_from(row: ListedRow) -> Result<Self, Unreadable> {
        let ListedRow { id, record, format, published, locked, version } = row;
        Ok((Filed::try_from(ServiceRow { id, record, format, published, locked })?, version))
    }
}

impl Store {
    /// All services on file, published or not, each with its version.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn listed(&self) -> Result<Found<(Filed, i64)>, StoreError> {
        let rows = sqlx::query(LISTED).fetch_all(&self.pool).await.map_err(while_doing("reading all services"))?;
        let mut found = Found::of::<ListedRow>("service", &rows);
        found.read.sort_by(|(one, _): &(Filed, i64), (other, _)| one.service.id.cmp(&other.service.id));
        Ok(found)
    }

    /// All services that readers see.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn published(&self) -> Result<Found<Filed>, StoreError> {
        Ok(without_versions(self.published_with_versions().await?))
    }

    /// All services that readers see, each with its version.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn published_with_versions(&self) -> Result<Found<(Filed, i64)>, StoreError> {
        self.services(1, "reading the published services").await
    }

    /// The version of each service that readers see, and whether it is locked.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn published_versions(&self) -> Result<Vec<(String, i64, bool)>, StoreError> {
        let doing = while_doing("reading the versions of the published services");
        let rows: Vec<VersionRow> = sqlx::query_as(VERSIONS).fetch_all(&self.pool).await.map_err(doing)?;
        Ok(rows.into_iter().map(|row| (row.id, row.version, row.locked != 0)).collect())
    }

    /// The service of an id with its version, if readers see it.
    ///
    /// # Errors
    /// The database does not answer, or the row cannot be read.
    pub async fn published_service(&self, id: &str) -> Result<Option<(Filed, i64)>, StoreError> {
        let row: Option<ListedRow> =
            sqlx::query_as(BY_ID).bind(id).fetch_optional(&self.pool).await.map_err(while_doing("reading a service"))?;
        Ok(row.map(<(Filed, i64)>::try_from).transpose()?.filter(|(filed, _)| filed.published))
    }

    /// All services that readers do not see: waiting for an editor, or withdrawn.
    ///
    /// # Errors
    /// As for [`Store::published`].
    pub async fn drafts(&self) -> Result<Found<Filed>, StoreError> {
        Ok(without_versions(self.services(0, "reading the drafts").await?))
    }

    /// The services that were taken down or hidden here.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn hidden(&self) -> Result<Found<Filed>, StoreError> {
        let rows = sqlx::query(HIDDEN).fetch_all(&self.pool).await.map_err(while_doing("reading what is hidden"))?;
        let mut found = Found::of::<ServiceRow>("service", &rows);
        found.read.sort_by(|one: &Filed, other| one.service.id.cmp(&other.service.id));
        Ok(found)
    }

    /// The services that readers once saw and no longer see, no matter who removed them.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn gone(&self) -> Result<Found<Filed>, StoreError> {
        let rows = sqlx::query(GONE).fetch_all(&self.pool).await.map_err(while_doing("reading what is gone"))?;
        Ok(Found::of::<ServiceRow>("service", &rows))
    }

    /// The service of this id, published or not.
    ///
    /// # Errors
    /// The database does not answer, or the row cannot be read.
    pub async fn service(&self, id: &ServiceId) -> Result<Option<Filed>, StoreError> {
        let row: Option<ServiceRow> =
            sqlx::query_as(BY_ID).bind(id.as_str()).fetch_optional(&self.pool).await.map_err(while_doing("reading a service"))?;
        Ok(row.map(Filed::try_from).transpose()?)
    }

    async fn services(&self, published: i64, doing: &'static str) -> Result<Found<(Filed, i64)>, StoreError> {
        let rows = sqlx::query(BY_PUBLISHED).bind(published).fetch_all(&self.pool).await.map_err(while_doing(doing))?;
        let mut found = Found::of::<ListedRow>("service", &rows);
        found.read.sort_by(|(one, _): &(Filed, i64), (other, _)| one.service.id.cmp(&other.service.id));
        Ok(found)
    }
}

fn without_versions(found: Found<(Filed, i64)>) -> Found<Filed> {
    Found { read: found.read.into_iter().map(|(filed, _)| filed).collect(), unreadable: found.unreadable }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{service, shown, sqlite_store};

    fn row(id: &str, record: String) -> ServiceRow {
        ServiceRow { id: id.into(), record, format: record::FORMAT, published: 1, locked: 0 }
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        let problem = Filed::try_from(row("open-door", "{}".into())).unwrap_err().to_string();
        assert!(problem.starts_with("the service “open-door” in the database cannot be read (missing field"), "{problem}");
    }

    #[test]
    fn a_record_under_another_id_is_refused() {
        let record = record::write(&service("open-door", "Open Door")).unwrap();
        let problem = Filed::try_from(row("closed-door", record)).unwrap_err().to_string();
        assert!(problem.contains("“closed-door”") && problem.contains("“open-door”"), "{problem}");
    }

    #[tokio::test]
    async fn a_spoilt_row_takes_only_itself_away() {
        let (_folder, store) = sqlite_store().await;
        store.migrate().await.unwrap();
        store.load_shipped(&[shown("a", "A")], "one", "2026-11-26".parse().unwrap()).await.unwrap();
        let spoil = "INSERT INTO service (id, record, format, published, origin, version) VALUES ('x', '{\"id\": 7}', 2, 1, 'edited', 1)";
        sqlx::query(spoil).execute(&store.pool).await.unwrap();
        let found = store.published().await.unwrap();
        assert_eq!((found.read.len(), found.unreadable[0].id.as_str()), (1, "x"));
        assert!(store.service(&ServiceId::parse("x").unwrap()).await.is_err());
        assert_eq!(store.drafts().await.unwrap(), Found::default());
    }
}
