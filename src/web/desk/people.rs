//! The people of the desk: letting someone in, changing what they may do, ending that, and agreeing to what takes two.

use axum::http::StatusCode;

use crate::{
    domain::{
        decision::Refusal,
        locale::Locale,
        person::{PersonId, Role},
    },
    editing::{decide::Decided, staffing},
    pages::{
        desk::people::{self, ACT, LANGUAGE, MAILBOX, NAME, ROLE, Said, Shown, Typed},
        error::Failure,
    },
    store::{Staffing, TokenHash},
};

use super::{
    super::{
        answer::Handled,
        cookie::{self, CookieKind},
        visit::Signed,
    },
    odd, status,
};

async fn shown(visit: &Signed, typed: Typed, said: Option<Said>, status: StatusCode) -> Handled {
    let store = visit.state.store();
    let (members, motions) = (store.members(visit.now).await?, store.motions(visit.now).await?);
    let rows = [odd(&members), odd(&motions)].concat();
    let session = cookie::read(visit.headers(), CookieKind::Session, visit.is_secure()).map(|session| session.hash());
    let session = session.as_ref().map_or("", TokenHash::name);
    let page = Shown { person: &visit.person, session, members: &members.read, motions: &motions.read, odd: &rows, typed, said };
    Ok(visit.page_with(status, |context| people::page(context, &page)))
}

/// `GET /en/desk/people`
pub async fn get(visit: Signed) -> Handled {
    shown(&visit, Typed::default(), None, StatusCode::OK).await
}

/// `POST /en/desk/people`
pub async fn post(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let person = &visit.person;
    let typed = Typed { name: form.value(NAME).trim().to_owned(), mailbox: form.value(MAILBOX).trim().to_owned() };
    if form.asks_for_language() {
        return shown(&visit, typed, None, StatusCode::OK).await;
    }
    let setting = visit.setting();
    let (act, id) = form.value(ACT).split_once(':').unwrap_or((form.value(ACT), ""));
    let whom = PersonId(id.to_owned());
    let apply = async |staffing| staffing::apply(&setting, staffing, person).await;
    let decided = match (act, act.parse::<Role>()) {
        ("invite", _) => {
            let role = form.value(ROLE).parse().unwrap_or(Role::Editor);
            let locale = Locale::from_code(form.value(LANGUAGE)).unwrap_or(visit.locale);
            let Some(new) = staffing::new_person(&typed.name, &typed.mailbox, role, locale) else {
                return shown(&visit, typed, Some(("desk-invite-wrong", false)), StatusCode::UNPROCESSABLE_ENTITY).await;
            };
            staffing::invite(&setting, &new, person).await
        }
        ("agree", _) => apply(Staffing::Decide(id, true)).await,
        ("refuse", _) => apply(Staffing::Decide(id, false)).await,
        ("close", _) => apply(Staffing::Close(&whom)).await,
        ("session", _) => {
            let (id, name) = id.split_once(':').ok_or(Failure::BadRequest)?;
            apply(Staffing::EndSession(&PersonId(id.to_owned()), name)).await
        }
        ("sessions", _) => apply(Staffing::EndSessions(&whom)).await,
        ("two-people", _) => apply(Staffing::TwoPeople).await,
        ("one-person", _) => staffing::one_person(&setting, person).await,
        (_, Ok(Role::Administrator)) => staffing::administrator(&setting, &whom, person).await,
        (_, Ok(role)) => apply(Staffing::SetRole(&whom, role)).await,
        _ => return Err(Failure::BadRequest.into()),
    };
    let status = status(&decided);
    let said = match decided {
        Ok(Decided::Done) => ("desk-person-done", true),
        Ok(Decided::Proposed) => ("desk-motion-proposed", true),
        Ok(Decided::Refused(Refusal::LastAdministrator)) => ("desk-last-administrator", false),
        Ok(Decided::Refused(Refusal::OwnChange)) => ("desk-motion-own", false),
        Ok(Decided::Refused(Refusal::TooNew)) => ("desk-too-new", false),
        Ok(Decided::Refused(_)) => ("desk-needs-administrator", false),
        Ok(_) => ("desk-person-too-late", false),
        Err(_) => ("review-not-saved", false),
    };
    let typed = if said.1 { Typed::default() } else { typed };
    shown(&visit, typed, Some(said), status).await
}
