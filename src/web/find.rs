//! The finder: choices by GET as codes, the form by POST.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, Response, StatusCode, Uri},
    response::IntoResponse,
};

use crate::{
    domain::{
        kept::{KEPT_PARAMETER, Kept, TAKEN_OFF_PARAMETER},
        locale::Locale,
        service::ServiceId,
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

use super::{form_body, published::Published, request, response, state::AppState};

/// Longest typed place that is looked at and given back.
const PLACE_LIMIT: usize = 80;

/// More things taken back than any sentence of ours can hold are not read.
const REFUSED_LIMIT: usize = 40;

/// True for what stands for one thing that was read: `a`, `n.3`.
fn is_code(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'.')
}

/// What a form or an address asked for.
pub(super) struct Asked {
    pub(super) query: Query,
    ignored: bool,
    page: usize,
    quiet: bool,
    place: String,
    typed: Typed,
    kept: Kept,
}

impl Asked {
    pub(super) fn read(pairs: &[(String, String)], posted: bool) -> Self {
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
        let mut kept = Kept::default();
        if posted {
            kept = Kept::read(pairs.iter().filter(|(name, _)| name == KEPT_PARAMETER).map(|(_, id)| id.as_str()));
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
    pub(super) async fn sent(headers: &HeaderMap, body: Body) -> Result<Self, Failure> {
        Ok(Self::read(&form_body::read(headers, body).await?, true))
    }

    /// True when what was asked may not stand in an address.
    pub(super) fn stays_posted(&self) -> bool {
        self.quiet || !self.typed.words.is_empty() || !self.kept.is_empty()
    }

    /// What the finder's pages show, with the typed words read.
    pub(super) fn finder(self, state: &AppState, published: &Published, locale: Locale) -> Finder {
        let context = state.context(published, locale, true);
        let found = (!self.typed.words.is_empty()).then(|| {
            let reader = Reader { lexicon: &context.site.lexicon, gazetteer: state.gazetteer(), index: context.snapshot.text(), locale };
            let reading = reader.read(&self.typed.words, &self.typed.refused);
            let found = relevance::search(context.snapshot, &self.query, &reading, context.now);
            (reading, found)
        });
        let mut typed = self.typed;
        typed.words = typed.words.chars().take(LETTERS).collect();
        let mut kept = self.kept;
        kept.retain(|id| published.snapshot.find(id.as_str()).is_some());
        Finder {
            typed,
            found,
            query: self.query,
            page: self.page,
            ignored: self.ignored,
            quiet: self.quiet,
            place: None,
            copy: published.copy_path(locale),
            kept,
        }
    }
}

/// `GET /en/find?a=2&r=3558`
pub async fn get(locale: Locale, State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    let pairs = request::query(&uri);
    let asked = Asked::read(&pairs, false);
    show(&state, locale, asked, None, StatusCode::OK, request::keys(&pairs), &headers)
}

/// `POST /en/find`: to the address of the choices; or the page itself when they must stay out of the address, or when the typed
/// place needs another look.
pub async fn post(locale: Locale, State(state): State<AppState>, headers: HeaderMap, body: Body) -> Response<Body> {
    let mut asked = match Asked::sent(&headers, body).await {
        Ok(asked) => asked,
        Err(failure) => return failure.into_response(),
    };
    if !asked.place.is_empty() {
        let published = state.published();
        let site = state.site();
        let reader = Reader { lexicon: &site.lexicon, gazetteer: state.gazetteer(), index: published.snapshot.text(), locale };
        let candidates = match reader.typed_place(&asked.place) {
            PlaceReading::Found(place) => {
                asked.query.area = Area::of(place.divisions);
                None
            }
            PlaceReading::Several(candidates) => Some(candidates),
            PlaceReading::Unknown => Some(Vec::new()),
        };
        if let Some(candidates) = candidates {
            let problem = PlaceProblem { typed: asked.place.clone(), candidates };
            return show(&state, locale, asked, Some(problem), StatusCode::UNPROCESSABLE_ENTITY, true, &headers);
        }
    }
    if asked.stays_posted() {
        return show(&state, locale, asked, None, StatusCode::OK, true, &headers);
    }
    response::see_other(&Address::Find(asked.query, 1).path(locale))
}

fn show(
    state: &AppState,
    locale: Locale,
    asked: Asked,
    place: Option<PlaceProblem>,
    status: StatusCode,
    keys: bool,
    headers: &HeaderMap,
) -> Response<Body> {
    let published = state.published();
    let context = state.context(&published, locale, keys);
    let finder = Finder { place, ..asked.finder(state, &published, locale) };
    response::page(&context, || finder::page(&context, &finder), status, headers)
}
