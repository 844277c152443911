//! What takes two people of the desk and is no change of a listing, and how many people a high-risk change needs.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::{Actor, Deed},
    decision::Refusal,
    moment::Moment,
    motion::{DeskRule, MOTION_DAYS, Motion, MotionKind},
    person::{Person, PersonId},
};

use super::{
    audit,
    by::By,
    connect::Store,
    effect::Stop,
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    people,
    row::row,
};

const ADD: &str = "
    INSERT INTO motion
         ( id
         , kind
         , person_id
         , proposed_by
         , made_at
         )
    VALUES ($1, $2, $3, $4, $5)
";

const WAITING: &str = "
    SELECT *
      FROM motion
     WHERE decided_at IS NULL
       AND made_at > $1
";

const DECIDE: &str = "
    UPDATE motion
       SET decided_by = $1
         , decided_at = $2
     WHERE id = $3
       AND decided_at IS NULL
";

const RULE: &str = "
    SELECT rule
      FROM desk_rule
";

const SET_RULE: &str = "
    INSERT INTO desk_rule
         ( one
         , rule
         )
    VALUES (1, $1)
        ON CONFLICT (one) DO UPDATE
       SET rule = excluded.rule
";

row! {
    struct MotionRow {
        id: String,
        kind: String,
        person_id: String,
        proposed_by: String,
        made_at: i64,
    }
}

impl TryFrom<MotionRow> for Motion {
    type Error = Unreadable;

    fn try_from(row: MotionRow) -> Result<Self, Unreadable> {
        let kind = MotionKind::from_id(&row.kind);
        Ok(Self {
            kind: kind
                .ok_or_else(|| Unreadable { table: "motion", id: row.id.clone(), reason: format!("“{}” is no motion", row.kind) })?,
            person: (!row.person_id.is_empty()).then(|| PersonId(row.person_id.clone())),
            by: Actor::from_id(&row.proposed_by),
            at: Moment::of_seconds(row.made_at),
            id: row.id,
        })
    }
}

fn waiting_since(now: Moment) -> i64 {
    now.plus_minutes(-MOTION_DAYS * 24 * 60).seconds()
}

/// How many people a high-risk change needs.
pub(super) async fn rule(transaction: &mut Transaction<'_, Any>) -> Result<DeskRule, sqlx::Error> {
    let rule: Option<String> = sqlx::query_scalar(RULE).fetch_optional(&mut **transaction).await?;
    Ok(rule.and_then(|rule| DeskRule::from_id(&rule)).unwrap_or_default())
}

pub(super) async fn set_rule(transaction: &mut Transaction<'_, Any>, rule: DeskRule, by: &By) -> Result<(), sqlx::Error> {
    sqlx::query(SET_RULE).bind(rule.id()).execute(&mut **transaction).await?;
    audit::append(transaction, by, Deed::SetRule, rule.id()).await
}

pub(super) async fn propose(transaction: &mut Transaction<'_, Any>, motion: &Motion, by: &By) -> Result<(), Stop> {
    if motion.by != by.actor {
        return Err(Stop::Stale);
    }
    sqlx::query(ADD)
        .bind(motion.id.as_str())
        .bind(motion.kind.id())
        .bind(motion.person.as_ref().map_or("", |person| person.0.as_str()))
        .bind(by.actor.id())
        .bind(by.now.seconds())
        .execute(&mut **transaction)
        .await?;
    Ok(audit::append(transaction, by, Deed::Move, &motion.id).await?)
}

/// Agrees to a motion, or refuses it. Gives the new administrator, if it makes one; any other motion is carried out here.
pub(super) async fn decide(
    transaction: &mut Transaction<'_, Any>,
    (id, agrees): (&str, bool),
    person: &Person,
    by: &By,
) -> Result<Option<PersonId>, Stop> {
    let rows = sqlx::query(WAITING).bind(waiting_since(by.now)).fetch_all(&mut **transaction).await?;
    let motions: Vec<Motion> = Found::of::<MotionRow>("motion", &rows).read;
    let motion = motions.into_iter().find(|motion| motion.id == id).ok_or(Stop::Stale)?;
    let is_own = motion.by.person() == Some(&person.id);
    if !(motion.may_agree(person) || is_own && !agrees) {
        return Err(Stop::Refused(if is_own { Refusal::OwnChange } else { Refusal::NeedsAdministrator }));
    }
    if agrees && people::is_new(transaction, person, by.now).await? {
        return Err(Stop::Refused(Refusal::TooNew));
    }
    let decided = sqlx::query(DECIDE).bind(by.actor.id()).bind(by.now.seconds()).bind(id);
    if decided.execute(&mut **transaction).await?.rows_affected() != 1 {
        return Err(Stop::Stale);
    }
    audit::append(transaction, by, if agrees { Deed::Agree } else { Deed::Disagree }, id).await?;
    match (&motion.kind, &motion.person) {
        _ if !agrees => Ok(None),
        (MotionKind::Administrator, person) => Ok(person.clone()),
        (MotionKind::OnePerson, _) => {
            set_rule(transaction, DeskRule::OnePerson, by).await?;
            Ok(None)
        }
    }
}

impl Store {
    /// What waits for a second person, the oldest first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn motions(&self, now: Moment) -> Result<Found<Motion>, StoreError> {
        let rows = sqlx::query(WAITING).bind(waiting_since(now)).fetch_all(&self.pool).await.map_err(while_doing("reading motions"))?;
        let mut found: Found<Motion> = Found::of::<MotionRow>("motion", &rows);
        found.read.sort_by_key(|motion| motion.at);
        Ok(found)
    }

    /// How many people a high-risk change needs.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn desk_rule(&self) -> Result<DeskRule, StoreError> {
        let found = sqlx::query_scalar(RULE).fetch_optional(&self.pool).await.map_err(while_doing("reading the rule of the desk"))?;
        Ok(found.and_then(|rule: String| DeskRule::from_id(&rule)).unwrap_or_default())
    }
}
