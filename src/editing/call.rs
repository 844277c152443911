//! A call back about a high-risk change: to a number that readers see today, or a look at a page that they see today.

use std::collections::BTreeSet;

use crate::{
    domain::{
        approval::{Call, CallOutcome, Content},
        change::{Change, Kind},
        decision::Refusal,
        field::Field,
        localized::Localized,
        person::Person,
        phone_number::{PhoneNumber, TypedNumber},
        taxonomy::Category,
        web_address::{WebAddress, is_shared},
    },
    finder::{listing::Listing, snapshot::Snapshot},
    store::Act,
};

use super::{
    decide::{DecideError, Decided, applied, ready},
    secret::random_id,
    setting::Setting,
};

/// Whom the desk may call about a change, and which pages it may look at: what readers see today, and never what the change says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Callable {
    /// Numbers of the listing, then of the organization's other listings. None for a crisis line: no one keeps it busy.
    pub numbers: Vec<PhoneNumber>,
    /// Hosts of the listing's pages.
    pub hosts: Vec<String>,
    /// A new listing has no number that readers see: one from a named source counts.
    pub is_new: bool,
}

impl Callable {
    /// Of a change.
    pub fn of(published: &Snapshot, change: &Change) -> Self {
        if change.kind == Kind::New {
            return Self { is_new: true, ..Self::default() };
        }
        let Some(listing) = published.find(change.service_id.as_str()) else { return Self::of_record(change) };
        let others = published
            .listings()
            .iter()
            .map(AsRef::as_ref)
            .filter(|other: &&Listing| other.id != listing.id && is_of_the_same(other, listing));
        let callable = std::iter::once(listing).chain(others).filter(|listing| !listing.categories.contains(&Category::CrisisLine));
        let mut numbers = Vec::new();
        for phone in callable.flat_map(Listing::voices) {
            if !numbers.contains(&phone.number) {
                numbers.push(phone.number.clone());
            }
        }
        let pages = listing.url.iter().flat_map(Localized::all).chain(&listing.organization.url);
        let hosts: BTreeSet<String> = pages.map(|page| page.host().to_owned()).filter(|host| !is_shared(host)).collect();
        Self { numbers, hosts: hosts.into_iter().collect(), is_new: false }
    }

    /// Of a listing that readers do not see now: what is on file.
    fn of_record(change: &Change) -> Self {
        let is_crisis_line = change.base.field(Field::Categories).any(|(_, text)| text.contains(Category::CrisisLine.id()));
        let numbers = change.base.field(Field::Phones).filter(|_| !is_crisis_line).filter_map(|(_, text)| text.parse().ok());
        let pages = change.base.field(Field::Page).chain(change.base.field(Field::OrganizationPage));
        let hosts = pages.filter_map(|(_, text)| text.parse::<WebAddress>().ok()).map(|page| page.host().to_owned());
        let hosts = hosts.filter(|host| !is_shared(host));
        Self { numbers: numbers.collect(), hosts: hosts.collect(), is_new: false }
    }

    /// What was reached, if it may count: a number of these, or a page on one of these hosts.
    fn reached(&self, typed: &Typed<'_>) -> Option<String> {
        if typed.outcome == CallOutcome::OnTheirPage {
            let page: WebAddress = typed.reached.trim().parse().ok()?;
            return self.hosts.iter().any(|host| host == page.host()).then(|| page.to_string());
        }
        let number = TypedNumber::parse(typed.reached).ok()?.number;
        let is_on_file = self.numbers.contains(&number) || self.is_new && !typed.source.trim().is_empty();
        is_on_file.then(|| number.to_string())
    }
}

fn is_of_the_same(one: &Listing, other: &Listing) -> bool {
    let names = |listing: &Listing| listing.organization.name.all().map(|name| name.to_lowercase()).collect::<Vec<_>>();
    let named = names(one);
    names(other).iter().any(|name| named.contains(name))
}

/// A call as the form has it.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// The number, or the page.
    pub reached: &'a str,
    /// Where the number of a new listing was found.
    pub source: &'a str,
    /// What came of it.
    pub outcome: CallOutcome,
    /// What was said.
    pub said: &'a str,
}

/// Records a call. The change reaches readers when nothing else was missing; “denied” refuses it, and ends the links to the listing.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn record(
    setting: &Setting<'_>,
    callable: &Callable,
    change: &Change,
    person: &Person,
    typed: &Typed<'_>,
) -> Result<Decided, DecideError> {
    let Some(reached) = callable.reached(typed) else { return Ok(Decided::Refused(Refusal::NotOnFile)) };
    let ready = match ready(setting, change).await? {
        Ok(ready) => ready,
        Err(decided) => return Ok(decided),
    };
    let call = Call {
        reached,
        source: typed.source.trim().to_owned(),
        outcome: typed.outcome,
        said: typed.said.to_owned(),
        person: person.id.clone(),
        name: person.name.clone(),
        at: setting.now,
        content: Content::said_by(change),
    };
    let (decision, id) = (ready.decision(), random_id()?);
    applied(setting.store.apply(Act::Call(&decision, &id, &call), setting.known, &setting.by(person)).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(reached: &str, outcome: CallOutcome) -> Typed<'_> {
        Typed { reached, source: "", outcome, said: "Yes." }
    }

    #[test]
    fn only_a_number_or_a_page_that_readers_see_counts() {
        let callable =
            Callable { numbers: vec!["+18073455840".parse().unwrap()], hosts: vec!["harbour.example".to_owned()], is_new: false };
        for (reached, outcome, counts) in [
            ("807-345-5840", CallOutcome::Confirmed, true),
            ("+18073455840", CallOutcome::Denied, true),
            ("807-345-5841", CallOutcome::Confirmed, false),
            ("", CallOutcome::Confirmed, false),
            ("https://harbour.example/contact", CallOutcome::OnTheirPage, true),
            ("https://harbour.example.evil.com/", CallOutcome::OnTheirPage, false),
            ("https://evil.com/?harbour.example", CallOutcome::OnTheirPage, false),
            ("807-345-5840", CallOutcome::OnTheirPage, false),
            ("https://harbour.example/contact", CallOutcome::Confirmed, false),
        ] {
            assert_eq!(callable.reached(&typed(reached, outcome)).is_some(), counts, "{reached} {outcome:?}");
        }
        // A new listing has no number that readers see: any counts whose source is named.
        let new = Callable { is_new: true, ..Callable::default() };
        assert!(new.reached(&typed("807-345-5840", CallOutcome::Confirmed)).is_none());
        assert!(new.reached(&Typed { source: "211ontario.ca", ..typed("807-345-5840", CallOutcome::Confirmed) }).is_some());
        assert!(!is_shared("harbour.example") && is_shared("www.facebook.com") && is_shared("me.wixsite.com"));
    }
}
