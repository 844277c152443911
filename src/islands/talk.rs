//! “Talk now”: the row of lines above every list, the same from the server and from the device.

use leptos::prelude::*;

use crate::finder::{query::Query, talk};

use super::{
    card::CardText,
    contact::{Contact, ContactKind, in_order},
    finder_words::FinderWords,
    fragment::{Fragment, IntoFragment},
};

/// A button that says “Text” on a phone and “Text CONNECT to 686868” where there is room; aloud it always says all.
fn button(contact: Contact, words: &FinderWords) -> Fragment {
    let [call, text, chat] = words.talk_short.clone();
    let short = match contact.kind {
        ContactKind::Text => text,
        ContactKind::Chat => chat,
        ContactKind::Call | ContactKind::Web | ContactKind::Email => call,
    };
    let rel = contact.leaves.then_some("noreferrer nofollow");
    let aloud = contact.label.clone();
    view! {
        <a class=contact.kind.class() href=contact.href rel=rel aria-label=aloud>
            <span class="short">{short}</span>
            <span class="long">{contact.label}</span>
        </a>
    }
    .into_fragment()
}

/// The row of these lines. It is no list of results: nothing in it is counted.
pub fn row(lines: Vec<CardText>, query: &Query, words: &FinderWords) -> Option<Fragment> {
    if lines.is_empty() {
        return None;
    }
    let written_first = talk::written_first(query);
    let items = lines
        .into_iter()
        .map(|line| {
            let buttons: Vec<Contact> = in_order(line.contacts, written_first || line.for_the_young)
                .into_iter()
                .filter(|contact| contact.is_direct())
                .take(2)
                .collect();
            view! {
                <li>
                    <a class="whose" href=line.href lang=line.name.lang translate="no">{line.name.text}</a>
                    <span class="contacts">{buttons.into_iter().map(|contact| button(contact, words)).collect_view()}</span>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section class="talk-now" data-talk="" aria-label=words.talk.clone()>
                <p class="talk-label" aria-hidden="true">{words.talk.clone()}</p>
                <div inner_html=words.talk_expect.clone()></div>
                <ul>{items}</ul>
            </section>
        }
        .into_fragment(),
    )
}
