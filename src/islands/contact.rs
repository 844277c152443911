//! Ways of contact as buttons.

use serde::{Deserialize, Serialize};

use crate::html::Markup;

use super::text::span;

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
pub fn in_order(contacts: &[Contact], written_first: bool) -> Vec<&Contact> {
    if !written_first {
        return contacts.iter().collect();
    }
    let rank = |contact: &Contact| match contact.kind {
        ContactKind::Text => 0,
        ContactKind::Call => 1,
        ContactKind::Chat => 2,
        ContactKind::Web | ContactKind::Email => 3,
    };
    (0..4).flat_map(|wanted| contacts.iter().filter(move |contact| rank(contact) == wanted)).collect()
}

/// Buttons for ways of contact.
pub fn buttons<'a>(html: &mut Markup, contacts: impl IntoIterator<Item = &'a Contact>) {
    for contact in contacts {
        begin(html, contact);
        html.html(">").text(&contact.label).html("</a>");
    }
}

/// A button that says “Text” on a phone and “Text CONNECT to 686868” where there is room; aloud it always says all. `short` are the words
/// for a call, a text and a chat.
pub fn short_button(html: &mut Markup, contact: &Contact, [call, text, chat]: &[String; 3]) {
    let short = match contact.kind {
        ContactKind::Text => text,
        ContactKind::Chat => chat,
        ContactKind::Call | ContactKind::Web | ContactKind::Email => call,
    };
    begin(html, contact);
    html.attribute("aria-label", contact.label.as_str()).html(">");
    span(html, "short", short);
    span(html, "long", &contact.label);
    html.html("</a>");
}

fn begin(html: &mut Markup, contact: &Contact) {
    let rel = contact.leaves.then_some("noreferrer nofollow");
    html.html("<a").attribute("class", contact.kind.class()).attribute("href", contact.href.as_str()).attribute("rel", rel);
}
