//! A text as its readers see it, block by block, with the line of each: what the checks look at.

use std::{fs, ops::Range, path::Path};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::super::{
    block::{self, Expanded},
    front_matter::FrontMatter,
};

/// An article, or a file of messages.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The blocks in order.
    pub blocks: Vec<Block>,
}

/// A heading, a paragraph, a list item, a table cell, or a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// Its line in the file, from 1.
    pub line: usize,
    /// Level and anchor, when it is a heading.
    pub heading: Option<(u8, String)>,
    /// Whether it is a paragraph of the running text: no heading, no list item, no table cell, no callout.
    pub prose: bool,
    /// Its words, without marks, tokens and addresses.
    pub text: String,
    /// The facts it cites, in order.
    pub facts: Vec<String>,
    /// Where its links lead and which numbers it names, as written: `page:signs`, `call:kids-help-phone`.
    pub targets: Vec<String>,
}

impl Text {
    /// Reads an article; its title and description are the first blocks.
    ///
    /// # Errors
    /// A line and a reason, when the file or its front matter cannot be read.
    pub fn article(file: &Path) -> Result<Self, (usize, String)> {
        let whole = fs::read_to_string(file).map_err(|error| (1, error.to_string()))?;
        let (matter, body, first_line) = FrontMatter::split(&whole)?;
        let line_of = |field: &str| whole.lines().position(|line| line.starts_with(field)).map_or(1, |at| at + 1);
        let mut blocks = vec![
            Block { line: line_of("title:"), text: matter.title, ..Block::default() },
            Block { line: line_of("description:"), text: matter.description, ..Block::default() },
        ];
        let body = block::expand(file, body).map_err(|(line, reason)| (first_line + line, reason))?;
        blocks.extend(markdown(&body, first_line));
        Ok(Self { blocks })
    }

    /// Reads a file of Fluent messages: each line of text is a block, without its arguments.
    ///
    /// # Errors
    /// A line and a reason, when the file cannot be read.
    pub fn messages(file: &Path) -> Result<Self, (usize, String)> {
        let whole = fs::read_to_string(file).map_err(|error| (1, error.to_string()))?;
        let blocks = whole
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.starts_with('#'))
            .map(|(at, line)| {
                // `name = text`, `.attribute = text`, `[variant] text` or the next line of a longer text.
                let text = line.split_once(" = ").map_or(line, |(_, text)| text).trim();
                let text = text.split_once(']').filter(|_| text.starts_with(['[', '*'])).map_or(text, |(_, text)| text);
                Block { line: at + 1, text: without_arguments(text), ..Block::default() }
            })
            .filter(|block| block.text.chars().any(char::is_alphabetic))
            .collect();
        Ok(Self { blocks })
    }

    /// The blocks between one heading and the next, each with the heading's anchor; empty before the first.
    pub fn sections(&self) -> Vec<(&str, &[Block])> {
        let starts: Vec<usize> = (0..self.blocks.len()).filter(|at| self.blocks[*at].heading.is_some()).collect();
        let bounds = std::iter::once(0).chain(starts.iter().copied()).zip(starts.iter().copied().chain([self.blocks.len()]));
        bounds
            .map(|(from, to)| {
                let blocks = &self.blocks[from..to];
                let anchor = blocks.first().and_then(|block| block.heading.as_ref()).map_or("", |(_, anchor)| anchor.as_str());
                (anchor, blocks)
            })
            .collect()
    }
}

/// A message's text without `{ $argument }`; what is between quotation marks in braces is text.
fn without_arguments(text: &str) -> String {
    let mut clean = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        clean.push_str(before);
        rest = after.split_once('}').map_or("", |(_, tail)| tail);
    }
    clean.push_str(rest);
    clean.trim().to_owned()
}

fn markdown(body: &Expanded, first_line: usize) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut blocks = Vec::new();
    let mut open = Block::default();
    // How many lists and callouts are open: what is in one is not running text.
    let mut enclosed = 0_usize;
    for (event, Range { start, .. }) in Parser::new_ext(&body.text, options).into_offset_iter() {
        match &event {
            Event::Start(Tag::Item | Tag::BlockQuote(_)) => enclosed += 1,
            Event::End(TagEnd::Item | TagEnd::BlockQuote(_)) => enclosed -= 1,
            _ => {}
        }
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                if open.line == 0 {
                    open.line = first_line + body.line_at(start);
                }
                open.text.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => open.text.push(' '),
            Event::Start(Tag::Link { dest_url, .. }) => open.targets.push(dest_url.into_string()),
            Event::Start(Tag::Heading { level, id, .. }) => {
                finish(&mut open, &mut blocks);
                open.line = first_line + body.line_at(start);
                open.heading = Some((level as u8, id.map(pulldown_cmark::CowStr::into_string).unwrap_or_default()));
            }
            Event::Start(Tag::Paragraph | Tag::Item | Tag::TableCell | Tag::BlockQuote(_))
            | Event::End(TagEnd::Item | TagEnd::TableCell | TagEnd::BlockQuote(_) | TagEnd::Heading(_)) => {
                finish(&mut open, &mut blocks);
            }
            Event::End(TagEnd::Paragraph) => {
                open.prose = enclosed == 0;
                finish(&mut open, &mut blocks);
            }
            _ => {}
        }
    }
    finish(&mut open, &mut blocks);
    blocks
}

/// Takes markers and tokens out of the open block and puts it among the finished ones, unless nothing is in it.
fn finish(open: &mut Block, blocks: &mut Vec<Block>) {
    let mut block = std::mem::take(open);
    let mut clean = String::with_capacity(block.text.len());
    let mut rest = block.text.as_str();
    while let Some(at) = rest.find(['[', '{']) {
        clean.push_str(&rest[..at]);
        let marked = &rest[at..];
        if let Some((fact, tail)) = marked.strip_prefix("[^").and_then(|inside| inside.split_once(']')) {
            block.facts.push(fact.to_owned());
            rest = tail;
        } else if let Some((token, tail)) = marked.strip_prefix('{').and_then(|inside| inside.split_once('}')) {
            block.targets.push(token.to_owned());
            rest = tail;
        } else {
            clean.push_str(&marked[..1]);
            rest = &marked[1..];
        }
    }
    clean.push_str(rest);
    block.text = clean.trim().to_owned();
    if block.line > 0 && (!block.text.is_empty() || !block.targets.is_empty() || !block.facts.is_empty()) {
        blocks.push(block);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_falls_into_blocks_with_their_lines() {
        let body = "For you.\n\n> [!IMPORTANT]\n> Call {call:khp} or *write*.[^F016]\n\n## First {#first}\n\n- one\n- [two](page:signs)\n\n| A | B |\n|---|---|\n| a.[^F001] | b |\n";
        let blocks = markdown(&block::expand(Path::new("articles/x.md"), body).unwrap(), 10);
        let seen: Vec<(usize, &str)> = blocks.iter().map(|block| (block.line, block.text.as_str())).collect();
        assert_eq!(
            seen,
            [
                (10, "For you."),
                (13, "Call  or write."),
                (15, "First"),
                (17, "one"),
                (18, "two"),
                (20, "A"),
                (20, "B"),
                (22, "a."),
                (22, "b")
            ]
        );
        assert_eq!((blocks[1].targets.as_slice(), blocks[1].facts.as_slice()), (&["call:khp".to_owned()][..], &["F016".to_owned()][..]));
        assert_eq!(blocks[2].heading, Some((2, "first".to_owned())));
        assert_eq!(blocks[4].targets, ["page:signs"]);
        let text = Text { blocks };
        assert_eq!(text.sections().iter().map(|(anchor, blocks)| (*anchor, blocks.len())).collect::<Vec<_>>(), [("", 2), ("first", 7)]);
    }

    #[test]
    fn a_message_is_read_without_its_arguments() {
        assert_eq!(without_arguments("{ $n } supports fit, { $name }."), "supports fit, .");
        assert_eq!(without_arguments("Plain"), "Plain");
    }
}
