//! An article's Markdown to HTML that is safe to put into a page.
//!
//! Raw HTML in a text is shown as text. Links and number tokens are given to a [`Resolve`], which knows pages, presets and the directory.

use pulldown_cmark::{Options, Parser, TextMergeStream};

mod writer;

use writer::Writer;

/// Where an article's links lead and which numbers its tokens stand for. Answers are HTML that is already safe, or a reason.
pub trait Resolve {
    /// The address of a page, by key, with its anchor: `page:under-18#rights`.
    ///
    /// # Errors
    /// A reason, when there is no such page or anchor.
    fn page(&self, target: &str) -> Result<String, String>;

    /// The address of the finder for a preset: `find:need=talk`.
    ///
    /// # Errors
    /// A reason, when the preset is unknown.
    fn find(&self, preset: &str) -> Result<String, String>;

    /// The opening of a form that posts a preset, up to the button's text, and its end: `quiet:need=shelter`.
    ///
    /// # Errors
    /// A reason, when the preset is unknown.
    fn quiet(&self, preset: &str) -> Result<(String, String), String>;

    /// The HTML of a number or address of a service: `{call:kids-help-phone}`.
    ///
    /// # Errors
    /// A reason, when there is no such service or it has no such contact.
    fn contact(&self, action: &str, service: &str) -> Result<String, String>;
}

/// An article's body, rendered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The HTML of everything before the first `##`: who the page is for and what to do first.
    pub opening: String,
    /// The HTML from the first `##` on.
    pub body: String,
    /// Anchor and text of each `##`, in order.
    pub headings: Vec<Heading>,
    /// What could not be rendered.
    pub problems: Vec<Unresolved>,
}

/// A part of a text that has no meaning here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// What is in the text: a link's target, a token, a tag. By it the line is found.
    pub written: String,
    /// What is wrong with it.
    pub reason: String,
}

/// A heading of the contents list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 or 3.
    pub level: u8,
    /// Its anchor.
    pub anchor: String,
    /// Its text.
    pub text: String,
}

/// Takes the fact markers (`[^F016]`) out of a text and gives their numbers in order of first use.
pub fn take_facts(text: &str) -> (String, Vec<String>) {
    let mut clean = String::with_capacity(text.len());
    let mut facts: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[^") {
        clean.push_str(before);
        match after.split_once(']') {
            Some((id, tail)) if id.starts_with('F') && id.len() == 4 => {
                if !facts.iter().any(|fact| fact == id) {
                    facts.push(id.to_owned());
                }
                rest = tail;
            }
            _ => {
                clean.push_str("[^");
                rest = after;
            }
        }
    }
    clean.push_str(rest);
    (clean, facts)
}

/// Renders a body without fact markers.
pub fn render(text: &str, resolve: &dyn Resolve) -> Rendered {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_SMART_PUNCTUATION;
    let mut writer = Writer::new(resolve);
    for event in TextMergeStream::new(Parser::new_ext(text, options)) {
        writer.take(event);
    }
    writer.finish()
}

#[cfg(test)]
mod tests;
