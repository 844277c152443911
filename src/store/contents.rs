//! What a database holds: nothing that anybody did, a demonstration, or real work.

use super::{
    connect::Store,
    error::{StoreError, while_doing},
};

/// How the ids of invented people begin.
pub const DEMO: &str = "demo-";

const PEOPLE: &str = "
    SELECT id
      FROM person
";

const DONE: &str = "
    SELECT (SELECT COUNT(*) FROM change)
         + (SELECT COUNT(*) FROM report)
         + (SELECT COUNT(*) FROM letter)
";

/// What a database holds beyond the shipped directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contents {
    /// Nobody has done anything.
    Nothing,
    /// Invented people and their work.
    Demo,
    /// Real people, or what real people sent.
    Real,
}

impl Store {
    /// What this database holds.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn contents(&self) -> Result<Contents, StoreError> {
        let doing = while_doing("looking what the database holds");
        let people: Vec<String> = sqlx::query_scalar(PEOPLE).fetch_all(&self.pool).await.map_err(doing)?;
        if !people.is_empty() {
            return Ok(if people.iter().all(|id| id.starts_with(DEMO)) { Contents::Demo } else { Contents::Real });
        }
        let done: i64 = sqlx::query_scalar(DONE).fetch_one(&self.pool).await.map_err(doing)?;
        Ok(if done == 0 { Contents::Nothing } else { Contents::Real })
    }
}
