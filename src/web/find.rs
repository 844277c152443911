//! The finder: choices by GET as codes, the form by POST.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, Response, StatusCode, Uri},
    response::IntoResponse,
};

use crate::{
    domain::locale::Locale,
    finder::{
        codes,
        place::PlaceReading,
        query::{Area, Query},
        words::{
            reading::{LETTERS, Reader, refusal_mark},
            relevance,
        },
    },
    pages::{
        article::QUIET_PARAMETER,
        finder::{self, Finder, PlaceProblem, Typed},
    },
    urls::{Address, KEYS_PARAMETER, PAGE_PARAMETER, PLACE_PARAMETER, REFUSED_PARAMETER, WORDS_PARAMETER},
};

use super::{form_body, request, response, state::AppState};

/// Longest typed place that is looked at and given back.
const PLACE_LIMIT: usize = 80;

/// More things taken back than any sentence of ours can hold are not read.
const REFUSED_LIMIT: usize = 40;

/// True for what stands for one thing that was read: `a`, `n.3`.
fn is_code(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'.')
}

/// What a form or an address asked for.
struct Asked {
    query: Query,
    ignored: bool,
    page: usize,
    quiet: bool,
    place: String,
    typed: Typed,
}

impl Asked {
    fn read(pairs: &[(String, String)], posted: bool) -> Self {
        let also = |name: &str| {
            matches!(name, PAGE_PARAMETER | KEYS_PARAMETER)
                || posted && matches!(name, PLACE_PARAMETER | QUIET_PARAMETER | WORDS_PARAMETER | REFUSED_PARAMETER)
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
        Self {
            typed,
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
    let pairs = match form_body::read(&headers, body).await {
        Ok(pairs) => pairs,
        Err(failure) => return failure.into_response(),
    };
    let mut asked = Asked::read(&pairs, true);
    if !asked.place.is_empty() {
        let candidates = match state.gazetteer().read(&asked.place) {
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
    if asked.quiet || !asked.typed.words.is_empty() {
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
    let found = (!asked.typed.words.is_empty()).then(|| {
        let reader = Reader { lexicon: &context.site.lexicon, gazetteer: state.gazetteer(), index: context.snapshot.text() };
        let reading = reader.read(&asked.typed.words, &asked.typed.refused);
        let found = relevance::search(context.snapshot, &asked.query, &reading, context.now);
        (reading, found)
    });
    let mut typed = asked.typed;
    typed.words = typed.words.chars().take(LETTERS).collect();
    let finder = Finder {
        typed,
        found,
        query: asked.query,
        page: asked.page,
        ignored: asked.ignored,
        quiet: asked.quiet,
        place,
        copy: published.copy_path(locale),
    };
    response::page(&context, || finder::page(&context, &finder), status, headers)
}
