//! Listings to verify: whom to call now, and what came of it.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use crate::{
    domain::{
        decision::Refusal,
        draft::Draft,
        field::Field,
        service::ServiceId,
        verification::{Outcome, Task},
    },
    editing::{
        decide::Decided,
        review::confirmable,
        verifying::{self, Verified},
    },
    finder::due::Due,
    pages::{
        desk::calls::{self, ACT, NEXT, OUTCOME, PAGE, REACHED, Row, Said, TASK, TASKS, TICKED, Typed, VERSION},
        error::Failure,
    },
    store::Holding,
    urls::Address,
};

use super::super::{
    answer::{Answer, Handled},
    visit::Signed,
};

/// Maximum number of listings that the page shows: no one calls more in a day.
const SHOWN: usize = 50;

/// The tasks that can be chosen, by their names in the address.
fn task_of(name: &str) -> Option<Task> {
    TASKS.into_iter().find(|(known, ..)| *known == name).map(|(_, task, _)| task)
}

pub(super) async fn list(visit: &Signed, wanted: Option<Task>, said: Option<Said>, status: StatusCode) -> Handled {
    let mut due = verifying::due(&visit.setting(), &visit.published.snapshot).await?;
    let tasks = TASKS.map(|(_, task, _)| due.iter().filter(|due| due.task == task).count());
    due.retain(|due| wanted.is_none_or(|wanted| due.task == wanted));
    let shown: Vec<Row<'_>> =
        due.iter().take(SHOWN).map(|due| Row { due, is_mine: due.held_by.as_ref() == Some(&visit.person.id) }).collect();
    Ok(visit.page_with(status, |context| calls::list(context, &visit.person, (tasks, wanted), &shown, said)))
}

/// `GET /en/desk/calls?task=call`
pub async fn get(visit: Signed) -> Handled {
    let task = visit.pairs.iter().find(|(name, _)| name == TASK).and_then(|(_, name)| task_of(name));
    list(&visit, task, None, StatusCode::OK).await
}

/// `POST /en/desk/calls`: takes a listing, or the next one that no one has.
pub async fn take(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let setting = visit.setting();
    let due = verifying::due(&setting, &visit.published.snapshot).await?;
    let is_free = |due: &&Due<'_>| due.held_by.is_none() || due.held_by.as_ref() == Some(&visit.person.id);
    let task = task_of(form.value(TASK));
    let is_wanted = |due: &&Due<'_>| task.map_or(due.task != Task::Write, |task| due.task == task);
    let wanted: Vec<&Due<'_>> = match form.value(ACT) {
        NEXT => due.iter().filter(is_free).filter(is_wanted).collect(),
        id => due.iter().filter(|due| due.listing.id.as_str() == id).collect(),
    };
    for due in wanted {
        let taken = verifying::hold(&setting, Holding::Take(&due.listing.id), &visit.person).await;
        match taken {
            Ok(Decided::Done) => return Ok(Answer::To(Address::DeskCall(due.listing.id.clone()).path(visit.locale))),
            // Someone was quicker: the next one.
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "a listing cannot be taken to verify it");
                return list(&visit, task, Some(Said::NotSaved), StatusCode::SERVICE_UNAVAILABLE).await;
            }
        }
    }
    list(&visit, task, Some(Said::Taken), StatusCode::CONFLICT).await
}

async fn shown(visit: &Signed, typed: Typed, said: Option<Said>, status: StatusCode) -> Handled {
    let (due, draft, version) = found(visit).await?;
    let fields: Vec<Field> = confirmable(&draft).into_iter().collect();
    let page = calls::Call { person: &visit.person, due: &due, draft: &draft, fields: &fields, version, typed, said };
    Ok(visit.page_with(status, |context| calls::call(context, &page)))
}

/// The listing of the address, if it is to be verified, as it is on file.
async fn found(visit: &Signed) -> Result<(Due<'_>, Draft, i64), Box<Answer>> {
    let id = ServiceId::parse(&visit.segment).ok_or(Failure::NotFound)?;
    let due = verifying::due(&visit.setting(), &visit.published.snapshot).await?;
    let due = due.into_iter().find(|due| due.listing.id == id).ok_or(Failure::NotFound)?;
    let (filed, version) = visit.state.store().current(&id).await?.ok_or(Failure::NotFound)?;
    Ok((due, Draft::of(&filed.service), version))
}

/// `GET /en/desk/calls/fc-timmins`
pub async fn one(visit: Signed) -> Handled {
    shown(&visit, Typed::default(), None, StatusCode::OK).await
}

/// `POST /en/desk/calls/fc-timmins`: back to the list, on to the correction, or the listing again with what is wrong.
pub async fn post(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let (due, draft, version) = found(&visit).await?;
    let ticked: BTreeSet<Field> = form.iter().filter(|(name, _)| name == TICKED).filter_map(|(_, key)| Field::from_key(key)).collect();
    let reached = match (form.value(REACHED), form.value(PAGE)) {
        ("", page) => page.trim().to_owned(),
        (number, _) => number.to_owned(),
    };
    let typed = Typed { ticked: ticked.clone(), page: form.value(PAGE).to_owned(), reached: form.value(REACHED).to_owned() };
    if form.asks_for_language() {
        return shown(&visit, typed, None, StatusCode::OK).await;
    }
    let setting = visit.setting();
    if form.value(OUTCOME) == calls::GIVE_BACK {
        let _ = verifying::hold(&setting, Holding::GiveBack(&due.listing.id), &visit.person).await;
        return Ok(Answer::To(Address::DeskCalls.path(visit.locale)));
    }
    let outcome = Outcome::from_id(form.value(OUTCOME)).ok_or(Failure::BadRequest)?;
    // Decided about what was seen: a listing that says something else by now is shown again.
    let version = form.value(VERSION).parse().unwrap_or(version);
    let context = visit.context();
    let note = context.words().text("calls-note-not-listed");
    let attempt = verifying::Said { outcome, reached: &reached, fields: &ticked, version, note: &note };
    let (said, status) = match verifying::verify(&setting, &due, &draft, &attempt, &visit.person).await {
        Ok(Verified::Done(Some(secret))) => return Ok(Answer::To(Address::Review(secret).path(visit.locale))),
        Ok(Verified::Done(None)) => return Ok(Answer::To(Address::DeskCalls.path(visit.locale))),
        Ok(Verified::NotOnFile) => (Said::NotOnFile, StatusCode::UNPROCESSABLE_ENTITY),
        Ok(Verified::NothingTicked) => (Said::NothingTicked, StatusCode::UNPROCESSABLE_ENTITY),
        Ok(Verified::No(Decided::Refused(Refusal::Locked))) => (Said::Locked, StatusCode::FORBIDDEN),
        Ok(Verified::No(_)) => (Said::TooLate, StatusCode::CONFLICT),
        Err(error) => {
            tracing::error!(%error, "what came of a call cannot be kept");
            (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
        }
    };
    shown(&visit, typed, Some(said), status).await
}
