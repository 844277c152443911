//! Bringing the tables up to date: `migrations/NNNN_purpose.sql`, forward only, only ever adding.

use sqlx::{
    Connection, SqlSafeStr,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
};

use super::{
    connect::{Store, is_sqlite},
    error::{self, StoreError},
};

/// All migrations: number, purpose, statements. They are part of the program, so that it cannot be installed without them.
const MIGRATIONS: [(i64, &str, &str); 22] = [
    (1, "services", include_str!("../../migrations/0001_services.sql")),
    (2, "reports", include_str!("../../migrations/0002_reports.sql")),
    (3, "doubtful_reports", include_str!("../../migrations/0003_doubtful_reports.sql")),
    (4, "service_format", include_str!("../../migrations/0004_service_format.sql")),
    (5, "changes", include_str!("../../migrations/0005_changes.sql")),
    (6, "people_and_mail", include_str!("../../migrations/0006_people_and_mail.sql")),
    (7, "notes", include_str!("../../migrations/0007_notes.sql")),
    (8, "locks_and_kinds", include_str!("../../migrations/0008_locks_and_kinds.sql")),
    (9, "formats_and_refusals", include_str!("../../migrations/0009_formats_and_refusals.sql")),
    (10, "votes_and_calls", include_str!("../../migrations/0010_votes_and_calls.sql")),
    (11, "people_of_the_desk", include_str!("../../migrations/0011_people_of_the_desk.sql")),
    (12, "keepers_and_news", include_str!("../../migrations/0012_keepers_and_news.sql")),
    (13, "motions", include_str!("../../migrations/0013_motions.sql")),
    (14, "audit_digests", include_str!("../../migrations/0014_audit_digests.sql")),
    (15, "closed_reports", include_str!("../../migrations/0015_closed_reports.sql")),
    (16, "new_colleagues", include_str!("../../migrations/0016_new_colleagues.sql")),
    (17, "verification", include_str!("../../migrations/0017_verification.sql")),
    (18, "posted", include_str!("../../migrations/0018_posted.sql")),
    (19, "bulletins", include_str!("../../migrations/0019_bulletins.sql")),
    (20, "reminders", include_str!("../../migrations/0020_reminders.sql")),
    (21, "batches", include_str!("../../migrations/0021_batches.sql")),
    (22, "findings", include_str!("../../migrations/0022_findings.sql")),
];

/// Takes SQLite's write lock at once, so that a second process waits here.
const BEGIN_ALONE: &str = "BEGIN IMMEDIATE";

/// The same on PostgreSQL: the second one waits. The number means nothing, it must only never change. The end of the
/// transaction, good or bad, gives the lock back.
const WAIT_MY_TURN: &str = "SELECT pg_advisory_xact_lock(7106190013)";

impl Store {
    /// Creates missing tables and columns. Does nothing when all are there; several processes may call it at once.
    ///
    /// A database that a newer program has migrated further is refused: this program would publish what it half understands.
    ///
    /// # Errors
    /// [`StoreError::Newer`] or [`StoreError::Migration`]; then the database is unchanged.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let known = MIGRATIONS.len() as i64;
        self.run(&migrator()).await.map_err(|error| match error {
            MigrateError::VersionMissing(found) => StoreError::Newer { found, known },
            other => StoreError::Migration { reason: reason(&other) },
        })
    }

    /// All in one transaction: the lock and the tables are committed together.
    async fn run(&self, migrator: &Migrator) -> Result<(), MigrateError> {
        let mut connection = self.pool.acquire().await?;
        let mut transaction = if is_sqlite(&connection) {
            connection.begin_with(BEGIN_ALONE).await?
        } else {
            let mut transaction = connection.begin().await?;
            sqlx::query(WAIT_MY_TURN).execute(&mut *transaction).await?;
            transaction
        };
        migrator.run_direct(None, &mut *transaction, false).await?;
        transaction.commit().await?;
        Ok(())
    }
}

fn migrator() -> Migrator {
    let migrations = MIGRATIONS
        .into_iter()
        .map(|(number, purpose, sql)| Migration::new(number, purpose.into(), MigrationType::Simple, sql.into_sql_str(), false))
        .collect();
    let mut migrator = Migrator::with_migrations(migrations);
    // The driver's own lock would be let go before our transaction is committed.
    migrator.set_locking(false);
    migrator
}

fn reason(error: &MigrateError) -> String {
    match error {
        MigrateError::VersionMismatch(number) => format!("migration {number} was altered after it had been run"),
        MigrateError::ExecuteMigration(error, number) => format!("migration {number}: {}", error::reason(error)),
        MigrateError::Execute(error) => error::reason(error),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{DatabaseAddress, testing::sqlite_store};

    #[test]
    fn every_file_of_the_folder_is_listed_in_order() {
        let mut files: Vec<String> =
            std::fs::read_dir("migrations").unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        files.sort();
        let listed: Vec<String> = MIGRATIONS.iter().map(|(number, purpose, _)| format!("{number:04}_{purpose}.sql")).collect();
        assert_eq!(files, listed);
    }

    #[tokio::test]
    async fn a_migration_that_fails_leaves_nothing_behind() {
        let (_folder, store) = sqlite_store().await;
        let half = "CREATE TABLE half_done (id TEXT); SELECT * FROM nowhere;";
        let bad = Migration::new(9, "bad".into(), MigrationType::Simple, half.into_sql_str(), false);
        assert!(store.run(&Migrator::with_migrations(vec![bad])).await.is_err());
        assert!(sqlx::query("SELECT * FROM half_done").execute(&store.pool).await.is_err());
        store.migrate().await.unwrap();
    }

    #[tokio::test]
    async fn two_processes_of_a_new_release_start_at_once() {
        for _ in 0..10 {
            let (folder, one) = sqlite_store().await;
            let other = Store::connect(&DatabaseAddress::file(&folder.path().join("porchlight.db"))).await.unwrap();
            let mut before = Migrator::with_migrations(migrator().iter().take(1).cloned().collect());
            before.set_locking(false);
            one.run(&before).await.unwrap();
            let (first, second) = tokio::join!(one.migrate(), other.migrate());
            first.unwrap();
            second.unwrap();
        }
    }

    #[tokio::test]
    async fn a_database_of_a_newer_program_is_refused_and_left_as_it_is() {
        let (_folder, store) = sqlite_store().await;
        let known = MIGRATIONS.len() as i64;
        let next = Migration::new(known + 1, "next".into(), MigrationType::Simple, "CREATE TABLE next (id TEXT)".into_sql_str(), false);
        let mut newer: Vec<Migration> = migrator().iter().cloned().collect();
        newer.push(next);
        let mut newer = Migrator::with_migrations(newer);
        newer.set_locking(false);
        store.run(&newer).await.unwrap();
        let sentence = store.migrate().await.unwrap_err().to_string();
        assert!(sentence.contains(&format!("a newer porchlight, to step {}, and this program knows {known}", known + 1)), "{sentence}");
        store.run(&newer).await.unwrap();
    }

    #[tokio::test]
    async fn a_migration_that_was_altered_is_refused() {
        let (_folder, store) = sqlite_store().await;
        store.migrate().await.unwrap();
        sqlx::query("UPDATE _sqlx_migrations SET checksum = x'00' WHERE version = 2").execute(&store.pool).await.unwrap();
        let sentence = store.migrate().await.unwrap_err().to_string();
        assert!(sentence.contains("migration 2 was altered"), "{sentence}");
    }
}
