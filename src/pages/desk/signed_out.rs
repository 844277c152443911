//! The session ended while someone was writing: their words are given back, to be sent again.

use leptos::prelude::*;

use crate::{
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM, LANGUAGE},
        parts::{fields, text_area},
        site::Context,
    },
    document,
    listing::REASON,
    notes::NOTE,
};

/// What was sent when no one was signed in any more.
#[derive(Clone, Debug)]
pub struct Unsent<'a> {
    /// Where it was sent.
    pub address: Address,
    /// Names and values.
    pub pairs: &'a [(String, String)],
}

/// The fields of words, with the messages of their labels.
const WORDS: [(&str, &str); 2] = [(NOTE, "desk-note"), (REASON, "desk-reason")];

impl Unsent<'_> {
    fn word(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str()).filter(|value| !value.trim().is_empty())
    }

    /// True when someone wrote words: they are not to be lost.
    pub fn has_words(&self) -> bool {
        WORDS.iter().any(|(name, _)| self.word(name).is_some())
    }
}

/// The page: the words, a way to sign in beside them, and the button that sends them again.
pub fn page(context: &Context<'_>, unsent: &Unsent<'_>) -> Document {
    let words = context.words();
    let title = words.text("desk-signed-out");
    let typed: Vec<Fragment> = WORDS
        .iter()
        .filter_map(|(name, label)| Some((*name, *label, unsent.word(name)?)))
        .map(|(name, label, typed)| {
            view! {
                <p class="field">
                    <label for=name>{words.text(label)}</label>
                    {text_area::text_area(name, typed, "signed-out-means", false)}
                </p>
            }
            .into_fragment()
        })
        .collect();
    let others = unsent.pairs.iter().filter(|(name, _)| WORDS.iter().all(|(word, _)| name != word) && name != LANGUAGE);
    let others: Vec<(String, String)> = others.cloned().collect();
    let inside = view! {
        <h1>{title.clone()}</h1>
        <p id="signed-out-means">{words.text("desk-signed-out-means")}</p>
        <p><a class="main" href=Address::SignIn.path(context.locale) target="_blank">{words.text("desk-signed-out-sign-in")}</a></p>
        <form id=FORM class="choices" method="post" action=unsent.address.path(context.locale) autocomplete="off">
            {fields::hidden(others)}
            {typed}
            <p class="submit"><button class="quiet">{words.text("desk-signed-out-send")}</button></p>
        </form>
    };
    document(context, unsent.address.clone(), title, inside.into_fragment()).keeping_form(context, &unsent.address)
}
