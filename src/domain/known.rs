//! The names, numbers and hosts of published listings: a change that borrows one of another listing could take its place.

use std::collections::BTreeMap;

use super::{do_not_publish::digits, phone_number::PhoneNumber, scan::plain, service::ServiceId};

/// Words that say little of whose name it is.
const COMMON: [&str; 21] = [
    "the", "of", "and", "for", "a", "line", "help", "helpline", "hotline", "crisis", "le", "la", "les", "de", "du", "des", "d", "l", "et",
    "ligne", "pour",
];

/// A name of one word, such as “Shelter”, is borrowed only where all of it is the same.
const WORDS_OF_A_NAME: usize = 2;

/// What of another listing a change says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Borrowed {
    /// Its name, or one that looks like it.
    Name,
    /// Its telephone number.
    Number,
    /// The host of its page.
    Host,
}

impl Borrowed {
    /// The name of the message that tells an editor of it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Name => "desk-flag-name",
            Self::Number => "desk-flag-telephone",
            Self::Host => "desk-flag-host",
        }
    }
}

/// Whose a name, a number or a host is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Owner {
    service: ServiceId,
    /// The organization's name in its normal form: listings of one organization share their numbers and pages.
    organization: Vec<String>,
}

/// A listing as it is entered.
#[derive(Clone, Debug, Default)]
pub struct Facts<'a> {
    /// The organization's names.
    pub organization: Vec<&'a str>,
    /// Its names, in both languages.
    pub names: Vec<&'a str>,
    /// Its telephone numbers, those for text messages included.
    pub numbers: Vec<&'a PhoneNumber>,
    /// The hosts of its pages, without `www`.
    pub hosts: Vec<String>,
    /// Whether only the shipped file may change it.
    pub locked: bool,
}

/// What the published listings are called, and how they are reached.
#[derive(Clone, Debug, Default)]
pub struct Known {
    names: BTreeMap<Vec<String>, Vec<Owner>>,
    /// The names of locked lines, which count inside a longer name too.
    lines: BTreeMap<Vec<String>, Owner>,
    numbers: BTreeMap<String, Vec<Owner>>,
    hosts: BTreeMap<String, Vec<Owner>>,
    /// The numbers of locked lines: every crisis number that readers know.
    crisis: Vec<String>,
}

impl Known {
    /// Enters a published listing.
    pub fn add(&mut self, service: &ServiceId, facts: &Facts<'_>) {
        let organization = facts.organization.first().map(|name| words(name)).unwrap_or_default();
        let owner = Owner { service: service.clone(), organization };
        for name in &facts.names {
            let key = words(name);
            if facts.locked && key.len() >= WORDS_OF_A_NAME {
                self.lines.insert(key.clone(), owner.clone());
            }
            self.names.entry(key).or_default().push(owner.clone());
        }
        for number in &facts.numbers {
            self.numbers.entry(digits(number.as_str()).to_owned()).or_default().push(owner.clone());
            if facts.locked {
                self.crisis.push(digits(number.as_str()).to_owned());
            }
        }
        for host in &facts.hosts {
            self.hosts.entry(host.trim_start_matches("www.").to_owned()).or_default().push(owner.clone());
        }
    }

    /// The digits of the lines that everybody knows.
    pub fn crisis_numbers(&self) -> impl Iterator<Item = &str> {
        self.crisis.iter().map(String::as_str)
    }

    /// The listing whose name this is, or looks like.
    pub fn name(&self, text: &str, own: &Own<'_>) -> Option<&ServiceId> {
        let key = words(text);
        let whole = self.names.get(&key).into_iter().flatten().find(|owner| own.is_other(owner));
        let inside = || {
            let is_inside = |line: &&Vec<String>| key.windows(line.len()).any(|words| words == line.as_slice());
            self.lines.keys().find(is_inside).and_then(|line| self.lines.get(line)).filter(|owner| own.is_other(owner))
        };
        whole.or_else(inside).map(|owner| &owner.service)
    }

    /// The listing whose number these digits are.
    pub fn number(&self, digits: &str, own: &Own<'_>) -> Option<&ServiceId> {
        let digits = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(digits);
        other(self.numbers.get(digits), own)
    }

    /// The listing whose page has this host.
    pub fn host(&self, host: &str, own: &Own<'_>) -> Option<&ServiceId> {
        other(self.hosts.get(host.trim_start_matches("www.")), own)
    }
}

/// What several of an organization's listings have, each of them may have.
fn other<'a>(owners: Option<&'a Vec<Owner>>, own: &Own<'_>) -> Option<&'a ServiceId> {
    let owners = owners?;
    let is_own = owners.iter().any(|owner| !own.is_other(owner));
    owners.first().filter(|_| !is_own).map(|owner| &owner.service)
}

/// The listing that is being changed.
#[derive(Clone, Debug)]
pub struct Own<'a> {
    service: &'a ServiceId,
    organization: Vec<String>,
}

impl<'a> Own<'a> {
    /// A listing, by the organization that it had before the change.
    pub fn new(service: &'a ServiceId, organization: &str) -> Self {
        Self { service, organization: words(organization) }
    }

    fn is_other(&self, owner: &Owner) -> bool {
        owner.service != *self.service && (self.organization.is_empty() || owner.organization != self.organization)
    }
}

/// A name in the form in which look-alikes are the same: the skeleton of its words (Unicode Technical Standard 39), without those that
/// many names have.
fn words(name: &str) -> Vec<String> {
    // Before the letters become small: the skeleton of a Cyrillic К is a Latin K, that of a small к is not.
    let skeleton: String = unicode_security::skeleton(name).collect();
    let words = plain(&skeleton);
    let words: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let telling: Vec<String> = words.iter().filter(|word| !COMMON.contains(word)).map(|word| look(word)).collect();
    // A name of common words only is compared by all of them.
    if telling.is_empty() { words.iter().map(|word| look(word)).collect() } else { telling }
}

/// A word of small letters by its look: the skeleton knows that a capital I looks like an l, and here capitals are gone.
fn look(word: &str) -> String {
    let skeleton = unicode_security::skeleton(word);
    skeleton
        .map(|c| match c {
            'i' | '1' | '|' => 'l',
            '0' => 'o',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        let mut known = Known::default();
        let number: PhoneNumber = "+18006686868".parse().unwrap();
        known.add(
            &ServiceId::parse("kids-help-phone").unwrap(),
            &Facts {
                organization: vec!["Kids Help Phone"],
                names: vec!["Kids Help Phone", "Jeunesse, J’écoute"],
                numbers: vec![&number],
                hosts: vec!["kidshelpphone.ca".to_owned()],
                locked: true,
            },
        );
        let number: PhoneNumber = "+18073455840".parse().unwrap();
        for id in ["north-house", "north-day"] {
            known.add(
                &ServiceId::parse(id).unwrap(),
                &Facts { organization: vec!["North"], names: vec!["Shelter"], numbers: vec![&number], ..Facts::default() },
            );
        }
        known
    }

    #[test]
    fn a_name_that_looks_like_another_is_the_other() {
        let (known, id) = (known(), ServiceId::parse("art-night").unwrap());
        let own = Own::new(&id, "Northern Youth Art Night");
        for name in [
            "Kids Help Phone",
            "kids  help-phone",
            "Kids Help Phone – crisis line and safe house",
            "Кіds Help Phone",
            "Ｋｉｄｓ Help Phone",
            "Kids He1p Phone",
            "jeunesse j'ecoute",
            "The Kids’ Help Phone",
        ] {
            let found = known.name(name, &own).map(ServiceId::as_str);
            assert!(found == Some("kids-help-phone") || name.contains('’'), "{name}: {found:?}");
        }
        for name in ["Kids Art Night", "Help Phone", "Help for Kids by Phone", "Shelter for kids"] {
            assert_eq!(known.name(name, &own), None, "{name}");
        }
    }

    #[test]
    fn listings_of_one_organization_share_what_they_have() {
        let (known, day, art) = (known(), ServiceId::parse("north-day").unwrap(), ServiceId::parse("art-night").unwrap());
        assert_eq!(known.number("18073455840", &Own::new(&day, "North")), None);
        assert_eq!(known.number("8073455840", &Own::new(&art, "Art")).map(ServiceId::as_str), Some("north-house"));
        assert_eq!(known.host("www.kidshelpphone.ca", &Own::new(&art, "Art")).map(ServiceId::as_str), Some("kids-help-phone"));
        assert_eq!(known.crisis_numbers().collect::<Vec<_>>(), ["8006686868"]);
    }
}
