//! The emergency words in a language other than English and French: one card a language, `locales/cards/<tag>.md`.
//!
//! A card is shown only after a named speaker of the language has reviewed it (`reviewed-by`, `reviewed-on`). A wrong word on such a card can send a person the wrong way, and no one here could tell.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::domain::{date::Date, language::Language};

use super::{article::ArticleProblem, front_matter::Head};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A card that has been reviewed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageCard {
    /// The language.
    pub language: Language,
    /// What its speakers call it, in their own script.
    pub own_name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Who has reviewed it.
    pub reviewed_by: String,
    /// When.
    pub reviewed_on: Date,
    /// Its Markdown, with number tokens as in articles.
    pub text: String,
    /// The file it was read from.
    pub file: PathBuf,
}

/// The reviewed cards by language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageCards(BTreeMap<Language, LanguageCard>);

impl LanguageCards {
    /// Reads `<folder>/cards/*.md`. A folder that is not there holds no card; a card without its review is passed over.
    pub fn load(folder: &Path) -> (Self, Vec<ArticleProblem>) {
        let (mut cards, mut problems) = (Self::default(), Vec::new());
        let files = fs::read_dir(folder.join("cards")).into_iter().flatten().filter_map(|entry| entry.ok().map(|entry| entry.path()));
        for file in files {
            let Some(tag) = file.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".md")) else { continue };
            if tag == "README" {
                continue;
            }
            match read(&file, tag) {
                Ok(Some(card)) => {
                    cards.0.insert(card.language.clone(), card);
                }
                Ok(None) => {}
                Err((line, reason)) => problems.push(ArticleProblem { file: file.clone(), line, reason }),
            }
        }
        problems.sort_unstable();
        (cards, problems)
    }

    /// The card of a language.
    pub fn get(&self, language: &Language) -> Option<&LanguageCard> {
        self.0.get(language)
    }

    /// All that may be shown, by tag.
    pub fn iter(&self) -> impl Iterator<Item = &LanguageCard> {
        self.0.values()
    }
}

/// One card; `None` when it lacks its review.
fn read(file: &Path, tag: &str) -> Result<Option<LanguageCard>, (usize, String)> {
    let text = fs::read_to_string(file).map_err(|error| (1, error.to_string()))?;
    let Head { mut fields, body, .. } = Head::split(&text)?;
    let mut take = |name: &str| fields.remove(name).ok_or_else(|| (1, format!("the field {name} is missing")));
    let language = tag.parse().map_err(|problem| (1, format!("the file's name: {problem}")))?;
    let (line, own_name) = take("own-name")?;
    if own_name.is_empty() {
        return Err((line, "own-name is empty".to_owned()));
    }
    let (line, direction) = take("direction")?;
    let direction = match direction {
        "ltr" => Direction::LeftToRight,
        "rtl" => Direction::RightToLeft,
        other => return Err((line, format!("direction is “{other}”, not ltr or rtl"))),
    };
    let (_, reviewed_by) = take("reviewed-by")?;
    let (line, reviewed_on) = take("reviewed-on")?;
    let reviewed_on = match reviewed_on {
        "" => None,
        date => Some(date.parse().map_err(|problem| (line, format!("reviewed-on: {problem}")))?),
    };
    Head::nothing_left(fields)?;
    let Some(reviewed_on) = reviewed_on.filter(|_| !reviewed_by.is_empty()) else { return Ok(None) };
    let (own_name, reviewed_by, text) = (own_name.to_owned(), reviewed_by.to_owned(), body.to_owned());
    Ok(Some(LanguageCard { language, own_name, direction, reviewed_by, reviewed_on, text, file: file.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A card as its front matter says; the words stand for a real language's.
    fn load(own_name: &str, by: &str, on: &str) -> (LanguageCards, Vec<ArticleProblem>) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("cards")).unwrap();
        let head = format!("---\nown-name: {own_name}\ndirection: rtl\nreviewed-by: {by}\nreviewed-on: {on}\n---\n");
        fs::write(folder.path().join("cards/ar.md"), format!("{head}{{call:emergency-911}}\n")).unwrap();
        LanguageCards::load(folder.path())
    }

    #[test]
    fn a_card_is_shown_with_a_reviewer_and_a_date_and_not_otherwise() {
        let (cards, problems) = load("اسم", "A. Reader", "2026-12-01");
        let card = cards.get(&"ar".parse().unwrap()).unwrap();
        assert_eq!((card.own_name.as_str(), card.direction.code(), card.reviewed_by.as_str()), ("اسم", "rtl", "A. Reader"));
        assert_eq!(problems, []);
        for (by, on) in [("", ""), ("A. Reader", ""), ("", "2026-12-01")] {
            assert_eq!(load("اسم", by, on), (LanguageCards::default(), vec![]), "{by} {on}");
        }
    }

    #[test]
    fn a_mistake_in_a_card_is_named_with_its_line() {
        assert_eq!(load("", "A. Reader", "2026-12-01").1[0].line, 2);
        assert_eq!(load("اسم", "A. Reader", "soon").1[0].line, 5);
    }

    #[test]
    fn no_card_is_shipped_without_its_review() {
        let (cards, problems) = LanguageCards::load(Path::new("locales"));
        assert_eq!(problems, []);
        assert_eq!(cards.iter().count(), 0, "a new card: name its reviewer in docs/decisions and raise this number");
    }
}
