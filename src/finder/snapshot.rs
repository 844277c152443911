//! What is published, all of it, immutable: the only thing that visitors' requests read.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::{Arc, OnceLock},
};

use crate::domain::{
    bulletin::{Bulletin, Scope},
    census_division::CensusDivision,
    date::Date,
    locale::Locale,
    localized::Localized,
    phone_number::PhoneNumber,
    revision::Revision,
    service::ServiceId,
    taxonomy::Category,
};

use super::{
    by_division::ByDivision,
    index::Index,
    listing::Listing,
    words::{
        alike::Alike,
        text_index::{TextIndex, Texts},
    },
};

/// One published state of the directory. Replaced as a whole, never changed.
#[derive(Clone, Debug)]
pub struct Snapshot {
    revision: Revision,
    listings: Vec<Arc<Listing>>,
    /// Positions in the order of ids.
    by_id: Arc<[u32]>,
    index: Arc<Index>,
    text: Arc<TextIndex>,
    by_division: Arc<ByDivision>,
    alike: Arc<OnceLock<Alike>>,
    compiled: Option<(Date, Date)>,
    bulletins: Vec<Bulletin>,
}

impl Snapshot {
    /// The snapshot of these listings. They are put in order of their English names, which settles ties in the ranking. A listing that has
    /// not changed since an earlier snapshot is shared with it.
    pub fn new<L: Into<Arc<Listing>>>(revision: Revision, listings: Vec<L>) -> Self {
        let listings = in_order(listings);
        let text = TextIndex::build(listings.iter().map(|listing| texts(listing)));
        Self::with_text(revision, listings, Arc::new(text))
    }

    /// The same after a snapshot of which few listings have changed: their words alone are looked at.
    pub fn following<L: Into<Arc<Listing>>>(revision: Revision, listings: Vec<L>, before: &Self) -> Self {
        let listings = in_order(listings);
        let text = follow(before, &listings).unwrap_or_else(|| TextIndex::build(listings.iter().map(|listing| texts(listing))));
        Self::with_text(revision, listings, Arc::new(text))
    }

    /// The same with the words of these very listings, which are in order.
    pub fn restored(revision: Revision, listings: Vec<Listing>, text: TextIndex) -> Self {
        let count = listings.len();
        let is_in_order = listings.is_sorted_by_key(key);
        if !is_in_order || text.count() != count {
            return Self::new(revision, listings);
        }
        Self::with_text(revision, listings.into_iter().map(Arc::new).collect(), Arc::new(text))
    }

    fn with_text(revision: Revision, mut listings: Vec<Arc<Listing>>, text: Arc<TextIndex>) -> Self {
        share_weeks(&mut listings);
        lead_through(&mut listings);
        mark_borrowed_lines(&mut listings);
        let mut by_id: Vec<u32> = (0u32..).zip(&listings).map(|(position, _)| position).collect();
        by_id.sort_unstable_by_key(|position| listings.get(*position as usize).map(|listing| &listing.id));
        let index = Arc::new(Index::build(listings.iter().map(|listing| listing.entry()).collect()));
        let days = || listings.iter().map(|listing| listing.compiled_on);
        let compiled = days().min().zip(days().max());
        let (by_division, alike, bulletins) = (Arc::default(), Arc::default(), Vec::new());
        Self { revision, listings, by_id: by_id.into(), index, text, by_division, alike, compiled, bulletins }
    }

    /// The same with what the desk tells readers now.
    pub fn telling(mut self, bulletins: Vec<Bulletin>) -> Self {
        for listing in &mut self.listings {
            let is_own = |bulletin: &&Bulletin| matches!(&bulletin.scope, Scope::Listing(about) if *about == listing.id);
            let own: Vec<Bulletin> = bulletins.iter().filter(is_own).cloned().collect();
            if listing.bulletins != own {
                Arc::make_mut(listing).bulletins = own;
            }
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
    pub fn listings(&self) -> &[Arc<Listing>] {
        &self.listings
    }

    /// The listing at a position that a search answered with.
    pub fn at(&self, position: u32) -> Option<&Listing> {
        self.listings.get(position as usize).map(AsRef::as_ref)
    }

    /// The listing of an id.
    pub fn find(&self, id: &str) -> Option<&Listing> {
        let id = ServiceId::parse(id)?;
        self.position(&id).and_then(|position| self.at(position))
    }

    /// The same, to be shared with another snapshot.
    pub fn shared(&self, id: &str) -> Option<&Arc<Listing>> {
        let position = self.position(&ServiceId::parse(id)?)?;
        self.listings.get(position as usize)
    }

    /// The position of the listing with an id.
    pub fn position(&self, id: &ServiceId) -> Option<u32> {
        let of = |position: &u32| self.at(*position).map(|listing| &listing.id);
        let place = self.by_id.binary_search_by_key(&Some(id), of).ok()?;
        self.by_id.get(place).copied()
    }

    /// The listings that name a division, in the order of the finder.
    pub fn local(&self, division: CensusDivision) -> impl Iterator<Item = &Listing> {
        self.by_division.of(&self.index, division).iter().filter_map(|position| self.at(*position))
    }

    /// The index.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Which listings are alike to typed words; found when words are first typed.
    pub fn alike(&self) -> &Alike {
        self.alike.get_or_init(|| Alike::of(self.index.entries()))
    }

    /// The words of the listings.
    pub fn text(&self) -> &TextIndex {
        &self.text
    }
}

/// Listings in the order of their English names.
fn in_order<L: Into<Arc<Listing>>>(listings: Vec<L>) -> Vec<Arc<Listing>> {
    let mut listings: Vec<Arc<Listing>> = listings.into_iter().map(Into::into).collect();
    listings.sort_by_cached_key(|listing| key(listing));
    listings
}

fn key(listing: &Listing) -> (String, ServiceId) {
    (listing.name.read(Locale::En).0.to_lowercase(), listing.id.clone())
}

/// The words of these listings after those of a snapshot; `None` when more than one in eight has changed, so that it is cheaper to look at all.
fn follow(before: &Snapshot, listings: &[Arc<Listing>]) -> Option<TextIndex> {
    let places: HashMap<&str, u32> = listings.iter().map(|listing| listing.id.as_str()).zip(0..).collect();
    let moved: Vec<Option<u32>> = before
        .listings
        .iter()
        .map(|old| {
            let place = *places.get(old.id.as_str())?;
            let new = listings.get(place as usize)?;
            (Arc::ptr_eq(old, new) || texts(old) == texts(new)).then_some(place)
        })
        .collect();
    let mut is_new = vec![true; listings.len()];
    for place in moved.iter().flatten() {
        is_new[*place as usize] = false;
    }
    let changed = is_new.iter().filter(|is_new| **is_new).count() + moved.iter().filter(|place| place.is_none()).count();
    if changed > listings.len() / 8 {
        return None;
    }
    let gone = before.listings.iter().zip(&moved).filter(|(_, place)| place.is_none()).map(|(old, _)| texts(old));
    let new = (0u32..).zip(listings).zip(&is_new).filter(|(_, is_new)| **is_new).map(|((place, listing), _)| (place, texts(listing)));
    Some(before.text.follow(&moved, listings.len(), gone, new))
}

/// Keeps a week that many listings have once.
fn share_weeks(listings: &mut [Arc<Listing>]) {
    let mut weeks = HashSet::new();
    // A listing that another snapshot has too shares its week already.
    for listing in listings.iter_mut().filter_map(Arc::get_mut) {
        listing.share_weeks(&mut weeks);
    }
}

/// Gives each listing without a line of its own the one it is reached through. The importer refuses ways that lead nowhere or round; a
/// way that does so here all the same is no way.
fn lead_through(listings: &mut [Arc<Listing>]) {
    let places: HashMap<&ServiceId, usize> = listings.iter().map(|listing| &listing.id).zip(0..).collect();
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
    // A line has a line of its own, so that it is led through none.
    let lines: BTreeMap<usize, Arc<Listing>> =
        through.iter().flatten().filter_map(|at| Some((*at, Arc::clone(listings.get(*at)?)))).collect();
    // A listing taken over from an earlier snapshot may hold a line that has changed, or gone, since.
    for (listing, at) in listings.iter_mut().zip(through) {
        let line = at.and_then(|at| lines.get(&at));
        if listing.through.as_ref() != line {
            Arc::make_mut(listing).through = line.cloned();
        }
    }
}

/// Marks each listing whose number to call first is that of a crisis line for everywhere. A crisis line never borrows.
fn mark_borrowed_lines(listings: &mut [Arc<Listing>]) {
    let is_crisis_line = |listing: &Listing| listing.categories.contains(&Category::CrisisLine);
    let everywhere = listings.iter().filter(|listing| is_crisis_line(listing) && listing.service_area.is_everywhere());
    let lines: BTreeSet<PhoneNumber> = everywhere.flat_map(|listing| listing.voices()).map(|phone| phone.number.clone()).collect();
    for listing in listings.iter_mut() {
        let first = listing.voices().next().is_some_and(|phone| lines.contains(&phone.number));
        let borrows_line = first && !is_crisis_line(listing);
        if listing.borrows_line != borrows_line {
            Arc::make_mut(listing).borrows_line = borrows_line;
        }
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
