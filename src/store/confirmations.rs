//! Which fields an organization has confirmed, and on which day.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{Any, FromRow, Row, Transaction, any::AnyRow};

use crate::domain::{date::Date, field::Field, service::ServiceId};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
};

const ADD: &str = "
    INSERT INTO confirmation
         ( service_id
         , field
         , on_day
         , how
         )
    VALUES ($1, $2, $3, 'link')
        ON CONFLICT (service_id, field) DO UPDATE
       SET on_day = excluded.on_day
         , how    = excluded.how
";

const WITHDRAW: &str = "
    DELETE FROM confirmation
     WHERE service_id = $1
       AND field      = $2
";

const ALL: &str = "
    SELECT service_id
         , field
         , on_day
      FROM confirmation
";

/// The days on which an organization confirmed its fields, by service.
pub type Confirmations = BTreeMap<ServiceId, BTreeMap<Field, Date>>;

struct ConfirmationRow {
    service_id: String,
    field: String,
    on_day: String,
}

impl FromRow<'_, AnyRow> for ConfirmationRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self { service_id: row.try_get("service_id")?, field: row.try_get("field")?, on_day: row.try_get("on_day")? })
    }
}

pub(super) async fn add(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    fields: &BTreeSet<Field>,
    day: Date,
) -> Result<(), sqlx::Error> {
    for field in fields {
        sqlx::query(ADD).bind(service.as_str()).bind(field.key()).bind(day.to_string()).execute(&mut **transaction).await?;
    }
    Ok(())
}

/// Forgets that these fields were confirmed: what an organization said of them is not what readers see any more.
pub(super) async fn withdraw(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    fields: &BTreeSet<Field>,
) -> Result<(), sqlx::Error> {
    for field in fields {
        sqlx::query(WITHDRAW).bind(service.as_str()).bind(field.key()).execute(&mut **transaction).await?;
    }
    Ok(())
}

impl Store {
    /// What organizations have confirmed. A row without meaning is passed over: it confirms nothing.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn confirmations(&self) -> Result<Confirmations, StoreError> {
        let rows = sqlx::query(ALL).fetch_all(&self.pool).await.map_err(while_doing("reading what organizations confirmed"))?;
        let mut confirmed = Confirmations::new();
        for row in rows.iter().filter_map(|row| ConfirmationRow::from_row(row).ok()) {
            if let (Some(service), Some(field), Ok(day)) =
                (ServiceId::parse(&row.service_id), Field::from_key(&row.field), row.on_day.parse())
            {
                confirmed.entry(service).or_default().insert(field, day);
            }
        }
        Ok(confirmed)
    }
}
