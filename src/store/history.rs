//! What readers saw at an earlier moment, put together again from the versions that are kept.
//!
//! Versions are kept of every change to a listing but those of the first shipped directory, before which there was nothing. So each
//! listing is known at each moment since then: a version is in force from its moment on, and the first of two versions of one moment is
//! what was there before.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{FromRow as _, Row as _};

use crate::domain::{
    date::Date,
    moment::Moment,
    service::{Filed, Service, ServiceId},
    time_zone::{begin_in_ontario, day_in_ontario},
};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
    versions::Kept,
};

const ALL: &str = "
    SELECT service_id
         , record
         , format
         , published
         , 0 AS locked
         , version
         , change_id
         , made_at
      FROM service_version
";

/// All listings as they are now, with their versions from the first to the last.
#[derive(Debug)]
pub struct History {
    now: Vec<Filed>,
    versions: BTreeMap<ServiceId, Vec<(Moment, Kept)>>,
}

impl Store {
    /// The history of all listings. A row that cannot be read is left out.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn history(&self) -> Result<History, StoreError> {
        let mut now = self.published().await?;
        now.extend(self.drafts().await?);
        let rows = sqlx::query(ALL).fetch_all(&self.pool).await.map_err(while_doing("reading all versions"))?;
        let mut versions: BTreeMap<ServiceId, Vec<(Moment, Kept)>> = BTreeMap::new();
        for row in &rows {
            let id = row.try_get::<String, _>("service_id").ok().and_then(|id| ServiceId::parse(&id));
            let (Some(id), Ok(kept), Ok(made_at)) = (id, Kept::from_row(row), row.try_get("made_at")) else { continue };
            versions.entry(id).or_default().push((Moment::of_seconds(made_at), kept));
        }
        for versions in versions.values_mut() {
            versions.sort_by_key(|(_, kept)| kept.version);
        }
        Ok(History { now: now.read, versions })
    }
}

impl History {
    /// The moments on a day of Ontario from which on readers saw something else, and the beginning of the day.
    pub fn moments_of(&self, day: Date) -> Vec<Moment> {
        let changes = self.versions.values().flatten().map(|(made_at, _)| *made_at).filter(|moment| day_in_ontario(*moment) == day);
        changes.chain(begin_in_ontario(day)).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The listings that readers saw at a moment.
    pub fn at(&self, moment: Moment) -> Vec<Service> {
        self.now.iter().filter_map(|filed| self.of(filed, moment)).filter(|filed| filed.published).map(|filed| filed.service).collect()
    }

    /// A listing at a moment; `None` when it was not there yet or cannot be read.
    fn of(&self, now: &Filed, moment: Moment) -> Option<Filed> {
        let id = &now.service.id;
        let Some(versions) = self.versions.get(id) else { return Some(now.clone()) };
        let in_force = versions.iter().rev().find(|(made_at, _)| *made_at <= moment).or_else(|| match versions.as_slice() {
            [first, second, ..] if first.0 == second.0 => Some(first),
            _ => None,
        });
        in_force.and_then(|(_, kept)| kept.filed(id).ok())
    }
}
