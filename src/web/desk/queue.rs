//! What waits for an editor.

use crate::{
    domain::change::{Change, Status},
    pages::{
        desk::queue::{self, Waiting},
        error::Failure,
    },
};

use super::super::{access, answer::Answer, visit::Visit};

/// `GET /en/desk`
pub async fn get(visit: Visit) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let mut changes = match visit.state.store().changes(&[Status::Held, Status::Proposed, Status::Approved]).await {
        Ok(changes) => changes,
        Err(error) => return access::away(&error),
    };
    // What can lead somebody to the wrong place first, then what has waited longest.
    changes.sort_by_key(|change: &Change| (change.status != Status::Held, change.sent_at));
    let waiting: Vec<Waiting<'_>> =
        changes.iter().map(|change| Waiting { change, listing: visit.published.snapshot.find(change.service_id.as_str()) }).collect();
    visit.page(|context| queue::page(context, person, &waiting))
}
