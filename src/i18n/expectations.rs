//! What Ontario’s curriculum expects, as far as a lesson serves it: each code with the page where someone read it.
//!
//! The words are ours. The ministry’s sentences are under Crown copyright, and codes of earlier editions still circulate: a code is in the
//! list only when someone has opened a page that gives it for that grade and edition.

use std::{fs, path::Path};

use serde::Deserialize;

use crate::domain::{date::Date, locale::Locale, web_address::WebAddress};

use super::article::{ArticleProblem, Articles};

/// How the file names of lessons begin.
const LESSON: &str = "educators--classroom--";

/// A curriculum document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CurriculumDocument {
    id: String,
    en: String,
    fr: String,
}

/// An expectation of the curriculum.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The grade (`7`), the grades that share it (`1-8`), or the code of a course (`HSE4M`).
    pub grade: String,
    /// Its code in the document: `D2.2`.
    pub code: String,
    /// The id of the document.
    document: String,
    /// What it is about, in a few words of ours.
    en: String,
    fr: String,
    /// Whose page it was read on.
    pub publisher: String,
    /// That page.
    pub source: String,
    /// The day on which someone read it.
    pub seen: Date,
}

impl Expectation {
    /// What it is about.
    pub fn about(&self, locale: Locale) -> &str {
        match locale {
            Locale::En => &self.en,
            Locale::Fr => &self.fr,
        }
    }

    /// How a lesson names it: `7 D2.2`.
    fn key(&self) -> String {
        format!("{} {}", self.grade, self.code)
    }
}

/// All expectations.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectations {
    documents: Vec<CurriculumDocument>,
    expectations: Vec<Expectation>,
}

impl Expectations {
    /// Reads `expectations.json`.
    ///
    /// # Errors
    /// One sentence with the place in the file.
    pub fn load(file: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// The expectation that a lesson names (`7 D2.2`).
    pub fn get(&self, key: &str) -> Option<&Expectation> {
        self.expectations.iter().find(|expectation| expectation.key() == key)
    }

    /// The name of the document that has an expectation.
    pub fn document(&self, expectation: &Expectation, locale: Locale) -> &str {
        let document = self.documents.iter().find(|document| document.id == expectation.document);
        document.map_or("", |document| match locale {
            Locale::En => &document.en,
            Locale::Fr => &document.fr,
        })
    }

    /// What is wrong with the file itself: a code twice, a document that is not there, a source that is no address.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for (at, expectation) in self.expectations.iter().enumerate() {
            let key = expectation.key();
            if self.expectations.iter().take(at).any(|other| other.key() == key) {
                problems.push(format!("{key} is there twice"));
            }
            if self.document(expectation, Locale::En).is_empty() {
                problems.push(format!("{key}: there is no document {}", expectation.document));
            }
            if expectation.source.parse::<WebAddress>().is_err() {
                problems.push(format!("{key}: its source is not the address of a page"));
            }
        }
        problems
    }

    /// What is wrong with the lessons: a code that no one has read, none at all, or others in the other language.
    pub fn problems_of(&self, articles: &Articles) -> Vec<ArticleProblem> {
        let mut problems = Vec::new();
        for (name, locale) in articles.names().flat_map(|name| Locale::ALL.map(|locale| (name, locale))) {
            let Some(article) = articles.get(name, locale) else { continue };
            let own = &article.matter.expectations;
            let mut problem = |reason: String| problems.push(ArticleProblem { file: article.file().to_owned(), line: 1, reason });
            for key in own.iter().filter(|key| self.get(key).is_none()) {
                problem(format!("expectations: data/curriculum/expectations.json has no {key}"));
            }
            if own.is_empty() && name.starts_with(LESSON) {
                problem("a lesson names the expectations that it serves".to_owned());
            }
            if articles.get(name, locale.other()).is_some_and(|twin| twin.matter.expectations != *own) {
                problem(format!("its twin in {} names other expectations", locale.other().code()));
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::facts::Facts;

    fn shipped() -> Expectations {
        Expectations::load(Path::new("data/curriculum/expectations.json")).unwrap()
    }

    #[test]
    fn every_code_has_a_document_and_a_page_where_it_was_read() {
        assert_eq!(shipped().problems(), Vec::<String>::new());
        let seven = shipped();
        let expectation = seven.get("7 D2.2").unwrap();
        assert!(seven.document(expectation, Locale::Fr).contains("8e année (2019)"));
    }

    #[test]
    fn a_code_of_the_elementary_curriculum_is_none_of_the_edition_before() {
        // In the edition before 2019 healthy living was strand C, and its codes still circulate.
        let shipped = shipped();
        for expectation in shipped.expectations.iter().filter(|expectation| expectation.document == "health-1-8") {
            assert!(expectation.code.starts_with(['A', 'D']), "{}", expectation.key());
        }
    }

    #[test]
    fn a_lesson_with_a_code_that_no_one_has_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for (locale, expectations) in [("en", "7 D2.2, 7 D9.9"), ("fr", "7 D2.2")] {
            let place = folder.path().join(locale).join("articles");
            fs::create_dir_all(&place).unwrap();
            let text = format!(
                "---\ntitle: X\ndescription: Y.\nvoice: vous\ncontent-note: no\nchecked: 2026-11-23\nreviewed-survivors: no\n\
                 reviewed-indigenous: no\nreviewed-lawyer: no\nreviewed-francophone: no\nexpectations: {expectations}\nrelated: find\n---\nText.\n"
            );
            fs::write(place.join("educators--classroom--grades-7-and-8.md"), text.replace(&format!("expectations: {expectations}\n"), ""))
                .unwrap();
            fs::write(place.join("x.md"), text).unwrap();
        }
        let (articles, problems) = Articles::load(folder.path(), &Facts::default());
        assert_eq!(problems, Vec::new());
        let reasons: Vec<String> = shipped().problems_of(&articles).into_iter().map(|problem| problem.reason).collect();
        assert_eq!(
            reasons,
            [
                "a lesson names the expectations that it serves",
                "a lesson names the expectations that it serves",
                "expectations: data/curriculum/expectations.json has no 7 D9.9",
                "its twin in fr names other expectations",
                "its twin in en names other expectations",
            ]
        );
    }

    #[test]
    fn the_lessons_of_the_site_name_only_what_was_read() {
        let facts = Facts::load(Path::new("data/facts/facts.json")).unwrap();
        let (articles, _) = Articles::load(Path::new("locales"), &facts);
        let problems: Vec<String> = shipped().problems_of(&articles).iter().map(ToString::to_string).collect();
        assert_eq!(problems, Vec::<String>::new());
    }
}
