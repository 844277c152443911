//! Databases and services for tests.

use std::{
    env,
    future::Future,
    sync::atomic::{AtomicU32, Ordering},
};

use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use tempfile::TempDir;

pub(crate) use crate::domain::draft::testing::service;
use crate::domain::{date::Date, letter::Purpose, moment::Moment, revision::Revision, service::Filed};

use super::{By, DatabaseAddress, PROGRAM, Shipment, Shipped, Store, StoreError, TokenHash, address::Place, tokens};

/// A service that readers see.
pub(crate) fn shown(id: &str, name: &str) -> Filed {
    Filed { service: service(id, name), published: true, locked: false }
}

/// What the program does by itself on a day, at its beginning.
pub(crate) fn by_program(today: Date) -> By {
    By { actor: PROGRAM.to_owned(), now: Moment::of_seconds(1_795_608_000), today }
}

/// An empty SQLite database, not migrated, and the folder that must outlive it.
pub(crate) async fn sqlite_store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::connect(&DatabaseAddress::file(&folder.path().join("porchlight.db"))).await.unwrap();
    (folder, store)
}

/// Runs a test on an empty SQLite file.
pub(crate) async fn on_sqlite<F: Future<Output = ()>>(test: impl FnOnce(DatabaseAddress) -> F) {
    let folder = tempfile::tempdir().unwrap();
    test(DatabaseAddress::file(&folder.path().join("porchlight.db"))).await;
}

/// Runs a test in a schema of its own on the server that `PORCHLIGHT_TEST_POSTGRES` names, and drops the schema whatever happens.
/// Without that variable the test fails: `script/test` starts a server, and leaves out what ends in `_on_postgresql` where there is none.
pub(crate) async fn on_postgres<F: Future<Output = ()> + 'static>(test: impl FnOnce(DatabaseAddress) -> F) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Ok(url) = env::var("PORCHLIGHT_TEST_POSTGRES") else {
        panic!("PORCHLIGHT_TEST_POSTGRES names no PostgreSQL server: script/test starts one");
    };
    let schema = format!("porchlight_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let joint = if url.contains('?') { '&' } else { '?' };
    let address: DatabaseAddress = format!("{url}{joint}options=-csearch_path%3D{schema}").parse().unwrap();
    run(&url, format!("CREATE SCHEMA {schema}")).await;
    let test = test(address);
    let outcome = tokio::task::LocalSet::new().run_until(async { tokio::task::spawn_local(test).await }).await;
    run(&url, format!("DROP SCHEMA {schema} CASCADE")).await;
    if let Err(error) = outcome {
        std::panic::resume_unwind(error.into_panic());
    }
}

async fn run(url: &str, statement: String) {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(url).await.unwrap();
    sqlx::query(AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// Somebody edits a row by hand and leaves it without meaning.
pub(crate) async fn spoil(store: &Store, id: &str) {
    const SPOIL: &str = "UPDATE service SET record = '{', origin = 'edited', version = version + 1 WHERE id = $1";
    assert_eq!(sqlx::query(SPOIL).bind(id).execute(&store.pool).await.unwrap().rows_affected(), 1);
}

impl DatabaseAddress {
    /// The address as a setting, for another process.
    pub(crate) fn setting(&self) -> String {
        match self.place() {
            Place::File(path) => format!("sqlite:{}", path.display()),
            Place::Server(url) => url.to_string(),
        }
    }
}

impl Store {
    /// Loads a directory that somebody put together on purpose.
    pub(crate) async fn load_shipped(&self, services: &[Filed], digest: &str, today: Date) -> Result<Revision, StoreError> {
        match self.load(&Shipment { services, digest, may_withdraw: true }, &by_program(today)).await? {
            Shipped::Loaded(revision) => Ok(revision),
            Shipped::Refused(withdrawals) => panic!("{withdrawals}"),
        }
    }

    /// Spends a link, and nothing else.
    pub(crate) async fn spend(&self, hash: &TokenHash, purpose: Purpose, now: Moment) -> Result<bool, sqlx::Error> {
        let mut transaction = self.pool.begin().await?;
        let spent = tokens::spend(&mut transaction, hash, purpose, now).await?;
        transaction.commit().await?;
        Ok(spent)
    }

    /// The database goes away, as when its server stops.
    pub(crate) async fn go_away(&self) {
        self.pool.close().await;
    }
}
