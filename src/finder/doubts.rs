//! What is odd about the listings by themselves: numbers from elsewhere, and listings that may be the same service twice.

use std::{
    borrow::Borrow,
    collections::{BTreeMap, BTreeSet},
};

use crate::domain::{
    area_code::{area_code, is_usual_in},
    census_division::CensusDivision,
    finding::{Finding, FindingKind},
    known::telling_words,
    localized::Localized,
    phone_number::PhoneNumber,
    service_area::ServiceArea,
    web_address::is_shared,
};

use super::{listing::Listing, place::fold};

/// Everything that is odd, by kind and then by listing.
pub fn doubts<L: Borrow<Listing>>(listings: &[L]) -> Vec<Finding> {
    let listings: Vec<&Listing> = listings.iter().map(Borrow::borrow).collect();
    let listings = listings.as_slice();
    let mut found: Vec<Finding> = listings.iter().flat_map(|listing| from_elsewhere(listing)).collect();
    found.extend(shared(listings, FindingKind::SameNumber, |listing| numbers(listing).map(ToString::to_string).collect()));
    found.extend(shared(listings, FindingKind::SamePage, pages));
    found.extend(same_name(listings));
    found.sort_by(|one, other| (one.kind, &one.services, &one.value).cmp(&(other.kind, &other.services, &other.value)));
    found
}

fn numbers(listing: &Listing) -> impl Iterator<Item = &PhoneNumber> {
    let text = listing.text_line.iter().map(|line| &line.number);
    listing.phones.iter().map(|phone| &phone.number).chain(text).filter(|number| !number.is_short_code())
}

/// Numbers of a local service with an area code that is not usual in any of its divisions.
fn from_elsewhere(listing: &Listing) -> Vec<Finding> {
    let ServiceArea::Divisions(divisions) = &listing.service_area else { return Vec::new() };
    let is_odd = |number: &&PhoneNumber| area_code(number).is_some_and(|code| !is_usual_in(code, divisions));
    let odd: BTreeSet<&PhoneNumber> = numbers(listing).filter(is_odd).collect();
    odd.into_iter().map(|number| Finding::of(FindingKind::AreaCode, vec![listing.id.clone()], number.as_str())).collect()
}

/// The pages of a listing, in one way of writing. Where anyone can have a page, the host says nothing, and the page does.
fn pages(listing: &Listing) -> BTreeSet<String> {
    let pages = listing.url.iter().flat_map(Localized::all);
    pages
        .map(|page| {
            let rest = page.as_str().split_once("://").map_or("", |(_, rest)| rest);
            rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_lowercase()
        })
        .filter(|page| !is_shared(page))
        .collect()
}

/// What listings of several organizations have. Those of one organization share what they like, and so does one with the line that it is
/// reached through.
fn shared(listings: &[&Listing], kind: FindingKind, values: impl Fn(&Listing) -> BTreeSet<String>) -> Vec<Finding> {
    let mut owners: BTreeMap<String, Vec<&Listing>> = BTreeMap::new();
    for listing in listings {
        for value in values(listing) {
            owners.entry(value).or_default().push(listing);
        }
    }
    let several = |owners: &&Vec<&Listing>| {
        let organizations: BTreeSet<String> = owners.iter().map(|listing| organization(listing)).collect();
        let leads = |one: &&Listing| owners.iter().any(|other| other.reached_through.as_ref() == Some(&one.id));
        organizations.len() > 1 && !owners.iter().any(leads)
    };
    let found = owners.iter().filter(|(_, owners)| several(owners));
    found.map(|(value, owners)| Finding::of(kind, owners.iter().map(|listing| listing.id.clone()).collect(), value)).collect()
}

fn organization(listing: &Listing) -> String {
    fold(listing.organization.name.all().next().map_or("", String::as_str))
}

/// Listings whose names have the same telling words, where both help somewhere.
fn same_name(listings: &[&Listing]) -> Vec<Finding> {
    let mut named: BTreeMap<Vec<String>, Vec<&Listing>> = BTreeMap::new();
    for listing in listings {
        let names: BTreeSet<Vec<String>> = listing.name.all().map(|name| telling_words(name)).collect();
        for name in names {
            named.entry(name).or_default().push(listing);
        }
    }
    let mut found: Vec<Finding> = Vec::new();
    for (_, alike) in named.iter().filter(|(_, alike)| alike.len() > 1) {
        let meets = |one: &&Listing| alike.iter().any(|other| other.id != one.id && meet(one, other));
        let both: Vec<&&Listing> = alike.iter().filter(|one| meets(one)).collect();
        if let Some(first) = both.first() {
            let name = first.name.all().next().map_or("", String::as_str);
            let finding = Finding::of(FindingKind::SameName, both.iter().map(|listing| listing.id.clone()).collect(), name);
            // Both languages say it.
            if !found.iter().any(|other| other.services == finding.services) {
                found.push(finding);
            }
        }
    }
    found
}

/// Whether two listings help in one place.
fn meet(one: &Listing, other: &Listing) -> bool {
    CensusDivision::all().any(|division| one.service_area.serves(division) && other.service_area.serves(division))
}
