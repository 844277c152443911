//! Listings on the desk: looked for by name, and one of them with all that belongs to it.

use std::collections::BTreeMap;

use axum::http::StatusCode;

use crate::{
    domain::{change::Change, note, report::ReportKind, service::ServiceId},
    editing::{asking, notes},
    finder::{listing::Listing, place::fold},
    pages::{
        desk::{
            listing::{self, ACT, Said, Shown},
            listings::{self, Reported, WORDS},
            notes::NOTE,
        },
        error::Failure,
    },
    urls::Address,
};

use super::super::{access, answer::Answer, visit::Visit};

/// Most listings that a search shows.
const MOST: usize = 50;

/// Most characters of the words that are looked for.
const LONGEST: usize = 1_000;

/// `GET /en/desk/listings?words=hope`
pub async fn search(visit: Visit) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let typed: String =
        visit.pairs.iter().find(|(name, _)| name == WORDS).map(|(_, words)| words.chars().take(LONGEST).collect()).unwrap_or_default();
    let wanted = fold(&typed);
    let is_wanted = |listing: &&Listing| {
        let names = listing.name.all().chain(listing.organization.name.all());
        listing.id.as_str() == typed.trim() || names.map(|name| fold(name)).any(|name| name.contains(&wanted))
    };
    let found: Option<Vec<&Listing>> =
        (!wanted.is_empty()).then(|| visit.published.snapshot.listings().iter().filter(is_wanted).take(MOST).collect());
    let reports = match visit.state.store().all_reports().await {
        Ok(reports) => reports,
        Err(error) => return access::away(&error),
    };
    let mut by_listing: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
    for report in reports.iter().filter(|report| !report.doubtful) {
        let (count, is_unsafe) = by_listing.entry(&report.service_id).or_default();
        *count += 1;
        *is_unsafe |= report.kind == ReportKind::FeltUnsafe;
    }
    let mut reported: Vec<Reported<'_>> = by_listing
        .into_iter()
        .filter_map(|(id, (reports, is_unsafe))| Some(Reported { listing: visit.published.snapshot.find(id)?, reports, is_unsafe }))
        .collect();
    // Where somebody felt unsafe, then where most say something.
    reported.sort_by_key(|reported| (!reported.is_unsafe, std::cmp::Reverse(reported.reports)));
    visit.page(|context| listings::page(context, person, &typed, found.as_deref(), &reported))
}

/// `GET /en/desk/listings/kids-help-phone`
pub async fn get(visit: Visit) -> Answer {
    shown(&visit, String::new(), None, StatusCode::OK).await
}

/// `POST /en/desk/listings/kids-help-phone`: sends a link to the organization, or keeps a note.
pub async fn post(visit: Visit) -> Answer {
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value.trim());
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else { return Answer::Failed(Failure::NotFound) };
    let (store, now) = (visit.state.store(), visit.state.clock().now().into());
    let (typed, note) = (value(NOTE).to_owned(), note::words(value(NOTE)));
    let (said, status) = match (value(ACT), &listing.email) {
        ("link", Some(mailbox)) => match asking::by_editor(store, &listing.id, mailbox, now).await {
            Ok(true) => (Said::Sent, StatusCode::OK),
            Ok(false) => (Said::SentLately, StatusCode::CONFLICT),
            Err(error) => {
                tracing::error!(%error, "a letter cannot be kept");
                (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
            }
        },
        ("note", _) => match note {
            Err(problem) => (Said::Note(problem), StatusCode::UNPROCESSABLE_ENTITY),
            Ok(words) => match notes::write(store, listing.id.as_str(), person, &words, now).await {
                Ok(()) => return Answer::To(format!("{}#notes", Address::DeskListing(listing.id.clone()).path(visit.locale))),
                Err(error) => {
                    tracing::error!(%error, "a note cannot be kept");
                    (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
                }
            },
        },
        _ => return Answer::Failed(Failure::BadRequest),
    };
    shown(&visit, typed, Some(said), status).await
}

async fn shown(visit: &Visit, note: String, said: Option<Said>, status: StatusCode) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else { return Answer::Failed(Failure::NotFound) };
    let belongs = async |id: &ServiceId| {
        let store = visit.state.store();
        let changes: Vec<Change> = store.changes_of(id).await?.into_iter().rev().filter(|change| change.sent_at.is_some()).collect();
        Ok((changes, store.reports(id).await?, notes::about(store, &[id.as_str()]).await?))
    };
    match belongs(&listing.id).await {
        Ok((changes, reports, notes)) => {
            let page = Shown { person, listing, changes: &changes, reports: &reports, notes: &notes, note, said };
            visit.page_with(status, |context| listing::page(context, &page))
        }
        Err(error) => access::away(&error),
    }
}
