//! “Is this sheet still right?”: a code is asked about by POST, so that no address and no log has it.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use crate::{
    domain::{date::Date, do_not_publish::DoNotPublish, service::ServiceId, sheet_code::SheetCode, time_zone::day_in_ontario},
    finder::listing::Listing,
    pages::{
        posters::check::{self, CODE, Changed, Verdict},
        printed::{every::Contacts, line::is_still_right},
    },
    store::{StoreError, Version},
};

use super::{
    answer::{Answer, Handled},
    recall::{self, RecallError},
    visit::Visit,
};

/// Older sheets are to be replaced without a look at their numbers.
const MAX_MONTHS: i32 = 24;

/// `GET /en/posters/check`
pub async fn get(visit: Visit) -> Answer {
    visit.page(|context| check::page(context, "", None))
}

/// `POST /en/posters/check`: what became of the numbers of a sheet.
pub async fn post(visit: Visit) -> Handled {
    let form = visit.form().await?;
    let typed = form.value(CODE);
    if form.asks_for_language() {
        return Ok(visit.page(|context| check::page(context, typed, None)));
    }
    let verdict = match SheetCode::read(typed) {
        None if typed.trim().is_empty() => Verdict::NothingTyped,
        None => Verdict::NoCode,
        Some(code) => verdict(&visit, code).await.unwrap_or_else(|error| {
            match &error {
                RecallError::TooMany => tracing::warn!("{error}"),
                RecallError::Store(_) => tracing::error!(%error, "a sheet cannot be looked up"),
            }
            Verdict::NotNow
        }),
    };
    let status = match verdict {
        Verdict::Right(_) | Verdict::Changed(..) | Verdict::TooOld(_) => StatusCode::OK,
        Verdict::NothingTyped | Verdict::NoCode | Verdict::Unknown => StatusCode::UNPROCESSABLE_ENTITY,
        Verdict::NotNow => StatusCode::SERVICE_UNAVAILABLE,
    };
    Ok(visit.page_with(status, |context| check::page(context, typed, Some(&verdict))))
}

async fn verdict(visit: &Visit, code: SheetCode) -> Result<Verdict, RecallError> {
    let (printed_on, today) = (code.printed_on(), day_in_ontario(visit.now));
    if printed_on > today {
        return Ok(Verdict::Unknown);
    }
    if is_too_old(printed_on, today) {
        return Ok(Verdict::TooOld(printed_on));
    }
    Ok(match recall::find(&visit.state, code).await? {
        None => Verdict::Unknown,
        Some(contacts) => match changed(visit, &contacts).await? {
            changed if changed.is_empty() => Verdict::Right(printed_on),
            changed => Verdict::Changed(printed_on, changed),
        },
    })
}

/// More than 24 months ago.
fn is_too_old(printed_on: Date, today: Date) -> bool {
    let ((year, month, day), (year_now, month_now, day_now)) = (printed_on.parts(), today.parts());
    let months = (year_now - year) * 12 + month_now as i32 - month as i32;
    months > MAX_MONTHS || months == MAX_MONTHS && day_now > day
}

/// The printed numbers that reach no one any more, each service once.
async fn changed(visit: &Visit, contacts: &Contacts) -> Result<Vec<Changed>, StoreError> {
    let snapshot = &visit.published.snapshot;
    let wrong = contacts.iter().filter(|printed| !snapshot.find(printed.service.as_str()).is_some_and(|now| is_still_right(now, printed)));
    let services: BTreeSet<&ServiceId> = wrong.map(|printed| &printed.service).collect();
    let mut all = Vec::with_capacity(services.len());
    for service in services {
        let versions = visit.state.store().versions(service).await?;
        let since = since(&versions, |listing| {
            contacts.iter().filter(|printed| printed.service == *service).all(|printed| is_still_right(listing, printed))
        });
        all.push(Changed { service: service.clone(), name: visit.published.gone.get(service).cloned(), since });
    }
    Ok(all)
}

/// The day since which a listing is not right: that of the oldest of its newest versions that are not. `None` when no such version is kept.
/// `versions` are the newest first.
fn since(versions: &[Version], is_right: impl Fn(&Listing) -> bool) -> Option<Date> {
    let is_published_and_right = |version: &Version| {
        let listing = Listing::publish(version.filed.service.clone(), &DoNotPublish::default());
        version.filed.published && listing.is_ok_and(|listing| is_right(&listing))
    };
    let wrong = versions.iter().take_while(|version| !is_published_and_right(version));
    wrong.last().map(|version| day_in_ontario(version.made_at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_too_old_after_24_months() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        for (printed, today, too_old) in [
            ("2026-11-30", "2028-11-30", false),
            ("2026-11-30", "2028-12-01", true),
            ("2026-11-30", "2028-11-01", false),
            ("2026-11-30", "2029-01-01", true),
            ("2026-11-30", "2026-11-30", false),
        ] {
            assert_eq!(is_too_old(day(printed), day(today)), too_old, "{printed} on {today}");
        }
    }
}
