//! Every letter that is sent, and where its link leads.

use std::{collections::BTreeSet, fs, path::Path};

use axum::http::StatusCode;

use super::{
    browser::Reader,
    new_listing::{fills_in, link_in},
    partner::{delivered, seen, with_a_link},
    staff::{Browser, others_agree, signed_in},
};
use crate::domain::{
    change::{Change, Kind, Status},
    letter::{LetterKind, LetterState},
    person::Role,
};

/// The one change of a kind that waits.
async fn waiting(reader: &Reader, kind: Kind) -> Change {
    let changes = reader.state().store().changes(&[Status::Held, Status::Proposed]).await.unwrap().read;
    changes.into_iter().find(|change| change.kind == kind).unwrap()
}

async fn decides(browser: &mut Browser<'_>, change: &Change, decision: &str) {
    if decision == "approve" && change.status == Status::Held {
        others_agree(browser.reader(), &change.id).await;
    }
    let change = browser.reader().state().store().change(&change.id).await.unwrap().unwrap();
    let version = change.version.to_string();
    let form = [("version", version.as_str()), ("decision", decision), ("reason", "A reason."), ("note", "Their page, and 211ontario.ca.")];
    let answer = browser.submits(&format!("/en/desk/changes/{}", change.id.0), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{decision} {:?}", change.kind);
    browser.reader().state().refresh().await.unwrap();
}

/// Every address in the letters of a folder, which is emptied.
fn addresses(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let text = fs::read_to_string(&file).unwrap().replace("=\r\n", "").replace("=\n", "");
        let links = text.split("https://porchlight.example").skip(1);
        found.extend(links.map(|rest| rest.split(|c: char| c.is_whitespace()).next().unwrap().to_owned()));
        fs::remove_file(file).unwrap();
    }
    found
}

/// Delivers what waits, and opens every address in it.
async fn lead_somewhere(reader: &Reader, folder: &Path, letters: usize) {
    assert_eq!(delivered(reader, folder).await, letters);
    let found = addresses(folder);
    assert!(found.len() >= 2, "one address in each language: {found:?}");
    for address in found {
        // The desk is for people who are signed in.
        let status = if address.ends_with("/desk") || address.ends_with("/bureau") { StatusCode::SEE_OTHER } else { StatusCode::OK };
        assert_eq!(reader.opens(&address).await.status, status, "{address}");
    }
}

/// A change of the name, sent by a listed organization.
async fn corrected(reader: &Reader, link: &str) {
    let name = format!("{link}/name");
    let mark = seen(reader, &name).await;
    reader.submits(&name, &[("seen", &mark), ("name.en", "Another name")]).await;
    assert_eq!(reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_letter_about_a_listing_leads_to_pages_that_open() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let folder = folder.path();
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let (id, link) = with_a_link(&reader, folder).await;
    lead_somewhere_already_delivered(&reader, folder).await;
    corrected(&reader, &link).await;
    let correction = waiting(&reader, Kind::Update).await;
    decides(&mut ada, &correction, "approve").await;
    lead_somewhere(&reader, folder, 1).await;
    decides(&mut ada, &correction, "undo").await;
    lead_somewhere(&reader, folder, 1).await;

    // Someone asks for the link at another email address; it is refused, asked for again, and sent.
    let claim = format!("/en/s/{id}/i-work-here/other-mailbox");
    for decision in ["reject", "approve"] {
        reader.submits(&claim, &[("mailbox", "office@example.org"), ("where", "On our page.")]).await;
        decides(&mut ada, &waiting(&reader, Kind::Claim).await, decision).await;
        if decision == "reject" {
            lead_somewhere(&reader, folder, 1).await;
        }
    }
    assert_eq!(delivered(&reader, folder).await, 1);
    let link = link_in(folder, "office@example.org");
    lead_somewhere_already_delivered(&reader, folder).await;
    assert_eq!(reader.submits(&format!("{link}/finish"), &[("finish", "remove")]).await.status, StatusCode::OK);
    decides(&mut ada, &waiting(&reader, Kind::Remove).await, "approve").await;
    assert_eq!(reader.opens(&format!("/en/s/{id}")).await.status, StatusCode::NOT_FOUND);
    let told = reader.state().store().letters(LetterState::Waiting).await.unwrap().read;
    assert_eq!(told.iter().map(|letter| letter.kind).collect::<Vec<_>>(), [LetterKind::TakenDown]);
    lead_somewhere(&reader, folder, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_letter_about_a_new_listing_leads_to_pages_that_open() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let folder = folder.path();
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    for (mailbox, decision) in [("one@harbour.example", "reject"), ("two@harbour.example", "approve")] {
        reader.submits("/en/update-listing/new", &[("mailbox", mailbox)]).await;
        assert_eq!(delivered(&reader, folder).await, 1);
        let link = link_in(folder, mailbox);
        lead_somewhere_already_delivered(&reader, folder).await;
        fills_in(&reader, &link).await;
        assert_eq!(reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await.status, StatusCode::OK);
        let change = waiting(&reader, Kind::New).await;
        decides(&mut ada, &change, "note").await;
        decides(&mut ada, &change, decision).await;
        lead_somewhere(&reader, folder, 1).await;
        if decision == "approve" {
            decides(&mut ada, &change, "undo").await;
            lead_somewhere(&reader, folder, 1).await;
        }
    }
}

async fn lead_somewhere_already_delivered(reader: &Reader, folder: &Path) {
    for address in addresses(folder) {
        assert_eq!(reader.opens(&address).await.status, StatusCode::OK, "{address}");
    }
}
