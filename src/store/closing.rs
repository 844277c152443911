//! What ends with a listing that is taken down: its links, the letters that would bring new ones, and the changes that wait.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    change::{Change, Status},
    letter::{Letter, LetterId, LetterKind},
    service::ServiceId,
};

use super::{audit, by::By, changes, ending, outbox};

/// Ends the links to a listing and closes every change of it that is not decided. Each person who sent one gets a letter.
pub(super) async fn close_all(transaction: &mut Transaction<'_, Any>, service: &ServiceId, by: &By) -> Result<(), sqlx::Error> {
    ending::end_all(transaction, service, by.now).await?;
    let person = by.actor.person().cloned();
    for change in changes::waiting(transaction, service).await? {
        let letter = told(&change, by);
        let closed = Change { status: Status::Closed, decided_at: Some(by.now), decided_by: person.clone(), ..change };
        // The publication is ours: no one can have decided about it meanwhile, and a save that comes later is stale.
        if changes::save(transaction, &closed).await? == changes::Saved::Yes {
            audit::append(transaction, by, Deed::Close, &closed.id.0).await?;
            outbox::add_all(transaction, letter.as_slice()).await?;
        }
    }
    Ok(())
}

/// The letter to the person who sent a change; none for one that was never sent. A change is closed once, so that its id names the letter
/// too.
fn told(change: &Change, by: &By) -> Option<Letter> {
    let mailbox = change.mailbox.clone().filter(|_| change.sent_at.is_some())?;
    let id = LetterId(format!("{}-closed", change.id.0));
    Some(Letter::new(id, LetterKind::Closed, mailbox, change.id.0.clone(), String::new(), by.now))
}
