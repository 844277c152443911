//! What is published, all of it, immutable: the only thing that visitors' requests read.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::domain::{
    bulletin::{Bulletin, Scope},
    date::Date,
    locale::Locale,
    localized::Localized,
    phone_number::PhoneNumber,
    revision::Revision,
    service::ServiceId,
    taxonomy::Category,
};

use super::{
    index::Index,
    listing::Listing,
    words::text_index::{TextIndex, Texts},
};

/// One published state of the directory. Replaced as a whole, never changed.
#[derive(Clone, Debug)]
pub struct Snapshot {
    revision: Revision,
    listings: Vec<Listing>,
    positions: BTreeMap<ServiceId, u32>,
    index: Index,
    text: TextIndex,
    compiled: Option<(Date, Date)>,
    bulletins: Vec<Bulletin>,
}

impl Snapshot {
    /// The snapshot of these listings. They are put in order of their English names, which settles ties in the ranking.
    pub fn new(revision: Revision, mut listings: Vec<Listing>) -> Self {
        listings.sort_by_cached_key(|listing| (listing.name.read(Locale::En).0.to_lowercase(), listing.id.clone()));
        lead_through(&mut listings);
        mark_borrowed_lines(&mut listings);
        let positions = (0u32..).zip(&listings).map(|(position, listing)| (listing.id.clone(), position)).collect();
        let index = Index::build(listings.iter().map(Listing::entry).collect());
        let text = TextIndex::build(listings.iter().map(texts));
        let days = || listings.iter().map(|listing| listing.compiled_on);
        let compiled = days().min().zip(days().max());
        Self { revision, listings, positions, index, text, compiled, bulletins: Vec::new() }
    }

    /// The same with what the desk tells readers now.
    pub fn telling(mut self, bulletins: Vec<Bulletin>) -> Self {
        for listing in &mut self.listings {
            let is_own = |bulletin: &&Bulletin| matches!(&bulletin.scope, Scope::Listing(about) if *about == listing.id);
            listing.bulletins = bulletins.iter().filter(is_own).cloned().collect();
        }
        Self { bulletins, ..self }
    }

    /// What the desk tells readers.
    pub fn bulletins(&self) -> &[Bulletin] {
        &self.bulletins
    }

    /// The first and the last day on which facts of these listings were compiled.
    pub const fn compiled(&self) -> Option<(Date, Date)> {
        self.compiled
    }

    /// The first day on which facts of these listings were compiled.
    pub fn compiled_on(&self) -> Option<Date> {
        self.compiled.map(|(first, _)| first)
    }

    /// Which publication this is.
    pub const fn revision(&self) -> Revision {
        self.revision
    }

    /// All listings, by position.
    pub fn listings(&self) -> &[Listing] {
        &self.listings
    }

    /// The listing at a position that a search answered with.
    pub fn at(&self, position: u32) -> Option<&Listing> {
        self.listings.get(position as usize)
    }

    /// The listing of an id.
    pub fn find(&self, id: &str) -> Option<&Listing> {
        let id = ServiceId::parse(id)?;
        self.position(&id).and_then(|position| self.at(position))
    }

    /// The position of the listing with an id.
    pub fn position(&self, id: &ServiceId) -> Option<u32> {
        self.positions.get(id).copied()
    }

    /// The index.
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// The words of the listings.
    pub const fn text(&self) -> &TextIndex {
        &self.text
    }
}

/// Gives each listing without a line of its own the one it is reached through. The importer refuses ways that lead nowhere or round; a
/// way that does so here all the same is no way.
fn lead_through(listings: &mut [Listing]) {
    let places: BTreeMap<&ServiceId, usize> = listings.iter().map(|listing| &listing.id).zip(0..).collect();
    let line = |listing: &Listing| {
        let mut next = listing.reached_through.as_ref();
        // A cycle ends after as many steps as there are listings.
        for _ in 0..listings.len() {
            let at = *places.get(next?)?;
            if listings.get(at)?.has_own_line() {
                return Some(at);
            }
            next = listings.get(at)?.reached_through.as_ref();
        }
        None
    };
    let through: Vec<Option<usize>> = listings.iter().map(|listing| if listing.has_own_line() { None } else { line(listing) }).collect();
    let lines: BTreeMap<usize, Arc<Listing>> =
        through.iter().flatten().filter_map(|at| Some((*at, Arc::new(listings.get(*at)?.clone())))).collect();
    // A listing taken over from an earlier snapshot may hold a line that has changed, or gone, since.
    for (listing, at) in listings.iter_mut().zip(through) {
        listing.through = at.and_then(|at| lines.get(&at)).cloned();
    }
}

/// Marks each listing whose number to call first is that of a crisis line for everywhere. A crisis line never borrows.
fn mark_borrowed_lines(listings: &mut [Listing]) {
    let is_crisis_line = |listing: &Listing| listing.categories.contains(&Category::CrisisLine);
    let everywhere = listings.iter().filter(|listing| is_crisis_line(listing) && listing.service_area.is_everywhere());
    let lines: BTreeSet<PhoneNumber> = everywhere.flat_map(Listing::voices).map(|phone| phone.number.clone()).collect();
    for listing in listings.iter_mut() {
        let first = listing.voices().next().is_some_and(|phone| lines.contains(&phone.number));
        listing.borrows_line = first && !is_crisis_line(listing);
    }
}

/// What of a listing can be found by words.
fn texts(listing: &Listing) -> Texts<'_> {
    let both = |text| Locale::ALL.into_iter().filter_map(|locale| Localized::exact(text, locale)).collect();
    Texts {
        names: both(&listing.name),
        organization: Some(listing.organization.name.read(Locale::En).0),
        descriptions: both(&listing.description),
    }
}
