//! The arms of [`Store::apply`] that decide about a change: what is recorded, and what happens when nothing is missing any more.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    approval::{Call, Content, Verdict, Vote},
    change::{Change, Kind, Status},
    decision::{Event, Facts, Refusal, next},
    field::{Field, Risk},
    keeper::KeeperHow,
    known::Known,
    motion::DeskRule,
    news::NewsKind,
    person::Person,
    risk,
};

use super::{
    act::Decision,
    audit,
    by::By,
    changes::{self, Saved},
    effect::{Effect, Stop},
    ending, keepers, news, outbox, past, people, publishing, versions, votes,
};

/// What the transaction knows of a change before it decides.
struct Found {
    /// The change as it is kept: how far it has come, whatever the caller believes.
    kept: Change,
    /// How much harm it can do, as it is now.
    risk: Risk,
    /// Whether readers see its listing.
    is_shown: bool,
}

/// Looks again at everything on which a decision depends.
async fn found(
    transaction: &mut Transaction<'_, Any>,
    decision: &Decision<'_>,
    person: &Person,
    known: &Known,
    by: &By,
) -> Result<Found, Stop> {
    let change = decision.change;
    let kept = kept(transaction, change).await?;
    // What is decided about is what was sent.
    if Content::said_by(&kept) != Content::said_by(change) {
        return Err(Stop::Stale);
    }
    let before = versions::current(transaction, &change.service_id).await?;
    let is_shown = match &before {
        None if change.kind == Kind::New => false,
        Some(before) if before.locked => return Err(Stop::Locked),
        // A claim is about the listing, and not about one of its texts.
        Some(before) if change.kind == Kind::Claim && !before.published => return Err(Stop::Refused(Refusal::Hidden)),
        Some(before) if change.kind == Kind::Claim => before.published,
        Some(before) if change.kind != Kind::New && before.version == change.base_version => before.published,
        _ => return Err(Stop::Stale),
    };
    if change.is_of(person) || kept.is_of(person) || keepers::is_keeper(transaction, &change.service_id, person).await? {
        return Err(Stop::Refused(Refusal::OwnChange));
    }
    if !risk::revealing(change).is_empty() {
        return Err(Stop::Refused(Refusal::Revealing));
    }
    let circumstances = past::circumstances(transaction, &change.service_id, known, by.now).await?;
    let risk = risk::of_change(change, &circumstances);
    if (risk == Risk::High || kept.status == Status::Held) && people::is_new(transaction, person, by.now).await? {
        return Err(Stop::Refused(Refusal::TooNew));
    }
    Ok(Found { kept, risk, is_shown })
}

/// The change as it is kept, at the version that was seen.
async fn kept(transaction: &mut Transaction<'_, Any>, change: &Change) -> Result<Change, Stop> {
    let kept = changes::by_id(transaction, &change.id).await?.filter(|kept| kept.version == change.version).ok_or(Stop::Stale)?;
    if kept.status == Status::Open || !kept.status.is_undecided() {
        return Err(Stop::Refused(Refusal::NotNow(kept.status)));
    }
    Ok(kept)
}

pub(super) async fn approve(
    transaction: &mut Transaction<'_, Any>,
    decision: &Decision<'_>,
    person: &Person,
    known: &Known,
    by: &By,
) -> Result<Effect, Stop> {
    let found = found(transaction, decision, person, known, by).await?;
    let vote = Vote { person: person.clone(), verdict: Verdict::Approve, content: Content::of(decision.change), at: by.now };
    votes::cast(transaction, decision.change, &vote).await?;
    audit::append(transaction, by, Deed::Approve, &decision.change.id.0).await?;
    settle(transaction, decision, &found, Event::Approve, person, by).await
}

pub(super) async fn call(
    transaction: &mut Transaction<'_, Any>,
    decision: &Decision<'_>,
    (id, call): (&str, &Call),
    person: &Person,
    known: &Known,
    by: &By,
) -> Result<Effect, Stop> {
    let found = found(transaction, decision, person, known, by).await?;
    votes::record(transaction, id, decision.change, call).await?;
    audit::append(transaction, by, Deed::Call, &decision.change.id.0).await?;
    settle(transaction, decision, &found, Event::Call(call.outcome), person, by).await
}

/// Refuses a change. One editor alone does not refuse a removal.
pub(super) async fn reject(
    transaction: &mut Transaction<'_, Any>,
    decision: &Decision<'_>,
    person: &Person,
    by: &By,
) -> Result<Effect, Stop> {
    let kept = kept(transaction, decision.change).await?;
    let found = Found { kept, risk: Risk::High, is_shown: false };
    let vote = Vote { person: person.clone(), verdict: Verdict::Decline, content: Content::of(decision.change), at: by.now };
    votes::cast(transaction, decision.change, &vote).await?;
    let effect = settle(transaction, decision, &found, Event::Reject(person.role), person, by).await?;
    if effect.waits {
        audit::append(transaction, by, Deed::Decline, &decision.change.id.0).await?;
    }
    Ok(effect)
}

/// Brings a change as far as what is recorded of it allows.
async fn settle(
    transaction: &mut Transaction<'_, Any>,
    decision: &Decision<'_>,
    found: &Found,
    event: Event,
    person: &Person,
    by: &By,
) -> Result<Effect, Stop> {
    let change = decision.change;
    let standing = votes::standing(transaction, change, by.now).await?;
    let is_high = found.risk == Risk::High || found.kept.status == Status::Held;
    let facts = Facts { kind: change.kind, risk: found.risk, standing: &standing };
    let status = next(found.kept.status, event, &facts).map_err(Stop::Refused)?;
    if standing.rule == DeskRule::OnePerson && matches!(event, Event::Call(outcome) if outcome.counts()) {
        news::tell(transaction, (NewsKind::Announced, &change.service_id, Some(&change.id)), by.now).await?;
    }
    let decided = |status| Change { status, decided_by: Some(person.id.clone()), decided_at: Some(by.now), ..change.clone() };
    match status {
        Status::Approved if change.kind == Kind::Claim => {
            save(transaction, &decided(next(status, Event::Grant, &facts).map_err(Stop::Refused)?)).await?;
            audit::append(transaction, by, Deed::Grant, &change.id.0).await?;
            if let Some(mailbox) = &change.mailbox {
                keepers::add(transaction, &change.service_id, mailbox, KeeperHow::Granted, by.now).await?;
            }
            news::tell(transaction, (NewsKind::Granted, &change.service_id, Some(&change.id)), by.now).await?;
            outbox::add_all(transaction, decision.done).await?;
            Ok(Effect::default())
        }
        Status::Approved => {
            let service = decision.service.ok_or(Stop::Stale)?;
            let published = decided(next(status, Event::Publish, &facts).map_err(Stop::Refused)?);
            save(transaction, &published).await?;
            if is_high && standing.rule == DeskRule::OnePerson {
                audit::append(transaction, by, Deed::Alone, &change.id.0).await?;
            }
            let effect = publishing::publish(transaction, &published, service, found.is_shown, by).await?;
            if let Some(mailbox) = published.mailbox.as_ref().filter(|_| published.kind == Kind::New && published.batch.is_none()) {
                keepers::add(transaction, &published.service_id, mailbox, KeeperHow::Granted, by.now).await?;
            }
            if is_high {
                news::tell(transaction, (published_news(&published), &published.service_id, Some(&published.id)), by.now).await?;
            }
            outbox::add_all(transaction, decision.done).await?;
            Ok(effect)
        }
        Status::Rejected => {
            save(transaction, &decided(status)).await?;
            audit::append(transaction, by, Deed::Reject, &change.id.0).await?;
            if matches!(event, Event::Call(_)) {
                // The service said no: someone else holds its links.
                ending::end_all(transaction, &change.service_id, by.now).await?;
                news::tell(transaction, (NewsKind::Denied, &change.service_id, Some(&change.id)), by.now).await?;
            }
            outbox::add_all(transaction, decision.refused).await?;
            Ok(Effect::default())
        }
        status => {
            // A merge is kept with the vote on it. A new listing keeps its stand-in for a name until it is published.
            let is_merged = change.kind != Kind::New && !matches!(event, Event::Reject(_));
            let waiting = if is_merged { change } else { &found.kept };
            save(transaction, &Change { status, ..waiting.clone() }).await?;
            Ok(Effect { waits: true, ..Effect::default() })
        }
    }
}

/// What is told of a change that reached readers.
fn published_news(change: &Change) -> NewsKind {
    let is_of = |field: Field| change.differences().iter().any(|difference| difference.field == field);
    match change.kind {
        Kind::Remove => NewsKind::Hidden,
        Kind::Update if is_of(Field::Email) => NewsKind::AddressChanged,
        _ => NewsKind::Published,
    }
}

async fn save(transaction: &mut Transaction<'_, Any>, change: &Change) -> Result<(), Stop> {
    match changes::save(transaction, change).await? {
        Saved::Yes => Ok(()),
        Saved::Stale => Err(Stop::Stale),
    }
}
