//! What readers are told was confirmed is what someone says they looked at.

use axum::http::StatusCode;

use super::{
    browser::Reader,
    partner::{seen, with_a_link},
};
use crate::domain::field::Field;

#[tokio::test(flavor = "multi_thread")]
async fn only_what_somebody_says_they_looked_at_is_confirmed() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    let finish = format!("{link}/finish");
    // “All right”, without a look at anything.
    let nothing = reader.submits(&finish, &[("finish", "unchanged")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("Tick what you checked") && nothing.body.contains("value=\"unchanged\" checked"));
    // A field that no reader acts on, and one that is not there, confirm nothing.
    for odd in ["name", "favourite_colour", "chat"] {
        assert_eq!(
            reader.submits(&finish, &[("finish", "unchanged"), ("looked", odd)]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{odd}"
        );
    }
    assert_eq!(reader.submits(&finish, &[("finish", "unchanged"), ("looked", "phones")]).await.status, StatusCode::OK);
    let confirmed = reader.state().store().confirmations().await.unwrap();
    assert_eq!(confirmed[&id].keys().copied().collect::<Vec<_>>(), [Field::Phones]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_confirms_no_field_that_nobody_looked_at() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (_, link) = with_a_link(&reader, folder.path()).await;
    let address = format!("{link}/languages");
    let mark = seen(&reader, &address).await;
    assert_eq!(reader.submits(&address, &[("seen", &mark), ("languages", "en"), ("languages", "fr")]).await.status, StatusCode::SEE_OTHER);
    let sent = reader.submits(&format!("{link}/finish"), &[("finish", "changed"), ("looked", "email")]).await;
    assert_eq!(sent.status, StatusCode::OK);
    let change = reader.state().store().undecided_changes().await.unwrap().read.remove(0);
    assert_eq!(change.confirms.into_iter().collect::<Vec<_>>(), [Field::Email, Field::Languages]);
}
