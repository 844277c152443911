//! 911 and the crisis numbers are on every page even when the directory is empty; they are those of the shipped directory.

use std::path::Path;

use super::browser::{Reader, site};
use crate::{
    clock::Clock,
    domain::{do_not_publish::DoNotPublish, locale::Locale, revision::Revision},
    editing::import::Directory,
    finder::{gazetteer_files, listing::Listing, snapshot::Snapshot},
    pages::parts::last_resort,
    store::{DatabaseAddress, Store},
    web::state::AppState,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_site_without_a_directory_still_shows_whom_to_call() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::connect(&DatabaseAddress::file(&folder.path().join("test.db"))).await.unwrap();
    store.migrate().await.unwrap();
    let gazetteer = gazetteer_files::load(Path::new("data/geo")).unwrap();
    let (state, _) =
        AppState::start(site(), gazetteer, DoNotPublish::default(), store, Clock::real(), Default::default(), None).await.unwrap();
    let reader = Reader::of(state);
    for address in ["/en", "/fr", "/en/find", "/en/get-safe", "/en/nowhere", "/fr/carte"] {
        let page = reader.opens(address).await.body;
        for contact in ["tel:911", "tel:+18339001010", "tel:+18006686868", "sms:686868", "tel:988"] {
            assert!(page.contains(contact), "{address}: {contact}");
        }
    }
}

#[test]
fn the_last_resort_is_what_the_directory_says() {
    let shipped = Directory::read(Path::new("data/directory")).unwrap().listings();
    let empty = Snapshot::new(Revision(0), Vec::<Listing>::new());
    for id in ["emergency-911", "canadian-human-trafficking-hotline", "kids-help-phone", "988-suicide-crisis-helpline"] {
        let (ours, theirs) = (last_resort::line(&empty, id).unwrap(), shipped.iter().find(|listing| listing.id.as_str() == id).unwrap());
        assert_eq!(ours.phones[0].number, theirs.phones[0].number, "{id}");
        assert_eq!(ours.text_line, theirs.text_line, "{id}");
        for locale in Locale::ALL {
            assert_eq!(ours.name.read(locale).0, theirs.name.read(locale).0, "{id}");
        }
    }
}
