//! A street that became secret is erased on every path (docs/SAFETY.md L5).

use axum::http::StatusCode;

use super::{
    browser::Reader,
    house::{House, NOON, person},
    new_listing::link_in,
    partner::{delivered, seen},
};
use crate::{
    domain::{
        change::{ChangeId, Kind},
        note::Note,
        person::Role,
    },
    editing::{decide::Decided, undo},
    store::{
        DatabaseAddress,
        testing::{on_postgres, on_sqlite},
    },
};

/// The story of L5 by each door: publishing, reverting, and the shipped file.
async fn a_street_that_became_secret_is_nowhere(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let ada = person("ada", Role::Administrator);
    let id = house.listed("quiet-house").await.service_id;
    let everything = async || {
        let store = &house.store;
        format!(
            "{:?} {:?} {:?}",
            store.current(&id).await.unwrap(),
            store.versions(&id).await.unwrap(),
            store.changes_of(&id).await.unwrap().read
        ) + &format!("{:?}", store.notes(id.as_str()).await.unwrap().read)
            + &format!("{:?}", store.record(&ChangeId("made-public".to_owned())).await.unwrap())
    };
    let public = [
        ("location.secrecy", "public"),
        ("location.street", "14 Hidden Lane"),
        ("location.city", "Kenora"),
        ("location.postal_code", "P9N 1A1"),
    ];
    let secret = [("location.secrecy", "private"), ("location.street", ""), ("location.city", ""), ("location.postal_code", "")];
    let change = house.waits(&id, "made-private".to_owned(), Kind::Update, &secret).await;
    assert_eq!(house.publishes(&change, &ada).await, Decided::Done);
    let change = house.waits(&id, "made-public".to_owned(), Kind::Update, &public).await;
    house.others_agree(&change).await;
    let note = Note { about: id.to_string(), person: None, name: None, words: "Ring at 14 Hidden Lane.".to_owned(), made_at: NOON };
    house.store.keep_note("n", &note).await.unwrap();
    assert_eq!(house.publishes(&change, &ada).await, Decided::Done);
    assert!(everything().await.contains("Hidden Lane"));
    let change = house.store.change(&change).await.unwrap().unwrap();
    assert_eq!(undo::undo(&house.setting(), &change, &ada, "It is secret.").await.unwrap(), Decided::Done);
    let kept = everything().await;
    for told in ["Hidden Lane", "P9N", "Kenora"] {
        assert!(!kept.contains(told), "{told} in {kept}");
    }
    // A place that was public and of which nothing is said any more: that is asked first.
    let change = house.waits(&id, "public-again".to_owned(), Kind::Update, &public).await;
    house.others_agree(&change).await;
    assert_eq!(house.publishes(&change, &ada).await, Decided::Done);
    let cleared = house.waits(&id, "cleared".to_owned(), Kind::Update, &[("location.secrecy", ""), secret[1], secret[2], secret[3]]).await;
    assert!(matches!(house.publishes(&cleared, &ada).await, Decided::Wrong(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_street_that_became_secret_is_nowhere_on_sqlite() {
    on_sqlite(async |address| a_street_that_became_secret_is_nowhere(address).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_street_that_became_secret_is_nowhere_on_postgresql() {
    on_postgres(async |address: DatabaseAddress| a_street_that_became_secret_is_nowhere(address).await).await;
}

/// Not only in the tables: in the free space of the file and in its log too.
#[tokio::test(flavor = "multi_thread")]
async fn a_street_that_became_secret_leaves_no_trace_in_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("porchlight.db");
    let house = House::open(&DatabaseAddress::file(&file)).await;
    let ada = person("ada", Role::Administrator);
    let id = house.listed("quiet-house").await.service_id;
    let traces = || {
        let files = ["porchlight.db", "porchlight.db-wal"].map(|name| std::fs::read(folder.path().join(name)).unwrap_or_default());
        files.concat().windows(11).filter(|bytes| bytes == b"Hidden Lane").count()
    };
    let public = [("location.secrecy", "public"), ("location.street", "14 Hidden Lane"), ("location.city", "Kenora")];
    for round in 0..5 {
        let change = house.waits(&id, format!("public-{round}"), Kind::Update, &public).await;
        house.others_agree(&change).await;
        assert_eq!(house.publishes(&change, &ada).await, Decided::Done);
        assert!(traces() > 0);
        let secret = [("location.secrecy", "private"), ("location.street", ""), ("location.city", "")];
        let change = house.waits(&id, format!("secret-{round}"), Kind::Update, &secret).await;
        assert_eq!(house.publishes(&change, &ada).await, Decided::Done);
        assert_eq!(traces(), 0, "round {round}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_that_leaves_a_public_place_blank_is_asked_whether_it_moved_or_is_secret() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let mailbox = "reception@tnfc.ca";
    reader.submits("/en/s/fc-timmins/i-work-here", &[("mailbox", mailbox)]).await;
    delivered(&reader, folder.path()).await;
    let address = format!("{}/location", link_in(folder.path(), mailbox));
    let mark = seen(&reader, &address).await;
    // Said before anything is typed, as a shelter asks it first.
    assert!(reader.reads(&address).await.body.contains("write no address anywhere, not even in the description"));
    let blank = reader.submits(&address, &[("seen", &mark), ("location.secrecy", "")]).await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(blank.body.contains("Did the service move, or is its address confidential now?"), "{}", blank.body);
    let french = address.replace("/en/your-listing/", "/fr/votre-fiche/");
    let blank = reader.submits(&french, &[("seen", &mark), ("location.secrecy", "")]).await;
    assert!(blank.body.contains("Le service a-t-il déménagé, ou son adresse est-elle confidentielle maintenant?"));
    let answered = reader.submits(&address, &[("seen", &mark), ("location.secrecy", "private")]).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER);
}
