//! Letters on paper: each has a code that opens one listing, to confirm it and to change little, and that ends.

use axum::http::StatusCode;

use super::{
    browser::{self, Answer, Reader},
    partner::LOOKED_AT_ALL,
    staff::{Browser, signed_in},
};
use crate::{
    domain::{
        change::Kind,
        field::{Field, Risk},
        freshness::Means,
        letter_code::{LetterCode, LetterNumber},
        person::Role,
        service::ServiceId,
        verification::Outcome,
    },
    editing::review::ASKED,
};

const LETTERS: &str = "/en/desk/letters";

/// A letter as its reader holds it.
struct Letter {
    service: ServiceId,
    number: String,
    code: String,
}

/// Prints a letter for the first listing that only the mail reaches.
async fn printed(editor: &mut Browser<'_>) -> Letter {
    let list = editor.opens("/en/desk/calls?task=write").await.body;
    let service = list.split("name=\"service\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    print(editor, &service).await
}

async fn print(editor: &mut Browser<'_>, service: &str) -> Letter {
    let sheet = editor.submits(LETTERS, &[("service", service)]).await;
    assert_eq!(sheet.status, StatusCode::OK, "{}", sheet.body);
    let codes: Vec<&str> = sheet.body.split("class=\"posted-code\"").skip(1).collect();
    let bold = |at: usize| codes[at - 1].split(['>', '<']).nth(1).unwrap().to_owned();
    assert_eq!((bold(1), bold(2)), (bold(3), bold(4)), "the same in both languages");
    Letter { service: ServiceId::parse(service).unwrap(), number: bold(1), code: bold(2) }
}

async fn types(reader: &Reader, number: &str, code: &str) -> Answer {
    reader.submits("/en/letter", &[("number", number), ("code", code)]).await
}

/// Another code than the letter's.
fn other(code: &str) -> String {
    let first = if code.starts_with('A') { 'B' } else { 'A' };
    format!("{first}{}", &code[1..])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_came_by_post_opens_the_listing_and_confirms_it() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let letter = printed(&mut eddie).await;
    // The desk waits for an answer.
    let attempts = reader.state().store().attempts(reader.state().clock().now().into()).await.unwrap().read;
    assert!(attempts.is_empty() || attempts[0].outcome == Outcome::Posted);
    assert!(!eddie.opens("/en/desk/calls?task=write").await.body.contains(&format!("value=\"{}\"", letter.service)));

    let opened = types(&reader, &letter.number.replace('\u{a0}', ""), &letter.code.to_lowercase()).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    let link = opened.header("location").to_owned();
    assert!(link.starts_with("/en/your-listing/"));
    // Typed again, the same code opens the same link, with what was saved so far.
    assert_eq!(types(&reader, &letter.number, &letter.code).await.header("location"), link);

    let overview = reader.reads(&link).await.body;
    assert!(overview.contains("You opened this with a letter") && !overview.contains(&format!("{link}/people")));
    let done = reader.submits(&format!("{link}/finish"), &LOOKED_AT_ALL).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    let confirmed = reader.state().store().confirmations().await.unwrap();
    assert!(confirmed[&letter.service].values().all(|confirmed| confirmed.by == Means::Post), "{confirmed:?}");

    // It opens nothing any more.
    assert_eq!(types(&reader, &letter.number, &letter.code).await.status, StatusCode::GONE);
    assert_eq!(reader.opens(&link).await.status, StatusCode::GONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_changes_low_risk_fields_only_whatever_is_sent_with_it() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let letter = printed(&mut eddie).await;
    let link = types(&reader, &letter.number, &letter.code).await.header("location").to_owned();
    let overview = reader.reads(&link).await.body;
    for field in ASKED {
        let (address, is_low) = (format!("{link}/{}", field.key()), field.risk() == Risk::Low);
        assert_eq!(overview.contains(&format!("href=\"{address}\"")), is_low, "{field:?}");
        assert_eq!(reader.opens(&address).await.status == StatusCode::OK, is_low, "{field:?}");
        if !is_low {
            let sent = reader.submits(&address, &[("seen", ""), ("phones.1.number", "416-555-0199"), ("name.en", "Another")]).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND, "{field:?}");
        }
    }
    assert_eq!(reader.opens(&format!("{link}/people")).await.status, StatusCode::NOT_FOUND);

    let seen = super::partner::seen(&reader, &format!("{link}/free")).await;
    let saved = reader.submits(&format!("{link}/free"), &[("seen", &seen), ("free", "no")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await.status, StatusCode::OK);
    let changes = reader.state().store().changes_of(&letter.service).await.unwrap().read;
    let change = changes.iter().find(|change| change.kind == Kind::Update).unwrap();
    assert_eq!(change.differences().iter().map(|difference| difference.field).collect::<Vec<_>>(), [Field::Free]);
    assert_eq!((change.means, &change.mailbox), (Means::Post, &None));
    // Its writer has no email address; deciding about it works all the same.
    let approved = super::staff::approves(&mut eddie, &change.id).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER, "{}", approved.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn five_wrong_codes_end_a_letter_and_another_form_costs_no_try() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let letter = printed(&mut eddie).await;
    let wrong = other(&letter.code);
    for left in [4, 3, 2, 1] {
        let form = types(&reader, "12", "no code").await;
        assert_eq!(form.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(form.body.contains("six digits") && form.body.contains("value=\"no code\""), "{}", form.body);
        let answer = types(&reader, &letter.number, &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = if left == 1 { "once more".to_owned() } else { format!("{left} more times") };
        assert!(answer.body.contains(&said), "{left}: {}", answer.body);
    }
    assert_eq!(types(&reader, &letter.number, &wrong).await.status, StatusCode::GONE);
    let late = types(&reader, &letter.number, &letter.code).await;
    assert_eq!(late.status, StatusCode::GONE, "the right one comes too late");
    assert!(late.body.contains("with a link by email"));
    // A number that no letter has is answered the same.
    let unknown = if letter.number.starts_with('1') { "222222" } else { "111111" };
    assert_eq!(types(&reader, unknown, &letter.code).await.status, StatusCode::GONE);
    // The next letter begins anew.
    let again = print(&mut eddie, letter.service.as_str()).await;
    assert_eq!(types(&reader, &again.number, &again.code).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_letter_and_the_desk_end_the_one_before() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let first = printed(&mut ada).await;
    let second = print(&mut ada, first.service.as_str()).await;
    assert_eq!(types(&reader, &first.number, &first.code).await.status, StatusCode::GONE);
    assert_eq!(types(&reader, &second.number, &second.code).await.status, StatusCode::SEE_OTHER);
    let page = ada.opens(&format!("/en/desk/listings/{}", first.service)).await.body;
    assert!(page.contains("The code of a letter, until 22 January 2027"), "{page}");
    let ended = ada.submits(&format!("/en/desk/listings/{}", first.service), &[("act", "end-links")]).await;
    assert_eq!(ended.status, StatusCode::OK, "{}", ended.body);
    assert_eq!(types(&reader, &second.number, &second.code).await.status, StatusCode::GONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_kept_as_a_hash_and_ends_after_sixty_days() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let letter = printed(&mut eddie).await;
    let (store, now) = (reader.state().store(), crate::domain::moment::Moment::from(reader.state().clock().now()));
    let (number, code) = (LetterNumber::parse(&letter.number).unwrap(), LetterCode::parse(&letter.code).unwrap());
    let sixty_days = now.plus_minutes(60 * 24 * 60);
    let kept = store.posted(&number, sixty_days.plus_minutes(-1)).await.unwrap().unwrap();
    assert!(!kept.salt.contains(code.reveal()));
    assert_eq!(store.posted(&number, sixty_days).await.unwrap(), None);
    assert_eq!(store.forget_posted_before(sixty_days).await.unwrap(), 0);
    assert_eq!(store.forget_posted_before(sixty_days.plus_minutes(1)).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_printed_for_a_locked_line_for_no_one_or_for_too_many() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let snapshot = &reader.state().published().snapshot;
    let locked = snapshot.listings().iter().find(|listing| listing.locked).unwrap().id.to_string();
    assert_eq!(eddie.submits(LETTERS, &[("service", locked.as_str())]).await.status, StatusCode::CONFLICT);
    let ids: Vec<String> = snapshot.listings().iter().filter(|listing| !listing.locked).map(|listing| listing.id.to_string()).collect();
    let sent = |n: usize| ids.iter().take(n).map(|id| ("service", id.as_str())).collect::<Vec<_>>();
    for n in [0, 21] {
        let answer = eddie.submits(LETTERS, &sent(n)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("20 at most"), "{}", answer.body);
    }
    let sheets = eddie.submits(LETTERS, &sent(20)).await;
    assert_eq!((sheets.status, sheets.body.matches("class=\"posted\"").count()), (StatusCode::OK, 20));
    // A secret place stays secret on paper.
    let secret = snapshot.listings().iter().filter(|listing| listing.location == Some(crate::domain::location::Location::Private));
    for listing in secret.take(20) {
        let sheet = eddie.submits(LETTERS, &[("service", listing.id.as_str())]).await;
        assert!(sheet.body.contains("Address kept private for safety"), "{}", listing.id);
    }
    assert_eq!(eddie.opens(LETTERS).await.header("location"), "/en/desk/calls?task=write");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_someone_began_with_a_code_is_there_as_long_as_the_code_is_good() {
    let days = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(0));
    let passed = std::sync::Arc::clone(&days);
    let now = move || browser::clock().now() + chrono::Duration::days(passed.load(std::sync::atomic::Ordering::Relaxed));
    let reader = Reader::at(crate::clock::Clock::telling(now)).await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let letter = printed(&mut eddie).await;
    let saves = async |free: &str| {
        let link = types(&reader, &letter.number, &letter.code).await.header("location").to_owned();
        let seen = super::partner::seen(&reader, &format!("{link}/free")).await;
        let saved = reader.submits(&format!("{link}/free"), &[("seen", &seen), ("free", free)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        reader.reads(&link).await.body.contains("Changed")
    };
    assert!(saves("no").await);
    for day in [20, 59] {
        days.store(day, std::sync::atomic::Ordering::Relaxed);
        crate::jobs::refresh::forget_what_is_old(reader.state()).await.unwrap();
        let link = types(&reader, &letter.number, &letter.code).await.header("location").to_owned();
        assert!(reader.reads(&link).await.body.contains("Changed"), "after {day} days");
        assert!(saves("no").await);
    }
}
