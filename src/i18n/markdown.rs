//! An article's Markdown to HTML that is safe to put into a page.
//!
//! Raw HTML in a text is shown as text. Links and number tokens are given to a [`Resolve`], which knows pages, presets and the directory.

use pulldown_cmark::{BlockQuoteKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream, html};

use crate::html::escape;

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
    /// What could not be resolved: reasons.
    pub problems: Vec<String>,
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
    let mut writer = Writer {
        resolve,
        events: Vec::new(),
        rendered: Rendered::default(),
        heading: None,
        link_ends: Vec::new(),
        opening: None,
        quotes: Vec::new(),
        table: Columns::default(),
    };
    for event in TextMergeStream::new(Parser::new_ext(text, options)) {
        writer.take(event);
    }
    writer.finish()
}

struct Writer<'a> {
    resolve: &'a dyn Resolve,
    events: Vec<Event<'a>>,
    rendered: Rendered,
    heading: Option<Heading>,
    link_ends: Vec<String>,
    opening: Option<String>,
    quotes: Vec<&'static str>,
    table: Columns,
}

/// The headings of a table's columns: on a phone a row becomes a block, and each cell says its column itself.
#[derive(Default)]
struct Columns {
    names: Vec<String>,
    in_head: bool,
    next: usize,
}

impl<'a> Writer<'a> {
    fn raw(&mut self, html: impl Into<String>) {
        self.events.push(Event::InlineHtml(CowStr::from(html.into())));
    }

    fn problem<T>(&mut self, result: Result<T, String>) -> Option<T> {
        result.map_err(|reason| self.rendered.problems.push(reason)).ok()
    }

    fn take(&mut self, event: Event<'a>) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                self.rendered.problems.push(format!("raw HTML is not allowed: {}", html.trim()));
                self.events.push(Event::Text(html));
            }
            Event::Start(Tag::BlockQuote(kind)) => {
                let (open, close) = match kind {
                    Some(BlockQuoteKind::Important) => ("<div class=\"callout first\">", "</div>"),
                    Some(BlockQuoteKind::Tip) => ("<div class=\"callout say\">", "</div>"),
                    Some(_) => ("<div class=\"callout note\">", "</div>"),
                    None => ("<blockquote>", "</blockquote>"),
                };
                self.quotes.push(close);
                self.raw(open);
            }
            Event::End(TagEnd::BlockQuote(_)) => {
                let close = self.quotes.pop().unwrap_or_default();
                self.raw(close);
            }
            Event::Start(Tag::Table(alignment)) => {
                self.raw("<div class=\"table blocks\" tabindex=\"0\">");
                self.table = Columns::default();
                self.events.push(Event::Start(Tag::Table(alignment)));
            }
            Event::Start(Tag::TableHead) => {
                self.table.in_head = true;
                self.events.push(Event::Start(Tag::TableHead));
            }
            Event::End(TagEnd::TableHead) => {
                self.table.in_head = false;
                self.events.push(Event::End(TagEnd::TableHead));
            }
            Event::Start(Tag::TableRow) => {
                self.table.next = 0;
                self.events.push(Event::Start(Tag::TableRow));
            }
            Event::Start(Tag::TableCell) if self.table.in_head => {
                self.table.names.push(String::new());
                self.events.push(Event::Start(Tag::TableCell));
            }
            Event::Start(Tag::TableCell) => {
                let name = self.table.names.get(self.table.next).map(|name| escape(name)).unwrap_or_default();
                self.table.next += 1;
                self.raw(format!("<td data-column=\"{name}\">"));
            }
            Event::End(TagEnd::TableCell) if !self.table.in_head => self.raw("</td>"),
            Event::End(TagEnd::Table) => {
                self.events.push(Event::End(TagEnd::Table));
                self.raw("</div>");
            }
            Event::Start(Tag::Heading { level, id, .. }) => self.open_heading(level, id.as_deref()),
            Event::End(TagEnd::Heading(level)) => {
                self.raw(format!("</{level}>"));
                self.rendered.headings.extend(self.heading.take());
            }
            Event::Start(Tag::Link { dest_url, .. }) => self.open_link(&dest_url),
            Event::End(TagEnd::Link) => {
                let end = self.link_ends.pop().unwrap_or_default();
                self.raw(end);
            }
            Event::Text(text) => self.text(&text),
            other => self.events.push(other),
        }
    }

    fn open_heading(&mut self, level: HeadingLevel, id: Option<&str>) {
        let number: u8 = match level {
            HeadingLevel::H2 => 2,
            HeadingLevel::H3 => 3,
            _ => {
                self.rendered.problems.push(format!("a heading of level {level}: only ## and ### are used"));
                3
            }
        };
        let anchor = id.unwrap_or_default().to_owned();
        if anchor.is_empty() {
            self.rendered.problems.push("a heading has no anchor {#name}".to_owned());
        }
        if number == 2 && self.opening.is_none() {
            self.opening = Some(self.flush());
        }
        self.raw(format!("<{level} id=\"{}\">", escape(&anchor)));
        self.heading = Some(Heading { level: number, anchor, text: String::new() });
    }

    fn open_link(&mut self, target: &str) {
        let resolve = self.resolve;
        if let Some(preset) = target.strip_prefix("quiet:") {
            if let Some((open, close)) = self.problem(resolve.quiet(preset)) {
                self.raw(open);
                self.link_ends.push(close);
                return;
            }
        } else {
            let address = if let Some(key) = target.strip_prefix("page:") {
                resolve.page(key)
            } else if let Some(preset) = target.strip_prefix("find:") {
                resolve.find(preset)
            } else if let Some(anchor) = target.strip_prefix('#') {
                Ok(format!("#{anchor}"))
            } else {
                Err(format!("the link {target} is neither page:, find:, quiet: nor #anchor"))
            };
            if let Some(address) = self.problem(address) {
                self.raw(format!("<a href=\"{}\">", escape(&address)));
                self.link_ends.push("</a>".to_owned());
                return;
            }
        }
        self.link_ends.push(String::new());
    }

    /// Text with its `{call:kids-help-phone}` tokens.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let token =
                after.split_once('}').and_then(|(token, tail)| token.split_once(':').map(|(action, service)| (action, service, tail)));
            let Some((action, service, tail)) = token else {
                self.rendered.problems.push(format!("a brace that is no number token: {{{after}"));
                break;
            };
            self.plain(before);
            let resolve = self.resolve;
            if let Some(html) = self.problem(resolve.contact(action.trim(), service.trim())) {
                self.raw(html);
            }
            rest = tail;
        }
        self.plain(rest);
    }

    fn plain(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        }
        if let Some(name) = self.table.names.last_mut().filter(|_| self.table.in_head) {
            name.push_str(text);
        }
        if !text.is_empty() {
            self.events.push(Event::Text(CowStr::from(text.to_owned())));
        }
    }

    fn flush(&mut self) -> String {
        let mut html = String::new();
        html::push_html(&mut html, self.events.drain(..));
        // A form may not stand inside a paragraph.
        html.replace("<p><form", "<form").replace("</form></p>", "</form>")
    }

    fn finish(mut self) -> Rendered {
        let last = self.flush();
        match self.opening.take() {
            Some(opening) => (self.rendered.opening, self.rendered.body) = (opening, last),
            None => self.rendered.opening = last,
        }
        self.rendered
    }
}

#[cfg(test)]
mod tests;
