//! What waits for an editor.

use std::collections::BTreeSet;

use crate::{
    domain::{
        change::{Change, Status},
        letter::LetterState,
        service::ServiceId,
    },
    pages::{
        desk::queue::{self, Alarm, Desk, Waiting},
        error::Failure,
    },
    store::StoreError,
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
    let (alarms, is_unsafe) = match alarms(&visit).await {
        Ok(alarms) => alarms,
        Err(error) => return access::away(&error),
    };
    let with_listing = |change| with_listing(&visit, change, &is_unsafe);
    let waiting: Vec<Waiting<'_>> = changes.iter().map(with_listing).collect();
    let published: Vec<Waiting<'_>> = lately.iter().map(with_listing).collect();
    let desk = Desk { alarms: &alarms, waiting: &waiting, published: &published, handed: &handed };
    visit.page(|context| queue::page(context, person, &desk))
}

/// The listings where somebody felt unsafe, those first that readers still see; and their ids.
async fn alarms(visit: &Visit) -> Result<(Vec<Alarm>, BTreeSet<String>), StoreError> {
    let ids = visit.state.store().felt_unsafe().await?;
    let mut alarms = Vec::new();
    for id in &ids {
        let Some(service) = ServiceId::parse(id) else { continue };
        let Some(filed) = visit.state.store().service(&service).await? else { continue };
        alarms.push(Alarm { service, name: filed.service.name.read(visit.locale).0.to_owned(), is_shown: filed.published });
    }
    alarms.sort_by_key(|alarm| !alarm.is_shown);
    Ok((alarms, ids))
}

fn with_listing<'a>(visit: &'a Visit, change: &'a Change, is_unsafe: &BTreeSet<String>) -> Waiting<'a> {
    let id = change.service_id.as_str();
    Waiting { change, listing: visit.published.snapshot.find(id), is_unsafe: is_unsafe.contains(id) }
}
