//! The desk: an editor signs in by a mailed link, sees what changed, publishes or refuses; what is held waits for an administrator.

use std::{fs, path::Path};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use super::{
    browser::Reader,
    partner::{delivered, seen, with_a_link},
    staff::{Browser, approves, others_agree, person, signed_in},
};
use crate::{
    domain::{
        act::Deed,
        change::{Change, Status},
        letter::{LetterKind, LetterState},
        person::Role,
    },
    editing::secret::Secret,
};

/// The changes of an organization that corrected its number and its description.
async fn sent(reader: &Reader, folder: &Path) -> Vec<Change> {
    let (_, link) = with_a_link(reader, folder).await;
    for (field, texts) in [
        ("phones", &[("phones.1.number", "807-345-5840"), ("phones.1.kind", "voice")][..]),
        ("description", &[("description.en", "Somebody to talk to."), ("description.fr", "Quelqu’un à qui parler.")][..]),
    ] {
        let address = format!("{link}/{field}");
        let mark = seen(reader, &address).await;
        let fields: Vec<(&str, &str)> = std::iter::once(("seen", mark.as_str())).chain(texts.iter().copied()).collect();
        assert_eq!(reader.submits(&address, &fields).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await.status, StatusCode::OK);
    let mut changes = reader.state().store().changes(&[Status::Proposed, Status::Held]).await.unwrap().read;
    changes.sort_by_key(|change| change.status);
    changes
}

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_publishes_what_is_harmless_and_two_people_and_a_call_what_is_held() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let changes = sent(&reader, folder.path()).await;
    let [harmless, held] = changes.as_slice() else { panic!("{changes:?}") };
    let id = harmless.service_id.to_string();
    let mut editor = signed_in(&reader, "sam", Role::Editor).await;

    let queue = editor.opens("/en/desk").await;
    assert_eq!((queue.status, queue.header("cache-control"), queue.header("content-encoding")), (StatusCode::OK, "no-store", ""));
    assert!(
        queue.body.contains("2 changes are waiting.") && queue.body.find(&held.id.0) < queue.body.find(&harmless.id.0),
        "held ones first"
    );
    let french = editor.opens("/fr/bureau").await.body;
    assert!(french.contains("2 changements attendent.") && french.contains("Une correction\u{a0}: "), "{french}");

    let address = format!("/en/desk/changes/{}", held.id.0);
    let page = editor.opens(&address).await;
    assert!(page.body.contains("class=\"before\"") && page.body.contains("807-345-5840") && page.body.contains("Two people and a call"));
    let waits = approves(&mut editor, &held.id).await;
    assert_eq!(waits.status, StatusCode::OK);
    for said in ["It waits for what is still missing.", "1 of 2 people approve it so far.", "No one has called back yet"] {
        assert!(waits.body.contains(said), "{said}");
    }

    let easy = format!("/en/desk/changes/{}", harmless.id.0);
    let version = harmless.version.to_string();
    let done = editor.submits(&easy, &[("version", &version), ("decision", "approve")]).await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, "/en/desk"));
    reader.state().refresh().await.unwrap();
    let listing = reader.reads(&format!("/en/s/{id}")).await;
    assert!(listing.body.contains("Somebody to talk to.") && !listing.body.contains("807-345-5840"));

    // The held one was written before that: both hold.
    others_agree(&reader, &held.id).await;
    let mut administrator = signed_in(&reader, "ada", Role::Administrator).await;
    let done = approves(&mut administrator, &held.id).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    reader.state().refresh().await.unwrap();
    let listing = reader.reads(&format!("/en/s/{id}")).await;
    assert!(listing.body.contains("Somebody to talk to.") && listing.body.contains("807-345-5840"));
    assert!(administrator.opens("/en/desk").await.body.contains("Nothing is waiting."));
    let letters = reader.state().store().letters(LetterState::Waiting).await.unwrap().read;
    assert_eq!(letters.iter().filter(|letter| letter.kind == LetterKind::Published).count(), 2);
    let (acts, broken) = reader.state().store().audit().await.unwrap();
    assert_eq!(broken, None);
    let by = |name: &str, deed: Deed| acts.iter().any(|act| act.actor.id() == name && act.deed == Some(deed));
    assert!(by("p-sam", Deed::Publish) && by("p-sam", Deed::Approve) && by("cal", Deed::Call) && by("p-ada", Deed::Publish));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_published_is_taken_back_with_what_was_published_over_it() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let changes = sent(&reader, folder.path()).await;
    let listing = format!("/en/s/{}", changes[0].service_id);
    let before = reader.reads(&listing).await.body;
    let mut editor = signed_in(&reader, "sam", Role::Editor).await;
    let mut administrator = signed_in(&reader, "ada", Role::Administrator).await;
    for change in &changes {
        let address = format!("/en/desk/changes/{}", change.id.0);
        assert!(!editor.opens(&address).await.body.contains("Undo it"), "nothing is published yet");
        let version = change.version.to_string();
        let early =
            administrator.submits(&address, &[("version", &version), ("decision", "undo"), ("reason", "The number was wrong.")]).await;
        assert_eq!(early.status, StatusCode::CONFLICT);
        if change.status == Status::Held {
            others_agree(&reader, &change.id).await;
        }
        assert_eq!(approves(&mut administrator, &change.id).await.status, StatusCode::SEE_OTHER);
    }
    reader.state().refresh().await.unwrap();
    let published = reader.reads(&listing).await.body;
    assert!(published.contains("807-345-5840") && published.contains("Confirmed by the organization on"));

    // The first was written over by the second, which an editor may not touch.
    let address = format!("/en/desk/changes/{}", changes[0].id.0);
    let desk = editor.opens("/en/desk").await.body;
    let (_, lately) = desk.split_once("Recently published").unwrap();
    assert!(lately.find(&changes[1].id.0) < lately.find(&changes[0].id.0), "the newest first");
    assert!(editor.opens(&address).await.body.contains("This undoes 2 changes"));
    let version = reader.state().store().change(&changes[0].id).await.unwrap().unwrap().version.to_string();
    let back = [("version", version.as_str()), ("decision", "undo"), ("reason", "The number was wrong.")];
    // An older number would come back with it: that is a change of its own, which its proposer does not approve.
    let proposed = editor.submits(&address, &back).await;
    assert!(proposed.status == StatusCode::OK && proposed.body.contains("this is proposed as a change of its own"), "{}", proposed.body);
    reader.state().refresh().await.unwrap();
    assert!(reader.reads(&listing).await.body.contains("807-345-5840"));
    let again = reader.state().store().changes(&[Status::Held]).await.unwrap().read.remove(0);
    assert!(editor.opens(&format!("/en/desk/changes/{}", again.id.0)).await.body.contains("The number was wrong."));
    assert_eq!(approves(&mut editor, &again.id).await.status, StatusCode::FORBIDDEN);
    others_agree(&reader, &again.id).await;
    assert_eq!(approves(&mut administrator, &again.id).await.status, StatusCode::SEE_OTHER);
    reader.state().refresh().await.unwrap();
    assert_eq!(reader.reads(&listing).await.body, before, "every word, and nothing counts as confirmed");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_leads_nobody_anywhere_is_taken_back_at_once_and_its_sender_is_told() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let changes = sent(&reader, folder.path()).await;
    let listing = format!("/en/s/{}", changes[0].service_id);
    let before = reader.reads(&listing).await.body;
    let mut editor = signed_in(&reader, "sam", Role::Editor).await;
    assert_eq!(approves(&mut editor, &changes[0].id).await.status, StatusCode::SEE_OTHER);
    let address = format!("/en/desk/changes/{}", changes[0].id.0);
    let version = reader.state().store().change(&changes[0].id).await.unwrap().unwrap().version.to_string();
    let back = [("version", version.as_str()), ("decision", "undo"), ("reason", "It says too little.")];
    assert_eq!(editor.submits(&address, &back).await.header("location"), "/en/desk");
    reader.state().refresh().await.unwrap();
    assert_eq!(reader.reads(&listing).await.body, before);
    assert_eq!(editor.submits(&address, &back).await.status, StatusCode::CONFLICT, "once");
    let letters = reader.state().store().letters(LetterState::Waiting).await.unwrap().read;
    let told = letters.iter().filter(|letter| letter.kind == LetterKind::TakenBack && letter.words == "It says too little.");
    assert_eq!(told.count(), 1);
    assert!(editor.opens(&address).await.body.contains("Undone"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_has_a_reason_that_is_sent_and_a_late_decision_shows_how_it_stands() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let changes = sent(&reader, folder.path()).await;
    let mut editor = signed_in(&reader, "sam", Role::Editor).await;
    let (address, version) = (format!("/en/desk/changes/{}", changes[0].id.0), changes[0].version.to_string());
    let silent = editor.submits(&address, &[("version", &version), ("decision", "reject"), ("reason", " ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stale = editor.submits(&address, &[("version", "77"), ("decision", "note"), ("note", "Typed in vain?")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.body.contains("Typed in vain?"));
    let undecided = editor.submits(&address, &[("version", &version), ("reason", "Not <b>sure</b>")]).await;
    assert_eq!(undecided.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(undecided.body.contains("Not &lt;b&gt;sure&lt;/b&gt;"), "what was typed is kept");
    let reason = "The page says otherwise.";
    let done = editor.submits(&address, &[("version", &version), ("decision", "reject"), ("reason", reason)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let letters = reader.state().store().letters(LetterState::Waiting).await.unwrap().read;
    assert!(letters.iter().any(|letter| letter.kind == LetterKind::Rejected && letter.words == reason));
    fs::read_dir(folder.path()).unwrap().for_each(|file| fs::remove_file(file.unwrap().path()).unwrap());
    assert_eq!(delivered(&reader, folder.path()).await, 1);

    let late = editor.submits(&address, &[("version", &version), ("decision", "approve")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Someone else decided first") && late.body.contains("Not published"));
    for nothing in ["/en/desk/changes/none", "/en/desk/changes/%3Cscript%3E"] {
        assert_eq!(editor.opens(nothing).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_was_being_handed_over_when_the_program_stopped_is_shown() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let changes = sent(&reader, folder.path()).await;
    let mut administrator = signed_in(&reader, "ada", Role::Administrator).await;
    let (address, version) = (format!("/en/desk/changes/{}", changes[0].id.0), changes[0].version.to_string());
    administrator.submits(&address, &[("version", &version), ("decision", "approve")]).await;
    let (store, now) = (reader.state().store(), reader.state().clock().now().into());
    let claimed = store.claim_letter(now).await.unwrap().unwrap();
    assert!(!administrator.opens("/en/desk").await.body.contains("Emails that may not have been sent"), "it will be sent");
    assert!(store.hand(&claimed, None).await.unwrap());
    let desk = administrator.opens("/en/desk").await.body;
    let (_, letters) = desk.split_once("Emails that may not have been sent").unwrap();
    assert!(letters.contains(&format!("“It is published”, to {}", claimed.recipient)), "{letters}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_signs_in_once_in_the_browser_that_asked_and_everybody_gets_the_same_answer() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    reader.state().store().add_person(&person("sam", Role::Editor), reader.state().clock().now().into()).await.unwrap();
    let (mut stranger, mut browser) = (Browser::of(&reader), Browser::of(&reader));
    let nobody = stranger.submits("/en/desk/sign-in", &[("mailbox", "nobody@example.org")]).await;
    let somebody = browser.submits("/en/desk/sign-in", &[("mailbox", "Sam@porchlight.example")]).await;
    assert_eq!((nobody.status, &nobody.body), (somebody.status, &somebody.body));
    assert_eq!((stranger.cookies.len(), browser.cookies.len()), (1, 1), "the cookie tells nothing either");
    assert_eq!(delivered(&reader, folder.path()).await, 1);
    let file = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(file).unwrap().replace("=\r\n", "").replace("=\n", "");
    let (_, after) = text.split_once("https://porchlight.example/en/desk/sign-in/").unwrap();
    let link = format!("/en/desk/sign-in/{}", &after[..32]);
    assert!(Secret::parse(&after[..32]).is_some());

    // A mail scanner opens it, another browser presses the button: nothing is spent.
    assert_eq!(browser.opens(&link).await.status, StatusCode::OK);
    assert_eq!(stranger.submits(&link, &[]).await.status, StatusCode::GONE);
    assert_eq!(stranger.opens("/en/desk").await.header("location"), "/en/desk/sign-in");
    assert_eq!(browser.submits(&link, &[]).await.header("location"), "/en/desk");
    crate::jobs::refresh::forget_what_is_old(reader.state()).await.unwrap();
    assert_eq!(browser.opens("/en/desk").await.status, StatusCode::OK, "a session that goes on is not forgotten");
    let again = browser.submits(&link, &[]).await;
    assert_eq!(again.status, StatusCode::GONE);
    assert!(again.body.contains("has been used"));

    let session = browser.cookies.clone();
    assert_eq!(browser.submits("/en/desk/sign-out", &[]).await.header("location"), "/en/desk/sign-in");
    // The old cookie opens nothing.
    browser.cookies = session;
    assert_eq!(browser.opens("/en/desk").await.header("location"), "/en/desk/sign-in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_another_site_decides_nothing_and_visitors_get_no_cookie() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let changes = sent(&reader, folder.path()).await;
    let administrator = signed_in(&reader, "ada", Role::Administrator).await;
    let foreign = Request::post(format!("/en/desk/changes/{}", changes[0].id.0))
        .header(header::COOKIE, administrator.sent())
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .body(Body::from(format!("decision=publish&version={}", changes[0].version)))
        .unwrap();
    assert_eq!(reader.sends(foreign).await.status, StatusCode::FORBIDDEN);
    assert_eq!(reader.state().store().change(&changes[0].id).await.unwrap().unwrap().status, changes[0].status);
    for address in ["/en", "/en/find?a=2", "/en/desk/sign-in", "/en/desk", "/en/s/kids-help-phone"] {
        assert!(reader.opens(address).await.headers.get(header::SET_COOKIE).is_none(), "{address}");
    }
}
