//! What the directory has and has not, for each census division and kind of help, and how fresh it is. From listings alone: what anyone
//! searched for is not known.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{age::AgeBand, census_division::CensusDivision, locale::Locale, service::PhoneKind, taxonomy::Category};

use super::{
    listing::Listing,
    query::{Area, Query},
    relax,
    results::Results,
    snapshot::Snapshot,
};

/// Days for which a confirmation counts here: the quarter in which YourPeer and we promise to look again.
pub const CONFIRMED_DAYS: i64 = 90;
/// Cards that a reader takes in before choosing.
const FIRST: usize = 3;

/// How many listings, and how many of them are what a reader may need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them.
    pub listings: usize,
    /// Their contacts were confirmed within 90 days.
    pub confirmed: usize,
    /// They say that they take someone under 16.
    pub under_16: usize,
    /// They answer text messages.
    pub by_text: usize,
    /// They answer in French.
    pub in_french: usize,
    /// Indigenous people run them.
    pub indigenous_led: usize,
}

impl Counts {
    fn add(&mut self, listing: &Listing) {
        let by_text = listing.text_line.is_some() || listing.phones.iter().any(|phone| phone.kind == PhoneKind::Sms);
        self.listings += 1;
        self.confirmed += usize::from(is_confirmed(listing));
        self.under_16 += usize::from(listing.ages.under_16() == Some(true));
        self.by_text += usize::from(by_text);
        self.in_french += usize::from(listing.languages.iter().any(|language| language.tag() == Locale::Fr.code()));
        self.indigenous_led += usize::from(listing.indigenous.led);
    }

    /// The counts with the names of their columns.
    pub const fn columns(&self) -> [(&'static str, usize); 6] {
        [
            ("listings", self.listings),
            ("confirmed_90_days", self.confirmed),
            ("under_16", self.under_16),
            ("by_text", self.by_text),
            ("in_french", self.in_french),
            ("indigenous_led", self.indigenous_led),
        ]
    }
}

fn is_confirmed(listing: &Listing) -> bool {
    listing.contacts_confirmed().is_some_and(|confirmed| listing.today.days_since(confirmed.on) <= CONFIRMED_DAYS)
}

/// What an area has, of all kinds of help and of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfArea {
    /// Of all kinds.
    pub all: Counts,
    /// Of each kind that it has anything of.
    pub kinds: BTreeMap<Category, Counts>,
}

impl OfArea {
    fn add(&mut self, listing: &Listing) {
        self.all.add(listing);
        for kind in listing.categories.iter().collect::<BTreeSet<_>>() {
            self.kinds.entry(*kind).or_default().add(listing);
        }
    }

    /// Kinds of help of which it has nothing.
    pub fn missing(&self) -> impl Iterator<Item = Category> + '_ {
        Category::ALL.iter().copied().filter(|kind| !self.kinds.contains_key(kind))
    }
}

/// A share: so many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// So many.
    pub of: usize,
    /// Of so many.
    pub all: usize,
}

impl Share {
    /// In percent, rounded down, so that a goal is not said to be met before it is. Zero of nothing is zero.
    pub fn percent(self) -> usize {
        (self.of * 100).checked_div(self.all).unwrap_or_default()
    }
}

/// What a publication covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// All listings.
    pub all: Counts,
    /// Those that serve all of Ontario.
    pub everywhere: OfArea,
    /// Those that name a division among those they serve.
    pub divisions: BTreeMap<CensusDivision, OfArea>,
    /// Of the first cards that readers see, how many were confirmed within 90 days.
    pub first_cards: Share,
}

impl Coverage {
    /// The coverage of a publication.
    pub fn of(snapshot: &Snapshot) -> Self {
        let mut coverage =
            Self { divisions: CensusDivision::all().map(|division| (division, OfArea::default())).collect(), ..Self::default() };
        for listing in snapshot.listings() {
            coverage.all.add(listing);
            if listing.service_area.is_everywhere() {
                coverage.everywhere.add(listing);
            }
            for division in listing.service_area.divisions().iter().collect::<BTreeSet<_>>() {
                coverage.divisions.entry(*division).or_default().add(listing);
            }
        }
        Self { first_cards: first_cards(snapshot), ..coverage }
    }
}

/// Asks the finder for every division, age and kind of help, as readers do, and looks at the first cards.
fn first_cards(snapshot: &Snapshot) -> Share {
    let confirmed: Vec<bool> = snapshot.listings().iter().map(|listing| is_confirmed(listing)).collect();
    let mut share = Share::default();
    for division in CensusDivision::all() {
        for age in AgeBand::ALL.into_iter().map(Some).chain([None]) {
            for need in Category::ALL.iter().copied().map(Some).chain([None]) {
                let query = Query { age, area: Area::of(vec![division]), needs: need.into_iter().collect(), ..Query::default() };
                let results = Results::list(snapshot.index(), &query, None);
                let further = relax::out_of_area(snapshot.index(), &query, &results, None);
                for hit in further.into_iter().chain(results.hits(0..FIRST)).take(FIRST) {
                    share.all += 1;
                    share.of += usize::from(confirmed.get(hit.position as usize).copied().unwrap_or_default());
                }
            }
        }
    }
    share
}
