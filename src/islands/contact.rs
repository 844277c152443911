//! Ways of contact as buttons.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::fragment::{Fragment, IntoFragment};

/// What a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContactKind {
    /// It calls.
    Call,
    /// It opens a text message.
    Text,
    /// It opens a chat.
    Chat,
    /// It opens a page.
    Web,
    /// It opens an email.
    Email,
}

impl ContactKind {
    /// The class of its button.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Call => "contact call",
            Self::Text => "contact text",
            Self::Chat => "contact chat",
            Self::Web => "contact web",
            Self::Email => "contact email",
        }
    }
}

/// A way of contact as a button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// `tel:`, `sms:` or a web address.
    pub href: String,
    /// “Call 1-833-900-1010”.
    pub label: String,
    /// What it is.
    pub kind: ContactKind,
    /// True for a link that leaves the site.
    pub leaves: bool,
}

impl Contact {
    /// True for a call, a text or a chat: ways by which someone answers at once.
    pub const fn is_direct(&self) -> bool {
        matches!(self.kind, ContactKind::Call | ContactKind::Text | ContactKind::Chat)
    }
}

/// The order of ways of contact for a reader. Written ways come first for anyone who would rather not speak: a text, then a call, then a
/// chat, which needs a connection and shows on the screen.
pub fn in_order(mut contacts: Vec<Contact>, written_first: bool) -> Vec<Contact> {
    if written_first {
        contacts.sort_by_key(|contact| match contact.kind {
            ContactKind::Text => 0,
            ContactKind::Call => 1,
            ContactKind::Chat => 2,
            ContactKind::Web | ContactKind::Email => 3,
        });
    }
    contacts
}

/// Buttons for ways of contact.
pub fn buttons(contacts: Vec<Contact>) -> Fragment {
    contacts
        .into_iter()
        .map(|contact| {
            let rel = contact.leaves.then_some("noreferrer nofollow");
            view! { <a class=contact.kind.class() href=contact.href rel=rel>{contact.label}</a> }
        })
        .collect_view()
        .into_fragment()
}

/// A button that says “Text” on a phone and “Text CONNECT to 686868” where there is room; aloud it always says all. `short` are the words
/// for a call, a text and a chat.
pub fn short_button(contact: Contact, [call, text, chat]: &[String; 3]) -> Fragment {
    let short = match contact.kind {
        ContactKind::Text => text,
        ContactKind::Chat => chat,
        ContactKind::Call | ContactKind::Web | ContactKind::Email => call,
    };
    let rel = contact.leaves.then_some("noreferrer nofollow");
    let aloud = contact.label.clone();
    view! {
        <a class=contact.kind.class() href=contact.href rel=rel aria-label=aloud>
            <span class="short">{short.clone()}</span>
            <span class="long">{contact.label}</span>
        </a>
    }
    .into_fragment()
}
