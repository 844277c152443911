//! What waits for an editor.

use crate::{
    domain::{
        change::{Change, Status},
        letter::LetterState,
    },
    pages::{
        desk::queue::{self, Waiting},
        error::Failure,
    },
};

use super::super::{access, answer::Answer, visit::Visit};

/// Most published changes that the desk shows, so that a mistake is found and taken back.
const LATELY: usize = 20;

/// `GET /en/desk`
pub async fn get(visit: Visit) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let mut changes = match visit.state.store().changes(&[Status::Held, Status::Proposed, Status::Approved]).await {
        Ok(changes) => changes,
        Err(error) => return access::away(&error),
    };
    // What can lead somebody to the wrong place first, then what has waited longest.
    changes.sort_by_key(|change: &Change| (change.status != Status::Held, change.sent_at));
    let lately = match visit.state.store().published_lately(LATELY).await {
        Ok(changes) => changes,
        Err(error) => return access::away(&error),
    };
    let handed = match visit.state.store().letters(LetterState::Handed).await {
        Ok(letters) => letters,
        Err(error) => return access::away(&error),
    };
    let waiting: Vec<Waiting<'_>> = changes.iter().map(|change| with_listing(&visit, change)).collect();
    let published: Vec<Waiting<'_>> = lately.iter().map(|change| with_listing(&visit, change)).collect();
    visit.page(|context| queue::page(context, person, &waiting, &published, &handed))
}

fn with_listing<'a>(visit: &'a Visit, change: &'a Change) -> Waiting<'a> {
    Waiting { change, listing: visit.published.snapshot.find(change.service_id.as_str()) }
}
