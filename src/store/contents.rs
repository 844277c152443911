//! What a database is: a real site or a demonstration. It is written down once and never guessed: a demonstration that became a real site
//! would show invented help to readers.

use super::{
    connect::Store,
    error::{StoreError, while_doing},
};

/// How the ids of invented people begin.
pub const DEMO: &str = "demo-";

const KIND: &str = "
    SELECT kind
      FROM site_kind
     WHERE one = 1
";

/// What people did or sent.
const DONE: &str = "
    SELECT (SELECT COUNT(*) FROM person)
         + (SELECT COUNT(*) FROM change)
         + (SELECT COUNT(*) FROM report)
         + (SELECT COUNT(*) FROM letter)
";

const SET: &str = "
    INSERT INTO site_kind
         ( one
         , kind
         )
    VALUES (1, $1)
        ON CONFLICT (one) DO NOTHING
";

/// What a database is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteKind {
    /// Real people, or what real people sent.
    Real,
    /// Invented people and their work.
    Demo,
}

impl SiteKind {
    const fn id(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Demo => "demo",
        }
    }
}

impl Store {
    /// What this database is; `None` when no one has used it yet.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn site_kind(&self) -> Result<Option<SiteKind>, StoreError> {
        let kind: Option<String> =
            sqlx::query_scalar(KIND).fetch_optional(&self.pool).await.map_err(while_doing("looking what the database is"))?;
        Ok(kind.map(|kind| if kind == SiteKind::Demo.id() { SiteKind::Demo } else { SiteKind::Real }))
    }

    /// Says what this database is, if no one has yet. True when it is that from now on, false when it is the other. A database in which
    /// anyone did anything never becomes a demonstration.
    ///
    /// # Errors
    /// The database fails; then nothing is said.
    pub async fn be(&self, kind: SiteKind) -> Result<bool, StoreError> {
        if kind == SiteKind::Demo && self.site_kind().await?.is_none() {
            let done: i64 = sqlx::query_scalar(DONE).fetch_one(&self.pool).await.map_err(while_doing("looking what the database holds"))?;
            if done > 0 {
                return Ok(false);
            }
        }
        sqlx::query(SET).bind(kind.id()).execute(&self.pool).await.map_err(while_doing("writing down what the database is"))?;
        Ok(self.site_kind().await? == Some(kind))
    }
}
