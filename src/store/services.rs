//! Reading services.

use sqlx::{FromRow, Row, any::AnyRow};

use crate::domain::service::{Service, ServiceId};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
};

/// Bound with 1 for what readers see, with 0 for the rest.
const BY_PUBLISHED: &str = "
    SELECT id
         , record
         , published
      FROM service
     WHERE published = $1
";

const BY_ID: &str = "
    SELECT id
         , record
         , published
      FROM service
     WHERE id = $1
";

struct ServiceRow {
    id: String,
    record: String,
    published: i64,
}

impl FromRow<'_, AnyRow> for ServiceRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self { id: row.try_get("id")?, record: row.try_get("record")?, published: row.try_get("published")? })
    }
}

impl TryFrom<ServiceRow> for Service {
    type Error = StoreError;

    fn try_from(row: ServiceRow) -> Result<Self, StoreError> {
        let unreadable = |id: &str, reason: String| StoreError::Unreadable { table: "service", id: id.to_owned(), reason };
        let mut service: Self = serde_json::from_str(&row.record).map_err(|error| unreadable(&row.id, error.to_string()))?;
        if service.id.as_str() != row.id {
            return Err(unreadable(&row.id, format!("its record calls itself “{}”", service.id)));
        }
        service.published = row.published != 0;
        Ok(service)
    }
}

impl Store {
    /// All services that readers see, by id.
    ///
    /// # Errors
    /// The database does not answer, or a row cannot be read; the error names it.
    pub async fn published(&self) -> Result<Vec<Service>, StoreError> {
        self.services(1, "reading the published services").await
    }

    /// All services that readers do not see, by id: waiting for an editor, or withdrawn.
    ///
    /// # Errors
    /// As for [`Store::published`].
    pub async fn drafts(&self) -> Result<Vec<Service>, StoreError> {
        self.services(0, "reading the drafts").await
    }

    /// The service of this id, published or not.
    ///
    /// # Errors
    /// As for [`Store::published`].
    pub async fn service(&self, id: &ServiceId) -> Result<Option<Service>, StoreError> {
        let row: Option<ServiceRow> =
            sqlx::query_as(BY_ID).bind(id.as_str()).fetch_optional(&self.pool).await.map_err(while_doing("reading a service"))?;
        row.map(Service::try_from).transpose()
    }

    async fn services(&self, published: i64, doing: &'static str) -> Result<Vec<Service>, StoreError> {
        let rows: Vec<ServiceRow> = sqlx::query_as(BY_PUBLISHED).bind(published).fetch_all(&self.pool).await.map_err(while_doing(doing))?;
        let mut services: Vec<Service> = rows.into_iter().map(Service::try_from).collect::<Result<_, _>>()?;
        services.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(services)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{service, sqlite_store};

    fn row(id: &str, record: String) -> ServiceRow {
        ServiceRow { id: id.into(), record, published: 1 }
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        let problem = Service::try_from(row("open-door", "{}".into())).unwrap_err().to_string();
        assert!(problem.starts_with("the service “open-door” in the database cannot be read (missing field"), "{problem}");
    }

    #[test]
    fn a_record_under_another_id_is_refused() {
        let record = serde_json::to_string(&service("open-door", "Open Door")).unwrap();
        let problem = Service::try_from(row("closed-door", record)).unwrap_err().to_string();
        assert!(problem.contains("“closed-door”") && problem.contains("“open-door”"), "{problem}");
    }

    #[tokio::test]
    async fn a_spoilt_row_is_an_error_and_no_panic() {
        let (_folder, store) = sqlite_store().await;
        store.migrate().await.unwrap();
        let spoil = "INSERT INTO service (id, record, published, origin, version) VALUES ('x', '{\"id\": 7}', 1, 'edited', 1)";
        sqlx::query(spoil).execute(&store.pool).await.unwrap();
        assert!(matches!(store.published().await, Err(StoreError::Unreadable { id, .. }) if id == "x"));
        assert!(store.service(&ServiceId::parse("x").unwrap()).await.is_err());
        assert_eq!(store.drafts().await.unwrap(), []);
    }
}
