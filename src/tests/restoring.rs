//! Reverting what someone did: low-risk changes come back at once, and what can lead someone anywhere is hidden until two people decide.

use super::house::{House, NOON, person};
use crate::{
    domain::{
        change::{Kind, Status},
        person::Role,
        restoring::Step,
        service::ServiceId,
    },
    editing::{
        decide::Decided,
        restoring::{Whose, carry_out, plan},
        setting::Setting,
    },
    store::{
        DatabaseAddress,
        testing::{on_postgres, on_sqlite},
    },
};

async fn number(house: &House, id: &ServiceId) -> String {
    house.store.service(id).await.unwrap().unwrap().service.phones[0].number.to_string()
}

async fn everything_is_reverted(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let (ada, ann) = (person("ada", Role::Administrator), person("ann", Role::Administrator));
    let [numbers, words, before] = ["numbers", "words", "before"];
    let mut ids = Vec::new();
    for name in [numbers, words, before] {
        ids.push(house.listed(name).await.service_id);
    }
    let texts: [&[(&str, &str)]; 2] = [&[("phones.1.number", "+18073450666")], &[("free", "yes")]];
    for (id, texts) in ids.iter().zip(texts) {
        let change = house.waits(id, format!("{id}-change"), Kind::Update, texts).await;
        if texts[0].0 != "free" {
            house.others_agree(&change).await;
        }
        assert_eq!(house.publishes(&change, &ada).await, Decided::Done);
    }
    let waits = house.waits(&ids[2], "waits".to_owned(), Kind::Update, &[("free", "yes")]).await;
    assert_eq!(number(&house, &ids[0]).await, "+18073450666");

    // What she did before the moment stays.
    let setting = house.setting();
    let late = Setting { now: setting.now.plus_minutes(10), ..house.setting() };
    assert_eq!(plan(&late, &Whose::Person(ada.id.clone()), setting.now.plus_minutes(1)).await.unwrap(), []);
    let since = setting.now;
    let planned = plan(&late, &Whose::Person(ada.id.clone()), since).await.unwrap();
    let steps: Vec<(&str, Step)> = planned.iter().map(|planned| (planned.change.service_id.as_str(), planned.step)).collect();
    assert_eq!(steps, [("words", Step::Undo), ("numbers", Step::HideAndPropose)]);
    assert!(house.is_shown(&ids[0]).await, "a preview changes nothing");

    assert_eq!(carry_out(&late, &planned, &ann, "A stolen account.").await.unwrap(), []);
    assert!(!house.is_shown(&ids[0]).await && house.is_shown(&ids[1]).await);
    let again = house.store.changes(&[Status::Held]).await.unwrap().read;
    let back = again.iter().find(|change| change.kind == Kind::Relist).unwrap().clone();
    house.others_agree(&back.id).await;
    assert_eq!(house.publishes(&back.id, &ann).await, Decided::Refused(crate::domain::decision::Refusal::OwnChange));
    assert_eq!(house.publishes(&back.id, &ada).await, Decided::Done);
    assert!(house.is_shown(&ids[0]).await);
    assert_ne!(number(&house, &ids[0]).await, "+18073450666", "it is shown as it was before");

    // What an email address sent: what waits is refused, what was published comes back or is hidden.
    let office = Whose::Address("OFFICE+x@house.example".parse().unwrap());
    let planned = plan(&late, &office, NOON).await.unwrap();
    assert!(planned.iter().any(|planned| planned.change.id == waits && planned.step == Step::Refuse), "{planned:?}");
    drop(carry_out(&late, &planned, &ann, "Not theirs.").await.unwrap());
    let status = house.store.change(&waits).await.unwrap().unwrap().status;
    assert!(matches!(status, Status::Rejected | Status::Closed), "{status:?}");
    for id in &ids {
        assert!(!house.is_shown(id).await, "{id} was proposed from there");
    }
    assert_eq!(house.store.verify_audit().await.unwrap().broken, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_someone_did_since_a_moment_is_reverted() {
    on_sqlite(everything_is_reverted).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_someone_did_since_a_moment_is_reverted_on_postgresql() {
    on_postgres(everything_is_reverted).await;
}
