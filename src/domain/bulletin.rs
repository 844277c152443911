//! What the desk tells readers for a while: “The text line does not answer until 18:00.” None is without an end, so that no one need
//! remember to take it down.

use super::{
    census_division::CensusDivision,
    localized::Localized,
    moment::Moment,
    person::PersonId,
    scan::contact::{ContactKind, contacts},
    service::ServiceId,
    text::{Shape, TextProblem, clean},
    time_zone::moment_in_ontario,
};

/// Maximum number of days between the beginning and the end.
pub const MAX_DAYS: i64 = 14;
/// Maximum number of characters in each language.
pub const MAX_CHARACTERS: usize = 280;

/// Who is told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Everyone, on every page.
    Province,
    /// Anyone who looks for help in a census division.
    Division(CensusDivision),
    /// Anyone who looks at a listing.
    Listing(ServiceId),
}

impl Scope {
    /// As it is stored and chosen: `province`, `division:3558`, `listing:kids-help-phone`.
    pub fn id(&self) -> String {
        match self {
            Self::Province => "province".to_owned(),
            Self::Division(division) => format!("division:{}", division.code()),
            Self::Listing(service) => format!("listing:{service}"),
        }
    }

    /// The scope of such a text.
    pub fn parse(id: &str) -> Option<Self> {
        match id.split_once(':') {
            None if id == "province" => Some(Self::Province),
            Some(("division", code)) => CensusDivision::from_code(code.parse().ok()?).map(Self::Division),
            Some(("listing", service)) => ServiceId::parse(service).map(Self::Listing),
            _ => None,
        }
    }
}

/// A bulletin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulletin {
    /// Its name: random.
    pub id: String,
    /// Who is told.
    pub scope: Scope,
    /// What, in both languages.
    pub words: Localized,
    /// From when it is shown.
    pub from: Moment,
    /// From when it is no longer shown.
    pub until: Moment,
    /// Who wrote it.
    pub by: PersonId,
    /// Readers may see it: no second person is missing.
    pub is_agreed: bool,
}

impl Bulletin {
    /// True when readers see it at a moment.
    pub fn is_current(&self, now: Moment) -> bool {
        self.is_agreed && self.from <= now && now < self.until
    }

    /// The next moment at which readers begin or cease to see it.
    pub fn next_change(&self, now: Moment) -> Option<Moment> {
        [self.from, self.until].into_iter().filter(|at| self.is_agreed && *at > now).min()
    }
}

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Who is told.
    Scope,
    /// The English words.
    En,
    /// The French words.
    Fr,
    /// The beginning.
    From,
    /// The end.
    Until,
}

/// What is wrong with a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing was chosen, or there is no such division or listing.
    NoScope,
    /// There are no words in this language.
    NoWords,
    /// It is too long, or has characters that no one can see.
    Text(TextProblem),
    /// It would lead a reader somewhere.
    Contact(ContactKind, String),
    /// It is no moment.
    NoMoment,
    /// The end is not after the beginning.
    EndsBeforeItBegins,
    /// The end has passed.
    Passed,
    /// It would be shown for too long.
    TooLong,
}

/// What someone typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The scope.
    pub scope: String,
    /// The English words.
    pub en: String,
    /// The French words.
    pub fr: String,
    /// The beginning; empty for now.
    pub from: String,
    /// The end.
    pub until: String,
}

/// A bulletin as its writer means it, without who and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// Who is told.
    pub scope: Scope,
    /// What.
    pub words: Localized,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub until: Moment,
}

/// Reads what someone typed. `may_name` is asked about each number in the words, by its digits: a bulletin leads no one to another number.
///
/// # Errors
/// Everything that is wrong, at most once for each part.
pub fn read(typed: &Typed, now: Moment, may_name: impl Fn(&Scope, &str) -> bool) -> Result<Meant, Vec<(Part, Wrong)>> {
    let mut wrong = Vec::new();
    let scope = Scope::parse(typed.scope.trim());
    if scope.is_none() {
        wrong.push((Part::Scope, Wrong::NoScope));
    }
    let names = |digits: &str| scope.as_ref().is_some_and(|scope| may_name(scope, digits));
    let mut words = |part, text| words(text, &names).map_err(|problem| wrong.push((part, problem))).ok();
    let (en, fr) = (words(Part::En, &typed.en), words(Part::Fr, &typed.fr));
    let moment = |typed: &str| moment_in_ontario(typed).ok_or(Wrong::NoMoment);
    let from = if typed.from.trim().is_empty() { Ok(now) } else { moment(&typed.from) };
    let until = moment(&typed.until).and_then(|until| match &from {
        _ if until <= now => Err(Wrong::Passed),
        Ok(from) if until <= *from => Err(Wrong::EndsBeforeItBegins),
        Ok(from) if until > from.plus_minutes(MAX_DAYS * 24 * 60) => Err(Wrong::TooLong),
        _ => Ok(until),
    });
    wrong.extend(from.as_ref().err().map(|problem| (Part::From, problem.clone())));
    wrong.extend(until.as_ref().err().map(|problem| (Part::Until, problem.clone())));
    match (scope, en.zip(fr).map(|(en, fr)| Localized::new(en, Some(fr))), from, until) {
        (Some(scope), Some(words), Ok(from), Ok(until)) => Ok(Meant { scope, words, from, until }),
        _ => Err(wrong),
    }
}

fn words(typed: &str, may_name: &dyn Fn(&str) -> bool) -> Result<String, Wrong> {
    let text = clean(typed, Shape::line(MAX_CHARACTERS)).map_err(Wrong::Text)?;
    if text.is_empty() {
        return Err(Wrong::NoWords);
    }
    let leads = contacts(&text).into_iter().find(|contact| contact.kind != ContactKind::Number || !may_name(&contact.value));
    leads.map_or(Ok(text), |contact| Err(Wrong::Contact(contact.kind, contact.words)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Noon in Ontario on 1 December 2026.
    fn now() -> Moment {
        moment_in_ontario("2026-12-01 12:00").unwrap()
    }

    fn typed(texts: [&str; 5]) -> Typed {
        let [scope, en, fr, from, until] = texts.map(str::to_owned);
        Typed { scope, en, fr, from, until }
    }

    const GOOD: [&str; 5] = ["province", "The text line is down.", "La ligne texto est en panne.", "", "2026-12-02 18:00"];

    fn wrong(at: usize, text: &str) -> Vec<(Part, Wrong)> {
        let mut texts = GOOD;
        texts[at] = text;
        read(&typed(texts), now(), |_, digits| digits == "686868").unwrap_err()
    }

    #[test]
    fn ten_mistakes_are_each_named_at_their_part() {
        assert!(read(&typed(GOOD), now(), |_, _| false).is_ok());
        for (at, text, part, expected) in [
            (0, "", Part::Scope, Wrong::NoScope),
            (0, "division:1", Part::Scope, Wrong::NoScope),
            (1, " ", Part::En, Wrong::NoWords),
            (2, "", Part::Fr, Wrong::NoWords),
            (3, "soon", Part::From, Wrong::NoMoment),
            (4, "", Part::Until, Wrong::NoMoment),
            (4, "2026-12-01 11:59", Part::Until, Wrong::Passed),
            (4, "2026-12-15 12:01", Part::Until, Wrong::TooLong),
        ] {
            assert_eq!(wrong(at, text), [(part, expected)], "{text}");
        }
        assert_eq!(wrong(3, "2026-12-03"), [(Part::Until, Wrong::EndsBeforeItBegins)]);
        assert!(matches!(wrong(1, &"a ".repeat(150))[..], [(Part::En, Wrong::Text(TextProblem::TooLong { .. }))]));
        for text in ["Call 416-555-0199.", "See help.example.com", "Write to me@example.com", "Find us on Telegram"] {
            assert!(matches!(wrong(1, text)[..], [(Part::En, Wrong::Contact(..))]), "{text}");
        }
        let mut texts = GOOD;
        texts[1] = "Texts to 686868 are not answered.";
        assert!(read(&typed(texts), now(), |_, digits| digits == "686868").is_ok());
        assert_eq!(read(&Typed::default(), now(), |_, _| true).unwrap_err().len(), 4);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_and_what_is_read_ends_in_time(texts: [String; 3], from in "\\PC{0,20}", days in -3_i64..20) {
            let [scope, en, fr] = texts;
            let until = now().plus_minutes(days * 24 * 60).shown(-300).format("%Y-%m-%d %H:%M").to_string();
            for scope in [scope, "province".to_owned(), "listing:kids-help-phone".to_owned()] {
                if let Ok(meant) = read(&Typed { scope, en: en.clone(), fr: fr.clone(), from: from.clone(), until: until.clone() }, now(), |_, _| false) {
                    prop_assert!(meant.until > now() && meant.until > meant.from);
                    prop_assert!(meant.until <= meant.from.plus_minutes(MAX_DAYS * 24 * 60));
                }
            }
        }
    }

    #[test]
    fn a_scope_is_read_back_as_it_was_written() {
        for id in ["province", "division:3558", "listing:kids-help-phone"] {
            assert_eq!(Scope::parse(id).unwrap().id(), id);
        }
    }

    #[test]
    fn it_is_shown_from_its_first_second_to_the_last_before_its_end() {
        let meant = read(&typed(GOOD), now(), |_, _| false).unwrap();
        let (id, by) = ("b".to_owned(), PersonId("p".to_owned()));
        let bulletin = Bulletin { id, scope: meant.scope, words: meant.words, from: meant.from, until: meant.until, by, is_agreed: true };
        let end = meant.until.seconds();
        for (at, is_current) in [(now().seconds() - 1, false), (now().seconds(), true), (end - 1, true), (end, false)] {
            assert_eq!(bulletin.is_current(Moment::of_seconds(at)), is_current);
        }
        assert_eq!(bulletin.next_change(Moment::of_seconds(0)), Some(now()));
        assert_eq!(bulletin.next_change(now()), Some(meant.until));
        assert_eq!(bulletin.next_change(meant.until), None);
    }
}
