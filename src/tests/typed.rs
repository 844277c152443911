//! What people type into the forms of organizations and editors, and what comes back.

use axum::http::StatusCode;

use super::{
    browser::Reader,
    new_listing::{fills_in, link_in},
    partner::{delivered, seen},
    staff::signed_in,
};
use crate::{
    domain::{draft::testing::TYPED, locale::Locale, path::Path, person::Role, service::ServiceId},
    editing::review::ASKED,
    html::escape,
};

/// Someone with the link to a new listing that says what it must.
async fn with_a_new_listing(reader: &Reader, folder: &std::path::Path) -> String {
    reader.submits("/en/update-listing/new", &[("mailbox", "office@harbour.example")]).await;
    delivered(reader, folder).await;
    let link = link_in(folder, "office@harbour.example");
    fills_in(reader, &link).await;
    link
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_keeps_one_form_or_says_what_is_wrong_and_loses_nothing() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let link = with_a_new_listing(&reader, folder.path()).await;
    let words = reader.state().site().catalog.words(Locale::En);
    let path = |name: &str| name.parse::<Path>().unwrap();
    for (name, typed, expected) in TYPED.iter().filter(|(name, ..)| ASKED.contains(&path(name).field())) {
        let path = path(name);
        let address = format!("{link}/{}", path.field().key());
        let mark = seen(&reader, &address).await;
        let around = [
            ("location.street", "1 Main Street"),
            ("location.city", "Kenora"),
            ("text_line.number", "686868"),
            ("name.en", "Harbour House"),
            ("organization.en", "Harbour Society"),
            ("description.en", "Somebody to talk to."),
            ("phones.1.number", "807 345 5840"),
        ];
        let around = around.into_iter().filter(|(other, _)| other != name && other.split('.').next() == name.split('.').next());
        let fields: Vec<(&str, &str)> = around.chain([("seen", mark.as_str()), (*name, *typed)]).collect();
        let answer = reader.submits(&address, &fields).await;
        match expected {
            Ok(kept) => {
                assert_eq!(answer.status, StatusCode::SEE_OTHER, "{name}: {typed:?}");
                let form = reader.reads(&address).await.body.replace("&amp;", "&");
                // Numbers are shown as people write them.
                assert!(form.contains(*kept) || kept.starts_with("+1"), "{name}: {typed:?} → {kept:?}");
            }
            Err(id) => {
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {typed:?}");
                let beginning = words.text(&format!("wrong-{id}"));
                let beginning = beginning.split('{').next().unwrap_or_default().split('“').next().unwrap_or_default();
                assert!(answer.body.contains("role=\"alert\"") && answer.body.contains(beginning.trim()), "{name}: {typed:?}");
                let control = format!("id=\"{}\"", path.anchor());
                assert!(answer.body.contains(&control) && answer.body.contains(&*path.anchor()), "{name}");
                let visible = typed.split(|c: char| c.is_control() || !c.is_ascii()).max_by_key(|part| part.len()).unwrap_or_default();
                assert!(answer.body.contains(&escape(visible)), "nothing typed is lost: {name}: {typed:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_page_is_written_with_https() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let link = with_a_new_listing(&reader, folder.path()).await;
    let address = format!("{link}/url");
    let mark = seen(&reader, &address).await;
    let answer = reader.submits(&address, &[("seen", &mark), ("url.en", "http://harbour.example")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Write it with https://") && answer.body.contains("value=\"http://harbour.example\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_says_in_words_how_hours_were_understood() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let link = with_a_new_listing(&reader, folder.path()).await;
    let address = format!("{link}/schedule");
    for (typed, said) in [
        ("Monday 24 hours; Tue 1-9 p.m.", "Monday: open all day · Tuesday: 1 p.m. to 9 p.m. · Wednesday to Sunday: closed"),
        (
            "Mo-Fr 09:00-12:00,13:00-17:00; PH off",
            "Monday to Friday: 9 a.m. to noon and 1 p.m. to 5 p.m. · Saturday and Sunday: closed · public holidays: closed",
        ),
        ("by appointment", "every day: open all day, by appointment"),
        ("24/7", "Answers day and night, every day"),
    ] {
        let mark = seen(&reader, &address).await;
        let saved = reader.submits(&address, &[("seen", &mark), ("schedule.table", typed)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{typed}");
        for page in [link.clone(), address.clone()] {
            let body = reader.reads(&page).await.body.replace('\u{a0}', " ");
            assert!(body.contains(said), "{typed} on {page}: {}", &body[body.find("schedule").unwrap_or(0)..]);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_reasons_claims_and_reports_are_read_by_the_same_cleaner() {
    let reader = Reader::alone().await;
    let id = reader.state().published().snapshot.listings().iter().find(|listing| !listing.locked).unwrap().id.clone();
    let mut editor = signed_in(&reader, "ada", Role::Administrator).await;
    let desk = format!("/en/desk/listings/{id}");
    let bad = "On their page\u{0} and\u{202e} more";
    let hidden = [
        editor.submits(&desk, &[("act", "note"), ("note", bad)]).await,
        editor.submits(&desk, &[("act", "hide"), ("reason", bad)]).await,
        reader.submits(&format!("/en/s/{id}/i-work-here/other-mailbox"), &[("mailbox", "office@example.org"), ("where", bad)]).await,
        reader.submits(&format!("/en/s/{id}/report"), &[("kind", "closed"), ("words", bad)]).await,
    ];
    for answer in hidden {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("There is an invisible character (U+0000) after “On their page”."), "{}", answer.body);
        assert!(answer.body.contains("and\u{202e} more"), "nothing typed is lost");
    }
    let kept = reader.state().store().reports(&ServiceId::parse(id.as_str()).unwrap()).await.unwrap().read;
    assert!(kept.is_empty());
    for odd in ["/en/desk/changes/%00", "/en/desk/changes/a%00b", "/en/desk/listings/%00"] {
        assert_eq!(editor.opens(odd).await.status, StatusCode::NOT_FOUND, "{odd}");
    }
}
