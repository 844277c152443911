//! A demonstration: invented, said on every page, and never beside real data.

use std::path::Path;

use super::browser::{Reader, site};
use crate::{
    domain::{
        change::{Kind, Status},
        letter::LetterState,
        report::{Report, ReportKind},
    },
    editing::demo::{DemoError, prepare},
    pages::site::Site,
    store::SiteKind,
};

const FILE: &str = "data/demo/organizations.json";

async fn prepared(reader: &Reader) -> Result<usize, DemoError> {
    let (state, clock) = (reader.state(), reader.state().clock());
    let people = prepare(state.store(), Path::new(FILE), state.do_not_publish(), clock.now().into()).await?;
    Ok(people.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_has_work_of_every_kind_and_a_second_start_adds_nothing() {
    let reader = Reader::arrives_at(Site { is_demo: true, ..site() }).await;
    assert_eq!(reader.state().store().site_kind().await.unwrap(), None);
    assert_eq!(prepared(&reader).await.unwrap(), 2);
    let waiting = reader.state().store().changes(&[Status::Held, Status::Proposed]).await.unwrap().read;
    for kind in [Kind::Update, Kind::New, Kind::Remove, Kind::Claim].iter() {
        assert!(waiting.iter().any(|change| change.kind == *kind), "{kind:?}");
    }
    assert_eq!(prepared(&reader).await.unwrap(), 2);
    assert_eq!(reader.state().store().changes(&[Status::Held, Status::Proposed]).await.unwrap().read.len(), waiting.len());
    assert_eq!(reader.state().store().site_kind().await.unwrap(), Some(SiteKind::Demo));

    reader.state().refresh().await.unwrap();
    for (address, said) in [("/en", "Demonstration:"), ("/fr/desk", "Démonstration\u{a0}:"), ("/en/s/harbour-house-demo", "invented")] {
        let page = reader.opens(address).await;
        assert!(page.body.contains(said) && page.body.contains("noindex"), "{address}");
    }
    // Every number and address of what is invented is one that belongs to no one.
    let published = reader.state().published();
    let invented: Vec<_> = published.snapshot.listings().iter().filter(|listing| listing.id.as_str().ends_with("-demo")).collect();
    assert!(invented.len() >= 2);
    for listing in invented {
        assert!(listing.phones.iter().all(|phone| phone.number.as_str()[5..].starts_with("55501")), "{:?}", listing.phones);
        assert!(listing.url.iter().flat_map(|url| url.all()).all(|page| page.host().ends_with(".example")), "{:?}", listing.url);
    }
    let letters = reader.state().store().letters(LetterState::Waiting).await.unwrap().read;
    assert!(letters.iter().all(|letter| letter.recipient.to_string().ends_with(".example")));
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_none_beside_what_real_people_did() {
    let reader = Reader::alone().await;
    let report = Report {
        service_id: "kids-help-phone".to_owned(),
        kind: ReportKind::Closed,
        words: String::new(),
        doubtful: false,
        received_on: crate::domain::time_zone::day_in_ontario(reader.state().clock().now().into()),
    };
    let _ = reader.state().store().report("r", &report, crate::domain::moment::Moment::of_seconds(0)).await.unwrap();
    assert!(matches!(prepared(&reader).await, Err(DemoError::RealData)));
    assert!(reader.state().store().changes(Status::ALL).await.unwrap().read.is_empty());
    assert!(!reader.reads("/en").await.body.contains("Demonstration"));
}
