//! “Something wrong with this listing?”: the form and what becomes of it.

use axum::http::StatusCode;

use crate::{
    domain::{
        report::{Report, parameter},
        time_zone::day_in_ontario,
    },
    pages::{
        error::Failure,
        report::{self, ReportForm},
    },
    store::Applied,
};

use super::{
    answer::{Answer, Handled},
    security::{self, Sender},
    visit::Visit,
};

/// `GET /en/s/kids-help-phone/report`
pub async fn get(visit: Visit) -> Answer {
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else {
        return Answer::Failed(Failure::NotFound);
    };
    match visit.state.form_keys().make(visit.now) {
        Ok(key) => {
            let form = ReportForm { key, ..ReportForm::default() };
            visit.page(|context| report::form(context, listing, &form))
        }
        Err(error) => {
            tracing::error!(%error, "the form about a listing cannot be made");
            Answer::Failed(Failure::Unavailable)
        }
    }
}

/// `POST /en/s/kids-help-phone/report`: thanks, or the form given back with what is wrong and everything typed. The other language's
/// button sends the form too, and only has it shown again.
pub async fn post(visit: Visit) -> Handled {
    let sender = security::sender(visit.headers());
    if sender == Sender::Elsewhere {
        return Err(Failure::Forbidden.into());
    }
    let sent = visit.form().await?;
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else {
        return Err(Failure::NotFound.into());
    };
    let (keys, now) = (visit.state.form_keys(), visit.now);
    let key = keys.read(sent.value(parameter::KEY), now);
    let [kind, words, sent_key] = [parameter::KIND, parameter::WORDS, parameter::KEY].map(|name| sent.value(name).to_owned());
    let mut form = ReportForm { kind, words, key: sent_key, ..ReportForm::default() };
    let given_back = |form: &ReportForm, status| visit.page_with(status, |context| report::form(context, listing, form));

    let fresh = match keys.make(now) {
        Ok(fresh) => fresh,
        Err(error) => {
            tracing::error!(%error, "the form about a listing cannot be sealed");
            form.not_saved = true;
            return Ok(given_back(&form, StatusCode::SERVICE_UNAVAILABLE));
        }
    };
    if sent.asks_for_language() {
        if key.is_none() {
            form.key = fresh;
        }
        return Ok(given_back(&form, StatusCode::OK));
    }
    if sender == Sender::Hidden && !key.as_ref().is_some_and(|key| key.is_ours) {
        // Made before the last start, by another process, or not by us at all: the reader can send it once more.
        form.key = fresh;
        form.send_again = true;
        return Ok(given_back(&form, StatusCode::FORBIDDEN));
    }
    let key = key.map_or_else(|| fresh.chars().take_while(|c| *c != '-').collect(), |key| key.id);
    Ok(match Report::parse(listing.id.as_str(), Some(&form.kind), &form.words, sent.value(parameter::TRAP), day_in_ontario(visit.now)) {
        Err(problems) => {
            form.problems = problems;
            given_back(&form, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Ok(report) => match visit.state.store().report(&key, &report, now).await {
            // Programs are thanked like everyone, so that they learn nothing.
            Ok(Applied::Done(_)) => {
                let reference = key.chars().take(6).collect::<String>().to_uppercase();
                visit.page(|context| report::thanks(context, listing, &reference))
            }
            not_kept => {
                tracing::error!(?not_kept, "a report about a listing could not be kept");
                form.not_saved = true;
                given_back(&form, StatusCode::SERVICE_UNAVAILABLE)
            }
        },
    })
}
