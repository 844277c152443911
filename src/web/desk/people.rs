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
    store::Staffing,
};

use super::{
    super::{access, answer::Answer, form_body, visit::Visit},
    odd,
};

async fn shown(visit: &Visit, typed: Typed, said: Option<Said>, status: StatusCode) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let found = async {
        let store = visit.state.store();
        Ok((store.members(visit.now).await?, store.motions(visit.now).await?))
    };
    match found.await {
        Ok((members, motions)) => {
            let rows = [odd(&members), odd(&motions)].concat();
            let page = Shown { person, members: &members.read, motions: &motions.read, odd: &rows, typed, said };
            visit.page_with(status, |context| people::page(context, &page))
        }
        Err(error) => access::away(&error),
    }
}

/// `GET /en/desk/people`
pub async fn get(visit: Visit) -> Answer {
    shown(&visit, Typed::default(), None, StatusCode::OK).await
}

/// `POST /en/desk/people`
pub async fn post(visit: Visit) -> Answer {
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value.as_str());
    let typed = Typed { name: value(NAME).trim().to_owned(), mailbox: value(MAILBOX).trim().to_owned() };
    if form_body::asks_for_language(&pairs) {
        return shown(&visit, typed, None, StatusCode::OK).await;
    }
    let setting = visit.setting();
    let (act, id) = value(ACT).split_once(':').unwrap_or((value(ACT), ""));
    let whom = PersonId(id.to_owned());
    let apply = async |staffing| staffing::apply(&setting, staffing, person).await;
    let decided = match (act, act.parse::<Role>()) {
        ("invite", _) => {
            let role = value(ROLE).parse().unwrap_or(Role::Editor);
            let locale = Locale::from_code(value(LANGUAGE)).unwrap_or(visit.locale);
            let Some(new) = staffing::new_person(&typed.name, &typed.mailbox, role, locale) else {
                return shown(&visit, typed, Some(("desk-invite-wrong", false)), StatusCode::UNPROCESSABLE_ENTITY).await;
            };
            staffing::invite(&setting, &new, person).await
        }
        ("agree", _) => apply(Staffing::Decide(id, true)).await,
        ("refuse", _) => apply(Staffing::Decide(id, false)).await,
        ("close", _) => apply(Staffing::Close(&whom)).await,
        ("sessions", _) => apply(Staffing::EndSessions(&whom)).await,
        ("two-people", _) => apply(Staffing::TwoPeople).await,
        ("one-person", _) => staffing::one_person(&setting, person).await,
        (_, Ok(Role::Administrator)) => staffing::administrator(&setting, &whom, person).await,
        (_, Ok(role)) => apply(Staffing::SetRole(&whom, role)).await,
        _ => return Answer::Failed(Failure::BadRequest),
    };
    let (said, status) = match decided {
        Ok(Decided::Done) => (("desk-person-done", true), StatusCode::OK),
        Ok(Decided::Proposed) => (("desk-motion-proposed", true), StatusCode::OK),
        Ok(Decided::Refused(Refusal::LastAdministrator)) => (("desk-last-administrator", false), StatusCode::CONFLICT),
        Ok(Decided::Refused(Refusal::OwnChange)) => (("desk-motion-own", false), StatusCode::FORBIDDEN),
        Ok(Decided::Refused(_)) => (("desk-needs-administrator", false), StatusCode::FORBIDDEN),
        Ok(_) => (("desk-person-too-late", false), StatusCode::CONFLICT),
        Err(error) => {
            tracing::error!(%error, "the people of the desk cannot be changed");
            (("review-not-saved", false), StatusCode::SERVICE_UNAVAILABLE)
        }
    };
    let typed = if said.1 { Typed::default() } else { typed };
    shown(&visit, typed, Some(said), status).await
}
