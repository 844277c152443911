//! “I felt unsafe” is the first thing on the desk, and any editor can hide the listing at once. Showing it again takes two people.

use axum::http::StatusCode;

use super::{
    browser::Reader,
    staff::{approves, signed_in},
};
use crate::domain::{
    change::{Kind, Status},
    person::Role,
    report::{Report, ReportKind},
};

const LISTING: &str = "/en/desk/listings/fc-timmins";

async fn reported(reader: &Reader, id: &str, doubtful: bool) {
    let report = Report {
        service_id: "fc-timmins".to_owned(),
        kind: ReportKind::FeltUnsafe,
        words: "A man at the door asked for my phone.".to_owned(),
        doubtful,
        received_on: crate::domain::time_zone::day_in_ontario(reader.state().clock().now().into()),
    };
    let _ = reader.state().store().report(id, &report, crate::domain::moment::Moment::of_seconds(0)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_sees_it_first_and_hides_the_listing_and_two_others_show_it_again() {
    let reader = Reader::alone().await;
    let mut editor = signed_in(&reader, "eddie", Role::Editor).await;
    reported(&reader, "by-a-program", true).await;
    assert!(!editor.opens("/en/desk").await.body.contains("felt unsafe"), "a program's report rings no bell");
    reported(&reader, "real", false).await;
    let desk = editor.opens("/en/desk").await.body;
    let alarm = desk.find("One listing: someone felt unsafe").unwrap();
    assert!(alarm < desk.find("Nothing is waiting.").unwrap() && desk.contains("/en/desk/listings/fc-timmins"));
    assert!(editor.opens("/fr/bureau").await.body.contains("Une fiche\u{a0}: quelqu’un ne s’est pas senti en sécurité"));

    // Every change of it shows the mark.
    let claim = "/en/s/fc-timmins/i-work-here/other-mailbox";
    assert_eq!(reader.submits(claim, &[("mailbox", "office@example.org"), ("where", "our page")]).await.status, StatusCode::OK);
    let change = reader.state().store().changes(&[Status::Held]).await.unwrap().read.remove(0);
    let desk = editor.opens("/en/desk").await.body;
    assert!(desk.split_once("1 change").is_some() || desk.contains("One change is waiting."));
    assert!(desk.contains("class=\"held unsafe\""));
    assert!(editor.opens(&format!("/en/desk/changes/{}", change.id.0)).await.body.contains("class=\"callout problem alarm\""));

    let page = editor.opens(LISTING).await.body;
    assert!(page.contains("Hide now") && page.contains("class=\"callout problem alarm\""));
    let nothing = editor.submits(LISTING, &[("act", "hide"), ("reason", "  ")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("Please write the reason"));
    let long = "é".repeat(1_001);
    let too_long = editor.submits(LISTING, &[("act", "hide"), ("reason", &long)]).await;
    assert!(too_long.status == StatusCode::UNPROCESSABLE_ENTITY && too_long.body.contains(&long), "nothing typed is lost");
    let hidden = editor.submits(LISTING, &[("act", "hide"), ("reason", "Until somebody has looked.")]).await;
    assert_eq!((hidden.status, hidden.header("location")), (StatusCode::SEE_OTHER, LISTING));
    reader.state().refresh().await.unwrap();
    assert_eq!(reader.opens("/en/s/fc-timmins").await.status, StatusCode::NOT_FOUND);

    let page = editor.opens(LISTING).await.body;
    assert!(page.contains("Propose to show it again") && !page.contains("Hide now") && page.contains("Hidden from readers"));
    assert!(editor.opens("/en/desk").await.body.contains("Hidden from readers"));
    assert!(editor.opens("/en/desk/listings").await.body.contains("Listings that readers do not see"));
    let link = editor.submits(LISTING, &[("act", "link")]).await;
    assert_eq!(link.status, StatusCode::CONFLICT, "nobody gets a link to it");
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let granted = approves(&mut ada, &change.id).await;
    assert_eq!(granted.status, StatusCode::FORBIDDEN, "nor by a claim");

    let again = ada.submits(LISTING, &[("act", "relist"), ("reason", "He does not work there any more.")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let change =
        reader.state().store().changes(&[Status::Held]).await.unwrap().read.into_iter().find(|change| change.kind == Kind::Relist).unwrap();
    let address = format!("/en/desk/changes/{}", change.id.0);
    assert!(editor.opens(&address).await.body.contains("He does not work there any more."));
    assert_eq!(approves(&mut editor, &change.id).await.status, StatusCode::OK, "one of two");
    let own = approves(&mut ada, &change.id).await;
    assert!(own.status == StatusCode::FORBIDDEN && own.body.contains("from your own email address"));
    let mut ann = signed_in(&reader, "ann", Role::Administrator).await;
    assert_eq!(approves(&mut ann, &change.id).await.status, StatusCode::OK, "no one has called");
    let state = reader.state();
    let number = state.store().service(&change.service_id).await.unwrap().unwrap().service.phones[0].number.to_string();
    let version = state.store().change(&change.id).await.unwrap().unwrap().version.to_string();
    let call = [("version", version.as_str()), ("decision", "call"), ("outcome", "confirmed"), ("number", &number), ("said", "He left.")];
    assert_eq!(ann.submits(&address, &call).await.status, StatusCode::SEE_OTHER, "nothing is missing any more");
    reader.state().refresh().await.unwrap();
    assert_eq!(reader.opens("/en/s/fc-timmins").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_of_the_shipped_directory_is_not_shown_by_this_way() {
    let reader = Reader::alone().await;
    let draft = reader.state().store().drafts().await.unwrap().read.remove(0).service.id;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let address = format!("/en/desk/listings/{draft}");
    assert_eq!(ada.opens(&address).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ada.submits(&address, &[("act", "relist"), ("reason", "Why not?")]).await.status, StatusCode::NOT_FOUND);
}
