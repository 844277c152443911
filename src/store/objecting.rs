//! “This was not us”: someone who was told of a change stops it, by one press, and the desk looks at it. What readers see is safe at once:
//! a change that waits is refused, what a published one said before comes back, or the listing is hidden.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    change::{Change, ChangeId, Kind, Status},
    draft::Draft,
    email_address::EmailAddress,
    keeper::KeeperEnd,
    letter::Purpose,
    moment::Moment,
    news::{NewsKind, Objected, UNDO_HOURS},
    service::ServiceId,
};

use super::{
    act::Objection,
    audit,
    by::By,
    changes::{self, Saved},
    connect::Store,
    effect::{Effect, Stop},
    ending,
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    keepers, live_links, news, publishing, record,
    row::row,
    versions::{self, Kept},
};

const ADD: &str = "
    INSERT INTO objection
         ( change_id
         , service_id
         , mailbox
         , made_at
         )
    VALUES ($1, $2, $3, $4)
        ON CONFLICT (change_id) DO NOTHING
";

const OPEN: &str = "
    SELECT *
      FROM objection
     WHERE answered_at IS NULL
";

const ANSWER: &str = "
    UPDATE objection
       SET answered_at = $1
         , answered_by = $2
     WHERE change_id = $3
       AND answered_at IS NULL
";

const OF_CHANGE: &str = "
    SELECT COUNT(*)
      FROM objection
     WHERE change_id = $1
";

row! {
    struct ObjectionRow {
        change_id: String,
        service_id: String,
        mailbox: String,
        made_at: i64,
    }
}

impl TryFrom<ObjectionRow> for Objected {
    type Error = Unreadable;

    fn try_from(row: ObjectionRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: &str| Unreadable { table: "objection", id: row.change_id.clone(), reason: reason.to_owned() };
        Ok(Self {
            change: ChangeId::parse(&row.change_id).ok_or_else(|| unreadable("its change has no such name"))?,
            service: ServiceId::parse(&row.service_id).ok_or_else(|| unreadable("its listing has no such name"))?,
            mailbox: row.mailbox.parse().map_err(|_| unreadable("its email address is none"))?,
            at: Moment::of_seconds(row.made_at),
        })
    }
}

/// Carries an objection out. The link must be good, and the email that brought it must have told of this change.
pub(super) async fn object(transaction: &mut Transaction<'_, Any>, objection: Objection<'_>, by: &By) -> Result<Effect, Stop> {
    let Objection { link, change: id } = objection;
    let (letter, mailbox) = live_links::good(transaction, link, Purpose::Object, by.now).await?.ok_or(Stop::Stale)?;
    let told = news::told_in(transaction, &letter).await?;
    if !told.iter().any(|news| news.change.as_ref() == Some(id)) {
        return Err(Stop::Stale);
    }
    let change = changes::by_id(transaction, id).await?.ok_or(Stop::Stale)?;
    let added = sqlx::query(ADD).bind(id.0.as_str()).bind(change.service_id.as_str()).bind(mailbox.as_str()).bind(by.now.seconds());
    if added.execute(&mut **transaction).await?.rows_affected() == 0 {
        return Err(Stop::Stale);
    }
    let effect = stop(transaction, &change, &mailbox, by).await?;
    audit::append(transaction, by, Deed::Object, &id.0).await?;
    news::tell(transaction, (NewsKind::Objected, &change.service_id, Some(id)), by.now).await?;
    Ok(effect)
}

/// Makes safe what readers see, and what the sender of the change can still do.
async fn stop(transaction: &mut Transaction<'_, Any>, change: &Change, mailbox: &EmailAddress, by: &By) -> Result<Effect, Stop> {
    let service = &change.service_id;
    match change.status {
        status if status.is_undecided() => {
            save(transaction, &Change { status: Status::Rejected, decided_at: Some(by.now), ..change.clone() }).await?;
            ending::end_all(transaction, service, by.now).await?;
            Ok(Effect::default())
        }
        Status::Granted => {
            if let Some(granted) = &change.mailbox {
                keepers::end(transaction, service, granted, KeeperEnd::Ended, by.now).await?;
            }
            for waiting in changes::waiting(transaction, service).await?.into_iter().filter(|waiting| waiting.mailbox == change.mailbox) {
                save(transaction, &Change { status: Status::Rejected, decided_at: Some(by.now), ..waiting }).await?;
            }
            Ok(Effect::default())
        }
        Status::Published => {
            ending::end_all(transaction, service, by.now).await?;
            let is_in_time = change.decided_at.is_some_and(|at| by.now <= at.plus_minutes(UNDO_HOURS * 60));
            // An address that was replaced may be a thief's by now: it hides, and puts nothing back.
            let may_undo = change.kind == Kind::Update && is_in_time && keepers::looks_after(transaction, service, mailbox).await?;
            let Some(current) = versions::current(transaction, service).await? else { return Ok(Effect::default()) };
            let is_last = current.version == change.base_version + 1;
            if may_undo && is_last && versions::at(transaction, service, change.base_version).await?.is_some() {
                return publishing::undo(transaction, change, &current, by).await;
            }
            // What was hidden stays so: only the desk shows it again.
            if current.published && !current.locked { hide(transaction, change, &current, by).await } else { Ok(Effect::default()) }
        }
        _ => Ok(Effect::default()),
    }
}

/// Hides the listing of a change, as the desk does: it comes back the same way.
async fn hide(transaction: &mut Transaction<'_, Any>, change: &Change, current: &Kept, by: &By) -> Result<Effect, Stop> {
    // Someone objects to a change once, so that its id names this one too.
    let id = ChangeId(format!("{}-objected", change.id.0));
    let draft = record::read(current.format, &current.record).map(|service| Draft::of(&service)).unwrap_or_default();
    let begun = Change::begun(id, Kind::Hide, change.service_id.clone(), current.version, draft, by.now);
    let hidden = Change { status: Status::Published, sent_at: Some(by.now), decided_at: Some(by.now), ..begun };
    publishing::hide(transaction, &hidden, by).await
}

async fn save(transaction: &mut Transaction<'_, Any>, change: &Change) -> Result<(), Stop> {
    match changes::save(transaction, change).await? {
        Saved::Yes => Ok(()),
        Saved::Stale => Err(Stop::Stale),
    }
}

/// Someone of the desk has looked at an objection.
pub(super) async fn answer(transaction: &mut Transaction<'_, Any>, change: &ChangeId, by: &By) -> Result<Effect, Stop> {
    let answered = sqlx::query(ANSWER).bind(by.now.seconds()).bind(by.actor.id()).bind(change.0.as_str());
    if answered.execute(&mut **transaction).await?.rows_affected() == 0 {
        return Err(Stop::Stale);
    }
    audit::append(transaction, by, Deed::AnswerObjection, &change.0).await?;
    Ok(Effect::default())
}

impl Store {
    /// Whether someone objected to a change.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn is_objected_to(&self, change: &ChangeId) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar(OF_CHANGE).bind(change.0.as_str()).fetch_one(&self.pool);
        found.await.map(|count: i64| count > 0).map_err(while_doing("reading objections"))
    }

    /// The objections that no one has answered, the oldest first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn objections(&self) -> Result<Found<Objected>, StoreError> {
        let rows = sqlx::query(OPEN).fetch_all(&self.pool).await.map_err(while_doing("reading objections"))?;
        let mut found: Found<Objected> = Found::of::<ObjectionRow>("objection", &rows);
        found.read.sort_by_key(|objection| objection.at);
        Ok(found)
    }
}
