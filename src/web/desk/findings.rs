//! What the program found odd, and what someone of the desk says about it.

use axum::http::StatusCode;

use crate::{
    domain::{finding::Finding, service::ServiceId},
    editing::{
        decide::Decided,
        findings::{findings, settle},
    },
    pages::desk::findings::{FINDING, Said, Shown, page},
};

use super::{
    super::{
        answer::Handled,
        visit::{Signed, Visit},
    },
    status,
};

fn named(visit: &Visit, finding: Finding) -> (Finding, Vec<(ServiceId, String)>) {
    let name = |id: &ServiceId| {
        let listing = visit.published.snapshot.find(id.as_str());
        (id.clone(), listing.map_or_else(|| id.to_string(), |listing| listing.name.read(visit.locale).0.to_owned()))
    };
    let names = finding.services.iter().map(name).collect();
    (finding, names)
}

async fn shown(visit: &Signed, said: Option<Said>, status: StatusCode) -> Handled {
    let found = findings(visit.state.store(), &visit.published.snapshot).await?;
    let found: Vec<_> = found.into_iter().map(|finding| named(visit, finding)).collect();
    Ok(visit.page_with(status, |context| page(context, &Shown { person: &visit.person, findings: &found, said })))
}

/// `GET /en/desk/findings`
pub async fn get(visit: Signed) -> Handled {
    shown(&visit, None, StatusCode::OK).await
}

/// `POST /en/desk/findings`: says of one that it is right as it is.
pub async fn post(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let found = findings(visit.state.store(), &visit.published.snapshot).await?;
    let Some(finding) = found.iter().find(|finding| finding.key() == form.value(FINDING)) else {
        return shown(&visit, Some(Said::TooLate), StatusCode::CONFLICT).await;
    };
    let decided = settle(&visit.setting(), finding, &visit.person).await;
    let said = match &decided {
        Ok(Decided::Done) => Said::Settled,
        Ok(Decided::Refused(refusal)) => Said::Refused(*refusal),
        Ok(_) => Said::TooLate,
        Err(_) => Said::NotSaved,
    };
    shown(&visit, Some(said), status(&decided)).await
}
