//! Which fields were confirmed, on which day and how.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{Any, FromRow as _, Transaction};

use crate::domain::{
    field::Field,
    freshness::{Confirmed, Means},
    service::ServiceId,
};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
    row::row,
};

const ADD: &str = "
    INSERT INTO confirmation
         ( service_id
         , field
         , on_day
         , how
         )
    VALUES ($1, $2, $3, $4)
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
         , how
      FROM confirmation
";

/// When fields were confirmed, and how, by service.
pub type Confirmations = BTreeMap<ServiceId, BTreeMap<Field, Confirmed>>;

row! {
    struct ConfirmationRow {
        service_id: String,
        field: String,
        on_day: String,
        how: String,
    }
}

impl ConfirmationRow {
    /// What it says; `None` for a row without meaning, which confirms nothing.
    fn read(&self) -> Option<(ServiceId, Field, Confirmed)> {
        let confirmed = Confirmed { on: self.on_day.parse().ok()?, by: Means::from_id(&self.how)? };
        Some((ServiceId::parse(&self.service_id)?, Field::from_key(&self.field)?, confirmed))
    }
}

pub(super) async fn add(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    fields: &BTreeSet<Field>,
    confirmed: Confirmed,
) -> Result<(), sqlx::Error> {
    for field in fields {
        let added = sqlx::query(ADD).bind(service.as_str()).bind(field.key()).bind(confirmed.on.to_string()).bind(confirmed.by.id());
        added.execute(&mut **transaction).await?;
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
        for (service, field, day) in rows.iter().filter_map(|row| ConfirmationRow::from_row(row).ok()?.read()) {
            confirmed.entry(service).or_default().insert(field, day);
        }
        Ok(confirmed)
    }
}
