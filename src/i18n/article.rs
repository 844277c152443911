//! The articles of both languages, read and checked against each other.

use std::{
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
};

use crate::domain::locale::Locale;

use super::{
    block,
    facts::Facts,
    front_matter::FrontMatter,
    markdown::{self, Rendered, Resolve, Unresolved},
};

/// One article in one language, read but not rendered.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its head.
    pub matter: FrontMatter,
    /// Numbers of the facts it cites, in order of first use.
    pub facts: Vec<String>,
    file: PathBuf,
    first_line: usize,
    text: String,
    /// For each line of the text, its line in the body of the file, from 0.
    lines: Vec<usize>,
}

/// What is wrong with an article, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ArticleProblem {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for ArticleProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.reason)
    }
}

/// All articles, by file name without ending.
#[derive(Clone, Debug, Default)]
pub struct Articles {
    by_name: BTreeMap<(String, Locale), Article>,
}

impl Articles {
    /// Reads `<folder>/<locale>/articles/*.md`. What cannot be read is a problem; the rest is there.
    pub fn load(folder: &Path, facts: &Facts) -> (Self, Vec<ArticleProblem>) {
        let mut articles = Self::default();
        let mut problems = Vec::new();
        for locale in Locale::ALL {
            let folder = folder.join(locale.code()).join("articles");
            let entries = match fs::read_dir(&folder) {
                Ok(entries) => entries,
                Err(error) => {
                    problems.push(ArticleProblem { file: folder, line: 1, reason: error.to_string() });
                    continue;
                }
            };
            for file in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
                let Some(name) = file.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".md")) else {
                    continue;
                };
                match Article::read(&file, facts, &mut problems) {
                    Ok(article) => {
                        articles.by_name.insert((name.to_owned(), locale), article);
                    }
                    Err(problem) => problems.push(problem),
                }
            }
        }
        for ((name, locale), article) in &articles.by_name {
            if articles.get(name, locale.other()).is_none() {
                let reason = format!("its twin in {} is missing", locale.other().code());
                problems.push(ArticleProblem { file: article.file.clone(), line: 1, reason });
            }
        }
        problems.sort_unstable();
        (articles, problems)
    }

    /// An article by file name.
    pub fn get(&self, name: &str, locale: Locale) -> Option<&Article> {
        self.by_name.get(&(name.to_owned(), locale))
    }

    /// The file names, each once, that exist in English.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().filter(|(_, locale)| *locale == Locale::En).map(|(name, _)| name.as_str())
    }
}

impl Article {
    fn read(file: &Path, facts: &Facts, problems: &mut Vec<ArticleProblem>) -> Result<Self, ArticleProblem> {
        let problem = |line: usize, reason: String| ArticleProblem { file: file.to_owned(), line, reason };
        let text = fs::read_to_string(file).map_err(|error| problem(1, error.to_string()))?;
        let (matter, body, first_line) = FrontMatter::split(&text).map_err(|(line, reason)| problem(line, reason))?;
        let body = block::expand(file, body).map_err(|(line, reason)| problem(first_line + line, reason))?;
        let (text_without_facts, cited) = markdown::take_facts(&body.text);
        for id in cited.iter().filter(|id| facts.get(id).is_none()) {
            let line = text.lines().position(|line| line.contains(id.as_str())).map_or(1, |at| at + 1);
            problems.push(problem(line, format!("{id} is not a fact that may be published")));
        }
        Ok(Self { matter, facts: cited, file: file.to_owned(), first_line, text: text_without_facts, lines: body.lines })
    }

    /// The article as HTML, with the problems of its links and tokens, each at the line where its target is.
    pub fn render(&self, resolve: &dyn Resolve) -> (Rendered, Vec<ArticleProblem>) {
        let rendered = markdown::render(&self.text, resolve);
        let problems = rendered
            .problems
            .iter()
            .map(|Unresolved { written, reason }| {
                let line = self.text.lines().position(|line| !written.is_empty() && line.contains(written)).unwrap_or_default();
                let line = self.lines.get(line).copied().unwrap_or_default();
                ArticleProblem { file: self.file.clone(), line: self.first_line + line, reason: reason.clone() }
            })
            .collect();
        (rendered, problems)
    }

    /// A section's heading and the beginning of its text, by its anchor: as many whole blocks as fit into so many letters, at least one,
    /// without tables and without the sections below it.
    pub fn section(&self, anchor: &str, letters: usize) -> Option<(String, String)> {
        self.beginning(anchor, letters, usize::MAX)
    }

    /// The same with the sections below it, each after its heading in bold.
    pub fn section_and_below(&self, anchor: &str, letters: usize) -> Option<(String, String)> {
        let level = self.text.lines().find(|line| line.starts_with('#') && line.ends_with(&format!("{{#{anchor}}}"))).map(level)?;
        self.beginning(anchor, letters, level)
    }

    /// What is under a heading up to the next one of the level `last` or above.
    fn beginning(&self, anchor: &str, letters: usize, last: usize) -> Option<(String, String)> {
        let mark = format!("{{#{anchor}}}");
        let mut lines = self.text.lines().skip_while(|line| !(line.starts_with('#') && line.ends_with(&mark)));
        let heading = lines.next()?.trim_start_matches('#').trim_end_matches(&mark).trim().to_owned();
        let text = lines.take_while(|line| !(1..=last).contains(&level(line))).collect::<Vec<_>>().join("\n");
        let mut kept = String::new();
        let mut below = None;
        for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty() && !block.starts_with('|')) {
            if block.starts_with('#') {
                below = block.trim_start_matches('#').split(" {#").next();
                continue;
            }
            // A heading is kept with the first block under it.
            let block = below.take().map_or_else(|| block.to_owned(), |heading| format!("**{}**\n\n{block}", heading.trim()));
            if !kept.is_empty() && kept.chars().count().saturating_add(block.chars().count()) > letters {
                break;
            }
            kept.push_str(&block);
            kept.push_str("\n\n");
        }
        (!kept.is_empty()).then_some((heading, kept))
    }

    /// The anchors of its sections, in their order.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        let headings = self.text.lines().filter(|line| line.starts_with('#'));
        headings.filter_map(|heading| heading.strip_suffix('}')?.rsplit_once("{#").map(|(_, anchor)| anchor))
    }

    /// An item of the list in a section, from 1, with the section's heading.
    pub fn item(&self, anchor: &str, item: usize) -> Option<(String, String)> {
        let (heading, text) = self.section(anchor, usize::MAX)?;
        let text = text.lines().filter_map(|line| line.strip_prefix("- ")).nth(item.checked_sub(1)?)?.to_owned();
        Some((heading, text))
    }

    /// The file it was read from.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The Markdown without front matter and fact markers.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// The level of a heading; 0 for any other line.
fn level(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b'#').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_its_heading_and_as_many_blocks_as_fit() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.md");
        let head = "---\ntitle: X\ndescription: Y.\nvoice: tu\ncontent-note: no\nchecked: 2026-11-23\nreviewed-survivors: no\nreviewed-indigenous: no\nreviewed-lawyer: no\nreviewed-francophone: no\nrelated: find\n---\n";
        let body = "Opening.\n\n## One {#one}\n\nFirst block.\n\n- a\n- b\n\nLast block.\n\n### Below {#below}\n\nPart of it.\n\n## Only a table {#table}\n\n| a |\n| - |\n";
        fs::write(&file, format!("{head}{body}")).unwrap();
        let article = Article::read(&file, &Facts::default(), &mut Vec::new()).unwrap();
        let whole = "First block.\n\n- a\n- b\n\nLast block.\n\n**Below**\n\nPart of it.\n\n";
        assert_eq!(article.section_and_below("one", 1_000), Some(("One".to_owned(), whole.to_owned())));
        assert_eq!(article.section_and_below("below", 20).map(|(heading, _)| heading), Some("Below".to_owned()));
        assert_eq!(article.section("one", 1_000).map(|(_, text)| text), Some("First block.\n\n- a\n- b\n\nLast block.\n\n".to_owned()));
        assert_eq!(
            article.section_and_below("one", 45).map(|(_, text)| text),
            Some("First block.\n\n- a\n- b\n\nLast block.\n\n".to_owned())
        );
        assert_eq!(article.section("one", 25), Some(("One".to_owned(), "First block.\n\n- a\n- b\n\n".to_owned())));
        assert_eq!(article.section("one", 1).map(|(_, text)| text), Some("First block.\n\n".to_owned()));
        assert_eq!(article.section("below", 20).map(|(heading, _)| heading), Some("Below".to_owned()));
        assert_eq!(article.item("one", 2), Some(("One".to_owned(), "b".to_owned())));
        assert_eq!((article.item("one", 0), article.item("one", 3), article.item("below", 1)), (None, None, None));
        assert_eq!((article.section("table", 20), article.section("none", 20)), (None, None));
    }
}
