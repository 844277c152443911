//! What waits for an editor.

use std::collections::BTreeSet;

use crate::{
    domain::{
        change::{Change, Status},
        news::Objected,
        service::ServiceId,
    },
    pages::{
        desk::queue::{self, Alarm, Desk, Waiting},
        error::Failure,
    },
    store::StoreError,
};

use super::{
    super::{access, answer::Answer, visit::Visit},
    odd,
};

/// Maximum number of published changes that the desk shows, so that a mistake is found and taken back.
const LATELY: usize = 20;

/// `GET /en/desk`
pub async fn get(visit: Visit) -> Answer {
    let Some(person) = &visit.who else { return Answer::Failed(Failure::Forbidden) };
    let mut changes = match visit.state.store().undecided_changes().await {
        Ok(changes) => changes,
        Err(error) => return access::away(&error),
    };
    // What can lead someone to the wrong place first, then what has waited longest.
    changes.read.sort_by_key(|change: &Change| (change.status != Status::Held, change.sent_at));
    let lately = match visit.state.store().published_lately(LATELY).await {
        Ok(changes) => changes,
        Err(error) => return access::away(&error),
    };
    let in_doubt = match visit.state.store().letters_in_doubt().await {
        Ok(letters) => letters,
        Err(error) => return access::away(&error),
    };
    let (alarms, is_unsafe) = match alarms(&visit).await {
        Ok(alarms) => alarms,
        Err(error) => return access::away(&error),
    };
    let objections = match visit.state.store().objections().await {
        Ok(objections) => objections,
        Err(error) => return access::away(&error),
    };
    let odd = [odd(&changes), odd(&lately), odd(&in_doubt), odd(&objections)].concat();
    let named = |objection: Objected| {
        let listing = visit.published.snapshot.find(objection.service.as_str());
        let name = listing.map_or_else(|| objection.service.to_string(), |listing| listing.name.read(visit.locale).0.to_owned());
        (objection, name)
    };
    let objections: Vec<(Objected, String)> = objections.read.into_iter().map(named).collect();
    let with_listing = |change| with_listing(&visit, change, &is_unsafe);
    let waiting: Vec<Waiting<'_>> = changes.read.iter().map(with_listing).collect();
    let published: Vec<Waiting<'_>> = lately.read.iter().map(with_listing).collect();
    let desk =
        Desk { alarms: &alarms, objections: &objections, waiting: &waiting, published: &published, in_doubt: &in_doubt.read, odd: &odd };
    visit.page(|context| queue::page(context, person, &desk))
}

/// The listings where someone felt unsafe, those first that readers still see; and their ids.
async fn alarms(visit: &Visit) -> Result<(Vec<Alarm>, BTreeSet<String>), StoreError> {
    let ids = visit.state.store().felt_unsafe().await?;
    let mut alarms = Vec::new();
    for id in &ids {
        let Some(service) = ServiceId::parse(id) else { continue };
        // A listing that cannot be read is an alarm all the same, under its id.
        let (name, is_shown) = match visit.state.store().service(&service).await {
            Ok(Some(filed)) => (filed.service.name.read(visit.locale).0.to_owned(), filed.published),
            Ok(None) => continue,
            Err(StoreError::Unreadable(_)) => (id.clone(), false),
            Err(error) => return Err(error),
        };
        alarms.push(Alarm { service, name, is_shown });
    }
    alarms.sort_by_key(|alarm| !alarm.is_shown);
    Ok((alarms, ids))
}

fn with_listing<'a>(visit: &'a Visit, change: &'a Change, is_unsafe: &BTreeSet<String>) -> Waiting<'a> {
    let id = change.service_id.as_str();
    Waiting { change, listing: visit.published.snapshot.find(id), is_unsafe: is_unsafe.contains(id) }
}
