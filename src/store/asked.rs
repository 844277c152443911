//! Links that were asked for lately: whether another letter may be written.

use sqlx::Row as _;

use crate::domain::{email_address::EmailAddress, moment::Moment, person::PersonId};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
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

/// Letters to sign in that a person was written lately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedLately {
    /// How many.
    pub letters: i64,
    /// How many of them for one browser.
    pub of_this_browser: i64,
}

impl Store {
    /// How many links to a listing are on their way to an address, or have come since a moment and are not used up. A letter names its
    /// listing, or the address that proposes a new one; its link names the listing, or that it is for a new one.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn links_on_their_way(&self, (letter, link): (&str, &str), mailbox: &EmailAddress, since: Moment) -> Result<i64, StoreError> {
        let small = mailbox.as_str().to_lowercase();
        sqlx::query_scalar(ON_THEIR_WAY)
            .bind(letter)
            .bind(small.as_str())
            .bind(since.seconds())
            .bind(link)
            .bind(small.as_str())
            .bind(since.seconds())
            .fetch_one(&self.pool)
            .await
            .map_err(while_doing("counting links"))
    }

    /// The letters to sign in that a person was written since a moment, and those of them for a browser. The work is the same for an id
    /// that no one has.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn asked_to_sign_in(&self, person: &PersonId, browser: &TokenHash, since: Moment) -> Result<AskedLately, StoreError> {
        let doing = while_doing("counting letters");
        let row = sqlx::query(TO_SIGN_IN)
            .bind(browser.0.as_str())
            .bind(person.0.as_str())
            .bind(since.seconds())
            .fetch_one(&self.pool)
            .await
            .map_err(doing)?;
        let count = |column| row.try_get(column).map_err(doing);
        Ok(AskedLately { letters: count("letters")?, of_this_browser: count("of_this_browser")? })
    }
}
