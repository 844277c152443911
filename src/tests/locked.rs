//! The lines that pages and code name are locked in the shipped file: no one outside changes them, and the desk does not either.

use std::{collections::BTreeSet, fs, path::Path};

use axum::http::StatusCode;

use super::{browser::Reader, layers::sources, staff::signed_in};
use crate::{
    domain::{
        change::{Change, ChangeId, Kind, Status},
        decision::Refusal,
        draft::Draft,
        letter::{LetterState, Purpose},
        moment::Moment,
        person::Role,
        service::ServiceId,
    },
    editing::{
        decide::{self, Decided},
        import::Directory,
        secret::Secret,
    },
    store::NewToken,
};

/// The services that a text names by `{call:kids-help-phone}` and the like.
fn named_in(text: &str) -> BTreeSet<String> {
    const ACTIONS: [&str; 5] = ["{call:", "{text:", "{chat:", "{web:", "{tty:"];
    let of = |action: &&str| {
        text.split(*action).skip(1).filter_map(|rest| rest.split_once('}')).map(|(id, _)| id.to_owned()).collect::<Vec<_>>()
    };
    ACTIONS.iter().flat_map(of).collect()
}

/// Every text below a folder.
fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { texts(&path) } else { fs::read_to_string(&path).into_iter().collect() }).collect()
}

#[test]
fn whatever_pages_and_code_name_is_locked() {
    let directory = Directory::read(Path::new("data/directory")).unwrap();
    let all: BTreeSet<&str> = directory.services.iter().map(|filed| filed.service.id.as_str()).collect();
    let locked: BTreeSet<&str> = directory.services.iter().filter(|filed| filed.locked).map(|filed| filed.service.id.as_str()).collect();
    assert!(directory.services.iter().filter(|filed| filed.locked).all(|filed| filed.published));

    let mut named: BTreeSet<String> = texts(Path::new("locales")).iter().flat_map(|text| named_in(text)).collect();
    // A line that danger words put first.
    for text in ["locales/en/search/danger.txt", "locales/fr/search/danger.txt"].map(|file| fs::read_to_string(file).unwrap()) {
        named.extend(text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).filter(|word| all.contains(word)).map(str::to_owned));
    }
    named.extend(directory.services.iter().filter_map(|filed| filed.service.reached_through.as_ref()).map(ToString::to_string));
    // Code quotes ids; tests and benchmarks may quote any.
    for source in sources().into_iter().filter(|source| !source.path.contains("/tests") && !source.path.contains("testing")) {
        let code = source.text.split("#[cfg(test)]").next().unwrap_or_default();
        let quoted = code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| line.split('"').skip(1).step_by(2));
        named.extend(quoted.filter(|word| all.contains(word) && word.contains('-')).map(str::to_owned));
    }
    let lines = [
        "emergency-911",
        "988-suicide-crisis-helpline",
        "canadian-human-trafficking-hotline",
        "kids-help-phone",
        "211-ontario",
        "ontario-victim-support-line",
        "assaulted-womens-helpline",
        "femaide",
        "talk4healing",
    ];
    named.extend(lines.map(str::to_owned));
    let open: Vec<&String> = named.iter().filter(|id| !locked.contains(id.as_str())).collect();
    assert_eq!(open, Vec::<&String>::new(), "named, and not locked");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_line_refuses_every_way_to_change_it() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let store = reader.state().store();
    for id in ["kids-help-phone", "talk4healing"] {
        assert!(!reader.reads(&format!("/en/s/{id}")).await.body.contains("i-work-here"));
        for (address, fields) in [
            (format!("/en/s/{id}/i-work-here"), &[("mailbox", "a@b.example")][..]),
            (format!("/en/s/{id}/i-work-here/other-mailbox"), &[("mailbox", "a@b.example"), ("where", "our page")]),
        ] {
            let refused = reader.submits(&address, fields).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{address}");
            assert!(refused.body.contains("its listing can’t be changed from outside"), "{}", refused.body);
            assert_eq!(reader.opens(&address).await.status, StatusCode::FORBIDDEN);
        }
        for act in ["hide", "link"] {
            let refused = ada.submits(&format!("/en/desk/listings/{id}"), &[("act", act), ("reason", "Why not?")]).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{act}");
            assert!(refused.body.contains("its listing can’t be changed here"));
        }
    }
    assert!(
        store.changes(Status::ALL).await.unwrap().read.is_empty() && store.letters(LetterState::Waiting).await.unwrap().read.is_empty()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_begun_before_a_line_was_locked_ends_there() {
    let reader = Reader::alone().await;
    let (store, id) = (reader.state().store(), ServiceId::parse("kids-help-phone").unwrap());
    let now = reader.state().clock().now().into();
    let secret = Secret::new().unwrap();
    let mailbox: crate::domain::email_address::EmailAddress = "a@b.example".parse().unwrap();
    let token = NewToken {
        means: crate::domain::freshness::Means::Link,
        hash: secret.hash(),
        purpose: Purpose::Review,
        object: id.to_string(),
        mailbox: mailbox.clone(),
        made_at: now,
    };
    store.keep_token(&token).await.unwrap();
    for path in ["", "/phones", "/finish"] {
        let answer = reader.opens(&format!("/en/your-listing/{}{path}", secret.reveal())).await;
        assert_eq!(answer.status, StatusCode::GONE, "{path}");
        assert!(answer.body.contains("can’t be changed from outside"));
    }
    let (filed, version) = store.current(&id).await.unwrap().unwrap();
    let base = Draft::of(&filed.service);
    let mut draft = base.clone();
    draft.set("free".parse().unwrap(), "no");
    let begun = Change::begun(ChangeId("c".into()), Kind::Update, id.clone(), version, base, Moment::of_seconds(0));
    let change = Change { draft, status: Status::Proposed, mailbox: Some(mailbox), sent_at: Some(now), ..begun };
    store.add_change(&change).await.unwrap();
    let published = reader.state().published();
    let setting = crate::editing::setting::Setting { store, rules: reader.state().do_not_publish(), known: published.known(), now };
    let ada = super::staff::person("ada", Role::Administrator);
    store.add_person(&ada, now).await.unwrap();
    assert_eq!(decide::approve(&setting, &change, &ada).await.unwrap(), Decided::Refused(Refusal::Locked));
}
