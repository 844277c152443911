//! Reverting what someone did since a moment, with a preview.

use axum::http::StatusCode;
use sha2::{Digest as _, Sha256};

use crate::{
    domain::{
        note,
        person::{PersonId, Role},
        time_zone::moment_in_ontario,
    },
    editing::{
        decide::DecideError,
        restoring::{self, Planned, Whose},
    },
    pages::desk::restore::{self, ACT, Line, MAILBOX, PERSON, REASON, SEEN, SINCE, Said, Shown},
};

use super::super::{answer::Handled, visit::Signed};

async fn shown(visit: &Signed, typed: [String; 4], plan: Option<&[Planned]>, said: Option<Said>, status: StatusCode) -> Handled {
    let members = visit.state.store().members(visit.now).await?.read;
    let line = |planned: &Planned| {
        let change = &planned.change;
        let listing = visit.published.snapshot.find(change.service_id.as_str()).map(|listing| &listing.name);
        let name = listing.cloned().or_else(|| change.draft.name());
        let name = name.map_or_else(|| change.service_id.to_string(), |name| name.read(visit.locale).0.to_owned());
        Line { service: change.service_id.clone(), name, step: planned.step }
    };
    let lines: Option<Vec<Line>> = plan.map(|plan| plan.iter().map(line).collect());
    let seen = plan.map(mark).unwrap_or_default();
    let page = Shown { person: &visit.person, members: &members, typed, preview: lines.as_deref(), seen, said };
    Ok(visit.page_with(status, |context| restore::page(context, &page)))
}

/// What is carried out is what was seen.
fn mark(plan: &[Planned]) -> String {
    let lines: Vec<String> = plan.iter().map(|planned| format!("{} {:?}\n", planned.change.id.0, planned.step)).collect();
    hex::encode(&Sha256::digest(lines.concat().as_bytes())[..16])
}

/// `GET /en/desk/restore`
pub async fn get(visit: Signed) -> Handled {
    shown(&visit, Default::default(), None, None, StatusCode::OK).await
}

/// `POST /en/desk/restore`: the preview, or what it said.
pub async fn post(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let person = &visit.person;
    let value = |wanted: &str| form.value(wanted).trim();
    let typed = [PERSON, MAILBOX, SINCE, REASON].map(|name| value(name).to_owned());
    if form.asks_for_language() {
        return shown(&visit, typed, None, None, StatusCode::OK).await;
    }
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    if person.role != Role::Administrator {
        return shown(&visit, typed, None, Some(Said::NeedsAdministrator), StatusCode::FORBIDDEN).await;
    }
    let whose = match (value(PERSON), value(MAILBOX).parse()) {
        (id, Err(_)) if !id.is_empty() && value(MAILBOX).is_empty() => Whose::Person(PersonId(id.to_owned())),
        ("", Ok(mailbox)) => Whose::Address(mailbox),
        _ => return shown(&visit, typed, None, Some(Said::NoOne), wrong).await,
    };
    let Some(since) = moment_in_ontario(value(SINCE)) else {
        return shown(&visit, typed, None, Some(Said::NoMoment), wrong).await;
    };
    let setting = visit.setting();
    let not_saved = |error: DecideError| {
        tracing::error!(%error, "what someone did cannot be reverted");
        (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
    };
    let plan = match restoring::plan(&setting, &whose, since).await {
        Ok(plan) => plan,
        Err(error) => {
            let (said, status) = not_saved(error);
            return shown(&visit, typed, None, Some(said), status).await;
        }
    };
    if value(ACT) != "restore" {
        return shown(&visit, typed, Some(&plan), None, StatusCode::OK).await;
    }
    if value(SEEN) != mark(&plan) {
        return shown(&visit, typed, Some(&plan), Some(Said::Stale), StatusCode::CONFLICT).await;
    }
    let reason = match note::words(value(REASON)) {
        Ok(reason) => reason,
        Err(problem) => return shown(&visit, typed, Some(&plan), Some(Said::Reason(problem)), wrong).await,
    };
    match restoring::carry_out(&setting, &plan, person, &reason).await {
        Ok(left) => shown(&visit, Default::default(), None, Some(Said::Done(left.len())), StatusCode::OK).await,
        Err(error) => {
            let (said, status) = not_saved(error);
            shown(&visit, typed, Some(&plan), Some(said), status).await
        }
    }
}
