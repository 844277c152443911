//! The events of a Markdown parser, turned into HTML.

use pulldown_cmark::{BlockQuoteKind, CowStr, Event, HeadingLevel, Tag, TagEnd, html};

use super::{Heading, Rendered, Resolve, Unresolved};
use crate::html::escape;

/// An article on its way to HTML, event by event.
pub(super) struct Writer<'a> {
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
    pub(super) fn new(resolve: &'a dyn Resolve) -> Self {
        Self {
            resolve,
            events: Vec::new(),
            rendered: Rendered::default(),
            heading: None,
            link_ends: Vec::new(),
            opening: None,
            quotes: Vec::new(),
            table: Columns::default(),
        }
    }

    fn raw(&mut self, html: impl Into<String>) {
        self.events.push(Event::InlineHtml(CowStr::from(html.into())));
    }

    fn refuse(&mut self, written: &str, reason: String) {
        self.rendered.problems.push(Unresolved { written: written.trim().to_owned(), reason });
    }

    fn resolved<T>(&mut self, written: &str, result: Result<T, String>) -> Option<T> {
        result.map_err(|reason| self.refuse(written, reason)).ok()
    }

    pub(super) fn take(&mut self, event: Event<'a>) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                self.refuse(&html, format!("raw HTML is not allowed: {}", html.trim()));
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
                self.refuse(id.unwrap_or_default(), format!("a heading of level {level}: only ## and ### are used"));
                3
            }
        };
        let anchor = id.unwrap_or_default().to_owned();
        if anchor.is_empty() {
            self.refuse("", "a heading has no anchor {#name}".to_owned());
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
            if let Some((open, close)) = self.resolved(target, resolve.quiet(preset)) {
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
            if let Some(address) = self.resolved(target, address) {
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
                self.refuse(after, format!("a brace that is no number token: {{{after}"));
                break;
            };
            self.plain(before);
            let resolve = self.resolve;
            if let Some(html) = self.resolved(service, resolve.contact(action.trim(), service.trim())) {
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
        // A form may not be inside a paragraph.
        html.replace("<p><form", "<form").replace("</form></p>", "</form>")
    }

    pub(super) fn finish(mut self) -> Rendered {
        let last = self.flush();
        match self.opening.take() {
            Some(opening) => (self.rendered.opening, self.rendered.body) = (opening, last),
            None => self.rendered.opening = last,
        }
        self.rendered
    }
}
