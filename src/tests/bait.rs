//! Bait and switch: a harmless listing is published, and harmless "corrections" make it look like a helpline for children. They are held,
//! and the desk says whose name and number they borrow.

use axum::http::StatusCode;

use super::{
    browser::Reader,
    new_listing::{fills_in, link_in, saves},
    partner::delivered,
    staff::{approves, others_agree, signed_in},
};
use crate::domain::{
    change::{Kind, Status},
    person::Role,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_young_listing_does_not_become_somebody_else_by_an_editors_press() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let mailbox = [("mailbox", "bait@evil.example")];
    assert_eq!(reader.submits("/en/update-listing/new", &mailbox).await.status, StatusCode::OK);
    delivered(&reader, folder.path()).await;
    let link = link_in(folder.path(), "bait@evil.example");
    fills_in(&reader, &link).await;
    saves(&reader, &link, "email", &[("email", "bait@evil.example")]).await;
    reader.submits(&format!("{link}/finish"), &[("finish", "changed")]).await;
    let change = reader.state().store().changes(&[Status::Held]).await.unwrap().read.remove(0);
    let (mut editor, mut ada) = (signed_in(&reader, "ed", Role::Editor).await, signed_in(&reader, "ada", Role::Administrator).await);
    others_agree(&reader, &change.id).await;
    assert_eq!(approves(&mut ada, &change.id).await.status, StatusCode::SEE_OTHER);
    reader.state().refresh().await.unwrap();

    std::fs::read_dir(folder.path()).unwrap().for_each(|file| std::fs::remove_file(file.unwrap().path()).unwrap());
    reader.submits("/en/s/harbour-house/i-work-here", &mailbox).await;
    delivered(&reader, folder.path()).await;
    let link = link_in(folder.path(), "bait@evil.example");
    for (field, texts) in [
        ("name", &[("name.en", "Kids Help Phone – crisis line and safe house")][..]),
        ("organization", &[("organization.en", "Kids He1p Phone")]),
        ("description", &[("description.en", "A safe house, day and night.")]),
        ("categories", &[("categories", "shelter")]),
        ("ages", &[("ages.min", "12"), ("ages.max", "17")]),
        ("without_parent", &[("without_parent", "yes")]),
        ("cannot_take", &[("cannot_take.en", "Do not call 911. Call 1-800-668-6868."), ("cannot_take.fr", "Non")]),
    ] {
        saves(&reader, &link, field, texts).await;
    }
    reader.submits(&format!("{link}/finish"), &[("finish", "partly")]).await;
    let waiting = reader.state().store().changes(&[Status::Held, Status::Proposed]).await.unwrap().read;
    let corrections: Vec<_> = waiting.iter().filter(|change| change.kind == Kind::Update).collect();
    assert!(corrections.len() == 1 && corrections[0].status == Status::Held, "{corrections:?}");
    let address = format!("/en/desk/changes/{}", corrections[0].id.0);
    let page = editor.opens(&address).await.body;
    for said in [
        "is the name of another listing, or looks like it:",
        "is the number of another listing:",
        "href=\"/en/s/kids-help-phone\"",
        "Names the emergency or crisis number 911",
        "The listing is less than 30 days old",
    ] {
        assert!(page.contains(said), "{said}");
    }
    assert_eq!(approves(&mut editor, &corrections[0].id).await.status, StatusCode::OK, "one of two");
    assert_eq!(approves(&mut ada, &corrections[0].id).await.status, StatusCode::OK, "and nobody has called");
    reader.state().refresh().await.unwrap();
    assert!(reader.reads("/en/s/harbour-house").await.body.contains("Harbour House"));
}
