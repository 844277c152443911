//! What can go wrong with the database, as sentences for the person who runs the server.

use std::path::PathBuf;

use thiserror::Error;

/// A failure of the database. No text of it holds a password.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The setting has no form that we know.
    #[error(
        "DATABASE_URL {problem}; write sqlite: and the path of a file (sqlite:data/porchlight.db), \
         or the address of a PostgreSQL server (postgres://user:password@host/database)"
    )]
    Address {
        /// What is wrong with it, without quoting it.
        problem: &'static str,
    },
    /// The folder of the SQLite file does not exist.
    #[error("the folder {} named by DATABASE_URL does not exist; create it, or correct DATABASE_URL", folder.display())]
    FolderMissing {
        /// The folder.
        folder: PathBuf,
    },
    /// SQLite writes further files beside the database, and cannot.
    #[error(
        "the folder {} named by DATABASE_URL cannot be written to ({reason}); \
         let the user that runs porchlight write to it, or name another folder in DATABASE_URL",
        folder.display()
    )]
    FolderReadOnly {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The SQLite file is there and cannot be written to.
    #[error(
        "the file {} named by DATABASE_URL cannot be written to ({reason}); \
         let the user that runs porchlight write to it, or name another file in DATABASE_URL",
        file.display()
    )]
    FileReadOnly {
        /// The file.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// Something is there that SQLite cannot open.
    #[error("the file {} named by DATABASE_URL cannot be opened as a SQLite database ({reason}); name another file in DATABASE_URL", file.display())]
    FileUnusable {
        /// The file.
        file: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// No answer from the server.
    #[error("the database server {server} named by DATABASE_URL does not answer ({reason}); start it, or correct DATABASE_URL")]
    Unreachable {
        /// Its address, without the password.
        server: String,
        /// What the system said.
        reason: String,
    },
    /// The server answered and refused: wrong user, password or database name.
    #[error("the database server {server} refused the connection ({reason}); correct user, password and database name in DATABASE_URL")]
    Refused {
        /// Its address, without the password.
        server: String,
        /// What the server said.
        reason: String,
    },
    /// A newer program has changed the tables.
    #[error(
        "the database was brought up to date by a newer porchlight, to step {found}, and this program knows {known}; \
         start the newer program, or name another database in DATABASE_URL"
    )]
    Newer {
        /// The newest step that was done.
        found: i64,
        /// The newest step that this program knows.
        known: i64,
    },
    /// The tables could not be brought up to date. They are as they were before.
    #[error("the database could not be brought up to date ({reason}); nothing was changed")]
    Migration {
        /// What the database said.
        reason: String,
    },
    /// A stored row has no meaning to this program.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Anything else: a full disk, a lost connection, a database that stayed locked. The work was not done, not even in part.
    #[error("the database failed while {doing} ({reason})")]
    Failed {
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        reason: String,
    },
}

/// A stored row that has no meaning to this program: another version of it wrote the row, or a hand did.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the {table} “{id}” in the database cannot be read ({reason}); it was written by another version of porchlight, or by hand")]
pub struct Unreadable {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub id: String,
    /// What is wrong with it.
    pub reason: String,
}

/// Turns the driver's error into ours. To be used as `.map_err(while_doing("reading the reports"))`.
pub(super) fn while_doing(doing: &'static str) -> impl Fn(sqlx::Error) -> StoreError + Copy {
    move |error| StoreError::Failed { doing, reason: reason(&error) }
}

/// What the database itself said, without what the driver says around it.
pub(super) fn reason(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(said) => said.message().to_owned(),
        other => other.to_string(),
    }
}
