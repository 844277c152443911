//! Pages that leave nothing on a phone: cards to show, a plan to fill in by hand.

use crate::{
    domain::{census_division::CensusDivision, shown_card::ShownCard, time_zone::day_in_ontario},
    pages::{
        error::Failure,
        quiet::{note, plan},
    },
    urls::AREA_PARAMETER,
};

use super::{answer::Answer, visit::Visit};

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

/// `GET /en/plan`, also with a division (`?r=3558`). What is no division is left out: the plan helps without it.
pub async fn plan(visit: Visit) -> Answer {
    let code = visit.pairs.iter().find(|(name, _)| name == AREA_PARAMETER).map(|(_, code)| code);
    let division: Option<CensusDivision> = code.and_then(|code| code.parse().ok());
    visit.page(|context| plan::page(context, division))
}
