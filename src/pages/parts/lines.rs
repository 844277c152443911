//! The lines that answer day and night: one row at the top of each page, a panel with buttons at its foot.
//! Their numbers come from the directory, so that one correction changes every page.

use leptos::prelude::*;

use crate::{
    finder::listing::Listing,
    html::Markup,
    islands::{
        contact::{self as way, in_order, short_button},
        fragment::{Fragment, IntoFragment},
    },
    urls::Page,
};

use super::{super::site::Context, contact, last_resort, words as say};

/// 911.
pub const EMERGENCY: &str = "emergency-911";
/// The Canadian Human Trafficking Hotline (F100).
pub const HOTLINE: &str = "canadian-human-trafficking-hotline";
/// Kids Help Phone (F106).
pub const KIDS: &str = "kids-help-phone";
/// The suicide crisis helpline.
pub const SUICIDE: &str = "988-suicide-crisis-helpline";
/// A federal line for every Indigenous person.
pub const HOPE_FOR_WELLNESS: &str = "hope-for-wellness";
/// A helpline by and for Indigenous women.
pub const TALK4HEALING: &str = "talk4healing";
/// Reports of sexual exploitation of children online (fact F096).
pub const CYBERTIP: &str = "cybertip";

/// The lines whose numbers are in the row at the top of every page.
pub const ON_EVERY_PAGE: [&str; 3] = [EMERGENCY, HOTLINE, KIDS];

/// The lines that the panel shows at once.
const FIRST: [(&str, &str); 3] = [(EMERGENCY, "line-emergency"), (HOTLINE, "line-hotline"), (KIDS, "line-kids")];
/// Those that are folded below them.
const MORE: [(&str, &str); 3] =
    [(TALK4HEALING, "line-talk4healing"), (HOPE_FOR_WELLNESS, "line-hope-for-wellness"), (SUICIDE, "line-suicide")];

/// “911 · Call · Text 686868”: three targets in one row, in the first bytes of every page. A phone shows the short words only; a wide
/// screen, paper and assistive technology have the numbers in full and whom they are for.
pub fn strip(context: &Context<'_>) -> Fragment {
    view! { <nav class="strip" aria-label=context.text("talk-heading")>{targets(context)}</nav> }.into_fragment()
}

/// What the bar leads to on pages for organizations and editors: they are at work, and may need help all the same.
pub fn brief(context: &Context<'_>) -> Fragment {
    view! {
        <section id="talk" class="talk brief" aria-labelledby="talk-heading">
            <div class="wide">
                <h2 id="talk-heading">{context.text("talk-brief")}</h2>
                <div class="strip">{targets(context)}</div>
            </div>
        </section>
    }
    .into_fragment()
}

fn targets(context: &Context<'_>) -> Fragment {
    let words = context.words();
    let find = |id: &str| last_resort::line(context.snapshot, id);
    let call = |id: &str| find(id)?.voices().next().map(|phone| (contact::call(words, phone).href, say::number(words, phone)));
    let emergency = call(EMERGENCY).map(|(href, number)| target(href, number, None, words.text("strip-danger")));
    let hotline = call(HOTLINE).map(|(href, number)| target(href, words.text("talk-call"), Some(number), words.text("strip-talk")));
    let kids = find(KIDS).and_then(|listing| listing.text_line.as_ref()).map(|line| {
        let short = format!("{} {}", words.text("talk-text"), line.number.display(context.locale));
        target(contact::text(words, line).href, short, None, words.text("strip-kids"))
    });
    view! { <ul>{emergency} {hotline} {kids}</ul> }.into_fragment()
}

fn target(href: String, short: String, number: Option<String>, whom: String) -> Fragment {
    view! {
        <li>
            <a href=href>{short} {number.map(|number| view! { <b>" " {number}</b> })} <span>" " {whom}</span></a>
        </li>
    }
    .into_fragment()
}

/// The panel that “Call or text now” leads to.
/// `note` is false where the page's own contact buttons have the note about traces already.
pub fn panel(context: &Context<'_>, note: bool) -> Fragment {
    let words = context.words();
    let list = |lines: [(&str, &str); 3]| {
        let lines = lines.into_iter().filter_map(|(id, about)| Some(line(context, last_resort::line(context.snapshot, id)?, about)));
        view! { <ul>{lines.collect_view()}</ul> }.into_fragment()
    };
    view! {
        <section id="talk" class="talk" aria-labelledby="talk-heading">
            <div class="wide">
                <h2 id="talk-heading">{words.text("talk-heading")}</h2>
                {list(FIRST)}
                <details class="more-lines">
                    <summary>{words.text("talk-more")}</summary>
                    {list(MORE)}
                    {other_ways(context)}
                </details>
                {note.then(|| view! { <p class="trace">{words.text("trace-short")}</p> })}
            </div>
        </section>
    }
    .into_fragment()
}

/// The way to interpreters, TTY, relay and text, below the numbers.
fn other_ways(context: &Context<'_>) -> Option<Fragment> {
    let page = Page::Languages;
    let link = || view! { <p><a href=page.path(context.locale)>{context.site.title(page, context.locale)}</a></p> }.into_fragment();
    context.site.has(page).then(link)
}

/// A line with its first way in full and the second in a word, so that both are in one row on a phone.
fn line(context: &Context<'_>, listing: &Listing, about: &str) -> Fragment {
    let words = context.words();
    let name = say::foreign(listing.name.read(context.locale), context.locale);
    // A line for the young is asked in writing first, by those who would rather not speak.
    let (ways, short) = (contact::first(words, listing), contact::in_a_word(words));
    let ways = in_order(&ways, listing.ages.is_for_the_young());
    let mut buttons = Markup::NONE;
    way::buttons(&mut buttons, ways.first().copied());
    for other in ways.iter().skip(1) {
        buttons.html(" ");
        short_button(&mut buttons, other, &short);
    }
    view! {
        <li>
            <p><b lang=name.lang translate="no">{name.text}</b> " " {words.text(about)}</p>
            <div class="contacts">{buttons.into_fragment()}</div>
        </li>
    }
    .into_fragment()
}
