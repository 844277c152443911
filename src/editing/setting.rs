//! What a decision about a change needs besides the change and the person.

use crate::{
    domain::{
        act::Actor,
        change::Change,
        do_not_publish::DoNotPublish,
        field::Risk,
        known::{Facts, Known},
        localized::Localized,
        moment::Moment,
        person::Person,
        risk::{self, Circumstances},
        service::ServiceId,
    },
    finder::snapshot::Snapshot,
    store::{By, Store, StoreError},
};

/// The store, the rules, what is published, and the time.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Where everything is kept.
    pub store: &'a Store,
    /// What must never be shown.
    pub rules: &'a DoNotPublish,
    /// The names, numbers and hosts of published listings.
    pub known: &'a Known,
    /// Now.
    pub now: Moment,
}

/// The names, numbers and hosts of what is published.
pub fn known(snapshot: &Snapshot) -> Known {
    let mut known = Known::default();
    for listing in snapshot.listings() {
        let pages = [&listing.url, &listing.chat].into_iter().flatten().flat_map(Localized::all).chain(&listing.organization.url);
        let text = listing.text_line.iter().map(|line| &line.number);
        let facts = Facts {
            organization: listing.organization.name.all().map(String::as_str).collect(),
            names: listing.name.all().map(String::as_str).collect(),
            numbers: listing.phones.iter().map(|phone| &phone.number).chain(text).collect(),
            hosts: pages.map(|page| page.host().to_owned()).collect(),
            locked: listing.locked,
        };
        known.add(&listing.id, &facts);
    }
    known
}

impl Setting<'_> {
    /// What is known when a change of a listing is looked at.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn circumstances(&self, service: &ServiceId) -> Result<Circumstances<'_>, StoreError> {
        Ok(Circumstances::of(self.known, self.store.past(service, self.now).await?, self.now))
    }

    /// The risk of a change as it is now.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn risk(&self, change: &Change) -> Result<Risk, StoreError> {
        Ok(risk::of_change(change, &self.circumstances(&change.service_id).await?))
    }

    pub(super) fn by(&self, person: &Person) -> By {
        By { actor: Actor::Person(person.id.clone()), now: self.now }
    }
}
