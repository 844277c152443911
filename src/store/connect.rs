//! Opening the database.

use std::time::Duration;

use sqlx::{
    AnyConnection, AnyPool, ConnectOptions, Connection, Error, Row,
    any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers},
};

use super::{
    address::{DatabaseAddress, Place},
    error::{self, StoreError},
    sqlite_file,
};

/// How long to wait for a connection, in seconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections of one process to a PostgreSQL server. Readers need none: they are answered from memory.
const SERVER_CONNECTIONS: u32 = 8;

/// SQLite has one writer at a time; a second connection would only wait, or find the file locked.
const FILE_CONNECTIONS: u32 = 1;

/// Set for each connection to SQLite. Another process, such as `porchlight import`, may hold the file for a while: wait ten seconds.
/// `secure_delete`: a street that was taken back must not stay in the free space of the file.
const PRAGMAS: [&str; 5] = [
    "PRAGMA busy_timeout = 10000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
];

/// Copies the whole write-ahead log into the file and cuts it to nothing. Its answer begins with 1 when someone else was reading.
const EMPTY_LOG: &str = "PRAGMA wal_checkpoint(TRUNCATE)";

/// The database. Cheap to clone: all clones share their connections.
#[derive(Clone, Debug)]
pub struct Store {
    pub(super) pool: AnyPool,
}

impl Store {
    /// Opens the database and makes sure that it answers. A missing SQLite file is made, its folder is not.
    /// Waits five seconds for a server.
    ///
    /// # Errors
    /// A sentence that names the setting and what to do: the folder is missing or cannot be written to, the file is no database,
    /// the server does not answer or refuses us.
    pub async fn connect(address: &DatabaseAddress) -> Result<Self, StoreError> {
        install_default_drivers();
        let (url, connections) = match address.place() {
            Place::File(path) => (sqlite_file::url(&sqlite_file::prepare(path)?), FILE_CONNECTIONS),
            Place::Server(url) => (url.to_string(), SERVER_CONNECTIONS),
        };
        let options: AnyConnectOptions = url.parse().map_err(|error| refused(address, &error))?;
        try_once(&options).await.map_err(|error| refused(address, &error))?;
        let pool = AnyPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(PATIENCE)
            .after_connect(|connection, _| Box::pin(prepare(connection)))
            .connect_lazy_with(options);
        Ok(Self { pool })
    }

    /// True when the database answers within five seconds.
    pub async fn is_reachable(&self) -> bool {
        const ASK: &str = "SELECT 1";
        tokio::time::timeout(PATIENCE, sqlx::query(ASK).execute(&self.pool)).await.is_ok_and(|answer| answer.is_ok())
    }

    /// Closes all connections. An SQLite file is whole by itself afterwards: its write-ahead log is written into it and gone, so that a
    /// copy of the one file is a copy of everything.
    ///
    /// # Errors
    /// Another process is using the file, or it cannot be written to. The connections are closed all the same.
    pub async fn close(&self) -> Result<(), StoreError> {
        let emptied = empty_log(&self.pool).await;
        self.pool.close().await;
        emptied.map_err(error::while_doing("writing the log into the database file"))
    }
}

/// Empties the write-ahead log of SQLite; PostgreSQL keeps its own.
pub(super) async fn empty_log(pool: &AnyPool) -> Result<(), Error> {
    let mut connection = pool.acquire().await?;
    if is_sqlite(&connection) {
        let row = sqlx::query(EMPTY_LOG).fetch_one(&mut *connection).await?;
        if row.try_get::<i64, _>(0)? != 0 {
            return Err(Error::Protocol("another process is using the database".to_owned()));
        }
    }
    Ok(())
}

/// One connection outside the pool, because the pool repeats a failed attempt until time is up and then tells only that.
async fn try_once(options: &AnyConnectOptions) -> Result<(), Error> {
    let attempt = async {
        let mut connection = options.connect().await?;
        prepare(&mut connection).await?;
        connection.close().await
    };
    tokio::time::timeout(PATIENCE, attempt).await.unwrap_or(Err(Error::PoolTimedOut))
}

async fn prepare(connection: &mut AnyConnection) -> Result<(), Error> {
    if is_sqlite(connection) {
        for pragma in PRAGMAS {
            sqlx::query(pragma).execute(&mut *connection).await?;
        }
    }
    Ok(())
}

pub(super) fn is_sqlite(connection: &AnyConnection) -> bool {
    connection.backend_name() == "SQLite"
}

/// The sentence for a first connection that failed.
fn refused(address: &DatabaseAddress, failure: &Error) -> StoreError {
    let server = address.to_string();
    let reason = match failure {
        Error::PoolTimedOut => format!("no answer within {} seconds", PATIENCE.as_secs()),
        other => error::reason(other),
    };
    match (address.place(), failure) {
        (Place::File(file), _) => StoreError::FileUnusable { file: file.clone(), reason },
        (Place::Server(_), Error::Database(_) | Error::Configuration(_)) => StoreError::Refused { server, reason },
        (Place::Server(_), _) => StoreError::Unreachable { server, reason },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::on_postgres;

    async fn problem(url: &str) -> StoreError {
        Store::connect(&url.parse().unwrap()).await.unwrap_err()
    }

    #[tokio::test]
    async fn a_new_file_is_a_database_with_a_log_and_safe_writes() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::connect(&DatabaseAddress::file(&folder.path().join("a b ?#%41é.db"))).await.unwrap();
        let ask = async |pragma: &'static str| sqlx::query_scalar::<_, String>(pragma).fetch_one(&store.pool).await.unwrap();
        assert_eq!(ask("SELECT journal_mode FROM pragma_journal_mode").await, "wal");
        assert_eq!(ask("SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous").await, "2");
        assert_eq!(ask("SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys").await, "1");
        assert!(store.is_reachable().await);
        assert!(folder.path().join("a b ?#%41é.db").exists());
        store.pool.close().await;
        assert!(!store.is_reachable().await);
    }

    #[tokio::test]
    async fn a_missing_folder_gives_the_sentence() {
        let sentence = problem("sqlite:/nowhere/porchlight.db").await.to_string();
        assert_eq!(sentence, "the folder /nowhere named by DATABASE_URL does not exist; create it, or correct DATABASE_URL");
    }

    #[tokio::test]
    async fn a_file_that_is_no_database_gives_the_sentence() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "Dear diary, ".repeat(100)).unwrap();
        let sentence = problem(&format!("sqlite:{}", file.path().display())).await.to_string();
        assert!(sentence.contains("cannot be opened as a SQLite database (file is not a database)"), "{sentence}");
        assert!(std::fs::read(file.path()).unwrap().starts_with(b"Dear diary"));
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_gives_the_sentence_without_the_password() {
        // Port 1 is not listened to.
        let problem = problem("postgres://porch:hunter2@127.0.0.1:1/light").await;
        assert!(matches!(problem, StoreError::Unreachable { .. }), "{problem}");
        let sentence = problem.to_string();
        assert!(
            sentence.starts_with("the database server postgres://127.0.0.1:1/light named by DATABASE_URL does not answer"),
            "{sentence}"
        );
        assert!(!sentence.contains("hunter2") && !format!("{problem:?}").contains("hunter2"), "{sentence}");
    }

    #[tokio::test]
    async fn a_server_that_refuses_us_gives_the_sentence_without_the_password_on_postgresql() {
        on_postgres(async |address: DatabaseAddress| {
            let Place::Server(url) = address.place() else { panic!("{address}") };
            let mut url = url.clone();
            url.set_password(Some("hunter3")).unwrap();
            url.set_path("/nowhere");
            let problem = problem(url.as_str()).await;
            assert!(matches!(problem, StoreError::Refused { .. }), "{problem}");
            let sentence = problem.to_string();
            assert!(sentence.contains("/nowhere refused the connection") && sentence.contains("DATABASE_URL"), "{sentence}");
            assert!(!sentence.contains("hunter3"), "{sentence}");
        })
        .await;
    }
}
