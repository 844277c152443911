//! The finder: choices by GET as codes, the form by POST.

use axum::http::StatusCode;

use crate::{
    domain::{
        service::ServiceId,
        shortlist::{KEPT_PARAMETER, Shortlist, TAKEN_OFF_PARAMETER},
    },
    finder::{
        codes,
        place::PlaceReading,
        query::{Area, Query},
        words::{
            reader::Reader,
            reading::{LETTERS, refusal_mark},
            relevance,
        },
    },
    pages::{
        article::QUIET_PARAMETER,
        error::Failure,
        finder::{self, Finder, PlaceProblem, Typed},
    },
    urls::{Address, KEYS_PARAMETER, PAGE_PARAMETER, PLACE_PARAMETER, REFUSED_PARAMETER, WORDS_PARAMETER},
};

use super::{answer::Answer, visit::Visit};

/// Longest typed place that is looked at and given back.
const PLACE_LIMIT: usize = 80;

/// More things taken back than any sentence of ours can hold are not read.
const REFUSED_LIMIT: usize = 40;

/// True for what stands for one thing that was read: `a`, `n.3`.
fn is_code(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'.')
}

/// Reads what this visitor types.
fn reader(visit: &Visit) -> Reader<'_> {
    let site = visit.state.site();
    Reader { lexicon: &site.lexicon, gazetteer: visit.state.gazetteer(), index: visit.published.snapshot.text(), locale: visit.locale }
}

/// What a form or an address asked for.
pub(super) struct Asked {
    pub(super) query: Query,
    ignored: bool,
    page: usize,
    quiet: bool,
    place: String,
    typed: Typed,
    kept: Shortlist,
}

impl Asked {
    /// What an address asks for.
    pub(super) fn in_address(pairs: &[(String, String)]) -> Self {
        Self::read(pairs, false)
    }

    /// What nobody asked for.
    pub(super) fn nothing() -> Self {
        Self::read(&[], false)
    }

    fn read(pairs: &[(String, String)], posted: bool) -> Self {
        let also = |name: &str| {
            matches!(name, PAGE_PARAMETER | KEYS_PARAMETER)
                || posted
                    && matches!(
                        name,
                        PLACE_PARAMETER | QUIET_PARAMETER | WORDS_PARAMETER | REFUSED_PARAMETER | KEPT_PARAMETER | TAKEN_OFF_PARAMETER
                    )
        };
        let reading = codes::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())), also);
        let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        let page = value(PAGE_PARAMETER).map(|page| page.parse::<usize>().ok().filter(|page| (1..=10_000).contains(page)));
        let mut typed = if posted {
            Typed {
                // One letter more than is read, so that a cut is known and said.
                words: value(WORDS_PARAMETER).unwrap_or_default().trim().chars().take(LETTERS + 1).collect(),
                refused: value(REFUSED_PARAMETER)
                    .unwrap_or_default()
                    .split(',')
                    .filter(|code| is_code(code))
                    .take(REFUSED_LIMIT)
                    .map(str::to_owned)
                    .collect(),
            }
        } else {
            Typed::default()
        };
        if !typed.refused.contains(&refusal_mark(&typed.words)) {
            typed.refused.clear();
        }
        let mut kept = Shortlist::default();
        if posted {
            kept = Shortlist::read(pairs.iter().filter(|(name, _)| name == KEPT_PARAMETER).map(|(_, id)| id.as_str()));
            if let Some(id) = value(TAKEN_OFF_PARAMETER).and_then(ServiceId::parse) {
                kept = kept.without(&id);
            }
        }
        Self {
            typed,
            kept,
            query: reading.query,
            ignored: reading.ignored || page == Some(None),
            page: page.flatten().unwrap_or(1),
            quiet: posted && value(QUIET_PARAMETER).is_some(),
            place: if posted {
                value(PLACE_PARAMETER).unwrap_or_default().trim().chars().take(PLACE_LIMIT).collect()
            } else {
                String::new()
            },
        }
    }

    /// What a form asked for.
    ///
    /// # Errors
    /// It is no form of ours.
    pub(super) async fn sent(visit: &Visit) -> Result<Self, Failure> {
        Ok(Self::read(&visit.form().await?, true))
    }

    /// Makes a choice of the typed place; gives it back when it is none, or may be several.
    pub(super) fn look_up_place(&mut self, visit: &Visit) -> Option<PlaceProblem> {
        if self.place.is_empty() {
            return None;
        }
        let candidates = match reader(visit).typed_place(&self.place) {
            PlaceReading::Found(place) => {
                self.query.area = Area::of(place.divisions);
                return None;
            }
            PlaceReading::Several(candidates) => candidates,
            PlaceReading::Unknown => Vec::new(),
        };
        Some(PlaceProblem { typed: self.place.clone(), candidates })
    }

    /// True when what was asked may not stand in an address.
    pub(super) fn stays_posted(&self) -> bool {
        self.quiet || !self.typed.words.is_empty() || !self.kept.is_empty()
    }

    /// What the finder's pages show, with the typed words read.
    pub(super) fn finder(self, visit: &Visit) -> Finder {
        let snapshot = &visit.published.snapshot;
        let found = (!self.typed.words.is_empty()).then(|| {
            let reading = reader(visit).read(&self.typed.words, &self.typed.refused);
            let found = relevance::search(snapshot, &self.query, &reading, visit.context().now);
            (reading, found)
        });
        let mut typed = self.typed;
        typed.words = typed.words.chars().take(LETTERS).collect();
        let mut kept = self.kept;
        kept.retain(|id| snapshot.find(id.as_str()).is_some());
        Finder {
            typed,
            found,
            query: self.query,
            page: self.page,
            ignored: self.ignored,
            quiet: self.quiet,
            place: None,
            copy: visit.published.copy_path(visit.locale),
            kept,
        }
    }
}

/// `GET /en/find?a=2&r=3558`
pub async fn get(visit: Visit) -> Answer {
    show(&visit, Asked::in_address(&visit.pairs), None)
}

/// `POST /en/find`: to the address of the choices; or the page itself when they must stay out of the address, or when the typed
/// place needs another look.
pub async fn post(visit: Visit) -> Answer {
    let mut asked = match Asked::sent(&visit).await {
        Ok(asked) => asked,
        Err(failure) => return Answer::Failed(failure),
    };
    if let Some(problem) = asked.look_up_place(&visit) {
        return show(&visit, asked, Some(problem));
    }
    if asked.stays_posted() {
        return show(&visit, asked, None);
    }
    Answer::To(Address::Find(asked.query, 1).path(visit.locale))
}

pub(super) fn show(visit: &Visit, asked: Asked, place: Option<PlaceProblem>) -> Answer {
    let status = if place.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let finder = Finder { place, ..asked.finder(visit) };
    visit.page_with(status, |context| finder::page(context, &finder))
}
