//! One's own listing, by a mailed link: look, save field by field, finish. GET shows, POST saves; only finishing spends the link.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use crate::{
    domain::{
        change::Finish,
        draft::{Draft, differences},
        field::Field,
    },
    editing::review::{ASKED, FieldSaved, FinishedAs, Opened, Review},
    pages::{
        error::Failure,
        partner::{
            field::{self, FieldForm, SEEN},
            finish::{self, FINISH, FinishForm, FinishProblem, LOOKED_AT, Thanks},
            hours,
            overview::{self, FieldState},
            preview,
        },
    },
    urls::Address,
};

use super::super::{access, answer::Answer, form_body, visit::Visit};

/// What the link of a visit opens.
async fn opened(visit: &Visit) -> Result<(String, Review), Box<Answer>> {
    let Some((secret, _)) = &visit.link else { return Err(Box::new(Answer::Failed(Failure::NotFound))) };
    match Review::open(visit.state.store(), secret, visit.now).await {
        Ok(Opened::Review(review)) => Ok((secret.reveal().to_owned(), *review)),
        // Someone finished a moment ago, or the listing is not there any more.
        Ok(Opened::Gone | Opened::Unknown) => Err(Box::new(Answer::Failed(Failure::NotFound))),
        Err(error) => {
            tracing::error!(%error, "a listing cannot be opened for its organization");
            Err(Box::new(Answer::Failed(Failure::Unavailable)))
        }
    }
}

fn asked_about(visit: &Visit) -> Option<Field> {
    Field::from_key(&visit.second).filter(|field| ASKED.contains(field))
}

/// `GET /en/your-listing/{secret}`
pub async fn overview(visit: Visit) -> Answer {
    let (secret, review) = match opened(&visit).await {
        Ok(opened) => opened,
        Err(answer) => return *answer,
    };
    let draft = review.draft();
    let changed: Vec<Field> = differences(&review.base(), &draft).into_iter().map(|difference| difference.field).collect();
    let state = |field: Field| FieldState { field, checked: review.is_checked(field), changed: changed.contains(&field) };
    let fields = ASKED.map(state);
    let wrong = if review.is_new() { review.problems(visit.state.do_not_publish()) } else { Vec::new() };
    visit.page(|context| overview::page(context, &secret, review.is_new(), &draft, &fields, &wrong))
}

/// `GET /en/your-listing/{secret}/phones`
pub async fn field(visit: Visit) -> Answer {
    let Some(field) = asked_about(&visit) else { return Answer::Failed(Failure::NotFound) };
    let (secret, review) = match opened(&visit).await {
        Ok(opened) => opened,
        Err(answer) => return *answer,
    };
    let (draft, seen) = (review.draft(), review.seen(field));
    let form = FieldForm { secret: &secret, field, draft: &draft, seen, problems: &[], theirs: None, not_saved: false };
    visit.page(|context| field::page(context, &form))
}

/// `POST /en/your-listing/{secret}/phones`: back to the listing, at that field; or the form with what is wrong and everything typed.
pub async fn save(visit: Visit) -> Answer {
    let Some(field) = asked_about(&visit) else { return Answer::Failed(Failure::NotFound) };
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let (secret, review) = match opened(&visit).await {
        Ok(opened) => opened,
        Err(answer) => return *answer,
    };
    let texts = hours::texts(&pairs);
    let seen = pairs.iter().find(|(name, _)| name == SEEN).map_or("", |(_, seen)| seen.as_str());
    if form_body::asks_for_language(&pairs) {
        let typed = review.with(field, &texts);
        let form =
            FieldForm { secret: &secret, field, draft: &typed, seen: seen.to_owned(), problems: &[], theirs: None, not_saved: false };
        return visit.page(|context| field::page(context, &form));
    }
    let saved = review.save(visit.state.store(), field, &texts, seen, visit.state.do_not_publish(), visit.now).await;
    let typed = review.with(field, &texts);
    let form = FieldForm { secret: &secret, field, draft: &typed, seen: seen.to_owned(), problems: &[], theirs: None, not_saved: false };
    match saved {
        Ok(FieldSaved::Yes) => {
            let address = Address::Review(secret.clone()).path(visit.locale);
            Answer::To(format!("{address}#own-{}", field.key().replace('_', "-")))
        }
        Ok(FieldSaved::Wrong(problems)) => {
            let form = FieldForm { problems: &problems, ..form };
            visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, |context| field::page(context, &form))
        }
        Ok(FieldSaved::Conflict) => {
            // Read again: what the other window saved. Saving from this form now overwrites it deliberately.
            let (_, now) = match opened(&visit).await {
                Ok(opened) => opened,
                Err(answer) => return *answer,
            };
            let theirs = now.draft();
            let form = FieldForm { theirs: Some(&theirs), seen: now.seen(field), ..form };
            visit.page_with(StatusCode::CONFLICT, |context| field::page(context, &form))
        }
        Err(error) => {
            tracing::error!(%error, "what an organization typed cannot be saved");
            let form = FieldForm { not_saved: true, ..form };
            visit.page_with(StatusCode::SERVICE_UNAVAILABLE, |context| field::page(context, &form))
        }
    }
}

/// `GET /en/your-listing/{secret}/preview`
pub async fn preview(visit: Visit) -> Answer {
    let (secret, review) = match opened(&visit).await {
        Ok(opened) => opened,
        Err(answer) => return *answer,
    };
    match review.preview(&visit.published.snapshot, visit.state.do_not_publish()) {
        Ok(listing) => visit.page(|context| preview::page(context, &secret, &listing)),
        Err(wrong) => visit.page(|context| preview::not_yet(context, &secret, &wrong)),
    }
}

/// The form of the ways to finish, with what was sent; what was saved field by field was looked at.
fn finish_form<'a>(secret: &'a str, review: &Review, draft: &'a Draft, pairs: &[(String, String)]) -> FinishForm<'a> {
    let chosen = pairs.iter().find(|(name, _)| name == FINISH).and_then(|(_, id)| Finish::from_id(id));
    let is_ticked = |field: Field| pairs.iter().any(|(name, key)| name == LOOKED_AT && key == field.key());
    let looked_at = review.confirmable().into_iter().map(|field| (field, review.is_checked(field) || is_ticked(field))).collect();
    FinishForm { secret, is_new: review.is_new(), draft, chosen, looked_at, problem: None }
}

/// `GET /en/your-listing/{secret}/finish`
pub async fn ways(visit: Visit) -> Answer {
    let (secret, review) = match opened(&visit).await {
        Ok(opened) => opened,
        Err(answer) => return *answer,
    };
    let draft = review.draft();
    visit.page(|context| finish::page(context, &finish_form(&secret, &review, &draft, &[])))
}

/// `POST /en/your-listing/{secret}/finish`
pub async fn finish(visit: Visit) -> Answer {
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let (secret, review) = match opened(&visit).await {
        Ok(opened) => opened,
        Err(answer) => return *answer,
    };
    let draft = review.draft();
    let form = finish_form(&secret, &review, &draft, &pairs);
    if form_body::asks_for_language(&pairs) {
        return visit.page(|context| finish::page(context, &form));
    }
    let again = |problem, status| {
        let form = FinishForm { problem: Some(problem), ..form.clone() };
        visit.page_with(status, |context| finish::page(context, &form))
    };
    let Some(way) = form.chosen else { return again(FinishProblem::Nothing, StatusCode::UNPROCESSABLE_ENTITY) };
    let looked_at: BTreeSet<Field> = form.looked_at.iter().filter(|(_, is_ticked)| *is_ticked).map(|(field, _)| *field).collect();
    let thanks = match review.finish(&visit.setting(), way, &looked_at).await {
        Ok(FinishedAs::Confirmed) => Thanks::Confirmed,
        Ok(FinishedAs::Sent { held }) => Thanks::Sent { held },
        Ok(FinishedAs::Contradiction) => return again(FinishProblem::Contradiction, StatusCode::UNPROCESSABLE_ENTITY),
        Ok(FinishedAs::NothingLookedAt) => return again(FinishProblem::NothingLookedAt, StatusCode::UNPROCESSABLE_ENTITY),
        Ok(FinishedAs::Wrong(wrong)) => return again(FinishProblem::Wrong(wrong), StatusCode::UNPROCESSABLE_ENTITY),
        Ok(FinishedAs::TooLate) => return again(FinishProblem::NotSaved, StatusCode::CONFLICT),
        Err(crate::editing::review::ReviewError::Store(error)) => {
            let _ = access::away(&error);
            return again(FinishProblem::NotSaved, StatusCode::SERVICE_UNAVAILABLE);
        }
        Err(error) => {
            tracing::error!(%error, "a review cannot be finished");
            return again(FinishProblem::NotSaved, StatusCode::SERVICE_UNAVAILABLE);
        }
    };
    visit.page(|context| finish::thanks(context, &secret, thanks))
}
