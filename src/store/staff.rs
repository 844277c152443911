//! Who is on the desk: letting people in, changing what they may do, and ending that at once.

use sqlx::{Any, FromRow, Row, Transaction, any::AnyRow};

use crate::domain::{
    act::{Actor, Deed},
    decision::Refusal,
    known::Known,
    member::{Member, Session},
    moment::Moment,
    motion::DeskRule,
    person::{NEW_HOURS, Person, PersonId, Role},
};

use super::{
    act::{Act, Applied, Staffing},
    audit,
    by::By,
    connect::Store,
    effect::{Effect, Stop},
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    motions, outbox,
    people::{PersonRow, over_since, unused_since},
    row::row,
    tokens::TokenHash,
};

// A person who left, or was away for too long, is let in again by the same statement.
const LET_IN: &str = "
    INSERT INTO person
         ( id
         , mailbox
         , name
         , role
         , locale
         , closed
         , seen_at
         , counts_from
         )
    VALUES ($1, $2, $3, $4, $5, 0, 0, $6)
        ON CONFLICT (mailbox) DO UPDATE
       SET name    = excluded.name
         , role    = excluded.role
         , locale  = excluded.locale
         , closed  = 0
         , seen_at = 0
         , counts_from = excluded.counts_from
     WHERE person.closed = 1
        OR person.seen_at BETWEEN 1 AND $7
";

const SET_ROLE: &str = "
    UPDATE person
       SET role = $1
     WHERE id     = $2
       AND closed = 0
";

const CLOSE: &str = "
    UPDATE person
       SET closed = 1
     WHERE id     = $1
       AND closed = 0
";

const END_SESSIONS: &str = "
    DELETE FROM session
     WHERE person_id = $1
";

// What a link to sign in opens begins with the person's id (editing::sign_in::object).
const END_LINKS: &str = "
    DELETE FROM token
     WHERE purpose = 'sign-in'
       AND object LIKE $1
";

const ADMINISTRATORS: &str = "
    SELECT COUNT(*)
      FROM person
     WHERE role    = 'administrator'
       AND closed  = 0
       AND id     <> $1
       AND NOT (seen_at BETWEEN 1 AND $2)
";

const ALL: &str = "
    SELECT *
      FROM person
";

const SESSIONS: &str = "
    SELECT hash
         , person_id
         , made_at
         , seen_at
      FROM session
     WHERE made_at > $1
       AND seen_at > $2
";

const END_SESSION: &str = "
    DELETE FROM session
     WHERE person_id = $1
       AND SUBSTR(hash, 1, 16) = $2
";

/// Carries it out. The person who runs the server does it at the command line, where no one is signed in; on the desk administrators do,
/// but for what takes two people.
pub(super) async fn staff(
    transaction: &mut Transaction<'_, Any>,
    staffing: Staffing<'_>,
    person: Option<&Person>,
    by: &By,
) -> Result<Effect, Stop> {
    let is_program = person.is_none() && by.actor == Actor::Program;
    let is_own = |id: &PersonId| person.is_some_and(|person| person.id == *id);
    let may = match staffing {
        // One person alone makes no administrator.
        Staffing::LetIn(Person { role: Role::Administrator, .. }, _) | Staffing::SetRole(_, Role::Administrator) => is_program,
        Staffing::Decide(..) => person.is_some(),
        Staffing::EndSession(id, _) | Staffing::EndSessions(id) if is_own(id) => true,
        _ => is_program || person.is_some_and(|person| person.role == Role::Administrator),
    };
    if !may {
        return Err(Stop::Refused(Refusal::NeedsAdministrator));
    }
    match staffing {
        Staffing::LetIn(new, letters) => {
            let counts_from = if is_program { 0 } else { by.now.plus_minutes(NEW_HOURS * 60).seconds() };
            let let_in = sqlx::query(LET_IN)
                .bind(new.id.0.as_str())
                .bind(new.mailbox.to_string())
                .bind(new.name.as_str())
                .bind(new.role.id())
                .bind(new.locale.code())
                .bind(counts_from)
                .bind(unused_since(by.now));
            one(let_in.execute(&mut **transaction).await?.rows_affected())?;
            outbox::add_all(transaction, letters).await?;
            audit::append(transaction, by, Deed::LetIn, &new.id.0).await?;
        }
        Staffing::SetRole(id, role) => set_role(transaction, id, role, by).await?,
        Staffing::Close(id) => {
            another_administrator(transaction, id, by.now).await?;
            one(sqlx::query(CLOSE).bind(id.0.as_str()).execute(&mut **transaction).await?.rows_affected())?;
            end_sessions(transaction, id).await?;
            audit::append(transaction, by, Deed::CloseAccount, &id.0).await?;
        }
        Staffing::EndSession(id, name) => {
            one(sqlx::query(END_SESSION).bind(id.0.as_str()).bind(name).execute(&mut **transaction).await?.rows_affected())?;
            audit::append(transaction, by, Deed::EndSession, &id.0).await?;
        }
        Staffing::EndSessions(id) => {
            end_sessions(transaction, id).await?;
            audit::append(transaction, by, Deed::EndSessions, &id.0).await?;
        }
        Staffing::Move(motion) => motions::propose(transaction, motion, by).await?,
        Staffing::Decide(id, agrees) => {
            if let Some(new) = motions::decide(transaction, (id, agrees), person.ok_or(Stop::Stale)?, by).await? {
                set_role(transaction, &new, Role::Administrator, by).await?;
            }
        }
        Staffing::TwoPeople => motions::set_rule(transaction, DeskRule::TwoPeople, by).await?,
    }
    Ok(Effect::default())
}

/// Changes what someone may do. Sessions stay: each act asks again.
async fn set_role(transaction: &mut Transaction<'_, Any>, id: &PersonId, role: Role, by: &By) -> Result<(), Stop> {
    if role != Role::Administrator {
        another_administrator(transaction, id, by.now).await?;
    }
    one(sqlx::query(SET_ROLE).bind(role.id()).bind(id.0.as_str()).execute(&mut **transaction).await?.rows_affected())?;
    Ok(audit::append(transaction, by, Deed::SetRole, &id.0).await?)
}

fn one(rows: u64) -> Result<(), Stop> {
    if rows == 1 { Ok(()) } else { Err(Stop::Stale) }
}

/// The desk is never left without someone who lets others in.
async fn another_administrator(transaction: &mut Transaction<'_, Any>, id: &PersonId, now: Moment) -> Result<(), Stop> {
    let others: i64 = sqlx::query_scalar(ADMINISTRATORS).bind(id.0.as_str()).bind(unused_since(now)).fetch_one(&mut **transaction).await?;
    if others == 0 { Err(Stop::Refused(Refusal::LastAdministrator)) } else { Ok(()) }
}

async fn end_sessions(transaction: &mut Transaction<'_, Any>, id: &PersonId) -> Result<(), Stop> {
    sqlx::query(END_SESSIONS).bind(id.0.as_str()).execute(&mut **transaction).await?;
    sqlx::query(END_LINKS).bind(format!("{}:%", id.0)).execute(&mut **transaction).await?;
    Ok(())
}

struct MemberRow {
    person: PersonRow,
    closed: i64,
    seen_at: i64,
    counts_from: i64,
}

impl FromRow<'_, AnyRow> for MemberRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        let [closed, seen_at, counts_from] = ["closed", "seen_at", "counts_from"].map(|column| row.try_get(column));
        Ok(Self { person: PersonRow::from_row(row)?, closed: closed?, seen_at: seen_at?, counts_from: counts_from? })
    }
}

impl TryFrom<MemberRow> for Member {
    type Error = Unreadable;

    fn try_from(row: MemberRow) -> Result<Self, Unreadable> {
        let seen_at = (row.seen_at > 0).then(|| Moment::of_seconds(row.seen_at));
        let person = Person::try_from(row.person)?;
        Ok(Self {
            person,
            is_closed: row.closed != 0,
            is_unused: false,
            counts_from: Some(Moment::of_seconds(row.counts_from)),
            seen_at,
            sessions: Vec::new(),
        })
    }
}

row! {
    struct SessionRow {
        hash: String,
        person_id: String,
        made_at: i64,
        seen_at: i64,
    }
}

impl Store {
    /// Lets a person in. False when the email address belongs to someone who is on the desk.
    ///
    /// # Errors
    /// The database fails; then no one is let in.
    pub async fn add_person(&self, person: &Person, now: Moment) -> Result<bool, StoreError> {
        let by = By { actor: Actor::Program, now };
        let applied = self.apply(Act::Staff(Staffing::LetIn(person, &[])), &Known::default(), &by).await?;
        Ok(matches!(applied, Applied::Done(_)))
    }

    /// Everyone who is or was on the desk, by name.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn members(&self, now: Moment) -> Result<Found<Member>, StoreError> {
        let doing = while_doing("reading who is on the desk");
        let rows = sqlx::query(ALL).fetch_all(&self.pool).await.map_err(doing)?;
        let (begun, used) = over_since(now);
        let sessions = sqlx::query_as(SESSIONS).bind(begun).bind(used).fetch_all(&self.pool);
        let mut sessions: Vec<SessionRow> = sessions.await.map_err(doing)?;
        sessions.sort_by_key(|session| std::cmp::Reverse(session.seen_at));
        let mut found: Found<Member> = Found::of::<MemberRow>("person", &rows);
        for member in &mut found.read {
            member.is_unused = member.seen_at.is_some_and(|seen| seen.seconds() <= unused_since(now));
            member.counts_from = member.counts_from.filter(|from| *from > now);
            let own = sessions.iter().filter(|session| session.person_id == member.person.id.0);
            let session = |row: &SessionRow| Session {
                name: TokenHash(row.hash.clone()).name().to_owned(),
                begun: Moment::of_seconds(row.made_at),
                used: Moment::of_seconds(row.seen_at),
            };
            member.sessions = own.map(session).collect();
        }
        found.read.sort_by(|one, other| one.person.name.cmp(&other.person.name));
        Ok(found)
    }
}
