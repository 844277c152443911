//! One change: what it changes, field by field, and what becomes of it.

use axum::http::StatusCode;

use crate::{
    domain::{
        approval::CallOutcome,
        change::{Change, ChangeId},
        draft::Difference,
        note::{self, WordsProblem},
        risk,
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
    super::{
        answer::{Answer, Handled},
        form_body::Form,
        visit::{Signed, Visit},
    },
    odd, status,
};

async fn found(visit: &Visit) -> Result<Change, Box<Answer>> {
    let id = ChangeId::parse(&visit.segment).ok_or(Failure::NotFound)?;
    let change = visit.state.store().change(&id).await?.filter(|change| change.sent_at.is_some());
    Ok(change.ok_or(Failure::NotFound)?)
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

async fn shown(visit: &Signed, change: Change, said: Said, typed: Typed, status: StatusCode) -> Handled {
    let store = visit.state.store();
    let reports = store.reports(&change.service_id).await?;
    let changes = store.changes_of(&change.service_id).await?;
    let notes = notes::about(store, &[&change.id.0, change.service_id.as_str()]).await?;
    let record = store.record(&change.id).await?;
    let rows = [odd(&reports), odd(&changes), odd(&notes), odd(&record.votes), odd(&record.calls)].concat();
    let objections = store.objections().await?.read;
    let callable = Callable::of(&visit.published.snapshot, &change);
    let setting = visit.setting();
    let circumstances = setting.circumstances(&change.service_id).await?;
    let assess = |difference: &Difference| risk::assess(&change, difference, &circumstances);
    let assessed = change.differences().iter().map(assess).collect();
    let mut flags = circumstances.flags;
    flags.extend(risk::of_sender(&change));
    let listing = visit.published.snapshot.find(change.service_id.as_str());
    let page = Shown {
        person: &visit.person,
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
        taken_back: undo::taken_back(&changes.read, &change).len(),
    };
    Ok(visit.page_with(status, |context| change::page(context, &page)))
}

/// What was pressed, with all that it needs.
enum Pressed {
    Approve,
    Reject(String),
    Undo(String),
    Call(CallOutcome, String),
    Note(String),
    Answer(String),
}

impl Pressed {
    fn of(form: &Form) -> Result<Self, Trouble> {
        let words = |name, trouble: fn(WordsProblem) -> Trouble| note::words(form.value(name)).map_err(trouble);
        Ok(match form.value(DECISION) {
            "approve" => Self::Approve,
            "reject" => Self::Reject(words(REASON, Trouble::Reason)?),
            "undo" => Self::Undo(words(REASON, Trouble::Reason)?),
            "call" => {
                let outcome = CallOutcome::from_id(form.value(OUTCOME)).ok_or(Trouble::NoOutcome)?;
                Self::Call(outcome, words(SAID, Trouble::Said)?)
            }
            "note" => Self::Note(words(NOTE, Trouble::Note)?),
            // What was found out is written down, so that others know.
            "answer" => Self::Answer(words(NOTE, Trouble::Note)?),
            _ => return Err(Trouble::NoDecision),
        })
    }
}

/// `GET /en/desk/changes/{id}`
pub async fn get(visit: Signed) -> Handled {
    let change = found(&visit).await?;
    shown(&visit, change, Said::Nothing, Typed::default(), StatusCode::OK).await
}

/// `POST /en/desk/changes/{id}`: back to the desk, or the change again with the reason it was not done.
pub async fn post(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let change = found(&visit).await?;
    let person = &visit.person;
    let call = TypedCall {
        number: form.value(NUMBER).to_owned(),
        page: form.value(PAGE).to_owned(),
        source: form.value(SOURCE).to_owned(),
        outcome: CallOutcome::from_id(form.value(OUTCOME)),
        said: form.value(SAID).to_owned(),
        problem: None,
    };
    let mut typed = Typed { reason: form.value(REASON).to_owned(), note: form.value(NOTE).to_owned(), call };
    if form.asks_for_language() {
        return shown(&visit, change, Said::Nothing, typed, StatusCode::OK).await;
    }
    // Someone decides about what they saw.
    if form.value(VERSION) != change.version.to_string() {
        return shown(&visit, change, Said::Trouble(Trouble::TooLate), typed, StatusCode::CONFLICT).await;
    }
    let pressed = match Pressed::of(&form) {
        Ok(pressed) => pressed,
        Err(trouble) => {
            typed.call.problem = if let Trouble::Said(problem) = &trouble { Some(problem.clone()) } else { None };
            return shown(&visit, change, Said::Trouble(trouble), typed, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let setting = visit.setting();
    let decided = match &pressed {
        Pressed::Approve => decide::approve(&setting, &change, person).await,
        Pressed::Reject(reason) => decide::reject(&setting, &change, person, reason).await,
        Pressed::Undo(reason) => undo::undo(&setting, &change, person, reason).await,
        Pressed::Call(outcome, said) => {
            let reached = if *outcome == CallOutcome::OnTheirPage { &typed.call.page } else { &typed.call.number };
            let call = call::Typed { reached, source: &typed.call.source, outcome: *outcome, said };
            call::record(&setting, &Callable::of(&visit.published.snapshot, &change), &change, person, &call).await
        }
        Pressed::Note(words) => notes::write(&setting, &change.id.0, person, words).await,
        Pressed::Answer(words) => notes::answer_objection(&setting, &change.id, person, words).await,
    };
    let status = status(&decided);
    let trouble = match (decided, pressed) {
        (Ok(Decided::Done), Pressed::Note(_)) => {
            return Ok(Answer::To(format!("{}#notes", Address::DeskChange(change.id.0).path(visit.locale))));
        }
        (Ok(Decided::Done), _) => return Ok(Answer::To(Address::Desk.path(visit.locale))),
        // Recorded: the change as it is now, with what is still missing.
        (Ok(Decided::Waits), _) => {
            return shown(&visit, found(&visit).await?, Said::Done("desk-waits"), Typed::default(), status).await;
        }
        (Ok(Decided::Proposed), _) => return shown(&visit, change, Said::Done("desk-back-proposed"), Typed::default(), status).await,
        (Ok(Decided::Refused(refusal)), _) => Trouble::Refused(refusal),
        (Ok(Decided::Conflicts(conflicts)), _) => Trouble::Conflicts(conflicts),
        (Ok(Decided::Wrong(problems)), _) => Trouble::Wrong(problems),
        (Ok(Decided::TooLate), _) => Trouble::TooLate,
        (Err(_), _) => Trouble::NotSaved,
    };
    shown(&visit, change, Said::Trouble(trouble), typed, status).await
}
