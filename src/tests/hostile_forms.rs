//! Whatever is typed into the forms of organizations and editors, the answer is a page: never a fault of ours, and never their words as
//! markup.

use axum::{
    body::Body,
    http::{Request, header},
};
use proptest::prelude::*;

use super::{browser::Reader, new_listing::link_in, partner::with_a_link, staff::signed_in};
use crate::{
    domain::{
        change::Status,
        field::Field,
        path::{Path, ROWS},
        person::Role,
    },
    editing::review::ASKED,
};

/// Where forms go, with a field's own names where it is a field's form.
struct Target {
    address: String,
    field: Option<Field>,
}

async fn targets(reader: &Reader) -> (String, Vec<Target>) {
    let folder = tempfile::tempdir().unwrap();
    let (id, own) = with_a_link(reader, folder.path()).await;
    let target = |address: String| Target { address, field: None };
    reader.submits("/en/update-listing/new", &[("mailbox", "office@harbour.example")]).await;
    super::partner::delivered(reader, folder.path()).await;
    let new = link_in(folder.path(), "office@harbour.example");
    reader.submits(&format!("/en/s/{id}/i-work-here/other-mailbox"), &[("mailbox", "office@example.org"), ("where", "x")]).await;
    let change = reader.state().store().changes(&[Status::Held]).await.unwrap().read.remove(0);
    let mut all = vec![
        target(format!("/en/s/{id}/i-work-here")),
        target(format!("/en/s/{id}/i-work-here/other-mailbox")),
        target(format!("/fr/s/{id}/signaler")),
        target("/fr/mettre-a-jour/nouvelle".to_owned()),
        target("/en/desk/sign-in".to_owned()),
        target(format!("/en/desk/listings/{id}")),
        target(format!("/fr/bureau/changements/{}", change.id.0)),
        target(format!("{own}/finish")),
        target(format!("{new}/finish")),
    ];
    for link in [&own, &new] {
        all.extend(ASKED.iter().map(|field| Target { address: format!("{link}/{}", field.key()), field: Some(*field) }));
    }
    let cookie = signed_in(reader, "ada", Role::Administrator).await.sent();
    (cookie, all)
}

/// Names of a field's texts, with rows from the first to one too many.
fn names(field: Field, row: u8) -> Vec<String> {
    let parts = field.parts().iter();
    let path = |part| if field.has_rows() { Path::of_row(field, row.clamp(1, ROWS), part) } else { Path::of(field, part) };
    parts.filter_map(|part| path(*part)).map(|path| path.to_string()).collect()
}

/// What people and programs type.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,40}",
        "[0-9 ()+-]{0,20}",
        Just("<script>alert(1)</script>".to_owned()),
        Just("\"><img src=x onerror=1>".to_owned()),
        Just("\u{202e}drowssap\u{0}\u{7f}\u{200b}".to_owned()),
        Just("é".repeat(5_000)),
        Just("https://[::1]:99999/\\..".to_owned()),
        Just("9999-99-99".to_owned()),
        Just("-1".to_owned()),
        Just("yes".to_owned()),
        Just("Mo-Su 25:61-99:99; PH off || \"".to_owned()),
        Just("{ $n -> }".to_owned()),
    ]
}

const OTHER_NAMES: [&str; 12] =
    ["seen", "finish", "mailbox", "where", "decision", "reason", "note", "version", "act", "kind", "words", "phones.99.number"];

#[test]
fn whatever_is_typed_the_answer_is_a_page_and_never_their_markup() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let reader = runtime.block_on(Reader::alone());
    let (cookie, targets) = runtime.block_on(targets(&reader));
    let pairs = prop::collection::vec((any::<prop::sample::Index>(), typed()), 0..8);
    let config = ProptestConfig::with_cases(400);
    proptest!(config, |(target in any::<prop::sample::Index>(), row in 0u8..=21, pairs in pairs)| {
        let Target { address, field } = target.get(&targets);
        let mut known: Vec<String> = field.map(|field| names(field, row)).unwrap_or_default();
        known.extend(OTHER_NAMES.map(str::to_owned));
        let form: Vec<(&str, &str)> = pairs.iter().map(|(name, text)| (name.get(&known).as_str(), text.as_str())).collect();
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&form).finish();
        let request = Request::post(address.as_str())
            .header(header::COOKIE, &cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        let answer = runtime.block_on(reader.sends(request));
        // Too many letters for new listings within the hour is said with 503, on purpose.
        let is_full = address.ends_with("nouvelle") && answer.status == axum::http::StatusCode::SERVICE_UNAVAILABLE;
        prop_assert!(!answer.status.is_server_error() || is_full, "{address} {form:?}: {}", answer.status);
        prop_assert!(!answer.body.contains("<script>alert") && !answer.body.contains("<img src=x"), "{address} {form:?}");
        if !answer.status.is_redirection() {
            prop_assert!(answer.header("content-type").starts_with("text/html") && answer.body.contains("id=\"exit\""), "{address}");
        }
    });
    // And what is kept can be read again, by its organization and by an editor.
    for Target { address, field } in &targets {
        if field.is_some() {
            let page = runtime.block_on(reader.opens(address));
            assert!(!page.status.is_server_error(), "{address}: {}", page.status);
        }
    }
}
