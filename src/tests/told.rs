//! Who looks after a listing, what they are told of it, and “This was not us”, on both databases.

use super::house::{House, NOON, mailbox, person};
use crate::{
    domain::{
        change::{Change, ChangeId, Kind, Status},
        email_address::EmailAddress,
        keeper::{KeeperEnd, KeeperHow},
        letter::{Letter, LetterId, LetterKind, Purpose},
        moment::Moment,
        news::{Audience, NewsKind},
        person::{Person, Role},
        service::ServiceId,
    },
    editing::{
        decide::{self, Decided},
        hiding,
        keeping::{self, Invited},
        notes,
        secret::{Secret, random_id},
        setting::Setting,
    },
    store::{
        DatabaseAddress, NewToken, TokenHash,
        testing::{on_postgres, on_sqlite},
    },
};

/// The email address on file of a listing.
fn office(name: &str) -> String {
    format!("office@{name}.example")
}

fn ada() -> Person {
    person("ada", Role::Administrator)
}

/// A listing with an email address on file.
async fn kept(house: &House, name: &str) -> ServiceId {
    let office = office(name);
    let id = house.listed(name).await.service_id;
    let change = house.waits(&id, format!("{name}-mail"), Kind::Update, &[("email", office.as_str())]).await;
    house.others_agree(&change).await;
    assert_eq!(house.publishes(&change, &ada()).await, Decided::Done);
    id
}

/// A change that two people have approved.
async fn published(house: &House, id: &ServiceId, change: &str, texts: &[(&str, &str)]) -> ChangeId {
    let change = house.waits(id, format!("{id}-{change}"), Kind::Update, texts).await;
    house.others_agree(&change).await;
    assert_eq!(house.publishes(&change, &ada()).await, Decided::Done);
    change
}

/// The link of the email that tells someone of all that is new, and what it tells.
async fn told(house: &House, mailbox: &str, now: Moment) -> Option<(TokenHash, Vec<NewsKind>)> {
    let due = house.store.due_digests(now).await.unwrap();
    let (recipient, audience) = due.into_iter().find(|(recipient, _)| recipient.as_str() == mailbox)?;
    let id = random_id().unwrap();
    let letter = Letter::new(LetterId(id.clone()), LetterKind::Digest, recipient.clone(), id.clone(), String::new(), now);
    house.store.post_digest(&letter, audience).await.unwrap();
    let secret = Secret::new().unwrap();
    let token = NewToken {
        means: crate::domain::freshness::Means::Link,
        hash: secret.hash(),
        purpose: Purpose::Object,
        object: id,
        mailbox: recipient,
        made_at: now,
    };
    house.store.keep_token(&token).await.unwrap();
    let kinds = house.store.news_in(&letter.id).await.unwrap().into_iter().map(|news| news.kind).collect();
    Some((secret.hash(), kinds))
}

async fn change(house: &House, id: &ChangeId) -> Change {
    house.store.change(id).await.unwrap().unwrap()
}

async fn keepers(house: &House, id: &ServiceId) -> Vec<(String, KeeperHow, Option<KeeperEnd>)> {
    // Its sender looks after a new listing too.
    let keepers = house.store.keepers(id).await.unwrap().read.into_iter().filter(|keeper| Some(&keeper.mailbox) != mailbox().as_ref());
    keepers.map(|keeper| (keeper.mailbox.to_string(), keeper.how, keeper.ended.map(|(_, end)| end))).collect()
}

async fn the_address_on_file_looks_after_it(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let id = kept(&house, "harbour").await;
    let on_file = |mailbox: &str, end| (mailbox.to_owned(), KeeperHow::OnFile, end);
    assert_eq!(keepers(&house, &id).await, [on_file(&office("harbour"), None)]);

    // Another is on file: the one before ends, and is told for a while.
    published(&house, &id, "moved", &[("email", "New@Harbour.example")]).await;
    assert_eq!(keepers(&house, &id).await, [on_file("new@harbour.example", None), on_file(&office("harbour"), Some(KeeperEnd::Replaced))]);
    let (_, news) = told(&house, &office("harbour"), house.setting().now).await.unwrap();
    assert_eq!(news.last(), Some(&NewsKind::AddressChanged));

    // A colleague at the same host is invited at once; a stranger is not.
    let link = link(&house, &id, "new@harbour.example").await;
    let setting = house.setting();
    let invites = async |mailbox: &str| {
        let invited: EmailAddress = mailbox.parse().unwrap();
        keeping::invite(&setting, (&link, &"new@harbour.example".parse().unwrap()), &id, &invited, "Invited.").await.unwrap()
    };
    assert_eq!(invites("ana@harbour.example").await, Invited::Sent);
    assert_eq!(invites("ana@harbour.example").await, Invited::TooLate, "she looks after it already");
    assert_eq!(invites("ana@gmail.com").await, Invited::Asked);
    assert!(house.store.looks_after(&id, &"ANA@harbour.example".parse().unwrap()).await.unwrap());
    assert!(!house.store.looks_after(&id, &"ana@gmail.com".parse().unwrap()).await.unwrap());

    // Someone who leaves has no link any more, and an address that was ended does not come back by itself.
    assert_eq!(keeping::leave(&setting, &link).await.unwrap(), Decided::Done);
    assert_eq!(keeping::leave(&setting, &link).await.unwrap(), Decided::TooLate);
    published(&house, &id, "again", &[("description.en", "Call 416-555-0199.")]).await;
    assert!(!house.store.looks_after(&id, &"new@harbour.example".parse().unwrap()).await.unwrap());
    let ana: EmailAddress = "ana@harbour.example".parse().unwrap();
    let ed = person("ed", Role::Editor);
    assert!(matches!(keeping::end(&setting, &id, &ana, &ed).await.unwrap(), Decided::Refused(_)), "an administrator ends it");
    assert_eq!(keeping::end(&setting, &id, &ana, &ada()).await.unwrap(), Decided::Done);
    assert!(keepers(&house, &id).await.iter().all(|(_, _, end)| end.is_some()), "no one looks after it");
}

async fn link(house: &House, id: &ServiceId, mailbox: &str) -> TokenHash {
    let secret = Secret::new().unwrap();
    let token = NewToken {
        means: crate::domain::freshness::Means::Link,
        hash: secret.hash(),
        purpose: Purpose::Review,
        object: id.to_string(),
        mailbox: mailbox.parse().unwrap(),
        made_at: house.setting().now,
    };
    house.store.keep_token(&token).await.unwrap();
    secret.hash()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_on_file_looks_after_a_listing_and_others_join_and_leave() {
    on_sqlite(the_address_on_file_looks_after_it).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_on_file_looks_after_a_listing_and_others_join_and_leave_on_postgresql() {
    on_postgres(the_address_on_file_looks_after_it).await;
}

/// What the digest of a moment brings an objection to.
async fn objects(house: &House, name: &str, change: &ChangeId, now: Moment) -> Decided {
    let (link, _) = told(house, &office(name), now).await.expect("they are told");
    let setting = Setting { now, ..house.setting() };
    let decided = keeping::object(&setting, &link, change).await.unwrap();
    assert_eq!(keeping::object(&setting, &link, change).await.unwrap(), Decided::TooLate, "a second press does nothing");
    decided
}

async fn number(house: &House, id: &ServiceId) -> String {
    house.store.service(id).await.unwrap().unwrap().service.phones[0].number.to_string()
}

const HOSTILE: &[(&str, &str)] = &[("phones.1.number", "+18073450666")];

async fn it_was_not_us(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let now = house.setting().now;

    // Published, and nothing since: what was there before comes back.
    let id = kept(&house, "undone").await;
    let before = number(&house, &id).await;
    let hostile = published(&house, &id, "hostile", HOSTILE).await;
    assert_eq!(number(&house, &id).await, "+18073450666");
    assert_eq!(objects(&house, "undone", &hostile, now.plus_minutes(72 * 60)).await, Decided::Done);
    assert_eq!((number(&house, &id).await, house.is_shown(&id).await), (before, true));
    assert_eq!(change(&house, &hostile).await.status, Status::Undone);

    // More than three days later, or with something published since: the listing is hidden.
    for (name, later, since) in [("late", 72 * 60 + 1, false), ("since", 0, true)] {
        let id = kept(&house, name).await;
        let hostile = published(&house, &id, "hostile", HOSTILE).await;
        if since {
            published(&house, &id, "since", &[("description.en", "Call 416-555-0199.")]).await;
        }
        assert_eq!(objects(&house, name, &hostile, now.plus_minutes(later)).await, Decided::Done, "{name}");
        assert!(!house.is_shown(&id).await, "{name}");
        let again = hiding::propose(&house.setting(), &id, &ada(), "They say that all is well.").await.unwrap();
        assert_eq!(again, Decided::Done, "{name}: the desk proposes to show it again");
    }

    // An address that was replaced may be a thief's by now: it puts nothing back.
    let id = kept(&house, "replaced").await;
    let taken = published(&house, &id, "taken", &[("email", "thief@elsewhere.example"), ("phones.1.number", "+18073450666")]).await;
    assert_eq!(objects(&house, "replaced", &taken, now).await, Decided::Done);
    assert!(!house.is_shown(&id).await);

    // A change that waits is refused, and its links end.
    let id = kept(&house, "waits").await;
    let waits = house.waits(&id, "waits-hostile".to_owned(), Kind::Update, HOSTILE).await;
    let open = house.link(&id).await;
    assert_eq!(house.publishes(&waits, &ada()).await, Decided::Waits);
    let hidden = hiding::hide(&Setting { now, ..house.setting() }, &id, &ada(), "Unsure.").await.unwrap();
    assert_eq!(hidden, Decided::Done);
    let (link, news) = told(&house, &office("waits"), now.plus_minutes(600)).await.unwrap();
    assert!(news.contains(&NewsKind::Hidden), "{news:?}");
    let setting = Setting { now: now.plus_minutes(600), ..house.setting() };
    assert_eq!(keeping::object(&setting, &link, &waits).await.unwrap(), Decided::TooLate, "this email told nothing of that change");
    assert_eq!(change(&house, &waits).await.status, Status::Held);
    drop(open);

    // An objection waits for the desk, and is answered once.
    let open = house.store.objections().await.unwrap().read;
    assert_eq!(open.len(), 4);
    for objection in &open {
        assert_eq!(notes::answer_objection(&house.setting(), &objection.change, &ada(), "Called them.").await.unwrap(), Decided::Done);
        assert_eq!(notes::answer_objection(&house.setting(), &objection.change, &ada(), "Called them.").await.unwrap(), Decided::TooLate);
    }
    assert!(house.store.objections().await.unwrap().read.is_empty());
    assert_eq!(house.store.verify_audit().await.unwrap().broken, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn this_was_not_us_makes_what_readers_see_safe_at_once() {
    on_sqlite(it_was_not_us).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn this_was_not_us_makes_what_readers_see_safe_at_once_on_postgresql() {
    on_postgres(it_was_not_us).await;
}

async fn a_link_that_was_not_theirs(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let id = kept(&house, "harbour").await;
    let now = house.setting().now;
    let claim = house.waits(&id, "claim".to_owned(), Kind::Claim, &[]).await;
    let kept_claim = change(&house, &claim).await;
    let stranger: EmailAddress = "stranger@elsewhere.example".parse().unwrap();
    let claim = Change { id: ChangeId("stranger".to_owned()), mailbox: Some(stranger.clone()), ..kept_claim };
    house.store.add_change(&claim).await.unwrap();
    house.others_agree(&claim.id).await;
    assert_eq!(house.publishes(&claim.id, &ada()).await, Decided::Done);
    assert!(house.store.looks_after(&id, &stranger).await.unwrap(), "the link is granted");
    let theirs = Change { id: ChangeId("theirs".to_owned()), kind: Kind::Update, ..claim.clone() };
    house.store.add_change(&theirs).await.unwrap();
    let link = link(&house, &id, stranger.as_str()).await;

    assert_eq!(objects(&house, "harbour", &claim.id, now).await, Decided::Done);
    assert!(!house.store.looks_after(&id, &stranger).await.unwrap());
    assert_eq!(change(&house, &theirs.id).await.status, Status::Rejected);
    assert_eq!(keeping::leave(&house.setting(), &link).await.unwrap(), Decided::TooLate, "their link opens nothing");
    assert!(house.is_shown(&id).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_granted_link_ends_with_all_that_was_sent_with_it() {
    on_sqlite(a_link_that_was_not_theirs).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_granted_link_ends_with_all_that_was_sent_with_it_on_postgresql() {
    on_postgres(a_link_that_was_not_theirs).await;
}

async fn one_email_an_hour(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let id = kept(&house, "harbour").await;
    let now = house.setting().now;
    assert!(told(&house, "ada@desk.example", now).await.is_some(), "administrators are told");
    assert!(told(&house, "ed@desk.example", now).await.is_none(), "editors see the desk");
    for (minutes, text) in [(0, "Call 416-555-0191."), (1, "Call 416-555-0192."), (2, "Call 416-555-0193.")] {
        published(&house, &id, &format!("at-{minutes}"), &[("description.en", text)]).await;
    }
    let (_, first) = told(&house, &office("harbour"), now).await.unwrap();
    assert!(first.len() >= 3, "{first:?}");
    let change = house.waits(&id, "more".to_owned(), Kind::Update, &[("description.en", "Call 416-555-0194.")]).await;
    house.others_agree(&change).await;
    assert_eq!(decide::approve(&house.setting(), &self::change(&house, &change).await, &ada()).await.unwrap(), Decided::Done);
    for (minutes, is_told) in [(1, false), (59, false), (60, true)] {
        assert_eq!(told(&house, &office("harbour"), now.plus_minutes(minutes)).await.is_some(), is_told, "after {minutes} minutes");
    }
    let due = house.store.due_digests(NOON.plus_minutes(90 * 24 * 60)).await.unwrap();
    let own = mailbox().unwrap();
    assert!(due.iter().all(|(recipient, audience)| *audience == Audience::Desk || *recipient == own), "{due:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_email_address_is_told_at_most_once_an_hour() {
    on_sqlite(one_email_an_hour).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_email_address_is_told_at_most_once_an_hour_on_postgresql() {
    on_postgres(one_email_an_hour).await;
}
