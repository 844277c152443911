//! All listings that someone looks after: the page that a reminder opens.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use crate::{
    domain::{email_address::EmailAddress, service::ServiceId},
    editing::{
        decide::Decided,
        reminding::{self, Own},
    },
    pages::{
        error::Failure,
        partner::all_own::{self, ACT, RIGHT, Row, STOP, Said},
    },
    urls::Address,
};

use super::super::{
    answer::{Answer, Handled},
    visit::Linked,
};

fn mailbox(visit: &Linked) -> Result<&EmailAddress, Failure> {
    visit.token.mailbox.as_ref().ok_or(Failure::NotFound)
}

async fn shown(visit: &Linked, ticked: &BTreeSet<String>, said: Option<Said>, status: StatusCode) -> Handled {
    let own = reminding::own(&visit.setting(), mailbox(visit)?).await?;
    let rows: Vec<Row<'_>> = own.iter().filter_map(|own| row(visit, own, ticked)).collect();
    Ok(visit.page_with(status, |context| all_own::page(context, visit.secret.reveal(), &rows, said)))
}

fn row<'a>(visit: &'a Linked, own: &'a Own, ticked: &BTreeSet<String>) -> Option<Row<'a>> {
    let listing = visit.published.snapshot.find(own.service.as_str())?;
    let is_right = ticked.contains(&all_own::value(&own.service, own.version));
    Some(Row { listing, draft: &own.draft, version: own.version, fields: &own.fields, is_right })
}

/// `GET /en/your-listings/{secret}`
pub async fn get(visit: Linked) -> Handled {
    shown(&visit, &BTreeSet::new(), None, StatusCode::OK).await
}

/// `POST /en/your-listings/{secret}`: confirms what is ticked, opens one to correct it, or ends the reminders.
pub async fn post(visit: Linked) -> Handled {
    let form = visit.form().await?;
    let ticked: BTreeSet<String> = form.iter().filter(|(name, _)| name == RIGHT).map(|(_, value)| value.clone()).collect();
    if form.asks_for_language() {
        return shown(&visit, &ticked, None, StatusCode::OK).await;
    }
    let (setting, hash) = (visit.setting(), visit.secret.hash());
    if let Some(service) = form.value(ACT).strip_prefix("open:").and_then(ServiceId::parse) {
        return match reminding::open(&setting, &hash, mailbox(&visit)?, &service).await {
            Ok(Some(secret)) => Ok(Answer::To(Address::Review(secret.reveal().to_owned()).path(visit.locale))),
            Ok(None) => shown(&visit, &ticked, Some(Said::Stale), StatusCode::CONFLICT).await,
            Err(error) => not_saved(&visit, &ticked, &error).await,
        };
    }
    if form.value(ACT) == STOP {
        return match reminding::stop(&setting, &hash).await {
            Ok(Decided::Done) => shown(&visit, &ticked, Some(Said::Stopped), StatusCode::OK).await,
            Ok(_) => shown(&visit, &ticked, Some(Said::Stale), StatusCode::CONFLICT).await,
            Err(error) => not_saved(&visit, &ticked, &error).await,
        };
    }
    let own = reminding::own(&setting, mailbox(&visit)?).await?;
    let right: Vec<&Own> = own.iter().filter(|own| ticked.contains(&all_own::value(&own.service, own.version))).collect();
    let (said, status) = match right.len() {
        // A box of another version, or of another listing, is none of these.
        n if n != ticked.len() => (Said::Stale, StatusCode::CONFLICT),
        0 => (Said::Nothing, StatusCode::UNPROCESSABLE_ENTITY),
        n => match reminding::confirm(&setting, &hash, &right).await {
            Ok(Decided::Done) => return shown(&visit, &BTreeSet::new(), Some(Said::Confirmed(n)), StatusCode::OK).await,
            Ok(_) => (Said::Stale, StatusCode::CONFLICT),
            Err(error) => return not_saved(&visit, &ticked, &error).await,
        },
    };
    shown(&visit, &ticked, Some(said), status).await
}

async fn not_saved(visit: &Linked, ticked: &BTreeSet<String>, error: &(dyn std::fmt::Display + Sync)) -> Handled {
    tracing::error!(%error, "what someone says of their listings cannot be kept");
    shown(visit, ticked, Some(Said::NotSaved), StatusCode::SERVICE_UNAVAILABLE).await
}
