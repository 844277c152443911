//! “Talk now”: the row of lines above every list, the same from the server and from the device.

use crate::{
    finder::{query::Query, talk},
    html::Markup,
};

use super::{
    card::CardText,
    contact::{in_order, short_button},
    finder_words::FinderWords,
    text::span,
};

/// The row of these lines; nothing without lines. It is no list of results: nothing in it is counted.
pub fn row<'a>(html: &mut Markup, lines: impl IntoIterator<Item = &'a CardText>, query: &Query, words: &FinderWords) {
    let mut items = Markup::default();
    for line in lines {
        item(&mut items, line, query, words);
    }
    if items.is_empty() {
        return;
    }
    html.html("<section class=\"talk-now\" data-talk=\"\"").attribute("aria-label", words.talk.as_str());
    html.html("><p class=\"talk-label\" aria-hidden=\"true\">").text(&words.talk).html("</p><div>").add(&words.talk_expect);
    html.html("</div><ul>").add(&items).html("</ul></section>");
}

fn item(html: &mut Markup, line: &CardText, query: &Query, words: &FinderWords) {
    let [id, short] = &words.talk_name;
    html.html("<li><a class=\"whose\"").attribute("href", line.href.as_str()).attribute("lang", line.name.lang.as_deref());
    html.html(" translate=\"no\">");
    if line.id == *id {
        span(html, "short", short);
        span(html, "long", &line.name.text);
    } else {
        html.text(&line.name.text);
    }
    html.html("</a><span class=\"contacts\">");
    let ways = in_order(&line.contacts, talk::written_first(query) || line.for_the_young);
    for contact in ways.into_iter().filter(|contact| contact.is_direct()).take(2) {
        short_button(html, contact, &words.talk_short);
    }
    html.html("</span></li>");
}
