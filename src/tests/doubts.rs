//! What the program finds odd about listings, and what the desk does with it.

use std::{
    collections::BTreeSet,
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    thread,
};

use axum::http::StatusCode;

use super::{
    browser::{self, Reader, shipped_directory},
    staff::signed_in,
};
use crate::{
    clock::Clock,
    domain::{
        census_division::CensusDivision,
        finding::{Finding, FindingKind},
        localized::Localized,
        person::Role,
        service::ServiceId,
        service_area::ServiceArea,
    },
    editing::findings,
    finder::{doubts::doubts, listing::Listing},
    jobs::links::look_at_one,
    links::Web,
};

/// How many pages are looked at.
const LOOKS: usize = 60;

const FINDINGS: &str = "/en/desk/findings";

fn keys(found: &[Finding]) -> BTreeSet<String> {
    found.iter().map(Finding::key).collect()
}

fn listing(id: &str) -> Listing {
    shipped_directory().find(id).unwrap().clone()
}

/// The listing with something changed.
fn with(listing: &Listing, change: impl FnOnce(&mut Listing)) -> Listing {
    let mut changed = listing.clone();
    change(&mut changed);
    changed
}

/// A copy of a listing by another organization, with another name, number and page.
fn other(listing: &Listing) -> Listing {
    let mut other = listing.clone();
    other.id = ServiceId::parse("another-one").unwrap();
    other.organization.name = Localized::new("Another Organization".to_owned(), None);
    other.name = Localized::new("Quite Different".to_owned(), None);
    (other.phones, other.text_line, other.url) = (Vec::new(), None, None);
    other
}

#[test]
fn the_shipped_directory_has_little_to_look_at_and_no_number_from_elsewhere() {
    let directory = shipped_directory();
    let found = doubts(directory.listings());
    let of = |kind| found.iter().filter(|finding| finding.kind == kind).count();
    assert_eq!([FindingKind::AreaCode, FindingKind::SameName].map(of), [0, 0]);
    assert!((1..40).contains(&found.len()), "{:?}", keys(&found));
    // The same organization may have one number and one page in all of its listings.
    let organizations = |finding: &Finding| {
        let of =
            |id: &ServiceId| directory.find(id.as_str()).unwrap().organization.name.read(crate::domain::locale::Locale::En).0.to_owned();
        finding.services.iter().map(of).collect::<BTreeSet<_>>().len()
    };
    assert!(found.iter().all(|finding| organizations(finding) > 1));
}

#[test]
fn a_number_from_elsewhere_is_found_wherever_it_is() {
    let local = listing("fc-timmins");
    for division in CensusDivision::all() {
        let mut moved = local.clone();
        moved.service_area = ServiceArea::Divisions(vec![division]);
        let found = doubts(&[moved]);
        // 705 is the north-east and the centre of Ontario.
        let is_usual = crate::domain::area_code::is_usual_in("705", &[division]);
        assert_eq!(found.is_empty(), is_usual, "{division:?}");
        assert!(found.iter().all(|finding| finding.key() == "area-code fc-timmins +17052686262"));
    }
    // Someone who helps everywhere may have a number from anywhere.
    let province = with(&local, |listing| listing.service_area = ServiceArea::Province(Vec::new()));
    assert_eq!(doubts(&[province]), []);
}

#[test]
fn what_two_organizations_both_have_is_found_by_number_page_or_name() {
    let one = listing("fc-timmins");
    let plain = other(&one);
    assert_eq!(doubts(&[one.clone(), plain.clone()]), []);
    let number = with(&plain, |listing| listing.phones = one.phones.clone());
    assert_eq!(keys(&doubts(&[one.clone(), number.clone()])), ["same-number another-one,fc-timmins +17052686262".to_owned()].into());
    let through = with(&number, |listing| listing.reached_through = Some(one.id.clone()));
    assert_eq!(doubts(&[one.clone(), through]), [], "it is reached through the other");
    let page = "HTTPS://TNFC.ca/".replace("HTTPS", "https");
    let page = with(&plain, |listing| listing.url = Some(Localized::either(page.parse().ok(), None).unwrap()));
    assert_eq!(keys(&doubts(&[one.clone(), page])), ["same-page another-one,fc-timmins tnfc.ca".to_owned()].into());
    let name = with(&plain, |listing| listing.name = Localized::new("The Timmins Native Friendship Centre".to_owned(), None));
    let found = doubts(&[one.clone(), name.clone()]);
    assert_eq!((found.len(), found[0].kind), (1, FindingKind::SameName));
    let away = with(&name, |listing| listing.service_area = ServiceArea::Divisions(vec![CensusDivision::from_code(3520).unwrap()]));
    assert_eq!(doubts(&[one, away]), [], "nobody takes one for the other");
}

/// A server that answers every request with one head.
fn server(head: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let _ = stream.read(&mut [0; 2048]);
            let _ = stream.write_all(head.as_bytes());
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_leads_on_for_ever_is_work_on_the_desk_after_two_looks_and_changes_nothing() {
    let minutes = Arc::new(AtomicI64::new(0));
    let passed = Arc::clone(&minutes);
    let reader =
        Reader::at(Clock::telling(move || browser::clock().now() + chrono::Duration::minutes(passed.load(Ordering::Relaxed)))).await;
    let (state, store) = (reader.state(), reader.state().store());
    let web = Web::fake(server("HTTP/1.1 302 Found\r\nlocation: /on\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"));
    let published = state.published();
    // Addresses without TLS are the first; each is looked at once before any is looked at again.
    for _ in 0..LOOKS {
        assert!(look_at_one(state, &web).await.unwrap());
    }
    assert_eq!(store.link_checks().await.unwrap().read.len(), LOOKS);
    let found = || async { keys(&findings::findings(store, &published.snapshot).await.unwrap()) };
    assert!(found().await.iter().all(|key| !key.starts_with("page ")), "once is not yet work");
    minutes.store(2 * 24 * 60, Ordering::Relaxed);
    for _ in 0..LOOKS {
        assert!(look_at_one(state, &web).await.unwrap());
    }
    assert_eq!(store.link_checks().await.unwrap().read.len(), LOOKS, "what failed has its second look first");
    let loops: Vec<String> = found().await.into_iter().filter(|key| key.ends_with(" loop")).collect();
    assert!(loops.contains(&"page fc-timmins http://www.tnfc.ca loop".to_owned()), "{loops:?}");
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let page = eddie.opens(FINDINGS).await;
    assert!(page.body.contains("leads from one address to the next"), "{}", page.body);
    assert!(eddie.opens("/fr/bureau/constats").await.body.contains("d’une adresse à l’autre"));
    assert!(eddie.opens("/en/desk").await.body.contains("Found by the program"));
    let settled = eddie.submits(FINDINGS, &[("finding", &loops[0])]).await;
    assert_eq!(settled.status, StatusCode::OK);
    assert!(!found().await.contains(&loops[0]));
    assert_eq!(eddie.submits(FINDINGS, &[("finding", &loops[0])]).await.status, StatusCode::CONFLICT, "once");
    assert_eq!(eddie.submits(FINDINGS, &[("finding", "page anything at all")]).await.status, StatusCode::CONFLICT);
    // Nothing of a listing is changed, and no reader sees anything of it.
    assert_eq!(store.undecided_changes().await.unwrap().read.len(), 0);
    assert!(reader.reads("/en/s/fc-timmins").await.body.contains("tnfc.ca"));
}
