//! Listings on the desk: looked for by name, and one of them with all that belongs to it.

use std::collections::BTreeMap;

use axum::http::StatusCode;

use crate::{
    domain::{
        change::Change,
        decision::Refusal,
        email_address::EmailAddress,
        note::{self, WordsProblem},
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
    store::ClosingReports,
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

/// Maximum number of listings that a search shows.
const MAX_SHOWN: usize = 50;

/// Maximum number of characters of the words that are looked for.
const MAX_TYPED: usize = 1_000;

/// `GET /en/desk/listings?words=hope`
pub async fn search(visit: Signed) -> Handled {
    let typed: String =
        visit.pairs.iter().find(|(name, _)| name == WORDS).map(|(_, words)| words.chars().take(MAX_TYPED).collect()).unwrap_or_default();
    let found: Option<Vec<&Listing>> = by_name(&visit.published.snapshot, &typed, MAX_SHOWN);
    let (reports, hidden) = (visit.state.store().all_reports().await?, visit.state.store().hidden().await?);
    let rows = [odd(&reports), odd(&hidden)].concat();
    let mut by_listing: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
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
    let named = |filed: Filed| Hidden { name: filed.service.name.read(visit.locale).0.to_owned(), service: filed.service.id };
    let hidden: Vec<Hidden> = hidden.read.into_iter().map(named).collect();
    Ok(visit.page(|context| listings::page(context, &visit.person, &typed, found.as_deref(), &reported, &hidden, &rows)))
}

/// `GET /en/desk/listings/kids-help-phone`
pub async fn get(visit: Signed) -> Handled {
    shown(&visit, Typed::default(), None, StatusCode::OK).await
}

/// What was pressed, with all that it needs.
enum Pressed {
    /// To someone who looks after the listing.
    Link(Option<EmailAddress>),
    EndKeeper(EmailAddress),
    EndLinks,
    Note(String),
    CloseReports {
        are_unsafe: bool,
        seen: i64,
        words: String,
    },
    Hide(String),
    Relist(String),
}

/// Why nothing is done.
enum NotPressed {
    /// The page says what is wrong.
    Wrong(Said),
    /// No button of ours sends this.
    Foreign,
}

impl Pressed {
    fn of(form: &Form) -> Result<Self, NotPressed> {
        let words =
            |name, said: fn(WordsProblem) -> Said| note::words(form.value(name)).map_err(|problem| NotPressed::Wrong(said(problem)));
        let keeper = || form.value(KEEPER).parse().map_err(|_| NotPressed::Foreign);
        let (act, seen) = form.value(ACT).split_once(':').unwrap_or((form.value(ACT), ""));
        Ok(match act {
            "link" => Self::Link(keeper().ok()),
            "end-keeper" => Self::EndKeeper(keeper()?),
            "end-links" => Self::EndLinks,
            "note" => Self::Note(words(NOTE, Said::Note)?),
            // How many were seen: `close-unsafe:2`.
            "close-unsafe" | "close-reports" => {
                let seen = seen.parse().map_err(|_| NotPressed::Foreign)?;
                Self::CloseReports { are_unsafe: act == "close-unsafe", seen, words: words(NOTE, Said::Note)? }
            }
            "hide" => Self::Hide(words(REASON, Said::Reason)?),
            "relist" => Self::Relist(words(REASON, Said::Reason)?),
            _ => return Err(NotPressed::Foreign),
        })
    }
}

/// `POST /en/desk/listings/kids-help-phone`: sends a link to the organization, keeps a note, hides the listing, or proposes to show it
/// again.
pub async fn post(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let on_file = on_file(&visit).await?;
    let typed = Typed { note: form.value(NOTE).to_owned(), reason: form.value(REASON).to_owned() };
    if form.asks_for_language() {
        return shown(&visit, typed, None, StatusCode::OK).await;
    }
    let pressed = match Pressed::of(&form) {
        Ok(pressed) => pressed,
        Err(NotPressed::Wrong(said)) => return shown(&visit, typed, Some(said), StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(NotPressed::Foreign) => return Err(Failure::BadRequest.into()),
    };
    let (id, setting, person) = (&on_file.listing.id, visit.setting(), &visit.person);
    let decided = match &pressed {
        Pressed::Link(mailbox) => {
            let (said, status) = send_link(&visit, &on_file, mailbox.as_ref()).await?;
            return shown(&visit, typed, Some(said), status).await;
        }
        Pressed::EndKeeper(mailbox) => keeping::end(&setting, id, mailbox, person).await,
        Pressed::EndLinks => keeping::end_links(&setting, id, person).await,
        Pressed::Note(words) => notes::write(&setting, id.as_str(), person, words).await,
        Pressed::CloseReports { are_unsafe, seen, words } => {
            let closing = ClosingReports { service: id, are_unsafe: *are_unsafe, seen: *seen };
            notes::close_reports(&setting, closing, person, words).await
        }
        Pressed::Hide(reason) => hiding::hide(&setting, id, person, reason).await,
        Pressed::Relist(reason) => hiding::propose(&setting, id, person, reason).await,
    };
    let status = status(&decided);
    let said = match (decided, pressed) {
        (Ok(Decided::Done), Pressed::EndKeeper(_) | Pressed::EndLinks) => Said::Ended,
        (Ok(Decided::Done), pressed) => {
            let anchor = if matches!(pressed, Pressed::Note(_) | Pressed::CloseReports { .. }) { "#notes" } else { "" };
            return Ok(Answer::To(format!("{}{anchor}", Address::DeskListing(id.clone()).path(visit.locale))));
        }
        (Ok(Decided::Refused(refusal)), _) => Said::Refused(refusal),
        (Ok(_), _) => return shown(&visit, typed, Some(Said::TooLate), StatusCode::CONFLICT).await,
        (Err(_), _) => Said::NotSaved,
    };
    shown(&visit, typed, Some(said), status).await
}

/// Sends a link to someone who looks after the listing.
async fn send_link(visit: &Signed, on_file: &OnFile, mailbox: Option<&EmailAddress>) -> Result<(Said, StatusCode), Box<Answer>> {
    let id = &on_file.listing.id;
    if on_file.listing.locked {
        return Ok((Said::Refused(Refusal::Locked), StatusCode::FORBIDDEN));
    }
    if !on_file.is_shown {
        return Ok((Said::Refused(Refusal::Hidden), StatusCode::CONFLICT));
    }
    let mailbox = mailbox.ok_or(Failure::BadRequest)?;
    if !visit.state.store().looks_after(id, mailbox).await? {
        return Err(Failure::BadRequest.into());
    }
    Ok(match asking::by_editor(&visit.setting(), id, mailbox, &visit.person).await {
        Ok(true) => (Said::Sent, StatusCode::OK),
        Ok(false) => (Said::SentLately, StatusCode::CONFLICT),
        Err(error) => {
            tracing::error!(%error, "a link that an editor sends cannot be kept");
            (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
        }
    })
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
    let (id, store) = (ServiceId::parse(&visit.segment).ok_or(Failure::NotFound)?, visit.state.store());
    let filed = store.service(&id).await?.ok_or(Failure::NotFound)?;
    let is_shown = filed.published;
    if !is_shown && !hiding::was_hidden(&store.changes_of(&id).await?.read) {
        return Err(Failure::NotFound.into());
    }
    let mut listing = Listing::publish(filed.service, visit.state.do_not_publish()).map_err(|_| Failure::NotFound)?;
    listing.locked = filed.locked;
    Ok(OnFile { listing, is_shown })
}

async fn shown(visit: &Signed, typed: Typed, said: Option<Said>, status: StatusCode) -> Handled {
    let OnFile { listing, is_shown } = on_file(visit).await?;
    let (store, id) = (visit.state.store(), &listing.id);
    let (changes, reports) = (store.changes_of(id).await?, store.reports(id).await?);
    let notes = notes::about(store, &[id.as_str()]).await?;
    let (keepers, links) = (store.keepers(id).await?, store.live_links(id, visit.now).await?);
    let odd = [odd(&changes), odd(&reports), odd(&notes), odd(&keepers)].concat();
    let changes: Vec<Change> = changes.read.into_iter().rev().filter(|change| change.sent_at.is_some()).collect();
    let page = Shown {
        person: &visit.person,
        listing: &listing,
        is_shown,
        keepers: &keepers.read,
        links: &links,
        changes: &changes,
        reports: &reports.read,
        notes: &notes.read,
        odd: &odd,
        note: typed.note,
        reason: typed.reason,
        said,
    };
    Ok(visit.page_with(status, |context| listing::page(context, &page)))
}
