//! Every route, asked by every kind of visitor: who may pass, and that everyone else learns nothing.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};

use super::{
    browser::{Answer, Reader},
    partner::with_a_link,
    routes::every_route,
    staff::{Browser, signed_in},
};
use crate::{
    domain::{letter::Purpose, moment::Moment, person::Role},
    editing::secret::Secret,
    store::NewToken,
    web::access::Access,
};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Visitor {
    Nobody,
    /// With a link that was mailed for one's own listing.
    Linked,
    /// With a link that has been used, or is too old.
    Late,
    Editor,
    Administrator,
    /// Signed in, and signed out again: the browser kept the cookie.
    SignedOut,
    /// With a cookie that someone made up.
    Forger,
}

const VISITORS: [Visitor; 7] =
    [Visitor::Nobody, Visitor::Linked, Visitor::Late, Visitor::Editor, Visitor::Administrator, Visitor::SignedOut, Visitor::Forger];

/// What each of them brings along: a cookie, and the secret in the address.
struct Brought {
    cookie: String,
    secret: String,
}

async fn ask(reader: &Reader, method: &Method, address: &str, cookie: &str) -> Answer {
    // As browsers do: what is for one person must not be compressed even then.
    let request = Request::builder().method(method).uri(address).header(header::COOKIE, cookie).header(header::ACCEPT_ENCODING, "br, gzip");
    let request = if *method == Method::POST {
        request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").header("sec-fetch-site", "same-origin")
    } else {
        request
    };
    reader.sends(request.body(Body::empty()).unwrap()).await
}

async fn late_link(reader: &Reader) -> String {
    let secret = Secret::new().unwrap();
    let now: Moment = reader.state().clock().now().into();
    let made_at = now.plus_minutes(-Purpose::Review.minutes() - 1);
    let mailbox = "office@example.org".parse().unwrap();
    let token = NewToken {
        means: crate::domain::freshness::Means::Link,
        hash: secret.hash(),
        purpose: Purpose::Review,
        object: "fc-timmins".to_owned(),
        mailbox,
        made_at,
    };
    reader.state().store().keep_token(&token).await.unwrap();
    secret.reveal().to_owned()
}

async fn brought(reader: &Reader) -> Vec<(Visitor, Brought)> {
    let folder = tempfile::tempdir().unwrap();
    let (_, link) = with_a_link(reader, folder.path()).await;
    let good = link.rsplit('/').next().unwrap().to_owned();
    let late = late_link(reader).await;
    let editor = signed_in(reader, "eddie", Role::Editor).await.sent();
    let administrator = signed_in(reader, "ada", Role::Administrator).await.sent();
    let mut leaving: Browser<'_> = signed_in(reader, "lee", Role::Administrator).await;
    let kept = leaving.sent();
    assert_eq!(leaving.submits("/en/desk/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
    let forged = kept.replace(|digit: char| digit.is_ascii_digit(), "0");
    let unknown = "0".repeat(32);
    VISITORS
        .map(|visitor| {
            let (cookie, secret) = match visitor {
                Visitor::Nobody => (String::new(), &unknown),
                Visitor::Linked => (String::new(), &good),
                Visitor::Late => (String::new(), &late),
                Visitor::Editor => (editor.clone(), &unknown),
                Visitor::Administrator => (administrator.clone(), &unknown),
                Visitor::SignedOut => (kept.clone(), &unknown),
                Visitor::Forger => (forged.clone(), &unknown),
            };
            (visitor, Brought { cookie, secret: secret.clone() })
        })
        .into()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_lets_pass_whom_it_says_and_nobody_else() {
    let reader = Reader::alone().await;
    let visitors = brought(&reader).await;
    for (route, address) in every_route(&reader) {
        // Finishing spends the link, and signing out ends the session: both are told in stories of their own.
        let ends = route.pattern == crate::urls::Pattern::SignOut
            || (route.pattern == crate::urls::Pattern::ReviewFinish && route.method == Method::POST);
        for (visitor, Brought { cookie, secret }) in &visitors {
            let passes = match route.access() {
                Access::Anyone => true,
                Access::Link(Purpose::Review) => *visitor == Visitor::Linked,
                Access::Link(_) => false,
                Access::Signed => matches!(visitor, Visitor::Editor | Visitor::Administrator),
            };
            if passes && ends {
                continue;
            }
            let own = address.replace(&"0".repeat(32), secret);
            let answer = ask(&reader, &route.method, &own, cookie).await;
            let said = format!("{visitor:?} {} {own}: {}", route.method, answer.status);
            assert!(!answer.status.is_server_error(), "{said}");
            assert!(answer.headers.get(header::SET_COOKIE).is_none() || own.contains("sign-in") || own.contains("connexion"), "{said}");
            match route.access() {
                Access::Anyone if answer.status == StatusCode::OK => assert_eq!(answer.header("content-encoding"), "br", "{said}"),
                Access::Anyone => {}
                Access::Link(_) if passes => assert!(answer.status != StatusCode::GONE && answer.status != StatusCode::FORBIDDEN, "{said}"),
                Access::Link(Purpose::Review) if *visitor == Visitor::Late => assert_eq!(answer.status, StatusCode::GONE, "{said}"),
                Access::Link(_) => assert_eq!(answer.status, StatusCode::NOT_FOUND, "{said}"),
                Access::Signed if passes => assert!(!to_sign_in(&answer), "{said}"),
                // The same whether there is something at the address or not.
                Access::Signed => assert!(to_sign_in(&answer) && answer.body.is_empty(), "{said}"),
            }
            if route.access() != Access::Anyone {
                assert_eq!(answer.header("cache-control"), "no-store", "{said}");
                // The pages of what is not there and of what is no form are the same for everyone.
                if !(passes
                    && matches!(answer.status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE))
                {
                    assert_eq!(answer.header("content-encoding"), "", "{said}");
                }
            }
        }
    }
}

fn to_sign_in(answer: &Answer) -> bool {
    let to = answer.header("location");
    answer.status == StatusCode::SEE_OTHER && (to.ends_with("/desk/sign-in") || to.ends_with("/bureau/connexion"))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_form_that_another_site_sends_gets_through_with_somebodys_cookie_or_link() {
    let reader = Reader::alone().await;
    let visitors = brought(&reader).await;
    for (route, address) in every_route(&reader).into_iter().filter(|(route, _)| route.method == Method::POST) {
        for (visitor, Brought { cookie, secret }) in
            visitors.iter().filter(|(visitor, _)| [Visitor::Linked, Visitor::Administrator].contains(visitor))
        {
            let request = Request::post(address.replace(&"0".repeat(32), secret))
                .header(header::COOKIE, cookie)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "cross-site")
                .body(Body::from("decision=publish&finish=remove&act=link"))
                .unwrap();
            let answer = reader.sends(request).await;
            if route.access() != Access::Anyone {
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{visitor:?} {address}");
            }
        }
    }
    assert!(reader.state().store().changes(crate::domain::change::Status::ALL).await.unwrap().read.is_empty());
}
