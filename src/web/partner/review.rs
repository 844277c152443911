//! One's own listing, by a mailed link: look, save field by field, finish. GET shows, POST saves; only finishing spends the link.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use crate::{
    domain::{
        change::Finish,
        draft::{Draft, differences},
        field::Field,
        freshness::Means,
    },
    editing::review::{ASKED, FieldSaved, FinishedAs, Opened, Review},
    pages::{
        error::Failure,
        partner::{
            field::{self, FieldForm, SEEN},
            finish::{self, FINISH, FinishForm, FinishProblem, LOOKED_AT, Thanks},
            hours,
            overview::{self, FieldState, OpenedWith},
            preview,
        },
    },
    urls::Address,
};

use super::super::{
    answer::{Answer, Handled},
    visit::Linked,
};

/// What the link of a visit opens.
async fn opened(visit: &Linked) -> Result<(&str, Review), Box<Answer>> {
    match Review::open(visit.state.store(), &visit.secret, visit.now).await {
        Ok(Opened::Review(review)) => Ok((visit.secret.reveal(), *review)),
        // Someone finished a moment ago, or the listing is not there any more.
        Ok(Opened::Gone | Opened::Unknown) => Err(Failure::NotFound.into()),
        Err(error) => {
            tracing::error!(%error, "a listing cannot be opened for its organization");
            Err(Failure::Unavailable.into())
        }
    }
}

fn asked_about(visit: &Linked) -> Result<Field, Failure> {
    let is_theirs = |field: &Field| ASKED.contains(field) && visit.token.means.may_change(*field);
    Field::from_key(&visit.second).filter(is_theirs).ok_or(Failure::NotFound)
}

/// `GET /en/your-listing/{secret}`
pub async fn overview(visit: Linked) -> Handled {
    let (secret, review) = opened(&visit).await?;
    let draft = review.draft();
    let changed: Vec<Field> = differences(&review.base(), &draft).into_iter().map(|difference| difference.field).collect();
    let state = |field: Field| FieldState {
        field,
        checked: review.is_checked(field),
        changed: changed.contains(&field),
        may_change: visit.token.means.may_change(field),
    };
    let with = match visit.token.means {
        _ if review.is_new() => OpenedWith::NewListing,
        Means::Post => OpenedWith::Letter,
        Means::Link | Means::Call | Means::Page => OpenedWith::Link,
    };
    let fields = ASKED.map(state);
    let wrong = if review.is_new() { review.problems(visit.state.do_not_publish()) } else { Vec::new() };
    Ok(visit.page(|context| overview::page(context, secret, with, &draft, &fields, &wrong)))
}

/// `GET /en/your-listing/{secret}/phones`
pub async fn field(visit: Linked) -> Handled {
    let field = asked_about(&visit)?;
    let (secret, review) = opened(&visit).await?;
    let (draft, seen) = (review.draft(), review.seen(field));
    let form = FieldForm { secret, field, draft: &draft, seen, problems: &[], theirs: None, not_saved: false };
    Ok(visit.page(|context| field::page(context, &form)))
}

/// `POST /en/your-listing/{secret}/phones`: back to the listing, at that field; or the form with what is wrong and everything typed.
pub async fn save(visit: Linked) -> Handled {
    let field = asked_about(&visit)?;
    let sent = visit.form().await?;
    let (secret, review) = opened(&visit).await?;
    let (texts, seen) = (hours::texts(&sent), sent.value(SEEN));
    let typed = review.with(field, &texts);
    let form = FieldForm { secret, field, draft: &typed, seen: seen.to_owned(), problems: &[], theirs: None, not_saved: false };
    let again = |form: FieldForm<'_>, status| Ok(visit.page_with(status, |context| field::page(context, &form)));
    if sent.asks_for_language() {
        return again(form, StatusCode::OK);
    }
    match review.save(visit.state.store(), field, &texts, seen, visit.state.do_not_publish(), visit.now).await {
        Ok(FieldSaved::Yes) => {
            let address = Address::Review(secret.to_owned()).path(visit.locale);
            Ok(Answer::To(format!("{address}#own-{}", field.key().replace('_', "-"))))
        }
        Ok(FieldSaved::Wrong(problems)) => again(FieldForm { problems: &problems, ..form }, StatusCode::UNPROCESSABLE_ENTITY),
        Ok(FieldSaved::Conflict) => {
            // Read again: what the other window saved. Saving from this form now overwrites it deliberately.
            let (_, now) = opened(&visit).await?;
            again(FieldForm { theirs: Some(&now.draft()), seen: now.seen(field), ..form }, StatusCode::CONFLICT)
        }
        Err(error) => {
            tracing::error!(%error, "what an organization typed cannot be saved");
            again(FieldForm { not_saved: true, ..form }, StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

/// `GET /en/your-listing/{secret}/preview`
pub async fn preview(visit: Linked) -> Handled {
    let (secret, review) = opened(&visit).await?;
    Ok(match review.preview(&visit.published.snapshot, visit.state.do_not_publish()) {
        Ok(listing) => visit.page(|context| preview::page(context, secret, &listing)),
        Err(wrong) => visit.page(|context| preview::not_yet(context, secret, &wrong)),
    })
}

/// The form of the ways to finish, with what was sent; what was saved field by field was looked at.
fn finish_form<'a>(secret: &'a str, review: &Review, draft: &'a Draft, pairs: &[(String, String)]) -> FinishForm<'a> {
    let chosen = pairs.iter().find(|(name, _)| name == FINISH).and_then(|(_, id)| Finish::from_id(id));
    let is_ticked = |field: Field| pairs.iter().any(|(name, key)| name == LOOKED_AT && key == field.key());
    let looked_at = review.confirmable().into_iter().map(|field| (field, review.is_checked(field) || is_ticked(field))).collect();
    FinishForm { secret, is_new: review.is_new(), draft, chosen, looked_at, problem: None }
}

/// `GET /en/your-listing/{secret}/finish`
pub async fn ways(visit: Linked) -> Handled {
    let (secret, review) = opened(&visit).await?;
    let draft = review.draft();
    Ok(visit.page(|context| finish::page(context, &finish_form(secret, &review, &draft, &[]))))
}

/// `POST /en/your-listing/{secret}/finish`
pub async fn finish(visit: Linked) -> Handled {
    let sent = visit.form().await?;
    let (secret, review) = opened(&visit).await?;
    let draft = review.draft();
    let form = finish_form(secret, &review, &draft, &sent);
    if sent.asks_for_language() {
        return Ok(visit.page(|context| finish::page(context, &form)));
    }
    let finished = match form.chosen {
        Some(way) => {
            let looked_at: BTreeSet<Field> = form.looked_at.iter().filter(|(_, is_ticked)| *is_ticked).map(|(field, _)| *field).collect();
            review.finish(&visit.setting(), way, &looked_at).await.map(Some)
        }
        None => Ok(None),
    };
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let (problem, status) = match finished {
        Ok(Some(FinishedAs::Confirmed)) => return Ok(visit.page(|context| finish::thanks(context, secret, Thanks::Confirmed))),
        Ok(Some(FinishedAs::Sent { held })) => return Ok(visit.page(|context| finish::thanks(context, secret, Thanks::Sent { held }))),
        Ok(None) => (FinishProblem::Nothing, wrong),
        Ok(Some(FinishedAs::Contradiction)) => (FinishProblem::Contradiction, wrong),
        Ok(Some(FinishedAs::NothingLookedAt)) => (FinishProblem::NothingLookedAt, wrong),
        Ok(Some(FinishedAs::Wrong(problems))) => (FinishProblem::Wrong(problems), wrong),
        Ok(Some(FinishedAs::TooLate)) => (FinishProblem::NotSaved, StatusCode::CONFLICT),
        Err(error) => {
            tracing::error!(%error, "a review cannot be finished");
            (FinishProblem::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
        }
    };
    let form = FinishForm { problem: Some(problem), ..form };
    Ok(visit.page_with(status, |context| finish::page(context, &form)))
}
