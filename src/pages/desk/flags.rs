//! Why a difference is held, beyond what its field is: the words that make it risky, and whose they are.

use leptos::prelude::*;

use crate::{
    domain::risk::Flag,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::super::site::Context;

/// The reasons, one a line.
pub(super) fn list(context: &Context<'_>, flags: &[Flag]) -> Option<Fragment> {
    (!flags.is_empty()).then(|| {
        let items = flags.iter().map(|flag| view! { <li>{said(context, flag)}</li> }).collect_view();
        view! { <ul class="tells">{items}</ul> }.into_fragment()
    })
}

fn said(context: &Context<'_>, flag: &Flag) -> Fragment {
    let words = context.words();
    let quoted = |message: &str, text: &str| view! { {words.with(message, [("words", text.to_owned().into())])} }.into_fragment();
    let plain = |message: &str| view! { {words.text(message)} }.into_fragment();
    match flag {
        Flag::Contact(kind, text) => quoted(kind.message(), text),
        Flag::Crisis(number) => quoted("desk-flag-crisis", number),
        Flag::Address(text) => quoted("desk-flag-address", text),
        Flag::Insecure(page) => quoted("desk-flag-insecure", page),
        Flag::Stranger(mailbox) => quoted("desk-flag-stranger", mailbox),
        Flag::Young => plain("desk-flag-young"),
        Flag::TakenBack => plain("desk-flag-taken-back"),
        Flag::FeltUnsafe => plain("desk-flag-felt-unsafe"),
        Flag::Burst => plain("desk-flag-burst"),
        Flag::Borrowed { what, words: text, of } => {
            let name = context.snapshot.find(of.as_str()).map_or_else(|| of.to_string(), |own| own.name.read(context.locale).0.to_owned());
            let path = Address::Service(of.clone()).path(context.locale);
            view! { {quoted(what.message(), text)} " " <a href=path translate="no">{name}</a> }.into_fragment()
        }
    }
}
