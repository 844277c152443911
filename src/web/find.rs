//! The finder: choices by GET as codes, the form by POST.

use std::sync::Arc;

use axum::http::StatusCode;

use crate::{
    finder::{
        asking::{Asking, Way},
        place::PlaceReading,
        query::Area,
        search::Search,
        words::reader::Reader,
    },
    pages::{
        error::Failure,
        finder::{self, Finder, PlaceProblem},
    },
    urls::Address,
};

use super::{
    answer::{Answer, Handled},
    visit::Visit,
};

/// Reads what this visitor types.
pub(super) fn reader(visit: &Visit) -> Reader<'_> {
    let site = visit.state.site();
    Reader {
        lexicon: &site.lexicon,
        gazetteer: visit.state.gazetteer(),
        index: visit.published.snapshot.text(),
        locale: visit.locale,
        judgement: None,
    }
}

/// What a form asks for.
///
/// # Errors
/// It is no form of ours.
pub(super) async fn sent(visit: &Visit) -> Result<Asking, Failure> {
    let pairs = visit.form().await?;
    Ok(asked(visit, &pairs))
}

/// What the pairs of a form ask for.
pub(super) fn asked(visit: &Visit, pairs: &[(String, String)]) -> Asking {
    Asking::posted(pairs, |id| visit.published.snapshot.find(id.as_str()).is_some())
}

/// Resolves the typed place. If it is unknown or ambiguous, the answer is the finder's page that asks which, whichever form was sent.
pub(super) async fn look_up_place(visit: &Visit, mut asking: Asking) -> Result<Asking, Box<Answer>> {
    if asking.place.is_empty() {
        return Ok(asking);
    }
    let candidates = match reader(visit).typed_place(&asking.place) {
        PlaceReading::Found(place) => {
            asking.query.area = Area::of(place.divisions);
            return Ok(asking);
        }
        PlaceReading::Several(candidates) => candidates,
        PlaceReading::Unknown => Vec::new(),
    };
    Err(Box::new(show(visit, asking, Some(PlaceProblem { candidates })).await))
}

/// `GET /en/find?a=2&r=3558`
pub async fn get(visit: Visit) -> Answer {
    show(&visit, Asking::in_address(&visit.pairs), None).await
}

/// `POST /en/find`: to the address of the choices; or the page itself when they must stay out of the address, or when the typed
/// place needs another look.
pub async fn post(visit: Visit) -> Handled {
    let asking = look_up_place(&visit, sent(&visit).await?).await?;
    Ok(match asking.way() {
        Way::Post => show(&visit, asking, None).await,
        _ => Answer::To(Address::Find(asking.query, 1).path(visit.locale)),
    })
}

async fn show(visit: &Visit, asking: Asking, place: Option<PlaceProblem>) -> Answer {
    let status = if place.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reader = reader(visit);
    let judgement = visit.state.judging().judge(|| reader.mended(asking.words()), visit.locale).await;
    let reader = Reader { judgement: judgement.as_ref(), ..reader };
    let search = Search::run(&visit.published.snapshot, &reader, &asking, visit.context().now);
    let finder = Finder {
        asking,
        search,
        place,
        copy: visit.published.copy_path(visit.locale),
        cards: Arc::clone(&visit.published.cards),
        forms: Arc::clone(&visit.published.forms),
    };
    visit.page_with(status, |context| finder::page(context, &finder))
}
