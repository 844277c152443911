//! The list of supports someone picked: by POST only, so that no id is in an address. Its code may be in one, when its reader asks for it.

use axum::http::StatusCode;

use crate::{
    domain::list_code::{self, ReadCode},
    finder::{asking::Asking, parameter},
    pages::{
        error::Failure,
        finder::{
            handover,
            list::{self, Brought},
        },
    },
};

use super::{
    answer::{Answer, Handled},
    edition::Edition,
    find,
    visit::Visit,
};

/// `GET /en/list`: the empty list. What an address asks for is not looked at.
pub async fn get(visit: Visit) -> Answer {
    visit.page(|context| list::page(context, &Asking::default(), None, false))
}

/// `POST /en/list`, from a card, a listing or the list itself; also with a code that someone typed.
pub async fn post(visit: Visit) -> Handled {
    let pairs = visit.form().await?;
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let asking = find::asked(&visit, &pairs);
    let shows_code = value(parameter::SHOWS_CODE).is_some();
    Ok(match value(parameter::CODE) {
        Some(typed) => {
            let (asking, brought) = bring(&visit.published, &asking, typed);
            let status = if brought.is_whole() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            visit.page_with(status, |context| list::page(context, &asking, Some(&brought), shows_code))
        }
        None => visit.page(|context| list::page(context, &asking, None, shows_code)),
    })
}

/// `GET /en/l/rnzg-7w50-wf`: a list that another phone brought here.
pub async fn by_code(visit: Visit) -> Answer {
    let (asking, brought) = bring(&visit.published, &Asking::default(), &visit.segment);
    if brought.code.is_none() {
        return Answer::Failed(Failure::NotFound);
    }
    visit.page(|context| list::page(context, &asking, Some(&brought), false))
}

/// `GET /en/list/sheet`: the sheet with nothing picked.
pub async fn empty_sheet(visit: Visit) -> Answer {
    visit.page(|context| handover::page(context, &Asking::default()))
}

/// `POST /en/list/sheet`, from the list.
pub async fn sheet(visit: Visit) -> Answer {
    find::sent(&visit).await.map(|asking| visit.page(|context| handover::page(context, &asking))).into()
}

/// Puts on a list what a code brings, and says what it could not.
fn bring(published: &Edition, asking: &Asking, typed: &str) -> (Asking, Brought) {
    let known = published.snapshot.listings().iter().map(|listing| &listing.id).chain(published.gone.keys());
    let code = list_code::read(typed, known);
    let (here, gone): (Vec<_>, Vec<_>) =
        code.iter().flat_map(|code: &ReadCode| &code.services).cloned().partition(|id| published.snapshot.find(id.as_str()).is_some());
    let gone = gone.iter().filter_map(|id| published.gone.get(id)).cloned().collect();
    let typed = typed.chars().take(list_code::TYPED_LIMIT).collect();
    (asking.keeping(here), Brought { typed, code, gone })
}
