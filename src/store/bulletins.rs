//! What the desk tells readers for a while.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    bulletin::{Bulletin, Scope},
    decision::Refusal,
    localized::Localized,
    moment::Moment,
    motion::DeskRule,
    person::{Person, PersonId},
};

use super::{
    audit,
    by::By,
    connect::Store,
    effect::{Effect, Stop},
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    motions, people,
    row::row,
    versions,
};

const ADD: &str = "
    INSERT INTO bulletin
         ( id
         , scope
         , en
         , fr
         , from_at
         , until_at
         , made_by
         , made_at
         , shown_by
         )
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
";

const SHOW: &str = "
    UPDATE bulletin
       SET shown_by = $1
     WHERE id = $2
       AND shown_by IS NULL
       AND ended_at IS NULL
";

const END: &str = "
    UPDATE bulletin
       SET ended_at = $1
     WHERE id = $2
       AND ended_at IS NULL
";

const NOT_OVER: &str = "
    SELECT *
      FROM bulletin
     WHERE until_at > $1
       AND ended_at IS NULL
";

const FORGET: &str = "
    DELETE FROM bulletin
     WHERE until_at < $1
";

/// What someone does about a bulletin.
#[derive(Clone, Copy, Debug)]
pub enum Announcing<'a> {
    /// Writes it.
    Write(&'a Bulletin),
    /// Agrees that readers see it.
    Agree(&'a str),
    /// Ends it before its time, or refuses it.
    End(&'a str),
}

row! {
    struct BulletinRow {
        id: String,
        scope: String,
        en: String,
        fr: String,
        from_at: i64,
        until_at: i64,
        made_by: String,
        shown_by: Option<String>,
    }
}

impl TryFrom<BulletinRow> for Bulletin {
    type Error = Unreadable;

    fn try_from(row: BulletinRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: &str| Unreadable { table: "bulletin", id: row.id.clone(), reason: reason.to_owned() };
        Ok(Self {
            scope: Scope::parse(&row.scope).ok_or_else(|| unreadable("it is for no one"))?,
            words: Localized::new(row.en, Some(row.fr)),
            from: Moment::of_seconds(row.from_at),
            until: Moment::of_seconds(row.until_at),
            by: PersonId(row.made_by),
            is_agreed: row.shown_by.is_some(),
            id: row.id,
        })
    }
}

/// Writes a bulletin, agrees to one, or ends one.
pub(super) async fn announce(
    transaction: &mut Transaction<'_, Any>,
    announcing: Announcing<'_>,
    person: &Person,
    by: &By,
) -> Result<Effect, Stop> {
    let (deed, id, is_seen) = match announcing {
        Announcing::Write(bulletin) => {
            let needs_two = needs_two(transaction, &bulletin.scope).await?;
            let shown_by = (!needs_two).then_some(person.id.0.as_str());
            let [en, fr] = crate::domain::locale::Locale::ALL.map(|locale| bulletin.words.read(locale).0);
            sqlx::query(ADD)
                .bind(bulletin.id.as_str())
                .bind(bulletin.scope.id())
                .bind(en)
                .bind(fr)
                .bind(bulletin.from.seconds())
                .bind(bulletin.until.seconds())
                .bind(person.id.0.as_str())
                .bind(by.now.seconds())
                .bind(shown_by)
                .execute(&mut **transaction)
                .await?;
            (Deed::Announce, bulletin.id.as_str(), !needs_two)
        }
        Announcing::Agree(id) => {
            let rows = sqlx::query(NOT_OVER).bind(by.now.seconds()).fetch_all(&mut **transaction).await?;
            let found: Vec<Bulletin> = Found::of::<BulletinRow>("bulletin", &rows).read;
            let bulletin = found.into_iter().find(|bulletin| bulletin.id == id).ok_or(Stop::Stale)?;
            if bulletin.by == person.id {
                return Err(Stop::Refused(Refusal::OwnChange));
            }
            if !person.role.is_senior() {
                return Err(Stop::Refused(Refusal::NeedsAdministrator));
            }
            if people::is_new(transaction, person, by.now).await? {
                return Err(Stop::Refused(Refusal::TooNew));
            }
            one(sqlx::query(SHOW).bind(person.id.0.as_str()).bind(id).execute(&mut **transaction).await?.rows_affected())?;
            (Deed::Agree, id, true)
        }
        Announcing::End(id) => {
            one(sqlx::query(END).bind(by.now.seconds()).bind(id).execute(&mut **transaction).await?.rows_affected())?;
            (Deed::EndBulletin, id, true)
        }
    };
    audit::append(transaction, by, deed, id).await?;
    Ok(Effect { is_seen, waits: !is_seen, ..Effect::default() })
}

/// Everyone sees it, or it is about a line that everyone sees: two people, unless the desk is one of one person.
async fn needs_two(transaction: &mut Transaction<'_, Any>, scope: &Scope) -> Result<bool, Stop> {
    let is_for_everyone = match scope {
        Scope::Province => true,
        Scope::Division(_) => false,
        Scope::Listing(service) => versions::current(transaction, service).await?.filter(|now| now.published).ok_or(Stop::Stale)?.locked,
    };
    Ok(is_for_everyone && motions::rule(transaction).await? == DeskRule::TwoPeople)
}

fn one(rows: u64) -> Result<(), Stop> {
    if rows == 1 { Ok(()) } else { Err(Stop::Stale) }
}

impl Store {
    /// Bulletins that are not over, those that wait for a second person included; the one that ends first at the top.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn bulletins(&self, now: Moment) -> Result<Found<Bulletin>, StoreError> {
        let rows = sqlx::query(NOT_OVER).bind(now.seconds()).fetch_all(&self.pool).await.map_err(while_doing("reading bulletins"))?;
        let mut found: Found<Bulletin> = Found::of::<BulletinRow>("bulletin", &rows);
        found.read.sort_by(|a, b| (a.until, &a.id).cmp(&(b.until, &b.id)));
        Ok(found)
    }

    /// Forgets bulletins that ended before a moment. That they were written is in the audit.
    ///
    /// # Errors
    /// The database fails; then none is forgotten.
    pub async fn forget_bulletins_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let forgotten = sqlx::query(FORGET).bind(moment.seconds()).execute(&self.pool).await;
        Ok(forgotten.map_err(while_doing("forgetting old bulletins"))?.rows_affected())
    }
}
