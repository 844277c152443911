//! What was done, and by whom.

use axum::http::StatusCode;

use crate::{
    domain::{
        date::Date,
        moment::Moment,
        service::ServiceId,
        time_zone::begin_in_ontario,
        trail::{PAGE as PER_PAGE, Wanted},
    },
    pages::desk::audit::{self, DAY, LISTING, PAGE, Shown, WHO},
};

use super::super::{answer::Handled, visit::Signed};

/// After every moment that a calendar has.
const FOREVER: Moment = Moment::of_seconds(i64::MAX / 120);

/// `GET /en/desk/audit?who=…&listing=kids-help-phone&day=2026-11-30`
pub async fn get(visit: Signed) -> Handled {
    let person = &visit.person;
    let value = |wanted: &str| visit.pairs.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value.trim());
    let typed = [WHO, LISTING, DAY].map(|name| value(name).chars().take(100).collect::<String>());
    let [who, listing, day] = &typed;
    let begins = day.parse::<Date>().ok().and_then(|day| Some((begin_in_ontario(day)?, begin_in_ontario(day.days_after(1))?)));
    let is_wrong = !day.is_empty() && begins.is_none();
    let (from, before) = begins.unwrap_or((Moment::of_seconds(0), FOREVER));
    let page = value(PAGE).parse::<i64>().ok().filter(|page| (1..100_000).contains(page)).unwrap_or(1);
    let wanted = Wanted { actor: who.clone(), service: listing.clone(), from, before, skipped: (page - 1) * PER_PAGE };
    let store = visit.state.store();
    let (members, mut done) = (store.members(visit.now).await?, store.trail(&wanted).await?);
    let has_more = done.len() as i64 > PER_PAGE;
    done.truncate(usize::try_from(PER_PAGE).unwrap_or_default());
    let named = |id: &ServiceId| {
        let listing = visit.published.snapshot.find(id.as_str());
        // A new listing has no name of its own until it is published.
        let unnamed = || if id.is_stand_in() { visit.context().words().text("change-kind-new") } else { id.to_string() };
        listing.map_or_else(unnamed, |listing| listing.name.read(visit.locale).0.to_owned())
    };
    let done: Vec<_> = done
        .into_iter()
        .map(|done| {
            let own = ServiceId::parse(&done.object).filter(|id| visit.published.snapshot.find(id.as_str()).is_some());
            let name = done.service.as_ref().or(own.as_ref()).map(named);
            (done, name)
        })
        .collect();
    let shown = Shown { person, members: &members.read, done: &done, typed, is_wrong, page, has_more };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(visit.page_with(status, |context| audit::page(context, &shown)))
}
