//! Someone of the desk, signed in.

use axum::{
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};

use super::{
    browser::{Answer, Reader},
    house::agree,
};
use crate::{
    domain::{
        change::ChangeId,
        locale::Locale,
        person::{Person, PersonId, Role},
    },
    editing::{call::Callable, setting::Setting, sign_in},
};

/// A browser with its cookies.
pub(super) struct Browser<'a> {
    reader: &'a Reader,
    pub(super) cookies: Vec<(String, String)>,
}

impl<'a> Browser<'a> {
    pub(super) fn of(reader: &'a Reader) -> Self {
        Self { reader, cookies: Vec::new() }
    }

    fn keeps(&mut self, headers: &HeaderMap) {
        for value in headers.get_all(header::SET_COOKIE) {
            let text = value.to_str().unwrap();
            assert!(text.contains("; HttpOnly; SameSite=Lax"), "{text}");
            let (name, value) = text.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(other, _)| other != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }

    pub(super) const fn reader(&self) -> &'a Reader {
        self.reader
    }

    pub(super) fn sent(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    pub(super) async fn opens(&mut self, address: &str) -> Answer {
        let request = Request::get(address).header(header::COOKIE, self.sent()).body(Body::empty()).unwrap();
        let answer = self.reader.sends(request).await;
        self.keeps(&answer.headers);
        answer
    }

    /// Sends a file.
    pub(super) async fn uploads(&mut self, address: &str, file: &[u8]) -> Answer {
        let head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"listings\"\r\nContent-Type: text/csv\r\n\r\n";
        let request = Request::post(address)
            .header(header::COOKIE, self.sent())
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from([head.as_bytes(), file, b"\r\n--edge--\r\n"].concat()))
            .unwrap();
        self.reader.sends(request).await
    }

    /// The bytes of a file to download.
    pub(super) async fn downloads(&mut self, address: &str) -> Vec<u8> {
        let request = Request::get(address).header(header::COOKIE, self.sent()).body(Body::empty()).unwrap();
        self.reader.fetches(request).await
    }

    pub(super) async fn submits(&mut self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(address)
            .header(header::COOKIE, self.sent())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        let answer = self.reader.sends(request).await;
        self.keeps(&answer.headers);
        answer
    }
}

pub(super) fn person(name: &str, role: Role) -> Person {
    let mailbox = format!("{name}@porchlight.example").parse().unwrap();
    Person { id: PersonId(format!("p-{name}")), mailbox, name: name.to_owned(), role, locale: Locale::En }
}

/// All that a high-risk change needs but the approval of one more person, a senior one.
pub(super) async fn others_agree(reader: &Reader, id: &ChangeId) {
    let (state, published) = (reader.state(), reader.state().published());
    let now = state.clock().now().into();
    let setting = Setting { store: state.store(), rules: state.do_not_publish(), known: published.known(), now };
    let change = state.store().change(id).await.unwrap().unwrap();
    agree(&setting, &Callable::of(&published.snapshot, &change), id).await;
}

/// Approves a change as it is now.
pub(super) async fn approves(browser: &mut Browser<'_>, id: &ChangeId) -> Answer {
    let change = browser.reader().state().store().change(id).await.unwrap().unwrap();
    let version = change.version.to_string();
    browser.submits(&format!("/en/desk/changes/{}", id.0), &[("version", &version), ("decision", "approve")]).await
}

/// A browser in which a person of this role is signed in.
pub(super) async fn signed_in<'a>(reader: &'a Reader, name: &str, role: Role) -> Browser<'a> {
    let person = person(name, role);
    reader.state().store().add_person(&person, reader.state().clock().now().into()).await.unwrap();
    signs_in(reader, &person).await
}

/// A browser in which someone of the desk is signed in.
pub(super) async fn signs_in<'a>(reader: &'a Reader, person: &Person) -> Browser<'a> {
    let secret = sign_in::by_hand(reader.state().store(), person, reader.state().clock().now().into()).await.unwrap();
    let mut browser = Browser::of(reader);
    let answer = browser.submits(&format!("/en/desk/sign-in/{}", secret.reveal()), &[]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/en/desk"));
    browser
}
