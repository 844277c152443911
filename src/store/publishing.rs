//! The arms of [`Store::apply`] that change what readers see: publishing, reverting and hiding.

use std::collections::BTreeSet;

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    change::{Change, ChangeId, Kind, Status},
    decision::Refusal,
    draft::Draft,
    field::{Field, Risk},
    freshness::Confirmed,
    known::Known,
    news::NewsKind,
    risk,
    service::{Service, ServiceId},
};

use super::{
    act::Restoration,
    by::By,
    changes::{self, Saved},
    closing, confirmations,
    effect::{Effect, Stop},
    listing::{self, Origin, Writing, Written},
    news, outbox, past, record,
    versions::{self, Kept},
};

/// Publishes a change that is saved as published. It must be at the version of the listing that it was written for.
pub(super) async fn publish(
    transaction: &mut Transaction<'_, Any>,
    change: &Change,
    service: &Service,
    was_published: bool,
    by: &By,
) -> Result<Effect, Stop> {
    debug_assert_eq!(change.status, Status::Published, "what is published says so");
    let published = change.kind.shows(was_published);
    let record = record::write(service).map_err(|error| Stop::Unwritable(format!("{}: {error}", service.id)))?;
    let writing = Writing {
        service: &change.service_id,
        replaces: change.base_version,
        record: &record,
        format: record::FORMAT,
        published,
        origin: Origin::Edited,
        is_kept: true,
        locked: false,
        change: Some(&change.id),
        deed: change.kind.deed(),
        object: &change.id.0,
    };
    let forgot = written(transaction, &writing, by).await?;
    // A changed field is not confirmed any more, unless this change confirms it.
    let changed: BTreeSet<Field> = change.differences().iter().map(|difference| difference.field).collect();
    confirmations::withdraw(transaction, &service.id, &changed).await?;
    if published {
        let confirmed = Confirmed { on: by.today(), by: change.means };
        confirmations::add(transaction, &service.id, &change.confirms, confirmed).await?;
    }
    if change.kind == Kind::Remove {
        closing::close_all(transaction, &service.id, by).await?;
    }
    Ok(Effect { is_seen: true, forgot, waits: false })
}

/// Puts back what a listing was at an earlier version, as a new version.
pub(super) async fn restore(
    transaction: &mut Transaction<'_, Any>,
    restoration: &Restoration<'_>,
    known: &Known,
    by: &By,
) -> Result<Effect, Stop> {
    let Restoration { service, current, earlier, undone, .. } = *restoration;
    let before = versions::current(transaction, service).await?.filter(|before| before.version == current).ok_or(Stop::Stale)?;
    let back = match earlier {
        // Before its first version there was none: readers see nothing again.
        0 => Kept { published: false, ..before.clone() },
        _ => versions::at(transaction, service, earlier).await?.ok_or(Stop::Stale)?,
    };
    if earlier != 0 && is_high_again(transaction, service, &before, &back, known, by).await? {
        return Err(Stop::Refused(Refusal::HighAgain));
    }
    for change in undone {
        let changed = change.differences().iter().map(|difference| difference.field).collect();
        confirmations::withdraw(transaction, service, &(&change.confirms | &changed)).await?;
        if changes::save(transaction, change).await? == Saved::Stale {
            return Err(Stop::Stale);
        }
    }
    let forgot = put_back(transaction, service, &before, &back, by).await?;
    if earlier == 0 {
        closing::close_all(transaction, service, by).await?;
    }
    outbox::add_all(transaction, restoration.letters).await?;
    Ok(Effect { is_seen: true, forgot, waits: false })
}

/// Writes an earlier version as a new one. Reverting never shows a listing that is hidden: that is a change of its own.
async fn put_back(transaction: &mut Transaction<'_, Any>, service: &ServiceId, before: &Kept, back: &Kept, by: &By) -> Result<bool, Stop> {
    let published = before.published && back.published;
    again(transaction, service, before, &Kept { published, ..back.clone() }, (None, Deed::Restore), by).await
}

/// Writes a version as it was read, as a new one: the record stays in the format that it has, and the reader upgrades it.
async fn again(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    before: &Kept,
    version: &Kept,
    (change, deed): (Option<&ChangeId>, Deed),
    by: &By,
) -> Result<bool, Stop> {
    let writing = Writing {
        service,
        replaces: before.version,
        record: &version.record,
        format: version.format,
        published: version.published,
        origin: Origin::Edited,
        is_kept: true,
        locked: before.locked,
        change,
        deed,
        object: change.map_or(service.as_str(), |change| change.0.as_str()),
    };
    written(transaction, &writing, by).await
}

/// Takes a correction back for someone who looks after the listing: what readers saw before it comes back. Nothing was published since.
pub(super) async fn undo(transaction: &mut Transaction<'_, Any>, change: &Change, current: &Kept, by: &By) -> Result<Effect, Stop> {
    let service = &change.service_id;
    let back = versions::at(transaction, service, change.base_version).await?.ok_or(Stop::Stale)?;
    let changed = change.differences().iter().map(|difference| difference.field).collect();
    confirmations::withdraw(transaction, service, &(&change.confirms | &changed)).await?;
    let undone = Change { status: Status::Undone, decided_at: Some(by.now), ..change.clone() };
    if changes::save(transaction, &undone).await? == Saved::Stale {
        return Err(Stop::Stale);
    }
    let forgot = put_back(transaction, service, current, &back, by).await?;
    Ok(Effect { is_seen: true, forgot, waits: false })
}

/// Whether what comes back is a high-risk change of what readers see now. A version that cannot be read is one.
async fn is_high_again(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    before: &Kept,
    back: &Kept,
    known: &Known,
    by: &By,
) -> Result<bool, sqlx::Error> {
    let (Ok(now), Ok(then)) = (record::read(before.format, &before.record), record::read(back.format, &back.record)) else {
        return Ok(true);
    };
    let change = Change::back_to(service, before.version, Draft::of(&now), Draft::of(&then), by.now);
    let circumstances = past::circumstances(transaction, service, known, by.now).await?;
    Ok(risk::of_change(&change, &circumstances) == Risk::High)
}

/// Hides a listing at once. `change` says who, when and why, and is kept as what hid it.
pub(super) async fn hide(transaction: &mut Transaction<'_, Any>, change: &Change, by: &By) -> Result<Effect, Stop> {
    // Whatever version it has by now: what is hidden is the listing, not one of its texts.
    let before = versions::current(transaction, &change.service_id).await?.filter(|before| before.published).ok_or(Stop::Stale)?;
    changes::add(transaction, &Change { base_version: before.version, ..change.clone() }).await?;
    let hidden = Kept { published: false, ..before.clone() };
    let forgot = again(transaction, &change.service_id, &before, &hidden, (Some(&change.id), change.kind.deed()), by).await?;
    news::tell(transaction, (NewsKind::Hidden, &change.service_id, Some(&change.id)), by.now).await?;
    // A letter that waits would bring a link that opens nothing.
    outbox::drop_links_to(transaction, &change.service_id).await?;
    Ok(Effect { is_seen: true, forgot, waits: false })
}

/// Writes a listing; true when something of a secret place was erased.
async fn written(transaction: &mut Transaction<'_, Any>, writing: &Writing<'_>, by: &By) -> Result<bool, Stop> {
    match listing::write(transaction, writing, by).await? {
        Written::Yes { forgot } => Ok(forgot),
        Written::Stale => Err(Stop::Stale),
        Written::Locked => Err(Stop::Locked),
    }
}
