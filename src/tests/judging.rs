//! The model on the page: what it hears stands first, and without it the page is there all the same.

use std::path::Path;

use super::browser::Reader;
use crate::{meaning::judge::Judge, web::judging::Judging};

/// A reader of a site whose model is here.
async fn with_the_model() -> Reader {
    Reader::is_judged_by(Judging::by(Judge::load(Path::new("data/encoder")).unwrap())).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_danger_that_no_list_foresees_puts_the_line_first() {
    let words = [("q", "hes standing between me n the door again")];
    let page = with_the_model().await.submits("/en/find", &words).await;
    assert_eq!(page.services().first(), Some(&"emergency-911"));
    let without = Reader::arrives().await.submits("/en/find", &words).await;
    assert_ne!(without.services().first(), Some(&"emergency-911"));
    assert!(without.body.contains("standing between me"), "nothing typed is lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn help_that_is_meant_leads_and_nothing_is_hidden() {
    let words = [("q", "coach drives me home and touches my leg")];
    let (judged, plain) = (with_the_model().await, Reader::arrives().await);
    let page = judged.submits("/en/find", &words).await;
    let first: Vec<&str> = page.services().into_iter().take(2).collect();
    assert!(first.contains(&"sadv-navigation-line"), "{first:?}");
    let count = |body: &str| body.split("services match").next().and_then(|before| before.rsplit(['>', ' ']).nth(1).map(str::to_owned));
    assert_eq!(count(&page.body), count(&plain.submits("/en/find", &words).await.body));
}
