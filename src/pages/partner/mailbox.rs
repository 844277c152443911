//! The field in which someone types an email address, and what is wrong with it.

use leptos::prelude::*;

use crate::{
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

/// The field of the email address.
pub const MAILBOX: &str = "mailbox";

/// An email address as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// As it came.
    pub mailbox: String,
    /// True when it has no email address's form.
    pub is_wrong: bool,
    /// What keeps it from being kept just now: the name of a message.
    pub not_saved: Option<&'static str>,
}

impl Typed {
    /// True when the form is shown again.
    pub const fn is_again(&self) -> bool {
        self.is_wrong || self.not_saved.is_some()
    }
}

/// What is wrong, above the form.
pub(super) fn summary(words: Words<'_>, typed: &Typed) -> Option<Fragment> {
    let message = if typed.is_wrong { Some("wrong-mailbox") } else { typed.not_saved };
    message.map(|message| {
        view! {
            <div class="callout problem" role="alert">
                <h2>{words.text("problem-heading")}</h2>
                <p><a href=format!("#{MAILBOX}")>{words.text(message)}</a></p>
            </div>
        }
        .into_fragment()
    })
}

/// The field with its label and a hint.
pub(super) fn field(words: Words<'_>, typed: &Typed, label: &str, hint: &str) -> Fragment {
    let wrong = typed.is_wrong.then(|| view! { <span id="mailbox-problem" class="field-problem">{words.text("wrong-mailbox")}</span> });
    view! {
        <p class="field">
            <label for=MAILBOX>{words.text(label)}</label>
            <span id="mailbox-hint" class="hint">{words.text(hint)}</span>
            {wrong}
            <input
                id=MAILBOX
                name=MAILBOX
                type="text"
                inputmode="email"
                value=typed.mailbox.clone()
                autocomplete="email"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby=if typed.is_wrong { "mailbox-problem mailbox-hint" } else { "mailbox-hint" }
                aria-invalid=typed.is_wrong.then_some("true")
            />
        </p>
    }
    .into_fragment()
}
