//! Passages that several articles share: `{block:four-steps}` on a line of its own stands for `<locale>/blocks/four-steps.md`.
//!
//! What must be said the same way everywhere (the steps when someone threatens with a picture, the duty to report) is written once,
//! so that no page can fall behind the others. A block speaks to no one in particular, because pages say *tu* and *vous*.

use std::{fs, path::Path};

/// An article's body with its blocks in place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expanded {
    /// The text.
    pub text: String,
    /// For each line of the text, the line of the article it comes from, both from 0.
    pub lines: Vec<usize>,
}

impl Expanded {
    /// The article's line, from 0, of a place in the text given in bytes.
    pub fn line_at(&self, start: usize) -> usize {
        let line = self.text.get(..start).unwrap_or_default().matches('\n').count();
        self.lines.get(line).copied().unwrap_or_default()
    }
}

/// The name of the block that a line stands for.
pub fn named(line: &str) -> Option<&str> {
    line.strip_prefix("{block:").and_then(|rest| rest.strip_suffix('}'))
}

/// Puts the blocks of an article in place. The folder is looked for beside that of the articles.
///
/// # Errors
/// The line of the body, from 0, and a reason, when a block cannot be read.
pub fn expand(article: &Path, body: &str) -> Result<Expanded, (usize, String)> {
    let folder = article.parent().and_then(Path::parent).unwrap_or(Path::new(".")).join("blocks");
    let mut expanded = Expanded::default();
    for (at, line) in body.lines().enumerate() {
        let text = match named(line) {
            Some(name) => {
                let file = folder.join(format!("{name}.md"));
                fs::read_to_string(&file).map_err(|error| (at, format!("{}: {error}", file.display())))?
            }
            None => line.to_owned(),
        };
        // An empty line has no lines of its own.
        for line in text.trim_end().split('\n') {
            expanded.text.push_str(line);
            expanded.text.push('\n');
            expanded.lines.push(at);
        }
    }
    Ok(expanded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_takes_its_place_and_lines_still_point_to_the_article() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("blocks")).unwrap();
        fs::write(folder.path().join("blocks/steps.md"), "- one\n- two\n").unwrap();
        let article = folder.path().join("articles/x.md");
        let expanded = expand(&article, "Before.\n\n{block:steps}\n\nAfter.\n").unwrap();
        assert_eq!(expanded.text, "Before.\n\n- one\n- two\n\nAfter.\n");
        assert_eq!(expanded.lines, [0, 1, 2, 2, 3, 4]);
        assert_eq!(expanded.line_at(expanded.text.find("After").unwrap()), 4);
        assert_eq!(expand(&article, "\n{block:none}").unwrap_err().0, 1);
    }
}
