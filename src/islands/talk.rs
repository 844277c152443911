//! “Talk now”: the row of lines above every list, the same from the server and from the device.

use leptos::prelude::*;

use crate::finder::{query::Query, talk};

use super::{
    card::CardText,
    contact::{Contact, in_order, short_button},
    finder_words::FinderWords,
    fragment::{Fragment, IntoFragment},
};

/// The row of these lines. It is no list of results: nothing in it is counted.
pub fn row(lines: Vec<CardText>, query: &Query, words: &FinderWords) -> Option<Fragment> {
    if lines.is_empty() {
        return None;
    }
    let [id, short] = words.talk_name.each_ref().map(String::as_str);
    let written_first = talk::written_first(query);
    let items = lines
        .into_iter()
        .map(|line| {
            let buttons: Vec<Contact> = in_order(line.contacts, written_first || line.for_the_young)
                .into_iter()
                .filter(|contact| contact.is_direct())
                .take(2)
                .collect();
            let name = if line.id == id { view! { <span class="short">{short}</span><span class="long">{line.name.text}</span> }.into_fragment() } else { view! { {line.name.text} }.into_fragment() };
            view! {
                <li>
                    <a class="whose" href=line.href lang=line.name.lang translate="no">{name}</a>
                    <span class="contacts">{buttons.into_iter().map(|contact| short_button(contact, &words.talk_short)).collect_view()}</span>
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
