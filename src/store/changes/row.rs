//! A change as the table holds it.

use crate::domain::{
    batch::BatchId,
    change::{Change, ChangeId, Finish, Kind, Status},
    field::Field,
    freshness::Means,
    moment::Moment,
    person::PersonId,
    service::ServiceId,
};

use super::super::{drafts, error::Unreadable, row::row};

row! {
    pub(in crate::store) struct ChangeRow {
    pub(super) id: String,
    pub(super) service_id: String,
    pub(super) kind: String,
    pub(super) status: String,
    pub(super) finish: Option<String>,
    pub(super) base_version: i64,
    pub(super) base: String,
    pub(super) draft: String,
    pub(super) confirms: String,
    pub(super) mailbox: Option<String>,
    pub(super) reason: Option<String>,
    pub(super) made_at: i64,
    pub(super) sent_at: Option<i64>,
    pub(super) decided_at: Option<i64>,
    pub(super) decided_by: Option<String>,
    pub(super) version: i64,
    /// In which form base and draft are written.
    pub(super) format: i64,
    pub(super) means: String,
    pub(super) batch_id: Option<String>,
}
}

impl ChangeRow {
    pub(super) fn of(change: &Change) -> Self {
        let confirms: Vec<&str> = change.confirms.iter().map(|field| field.key()).collect();
        Self {
            id: change.id.0.clone(),
            service_id: change.service_id.to_string(),
            kind: change.kind.id().to_owned(),
            status: change.status.id().to_owned(),
            finish: change.finish.map(|finish| finish.id().to_owned()),
            base_version: change.base_version,
            base: drafts::write(&change.base),
            draft: drafts::write(&change.draft),
            confirms: serde_json::to_string(&confirms).unwrap_or_default(),
            mailbox: change.mailbox.as_ref().map(ToString::to_string),
            reason: change.reason.clone(),
            made_at: change.made_at.seconds(),
            sent_at: change.sent_at.map(Moment::seconds),
            decided_at: change.decided_at.map(Moment::seconds),
            decided_by: change.decided_by.as_ref().map(|person| person.0.clone()),
            version: change.version,
            format: drafts::FORMAT,
            means: change.means.id().to_owned(),
            batch_id: change.batch.as_ref().map(|batch| batch.0.clone()),
        }
    }
}

impl TryFrom<ChangeRow> for Change {
    type Error = Unreadable;

    fn try_from(row: ChangeRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: String| Unreadable { table: "change", id: row.id.clone(), reason };
        let unknown = |what: &str, text: &str| unreadable(format!("“{text}” is no {what}"));
        let confirms: Vec<String> = serde_json::from_str(&row.confirms).map_err(|error| unreadable(error.to_string()))?;
        Ok(Self {
            service_id: ServiceId::parse(&row.service_id).ok_or_else(|| unknown("id of a service", &row.service_id))?,
            kind: Kind::from_id(&row.kind).ok_or_else(|| unknown("kind of change", &row.kind))?,
            status: Status::from_id(&row.status).ok_or_else(|| unknown("status of a change", &row.status))?,
            finish: match &row.finish {
                None => None,
                Some(finish) => Some(Finish::from_id(finish).ok_or_else(|| unknown("way to finish", finish))?),
            },
            base_version: row.base_version,
            base: drafts::read(row.format, &row.base).map_err(unreadable)?,
            draft: drafts::read(row.format, &row.draft).map_err(unreadable)?,
            // A field that the program no longer has needs no confirming.
            confirms: confirms.iter().filter_map(|key| Field::from_key(key)).collect(),
            mailbox: match &row.mailbox {
                None => None,
                Some(mailbox) => Some(mailbox.parse().map_err(|_| unreadable("its sender is no email address".to_owned()))?),
            },
            reason: row.reason.clone(),
            means: Means::from_id(&row.means).ok_or_else(|| unknown("way to confirm", &row.means))?,
            made_at: Moment::of_seconds(row.made_at),
            sent_at: row.sent_at.map(Moment::of_seconds),
            decided_at: row.decided_at.map(Moment::of_seconds),
            decided_by: row.decided_by.clone().map(PersonId),
            batch: row.batch_id.clone().map(BatchId),
            version: row.version,
            id: ChangeId(row.id),
        })
    }
}
