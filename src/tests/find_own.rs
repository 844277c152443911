//! An organization finds its own listing by name.

use axum::http::StatusCode;

use super::browser::Reader;
use crate::{editing::review::ASKED, pages::partner::overview::GROUPS};

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_is_found_by_its_name_or_its_organization_in_any_order_of_words() {
    let reader = Reader::arrives().await;
    for typed in ["kids help phone", "PHONE kids", "Kids Help", "kids-help-phone", "jeunesse j ecoute", "Jeunesse, J’écoute"] {
        for page in ["/en/update-listing", "/fr/mettre-a-jour"] {
            let answer = reader.submits(page, &[("name", typed)]).await;
            assert_eq!(answer.status, StatusCode::OK, "{typed}");
            assert!(answer.body.contains("/s/kids-help-phone/"), "{typed} at {page}");
            // The name is not in an address that a log or a history keeps.
            assert!(!answer.body.contains("?name="), "{typed}");
        }
    }
    let many = reader.submits("/en/update-listing", &[("name", "centre")]).await;
    assert_eq!(many.body.matches("id=\"own-").count(), 20);
    assert!(many.body.contains("There are more."));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_found_is_said_and_nothing_typed_is_lost() {
    let reader = Reader::arrives().await;
    let none = reader.submits("/en/update-listing", &[("name", "Xyzzy <House>")]).await;
    assert_eq!(none.status, StatusCode::OK);
    assert!(none.body.contains("No listing has this name.") && none.body.contains("value=\"Xyzzy &lt;House"), "{}", none.body);
    let empty = reader.submits("/en/update-listing", &[("name", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Please type the name of your service."));
    let french = reader.submits("/fr/mettre-a-jour", &[("name", "Harbour"), ("language", "fr")]).await;
    assert!(french.body.contains("value=\"Harbour\"") && !french.body.contains("role=\"status\">Aucune"), "{}", french.body);
    // The box is at the top of the page that explains the rest.
    assert!(reader.reads("/en/update-listing").await.body.contains("name=\"name\""));
}

#[test]
fn every_field_that_is_asked_about_is_in_one_group() {
    let mut grouped: Vec<_> = GROUPS.iter().flat_map(|(_, fields)| fields.iter().copied()).collect();
    let mut asked = ASKED.to_vec();
    grouped.sort_unstable();
    asked.sort_unstable();
    assert_eq!(grouped, asked);
}
