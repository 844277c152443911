//! One row of the database that cannot be read closes nothing (docs/decisions/0012): not the desk, not a page, not the post.

use axum::http::StatusCode;

use super::{
    browser::Reader,
    partner::{delivered, with_a_link},
    staff::signed_in,
};
use crate::{
    domain::{person::Role, service::ServiceId},
    jobs::refresh::forget_what_is_old,
    store::testing::add_odd_rows,
};

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_row_in_every_table_closes_nothing_and_is_named_on_the_desk() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    let mut editor = signed_in(&reader, "ada", Role::Administrator).await;
    let odd = add_odd_rows(reader.state().store(), id.as_str()).await;

    let desk = editor.opens("/en/desk").await;
    assert_eq!(desk.status, StatusCode::OK);
    for (table, row) in odd {
        assert!(desk.body.contains(&format!("<code>{table} {row}</code>")), "{table} {row}");
    }
    let listing = editor.opens(&format!("/en/desk/listings/{id}")).await;
    assert_eq!(listing.status, StatusCode::OK);
    for row in ["report odd-report", "report odd-day", "change odd-field"] {
        assert!(listing.body.contains(&format!("<code>{row}</code>")), "{row}");
    }
    let listings = editor.opens("/fr/bureau/fiches").await;
    assert_eq!(listings.status, StatusCode::OK);
    assert!(listings.body.contains("<code>service odd-hidden</code>") && listings.body.contains("<code>report odd-report</code>"));
    // What cannot be read is not there; trying again would not help.
    for address in ["/en/desk/changes/odd-field", "/en/desk/listings/odd-service", "/en/desk/listings/odd-hidden"] {
        assert_eq!(editor.opens(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }

    // People can still work: a note, a hidden listing, a letter, a publication.
    let note = editor.submits(&format!("/en/desk/listings/{id}"), &[("act", "note"), ("note", "I rang them.")]).await;
    assert_eq!(note.status, StatusCode::SEE_OTHER);
    assert_eq!(reader.reads(&link).await.status, StatusCode::OK);
    assert_eq!(reader.reads(&format!("/en/s/{id}")).await.status, StatusCode::OK);
    let hidden = editor.submits(&format!("/en/desk/listings/{id}"), &[("act", "hide"), ("reason", "It has closed.")]).await;
    assert_eq!(hidden.status, StatusCode::SEE_OTHER, "{}", hidden.body);
    assert!(reader.state().refresh().await.unwrap());
    assert!(reader.state().published().snapshot.find(id.as_str()).is_none());
    assert!(delivered(&reader, folder.path()).await <= 1);
    forget_what_is_old(reader.state()).await.unwrap();
    assert_eq!(editor.opens("/en/desk").await.status, StatusCode::OK);
    assert!(reader.state().store().service(&ServiceId::parse("odd-service").unwrap()).await.is_err());
}
