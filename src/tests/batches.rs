//! Many listings at once: downloaded, changed in a spreadsheet, tried, proposed by one person, approved by another, and reverted as one.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use super::{
    browser::Reader,
    staff::{Browser, signed_in},
};
use crate::{
    domain::{change::Status, letter::LetterState, person::Role, service::ServiceId},
    spreadsheet,
};

const SHEETS: &str = "/en/desk/spreadsheets";

async fn service(reader: &Reader, id: &str) -> crate::domain::service::Service {
    reader.state().store().service(&ServiceId::parse(id).unwrap()).await.unwrap().unwrap().service
}

/// The address of the batch that a page of a dry run can propose.
fn batch_of(body: &str) -> Option<String> {
    let action = body.split("action=\"").find(|part| part.starts_with(&format!("{SHEETS}/")))?;
    Some(action.split('"').next()?.to_owned())
}

/// How many rows are what.
fn counts(body: &str) -> &str {
    body.split("planned-counts").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or_default()
}

async fn waiting(reader: &Reader) -> Vec<Status> {
    reader.state().store().undecided_changes().await.unwrap().read.iter().map(|change| change.status).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_downloaded_and_uploaded_again_changes_nothing() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    for address in ["/en/desk/tables/listings.csv", "/fr/bureau/tableaux/listings.csv", "/en/desk/tables/listings.xlsx"] {
        let file = eddie.downloads(address).await;
        let rows = spreadsheet::read(&file).unwrap().table.rows.len();
        assert_eq!(rows, reader.state().published().snapshot.listings().len(), "{address}");
        let tried = eddie.uploads(SHEETS, &file).await;
        assert_eq!(tried.status, StatusCode::OK);
        assert!(tried.body.contains(&format!("{rows} rows say what is on file")), "{address}: {}", counts(&tried.body));
        assert!(tried.body.contains("There is nothing to propose") && batch_of(&tried.body).is_none());
    }
    let some = eddie.downloads("/en/desk/tables/listings.xlsx?words=timmins").await;
    let rows = spreadsheet::read(&some).unwrap().table.rows.len();
    assert!((1..20).contains(&rows), "{rows}");
    assert_eq!(eddie.opens("/en/desk/tables/passwords.csv").await.status, StatusCode::NOT_FOUND);
    let signed_out = reader.opens("/en/desk/tables/listings.csv").await;
    assert_eq!(signed_out.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_is_proposed_by_one_approved_by_another_and_reverted_as_one() {
    let reader = Reader::alone().await;
    let before = service(&reader, "fc-timmins").await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let mut bea = signed_in(&reader, "bea", Role::Editor).await;
    let csv = "id;languages;phones.1.number;name.en\r\nfc-timmins;en, fr, cr;705-268-0000;Centre in Timmins\r\n";
    let tried = eddie.uploads(SHEETS, csv.as_bytes()).await;
    assert!(tried.body.contains("1 listing changes") && tried.body.contains("705-268-0000"), "{}", tried.body);
    assert_eq!(waiting(&reader).await, [], "a dry run is no proposal");
    let batch = batch_of(&tried.body).unwrap();
    // It is for the person who made it, in both languages.
    assert_eq!(bea.opens(&batch).await.status, StatusCode::NOT_FOUND);
    let french = batch.replace("/en/desk/spreadsheets", "/fr/bureau/feuilles-de-calcul");
    assert!(eddie.opens(&french).await.body.contains("Tout proposer"));
    assert!(bea.submits(&batch, &[("act", "send")]).await.status == StatusCode::NOT_FOUND);

    let sent = eddie.submits(&batch, &[("act", "send")]).await;
    assert_eq!((sent.status, waiting(&reader).await.len()), (StatusCode::OK, 3), "{}", sent.body);
    assert_eq!(eddie.submits(&batch, &[("act", "send")]).await.status, StatusCode::CONFLICT, "once");
    // Who read it in approves nothing of it, whatever is sent.
    assert!(!sent.body.contains("value=\"approve\""));
    let own = eddie.submits(&batch, &[("act", "approve")]).await;
    assert!(own.body.contains("2 were left"), "{}", own.body);

    let approved = bea.submits(&batch, &[("act", "approve")]).await;
    assert!(approved.body.contains("2 changes were published"), "{}", approved.body);
    assert_eq!(waiting(&reader).await, [Status::Held], "a number takes two people and a call");
    let after = service(&reader, "fc-timmins").await;
    assert_eq!((after.languages.len(), after.name.read(crate::domain::locale::Locale::En).0), (3, "Centre in Timmins"));
    assert_eq!(after.phones, before.phones);

    let wordless = bea.submits(&batch, &[("act", "take-back"), ("reason", " ")]).await;
    assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
    let switched = bea.submits(&french, &[("reason", "The wrong <file>"), ("language", "fr")]).await;
    assert!(switched.body.contains("The wrong &lt;file") && switched.body.contains("Tout annuler"), "{}", switched.body);
    let back = bea.submits(&batch, &[("act", "take-back"), ("reason", "The wrong file.")]).await;
    assert!(back.body.contains("2 changes were reverted"), "{}", back.body);
    assert_eq!((service(&reader, "fc-timmins").await, waiting(&reader).await), (before, Vec::new()));
    // Nobody gets a letter for each row.
    assert_eq!(reader.state().store().letters(LetterState::Waiting).await.unwrap().read.len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_mistakes_are_named_by_their_cells_in_both_languages_and_nothing_is_kept() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let csv = "id,version,name.en,phones.1.number,ages.min,url.en,languages,free,categories\n\
        nobody,,X,,,,,,\n\
        fc-timmins,,=1+1,,,,,,\n\
        kids-help-phone,99,,,,,,,\n\
        fc-atikokan,,,12,seven,ftp://x,klingon,perhaps,dancing\n";
    for (address, expected) in [
        (SHEETS, ["C3", "B4", "D5", "E5", "F5", "G5", "H5", "I5", "No listing has this id", "would run this as a formula"]),
        ("/fr/bureau/feuilles-de-calcul", ["C3", "B4", "D5", "E5", "F5", "G5", "H5", "I5", "Aucune fiche n’a cet id", "comme une formule"]),
    ] {
        let tried = eddie.uploads(address, csv.as_bytes()).await;
        assert_eq!(tried.status, StatusCode::OK);
        for text in expected {
            assert!(tried.body.contains(text), "{text} at {address}");
        }
        assert!(batch_of(&tried.body).is_none());
    }
    // The mistake of one row does not hold up the others.
    let tried = eddie.uploads(SHEETS, b"id,name.en\nnobody,X\nfc-barrie,Centre\n").await;
    assert!(batch_of(&tried.body).is_some() && tried.body.contains("1 listing changes"), "{}", tried.body);
    assert_eq!(waiting(&reader).await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_used_is_explained_in_both_languages() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let large = vec![b'x'; spreadsheet::MAX_BYTES + 1];
    for (file, status, en, fr) in [
        (&large[..], StatusCode::PAYLOAD_TOO_LARGE, "larger than 5", "dépasse 5"),
        (b"", StatusCode::UNPROCESSABLE_ENTITY, "Choose a file first", "Choisissez"),
        (b"PK\x03\x04corrupted", StatusCode::UNPROCESSABLE_ENTITY, "no spreadsheet that we can read", "endommagée"),
        (b"id,favourite\n", StatusCode::UNPROCESSABLE_ENTITY, "No column is called “favourite” (cell B1)", "Aucune colonne"),
        (&[0xd0, 0xcf, 0x11, 0xe0][..], StatusCode::UNPROCESSABLE_ENTITY, "has a password", "a un mot de passe"),
    ] {
        for (address, words) in [(SHEETS, en), ("/fr/bureau/feuilles-de-calcul", fr)] {
            let answer = eddie.uploads(address, file).await;
            assert_eq!(answer.status, status, "{words}");
            assert!(answer.body.contains(words), "{words}: {}", answer.body);
        }
    }
    let form = eddie.submits(SHEETS, &[("file", "id")]).await;
    assert_eq!(form.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let elsewhere = Request::post(SHEETS)
        .header(header::COOKIE, eddie.sent())
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .header("sec-fetch-site", "cross-site")
        .body(Body::from("--edge--\r\n"))
        .unwrap();
    assert_eq!(reader.sends(elsewhere).await.status, StatusCode::FORBIDDEN);
    assert_eq!(Browser::of(&reader).uploads(SHEETS, b"id\n").await.status, StatusCode::SEE_OTHER, "signed out");
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_of_an_old_excel_are_for_a_person_to_look_at() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let windows = b"id;name.fr\r\nfc-timmins;Centre d\x92amiti\xe9\r\n";
    let tried = eddie.uploads(SHEETS, windows).await;
    assert!(tried.body.contains("d’amitié") && tried.body.contains("Look at these words"), "{}", tried.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_place_in_a_file_is_written_nowhere() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let snapshot = &reader.state().published().snapshot;
    let is_secret = |listing: &&crate::finder::listing::Listing| {
        matches!(listing.location, Some(crate::domain::location::Location::Private)) && !listing.locked
    };
    let secret = snapshot.listings().iter().map(AsRef::as_ref).find(is_secret).unwrap().id.clone();
    let csv = format!(
        "id,location.secrecy,location.street,location.city,location.postal_code\n{secret},public,4711 Hidden Street,Kenora,P9N 1A1\n"
    );
    let tried = eddie.uploads(SHEETS, csv.as_bytes()).await;
    assert!(tried.body.contains("The place of this service is not public"), "{}", tried.body);
    let store = reader.state().store();
    assert_eq!(store.changes(Status::ALL).await.unwrap().read.len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_is_forgotten_after_a_day_and_a_batch_stays() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let csv = |language: &str| format!("id,languages\nfc-timmins,\"en, {language}\"\n");
    let [kept, left] = [csv("fr"), csv("cr")];
    let sent = batch_of(&eddie.uploads(SHEETS, kept.as_bytes()).await.body);
    let tried = batch_of(&eddie.uploads(SHEETS, left.as_bytes()).await.body);
    let (Some(sent), Some(tried)) = (sent, tried) else { panic!("nothing to propose") };
    eddie.submits(&sent, &[("act", "send")]).await;
    let store = reader.state().store();
    let now: crate::domain::moment::Moment = reader.state().clock().now().into();
    assert_eq!(store.forget_dry_runs_before(now).await.unwrap(), 0);
    assert_eq!(store.forget_dry_runs_before(now.plus_minutes(1)).await.unwrap(), 1);
    assert_eq!(eddie.opens(&tried).await.status, StatusCode::NOT_FOUND);
    assert_eq!(eddie.opens(&sent).await.status, StatusCode::OK);
    assert_eq!(store.changes(Status::ALL).await.unwrap().read.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_listing_of_a_file_has_no_keeper() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let csv = "id,organization.en,name.en,description.en,phones.1.number,phones.1.kind,service_area.scope,categories\n\
        ,Hope,Hope House of the North,Beds for one night.,807-345-5840,voice,province,shelter\n";
    let tried = eddie.uploads(SHEETS, csv.as_bytes()).await;
    assert!(tried.body.contains("1 new listing"), "{}", tried.body);
    let batch = batch_of(&tried.body).unwrap();
    eddie.submits(&batch, &[("act", "send")]).await;
    assert_eq!(waiting(&reader).await, [Status::Held]);
    let change = reader.state().store().undecided_changes().await.unwrap().read.remove(0);
    super::staff::others_agree(&reader, &change.id).await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    super::staff::approves(&mut ada, &change.id).await;
    let id = ServiceId::parse("hope-house-of-the-north").unwrap();
    let store = reader.state().store();
    assert!(store.service(&id).await.unwrap().is_some(), "{:?}", store.change(&change.id).await.unwrap());
    assert_eq!(store.keepers(&id).await.unwrap().read.len(), 0);
    reader.state().refresh().await.unwrap();
    let file = eddie.downloads("/en/desk/tables/listings.csv?words=hope-house-of-the-north").await;
    assert_eq!(spreadsheet::read(&file).unwrap().table.rows.len(), 1);
}
