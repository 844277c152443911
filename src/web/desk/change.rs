//! One change: what it changes, field by field, and what becomes of it.

use axum::http::StatusCode;

use crate::{
    domain::{
        change::{Change, ChangeId, Kind},
        note, risk,
    },
    editing::{
        claim,
        decide::{self, Decided},
        notes, undo,
    },
    pages::{
        desk::{
            change::{self, DECISION, REASON, Shown, Trouble, VERSION},
            notes::NOTE,
        },
        error::Failure,
    },
    urls::Address,
};

use super::{
    super::{access, answer::Answer, form_body, visit::Visit},
    odd,
};

async fn found(visit: &Visit) -> Result<Change, Box<Answer>> {
    let not_found = || Box::new(Answer::Failed(Failure::NotFound));
    let id = ChangeId::parse(&visit.segment).ok_or_else(not_found)?;
    match visit.state.store().change(&id).await {
        Ok(Some(change)) if change.sent_at.is_some() => Ok(change),
        Ok(_) => Err(not_found()),
        Err(error) => Err(Box::new(access::away(&error))),
    }
}

/// What was typed into the forms of the page.
#[derive(Default)]
struct Typed {
    reason: String,
    note: String,
}

async fn shown(visit: &Visit, change: Change, trouble: Option<Trouble>, typed: Typed, status: StatusCode) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let reports = match visit.state.store().reports(&change.service_id).await {
        Ok(reports) => reports,
        Err(error) => return access::away(&error),
    };
    let mut rows = odd(&reports);
    let taken_back = match visit.state.store().changes_of(&change.service_id).await {
        Ok(changes) => {
            rows.extend(odd(&changes));
            undo::taken_back(&changes.read, &change).len()
        }
        Err(error) => return access::away(&error),
    };
    let notes = match notes::about(visit.state.store(), &[&change.id.0, change.service_id.as_str()]).await {
        Ok(notes) => notes,
        Err(error) => return access::away(&error),
    };
    rows.extend(odd(&notes));
    let assessed = match visit.setting().circumstances(&change.service_id).await {
        Ok(circumstances) => change.differences().iter().map(|difference| risk::assess(&change, difference, &circumstances)).collect(),
        Err(error) => return access::away(&error),
    };
    let listing = visit.published.snapshot.find(change.service_id.as_str());
    let page = Shown {
        person,
        change: &change,
        assessed,
        listing,
        reports: &reports.read,
        notes: &notes.read,
        odd: &rows,
        trouble,
        reason: typed.reason,
        note: typed.note,
        taken_back,
    };
    visit.page_with(status, |context| change::page(context, &page))
}

/// `GET /en/desk/changes/{id}`
pub async fn get(visit: Visit) -> Answer {
    match found(&visit).await {
        Ok(change) => shown(&visit, change, None, Typed::default(), StatusCode::OK).await,
        Err(answer) => *answer,
    }
}

/// `POST /en/desk/changes/{id}`: back to the desk, or the change again with the reason it was not done.
pub async fn post(visit: Visit) -> Answer {
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value.as_str());
    let change = match found(&visit).await {
        Ok(change) => change,
        Err(answer) => return *answer,
    };
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let typed = Typed { reason: value(REASON).to_owned(), note: value(NOTE).to_owned() };
    if form_body::asks_for_language(&pairs) {
        return shown(&visit, change, None, typed, StatusCode::OK).await;
    }
    let (reason, note) = (note::words(&typed.reason), note::words(&typed.note));
    // Someone decides about what they saw.
    if value(VERSION) != change.version.to_string() {
        return shown(&visit, change, Some(Trouble::TooLate), typed, StatusCode::CONFLICT).await;
    }
    let setting = visit.setting();
    let decided = match (value(DECISION), reason) {
        ("note", _) => match note {
            Ok(words) => match notes::write(setting.store, &change.id.0, person, &words, setting.now).await {
                Ok(()) => return Answer::To(format!("{}#notes", Address::DeskChange(change.id.0).path(visit.locale))),
                Err(error) => Err(error),
            },
            Err(problem) => return shown(&visit, change, Some(Trouble::Note(problem)), typed, StatusCode::UNPROCESSABLE_ENTITY).await,
        },
        ("publish", _) if change.kind == Kind::Claim => claim::grant(&setting, &change, person).await,
        ("publish", _) => decide::publish(&setting, &change, person).await,
        ("reject" | "undo", Err(problem)) => {
            return shown(&visit, change, Some(Trouble::Reason(problem)), typed, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        ("reject", Ok(reason)) => decide::reject(&setting, &change, person, &reason).await,
        ("undo", Ok(reason)) => undo::undo(&setting, &change, person, &reason).await,
        _ => return shown(&visit, change, Some(Trouble::NoDecision), typed, StatusCode::UNPROCESSABLE_ENTITY).await,
    };
    let (trouble, status) = match decided {
        Ok(Decided::Done) => return Answer::To(Address::Desk.path(visit.locale)),
        Ok(Decided::Refused(refusal)) => (Trouble::Refused(refusal), StatusCode::FORBIDDEN),
        Ok(Decided::Conflicts(conflicts)) => (Trouble::Conflicts(conflicts), StatusCode::CONFLICT),
        Ok(Decided::Wrong(problems)) => (Trouble::Wrong(problems), StatusCode::UNPROCESSABLE_ENTITY),
        Ok(Decided::TooLate) => (Trouble::TooLate, StatusCode::CONFLICT),
        Err(error) => {
            tracing::error!(%error, "a decision cannot be kept");
            (Trouble::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
        }
    };
    shown(&visit, change, Some(trouble), typed, status).await
}
