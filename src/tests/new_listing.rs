//! A listing that is not there yet: asked for by an email address, written line by line, published by an administrator, taken back.

use std::{fs, path::Path};

use axum::http::StatusCode;

use super::{
    browser::Reader,
    partner::{delivered, seen},
    staff::{approves, others_agree, signed_in},
};
use crate::domain::{
    change::{Change, ChangeId, Kind, Status},
    letter::{LetterKind, LetterState},
    person::Role,
};

/// The address in the one letter to someone that holds a link, as it leads into the English pages. Letters without one may lie beside it,
/// and a folder lists its files in any order.
pub(super) fn link_in(folder: &Path, mailbox: &str) -> String {
    let letters = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let texts = letters.filter(|text| text.contains(&format!("To: {mailbox}"))).map(|text| text.replace("=\r\n", "").replace("=\n", ""));
    let links: Vec<String> = texts
        .filter_map(|text| Some(text.split_once("https://porchlight.example/en/your-listing/")?.1[..32].to_owned()))
        .map(|secret| format!("/en/your-listing/{secret}"))
        .collect();
    assert_eq!(links.len(), 1, "letters with a link to {mailbox}");
    links.into_iter().next().unwrap()
}

/// Someone with the link to a form for a new listing.
async fn asked(reader: &Reader, folder: &Path) -> String {
    let answer = reader.submits("/en/update-listing/new", &[("mailbox", "office@harbour.example")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(delivered(reader, folder).await, 1);
    link_in(folder, "office@harbour.example")
}

pub(super) async fn saves(reader: &Reader, link: &str, field: &str, texts: &[(&str, &str)]) {
    let address = format!("{link}/{field}");
    let mark = seen(reader, &address).await;
    let fields: Vec<(&str, &str)> = std::iter::once(("seen", mark.as_str())).chain(texts.iter().copied()).collect();
    let saved = reader.submits(&address, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{field}: {}", saved.body);
}

/// Everything that a listing must say.
pub(super) async fn fills_in(reader: &Reader, link: &str) {
    saves(reader, link, "name", &[("name.en", "Harbour House"), ("name.fr", "Maison du Port")]).await;
    saves(reader, link, "organization", &[("organization.en", "Harbour Society")]).await;
    saves(reader, link, "description", &[("description.en", "Somebody to talk to by the lake.")]).await;
    saves(reader, link, "phones", &[("phones.1.number", "807 345 5840"), ("phones.1.kind", "voice")]).await;
    saves(reader, link, "service_area", &[("service_area.scope", "province")]).await;
    saves(reader, link, "categories", &[("categories", "crisis_line")]).await;
}

async fn sent(reader: &Reader) -> Change {
    reader.state().store().changes(&[Status::Held]).await.unwrap().read.pop().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_listing_is_asked_for_written_previewed_sent_published_and_taken_back() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let link = asked(&reader, folder.path()).await;
    let empty = reader.reads(&link).await;
    assert!(empty.body.contains("A new listing") && empty.body.contains("Required"));
    // Nothing is sent before it says what it must, and each line that is missing has its link.
    let early = reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["name", "organization", "description", "service_area", "categories"] {
        assert!(early.body.contains(&format!("{link}/{field}#")), "{field}");
    }
    assert!(reader.reads(&format!("{link}/preview")).await.body.contains("There is nothing to show yet"));

    saves(&reader, &link, "description", &[("description.en", "We are at 12 Hidden Lane.")]).await;
    assert!(reader.reads(&link).await.body.contains("This looks like an address"));
    fills_in(&reader, &link).await;
    assert!(!reader.reads(&link).await.body.contains("This looks like an address"));
    let whole = reader.reads(&link).await;
    assert!(!whole.body.contains("Required"));
    assert!(whole.body.contains("In French: missing. Readers see it in the other language."), "the sentence is there in English only");
    let preview = reader.reads(&format!("{link}/preview")).await;
    assert!(preview.body.contains("Harbour House") && preview.body.contains("tel:+18073455840"));
    let french = reader.reads(&format!("{}/apercu", link.replace("/en/your-listing", "/fr/votre-fiche"))).await;
    assert!(french.body.contains("Maison du Port") && french.body.contains("lang=\"en\""));
    for (locale, name) in [("en", "harbour-house"), ("fr", "harbour-house")] {
        assert_eq!(reader.opens(&format!("/{locale}/s/{name}")).await.status, StatusCode::NOT_FOUND, "readers see nothing of it");
    }
    assert_eq!(reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await.status, StatusCode::OK);
    let gone = reader.opens(&link).await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.body.contains("/en/update-listing/new"));

    let change = sent(&reader).await;
    assert_eq!(change.kind, Kind::New);
    let address = format!("/en/desk/changes/{}", change.id.0);
    let mut editor = signed_in(&reader, "eddie", Role::Editor).await;
    assert!(editor.opens("/en/desk").await.body.contains("Harbour House"));
    let mut administrator = signed_in(&reader, "ada", Role::Administrator).await;
    // Someone calls a number that was found somewhere else than in the form, or it is not published.
    let version = change.version.to_string();
    let mut call =
        vec![("version", version.as_str()), ("decision", "call"), ("outcome", "confirmed"), ("number", "807 345 5840"), ("said", "Yes.")];
    let unsourced = editor.submits(&address, &call).await;
    assert_eq!(unsourced.status, StatusCode::FORBIDDEN);
    assert!(unsourced.body.contains("for a new listing a number from a named source"));
    call.push(("source", "The list at 211ontario.ca"));
    assert!(editor.submits(&address, &call).await.body.contains("A call back confirms it."));
    assert_eq!(approves(&mut administrator, &change.id).await.status, StatusCode::OK, "one of two");
    assert_eq!(approves(&mut administrator, &change.id).await.status, StatusCode::OK, "and once more is still one");
    assert_eq!(approves(&mut editor, &change.id).await.status, StatusCode::SEE_OTHER);
    reader.state().refresh().await.unwrap();
    let listing = reader.reads("/en/s/harbour-house").await;
    assert!(listing.body.contains("Somebody to talk to by the lake.") && listing.body.contains("Confirmed by the organization on"));
    assert_eq!(delivered(&reader, folder.path()).await, 1, "and the organization is told");

    // A second one of the same name gets an address of its own.
    reader.state().store().add_change(&Change { id: ChangeId("twin".to_owned()), ..change.clone() }).await.unwrap();
    let twin = ChangeId("twin".to_owned());
    others_agree(&reader, &twin).await;
    assert_eq!(approves(&mut administrator, &twin).await.status, StatusCode::SEE_OTHER);
    reader.state().refresh().await.unwrap();
    assert_eq!(reader.opens("/en/s/harbour-house-2").await.status, StatusCode::OK);

    let published = reader.state().store().change(&change.id).await.unwrap().unwrap();
    let undone =
        administrator.submits(&address, &[("version", &published.version.to_string()), ("decision", "undo"), ("reason", "A twin.")]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER);
    reader.state().refresh().await.unwrap();
    assert_eq!(reader.opens("/en/s/harbour-house").await.status, StatusCode::NOT_FOUND);
    assert_eq!(reader.opens("/en/s/harbour-house-2").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_listing_that_is_refused_is_answered_with_the_reason_and_the_way_back() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let link = asked(&reader, folder.path()).await;
    fills_in(&reader, &link).await;
    assert_eq!(reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await.status, StatusCode::OK);
    let change = sent(&reader).await;
    let mut editor = signed_in(&reader, "eddie", Role::Editor).await;
    let reason = "We list services in Ontario only.";
    let refusal = [("version", change.version.to_string()), ("decision", "reject".to_owned()), ("reason", reason.to_owned())];
    let refusal: Vec<(&str, &str)> = refusal.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(editor.submits(&format!("/en/desk/changes/{}", change.id.0), &refusal).await.status, StatusCode::SEE_OTHER);
    fs::read_dir(folder.path()).unwrap().for_each(|file| fs::remove_file(file.unwrap().path()).unwrap());
    assert_eq!(delivered(&reader, folder.path()).await, 1);
    let letter = fs::read_to_string(fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path()).unwrap().replace("=\r\n", "");
    for said in [reason, "Harbour House", "Maison du Port", "/en/update-listing/new", "/fr/mettre-a-jour/nouvelle"] {
        assert!(letter.contains(said), "{said} in {letter}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_floods_a_mailbox_through_the_form_for_a_new_listing() {
    let reader = Reader::alone().await;
    for typed in ["", "no email address", "a@b@c"] {
        let wrong = reader.submits("/fr/mettre-a-jour/nouvelle", &[("mailbox", typed)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(wrong.body.contains("role=\"alert\""));
    }
    for typed in ["somebody@example.org", "Somebody@Example.org", "somebody@example.org"] {
        assert_eq!(reader.submits("/en/update-listing/new", &[("mailbox", typed)]).await.status, StatusCode::OK);
    }
    assert_eq!(reader.state().store().letters(LetterState::Waiting).await.unwrap().read.len(), 1);
    for number in 0..59 {
        reader.submits("/en/update-listing/new", &[("mailbox", &format!("m{number}@example.org"))]).await;
    }
    let late = reader.submits("/en/update-listing/new", &[("mailbox", "late@example.org")]).await;
    assert_eq!(late.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(late.body.contains("value=\"late@example.org\""), "and nothing typed is lost");
    let letters = reader.state().store().letters(LetterState::Waiting).await.unwrap().read;
    assert_eq!((letters.len(), letters.iter().all(|letter| letter.kind == LetterKind::NewListing)), (60, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_gets_three_letters_however_their_address_is_typed() {
    let reader = std::sync::Arc::new(Reader::alone().await);
    let asked: Vec<_> = (0..20)
        .map(|number| {
            let reader = reader.clone();
            tokio::spawn(async move {
                let mailbox = format!("Victim+{number}@example.org");
                reader.submits("/en/update-listing/new", &[("mailbox", mailbox.as_str())]).await.status
            })
        })
        .collect();
    for asked in asked {
        assert_eq!(asked.await.unwrap(), StatusCode::OK, "the same answer to everyone");
    }
    assert_eq!(reader.state().store().letters(LetterState::Waiting).await.unwrap().read.len(), 3);
}
