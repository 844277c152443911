//! What the desk tells readers for a while.

use axum::http::StatusCode;

use crate::{
    domain::bulletin::Typed,
    editing::{
        bulletins::{self, Written},
        decide::{DecideError, Decided},
    },
    pages::desk::bulletins::{ACT, AREA, EN, FR, FROM, LISTING, Said, Shown, UNTIL, page},
    store::Announcing,
};

use super::{
    super::{answer::Handled, visit::Signed},
    status,
};

async fn shown(visit: &Signed, typed: [String; 6], said: Option<Said>, status: StatusCode) -> Handled {
    let found = visit.state.store().bulletins(visit.now).await?;
    let shown = Shown { person: &visit.person, bulletins: &found.read, typed, said, now: visit.now };
    Ok(visit.page_with(status, |context| page(context, &shown)))
}

/// `GET /en/desk/notices?listing=kids-help-phone`
pub async fn get(visit: Signed) -> Handled {
    let listing = visit.pairs.iter().find(|(name, _)| name == LISTING).map(|(_, id)| id.clone()).unwrap_or_default();
    let typed = [String::new(), listing, String::new(), String::new(), String::new(), String::new()];
    shown(&visit, typed, None, StatusCode::OK).await
}

/// `POST /en/desk/notices`: writes one, agrees to one, or ends one.
pub async fn post(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let typed = [AREA, LISTING, EN, FR, FROM, UNTIL].map(|name| form.value(name).to_owned());
    if form.asks_for_language() {
        return shown(&visit, typed, None, StatusCode::OK).await;
    }
    let setting = visit.setting();
    let (decided, typed) = match form.value(ACT).split_once(':') {
        Some(("agree", id)) => (bulletins::announce(&setting, Announcing::Agree(id), &visit.person).await, Default::default()),
        Some(("end", id)) => (bulletins::announce(&setting, Announcing::End(id), &visit.person).await, Default::default()),
        _ => {
            let meant = meant(&typed);
            match bulletins::write(&setting, &visit.published.snapshot, &meant, &visit.person).await {
                Ok(Written::Wrong(wrong)) => {
                    return shown(&visit, typed, Some(Said::Wrong(wrong)), StatusCode::UNPROCESSABLE_ENTITY).await;
                }
                Ok(Written::Kept(decided)) => (Ok(decided), typed),
                Err(error) => (Err(error), typed),
            }
        }
    };
    let (said, status) = (came_of(&decided), status(&decided));
    let kept = matches!(said, Said::Shown | Said::Waits);
    shown(&visit, if kept { Default::default() } else { typed }, Some(said), status).await
}

fn came_of(decided: &Result<Decided, DecideError>) -> Said {
    match decided {
        Ok(Decided::Done) => Said::Shown,
        Ok(Decided::Waits) => Said::Waits,
        Ok(Decided::Refused(refusal)) => Said::Refused(*refusal),
        Ok(_) => Said::TooLate,
        Err(_) => Said::NotSaved,
    }
}

/// A listing and an area exclude each other: with both, it is not clear who is meant.
fn meant([area, listing, en, fr, from, until]: &[String; 6]) -> Typed {
    let scope = match (area.trim(), listing.trim()) {
        (area, "") => area.to_owned(),
        ("", listing) => format!("listing:{listing}"),
        _ => String::new(),
    };
    Typed { scope, en: en.clone(), fr: fr.clone(), from: from.clone(), until: until.clone() }
}
