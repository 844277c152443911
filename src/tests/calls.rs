//! Verifying listings by a call: who is called and who never is, one caller for each listing, and what follows from each outcome.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use tokio::task::JoinSet;

use super::{
    browser::{Reader, shipped_directory},
    staff::{Browser, approves, signed_in},
};
use crate::{
    domain::{
        act::Deed,
        change::{Kind, Status},
        date::Date,
        draft::Draft,
        field::Field,
        freshness::{Confirmed, Freshness, Means},
        person::{PersonId, Role},
        service::ServiceId,
        time_zone::day_in_ontario,
        verification::{Attempt, Outcome, Task},
    },
    editing::{review::confirmable, setting::Setting, verifying},
    finder::{
        due::{Due, Harm, Known, due},
        listing::Listing,
    },
};

const CALLS: &str = "/en/desk/calls";

fn today() -> Date {
    "2026-12-01".parse().unwrap()
}

#[test]
fn no_crisis_line_is_called_and_the_most_harmful_come_first() {
    let snapshot = shipped_directory();
    let all = due(snapshot.listings(), &Known::default(), today());
    assert_eq!(all.len(), snapshot.listings().len(), "none is confirmed yet");
    let lines: BTreeSet<String> = snapshot
        .listings()
        .iter()
        .filter(|listing| listing.is_crisis_line() || listing.locked)
        .flat_map(|listing| &listing.phones)
        .map(|phone| phone.number.to_string())
        .collect();
    assert!(lines.len() > 20 && lines.contains("+18006686868"));
    for due in &all {
        let numbers: Vec<String> = due.numbers.iter().map(ToString::to_string).collect();
        assert!(numbers.iter().all(|number| !lines.contains(number) && number.len() == 12), "{}: {numbers:?}", due.listing.id);
        assert_eq!(due.task == Task::Call, !numbers.is_empty());
        assert!(due.task != Task::Page || !due.hosts.is_empty());
    }
    // What can be called or looked up, in order of harm; what can only be written to is behind.
    let order: Vec<(bool, Harm)> = all.iter().map(|due| (due.task == Task::Write, due.harm)).collect();
    assert!(order.is_sorted());
    assert_eq!(all[0].harm, Harm::Line);
    let to_call = all.iter().filter(|due| due.task == Task::Call).count();
    assert!(to_call > 250, "{to_call}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_listing_has_confirming_all_of_it_makes_it_fresh() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    for listing in published.snapshot.listings() {
        let (filed, _) = reader.state().store().current(&listing.id).await.unwrap().unwrap();
        let mut listing = Listing::clone(listing);
        let confirmed = Confirmed { on: listing.today, by: Means::Post };
        listing.confirmed = confirmable(&Draft::of(&filed.service)).into_iter().map(|field| (field, confirmed)).collect();
        assert_eq!(listing.contacts_freshness(), Freshness::Fresh, "{}", listing.id);
    }
}

#[test]
fn what_a_reader_reported_is_next_after_the_lines() {
    let snapshot = shipped_directory();
    let other =
        due(snapshot.listings(), &Known::default(), today()).into_iter().find(|due| due.harm == Harm::Other && due.task == Task::Call);
    let id = other.unwrap().listing.id.clone();
    let known = Known { reported: [(id.to_string(), today())].into(), ..Known::default() };
    let first = due(snapshot.listings(), &known, today()).into_iter().find(|due| due.harm != Harm::Line).unwrap();
    assert_eq!((first.listing.id.clone(), first.harm), (id.clone(), Harm::Reported));
    // Once it is verified the report is answered, until the next one.
    let attempt = |outcome| Attempt {
        service: id.clone(),
        person: PersonId("p".to_owned()),
        outcome,
        reached: String::new(),
        at: crate::domain::time_zone::begin_in_ontario(today()).unwrap(),
    };
    let verified = BTreeMap::from([(id.clone(), vec![attempt(Outcome::AllTrue)])]);
    for (reported_on, harm) in [(today(), Harm::Other), (today().days_after(1), Harm::Reported)] {
        let known = Known { attempts: verified.clone(), reported: [(id.to_string(), reported_on)].into(), ..Known::default() };
        let again = due(snapshot.listings(), &known, today().days_after(2)).into_iter().find(|due| due.listing.id == id).unwrap();
        assert_eq!(again.harm, harm, "reported on {reported_on}");
    }
    // A number that was wrong is not called again.
    let known = Known { attempts: BTreeMap::from([(id.clone(), vec![attempt(Outcome::WrongNumber)])]), ..known };
    let again: Vec<Due<'_>> = due(snapshot.listings(), &known, today());
    assert_ne!(again.iter().find(|due| due.listing.id == id).unwrap().task, Task::Call);
}

/// Takes the next listing, and tells which.
async fn takes(caller: &mut Browser<'_>) -> ServiceId {
    let taken = caller.submits(CALLS, &[("act", "next")]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    ServiceId::parse(taken.header("location").strip_prefix("/en/desk/calls/").unwrap()).unwrap()
}

/// Takes a listing that is to be called, and tells which and at what number.
async fn takes_to_call(reader: &Reader, caller: &mut Browser<'_>) -> (ServiceId, String, String) {
    let (state, published) = (reader.state(), reader.state().published());
    let now = state.clock().now().into();
    let setting = Setting { store: state.store(), rules: state.do_not_publish(), known: published.known(), now };
    let all = verifying::due(&setting, &published.snapshot).await.unwrap();
    let one = all
        .into_iter()
        .find(|due| due.task == Task::Call && !due.hosts.is_empty() && due.held_by.is_none() && due.listing.email.is_some())
        .unwrap();
    let (id, number) = (one.listing.id.clone(), one.numbers[0].to_string());
    assert_eq!(caller.submits(CALLS, &[("act", id.as_str())]).await.status, StatusCode::SEE_OTHER);
    let version = reader.state().store().current(&id).await.unwrap().unwrap().1.to_string();
    (id, number, version)
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_desk_to_a_confirmed_listing_in_four_presses() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    // 1: the calls. 2: take one. 3: a box. 4: it is true.
    assert!(eddie.opens("/en/desk").await.body.contains(CALLS));
    let list = eddie.opens(CALLS).await.body;
    assert!(list.contains("Take the next one") && list.contains("a line for people in danger"));
    let (id, number, version) = takes_to_call(&reader, &mut eddie).await;
    let address = format!("{CALLS}/{id}");
    let page = eddie.opens(&address).await.body;
    assert!(
        page.contains(&format!("value=\"{number}\""))
            && page.contains("Hello, my name is eddie")
            && page.contains("Bonjour, je m’appelle eddie")
    );
    assert!(page.split("<li>").count() >= 18, "nine sentences in each language");

    let said = |outcome| [("version", version.as_str()), ("reached", number.as_str()), ("outcome", outcome)];
    let nothing = eddie.submits(&address, &said("all-true")).await;
    assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.body.contains("Please tick what is true."));
    let stranger = [("version", version.as_str()), ("reached", "+18073450666"), ("outcome", "all-true"), ("ticked", "phones")];
    assert_eq!(eddie.submits(&address, &stranger).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it is no number of theirs");
    assert_eq!(eddie.submits(&address, &said("shredded")).await.status, StatusCode::BAD_REQUEST);
    let stale = [("version", "999"), ("reached", number.as_str()), ("outcome", "all-true"), ("ticked", "phones")];
    assert_eq!(eddie.submits(&address, &stale).await.status, StatusCode::CONFLICT, "it says something else by now");

    let fields = [&said("all-true")[..], &[("ticked", "phones"), ("ticked", "ages")]].concat();
    let done = eddie.submits(&address, &fields).await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, CALLS));
    let on = day_in_ontario(reader.state().clock().now().into());
    let confirmed = reader.state().store().confirmations().await.unwrap().remove(&id).unwrap();
    assert_eq!(confirmed.get(&Field::Phones), Some(&Confirmed { on, by: Means::Call }));
    assert!(!confirmed.contains_key(&Field::Email), "what was not ticked is not confirmed");
    reader.state().refresh().await.unwrap();
    assert!(reader.reads(&format!("/en/s/{id}")).await.body.contains("Confirmed by phone on 23 November 2026: "));
    assert!(reader.reads(&format!("/fr/s/{id}")).await.body.contains("Confirmé par téléphone le 23 novembre 2026"));
    let (trail, _) = reader.state().store().audit().await.unwrap();
    assert_eq!(trail.last().map(|done| (done.deed, done.object.clone())), Some((Some(Deed::Confirm), id.to_string())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crisis_line_is_confirmed_by_its_own_page_only() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let id = takes(&mut eddie).await;
    let published = reader.state().published();
    let listing = published.snapshot.find(id.as_str()).unwrap();
    assert!(listing.is_crisis_line() || listing.locked);
    let page = eddie.opens(&format!("{CALLS}/{id}")).await.body;
    assert!(page.contains("Don’t call this service to check it.") && !page.contains("name=\"reached\""));
    let version = reader.state().store().current(&id).await.unwrap().unwrap().1.to_string();
    let own = listing.url.as_ref().unwrap().all().next().unwrap().to_string();
    let number = listing.phones[0].number.to_string();
    for (reached, status) in [
        (number.as_str(), StatusCode::UNPROCESSABLE_ENTITY),
        ("https://hostile.example/", StatusCode::UNPROCESSABLE_ENTITY),
        (own.as_str(), StatusCode::SEE_OTHER),
    ] {
        let fields = [("version", version.as_str()), ("page", reached), ("outcome", "all-true"), ("ticked", "phones")];
        assert_eq!(eddie.submits(&format!("{CALLS}/{id}"), &fields).await.status, status, "{reached}");
    }
    let confirmed = reader.state().store().confirmations().await.unwrap().remove(&id).unwrap();
    assert_eq!(confirmed[&Field::Phones].by, Means::Page);
}

#[tokio::test(flavor = "multi_thread")]
async fn four_callers_at_once_have_four_listings() {
    let reader = std::sync::Arc::new(Reader::alone().await);
    let mut taking = JoinSet::new();
    for name in ["ann", "ben", "cal", "dee"] {
        let cookies = signed_in(&reader, name, Role::Editor).await.cookies;
        let reader = reader.clone();
        taking.spawn(async move {
            let mut caller = Browser::of(&reader);
            caller.cookies = cookies;
            takes(&mut caller).await
        });
    }
    let taken: BTreeSet<ServiceId> = taking.join_all().await.into_iter().collect();
    assert_eq!(taken.len(), 4);

    // Another does not take it, and cannot say what came of it; given back, it is free.
    let (mut eve, mut ann) = (signed_in(&reader, "eve", Role::Editor).await, signed_in(&reader, "ann", Role::Editor).await);
    let (id, number, version) = takes_to_call(&reader, &mut ann).await;
    let address = format!("{CALLS}/{id}");
    assert_eq!(eve.submits(CALLS, &[("act", id.as_str())]).await.status, StatusCode::CONFLICT);
    let fields = [("version", version.as_str()), ("reached", number.as_str()), ("outcome", "all-true"), ("ticked", "phones")];
    assert_eq!(eve.submits(&address, &fields).await.status, StatusCode::CONFLICT);
    assert_eq!(ann.submits(&address, &[("outcome", "give-back")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(eve.submits(CALLS, &[("act", id.as_str())]).await.status, StatusCode::SEE_OTHER);
    let later =
        reader.state().store().held(crate::domain::moment::Moment::from(reader.state().clock().now()).plus_minutes(31)).await.unwrap();
    assert!(later.is_empty(), "after half an hour each is free again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_of_a_caller_needs_two_others_like_any_other() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let (id, number, version) = takes_to_call(&reader, &mut ada).await;
    let fields = [("version", version.as_str()), ("reached", number.as_str()), ("outcome", "corrected"), ("ticked", "ages")];
    let link = ada.submits(&format!("{CALLS}/{id}"), &fields).await.header("location").to_owned();
    assert!(link.starts_with("/en/your-listing/"), "{link}");
    let form = reader.reads(&format!("{link}/phones")).await.body;
    let seen = form.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let typed = [("seen", seen.as_str()), ("phones.1.number", "807-345-0666"), ("phones.1.kind", "voice")];
    assert_eq!(reader.submits(&format!("{link}/phones"), &typed).await.status, StatusCode::SEE_OTHER);
    assert_eq!(reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await.status, StatusCode::OK);
    let change = reader.state().store().changes(&[Status::Held]).await.unwrap().read.remove(0);
    assert_eq!((change.means, change.mailbox.unwrap().to_string()), (Means::Call, "ada@porchlight.example".to_owned()));
    assert_eq!(approves(&mut ada, &change.id).await.status, StatusCode::FORBIDDEN, "a call changes no number alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_is_tried_again_and_a_wrong_number_and_a_wish_to_leave_are_kept() {
    let reader = Reader::alone().await;
    let store = reader.state().store();
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    for (outcome, kind) in [("nobody", None), ("wrong-number", None), ("not-listed", Some(Kind::Remove))] {
        let (id, number, version) = takes_to_call(&reader, &mut eddie).await;
        let fields = [("version", version.as_str()), ("reached", number.as_str()), ("outcome", outcome), ("ticked", "phones")];
        assert_eq!(eddie.submits(&format!("{CALLS}/{id}"), &fields).await.status, StatusCode::SEE_OTHER, "{outcome}");
        assert!(!store.confirmations().await.unwrap().contains_key(&id), "nothing is confirmed by it");
        assert_eq!(store.reports(&id).await.unwrap().read.len(), usize::from(outcome == "wrong-number"));
        let proposed = store.changes_of(&id).await.unwrap().read;
        assert_eq!(proposed.iter().map(|change| (change.kind, change.status)).next(), kind.map(|kind| (kind, Status::Held)));
        // Where it is left alone for now, its address has no page.
        let status = if outcome == "wrong-number" { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(eddie.opens(&format!("{CALLS}/{id}")).await.status, status, "{outcome}");
        let attempts = store.attempts(crate::domain::moment::Moment::of_seconds(0)).await.unwrap().read;
        assert_eq!(attempts.last().map(|attempt| (attempt.outcome.id(), attempt.reached.clone())), Some((outcome, number)));
    }
}
