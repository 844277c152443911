//! Looks at the pages of listings, one every few seconds, each every two weeks. Only where the person who runs the server asks for it.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use crate::{
    domain::{
        link_check::{LinkCheck, LinkOutcome},
        moment::Moment,
        web_address::WebAddress,
    },
    editing::findings,
    links::{self, Web},
    store::StoreError,
    web::state::AppState,
};

use super::stop::Stop;

/// Between two pages. 700 pages take about two hours, and no site notices.
const PAUSE: Duration = Duration::from_secs(10);
/// While nothing is due.
const IDLE: Duration = Duration::from_secs(10 * 60);

/// Runs until the server stops.
pub async fn look_at_pages(state: AppState, web: Web, mut stop: Stop) {
    let mut pause = PAUSE;
    while !stop.wait(pause).await {
        pause = match look_at_one(&state, &web).await {
            Ok(true) => PAUSE,
            Ok(false) => IDLE,
            Err(error) => {
                tracing::error!(%error, "pages cannot be looked at now");
                IDLE
            }
        };
    }
}

/// Looks at the page that has waited longest, if any is due.
///
/// # Errors
/// The database does not answer; nothing is kept.
pub async fn look_at_one(state: &AppState, web: &Web) -> Result<bool, StoreError> {
    let (store, now, published) = (state.store(), Moment::from(state.clock().now()), state.published());
    let checks: BTreeMap<String, LinkCheck> =
        store.link_checks().await?.read.into_iter().map(|check| (check.address.clone(), check)).collect();
    let last = |page: &WebAddress| checks.get(page.as_str());
    let pages = findings::pages(&published.snapshot);
    let due = pages.keys().filter(|page| last(page).is_none_or(|check| check.next() <= now));
    // One that failed waits for its second look before any is looked at for the first time.
    let waited = |page: &&&WebAddress| last(page).map_or((true, None), |check| (false, Some(check.at)));
    let Some(page) = due.min_by_key(waited).map(|page| (*page).clone()) else { return Ok(false) };
    let hosts: BTreeSet<String> = pages.keys().map(|page| page.host().to_owned()).collect();
    let (asking, asked) = (web.clone(), page.clone());
    let looked = tokio::task::spawn_blocking(move || links::look(&asking, &asked, &hosts)).await;
    let (outcome, led_to) = looked.unwrap_or((LinkOutcome::Unreachable, None));
    store.keep_link_check(&LinkCheck::after(last(&page), page.as_str(), outcome, led_to, now)).await?;
    Ok(true)
}
