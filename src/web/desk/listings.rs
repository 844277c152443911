//! Listings on the desk: looked for by name, and one of them with all that belongs to it.

use std::collections::BTreeMap;

use axum::http::StatusCode;

use crate::{
    domain::{
        change::Change,
        decision::Refusal,
        email_address::EmailAddress,
        note,
        report::ReportKind,
        service::{Filed, ServiceId},
    },
    editing::{asking, decide::Decided, hiding, keeping, notes},
    finder::{by_name::by_name, listing::Listing},
    pages::{
        desk::{
            keepers::KEEPER,
            listing::{self, REASON, Said, Shown},
            listings::{self, Hidden, Reported, WORDS},
            notes::NOTE,
            reports::ACT,
        },
        error::Failure,
    },
    store::{ClosingReports, StoreError},
    urls::Address,
};

use super::{
    super::{access, answer::Answer, form_body, visit::Visit},
    odd,
};

/// Maximum number of listings that a search shows.
const MAX_SHOWN: usize = 50;

/// Maximum number of characters of the words that are looked for.
const MAX_TYPED: usize = 1_000;

/// `GET /en/desk/listings?words=hope`
pub async fn search(visit: Visit) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let typed: String =
        visit.pairs.iter().find(|(name, _)| name == WORDS).map(|(_, words)| words.chars().take(MAX_TYPED).collect()).unwrap_or_default();
    let found: Option<Vec<&Listing>> = by_name(&visit.published.snapshot, &typed, MAX_SHOWN);
    let reports = match visit.state.store().all_reports().await {
        Ok(reports) => reports,
        Err(error) => return access::away(&error),
    };
    let mut by_listing: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
    let mut rows = odd(&reports);
    for report in reports.read.iter().filter(|report| !report.doubtful) {
        let (count, is_unsafe) = by_listing.entry(&report.service_id).or_default();
        *count += 1;
        *is_unsafe |= report.kind == ReportKind::FeltUnsafe;
    }
    let mut reported: Vec<Reported<'_>> = by_listing
        .into_iter()
        .filter_map(|(id, (reports, is_unsafe))| Some(Reported { listing: visit.published.snapshot.find(id)?, reports, is_unsafe }))
        .collect();
    // Where someone felt unsafe, then where most say something.
    reported.sort_by_key(|reported| (!reported.is_unsafe, std::cmp::Reverse(reported.reports)));
    let hidden: Vec<Hidden> = match visit.state.store().hidden().await {
        Ok(hidden) => {
            rows.extend(odd(&hidden));
            let named = |filed: Filed| Hidden { name: filed.service.name.read(visit.locale).0.to_owned(), service: filed.service.id };
            hidden.read.into_iter().map(named).collect()
        }
        Err(error) => return access::away(&error),
    };
    visit.page(|context| listings::page(context, person, &typed, found.as_deref(), &reported, &hidden, &rows))
}

/// `GET /en/desk/listings/kids-help-phone`
pub async fn get(visit: Visit) -> Answer {
    shown(&visit, Typed::default(), None, StatusCode::OK).await
}

/// `POST /en/desk/listings/kids-help-phone`: sends a link to the organization, keeps a note, hides the listing, or proposes to show it
/// again.
pub async fn post(visit: Visit) -> Answer {
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value.as_str());
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let on_file = match on_file(&visit).await {
        Ok(on_file) => on_file,
        Err(answer) => return *answer,
    };
    let (listing, setting) = (&on_file.listing, visit.setting());
    let typed = Typed { note: value(NOTE).to_owned(), reason: value(REASON).to_owned() };
    if form_body::asks_for_language(&pairs) {
        return shown(&visit, typed, None, StatusCode::OK).await;
    }
    let (note, reason) = (note::words(&typed.note), note::words(&typed.reason));
    let here = |anchor: &str| Answer::To(format!("{}{anchor}", Address::DeskListing(listing.id.clone()).path(visit.locale)));
    let not_saved = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "what an editor did with a listing cannot be kept");
        (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
    };
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let (said, status) = match value(ACT) {
        "link" if listing.locked => (Said::Refused(Refusal::Locked), StatusCode::FORBIDDEN),
        "link" if !on_file.is_shown => (Said::Refused(Refusal::Hidden), StatusCode::CONFLICT),
        "link" => match keeper(&visit, &listing.id, value(KEEPER)).await {
            Ok(Some(mailbox)) => match asking::by_editor(&setting, &listing.id, &mailbox, person).await {
                Ok(true) => (Said::Sent, StatusCode::OK),
                Ok(false) => (Said::SentLately, StatusCode::CONFLICT),
                Err(error) => not_saved(&error),
            },
            Ok(None) => return Answer::Failed(Failure::BadRequest),
            Err(answer) => return *answer,
        },
        act @ ("end-keeper" | "end-links") => {
            let decided = match (act, value(KEEPER).parse()) {
                ("end-links", _) => keeping::end_links(&setting, &listing.id, person).await,
                (_, Ok(mailbox)) => keeping::end(&setting, &listing.id, &mailbox, person).await,
                (_, Err(_)) => return Answer::Failed(Failure::BadRequest),
            };
            match decided {
                Ok(Decided::Done) => (Said::Ended, StatusCode::OK),
                Ok(Decided::Refused(refusal)) => (Said::Refused(refusal), StatusCode::FORBIDDEN),
                Ok(_) => (Said::TooLate, StatusCode::CONFLICT),
                Err(error) => not_saved(&error),
            }
        }
        "note" => match note {
            Err(problem) => (Said::Note(problem), wrong),
            Ok(words) => match notes::write(&setting, listing.id.as_str(), person, &words).await {
                Ok(Decided::Done) => return here("#notes"),
                Ok(_) => (Said::TooLate, StatusCode::CONFLICT),
                Err(error) => not_saved(&error),
            },
        },
        act if act.starts_with("close-") => match (note, closing(act)) {
            (_, None) => return Answer::Failed(Failure::BadRequest),
            (Err(problem), _) => (Said::Note(problem), wrong),
            (Ok(words), Some((are_unsafe, seen))) => {
                let closing = ClosingReports { service: &listing.id, are_unsafe, seen };
                match notes::close_reports(&setting, closing, person, &words).await {
                    Ok(Decided::Done) => return here("#notes"),
                    Ok(_) => (Said::TooLate, StatusCode::CONFLICT),
                    Err(error) => not_saved(&error),
                }
            }
        },
        act @ ("hide" | "relist") => match reason {
            Err(problem) => (Said::Reason(problem), wrong),
            Ok(reason) => {
                let decided = if act == "hide" {
                    hiding::hide(&setting, &listing.id, person, &reason).await
                } else {
                    hiding::propose(&setting, &listing.id, person, &reason).await
                };
                match decided {
                    Ok(Decided::Done) => return here(""),
                    Ok(Decided::Refused(refusal)) => (Said::Refused(refusal), StatusCode::FORBIDDEN),
                    Ok(_) => (Said::TooLate, StatusCode::CONFLICT),
                    Err(error) => not_saved(&error),
                }
            }
        },
        _ => return Answer::Failed(Failure::BadRequest),
    };
    shown(&visit, typed, Some(said), status).await
}

/// Which reports are closed, and how many were seen: `close-unsafe:2`.
fn closing(act: &str) -> Option<(bool, i64)> {
    let (which, seen) = act.split_once(':')?;
    let are_unsafe = match which {
        "close-unsafe" => true,
        "close-reports" => false,
        _ => return None,
    };
    Some((are_unsafe, seen.parse().ok()?))
}

/// The email address of someone who looks after the listing, as it was chosen.
async fn keeper(visit: &Visit, service: &ServiceId, chosen: &str) -> Result<Option<EmailAddress>, Box<Answer>> {
    let Ok(mailbox) = chosen.parse::<EmailAddress>() else { return Ok(None) };
    let looks_after = visit.state.store().looks_after(service, &mailbox).await.map_err(|error| Box::new(access::away(&error)))?;
    Ok(looks_after.then_some(mailbox))
}

/// What was typed into the forms of the page.
#[derive(Default)]
struct Typed {
    note: String,
    reason: String,
}

/// A listing as it is on file, which readers may not see.
struct OnFile {
    listing: Listing,
    is_shown: bool,
}

/// The listing of the address: one that readers see, or that was hidden here.
async fn on_file(visit: &Visit) -> Result<OnFile, Box<Answer>> {
    let not_found = || Box::new(Answer::Failed(Failure::NotFound));
    let away = |error: StoreError| Box::new(access::away(&error));
    let id = ServiceId::parse(&visit.segment).ok_or_else(not_found)?;
    let filed = visit.state.store().service(&id).await.map_err(away)?.ok_or_else(not_found)?;
    let is_shown = filed.published;
    if !is_shown && !hiding::was_hidden(&visit.state.store().changes_of(&id).await.map_err(away)?.read) {
        return Err(not_found());
    }
    let mut listing = Listing::publish(filed.service, visit.state.do_not_publish()).map_err(|_| not_found())?;
    listing.locked = filed.locked;
    Ok(OnFile { listing, is_shown })
}

async fn shown(visit: &Visit, typed: Typed, said: Option<Said>, status: StatusCode) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let OnFile { listing, is_shown } = match on_file(visit).await {
        Ok(on_file) => on_file,
        Err(answer) => return *answer,
    };
    let belongs = async |id: &ServiceId| {
        let store = visit.state.store();
        let (changes, reports) = (store.changes_of(id).await?, store.reports(id).await?);
        let notes = notes::about(store, &[id.as_str()]).await?;
        let (keepers, links) = (store.keepers(id).await?, store.live_links(id, visit.now).await?);
        let rows = [odd(&changes), odd(&reports), odd(&notes), odd(&keepers)].concat();
        let changes: Vec<Change> = changes.read.into_iter().rev().filter(|change| change.sent_at.is_some()).collect();
        Ok((changes, reports.read, notes.read, (keepers.read, links), rows))
    };
    match belongs(&listing.id).await {
        Ok((changes, reports, notes, (keepers, links), rows)) => {
            let Typed { note, reason } = typed;
            let listing = &listing;
            let (keepers, links) = (&keepers, &links);
            let (changes, reports, notes, odd) = (&changes, &reports, &notes, &rows);
            let page = Shown { person, listing, is_shown, keepers, links, changes, reports, notes, odd, note, reason, said };
            visit.page_with(status, |context| listing::page(context, &page))
        }
        Err(error) => access::away(&error),
    }
}
