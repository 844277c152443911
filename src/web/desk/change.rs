//! One change: what it changes, field by field, and what becomes of it.

use axum::http::StatusCode;

use crate::{
    domain::{
        approval::CallOutcome,
        change::{Change, ChangeId},
        draft::Difference,
        note, risk,
    },
    editing::{
        call::{self, Callable},
        decide::{self, Decided},
        notes, undo,
    },
    pages::{
        desk::{
            change::{self, DECISION, REASON, Shown, Trouble, VERSION},
            notes::NOTE,
            standing::{NUMBER, OUTCOME, PAGE, Recorded, SAID, SOURCE, TypedCall},
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
    call: TypedCall,
}

/// What the page says above itself.
enum Said {
    Nothing,
    Trouble(Trouble),
    Done(&'static str),
}

async fn shown(visit: &Visit, change: Change, said: Said, typed: Typed, status: StatusCode) -> Answer {
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
    let record = match visit.state.store().record(&change.id).await {
        Ok(record) => record,
        Err(error) => return access::away(&error),
    };
    rows.extend([odd(&record.votes), odd(&record.calls)].concat());
    let objections = match visit.state.store().objections().await {
        Ok(objections) => objections.read,
        Err(error) => return access::away(&error),
    };
    let callable = Callable::of(&visit.published.snapshot, &change);
    let (assessed, mut flags) = match visit.setting().circumstances(&change.service_id).await {
        Ok(circumstances) => {
            let assess = |difference: &Difference| risk::assess(&change, difference, &circumstances);
            (change.differences().iter().map(assess).collect(), circumstances.flags)
        }
        Err(error) => return access::away(&error),
    };
    flags.extend(risk::of_sender(&change));
    let listing = visit.published.snapshot.find(change.service_id.as_str());
    let page = Shown {
        person,
        change: &change,
        assessed,
        flags,
        listing,
        reports: &reports.read,
        notes: &notes.read,
        odd: &rows,
        recorded: Recorded {
            votes: &record.votes.read,
            calls: &record.calls.read,
            numbers: &callable.numbers,
            hosts: &callable.hosts,
            is_new: callable.is_new,
            typed: typed.call,
        },
        said: if let Said::Done(done) = &said { Some(*done) } else { None },
        trouble: if let Said::Trouble(trouble) = said { Some(trouble) } else { None },
        reason: typed.reason,
        note: typed.note,
        objection: objections.iter().find(|objection| objection.change == change.id),
        taken_back,
    };
    visit.page_with(status, |context| change::page(context, &page))
}

/// `GET /en/desk/changes/{id}`
pub async fn get(visit: Visit) -> Answer {
    match found(&visit).await {
        Ok(change) => shown(&visit, change, Said::Nothing, Typed::default(), StatusCode::OK).await,
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
    let call = TypedCall {
        number: value(NUMBER).to_owned(),
        page: value(PAGE).to_owned(),
        source: value(SOURCE).to_owned(),
        outcome: CallOutcome::from_id(value(OUTCOME)),
        said: value(SAID).to_owned(),
        problem: None,
    };
    let mut typed = Typed { reason: value(REASON).to_owned(), note: value(NOTE).to_owned(), call };
    if form_body::asks_for_language(&pairs) {
        return shown(&visit, change, Said::Nothing, typed, StatusCode::OK).await;
    }
    let (reason, note) = (note::words(&typed.reason), note::words(&typed.note));
    // Someone decides about what they saw.
    if value(VERSION) != change.version.to_string() {
        return shown(&visit, change, Said::Trouble(Trouble::TooLate), typed, StatusCode::CONFLICT).await;
    }
    let setting = visit.setting();
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let decided = match (value(DECISION), reason) {
        ("note", _) => match note {
            Ok(words) => match notes::write(&setting, &change.id.0, person, &words).await {
                Ok(Decided::Done) => return Answer::To(format!("{}#notes", Address::DeskChange(change.id.0).path(visit.locale))),
                other => other,
            },
            Err(problem) => return shown(&visit, change, Said::Trouble(Trouble::Note(problem)), typed, wrong).await,
        },
        ("call", _) => match (typed.call.outcome, note::words(&typed.call.said)) {
            (None, _) => return shown(&visit, change, Said::Trouble(Trouble::NoOutcome), typed, wrong).await,
            (Some(_), Err(problem)) => {
                typed.call.problem = Some(problem.clone());
                return shown(&visit, change, Said::Trouble(Trouble::Said(problem)), typed, wrong).await;
            }
            (Some(outcome), Ok(said)) => {
                let reached = if outcome == CallOutcome::OnTheirPage { &typed.call.page } else { &typed.call.number };
                let call = call::Typed { reached, source: &typed.call.source, outcome, said: &said };
                call::record(&setting, &Callable::of(&visit.published.snapshot, &change), &change, person, &call).await
            }
        },
        // What was found out is written down, so that others know.
        ("answer", _) => match note {
            Ok(words) => notes::answer_objection(&setting, &change.id, person, &words).await,
            Err(problem) => return shown(&visit, change, Said::Trouble(Trouble::Note(problem)), typed, wrong).await,
        },
        ("approve", _) => decide::approve(&setting, &change, person).await,
        ("reject" | "undo", Err(problem)) => return shown(&visit, change, Said::Trouble(Trouble::Reason(problem)), typed, wrong).await,
        ("reject", Ok(reason)) => decide::reject(&setting, &change, person, &reason).await,
        ("undo", Ok(reason)) => undo::undo(&setting, &change, person, &reason).await,
        _ => return shown(&visit, change, Said::Trouble(Trouble::NoDecision), typed, wrong).await,
    };
    let (trouble, status) = match decided {
        Ok(Decided::Done) => return Answer::To(Address::Desk.path(visit.locale)),
        // Recorded: the change as it is now, with what is still missing.
        Ok(Decided::Waits) => {
            return match found(&visit).await {
                Ok(change) => shown(&visit, change, Said::Done("desk-waits"), Typed::default(), StatusCode::OK).await,
                Err(answer) => *answer,
            };
        }
        Ok(Decided::Proposed) => return shown(&visit, change, Said::Done("desk-back-proposed"), Typed::default(), StatusCode::OK).await,
        Ok(Decided::Refused(refusal)) => (Trouble::Refused(refusal), StatusCode::FORBIDDEN),
        Ok(Decided::Conflicts(conflicts)) => (Trouble::Conflicts(conflicts), StatusCode::CONFLICT),
        Ok(Decided::Wrong(problems)) => (Trouble::Wrong(problems), wrong),
        Ok(Decided::TooLate) => (Trouble::TooLate, StatusCode::CONFLICT),
        Err(error) => {
            tracing::error!(%error, "a decision cannot be kept");
            (Trouble::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
        }
    };
    shown(&visit, change, Said::Trouble(trouble), typed, status).await
}
