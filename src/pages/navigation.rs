//! The menu and the foot of every page. Only pages that exist are linked.

use leptos::prelude::*;

use crate::{
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::site::Context;

/// A group of the menu: the message of its heading, and its pages.
const GROUPS: [(&str, &[Page]); 4] = [
    (
        "menu-for-you",
        &[
            Page::CheckIn,
            Page::GetSafe,
            Page::Find,
            Page::WhenYouCall,
            Page::Languages,
            Page::Under18,
            Page::BoysAndYoungMen,
            Page::TwoSlgbtq,
            Page::Indigenous,
            Page::Work,
            Page::After,
        ],
    ),
    (
        "menu-for-others",
        &[
            Page::HelpAFriend,
            Page::Parents,
            Page::ParentsMissing,
            Page::Educators,
            Page::Classroom,
            Page::Providers,
            Page::UpdateListing,
            Page::WhatYouCanDo,
            Page::Posters,
        ],
    ),
    (
        "menu-learn",
        &[
            Page::WhatItIs,
            Page::HowItStarts,
            Page::Online,
            Page::Signs,
            Page::YourRights,
            Page::PoliceAndCourt,
            Page::Myths,
            Page::Glossary,
            Page::Strategy,
        ],
    ),
    (
        "menu-this-site",
        &[Page::Safety, Page::Areas, Page::About, Page::Coverage, Page::Sources, Page::Privacy, Page::Accessibility, Page::Corrections],
    ),
];

/// The menu: a native disclosure, so that it opens without scripting.
pub fn menu(context: &Context<'_>) -> Fragment {
    let words = context.words();
    view! {
        <details class="menu">
            <summary>{words.text("menu")}</summary>
            <nav aria-label=words.text("menu")>{groups(context)}</nav>
        </details>
    }
    .into_fragment()
}

fn groups(context: &Context<'_>) -> Fragment {
    let words = context.words();
    GROUPS
        .iter()
        .map(|(heading, pages)| {
            let links = links(context, pages);
            view! {
                <div>
                    <p class="menu-heading">{words.text(heading)}</p>
                    <ul>{links}</ul>
                </div>
            }
        })
        .collect_view()
        .into_fragment()
}

fn links(context: &Context<'_>, pages: &[Page]) -> Fragment {
    pages
        .iter()
        .filter(|page| context.site.has(**page))
        .map(|page| view! { <li><a href=page.path(context.locale)>{context.site.title(*page, context.locale)}</a></li> })
        .collect_view()
        .into_fragment()
}

/// The foot: the finder and the safety page on every page, what this site is, credits.
/// `shows_areas` says that the page shows borders and places, whose makers are then named.
pub fn footer(context: &Context<'_>, shows_areas: bool) -> Fragment {
    let words = context.words();
    view! {
        <footer>
            <div class="wide">
                <nav aria-label=words.text("footer-label")>
                    <ul>{links(context, &[Page::Find, Page::Safety, Page::Areas, Page::About, Page::Privacy, Page::Accessibility])}</ul>
                </nav>
                <p>{words.text("footer-what")}</p>
                {shows_areas.then(|| view! { <p>{words.text("footer-credits")}</p> })}
            </div>
        </footer>
    }
    .into_fragment()
}

/// The trail of links above a page's heading.
pub fn trail(context: &Context<'_>, page: Page) -> Fragment {
    let mut above = Vec::new();
    let mut current = page;
    while let Some(parent) = current.parent() {
        above.push(parent);
        current = parent;
    }
    let links = std::iter::once(Page::Home)
        .chain(above.into_iter().rev())
        .map(|page| {
            let name = if page == Page::Home { context.text("trail-home") } else { context.site.title(page, context.locale) };
            view! { <li><a href=page.path(context.locale)>{name}</a></li> }
        })
        .collect_view();
    view! { <nav class="trail" aria-label=context.text("trail-label")><ol>{links}</ol></nav> }.into_fragment()
}
