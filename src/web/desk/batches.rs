//! Many listings at once: the directory as a file, a file read in as a dry run, and the batch that comes of it.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use crate::{
    domain::{
        batch::{Batch, BatchId},
        change::Change,
        localized::Localized,
        note,
        service::ServiceId,
    },
    editing::{
        batch::{self, BatchError, MAX_LISTINGS},
        decide::Decided,
    },
    finder::by_name::by_name,
    pages::{
        desk::{
            batch::{ACT, Line, REASON, Said, Shown, page},
            batches::{self, Start, WORDS, Wrong},
        },
        error::Failure,
    },
    spreadsheet::{self, Format, MAX_BYTES, SpreadsheetProblem},
};

use super::super::{
    answer::{Answer, Handled},
    visit::Signed,
};

/// Maximum number of batches that the first page lists.
const LATELY: i64 = 20;

/// `GET /en/desk/spreadsheets`
pub async fn get(visit: Signed) -> Handled {
    start(&visit, None, StatusCode::OK).await
}

async fn start(visit: &Signed, wrong: Option<&Wrong>, status: StatusCode) -> Handled {
    let store = visit.state.store();
    let lately = store.batches_lately(LATELY).await?;
    let members = store.members(visit.now).await?.read;
    let name = |batch: &Batch| members.iter().find(|member| member.person.id == batch.by).map(|member| member.person.name.clone());
    let lately: Vec<(Batch, String)> = lately.read.into_iter().map(|batch| (batch.clone(), name(&batch).unwrap_or_default())).collect();
    Ok(visit.page_with(status, |context| batches::page(context, &Start { person: &visit.person, lately: &lately, wrong })))
}

/// `GET /en/desk/tables/listings.csv?words=hope`: the listings that readers see, or those with these words in their names.
pub async fn table(visit: Signed) -> Handled {
    let (format, name) = Format::ALL.into_iter().zip(batches::FILES).find(|(_, name)| *name == visit.segment).ok_or(Failure::NotFound)?;
    let words = visit.pairs.iter().find(|(name, _)| name == WORDS).map_or("", |(_, words)| words);
    let found = by_name(&visit.published.snapshot, words, usize::MAX);
    let wanted: Option<BTreeSet<ServiceId>> = found.map(|found| found.into_iter().map(|listing| listing.id.clone()).collect());
    let table = batch::export(visit.state.store(), wanted.as_ref()).await?;
    let bytes = spreadsheet::write(&table, format, visit.locale).map_err(|error| {
        tracing::error!(%error, "the directory cannot be written as a spreadsheet");
        Failure::Unavailable
    })?;
    Ok(Answer::Download(bytes, name))
}

/// `POST /en/desk/spreadsheets`: reads a file in, and shows what it would do.
pub async fn post(visit: Signed) -> Handled {
    let bytes = match visit.file(MAX_BYTES).await {
        Ok(bytes) => bytes,
        Err(Failure::TooLarge) => {
            return start(&visit, Some(&Wrong::File(SpreadsheetProblem::TooLarge)), StatusCode::PAYLOAD_TOO_LARGE).await;
        }
        Err(failure) => return Err(failure.into()),
    };
    if bytes.is_empty() {
        return start(&visit, Some(&Wrong::NoFile), StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let run = match batch::dry_run(&visit.setting(), bytes, &visit.person).await {
        Ok(run) => run,
        Err(BatchError::Spreadsheet(problem)) => return start(&visit, Some(&Wrong::File(problem)), wrong).await,
        Err(BatchError::TooMany(listings)) => return start(&visit, Some(&Wrong::TooMany { listings, most: MAX_LISTINGS }), wrong).await,
        Err(error) => {
            tracing::error!(%error, "what a spreadsheet would do cannot be kept");
            return start(&visit, Some(&Wrong::NotKept), StatusCode::SERVICE_UNAVAILABLE).await;
        }
    };
    let kept = match &run.batch {
        Some(id) => visit.state.store().batch(id).await?,
        None => None,
    };
    let shown = Shown {
        person: &visit.person,
        batch: kept.as_ref(),
        by: visit.person.name.clone(),
        changes: &[],
        dry_run: Some((&run.planned, &run.encoding)),
        typed: String::new(),
        said: None,
    };
    Ok(visit.page(|context| page(context, &shown)))
}

/// The batch of the address. A dry run is for the person who made it.
async fn found(visit: &Signed) -> Result<Batch, Box<Answer>> {
    let id = BatchId::parse(&visit.segment).ok_or(Failure::NotFound)?;
    let batch = visit.state.store().batch(&id).await?.ok_or(Failure::NotFound)?;
    if batch.sent_at.is_none() && batch.by != visit.person.id { Err(Failure::NotFound.into()) } else { Ok(batch) }
}

/// `GET /en/desk/spreadsheets/{id}`
pub async fn one(visit: Signed) -> Handled {
    let batch = found(&visit).await?;
    shown(&visit, &batch, String::new(), None, StatusCode::OK).await
}

async fn shown(visit: &Signed, batch: &Batch, typed: String, said: Option<Said>, status: StatusCode) -> Handled {
    let store = visit.state.store();
    let members = store.members(visit.now).await?.read;
    let by = members.iter().find(|member| member.person.id == batch.by).map(|member| member.person.name.clone()).unwrap_or_default();
    let changes = store.changes_of_batch(&batch.id).await?.read;
    let line = |change: Change| {
        let listing = visit.published.snapshot.find(change.service_id.as_str()).map(|listing| listing.name.clone());
        let name: Option<Localized> = listing.or_else(|| change.draft.name());
        let name = name.map_or_else(|| change.service_id.to_string(), |name| name.read(visit.locale).0.to_owned());
        Line { change, name }
    };
    let changes: Vec<Line> = changes.into_iter().map(line).collect();
    let shown = Shown { person: &visit.person, batch: Some(batch), by, changes: &changes, dry_run: None, typed, said };
    Ok(visit.page_with(status, |context| page(context, &shown)))
}

/// `POST /en/desk/spreadsheets/{id}`: proposes what a dry run says, approves a batch, or reverts it.
pub async fn decide(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let mut batch = found(&visit).await?;
    let typed = form.value(REASON).to_owned();
    if form.asks_for_language() {
        return shown(&visit, &batch, typed, None, StatusCode::OK).await;
    }
    let setting = visit.setting();
    let not_saved = |error: &dyn std::error::Error| {
        tracing::error!(%error, "what someone does with a batch cannot be kept");
        (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
    };
    let (said, status) = match form.value(ACT) {
        "send" => match batch::send(&setting, &batch.id, &visit.person).await {
            Ok(Decided::Done) => {
                batch.sent_at = Some(visit.now);
                (Said::Sent, StatusCode::OK)
            }
            Ok(_) => (Said::TooLate, StatusCode::CONFLICT),
            Err(error) => not_saved(&error),
        },
        "approve" => match batch::approve_all(&setting, &batch.id, &visit.person).await {
            Ok(came) => (Said::Approved { done: came.done, left: came.left + came.waits }, StatusCode::OK),
            Err(error) => not_saved(&error),
        },
        "take-back" => match note::words(&typed) {
            Err(problem) => (Said::Reason(problem), StatusCode::UNPROCESSABLE_ENTITY),
            Ok(reason) => match batch::take_back(&setting, &batch.id, &visit.person, &reason).await {
                Ok(came) => (Said::TakenBack { done: came.done, waits: came.waits, left: came.left }, StatusCode::OK),
                Err(error) => not_saved(&error),
            },
        },
        _ => return Err(Failure::BadRequest.into()),
    };
    let keeps = !matches!(said, Said::TakenBack { .. });
    shown(&visit, &batch, if keeps { typed } else { String::new() }, Some(said), status).await
}
