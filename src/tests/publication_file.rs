//! The publication file holds what readers see, nothing else, and is used only while it is what is published.

use std::{fs, sync::Arc};

use super::browser::{Reader, shipped_directory};
use crate::{
    domain::{
        date::Date,
        field::Field,
        freshness::{Confirmed, Means},
        revision::Revision,
    },
    finder::{listing::Listing, snapshot::Snapshot},
    jobs::publication_file::{self, KeepProblem, Place},
    publication::{
        file::{self, File, FileProblem},
        stamp::{PROGRAM, Stamp},
    },
    store::testing::{on_postgres, on_sqlite, shown, spoil, sqlite_store},
};

fn stamp() -> Stamp {
    Stamp { revision: Revision(7), act: (12, "af".to_owned()), shipped: "files".to_owned(), program: PROGRAM.to_owned() }
}

/// The shipped listings, one of them confirmed and locked.
fn snapshot() -> Snapshot {
    let mut listings: Vec<Listing> = shipped_directory().listings().iter().map(|listing| Listing::clone(listing)).collect();
    let first = listings.first_mut().unwrap();
    first.locked = true;
    first.confirmed.insert(Field::Phones, Confirmed { on: Date::new(2026, 11, 20).unwrap(), by: Means::Call });
    Snapshot::new(Revision(7), listings)
}

#[test]
fn every_listing_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("publication");
    let snapshot = snapshot();
    file::write(&path, &stamp(), &snapshot).unwrap();
    let file = File::read(&path).unwrap().unwrap();
    assert_eq!(file.stamp, stamp());
    let (listings, text) = file.unpack().unwrap();
    assert_eq!(listings.len(), snapshot.listings().len());
    assert_eq!(postcard::to_allocvec(&text), postcard::to_allocvec(snapshot.text()));
    for (read, written) in listings.into_iter().zip(snapshot.listings()) {
        // What one listing says of another is worked out at each start.
        let mut written = Listing::clone(written);
        (written.through, written.borrows_line) = (None, false);
        assert_eq!(read, written);
    }
}

#[test]
fn no_damaged_byte_is_ever_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("publication");
    file::write(&path, &stamp(), &snapshot()).unwrap();
    let whole = fs::read(&path).unwrap();
    let is_refused = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        matches!(File::read(&path), Err(FileProblem::Damaged(_)) | Ok(None))
    };
    for at in (0..whole.len()).step_by(997).chain(0..120) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        assert!(is_refused(&flipped), "byte {at}");
        assert!(is_refused(&whole[..at]), "cut at {at}");
    }
    fs::write(&path, b"Porchlight publication 9999\nwhatever").unwrap();
    assert!(File::read(&path).unwrap().is_none(), "another format is no damage");
    fs::remove_file(&path).unwrap();
    assert!(File::read(&path).unwrap().is_none());
}

#[test]
fn nothing_that_readers_do_not_see_is_in_it() {
    let mut filed = shown("open-door", "Open Door");
    filed.service.notes = Some("marker-of-a-note".to_owned());
    filed.service.location = Some(crate::domain::location::Location::Private);
    let listing = Listing::publish(filed.service, &Default::default()).unwrap();
    let bytes = postcard::to_allocvec(&listing).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("Open Door") && !text.contains("marker-of-a-note"));
}

#[tokio::test]
async fn a_start_reads_the_file_until_something_changes_on_sqlite() {
    on_sqlite(follows).await;
}

#[tokio::test]
async fn a_start_reads_the_file_until_something_changes_on_postgresql() {
    on_postgres(follows).await;
}

async fn follows(address: crate::store::DatabaseAddress) {
    let folder = tempfile::tempdir().unwrap();
    let place = Arc::new(Place { path: folder.path().join("publication"), shipped: "files".to_owned() });
    let state = super::browser::open_at(&address, super::browser::site()).await;
    let store = state.store();
    assert!(publication_file::read(store, &place).await.unwrap().is_none(), "there is no file yet");
    let written = publication_file::write(&state, &place, None).await.unwrap();
    assert_eq!(written, Some(state.published().snapshot.revision()));

    // A server that starts with the file shows what one that starts without it does.
    let kept = publication_file::read(store, &place).await.unwrap().unwrap();
    let started = super::browser::start_with(store.clone(), kept).await;
    assert_eq!(started.published().snapshot.listings(), state.published().snapshot.listings());

    let other = Place { shipped: "other files".to_owned(), ..(*place).clone() };
    assert!(publication_file::read(store, &other).await.unwrap().is_none(), "other files are shipped");

    store.load_shipped(&[shown("a", "A")], "second", Date::new(2026, 11, 26).unwrap()).await.unwrap();
    assert!(publication_file::read(store, &place).await.unwrap().is_none(), "something was published since");
    assert_eq!(publication_file::write(&state, &place, None).await.unwrap(), None, "an old publication is not written");
    assert!(state.refresh().await.unwrap());
    publication_file::write(&state, &place, written).await.unwrap();
    assert_eq!(publication_file::read(store, &place).await.unwrap().unwrap().listings.len(), 1);
}

#[tokio::test]
async fn a_history_that_reached_the_same_revision_by_other_acts_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let place = Arc::new(Place { path: folder.path().join("publication"), shipped: "files".to_owned() });
    let reader = Reader::alone().await;
    publication_file::write(reader.state(), &place, None).await.unwrap();
    let (_folder, store) = sqlite_store().await;
    store.migrate().await.unwrap();
    let revision = reader.state().published().snapshot.revision();
    for digest in 1..=revision.0 {
        let name = format!("A {digest}");
        store.load_shipped(&[shown("a", &name)], &name, Date::new(2026, 11, 26).unwrap()).await.unwrap();
    }
    assert_eq!(store.revision().await.unwrap(), revision);
    assert!(publication_file::read(&store, &place).await.unwrap().is_none());
}

#[tokio::test]
async fn there_is_no_file_while_a_listing_is_withheld_or_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let place = Arc::new(Place { path: folder.path().join("publication"), shipped: "files".to_owned() });
    let reader = Reader::alone().await;
    let state = reader.state();
    publication_file::write(state, &place, None).await.unwrap();
    spoil(state.store(), "fc-timmins").await;
    state.store().load_shipped(&[shown("a", "A")], "second", Date::new(2026, 11, 26).unwrap()).await.unwrap();
    assert!(state.refresh().await.unwrap());
    assert_eq!(publication_file::write(state, &place, None).await.unwrap(), None);
    assert!(!place.path.exists());
}

#[tokio::test]
async fn a_damaged_file_is_said_and_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let place = Arc::new(Place { path: folder.path().join("publication"), shipped: "files".to_owned() });
    let reader = Reader::alone().await;
    fs::write(&place.path, b"Porchlight publication 2\nnonsense").unwrap();
    let problem = publication_file::read(reader.state().store(), &place).await.unwrap_err();
    assert!(matches!(&problem, KeepProblem::File(FileProblem::Damaged(_))), "{problem}");
    publication_file::write(reader.state(), &place, None).await.unwrap();
    assert!(publication_file::read(reader.state().store(), &place).await.unwrap().is_some());
}

#[test]
fn a_snapshot_that_follows_another_is_the_one_that_would_be_made() {
    let before = shipped_directory();
    let mut listings = before.listings().to_vec();
    listings.swap_remove(7);
    for (at, name) in [(3, "Zebra House"), (100, "A first name"), (250, "Maison d’aide")] {
        Arc::make_mut(&mut listings[at]).name = crate::domain::localized::Localized::new(name, None);
    }
    let (followed, made) = (Snapshot::following(Revision(8), listings.clone(), &before), Snapshot::new(Revision(8), listings));
    assert_eq!(followed.listings(), made.listings());
    assert_eq!(postcard::to_allocvec(followed.text()), postcard::to_allocvec(made.text()));
}
