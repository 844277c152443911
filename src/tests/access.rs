//! Who may open and send what, as a second table; and complete forms sent from another site.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use super::browser::Reader;
use crate::{
    domain::{change::Status, letter::LetterState, locale::Locale},
    urls::Pattern,
    web::{access::Access, routes::routes},
};

/// Every route that is not for anyone.
const NOT_FOR_ANYONE: [(&str, &str, &str); 39] = [
    ("GET", "/en/desk", "Signed"),
    ("GET", "/en/desk/audit", "Signed"),
    ("GET", "/en/desk/calls", "Signed"),
    ("GET", "/en/desk/calls/{id}", "Signed"),
    ("GET", "/en/desk/changes/{id}", "Signed"),
    ("GET", "/en/desk/findings", "Signed"),
    ("GET", "/en/desk/letters", "Signed"),
    ("GET", "/en/desk/listings", "Signed"),
    ("GET", "/en/desk/listings/{id}", "Signed"),
    ("GET", "/en/desk/notices", "Signed"),
    ("GET", "/en/desk/people", "Signed"),
    ("GET", "/en/desk/restore", "Signed"),
    ("GET", "/en/desk/spreadsheets", "Signed"),
    ("GET", "/en/desk/spreadsheets/{id}", "Signed"),
    ("GET", "/en/desk/tables/{name}", "Signed"),
    ("GET", "/en/not-us/{secret}", "Object"),
    ("GET", "/en/your-listing/{secret}", "Review"),
    ("GET", "/en/your-listing/{secret}/finish", "Review"),
    ("GET", "/en/your-listing/{secret}/people", "Review"),
    ("GET", "/en/your-listing/{secret}/preview", "Review"),
    ("GET", "/en/your-listing/{secret}/{field}", "Review"),
    ("GET", "/en/your-listings/{secret}", "Keep"),
    ("POST", "/en/desk/calls", "Signed"),
    ("POST", "/en/desk/calls/{id}", "Signed"),
    ("POST", "/en/desk/changes/{id}", "Signed"),
    ("POST", "/en/desk/findings", "Signed"),
    ("POST", "/en/desk/letters", "Signed"),
    ("POST", "/en/desk/listings/{id}", "Signed"),
    ("POST", "/en/desk/notices", "Signed"),
    ("POST", "/en/desk/people", "Signed"),
    ("POST", "/en/desk/restore", "Signed"),
    ("POST", "/en/desk/sign-out", "Signed"),
    ("POST", "/en/desk/spreadsheets", "Signed"),
    ("POST", "/en/desk/spreadsheets/{id}", "Signed"),
    ("POST", "/en/not-us/{secret}", "Object"),
    ("POST", "/en/your-listing/{secret}/finish", "Review"),
    ("POST", "/en/your-listing/{secret}/people", "Review"),
    ("POST", "/en/your-listing/{secret}/{field}", "Review"),
    ("POST", "/en/your-listings/{secret}", "Keep"),
];

/// Every form that anyone may send. All other addresses that anyone may open take no form.
const FORMS_FOR_ANYONE: [&str; 16] = [
    "/en/desk/sign-in",
    "/en/desk/sign-in/{secret}",
    "/en/educators/class-pack",
    "/en/find",
    "/en/find/map",
    "/en/letter",
    "/en/list",
    "/en/list/sheet",
    "/en/notes",
    "/en/posters",
    "/en/posters/check",
    "/en/s/{id}/i-work-here",
    "/en/s/{id}/i-work-here/other-mailbox",
    "/en/s/{id}/report",
    "/en/update-listing",
    "/en/update-listing/new",
];

#[test]
fn the_table_of_routes_lets_in_whom_it_should() {
    let (mut closed, mut forms) = (Vec::new(), Vec::new());
    for route in routes(|_| true) {
        let path = route.pattern.path(Locale::En);
        match route.access() {
            Access::Anyone if route.method == "POST" => forms.push(path),
            Access::Anyone => {}
            Access::Link(purpose) => closed.push((route.method.to_string(), path, format!("{purpose:?}"))),
            Access::Signed => closed.push((route.method.to_string(), path, "Signed".to_owned())),
        }
    }
    closed.sort_unstable();
    forms.sort_unstable();
    let closed: Vec<(&str, &str, &str)> = closed.iter().map(|(method, path, who)| (method.as_str(), path.as_str(), who.as_str())).collect();
    assert_eq!(closed, NOT_FOR_ANYONE);
    assert_eq!(forms, FORMS_FOR_ANYONE);
}

/// A form that another site sends from someone's browser.
async fn forged(reader: &Reader, address: &str, body: &str, (name, value): (&str, &str)) -> StatusCode {
    let request = Request::post(address)
        .header(header::HOST, "porchlight.example")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(name, value)
        .body(Body::from(body.to_owned()))
        .unwrap();
    reader.sends(request).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_form_of_another_site_is_refused_and_leaves_nothing() {
    let reader = Reader::alone().await;
    let forms = [
        (Pattern::Report, "kind=closed&words=gone"),
        (Pattern::WorkHere, "mailbox=reception%40tnfc.ca"),
        (Pattern::Claim, "mailbox=office%40example.org&where=our+page"),
        (Pattern::Page(crate::urls::Page::NewListing), "mailbox=office%40example.org"),
        (Pattern::SignIn, "mailbox=ada%40porchlight.example"),
        (Pattern::SignInLink, ""),
    ];
    for (pattern, body) in forms {
        let address = pattern.path(Locale::En).replace("{id}", "fc-timmins").replace("{secret}", &"0".repeat(32));
        for from in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example")] {
            assert_eq!(forged(&reader, &address, body, from).await, StatusCode::FORBIDDEN, "{address} {from:?}");
        }
    }
    let store = reader.state().store();
    assert!(store.changes(Status::ALL).await.unwrap().read.is_empty());
    assert!(store.letters(LetterState::Waiting).await.unwrap().read.is_empty());
    assert!(store.all_reports().await.unwrap().read.is_empty());

    // The same forms from our own pages are taken: it is the sender that was refused.
    for (pattern, body) in forms.into_iter().take(5) {
        let address = pattern.path(Locale::En).replace("{id}", "fc-timmins");
        assert_eq!(forged(&reader, &address, body, ("sec-fetch-site", "same-origin")).await, StatusCode::OK, "{address}");
    }
}
