//! Databases and services for tests.

use std::{
    env,
    future::Future,
    sync::atomic::{AtomicU32, Ordering},
};

use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use tempfile::TempDir;

pub(crate) use crate::domain::draft::testing::service;
use crate::domain::{
    act::Actor,
    date::Date,
    email_address::EmailAddress,
    keeper::KeeperHow,
    letter::Purpose,
    moment::Moment,
    revision::Revision,
    service::{Filed, ServiceId},
};

use super::{By, DatabaseAddress, Shipment, Shipped, Store, StoreError, TokenHash, address::Place, keepers, tokens};

/// A service that readers see.
pub(crate) fn shown(id: &str, name: &str) -> Filed {
    Filed { service: service(id, name), published: true, locked: false }
}

/// What the program does by itself on a day, in its middle.
pub(crate) fn by_program(today: Date) -> By {
    let (year, month, day) = today.parts();
    let noon = chrono::NaiveDate::from_ymd_opt(year, month, day).and_then(|day| day.and_hms_opt(17, 0, 0)).unwrap();
    By { actor: Actor::Program, now: noon.into() }
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

/// Someone edits a row by hand and leaves it without meaning.
pub(crate) async fn spoil(store: &Store, id: &str) {
    const SPOIL: &str = "UPDATE service SET record = '{', origin = 'edited', version = version + 1 WHERE id = $1";
    assert_eq!(sqlx::query(SPOIL).bind(id).execute(&store.pool).await.unwrap().rows_affected(), 1);
}

/// Confirms the numbers of a listing by a call, and publishes nothing.
pub(crate) async fn confirm_numbers(store: &Store, id: &str, day: &str) {
    const CONFIRM: &str = "INSERT INTO confirmation (service_id, field, on_day, how) VALUES ($1, 'phones', $2, 'call')";
    sqlx::query(CONFIRM).bind(id).bind(day).execute(&store.pool).await.unwrap();
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
    /// Loads a directory that someone put together on purpose.
    pub(crate) async fn load_shipped(&self, services: &[Filed], digest: &str, today: Date) -> Result<Revision, StoreError> {
        match self.load(&Shipment { services, digest, may_withdraw: true }, &by_program(today)).await? {
            Shipped::Loaded(revision) => Ok(revision),
            Shipped::Refused(withdrawals) => panic!("{withdrawals}"),
        }
    }

    /// Lets someone look after a listing, and nothing else.
    pub(crate) async fn let_keep(&self, service: &ServiceId, mailbox: &EmailAddress, how: KeeperHow, now: Moment) {
        let mut transaction = self.pool.begin().await.unwrap();
        assert!(keepers::add(&mut transaction, service, mailbox, how, now).await.unwrap());
        transaction.commit().await.unwrap();
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

/// Rows that mean nothing to this program, one and more in every table that people read: a later program wrote them, or a hand did. Returns
/// the table and id of those that the desk must name.
pub(crate) async fn add_odd_rows(store: &Store, service: &str) -> Vec<(&'static str, &'static str)> {
    const CHANGE: &str = "
        INSERT INTO change
             ( id
             , service_id
             , kind
             , status
             , base_version
             , base
             , draft
             , confirms
             , mailbox
             , made_at
             , sent_at
             , decided_at
             , version
             , format
             )
        VALUES ($1, $2, $3, $4, 1, '{}', $5, '[]', $6, 0, 0, 0, 1, $7)
    ";
    for (id, kind, status, draft, mailbox, format) in [
        ("odd-field", "update", "proposed", r#"{"favourite_colour": "blue"}"#, None, 1),
        ("odd-draft", "update", "held", "[", None, 1),
        ("odd-format", "update", "published", "{}", None, 99),
        ("odd-kind", "dance", "proposed", "{}", None, 1),
        ("odd-status", "update", "pondered", "{}", None, 1),
        ("odd-mailbox", "update", "proposed", "{}", Some("nobody"), 1),
    ] {
        let row = sqlx::query(CHANGE).bind(id).bind(service).bind(kind).bind(status).bind(draft).bind(mailbox).bind(format);
        row.execute(&store.pool).await.unwrap();
    }
    const LETTER: &str = "
        INSERT INTO letter
             ( id
             , kind
             , recipient
             , object
             , words
             , made_at
             , due_at
             , state
             , tries
             , until
             )
        VALUES ($1, $2, $3, $4, '', 0, 0, $5, 0, 0)
    ";
    for (id, kind, recipient, state) in [
        ("odd-letter", "postcard", "a@b.example", "waiting"),
        ("odd-recipient", "review", "nobody", "waiting"),
        ("odd-handed", "postcard", "a@b.example", "handed"),
    ] {
        sqlx::query(LETTER).bind(id).bind(kind).bind(recipient).bind(service).bind(state).execute(&store.pool).await.unwrap();
    }
    for statement in [
        "INSERT INTO report (id, service_id, kind, words, doubtful, received_on) SELECT 'odd-report', id, 'shouting', '', 0, '2026-11-23' FROM service WHERE id = $1",
        "INSERT INTO report (id, service_id, kind, words, doubtful, received_on) SELECT 'odd-day', id, 'closed', '', 0, 'soon' FROM service WHERE id = $1",
        "INSERT INTO confirmation (service_id, field, on_day, how) SELECT id, 'favourite_colour', 'soon', 'link' FROM service WHERE id = $1",
        "INSERT INTO service_version (service_id, version, record, format, published, made_at) SELECT id, 77, '{', 99, 1, 0 FROM service WHERE id = $1",
        "INSERT INTO token (hash, purpose, object, mailbox, made_at, expires_at) SELECT 'odd', 'dance', id, 'nobody', 0, 0 FROM service WHERE id = $1",
        "INSERT INTO person (id, mailbox, name, role, locale, closed) SELECT 'odd', 'nobody', 'Odd', 'king', 'xx', 0 FROM service WHERE id = $1",
        "INSERT INTO note (id, about, person_id, words, made_at) SELECT 'odd-note', id, 'odd', '', 0 FROM service WHERE id = $1",
        "INSERT INTO service (id, record, format, published, origin, version) SELECT 'odd-service', '{}', 99, 1, 'edited', 1 FROM service WHERE id = $1",
        "INSERT INTO service (id, record, format, published, origin, version) SELECT 'odd-hidden', '{', 5, 0, 'edited', 1 FROM service WHERE id = $1",
    ] {
        assert_eq!(sqlx::query(statement).bind(service).execute(&store.pool).await.unwrap().rows_affected(), 1, "{statement}");
    }
    vec![
        ("change", "odd-field"),
        ("change", "odd-draft"),
        ("change", "odd-kind"),
        ("change", "odd-status"),
        ("change", "odd-mailbox"),
        ("change", "odd-format"),
        ("letter", "odd-handed"),
    ]
}

/// How many rows a table has.
pub(crate) async fn count(store: &Store, table: &'static str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"))).fetch_one(&store.pool).await.unwrap()
}

/// SQLite's tables of letters refuse every row, as when the disk is full.
pub(crate) async fn fill_the_disk(store: &Store) {
    const FULL: &str = "CREATE TRIGGER full BEFORE INSERT ON letter BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END";
    sqlx::query(FULL).execute(&store.pool).await.unwrap();
}
