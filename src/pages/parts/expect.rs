//! What to expect of a call or a text, and what one can say: before the first number is touched.
//!
//! Only what a line itself or a named source says is said (data/facts). Of other lines it is said that we do not know.

use leptos::prelude::*;

use crate::{
    domain::taxonomy::AccessMode,
    finder::listing::Listing,
    html::Markup,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{
    super::site::Context,
    fact_source::fact_source,
    lines::{EMERGENCY, HOTLINE, KIDS},
};

/// What is known of a line's way of contact, and the facts that say so.
const KNOWN: [(&str, AccessMode, &str, &[&str]); 5] = [
    (KIDS, AccessMode::Text, "expect-kids-text", &["F189", "F190"]),
    (KIDS, AccessMode::Phone, "expect-kids-call", &["F106", "F108"]),
    (HOTLINE, AccessMode::Phone, "expect-hotline-call", &["F100", "F102", "F104"]),
    (HOTLINE, AccessMode::Chat, "expect-hotline-chat", &["F101"]),
    (EMERGENCY, AccessMode::Phone, "expect-emergency", &["F109"]),
];

/// Sentences to say or to send. None tells what happened.
const SAY: [&str; 3] = ["expect-say-just-talk", "expect-say-report", "expect-say-quiet"];

/// The fold on a listing's page; none where no one answers.
pub fn on_page(context: &Context<'_>, listing: &Listing) -> Option<Fragment> {
    let words = context.words();
    if !listing.has_own_line() {
        return None;
    }
    let known: Vec<_> = KNOWN.into_iter().filter(|(id, mode, ..)| *id == listing.id.as_str() && listing.access.contains(mode)).collect();
    let said = known.iter().map(|(_, _, message, _)| view! { <p>{words.text(message)}</p> }).collect_view();
    let unknown = known.is_empty().then(|| view! { <p>{words.text("expect-unknown")}</p> });
    let facts = known.iter().flat_map(|(.., facts)| facts.iter()).filter_map(|id| context.site.facts.get(id));
    let facts = facts.map(|fact| fact_source(words, fact)).collect_view();
    let sources = (!known.is_empty()).then(|| {
        view! {
            <p class="hint">{words.text("expect-sources")}</p>
            <ul class="hint">{facts}</ul>
        }
    });
    Some(
        view! {
            <details class="expect">
                <summary>{words.text("expect-title")}</summary>
                {said}
                {unknown}
                <div inner_html=say(words).into_string()></div>
                {sources}
            </details>
        }
        .into_fragment(),
    )
}

/// The fold under the row “Talk now”: the same for every search, so that a device keeps it once.
pub fn folded(words: Words<'_>) -> Markup {
    let named = |message: &str| Markup::tag("p", &[], Markup::of_text(&words.text(message)));
    let link = Page::WhenYouCall.path(words.locale());
    let more = Markup::tag("a", &[("href", &link)], Markup::of_text(&words.text("expect-more")));
    let inside = Markup::tag("summary", &[], Markup::of_text(&words.text("expect-short")))
        .then(named("expect-kids-text"))
        .then(named("expect-hotline-call"))
        .then(say(words))
        .then(Markup::tag("p", &[], more));
    Markup::element("details", "expect", inside)
}

/// What one can say, each sentence to be taken by itself.
fn say(words: Words<'_>) -> Markup {
    let sentences = SAY.iter().map(|message| Markup::element("li", "say", Markup::of_text(&words.text(message)))).collect();
    Markup::tag("p", &[], Markup::of_text(&words.text("expect-say"))).then(Markup::tag("ul", &[], sentences))
}
