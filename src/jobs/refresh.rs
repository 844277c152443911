//! Follows what other processes publish, and lets old reports go.

use std::time::Duration;

use crate::{domain::report::KEPT_DAYS, store::StoreError, web::state::AppState};

/// Between two looks at what is published. A reader sees a publication of any process within twice this time.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Goes on for as long as the server runs. While the database is away the site shows what it has.
pub async fn keep_current(state: AppState) {
    let mut away = false;
    let mut cleaned = None;
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let today = state.clock().today();
        if cleaned != Some(today) && forget_old_reports(&state).await.is_ok() {
            cleaned = Some(today);
        }
        match state.refresh().await {
            Ok(_) if away => {
                tracing::info!("the database answers again");
                away = false;
            }
            Ok(_) => {}
            Err(error) if !away => {
                tracing::error!(%error, "the database does not answer; the site goes on with what it has");
                away = true;
            }
            Err(_) => {}
        }
    }
}

/// Deletes reports that have been kept long enough.
///
/// # Errors
/// The database fails; they are deleted the next time.
pub async fn forget_old_reports(state: &AppState) -> Result<u64, StoreError> {
    state.store().forget_reports_before(state.clock().today().days_before(KEPT_DAYS)).await
}
