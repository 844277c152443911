//! What someone typed into a form of organizations or editors survives the language switch, and a session or a link that ends.

use axum::http::{Method, StatusCode};

use super::{
    browser::Reader,
    partner::{LOOKED_AT_ALL, listed, seen, with_a_link},
    staff::{Browser, signed_in},
};
use crate::{
    domain::{field::Field, letter::LetterState, locale::Locale, person::Role, service::ServiceId},
    pages::document::{FORM, LANGUAGE},
    urls::{Address, Page, Pattern},
    web::routes,
};

/// A form of a route: the address in both languages, and what someone types into it.
struct Form {
    addresses: [String; 2],
    typed: Vec<(&'static str, &'static str)>,
}

fn form(address: &Address, typed: &[(&'static str, &'static str)]) -> Form {
    Form { addresses: [Locale::En, Locale::Fr].map(|locale| address.path(locale)), typed: typed.to_vec() }
}

/// Where the language switch of a page sends its form.
fn switch_of(body: &str, id: &str) -> Option<String> {
    let button = body.split("<button ").find(|button| button.contains(&format!("name=\"{LANGUAGE}\"")))?;
    assert!(button.contains(&format!("form=\"{id}\"")), "{}", &button[..200]);
    Some(button.split("formaction=\"").nth(1)?.split('"').next()?.to_owned())
}

/// The forms of a route, for someone with a link to a listing and a session; none where no one types words.
fn forms(pattern: Pattern, id: &ServiceId, secret: &str, change: &str) -> Vec<Form> {
    let secret = secret.to_owned();
    let one = |address: Address, typed: &[(&'static str, &'static str)]| vec![form(&address, typed)];
    match pattern {
        Pattern::WorkHere => one(Address::WorkHere(id.clone()), &[("mailbox", "half-an-address")]),
        Pattern::Claim => {
            one(Address::Claim(id.clone()), &[("mailbox", "half-an-address"), ("where", "On our page, second line.\n\nAt the foot.")])
        }
        Pattern::Page(Page::CheckSheet) => one(Address::Page(Page::CheckSheet), &[("code", "half a code")]),
        Pattern::Page(Page::NewListing) => one(Address::Page(Page::NewListing), &[("mailbox", "half-an-address")]),
        Pattern::ReviewField => [
            (Field::Phones, &[("phones.1.number", "not a number"), ("phones.1.label.en", "Night & day")][..]),
            (Field::Schedule, &[("schedule.table", "whenever\nwe can"), ("schedule.en", "On weekdays")]),
            (Field::Description, &[("description.fr", "Une maison <calme>")]),
            (Field::Free, &[("free", "yes")]),
        ]
        .into_iter()
        .map(|(field, typed)| form(&Address::ReviewField(secret.clone(), field), typed))
        .collect(),
        Pattern::ReviewKeepers => one(Address::ReviewKeepers(secret), &[("mailbox", "half-an-address")]),
        Pattern::ReviewFinish => one(Address::ReviewFinish(secret), &[("finish", "partly")]),
        Pattern::DeskChange => {
            one(Address::DeskChange(change.to_owned()), &[("note", "I rang them.\nTwice."), ("reason", "Not yet <sure>")])
        }
        Pattern::DeskListing => one(Address::DeskListing(id.clone()), &[("note", "I rang them.\nTwice."), ("reason", "It has closed")]),
        Pattern::Page(Page::Letter) => one(Address::Page(Page::Letter), &[("number", "12 and more"), ("code", "half a code")]),
        Pattern::DeskBulletins => one(
            Address::DeskBulletins,
            &[("listing", "not <one>"), ("en", "We are closed.\nFor now."), ("fr", "Fermé"), ("from", "soon"), ("until", "later")],
        ),
        Pattern::DeskRestore => {
            one(Address::DeskRestore, &[("mailbox", "half-an-address"), ("since", "yesterday"), ("reason", "Not <us>")])
        }
        Pattern::DeskCall => one(Address::DeskCall(id.clone()), &[("ticked", "phones")]),
        Pattern::DeskPeople => one(Address::DeskPeople, &[("name", "Ana <b>"), ("mailbox", "half-an-address")]),
        Pattern::SignIn => one(Address::SignIn, &[("mailbox", "half-an-address")]),
        // Forms of visitors keep their words in ways of their own (tests/forms.rs, tests/finder.rs, tests/list_code.rs); some hold none.
        // So does the box with the name of one's own service (tests/find_own.rs), which is at the top of an article.
        Pattern::Page(Page::Find | Page::Map | Page::List | Page::Posters | Page::ClassPack | Page::Keep | Page::UpdateListing)
        | Pattern::HandOver
        | Pattern::Report
        | Pattern::DeskCalls
        | Pattern::DeskLetters
        | Pattern::DeskFindings
        | Pattern::OwnAll
        // A file stays on the editor's own device; the reason for reverting a batch is tested with batches (tests/batches.rs).
        | Pattern::DeskBatches
        | Pattern::DeskBatch
        | Pattern::SignOut
        | Pattern::Object
        | Pattern::SignInLink => Vec::new(),
        other => panic!("{other:?} takes a form: say here what somebody types into it"),
    }
}

/// True when a page contains a text, in a value or between tags.
fn is_in(body: &str, text: &str) -> bool {
    let plain = body.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&");
    plain.contains(text)
}

/// A change that waits, by its id.
async fn waiting(reader: &Reader) -> String {
    let (id, _) = listed(reader);
    let claim = [("mailbox", "other@example.org"), ("where", "On our page.")];
    assert_eq!(reader.submits(&format!("/en/s/{id}/i-work-here/other-mailbox"), &claim).await.status, StatusCode::OK);
    reader.state().store().undecided_changes().await.unwrap().read.remove(0).id.0
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_switch_of_every_form_keeps_what_was_typed_and_saves_nothing() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    let (change, secret) = (waiting(&reader).await, link.rsplit('/').next().unwrap().to_owned());
    let mut editor = signed_in(&reader, "ada", Role::Administrator).await;
    let posts = routes::routes(|_| true).into_iter().filter(|route| route.method == Method::POST).map(|route| route.pattern);
    let mut tried = 0;
    for form in posts.flat_map(|pattern| forms(pattern, &id, &secret, &change)) {
        let [en, fr] = &form.addresses;
        let page = editor.opens(en).await;
        assert_eq!(page.status, StatusCode::OK, "{en}");
        assert_eq!(switch_of(&page.body, FORM).as_deref(), Some(fr.as_str()), "the language switch of {en}");
        assert_eq!(page.body.matches(&format!("id=\"{FORM}\"")).count(), 1, "{en}");
        // What is wrong is said, and the words go on from there too.
        let sent: Vec<(&str, &str)> = form.typed.iter().copied().chain([(LANGUAGE, "fr")]).collect();
        let french = editor.submits(fr, &sent).await;
        assert_eq!(french.status, StatusCode::OK, "{fr}");
        assert!(french.body.contains("<html lang=\"fr\""), "{fr}");
        for (name, text) in &form.typed {
            let is_choice = matches!(*name, "free" | "finish");
            let is_kept = is_in(&french.body, text) && (!is_choice || french.body.contains("checked"));
            assert!(is_kept, "{name} at {fr}: {}", french.body);
        }
        assert!(!french.body.contains("role=\"alert\""), "nothing was sent yet, so nothing is wrong: {fr}");
        assert_eq!(switch_of(&french.body, FORM).as_deref(), Some(en.as_str()), "and back");
        tried += 1;
    }
    assert_eq!(tried, 18);
    // Nothing of it was kept or sent.
    let store = reader.state().store();
    assert_eq!(store.letters(LetterState::Waiting).await.unwrap().read.len(), 0);
    assert!(store.notes(id.as_str()).await.unwrap().read.is_empty());
    assert_eq!(store.undecided_changes().await.unwrap().read.len(), 1);
    assert_eq!(store.changes_of(&id).await.unwrap().read.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_that_says_what_is_wrong_keeps_the_words_in_the_other_language_too() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    let (change, secret) = (waiting(&reader).await, link.rsplit('/').next().unwrap().to_owned());
    let mut editor = signed_in(&reader, "ada", Role::Administrator).await;
    let posts = routes::routes(|_| true).into_iter().filter(|route| route.method == Method::POST).map(|route| route.pattern);
    for form in posts.flat_map(|pattern| forms(pattern, &id, &secret, &change)) {
        let [en, fr] = &form.addresses;
        let wrong = editor.submits(en, &form.typed).await;
        if wrong.status == StatusCode::UNPROCESSABLE_ENTITY {
            assert_eq!(switch_of(&wrong.body, FORM).as_deref(), Some(fr.as_str()), "the language switch of {en}, with what is wrong");
            assert!(form.typed.iter().all(|(_, text)| is_in(&wrong.body, text)), "{en}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_that_is_sent_when_the_session_is_over_is_given_back_and_can_be_sent_again() {
    let reader = Reader::alone().await;
    let (id, _) = listed(&reader);
    let address = format!("/en/desk/listings/{id}");
    let french = Address::DeskListing(ServiceId::parse(&id).unwrap()).path(Locale::Fr);
    let sent = [("act", "note"), ("note", "I rang them.\n</textarea> Twice."), ("reason", "")];
    let over = Browser::of(&reader).submits(&address, &sent).await;
    assert_eq!(over.status, StatusCode::FORBIDDEN);
    assert!(is_in(&over.body, "I rang them.\n</textarea> Twice.") && over.body.contains("You have been signed out"), "{}", over.body);
    assert!(over.body.contains("<input type=\"hidden\" name=\"act\" value=\"note\""), "what was pressed is sent again");
    assert_eq!(switch_of(&over.body, FORM).as_deref(), Some(french.as_str()));
    let in_french = Browser::of(&reader).submits(&french, &[("act", "note"), ("note", "I rang them."), (LANGUAGE, "fr")]).await;
    assert!(in_french.body.contains("Votre session est terminée") && !in_french.body.contains("name=\"language\" value=\"fr\" />"));
    assert!(reader.state().store().notes(&id).await.unwrap().read.is_empty());
    // Signed in again, the same form is taken.
    let mut editor = signed_in(&reader, "ada", Role::Administrator).await;
    assert_eq!(editor.submits(&address, &sent).await.status, StatusCode::SEE_OTHER);
    assert_eq!(reader.state().store().notes(&id).await.unwrap().read.len(), 1);
    // Where no one wrote anything, and from elsewhere, nothing is given back.
    let without = Browser::of(&reader).submits(&address, &[("act", "link")]).await;
    assert_eq!(without.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_with_a_link_that_ended_is_given_back_to_copy() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (_, link) = with_a_link(&reader, folder.path()).await;
    let mark = seen(&reader, &format!("{link}/description")).await;
    assert_eq!(reader.submits(&format!("{link}/finish"), &LOOKED_AT_ALL).await.status, StatusCode::OK);
    let typed = [("seen", mark.as_str()), ("description.en", "A calm house <by> the lake."), ("description.fr", "")];
    let gone = reader.submits(&format!("{link}/description"), &typed).await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(is_in(&gone.body, "A calm house <by> the lake.") && gone.body.contains("What you typed, to copy"), "{}", gone.body);
}
