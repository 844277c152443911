//! Who may decide about listings, and the browsers in which they are signed in.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::{Actor, Deed},
    email_address::EmailAddress,
    letter::Purpose,
    locale::Locale,
    moment::Moment,
    person::{Person, PersonId},
};

use super::{
    audit,
    by::By,
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    publication,
    row::row,
    tokens::{self, TokenHash},
};

const BY_MAILBOX: &str = "
    SELECT *
      FROM person
     WHERE mailbox = $1
       AND closed  = 0
       AND NOT (seen_at BETWEEN 1 AND $2)
";

const BY_ID: &str = "
    SELECT *
      FROM person
     WHERE id     = $1
       AND closed = 0
";

const ACTIVE: &str = "
    SELECT *
      FROM person
     WHERE id     = $1
       AND closed = 0
       AND NOT (seen_at BETWEEN 1 AND $2)
";

const IS_NEW: &str = "
    SELECT COUNT(*)
      FROM person
     WHERE id = $1
       AND counts_from > $2
";

// Signing in counts as use, and is for those who may.
const SIGNED_IN: &str = "
    UPDATE person
       SET seen_at = $1
     WHERE id     = $2
       AND closed = 0
       AND NOT (seen_at BETWEEN 1 AND $3)
";

const BEGIN: &str = "
    INSERT INTO session
         ( hash
         , person_id
         , made_at
         , seen_at
         )
    VALUES ($1, $2, $3, $4)
";

const BY_SESSION: &str = "
    SELECT person.*
      FROM session
      JOIN person ON person.id = session.person_id
     WHERE session.hash    = $1
       AND session.made_at > $2
       AND session.seen_at > $3
       AND person.closed   = 0
";

const SEEN: &str = "
    UPDATE session
       SET seen_at = $1
     WHERE hash    = $2
       AND seen_at < $3
";

const END: &str = "
    DELETE FROM session
     WHERE hash = $1
";

const FORGET: &str = "
    DELETE FROM session
     WHERE made_at <= $1
        OR seen_at <= $2
";

/// Minutes after which someone who does nothing is signed out.
const IDLE: i64 = 90;
/// Minutes after which everyone is.
const MAX_SESSION_MINUTES: i64 = 12 * 60;

/// A session that was begun, or used last, at one of these seconds or before is over.
pub(super) fn over_since(now: Moment) -> (i64, i64) {
    (now.plus_minutes(-MAX_SESSION_MINUTES).seconds(), now.plus_minutes(-IDLE).seconds())
}

row! {
    pub(super) struct PersonRow {
        id: String,
        mailbox: String,
        name: String,
        role: String,
        locale: String,
    }
}

impl TryFrom<PersonRow> for Person {
    type Error = Unreadable;

    fn try_from(row: PersonRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: String| Unreadable { table: "person", id: row.id.clone(), reason };
        Ok(Self {
            mailbox: row.mailbox.parse().map_err(|_| unreadable("its email address is none".to_owned()))?,
            role: row.role.parse().map_err(|problem| unreadable(format!("{problem}")))?,
            locale: Locale::from_code(&row.locale).unwrap_or(Locale::En),
            name: row.name.clone(),
            id: PersonId(row.id),
        })
    }
}

/// Days without signing in after which a person decides about nothing any more (docs/SAFETY.md L8).
const UNUSED_DAYS: i64 = 180;

/// Anyone who signed in last at this second or before has been away for too long.
pub(super) fn unused_since(now: Moment) -> i64 {
    now.plus_minutes(-UNUSED_DAYS * 24 * 60).seconds()
}

/// The person of an id, inside a transaction, while they are on the desk and use it.
pub(super) async fn active(transaction: &mut Transaction<'_, Any>, id: &PersonId, now: Moment) -> Result<Option<Person>, sqlx::Error> {
    let row: Option<PersonRow> =
        sqlx::query_as(ACTIVE).bind(id.0.as_str()).bind(unused_since(now)).fetch_optional(&mut **transaction).await?;
    // A row that cannot be read is no one who may decide.
    Ok(row.and_then(|row| Person::try_from(row).ok()))
}

/// True for someone who was let in so lately that they are no second person.
pub(super) async fn is_new(transaction: &mut Transaction<'_, Any>, person: &Person, now: Moment) -> Result<bool, sqlx::Error> {
    let found = sqlx::query_scalar(IS_NEW).bind(person.id.0.as_str()).bind(now.seconds()).fetch_one(&mut **transaction);
    found.await.map(|count: i64| count > 0)
}

impl Store {
    /// The person of an email address, while they are on the desk and use it.
    ///
    /// # Errors
    /// The database does not answer, or the row cannot be read.
    pub async fn person_at(&self, mailbox: &EmailAddress, now: Moment) -> Result<Option<Person>, StoreError> {
        let found = sqlx::query_as(BY_MAILBOX).bind(mailbox.to_string()).bind(unused_since(now)).fetch_optional(&self.pool);
        let row: Option<PersonRow> = found.await.map_err(while_doing("reading a person"))?;
        Ok(row.map(Person::try_from).transpose()?)
    }

    /// The person of an id.
    ///
    /// # Errors
    /// As for [`Store::person_at`].
    pub async fn person(&self, id: &PersonId) -> Result<Option<Person>, StoreError> {
        let found = sqlx::query_as(BY_ID).bind(id.0.as_str()).fetch_optional(&self.pool);
        let row: Option<PersonRow> = found.await.map_err(while_doing("reading a person"))?;
        Ok(row.map(Person::try_from).transpose()?)
    }

    /// Spends a link, and signs a person in with it, in the browser that holds the secret of `session`: both or neither. False when the
    /// link was spent before, or is too old.
    ///
    /// # Errors
    /// The database fails; then no one is signed in, and the link still works.
    pub async fn begin_session(&self, link: &TokenHash, session: &TokenHash, person: &PersonId, now: Moment) -> Result<bool, StoreError> {
        let doing = while_doing("signing in");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        publication::lock_publication(&mut transaction).await.map_err(doing)?;
        if !tokens::spend(&mut transaction, link, Purpose::SignIn, now).await.map_err(doing)? {
            return Ok(false);
        }
        let signed_in = sqlx::query(SIGNED_IN).bind(now.seconds()).bind(person.0.as_str()).bind(unused_since(now));
        if signed_in.execute(&mut *transaction).await.map_err(doing)?.rows_affected() != 1 {
            return Ok(false);
        }
        let by = By { actor: Actor::Person(person.clone()), now };
        audit::append(&mut transaction, &by, Deed::SignIn, &person.0).await.map_err(doing)?;
        sqlx::query(BEGIN)
            .bind(session.0.as_str())
            .bind(person.0.as_str())
            .bind(now.seconds())
            .bind(now.seconds())
            .execute(&mut *transaction)
            .await
            .map_err(doing)?;
        transaction.commit().await.map_err(doing)?;
        Ok(true)
    }

    /// Who is signed in, in the browser that holds the secret of this hash; no one once it was idle or open for too long.
    ///
    /// # Errors
    /// As for [`Store::person_at`].
    pub async fn signed_in(&self, hash: &TokenHash, now: Moment) -> Result<Option<Person>, StoreError> {
        let doing = while_doing("looking who is signed in");
        let (begun, used) = over_since(now);
        let found = sqlx::query_as(BY_SESSION).bind(hash.0.as_str()).bind(begun).bind(used).fetch_optional(&self.pool);
        let row: Option<PersonRow> = found.await.map_err(doing)?;
        if row.is_some() {
            sqlx::query(SEEN).bind(now.seconds()).bind(hash.0.as_str()).bind(now.seconds()).execute(&self.pool).await.map_err(doing)?;
        }
        Ok(row.map(Person::try_from).transpose()?)
    }

    /// Signs a browser out.
    ///
    /// # Errors
    /// The database fails; then it is still signed in.
    pub async fn end_session(&self, hash: &TokenHash) -> Result<(), StoreError> {
        sqlx::query(END).bind(hash.0.as_str()).execute(&self.pool).await.map(drop).map_err(while_doing("signing out"))
    }

    /// Forgets sessions that are over.
    ///
    /// # Errors
    /// The database fails; then none is forgotten.
    pub async fn forget_sessions(&self, now: Moment) -> Result<(), StoreError> {
        let (begun, used) = over_since(now);
        let forgotten = sqlx::query(FORGET).bind(begun).bind(used).execute(&self.pool);
        forgotten.await.map(drop).map_err(while_doing("forgetting old sessions"))
    }
}
