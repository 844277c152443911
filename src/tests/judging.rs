//! The model's effect on the page: a danger that it hears comes first, nothing is hidden, and the page works without it.

use std::{path::Path, sync::Arc};

use axum::http::StatusCode;
use tokio::task::JoinSet;

use super::browser::{Answer, Reader};
use crate::{meaning::judge::Judge, web::judging::Judging};

/// A reader of a site that has the model.
async fn with_the_model() -> Reader {
    Reader::is_judged_by(Judging::by(Judge::load(Path::new("data/encoder")).unwrap())).await
}

/// The number in “82 services match”.
fn count(page: &Answer) -> usize {
    let (before, _) = page.body.split_once(" services match").unwrap();
    before.rsplit(|letter: char| !letter.is_ascii_digit()).next().unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_danger_that_no_list_foresees_puts_the_line_first_and_hides_nothing() {
    let words = [("q", "hes standing between me n the door again")];
    let page = with_the_model().await.submits("/en/find", &words).await;
    assert_eq!(page.services().first(), Some(&"emergency-911"));
    let without = Reader::arrives().await.submits("/en/find", &words).await;
    assert_ne!(without.services().first(), Some(&"emergency-911"));
    assert!(without.body.contains("standing between me"), "nothing typed is lost");
    assert!(count(&page) >= count(&without), "{} and {}", count(&page), count(&without));
}

#[tokio::test(flavor = "multi_thread")]
async fn help_that_is_meant_leads_and_nothing_is_hidden() {
    let words = [("q", "coach drives me home and touches my leg")];
    let page = with_the_model().await.submits("/en/find", &words).await;
    let first: Vec<&str> = page.services().into_iter().take(2).collect();
    assert!(first.contains(&"sadv-navigation-line"), "{first:?}");
    assert!(count(&page) >= count(&Reader::arrives().await.submits("/en/find", &words).await));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_words_gets_answers_and_so_do_pages() {
    let reader = Arc::new(with_the_model().await);
    let long = "hes standing between me n the door and i dont know what to do ".repeat(160);
    let mut answers = JoinSet::new();
    for number in 0..40 {
        let (reader, words) = (reader.clone(), format!("{number} {long}"));
        answers.spawn(async move {
            let found = reader.submits("/en/find", &[("q", words.as_str())]).await;
            (found.status, found.services().len() >= 3)
        });
    }
    for _ in 0..40 {
        let reader = reader.clone();
        answers.spawn(async move { (reader.opens("/en/get-safe").await.status, true) });
    }
    assert!(answers.join_all().await.into_iter().all(|answer| answer == (StatusCode::OK, true)));
}
