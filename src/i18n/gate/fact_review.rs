//! When each fact was last compared with its sources, and which laws have changed since they were read: `data/facts/review.json`.
//!
//! A fact that is due is no fault: the check lists it for a person to look at. A fact that is missing in the file is a fault.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

use crate::{
    domain::date::Date,
    i18n::facts::{Fact, Facts},
};

/// A fact is checked again after this many days.
const MAXIMUM_AGE: i64 = 365;

/// The file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactReview {
    /// Laws that facts rest on.
    laws: Vec<Law>,
    /// The days, by the number of the fact.
    facts: BTreeMap<String, Reviewed>,
}

/// A law, and what has changed it since.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Law {
    name: String,
    /// How the addresses of its text begin.
    addresses: Vec<String>,
    /// The newest change that someone noticed.
    later: Option<Later>,
}

/// A change of a law that someone noticed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Later {
    date: Date,
    what: String,
    /// Where it was seen.
    source: String,
}

/// One fact's days.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewed {
    /// The day on which the claim was last compared with its sources.
    checked: Date,
    /// The date of the consolidation of the law that was read.
    read: Option<Date>,
}

impl FactReview {
    /// Reads the file.
    ///
    /// # Errors
    /// One sentence with the place in the file.
    pub fn load(file: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Facts without a day, days without a fact, and days that are still to come.
    pub fn problems(&self, facts: &Facts, today: Date) -> Vec<String> {
        let missing = facts.iter().filter(|fact| !self.facts.contains_key(&fact.id));
        let missing = missing.map(|fact| format!("{} has no day on which it was checked", fact.id));
        let unknown = self.facts.keys().filter(|id| facts.get(id).is_none()).map(|id| format!("there is no fact {id}"));
        let future = self.facts.iter().filter(|(_, days)| days.checked > today || days.read.is_some_and(|read| read > days.checked));
        let future = future.map(|(id, _)| format!("{id} was checked on a day to come, or before the law that was read"));
        missing.chain(unknown).chain(future).collect()
    }

    /// What a person should look at again: facts older than a year, then facts whose law has changed since it was read.
    pub fn due(&self, facts: &Facts, today: Date) -> Vec<String> {
        let old = facts.iter().filter(|fact| self.days(fact).is_some_and(|days| today.days_since(days.checked) > MAXIMUM_AGE));
        let old: Vec<&str> = old.map(|fact| fact.id.as_str()).collect();
        let old = (!old.is_empty()).then(|| format!("{} facts were last checked more than a year ago: {}", old.len(), old.join(", ")));
        old.into_iter().chain(self.laws.iter().filter_map(|law| self.changed(law, facts))).collect()
    }

    fn days(&self, fact: &Fact) -> Option<&Reviewed> {
        self.facts.get(&fact.id)
    }

    /// The facts that rest on a law as it was before its newest change.
    fn changed(&self, law: &Law, facts: &Facts) -> Option<String> {
        let later = law.later.as_ref()?;
        let rests = |fact: &&Fact| {
            let mut urls = fact.sources.iter().filter_map(|source| source.url.as_deref());
            urls.any(|url| law.addresses.iter().any(|address| url.starts_with(address.as_str())))
        };
        let before = |fact: &&Fact| self.days(fact).and_then(|days| days.read).is_none_or(|read| read < later.date);
        let affected: Vec<&str> = facts.iter().filter(rests).filter(before).map(|fact| fact.id.as_str()).collect();
        (!affected.is_empty()).then(|| {
            let Later { date, what, source } = later;
            format!("{}: {what} of {date} is later than what was read ({source}): {}", law.name, affected.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn facts() -> Facts {
        let file = tempfile::NamedTempFile::new().unwrap();
        let fact =
            |id: &str, url: &str| format!("{{\"id\":\"{id}\",\"claim\":\"c\",\"confidence\":\"A\",\"sources\":[{{\"url\":\"{url}\"}}]}}");
        let all =
            [fact("F001", "https://laws.example/code/"), fact("F002", "https://laws.example/code/s-2"), fact("F003", "https://b.example/")];
        fs::write(file.path(), format!("[{}]", all.join(","))).unwrap();
        Facts::load(file.path()).unwrap()
    }

    fn review(facts: &str) -> FactReview {
        let law = r#"{"name":"Code","addresses":["https://laws.example/code/"],"later":{"date":"2026-06-18","what":"Act","source":"https://p.example/"}}"#;
        serde_json::from_str(&format!("{{\"laws\":[{law}],\"facts\":{{{facts}}}}}")).unwrap()
    }

    #[test]
    fn every_shipped_fact_has_a_day() {
        let facts = Facts::load(Path::new("data/facts/facts.json")).unwrap();
        let review = FactReview::load(Path::new("data/facts/review.json")).unwrap();
        assert_eq!(review.problems(&facts, day("2026-11-30")), Vec::<String>::new());
    }

    #[test]
    fn a_fact_is_due_after_a_year_and_when_its_law_changed_after_it_was_read() {
        let review = review(
            r#""F001":{"checked":"2026-11-23","read":"2026-06-17"},"F002":{"checked":"2026-11-23","read":"2026-06-18"},"F003":{"checked":"2025-11-23"}"#,
        );
        let law = "Code: Act of 2026-06-18 is later than what was read (https://p.example/): F001";
        assert_eq!(review.due(&facts(), day("2026-11-23")), [law], "a year is not more than a year");
        assert_eq!(review.due(&facts(), day("2026-11-24")), ["1 facts were last checked more than a year ago: F003", law]);
    }

    #[test]
    fn a_fact_without_a_day_a_day_without_a_fact_and_a_day_to_come_are_faults() {
        let review = review(
            r#""F001":{"checked":"2026-11-25"},"F002":{"checked":"2026-06-17","read":"2026-06-18"},"F009":{"checked":"2026-11-23"}"#,
        );
        let problems = review.problems(&facts(), day("2026-11-24"));
        assert_eq!(problems.len(), 4, "{problems:?}");
        for part in ["F003 has no day", "no fact F009", "F001 was checked", "F002 was checked"] {
            assert!(problems.iter().any(|problem| problem.contains(part)), "{part}");
        }
    }
}
