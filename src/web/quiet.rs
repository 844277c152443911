//! Pages that leave nothing on a phone: cards to show, a plan to fill in by hand, a file that is gone when it is deleted.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, Response},
};

use crate::{
    domain::{census_division::CensusDivision, shown_card::ShownCard, time_zone::day_in_ontario},
    pages::{
        error::Failure,
        quiet::{file, keep, note, plan},
    },
    urls::AREA_PARAMETER,
};

use super::{answer::Answer, state::AppState, visit::Visit};

/// `GET /en/note`
pub async fn note(visit: Visit) -> Answer {
    visit.page(note::page)
}

/// `GET /en/note/1`: one card, eight times on a sheet.
pub async fn print_note(visit: Visit) -> Answer {
    match ShownCard::from_number(&visit.segment) {
        Some(card) => visit.page(|context| note::print(context, card, day_in_ontario(visit.now))),
        None => Answer::Failed(Failure::NotFound),
    }
}

/// `GET /en/notes`: offers the small file.
pub async fn keep(visit: Visit) -> Answer {
    visit.page(keep::page)
}

/// `POST /en/notes`: the file, to be saved. The area is posted, so that it is in no address and in no list of downloads.
pub async fn save(visit: Visit) -> Answer {
    let sent = visit.form().await;
    sent.map(|pairs| {
        let code = pairs.iter().find(|(name, _)| name == AREA_PARAMETER).map(|(_, code)| code);
        let division = code.and_then(|code| code.parse().ok());
        Answer::File(file::write(visit.state.site(), &visit.published.snapshot, visit.locale, division), Some("notes.html"))
    })
    .into()
}

/// `GET /n.html`: the file for all of Ontario, for a proxy to keep.
pub async fn file(State(state): State<AppState>, headers: HeaderMap) -> Response<Body> {
    let notes = state.published().notes.to_string();
    Answer::File(notes, None).into_response(&headers)
}

/// `GET /en/plan`, also with a division (`?r=3558`). What is no division is left out: the plan helps without it.
pub async fn plan(visit: Visit) -> Answer {
    let code = visit.pairs.iter().find(|(name, _)| name == AREA_PARAMETER).map(|(_, code)| code);
    let division: Option<CensusDivision> = code.and_then(|code| code.parse().ok());
    visit.page(|context| plan::page(context, division))
}
