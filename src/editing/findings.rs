//! What the program found odd: worked out from what is published and from the last look at each page, without what someone settled.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::{
        finding::{Finding, FindingKind},
        link_check::LinkCheck,
        localized::Localized,
        person::Person,
        service::ServiceId,
        web_address::WebAddress,
    },
    finder::{doubts::doubts, listing::Listing, snapshot::Snapshot},
    store::{Act, Store, StoreError},
};

use super::{
    decide::{DecideError, Decided, applied},
    setting::Setting,
};

/// The pages that readers are led to, each with the listings that name it.
pub fn pages(snapshot: &Snapshot) -> BTreeMap<&WebAddress, Vec<&ServiceId>> {
    let mut pages: BTreeMap<&WebAddress, Vec<&ServiceId>> = BTreeMap::new();
    for listing in snapshot.listings() {
        for page in pages_of(listing) {
            pages.entry(page).or_default().push(&listing.id);
        }
    }
    pages
}

fn pages_of(listing: &Listing) -> BTreeSet<&WebAddress> {
    let of_service = [&listing.url, &listing.chat].into_iter().flatten().flat_map(Localized::all);
    of_service.chain(&listing.organization.url).collect()
}

/// Everything odd that no one has settled. Pages that do not answer come first: readers meet them now.
///
/// # Errors
/// The database does not answer.
pub async fn findings(store: &Store, snapshot: &Snapshot) -> Result<Vec<Finding>, StoreError> {
    let (checks, settled) = (store.link_checks().await?, store.settled().await?);
    let pages = pages(snapshot);
    let of_page = |check: &LinkCheck| {
        let services = pages.iter().find(|(page, _)| page.as_str() == check.address).map(|(_, services)| services)?;
        let finding = Finding::of(FindingKind::Page, services.iter().map(|id| (*id).clone()).collect(), check.address.as_str());
        Some(Finding { outcome: Some(check.outcome), led_to: check.led_to.clone(), ..finding })
    };
    let broken = checks.read.iter().filter(|check| check.is_work()).filter_map(of_page);
    Ok(broken.chain(doubts(snapshot.listings())).filter(|finding| !settled.contains(&finding.key())).collect())
}

/// Says of a finding that it is right as it is.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn settle(setting: &Setting<'_>, finding: &Finding, person: &Person) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Settle(&finding.key()), setting.known, &setting.by(person)).await?)
}
