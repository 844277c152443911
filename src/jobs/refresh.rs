//! Follows what other processes publish, and deletes data past its retention period.

use std::time::Duration;

use chrono::Timelike as _;

use crate::{
    domain::{
        letter::{Letter, LetterId, LetterKind},
        letter_code,
        moment::Moment,
        person::Role,
        report::KEPT_DAYS,
        time_zone::{TimeZone, day_in_ontario},
        verification::is_working_day,
    },
    editing::{decide::DecideError, reminding, secret::random_id},
    store::{StoreError, Verified},
    web::state::AppState,
};

use super::stop::Stop;

/// Between two looks at what is published. A reader sees a publication of any process within twice this time.
pub(crate) const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Between how many looks the rows to no one are deleted, which requests for links leave behind.
const NOBODY_EVERY: u32 = 60;

/// For how many minutes after its end a link still says that it ran out, and offers a new one: ninety days.
const LINKS_EXPLAINED: i64 = 90 * 24 * 60;

/// For how many minutes it is known of someone who looks after nothing any more how they were reminded: a year.
const REMINDERS_KEPT: i64 = 365 * 24 * 60;
/// Minutes for which a dry run of a spreadsheet is kept: a day.
const DRY_RUNS_KEPT: i64 = 24 * 60;

/// Minutes between two emails with the head of the audit: a week.
const HEAD_EVERY: i64 = 7 * 24 * 60;

/// Runs until the server stops. While the database is away the site shows what it has.
pub async fn keep_current(state: AppState, mut stop: Stop) {
    let mut away = false;
    let (mut cleaned, mut reminded) = (None, None);
    let mut looks = 0_u32;
    loop {
        // What is published here is read at once, what other processes publish at the next look.
        let is_over = tokio::select! {
            is_over = stop.wait(LOOK_EVERY) => is_over,
            () = state.changed() => stop.is_asked(),
        };
        if is_over {
            return;
        }
        let today = day_in_ontario(state.clock().now().into());
        if cleaned != Some(today) && forget_what_is_old(&state).await.is_ok() && verify_audit(&state).await.is_ok() {
            cleaned = Some(today);
        }
        // Tries again every second after an error. The log says once that the database does not answer (below).
        if reminded != Some(today) && is_time_to_write(state.clock().now().into()) && remind(&state).await.is_ok() {
            reminded = Some(today);
        }
        if looks.is_multiple_of(NOBODY_EVERY) {
            // What fails here fails below too, and is said there.
            let _ = state.store().forget_letters_to_nobody().await;
        }
        looks = looks.wrapping_add(1);
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

/// True on a working day in Ontario, from nine in the morning: an email to an office that comes at night is at the bottom of the pile.
fn is_time_to_write(now: Moment) -> bool {
    is_working_day(day_in_ontario(now)) && (9..17).contains(&TimeZone::Eastern.local(now).hour())
}

/// Writes to keepers whose listings grow old, once a day.
///
/// # Errors
/// The database does not answer; they are written the next time.
pub async fn remind(state: &AppState) -> Result<(), DecideError> {
    let written = reminding::remind(state.store(), &state.published().snapshot, None, state.clock().now().into()).await?;
    if written > 0 {
        tracing::info!(written, "reminders are on their way");
    }
    Ok(())
}

/// Looks once a day whether anyone altered the audit, and says it in the log.
///
/// # Errors
/// The database does not answer; it is looked at the next time.
pub async fn verify_audit(state: &AppState) -> Result<(), StoreError> {
    let verified = state.store().verify_audit().await?;
    match verified.broken {
        Some(row) => tracing::error!(row, "the audit was altered: this row does not follow from the one before"),
        None => tracing::info!(rows = verified.rows, head = verified.head, "the audit is whole"),
    }
    mail_head(state, &verified).await
}

/// Once a week the administrators get the hash of the last row. Someone who rewrites the whole audit does not rewrite their email.
async fn mail_head(state: &AppState, verified: &Verified) -> Result<(), StoreError> {
    let (store, now) = (state.store(), Moment::from(state.clock().now()));
    let is_known = store.letters_of_kind_since(LetterKind::AuditHead, now.plus_minutes(-HEAD_EVERY)).await? > 0;
    if is_known || verified.rows == 0 || verified.broken.is_some() {
        return Ok(());
    }
    let quoted = format!("{} · {}", verified.rows, verified.head);
    let members = store.members(now).await?.read.into_iter();
    let administrators = members.filter(|member| !member.is_closed && member.person.role == Role::Administrator);
    let letters = administrators.filter_map(|member| {
        // Without randomness there is no name for it: it is written at the next look.
        let id = LetterId(random_id().ok()?);
        Some(Letter::new(id, LetterKind::AuditHead, member.person.mailbox, String::new(), quoted.clone(), now))
    });
    store.post(&letters.collect::<Vec<_>>()).await
}

/// Deletes reports that have been kept long enough, links and letters of long ago, what someone began and never sent, and sessions that
/// are over.
///
/// # Errors
/// The database fails; what is left is deleted the next time.
pub async fn forget_what_is_old(state: &AppState) -> Result<(), StoreError> {
    let (store, now) = (state.store(), Moment::from(state.clock().now()));
    store.forget_reports_before(day_in_ontario(now).days_before(KEPT_DAYS)).await?;
    store.forget_tokens_before(now.plus_minutes(-LINKS_EXPLAINED)).await?;
    store.forget_posted_before(now).await?;
    store.forget_news_before(now.plus_minutes(-LINKS_EXPLAINED)).await?;
    store.forget_delivered_letters_before(now.plus_minutes(-LINKS_EXPLAINED)).await?;
    // No one can continue it: its link, or its code from a posted letter, has expired.
    store.forget_unsent_changes_before(now.plus_minutes(-letter_code::MINUTES)).await?;
    store.forget_dry_runs_before(now.plus_minutes(-DRY_RUNS_KEPT)).await?;
    store.forget_link_checks_before(now.plus_minutes(-LINKS_EXPLAINED)).await?;
    store.forget_reminders_before(now.plus_minutes(-REMINDERS_KEPT)).await?;
    store.forget_bulletins_before(now.plus_minutes(-LINKS_EXPLAINED)).await?;
    store.forget_sessions(now).await
}
