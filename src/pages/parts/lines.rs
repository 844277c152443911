//! The lines that answer day and night: one line at the top of each page, a panel with buttons at its foot.
//! Their numbers come from the directory, so that one correction changes every page.

use leptos::prelude::*;

use crate::{finder::listing::Listing, islands::card};

use super::{super::site::Context, contact};

/// 911.
pub const EMERGENCY: &str = "emergency-911";
/// The Canadian Human Trafficking Hotline (F100).
pub const HOTLINE: &str = "canadian-human-trafficking-hotline";
/// Kids Help Phone (F106).
pub const KIDS: &str = "kids-help-phone";
/// The suicide crisis helpline.
pub const SUICIDE: &str = "988-suicide-crisis-helpline";
/// A helpline by and for Indigenous women.
pub const TALK4HEALING: &str = "talk4healing";

/// “In danger? 911 · Talk now, any time: … · Under 18? …”: plain text with links, in the first bytes of every page.
pub fn strip(context: &Context<'_>) -> AnyView {
    let inline = |id: &str, action: &str| {
        let listing = context.snapshot.find(id)?;
        contact::inline(context.words(), listing, action).ok()
    };
    let part =
        |before: &str, html: Option<String>| html.map(|html| view! { <span>{context.text(before)} " " <b inner_html=html></b></span> });
    let under_18 = match (inline(KIDS, "call"), inline(KIDS, "text")) {
        (Some(call), Some(text)) => Some(view! {
            <span>
                {context.text("strip-under-18")} " " <b inner_html=call></b> " " {context.text("strip-or-text")} " " <b inner_html=text></b>
            </span>
        }),
        _ => None,
    };
    view! {
        <p class="strip">
            {part("strip-danger", inline(EMERGENCY, "call"))}
            {part("strip-talk", inline(HOTLINE, "call"))}
            {under_18}
        </p>
    }
    .into_any()
}

/// The panel that “Call or text now” leads to.
/// `note` is false where the page's own contact buttons have the note about traces already.
pub fn panel(context: &Context<'_>, note: bool) -> AnyView {
    let words = context.words();
    let lines = [
        (EMERGENCY, "line-emergency"),
        (HOTLINE, "line-hotline"),
        (KIDS, "line-kids"),
        (TALK4HEALING, "line-talk4healing"),
        (SUICIDE, "line-suicide"),
    ]
    .into_iter()
    .filter_map(|(id, about)| context.snapshot.find(id).map(|listing| (listing, about)))
    .map(|(listing, about)| line(context, listing, about))
    .collect_view();
    view! {
        <section id="talk" class="talk" aria-labelledby="talk-heading">
            <div class="wide">
                <h2 id="talk-heading">{words.text("talk-heading")}</h2>
                <ul>{lines}</ul>
                {note.then(|| view! { <p class="trace">{words.text("trace-note")}</p> })}
            </div>
        </section>
    }
    .into_any()
}

fn line(context: &Context<'_>, listing: &Listing, about: &str) -> AnyView {
    let words = context.words();
    let name = super::words::foreign(listing.name.read(context.locale), context.locale);
    let contacts = contact::first(words, listing);
    view! {
        <li>
            <p><b lang=name.lang translate="no">{name.text}</b> " " {words.text(about)}</p>
            <div class="contacts">{card::contacts(contacts)}</div>
        </li>
    }
    .into_any()
}
