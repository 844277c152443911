//! The names, numbers and hosts of published listings: a change that borrows one of another listing could take its place.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use super::{do_not_publish::digits, phone_number::PhoneNumber, scan::plain, service::ServiceId};

/// Words that say little of whose name it is.
const COMMON: [&str; 21] = [
    "the", "of", "and", "for", "a", "line", "help", "helpline", "hotline", "crisis", "le", "la", "les", "de", "du", "des", "d", "l", "et",
    "ligne", "pour",
];

/// Their looks.
static COMMON_LOOKS: LazyLock<BTreeSet<String>> = LazyLock::new(|| COMMON.iter().map(|word| look(word)).collect());

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
    /// Every name with all its words, and whether it is a locked line's, which counts inside a longer name too.
    whole: Vec<(Vec<String>, Owner, bool)>,
    numbers: BTreeMap<String, Vec<Owner>>,
    hosts: BTreeMap<String, Vec<Owner>>,
    /// The numbers of locked lines: every crisis number that readers know.
    crisis: Vec<String>,
}

impl Known {
    /// Enters a published listing.
    pub fn add(&mut self, service: &ServiceId, facts: &Facts<'_>) {
        let organization = facts.organization.first().map(|name| telling_words(name)).unwrap_or_default();
        let owner = Owner { service: service.clone(), organization };
        for name in &facts.names {
            self.whole.push((all_words(name), owner.clone(), facts.locked));
            self.names.entry(telling_words(name)).or_default().push(owner.clone());
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

    /// The digits of the lines that everyone knows.
    pub fn crisis_numbers(&self) -> impl Iterator<Item = &str> {
        self.crisis.iter().map(String::as_str)
    }

    /// The listing whose name this is, or looks like.
    pub fn name(&self, text: &str, own: &Own<'_>) -> Option<&ServiceId> {
        let all = all_words(text);
        let inside = || {
            let lines = self.whole.iter().filter(|(line, _, locked)| *locked && line.len() >= WORDS_OF_A_NAME && holds(&all, line));
            lines
                .filter_map(|(line, _, _)| {
                    let owners: Vec<&Owner> =
                        self.whole.iter().filter(|(name, _, _)| holds(name, line)).map(|(_, owner, _)| owner).collect();
                    the_one(&owners, own)
                })
                .next()
        };
        self.names.get(&telling_words(text)).and_then(|owners| the_one(&owners.iter().collect::<Vec<_>>(), own)).or_else(inside)
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

/// True when a name holds all of another, word by word.
fn holds(name: &[String], other: &[String]) -> bool {
    name.windows(other.len()).any(|words| words == other)
}

/// The one owner of a name. What listings of several organizations are called, such as “Youth in Transition”, is no one's name.
fn the_one<'a>(owners: &[&'a Owner], own: &Own<'_>) -> Option<&'a ServiceId> {
    let first = owners.first()?;
    let is_shared = owners.iter().any(|owner| owner.organization != first.organization);
    (!is_shared && owners.iter().all(|owner| own.is_other(owner))).then_some(&first.service)
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
        Self { service, organization: telling_words(organization) }
    }

    fn is_other(&self, owner: &Owner) -> bool {
        owner.service != *self.service && (self.organization.is_empty() || owner.organization != self.organization)
    }
}

/// A name in the form in which look-alikes are the same: the skeleton of its words (Unicode Technical Standard 39), without those that
/// many names have.
pub fn telling_words(name: &str) -> Vec<String> {
    let all = all_words(name);
    let telling: Vec<String> = all.iter().filter(|word| !COMMON_LOOKS.contains(*word)).cloned().collect();
    // A name of common words only is compared by all of them.
    if telling.is_empty() { all } else { telling }
}

/// All words of a name by their look.
fn all_words(name: &str) -> Vec<String> {
    // Before the letters become small: the skeleton of a Cyrillic К is a Latin K, that of a small к is not.
    let skeleton: String = unicode_security::skeleton(name).collect();
    plain(&skeleton).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(look).collect()
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
        for name in ["Kids Art Night", "Help for Kids by Phone", "Shelter for kids"] {
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
