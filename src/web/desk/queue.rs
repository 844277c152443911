//! What waits for an editor.

use std::collections::BTreeSet;

use crate::{
    domain::{
        approval::Content,
        change::{Change, ChangeId, Status},
        news::Objected,
        person::{Person, PersonId},
        service::ServiceId,
    },
    pages::desk::queue::{self, Alarm, Desk, PAGE, Waiting},
    store::StoreError,
};

use super::{
    super::{
        answer::Handled,
        visit::{Signed, Visit},
    },
    odd,
};

/// Maximum number of published changes that the desk shows, so that a mistake is found and taken back.
const LATELY: usize = 20;

/// Maximum number of changes on one page.
const PER_PAGE: usize = 50;

/// `GET /en/desk?page=2`
pub async fn get(visit: Signed) -> Handled {
    let person = &visit.person;
    let mut changes = visit.state.store().undecided_changes().await?;
    let approvals = visit.state.store().approvals_waiting().await?;
    // What waits for this person first: what one more approval decides, then what can lead someone to the wrong place, then what has
    // waited longest.
    changes.read.sort_by_cached_key(|change: &Change| {
        let approved = Approved::of(change, person, &approvals);
        (!approved.waits_for_me, !approved.by_another, change.status != Status::Held, change.sent_at)
    });
    let all = changes.read.len();
    let pages = all.div_ceil(PER_PAGE).max(1);
    let page = visit.pairs.iter().find(|(name, _)| name == PAGE).and_then(|(_, page)| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let shown = changes.read.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    let lately = visit.state.store().published_lately(LATELY).await?;
    let in_doubt = visit.state.store().letters_in_doubt().await?;
    let (alarms, is_unsafe) = alarms(&visit).await?;
    let objections = visit.state.store().objections().await?;
    let odd = [odd(&changes), odd(&lately), odd(&in_doubt), odd(&objections)].concat();
    let named = |objection: Objected| {
        let listing = visit.published.snapshot.find(objection.service.as_str());
        let name = listing.map_or_else(|| objection.service.to_string(), |listing| listing.name.read(visit.locale).0.to_owned());
        (objection, name)
    };
    let objections: Vec<(Objected, String)> = objections.read.into_iter().map(named).collect();
    let with_listing = |change| with_listing(&visit, change, &is_unsafe);
    let waiting: Vec<Waiting<'_>> = shown
        .map(|change| Waiting { waits_for_me: Approved::of(change, person, &approvals).waits_for_me, ..with_listing(change) })
        .collect();
    let published: Vec<Waiting<'_>> = lately.read.iter().map(with_listing).collect();
    let desk = Desk {
        alarms: &alarms,
        objections: &objections,
        all,
        page,
        pages,
        waiting: &waiting,
        published: &published,
        in_doubt: &in_doubt.read,
        odd: &odd,
    };
    Ok(visit.page(|context| queue::page(context, person, &desk)))
}

/// Who has approved a change that waits, as the person who looks at the desk sees it.
struct Approved {
    /// This person may decide about it, and has not.
    waits_for_me: bool,
    /// Someone else has approved exactly what it says.
    by_another: bool,
}

impl Approved {
    fn of(change: &Change, person: &Person, approvals: &[(ChangeId, PersonId, Content)]) -> Self {
        let content = Content::of(change);
        let counts = approvals.iter().filter(|(id, _, of)| *id == change.id && *of == content);
        let (own, others): (Vec<_>, Vec<_>) = counts.partition(|(_, who, _)| *who == person.id);
        Self { waits_for_me: own.is_empty() && !change.is_of(person), by_another: !others.is_empty() }
    }
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
    Waiting { change, waits_for_me: false, listing: visit.published.snapshot.find(id), is_unsafe: is_unsafe.contains(id) }
}
