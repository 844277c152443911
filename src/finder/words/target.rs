//! What words stand for: the right-hand side of a line in `locales/<language>/search`.

use std::fmt;

use crate::domain::{
    age::AgeBand,
    language::Language,
    service::ServiceId,
    taxonomy::{AccessMode, Audience, Category},
};

use super::tokens::words;

/// What a pattern stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A kind of help.
    Need(Category),
    /// Who a service is made for.
    Audience(Audience),
    /// An Indigenous service.
    Indigenous,
    /// A language.
    Language(Language),
    /// An age.
    Age(AgeBand),
    /// The wish to stay away from the police.
    WithoutPolice,
    /// The wish for an interpreter.
    Interpreter,
    /// A way of contact that someone asks for.
    Contact(AccessMode),
    /// A service that is meant by these words.
    Line(ServiceId),
    /// A service that comes first, because someone may be in danger.
    Top(ServiceId),
    /// What kind of danger: chooses the sentence above the first lines.
    Danger(Danger),
    /// A question that a section of a page of ours answers.
    Section(Section),
    /// Other words for the same thing.
    Words(Vec<String>),
    /// A word that carries no meaning in a search.
    Nothing,
}

/// A section of a page, `page:when-you-call#limits`, or one item of its list, `page:when-you-call#hotline.3`. Whether there is such a page
/// is for those who know the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The key of the page, as articles write it.
    pub page: String,
    /// The section's anchor.
    pub anchor: String,
    /// The item of its list, from 1.
    pub item: Option<usize>,
}

impl Section {
    fn parse(text: &str) -> Option<Self> {
        let (page, rest) = text.split_once('#')?;
        let (anchor, item) = match rest.split_once('.') {
            Some((anchor, item)) => (anchor, Some(item.parse().ok()?)),
            None => (rest, None),
        };
        (!page.is_empty() && !anchor.is_empty()).then(|| Self { page: page.to_owned(), anchor: anchor.to_owned(), item })
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.page, self.anchor)?;
        self.item.map_or(Ok(()), |item| write!(f, ".{item}"))
    }
}

/// A danger that words speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// Too much of a drug, or no one can wake them: an ambulance before anything else.
    Overdose,
    /// Thoughts of suicide.
    Life,
    /// Being held, or under attack.
    Harm,
    /// Someone is missing.
    Missing,
}

impl Danger {
    const ALL: [Self; 4] = [Self::Overdose, Self::Life, Self::Harm, Self::Missing];

    /// Its name in a line of the lexicon and in the model's answers.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Overdose => "overdose",
            other => other.kind(),
        }
    }

    /// The danger of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|danger| danger.id() == id)
    }

    /// What is in danger, in the words of the judged searches: an overdose is a danger to life.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Overdose | Self::Life => "life",
            Self::Harm => "harm",
            Self::Missing => "missing",
        }
    }
}

/// Reads the right-hand side of a line: codes such as `need:shelter`, then other words.
///
/// # Errors
/// A sentence that says what could not be read.
pub(super) fn parse(text: &str) -> Result<Vec<Target>, String> {
    if text == "nothing" {
        return Ok(vec![Target::Nothing]);
    }
    let (codes, other) = match text.split_once("words:") {
        Some((codes, other)) => (codes, Some(other)),
        None => (text, None),
    };
    let mut targets = codes
        .split_whitespace()
        .map(|code| of_code(code).ok_or_else(|| format!("“{code}” is not a target such as need:shelter")))
        .collect::<Result<Vec<_>, _>>()?;
    if let Some(other) = other {
        targets.push(Target::Words(words(other)));
    }
    if targets.is_empty() { Err("nothing stands after the =".to_owned()) } else { Ok(targets) }
}

fn of_code(code: &str) -> Option<Target> {
    let (kind, value) = code.split_once(':')?;
    match (kind, value) {
        ("need", id) => Category::from_id(id).map(Target::Need),
        ("for", id) => Audience::from_id(id).map(Target::Audience),
        ("indigenous", "any") => Some(Target::Indigenous),
        ("language", tag) => tag.parse().ok().map(Target::Language),
        ("age", code) => AgeBand::from_code(code).map(Target::Age),
        ("wish", "without_police") => Some(Target::WithoutPolice),
        ("wish", "interpreter") => Some(Target::Interpreter),
        ("contact", id) => AccessMode::from_id(id).map(Target::Contact),
        ("line", id) => ServiceId::parse(id).map(Target::Line),
        ("top", id) => ServiceId::parse(id).map(Target::Top),
        ("danger", id) => Danger::from_id(id).map(Target::Danger),
        ("page", section) => Section::parse(section).map(Target::Section),
        _ => None,
    }
}

/// As a line writes it.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Need(need) => write!(f, "need:{}", need.id()),
            Self::Audience(audience) => write!(f, "for:{}", audience.id()),
            Self::Indigenous => f.write_str("indigenous:any"),
            Self::Language(language) => write!(f, "language:{}", language.tag()),
            Self::Age(band) => write!(f, "age:{}", band.code()),
            Self::WithoutPolice => f.write_str("wish:without_police"),
            Self::Interpreter => f.write_str("wish:interpreter"),
            Self::Contact(mode) => write!(f, "contact:{}", mode.id()),
            Self::Line(id) => write!(f, "line:{id}"),
            Self::Top(id) => write!(f, "top:{id}"),
            Self::Danger(danger) => write!(f, "danger:{}", danger.id()),
            Self::Section(section) => write!(f, "page:{section}"),
            Self::Words(words) => write!(f, "words:{}", words.join(" ")),
            Self::Nothing => f.write_str("nothing"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_written_as_it_is_read() {
        for text in [
            "need:shelter for:men_boys indigenous:any language:oj age:u",
            "wish:without_police wish:interpreter contact:text contact:chat",
            "danger:overdose top:emergency-911 line:kids-help-phone page:when-you-call#limits page:work#pay.2 words:victim services",
            "nothing",
        ] {
            let targets = parse(text).unwrap();
            assert_eq!(targets.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), text);
        }
        for text in ["", "need:beds", "page:when-you-call", "page:#limits", "page:work#pay.x", "contact:pigeon", "danger:fun", "shelter"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
