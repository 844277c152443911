//! An organization's ten minutes: it asks for a link, opens it from the letter, corrects its listing, finishes.

use std::{fs, path::Path};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use super::browser::Reader;
use crate::{
    domain::{
        change::{Kind, Status},
        field::Field,
        letter::{LetterKind, LetterState},
        service::ServiceId,
    },
    jobs::outbox::{Post, deliver_due},
    mail::send::Mailer,
};

/// Someone who looked at everything that readers act on, and found it right.
pub(super) const LOOKED_AT_ALL: [(&str, &str); 9] = [
    ("finish", "unchanged"),
    ("looked", "phones"),
    ("looked", "text_line"),
    ("looked", "chat"),
    ("looked", "email"),
    ("looked", "url"),
    ("looked", "location"),
    ("looked", "schedule"),
    ("looked", "ages"),
];

/// A listing with an email address on file, by id and email address.
pub(super) fn listed(reader: &Reader) -> (String, String) {
    let published = reader.state().published();
    let listing = published
        .snapshot
        .listings()
        .iter()
        .find(|listing| listing.email.is_some() && listing.phones.len() == 1 && !listing.locked)
        .unwrap();
    (listing.id.to_string(), listing.email.as_ref().unwrap().to_string())
}

pub(super) async fn delivered(reader: &Reader, folder: &Path) -> usize {
    let post = Post { mailer: Mailer::folder(folder).unwrap(), origin: "https://porchlight.example".to_owned(), host: String::new() };
    let before = answers(reader).await;
    deliver_due(reader.state(), &post, reader.state().clock().now().into()).await.unwrap();
    answers(reader).await - before
}

/// How many letters were sent that are no digest of news.
async fn answers(reader: &Reader) -> usize {
    let sent = reader.state().store().letters(LetterState::Sent).await.unwrap().read;
    sent.iter().filter(|letter| !matches!(letter.kind, LetterKind::Digest | LetterKind::DeskDigest)).count()
}

/// The address in the one letter of a folder, as it leads into the English pages.
fn link(folder: &Path) -> String {
    let letters: Vec<String> = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    assert_eq!(letters.len(), 1);
    let text = letters[0].replace("=\r\n", "").replace("=\n", "");
    let (_, after) = text.split_once("https://porchlight.example/en/your-listing/").unwrap();
    format!("/en/your-listing/{}", &after[..32])
}

/// Someone with a fresh link to a listing.
pub(super) async fn with_a_link(reader: &Reader, folder: &Path) -> (ServiceId, String) {
    let (id, mailbox) = listed(reader);
    let asked = reader.submits(&format!("/en/s/{id}/i-work-here"), &[("mailbox", &mailbox)]).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert_eq!(delivered(reader, folder).await, 1);
    (ServiceId::parse(&id).unwrap(), link(folder))
}

/// The mark of what a field's form shows.
pub(super) async fn seen(reader: &Reader, address: &str) -> String {
    let form = reader.reads(address).await;
    form.body.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_goes_to_the_mailbox_on_file_only_and_the_answer_is_the_same_to_everybody() {
    let reader = Reader::alone().await;
    let (id, mailbox) = listed(&reader);
    let address = format!("/en/s/{id}/i-work-here");
    let stranger = reader.submits(&address, &[("mailbox", "somebody@example.org")]).await;
    assert!(reader.state().store().letters(LetterState::Waiting).await.unwrap().read.is_empty());
    let owner = reader.submits(&address, &[("mailbox", &mailbox.to_uppercase())]).await;
    assert_eq!((stranger.status, &stranger.body), (owner.status, &owner.body));
    // However often someone asks.
    reader.submits(&address, &[("mailbox", &mailbox)]).await;
    let letters = reader.state().store().letters(LetterState::Waiting).await.unwrap().read;
    assert_eq!(letters.iter().map(|letter| letter.recipient.to_string()).collect::<Vec<_>>(), [mailbox.as_str()]);

    for typed in ["", "not a mailbox", "<script>"] {
        let wrong = reader.submits(&address, &[("mailbox", typed)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("role=\"alert\"") && !wrong.body.contains("<script>\""), "{typed}");
    }
    let foreign = Request::post(address.as_str())
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .body(Body::from(format!("mailbox={mailbox}")))
        .unwrap();
    assert_eq!(reader.sends(foreign).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_is_corrected_line_by_line_and_sent_and_the_link_has_done_its_work() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    // Looking at it, as a mail scanner does, spends nothing.
    for _ in 0..3 {
        let page = reader.reads(&link).await;
        assert_eq!((page.header("cache-control"), page.header("content-encoding")), ("no-store", ""));
        assert!(page.headers.get("set-cookie").is_none() && page.body.contains("noindex"));
    }
    assert!(reader.reads(&link.replace("/en/your-listing", "/fr/votre-fiche")).await.body.contains("Votre fiche"));

    // What is wrong is said, at its place, with everything typed.
    let (phones, description) = (format!("{link}/phones"), format!("{link}/description"));
    let typed =
        [("seen", seen(&reader, &phones).await), ("phones.1.number", "12".to_owned()), ("phones.1.label.en", "Night <b>".to_owned())];
    let typed: Vec<(&str, &str)> = typed.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let wrong = reader.submits(&phones, &typed).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("href=\"#phones-1-number\"") && wrong.body.contains("aria-describedby=\"phones-1-number-problem\""));
    assert!(wrong.body.contains("value=\"12\"") && wrong.body.contains("Night &lt;b&gt;"));

    let number =
        [("seen", seen(&reader, &phones).await), ("phones.1.number", "807-345-5840".to_owned()), ("phones.1.kind", "voice".to_owned())];
    let number: Vec<(&str, &str)> = number.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let saved = reader.submits(&phones, &number).await;
    assert_eq!((saved.status, saved.header("location")), (StatusCode::SEE_OTHER, format!("{link}#own-phones").as_str()));
    let sentence = [("seen", seen(&reader, &description).await), ("description.en", "Somebody to talk to.".to_owned())];
    let sentence: Vec<(&str, &str)> = sentence.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(reader.submits(&description, &sentence).await.status, StatusCode::SEE_OTHER);
    let page = reader.reads(&link).await;
    assert!(page.body.contains("Somebody to talk to.") && page.body.matches("Changed, and saved").count() == 2);
    // Readers see nothing of it.
    assert!(!reader.reads(&format!("/en/s/{id}")).await.body.contains("Somebody to talk to."));

    let finish = format!("{link}/finish");
    for (way, status) in
        [("", StatusCode::UNPROCESSABLE_ENTITY), ("unchanged", StatusCode::UNPROCESSABLE_ENTITY), ("changed", StatusCode::OK)]
    {
        assert_eq!(reader.submits(&finish, &[("finish", way)]).await.status, status, "{way}");
    }
    let changes = reader.state().store().changes(&[Status::Proposed, Status::Held]).await.unwrap().read;
    let sent: Vec<(Status, Vec<Field>)> =
        changes.iter().map(|change| (change.status, change.differences().iter().map(|difference| difference.field).collect())).collect();
    assert!(
        sent.contains(&(Status::Proposed, vec![Field::Description])) && sent.contains(&(Status::Held, vec![Field::Phones])),
        "{sent:?}"
    );

    // The link opens nothing any more, says so, and offers a new one.
    for address in [&link, &phones, &finish] {
        let gone = reader.opens(address).await;
        assert_eq!(gone.status, StatusCode::GONE, "{address}");
        assert!(gone.body.contains(&format!("/en/s/{id}/i-work-here")) && !gone.body.contains("807"), "{address}");
    }
    assert_eq!(reader.submits(&phones, &number).await.status, StatusCode::GONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_lose_neither_what_one_nor_what_the_other_typed() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (_, link) = with_a_link(&reader, folder.path()).await;
    let address = format!("{link}/name");
    let before = seen(&reader, &address).await;
    assert_eq!(reader.submits(&address, &[("seen", &before), ("name.en", "First window")]).await.status, StatusCode::SEE_OTHER);
    let other = reader.submits(&address, &[("seen", &before), ("name.en", "Second window")]).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    assert!(other.body.contains("First window") && other.body.contains("value=\"Second window\""));
    let mark = other.body.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(reader.submits(&address, &[("seen", &mark), ("name.en", "Second window")]).await.status, StatusCode::SEE_OTHER);
    assert!(reader.reads(&link).await.body.contains("Second window"));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_checked_and_nothing_changed_is_a_day_that_readers_see_and_a_removal_is_held() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    let before = reader.state().store().revision().await.unwrap();
    assert_eq!(reader.submits(&format!("{link}/finish"), &LOOKED_AT_ALL).await.status, StatusCode::OK);
    let confirmed = reader.state().store().confirmations().await.unwrap();
    assert_eq!(confirmed[&id][&Field::Phones].on, crate::domain::time_zone::day_in_ontario(reader.state().clock().now().into()));
    assert!(reader.state().store().revision().await.unwrap() > before);
    reader.state().refresh().await.unwrap();
    let page = reader.reads(&format!("/en/s/{id}")).await;
    assert!(
        page.body.contains("Confirmed by the organization on 23 November 2026: ")
            && !page.body.contains("A number may have changed since.")
    );
    assert!(reader.reads(&format!("/fr/s/{id}")).await.body.contains("Confirmé par l’organisme le 23 novembre 2026"));
    assert!(
        reader.state().published().snapshot.find(id.as_str()).unwrap().entry().freshness == crate::domain::freshness::Freshness::Fresh,
        "and it is a key of the order"
    );

    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (_, link) = with_a_link(&reader, folder.path()).await;
    // Something was corrected before: that is not what is asked for any more.
    let name = format!("{link}/name");
    let before = seen(&reader, &name).await;
    assert_eq!(reader.submits(&name, &[("seen", &before), ("name.en", "Another name")]).await.status, StatusCode::SEE_OTHER);
    let thanks = reader.submits(&format!("{link}/finish"), &[("finish", "remove")]).await;
    assert!(thanks.body.contains("checked once more"));
    let changes = reader.state().store().changes(&[Status::Held]).await.unwrap().read;
    assert_eq!(changes.iter().map(|change| (change.kind, change.differences().len())).collect::<Vec<_>>(), [(Kind::Remove, 0)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_field_can_be_opened_in_both_languages_and_saved_as_it_is() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (_, link) = with_a_link(&reader, folder.path()).await;
    let french = link.replace("/en/your-listing", "/fr/votre-fiche");
    for field in crate::editing::review::ASKED {
        for base in [&link, &french] {
            let page = reader.reads(&format!("{base}/{}", field.key())).await;
            assert_eq!(page.body.matches("<h1").count(), 1);
        }
        // The form sent back as it came changes nothing.
        let form = reader.reads(&format!("{link}/{}", field.key())).await.body;
        let pairs = fields_of(&form);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(reader.submits(&format!("{link}/{}", field.key()), &pairs).await.status, StatusCode::SEE_OTHER, "{field:?} {pairs:?}");
    }
    assert!(!reader.reads(&link).await.body.contains("Changed, and saved"));
    for other in ["notes", "confidence", "id", "nothing"] {
        assert_eq!(reader.opens(&format!("{link}/{other}")).await.status, StatusCode::NOT_FOUND, "{other}");
    }
    assert_eq!(reader.state().site().catalog.problems(), Vec::<String>::new());
}

/// What a browser would send of a page's form, untouched.
fn fields_of(html: &str) -> Vec<(String, String)> {
    let unescape = |text: &str| {
        text.replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&#x27;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
    };
    let attribute = |tag: &str, name: &str| {
        tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).map(unescape).unwrap_or_default()
    };
    let (_, main) = html.split_once("<main").unwrap();
    let mut fields = Vec::new();
    for tag in main.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let kind = attribute(tag, "type");
        if !["radio", "checkbox"].contains(&kind.as_str()) || tag.contains(" checked") {
            fields.push((attribute(tag, "name"), attribute(tag, "value")));
        }
    }
    for area in main.split("<textarea").skip(1) {
        let (tag, rest) = area.split_once('>').unwrap();
        let text = rest.split("</textarea>").next().unwrap();
        fields.push((attribute(tag, "name"), unescape(text.strip_prefix('\n').unwrap_or(text))));
    }
    fields
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_is_away_nothing_typed_is_lost() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    reader.state().store().go_away().await;
    let asked = reader.submits(&format!("/en/s/{id}/i-work-here"), &[("mailbox", "office@example.org")]).await;
    assert_eq!(asked.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(asked.body.contains("value=\"office@example.org\""));
    assert_eq!(reader.opens(&link).await.status, StatusCode::SERVICE_UNAVAILABLE);
    // Readers notice nothing.
    assert_eq!(reader.reads(&format!("/en/s/{id}")).await.status, StatusCode::OK);
}
