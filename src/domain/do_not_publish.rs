//! What must never be shown, although it still circulates.

use serde::Deserialize;

use super::{
    draft::Draft,
    field::Field,
    phone_number::PhoneNumber,
    scan::contact::{ContactKind, contacts},
    service::Service,
    web_address::WebAddress,
};

/// Numbers and sites that must never be shown although they still circulate: closed lines, numbers that changed hands.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct DoNotPublish {
    /// Telephone numbers, in E.164 form.
    pub numbers: Vec<Forbidden>,
    /// Host names of web sites.
    pub hosts: Vec<Forbidden>,
}

/// One entry of [`DoNotPublish`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Forbidden {
    /// The number or host.
    pub value: String,
    /// Why.
    pub reason: String,
}

impl DoNotPublish {
    /// The entry that forbids a number.
    pub fn number(&self, number: &PhoneNumber) -> Option<&Forbidden> {
        self.numbers.iter().find(|entry| entry.value == number.as_str())
    }

    /// The entry that forbids a page, by its host.
    pub fn host(&self, address: &WebAddress) -> Option<&Forbidden> {
        self.hosts.iter().find(|entry| entry.value == address.host())
    }

    /// The entry that forbids a text: it holds the number, however it is grouped, or the host.
    pub fn in_text(&self, text: &str) -> Option<&Forbidden> {
        contacts(text).into_iter().find_map(|contact| match contact.kind {
            ContactKind::Number => self.numbers.iter().find(|entry| is_in(&contact.value, digits(&entry.value))),
            ContactKind::Web | ContactKind::Email => self.hosts.iter().find(|entry| is_host(&contact.value, &entry.value)),
            ContactKind::Messenger => None,
        })
    }

    /// The entry that forbids a service, of which every text that readers see is looked at. The list is asked again at each
    /// publication: a number may have entered it after the service was stored.
    pub fn forbids(&self, service: &Service) -> Option<&Forbidden> {
        let draft = Draft::of(service);
        let is_shown = |field: Field| !matches!(field, Field::Notes | Field::Sources);
        draft.texts().filter(|(path, _)| is_shown(path.field())).find_map(|(_, text)| self.in_text(text))
    }
}

/// The ten digits of a number, or its short code.
pub(super) fn digits(number: &str) -> &str {
    number.strip_prefix("+1").unwrap_or(number)
}

/// Two numbers may be so close that they are read as one.
fn is_in(found: &str, forbidden: &str) -> bool {
    found.contains(forbidden)
}

fn is_host(found: &str, forbidden: &str) -> bool {
    found == forbidden || found.strip_suffix(forbidden).is_some_and(|rest| rest.ends_with('.'))
}

impl std::fmt::Display for Forbidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} must not be published: {}", self.value, self.reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{draft::testing::service, localized::Localized};

    #[test]
    fn every_number_and_page_of_a_service_is_looked_at() {
        let list = |numbers: &[&str], hosts: &[&str]| {
            let entries =
                |values: &[&str]| values.iter().map(|value| Forbidden { value: (*value).to_owned(), reason: "gone".into() }).collect();
            DoNotPublish { numbers: entries(numbers), hosts: entries(hosts) }
        };
        let open = service("a", "A");
        assert_eq!(list(&["+18075550100"], &["gone.example"]).forbids(&open), None);
        assert!(list(&[open.phones[0].number.as_str()], &[]).forbids(&open).is_some());
        let page: WebAddress = "https://gone.example/x".parse().unwrap();
        let french = Some(Localized::of("https://fine.example/".parse().unwrap(), Some(page.clone())));
        for closed in [
            Service { url: french.clone(), ..open.clone() },
            Service { chat: french, ..open.clone() },
            Service {
                organization: crate::domain::organization::Organization { url: Some(page), ..open.organization.clone() },
                ..open.clone()
            },
        ] {
            let entry = list(&[], &["gone.example"]).forbids(&closed).unwrap().to_string();
            assert_eq!(entry, "gone.example must not be published: gone");
        }
    }
}
