//! “I work here”: a letter to the mailbox on file, for whoever types that mailbox; the same answer to everybody.

use axum::http::StatusCode;

use crate::{
    domain::{
        letter::{Letter, LetterId, LetterKind, LetterState},
        moment::Moment,
        web_address::EmailAddress,
    },
    editing::secret::random_id,
    finder::listing::Listing,
    pages::{
        error::Failure,
        partner::work_here::{self, Asking, MAILBOX},
    },
};

use super::super::{
    answer::Answer,
    security::{self, Sender},
    visit::Visit,
};

/// Minutes in which a listing is sent one letter at most, however often somebody asks.
const BETWEEN: i64 = 60;

/// `GET /en/s/kids-help-phone/i-work-here`
pub async fn get(visit: Visit) -> Answer {
    match visit.published.snapshot.find(&visit.segment) {
        Some(listing) => visit.page(|context| work_here::page(context, listing, &Asking::default())),
        None => Answer::Failed(Failure::NotFound),
    }
}

/// `POST /en/s/kids-help-phone/i-work-here`
pub async fn post(visit: Visit) -> Answer {
    if security::sender(visit.headers()) == Sender::Elsewhere {
        return Answer::Failed(Failure::Forbidden);
    }
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else {
        return Answer::Failed(Failure::NotFound);
    };
    let typed: String =
        pairs.iter().find(|(name, _)| name == MAILBOX).map(|(_, value)| value.trim().chars().take(200).collect()).unwrap_or_default();
    let Ok(mailbox) = typed.parse::<EmailAddress>() else {
        let asking = Asking { mailbox: typed, is_wrong: true, not_saved: false };
        return visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, |context| work_here::page(context, listing, &asking));
    };
    if let Err(error) = write_to(&visit, listing, &mailbox).await {
        tracing::error!(%error, "a letter that was asked for cannot be kept");
        let asking = Asking { mailbox: typed, is_wrong: false, not_saved: true };
        return visit.page_with(StatusCode::SERVICE_UNAVAILABLE, |context| work_here::page(context, listing, &asking));
    }
    visit.page(|context| work_here::asked(context, listing))
}

/// Writes a letter when the mailbox is the one on file, and none was written lately. The work is the same either way, so that the time it
/// takes says nothing.
async fn write_to(visit: &Visit, listing: &Listing, mailbox: &EmailAddress) -> Result<(), Box<dyn std::error::Error>> {
    let now: Moment = visit.state.clock().now().into();
    let is_on_file = listing.email.as_ref().is_some_and(|email| email.to_string().eq_ignore_ascii_case(&mailbox.to_string()));
    let lately = visit.state.store().letters_since(LetterKind::Review, listing.id.as_str(), now.plus_minutes(-BETWEEN)).await?;
    let letters: Vec<Letter> = listing
        .email
        .iter()
        .filter(|_| is_on_file && lately == 0)
        .map(|email| {
            Ok(Letter {
                id: LetterId(random_id()?),
                kind: LetterKind::Review,
                recipient: email.clone(),
                object: listing.id.to_string(),
                words: String::new(),
                made_at: now,
                state: LetterState::Waiting,
                tries: 0,
            })
        })
        .collect::<Result<_, crate::editing::secret::NoRandomness>>()?;
    visit.state.store().post(&letters).await?;
    Ok(())
}
