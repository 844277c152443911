//! Letters that anyone can ask for: whether another may be written is decided in the transaction that keeps it.

use sqlx::{Any, Row as _, Transaction};

use crate::domain::{
    act::Deed,
    email_address::EmailAddress,
    letter::{Letter, LetterId},
    moment::Moment,
    person::PersonId,
};

use super::{
    audit,
    by::By,
    effect::{Effect, Stop},
    outbox,
    tokens::TokenHash,
};

/// Letters that are still to bring a link to a listing, and links that were brought and not used up.
const ON_THEIR_WAY: &str = "
    SELECT ( SELECT COUNT(*)
               FROM letter
              WHERE kind IN ('review', 'new-listing')
                AND object    = $1
                AND LOWER(recipient) = $2
                AND made_at   > $3
                AND state IN ('waiting', 'claimed')
           )
         + ( SELECT COUNT(*)
               FROM token
              WHERE purpose = 'review'
                AND object  = $4
                AND LOWER(mailbox) = $5
                AND made_at > $6
                AND spent_at IS NULL
           )
";

const TO_SIGN_IN: &str = "
    SELECT COUNT(*) AS letters
         , COUNT(CASE WHEN words = $1 THEN 1 END) AS of_this_browser
      FROM letter
     WHERE kind    = 'sign-in'
       AND object  = $2
       AND made_at > $3
";

const NEW_LISTINGS: &str = "
    SELECT COUNT(*)
      FROM letter
     WHERE kind    = 'new-listing'
       AND object  = $1
       AND made_at > $2
";

/// What must not be so for a letter to be written.
#[derive(Clone, Copy, Debug)]
pub enum Unless<'a> {
    /// A link to a listing, or to the form of a new one, is on its way to an address, or has come since a moment and is not used up. The
    /// letter and its link name the listing; for a new one, the person who asks and [`NEW_LISTING`](crate::domain::letter::NEW_LISTING).
    OnItsWay {
        /// What the letter names.
        letter: &'a str,
        /// What the link names.
        link: &'a str,
        /// Where they go.
        mailbox: &'a EmailAddress,
        /// Since when.
        since: Moment,
    },
    /// This person was written so many letters for new listings since a moment, however their address was typed.
    NewListings {
        /// The person.
        person: &'a str,
        /// Since when.
        since: Moment,
        /// How many.
        most: i64,
    },
    /// This person was written so many letters to sign in since a moment, or one for this browser.
    SignIns {
        /// The person.
        person: &'a PersonId,
        /// The browser.
        browser: &'a TokenHash,
        /// Since when.
        since: Moment,
        /// How many.
        most: i64,
    },
}

/// Whether it is so. The work is the same for an address and an id that no one has.
async fn is_so(transaction: &mut Transaction<'_, Any>, unless: &Unless<'_>) -> Result<bool, sqlx::Error> {
    match *unless {
        Unless::OnItsWay { letter, link, mailbox, since } => {
            let small = mailbox.as_str().to_lowercase();
            let asked = sqlx::query_scalar(ON_THEIR_WAY).bind(letter).bind(small.as_str()).bind(since.seconds());
            let asked = asked.bind(link).bind(small.as_str()).bind(since.seconds());
            asked.fetch_one(&mut **transaction).await.map(|count: i64| count > 0)
        }
        Unless::NewListings { person, since, most } => {
            let asked = sqlx::query_scalar(NEW_LISTINGS).bind(person).bind(since.seconds());
            asked.fetch_one(&mut **transaction).await.map(|count: i64| count >= most)
        }
        Unless::SignIns { person, browser, since, most } => {
            let asked = sqlx::query(TO_SIGN_IN).bind(browser.0.as_str()).bind(person.0.as_str()).bind(since.seconds());
            let row = asked.fetch_one(&mut **transaction).await?;
            let count = |column| row.try_get::<i64, _>(column);
            Ok(count("letters")? >= most || count("of_this_browser")? > 0)
        }
    }
}

/// A letter that is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// The letter; none where the address that was typed is no one's.
    pub letter: Option<&'a Letter>,
    /// What must not be so for it to be written.
    pub unless: &'a [Unless<'a>],
    /// The name of the row that is kept in its place.
    pub stand_in: &'a LetterId,
}

/// Keeps a letter to be sent, unless something is so: it is asked in the transaction that keeps it, so that many requests at once get one
/// letter. Where there is none to keep, a row to no one is kept: neither the work nor a full disk tells which.
pub(super) async fn ask(transaction: &mut Transaction<'_, Any>, asking: &Asking<'_>, by: &By) -> Result<Effect, Stop> {
    let mut is_kept = true;
    for unless in asking.unless {
        is_kept &= !is_so(transaction, unless).await?;
    }
    let letter = asking.letter.filter(|_| is_kept);
    outbox::add_or_pretend(transaction, letter, asking.stand_in.clone(), by.now).await?;
    if let Some(letter) = letter {
        audit::append(transaction, by, Deed::SendLink, &letter.object).await?;
    }
    Ok(Effect { waits: letter.is_none(), ..Effect::default() })
}
