//! The link for an email address that is not on file, and what an editor does for a listing without any change.

use axum::http::StatusCode;

use super::{
    browser::Reader,
    new_listing::link_in,
    partner::delivered,
    staff::{approves, others_agree, signed_in},
};
use crate::domain::{
    change::{Kind, Status},
    letter::LetterState,
    person::Role,
    report::{Report, ReportKind},
};

const CLAIM: &str = "/en/s/fc-timmins/i-work-here/other-mailbox";

#[tokio::test(flavor = "multi_thread")]
async fn two_people_and_a_call_send_the_link_to_a_mailbox_that_was_shown_to_be_theirs() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    for (mailbox, place) in [("", "our page"), ("office@example.org", " ")] {
        let wrong = reader.submits(CLAIM, &[("mailbox", mailbox), ("where", place)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains(mailbox) && wrong.body.contains(place.trim()), "nothing typed is lost");
    }
    let long = "é".repeat(1_001);
    let wrong = reader.submits(CLAIM, &[("mailbox", "office@example.org"), ("where", &long)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains(&long) && wrong.body.contains("This has 1001 characters"));
    let asked = reader.submits(CLAIM, &[("mailbox", "office@example.org"), ("where", "On our page <b>Contact</b>.")]).await;
    assert_eq!(asked.status, StatusCode::OK);
    let change = reader.state().store().changes(&[Status::Held]).await.unwrap().read.pop().unwrap();
    assert_eq!((change.kind, change.differences().len()), (Kind::Claim, 0));

    let address = format!("/en/desk/changes/{}", change.id.0);
    let mut editor = signed_in(&reader, "eddie", Role::Editor).await;
    let page = editor.opens(&address).await;
    assert!(page.body.contains("On our page &lt;b&gt;Contact&lt;/b&gt;.") && page.body.contains("office@example.org"));
    assert!(approves(&mut editor, &change.id).await.body.contains("1 of 2 people approve it so far."));
    others_agree(&reader, &change.id).await;
    let mut administrator = signed_in(&reader, "ada", Role::Administrator).await;
    let revision = reader.state().store().revision().await.unwrap();
    assert_eq!(delivered(&reader, folder.path()).await, 0, "two editors are not enough");
    assert_eq!(approves(&mut administrator, &change.id).await.status, StatusCode::SEE_OTHER);
    assert_eq!(reader.state().store().revision().await.unwrap(), revision, "readers see nothing of it");
    assert_eq!(delivered(&reader, folder.path()).await, 1);
    let link = link_in(folder.path(), "office@example.org");
    assert!(reader.reads(&link).await.body.contains("Your listing"));
    // It is decided once.
    assert_eq!(approves(&mut administrator, &change.id).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_grants_a_link_to_their_own_email_address() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let asked = reader.submits(CLAIM, &[("mailbox", "Ada+kenora@porchlight.example"), ("where", "our page")]).await;
    assert_eq!(asked.status, StatusCode::OK);
    let change = reader.state().store().changes(&[Status::Held]).await.unwrap().read.pop().unwrap();
    let own = ada.submits(&format!("/en/desk/changes/{}", change.id.0), &[("version", "1"), ("decision", "approve")]).await;
    assert_eq!(own.status, StatusCode::FORBIDDEN);
    assert!(own.body.contains("This came from your own email address."));
    assert!(reader.state().store().letters(LetterState::Waiting).await.unwrap().read.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_is_refused_with_a_reason_and_many_of_them_wait_their_turn() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    for number in 0..5 {
        let mailbox = format!("m{number}@example.org");
        assert_eq!(reader.submits(CLAIM, &[("mailbox", &mailbox), ("where", "x")]).await.status, StatusCode::OK);
    }
    let sixth = reader.submits(CLAIM, &[("mailbox", "six@example.org"), ("where", "On our wall")]).await;
    assert_eq!(sixth.status, StatusCode::CONFLICT);
    assert!(sixth.body.contains("six@example.org") && sixth.body.contains("On our wall"));
    let change = reader.state().store().changes(&[Status::Held]).await.unwrap().read.remove(0);
    let mut editor = signed_in(&reader, "eddie", Role::Editor).await;
    let refusal = [("version", "1"), ("decision", "reject"), ("reason", "The mailbox stands on no page of theirs.")];
    assert_eq!(editor.submits(&format!("/en/desk/changes/{}", change.id.0), &refusal).await.status, StatusCode::SEE_OTHER);
    assert_eq!(delivered(&reader, folder.path()).await, 1);
    assert_eq!(reader.submits(CLAIM, &[("mailbox", "six@example.org"), ("where", "On our wall")]).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_claims_at_once_are_still_five() {
    let reader = std::sync::Arc::new(Reader::alone().await);
    let claims = (0..40).map(|number| {
        let reader = reader.clone();
        tokio::spawn(async move {
            let mailbox = format!("m{number}@example.org");
            reader.submits(CLAIM, &[("mailbox", mailbox.as_str()), ("where", "x")]).await.status
        })
    });
    let mut taken = 0;
    for claim in claims.collect::<Vec<_>>() {
        taken += usize::from(claim.await.unwrap() == StatusCode::OK);
    }
    assert_eq!(taken, 5);
    assert_eq!(reader.state().store().changes(&[Status::Held]).await.unwrap().read.len(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_finds_a_listing_sends_its_link_notes_something_and_sees_what_readers_reported() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let published = reader.state().published();
    let listing = published.snapshot.listings().iter().find(|listing| listing.email.is_some() && !listing.locked).unwrap();
    let (id, mailbox) = (listing.id.to_string(), listing.email.as_ref().unwrap().to_string());
    let today = crate::domain::time_zone::day_in_ontario(reader.state().clock().now().into());
    let words = "I did <i>not</i> feel safe.".to_owned();
    let report = Report { service_id: id.clone(), kind: ReportKind::FeltUnsafe, words, doubtful: false, received_on: today };
    let _ = reader.state().store().report("r", &report, crate::domain::moment::Moment::of_seconds(0)).await.unwrap();

    let mut editor = signed_in(&reader, "eddie", Role::Editor).await;
    let address = format!("/en/desk/listings/{id}");
    let search = editor.opens(&format!("/en/desk/listings?words={id}")).await;
    assert!(search.body.contains(&format!("href=\"{address}\"")) && search.body.contains("Someone felt unsafe"));
    assert!(editor.opens("/en/desk/listings?words=zzzz").await.body.contains("No listing has this in its name."));
    let page = editor.opens(&address).await;
    assert!(page.body.contains("I did &lt;i&gt;not&lt;/i&gt; feel safe.") && page.body.contains(&mailbox));

    assert_eq!(editor.submits(&address, &[("act", "note"), ("note", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let long = "é".repeat(1_001);
    let too_long = editor.submits(&address, &[("act", "note"), ("note", &long)]).await;
    assert_eq!(too_long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(too_long.body.contains(&long), "nothing typed is lost");
    let noted = editor.submits(&address, &[("act", "note"), ("note", "Called on Monday.")]).await;
    assert_eq!((noted.status, noted.header("location")), (StatusCode::SEE_OTHER, format!("{address}#notes").as_str()));
    assert!(editor.opens(&address).await.body.contains("Called on Monday."));

    let to_them = [("act", "link"), ("keeper", mailbox.as_str())];
    assert_eq!(editor.submits(&address, &[("act", "link"), ("keeper", "me@porchlight.example")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(editor.submits(&address, &to_them).await.status, StatusCode::OK);
    assert_eq!(editor.submits(&address, &to_them).await.status, StatusCode::CONFLICT, "nobody gets two within the hour");
    assert_eq!(delivered(&reader, folder.path()).await, 1);
    assert!(reader.reads(&link_in(folder.path(), &mailbox)).await.body.contains("Your listing"));
    assert_eq!(editor.submits(&address, &[("act", "shred")]).await.status, StatusCode::BAD_REQUEST);
    for unknown in ["/en/desk/listings/nobody", "/en/desk/changes/nobody"] {
        assert_eq!(editor.opens(unknown).await.status, StatusCode::NOT_FOUND);
    }
    assert!(reader.state().store().letters(LetterState::Waiting).await.unwrap().read.is_empty());
}
