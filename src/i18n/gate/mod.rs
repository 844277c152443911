//! What every text must hold to before it is published: how hard it is to read, which words it must not say, that its twin says
//! the same, that no number is typed into it. `porchlight check` asks all of this; nothing here runs while serving.

use std::path::{Path, PathBuf};

use crate::domain::locale::Locale;

use super::{
    article::{ArticleProblem, Articles},
    block,
};

pub mod checklist;
mod digits;
pub mod fact_review;
mod forbidden_words;
mod glossary;
mod levels;
pub mod listings;
pub mod reading_level;
pub mod table;
mod text;
pub mod topic_words;
mod twins;

use forbidden_words::ForbiddenWords;
pub use glossary::Glossary;
use reading_level::Count;
use text::Text;

/// Pages whose title and description may be seen over a shoulder or in a history: they name no topic.
pub const NEUTRAL_PAGES: [&str; 9] =
    ["check-in", "get-safe", "note", "notes", "plan", "under-18", "when-you-call", "after", "help-a-friend"];

/// Files of messages that hold a page's own sentences, and the page.
const MESSAGE_PAGES: [(&str, &str); 7] = [
    ("keep", "notes"),
    ("home", "home"),
    ("posters", "posters"),
    ("class-pack", "educators/class-pack"),
    ("check-in", "check-in"),
    ("note", "note"),
    ("plan", "plan"),
];

/// A page in one language, measured.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The page's name.
    pub page: String,
    /// The language.
    pub locale: Locale,
    /// What was counted in all of it.
    pub count: Count,
    /// What was counted in its paragraphs alone.
    pub prose: Count,
    /// The facts it cites, in order of first use.
    pub facts: Vec<String>,
}

/// Everything the checks found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What is wrong, by file and line.
    pub problems: Vec<ArticleProblem>,
    /// Every page's figures.
    pub pages: Vec<Measured>,
}

/// Looks at every text under `locales`. `titles` are the titles of pages that have no article: page, language, title.
pub fn check(locales: &Path, glossary: &Glossary, articles: &Articles, titles: &[(String, Locale, String)]) -> Report {
    let mut report = Report::default();
    let words = Locale::ALL.map(|locale| {
        let file = locales.join(locale.code()).join("forbidden-words.txt");
        let mut words = ForbiddenWords::load(&file).unwrap_or_else(|(line, reason)| {
            report.problems.push(ArticleProblem { file, line, reason });
            ForbiddenWords::default()
        });
        words.add(glossary.never(locale).clone());
        words
    });
    for name in articles.names() {
        let files = Locale::ALL.map(|locale| locales.join(locale.code()).join("articles").join(format!("{name}.md")));
        let texts = files.clone().map(|file| {
            Text::article(&file).unwrap_or_else(|(line, reason)| {
                report.problems.push(ArticleProblem { file, line, reason });
                Text::default()
            })
        });
        for (((locale, file), text), words) in Locale::ALL.into_iter().zip(&files).zip(&texts).zip(&words) {
            let page = Checked { page: name, locale, file, text };
            page.words(words, &mut report);
            page.digits(&mut report);
            page.headings(&mut report);
            page.neutral(text.blocks.iter().take(2), &mut report);
            page.level(&mut report);
        }
        for found in twins::differences(&texts[0], &texts[1]) {
            let file = files[usize::from(!found.english)].clone();
            report.problems.push(ArticleProblem { file, line: found.line, reason: found.reason });
        }
    }
    for locale in Locale::ALL {
        report.problems.extend(unused_blocks(&locales.join(locale.code())));
    }
    for (locale, words) in Locale::ALL.into_iter().zip(&words) {
        for file in message_files(&locales.join(locale.code())) {
            let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            let text = match Text::messages(&file) {
                Ok(text) => text,
                Err((line, reason)) => {
                    report.problems.push(ArticleProblem { file, line, reason });
                    continue;
                }
            };
            let own = MESSAGE_PAGES.iter().find(|(stem, _)| *stem == name).map(|(_, page)| *page);
            let page = Checked { page: own.unwrap_or(&name), locale, file: &file, text: &text };
            page.words(words, &mut report);
            if own.is_some() {
                page.level(&mut report);
            }
        }
    }
    for (page, locale, title) in titles.iter().filter(|(page, ..)| NEUTRAL_PAGES.contains(&page.as_str())) {
        if let Some(word) = topic_words::find(title, *locale) {
            let file = PathBuf::from(format!("{page} ({})", locale.code()));
            report.problems.push(ArticleProblem { file, line: 1, reason: format!("the title names the topic: {word}") });
        }
    }
    report.problems.sort_unstable();
    report
}

/// Passages that no article of the language takes in: someone meant them to be read.
fn unused_blocks(language: &Path) -> Vec<ArticleProblem> {
    let articles = files(&language.join("articles"), "md");
    let bodies: Vec<String> = articles.iter().filter_map(|file| std::fs::read_to_string(file).ok()).collect();
    let used: Vec<&str> = bodies.iter().flat_map(|body| body.lines()).filter_map(block::named).collect();
    let unused = |file: &PathBuf| file.file_stem().and_then(|name| name.to_str()).is_none_or(|name| !used.contains(&name));
    let blocks = files(&language.join("blocks"), "md").into_iter().filter(unused);
    blocks.map(|file| ArticleProblem { file, line: 1, reason: "no article of this language has this block".to_owned() }).collect()
}

fn message_files(folder: &Path) -> Vec<PathBuf> {
    files(folder, "ftl")
}

/// The files of a folder with an ending, in order; a folder that is not there has none.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|file| file.extension().is_some_and(|own| own == ending));
    files.sort_unstable();
    files
}

/// A text under check.
struct Checked<'a> {
    page: &'a str,
    locale: Locale,
    file: &'a Path,
    text: &'a Text,
}

impl Checked<'_> {
    fn problem(&self, report: &mut Report, line: usize, reason: String) {
        report.problems.push(ArticleProblem { file: self.file.to_owned(), line, reason });
    }

    fn words(&self, words: &ForbiddenWords, report: &mut Report) {
        for block in &self.text.blocks {
            for reason in words.find(&block.text, self.page) {
                self.problem(report, block.line, reason);
            }
        }
    }

    fn digits(&self, report: &mut Report) {
        for block in &self.text.blocks {
            if let Some(number) = digits::phone_like(&block.text) {
                let reason = format!("“{number}” looks like a telephone number: write {{call:service}} or {{text:service}}");
                self.problem(report, block.line, reason);
            }
        }
    }

    fn headings(&self, report: &mut Report) {
        let mut level = 1;
        let mut seen: Vec<&str> = Vec::new();
        for block in &self.text.blocks {
            let Some((own, anchor)) = &block.heading else { continue };
            if *own > level + 1 {
                self.problem(report, block.line, format!("a heading of level {own} follows one of level {level}"));
            }
            if seen.contains(&anchor.as_str()) {
                self.problem(report, block.line, format!("the anchor #{anchor} is there twice"));
            }
            seen.push(anchor);
            level = *own;
        }
    }

    fn neutral<'b>(&self, title_and_description: impl Iterator<Item = &'b text::Block>, report: &mut Report) {
        if NEUTRAL_PAGES.contains(&self.page) {
            for block in title_and_description {
                if let Some(word) = topic_words::find(&block.text, self.locale) {
                    self.problem(
                        report,
                        block.line,
                        format!("the title and the description of this page name no topic, but here is “{word}”"),
                    );
                }
            }
        }
    }

    fn level(&self, report: &mut Report) {
        let mut facts: Vec<String> = Vec::new();
        for fact in self.text.blocks.iter().flat_map(|block| &block.facts) {
            if !facts.contains(fact) {
                facts.push(fact.clone());
            }
        }
        for (line, reason) in levels::problems(self.page, self.locale, &self.text.blocks) {
            self.problem(report, line, reason);
        }
        let count = levels::whole(&self.text.blocks, self.locale);
        let prose = levels::prose(&self.text.blocks, self.locale);
        report.pages.push(Measured { page: self.page.to_owned(), locale: self.locale, count, prose, facts });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::facts::Facts;

    #[test]
    fn the_texts_of_the_site_hold_to_all_of_it() {
        let locales = Path::new("locales");
        let facts = Facts::load(Path::new("data/facts/facts.json")).unwrap();
        let (articles, _) = Articles::load(locales, &facts);
        let glossary = Glossary::load(Path::new("docs/WRITING.md")).unwrap();
        assert!(glossary.terms >= 50, "{} terms", glossary.terms);
        let report = check(locales, &glossary, &articles, &[]);
        let problems: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems, Vec::<String>::new());
        assert!(report.pages.len() > 60);
    }

    #[test]
    fn each_fault_is_found_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let article = |locale: &str, body: &str| {
            let head = "---\ntitle: Get safe\ndescription: For victims.\nvoice: tu\ncontent-note: yes\nchecked: 2026-11-23\nreviewed-survivors: no\n\
                reviewed-indigenous: no\nreviewed-lawyer: no\nreviewed-francophone: no\nrelated: signs\n---\n";
            let place = folder.path().join(locale);
            std::fs::create_dir_all(place.join("articles")).unwrap();
            std::fs::write(place.join("forbidden-words.txt"), "slave* | write trafficking\n").unwrap();
            std::fs::write(place.join("articles/get-safe.md"), format!("{head}{body}")).unwrap();
        };
        article("en", "Call 1-800-668-6868.\n\n### Deep {#deep}\n\nAbout slavery. See [signs](page:signs).\n");
        article("fr", "Appelle.\n\n### Deep {#deep}\n\nVoir.\n");
        std::fs::create_dir(folder.path().join("fr/blocks")).unwrap();
        std::fs::write(folder.path().join("fr/blocks/steps.md"), "- Appelle.\n").unwrap();
        let (articles, _) = Articles::load(folder.path(), &Facts::default());
        let titles = [("check-in".to_owned(), Locale::En, "Are you exploited?".to_owned())];
        let found = check(folder.path(), &Glossary::default(), &articles, &titles).problems;
        let found: Vec<String> = found
            .iter()
            .map(|problem| format!("{}:{} {}", problem.file.file_name().unwrap().display(), problem.line, problem.reason))
            .collect();
        for (place, part) in [
            ("get-safe.md:3 ", "victim"),
            ("get-safe.md:13 ", "1-800-668-6868"),
            ("get-safe.md:15 ", "level 3 follows"),
            ("get-safe.md:17 ", "slave"),
            ("get-safe.md:17 ", "page:signs in #deep is not in the French page"),
            ("check-in (en):1 ", "exploit"),
            ("steps.md:1 ", "no article"),
        ] {
            assert!(found.iter().any(|line| line.starts_with(place) && line.contains(part)), "{place}{part}: {found:#?}");
        }
    }
}
