//! The shipped directory in an SQLite file, imported once for all tests and copied for each that needs its own.
//!
//! Tests run in processes of their own (cargo-nextest), so the file is kept beside the test program. Its name changes with the program and
//! with the directory.

use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    time::Duration,
};

use sha2::{Digest as _, Sha256};

use super::browser::clock;
use crate::{
    domain::do_not_publish::DoNotPublish,
    editing::import::{self, Directory},
    store::{DatabaseAddress, Store},
};

const DIRECTORY: &str = "data/directory";

const DAY: Duration = Duration::from_hours(24);

/// The do-not-publish list alone, without parsing every listing.
pub(super) fn do_not_publish() -> DoNotPublish {
    serde_json::from_slice(&fs::read(Path::new(DIRECTORY).join("do-not-publish.json")).unwrap()).unwrap()
}

/// Imports the shipped directory into a database.
pub(super) async fn import_into(store: &Store) {
    let directory = Directory::read(Path::new(DIRECTORY)).unwrap();
    let clock = clock();
    import::load_if_changed(store, &directory, false, clock.now().into()).await.unwrap();
}

/// Writes a database with the shipped directory to this path.
pub(super) async fn copy_to(path: &Path) {
    let prepared = prepared_path();
    // One test creates the file while the others wait.
    let lock = File::create(prepared.with_extension("lock")).unwrap();
    lock.lock().unwrap();
    if !prepared.exists() {
        let being_made = prepared.with_extension("new");
        let _ = fs::remove_file(&being_made);
        let store = Store::connect(&DatabaseAddress::file(&being_made)).await.unwrap();
        store.migrate().await.unwrap();
        import_into(&store).await;
        store.close().await.unwrap();
        fs::rename(&being_made, &prepared).unwrap();
        remove_old(prepared.parent().unwrap());
    }
    lock.unlock().unwrap();
    fs::copy(&prepared, path).unwrap();
}

/// The path of the prepared file, for this build of the tests and this directory.
fn prepared_path() -> PathBuf {
    let program = env::current_exe().unwrap();
    let built = fs::metadata(&program).unwrap().modified().unwrap();
    let mut hash = Sha256::new();
    hash.update(format!("{} {built:?}", program.display()));
    for file in ["services.json", "do-not-publish.json"] {
        hash.update(fs::read(Path::new(DIRECTORY).join(file)).unwrap());
    }
    program.with_file_name(format!("prepared-{}.db", hex::encode(&hash.finalize()[..8])))
}

/// Removes the prepared files of earlier builds. Those of today stay, since tests of another checkout may be reading them.
fn remove_old(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let is_prepared = entry.file_name().to_string_lossy().starts_with("prepared-");
        let made = entry.metadata().and_then(|data| data.modified()).ok();
        if is_prepared && made.and_then(|made| made.elapsed().ok()).is_some_and(|age| age > DAY) {
            let _ = fs::remove_file(entry.path());
        }
    }
}
