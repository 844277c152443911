//! Ways of contact as buttons and links: `tel:`, `sms:`, chat, page, mailbox.

use crate::{
    domain::{
        locale::Locale,
        service::{Phone, PhoneKind, TextLine},
        web_address::WebAddress,
    },
    finder::listing::Listing,
    i18n::{catalog::Words, markdown::escape},
    islands::card::Contact,
};

/// Every way of contact, what leaves the smallest trace first: a call stays in the phone's list, a text with its words.
pub fn all(words: Words<'_>, listing: &Listing) -> Vec<Contact> {
    let mut contacts: Vec<Contact> = listing.voices().map(|phone| call(words, phone)).collect();
    contacts.extend(listing.chat.as_ref().map(|page| link(words, "contact-chat", "chat", page)));
    contacts.extend(listing.text_line.as_ref().map(|line| text(words, line)));
    contacts.extend(listing.email.as_ref().map(|mailbox| Contact {
        href: format!("mailto:{}", mailbox.as_str()),
        label: words.with("contact-email", [("address", mailbox.as_str().into())]),
        kind: "email".to_owned(),
        leaves: false,
    }));
    contacts.extend(listing.url.as_ref().map(|page| link(words, "contact-web", "web", page)));
    contacts
}

/// The ways that fit on a card: the first number, chat, text; the page only when there is nothing else.
pub fn first(words: Words<'_>, listing: &Listing) -> Vec<Contact> {
    let mut contacts: Vec<Contact> = listing.voices().take(1).map(|phone| call(words, phone)).collect();
    contacts.extend(listing.chat.as_ref().map(|page| link(words, "contact-chat", "chat", page)));
    contacts.extend(listing.text_line.as_ref().map(|line| text(words, line)));
    if contacts.is_empty() { all(words, listing).into_iter().take(2).collect() } else { contacts }
}

/// A number to call.
pub fn call(words: Words<'_>, phone: &Phone) -> Contact {
    let message = if phone.kind == PhoneKind::Tty { "contact-tty" } else { "contact-call" };
    Contact {
        href: format!("tel:{}", phone.number),
        label: words.with(message, [("number", phone.number.display(words.locale()).into())]),
        kind: "call".to_owned(),
        leaves: false,
    }
}

/// A number to text, with the word to send when there is one.
pub fn text(words: Words<'_>, line: &TextLine) -> Contact {
    let number = line.number.display(words.locale());
    let label = match &line.keyword {
        Some(word) => words.with("contact-text-word", [("word", word.as_str().into()), ("number", number.into())]),
        None => words.with("contact-text", [("number", number.into())]),
    };
    // The word is not put into the address: a prepared message can be seen on the screen before it is wanted (THREATS.md V17).
    Contact { href: format!("sms:{}", line.number), label, kind: "text".to_owned(), leaves: false }
}

fn link(words: Words<'_>, message: &str, kind: &str, page: &WebAddress) -> Contact {
    Contact {
        href: page.as_str().to_owned(),
        label: words.with(message, [("site", page.host().into())]),
        kind: kind.to_owned(),
        leaves: true,
    }
}

/// A number or address inside a text (`{call:kids-help-phone}`), as HTML.
///
/// # Errors
/// When the listing has no such contact.
pub fn inline(listing: &Listing, action: &str, locale: Locale) -> Result<String, String> {
    let missing = || format!("the listing has nothing to {action}: {}", listing.id);
    // A number stays on one line; the name of a site may be longer than a phone is wide.
    let number = |href: String, text: String| format!("<a class=\"number\" href=\"{}\">{}</a>", escape(&href), escape(&text));
    let site = |page: &WebAddress| {
        format!("<a class=\"site\" href=\"{}\" rel=\"noreferrer nofollow\">{}</a>", escape(page.as_str()), escape(page.host()))
    };
    match action {
        "call" => {
            let phone = listing.voices().next().ok_or_else(missing)?;
            Ok(number(format!("tel:{}", phone.number), phone.number.display(locale)))
        }
        "text" => {
            let line = listing.text_line.as_ref().ok_or_else(missing)?;
            Ok(number(format!("sms:{}", line.number), line.number.display(locale)))
        }
        "chat" => {
            let page = listing.chat.as_ref().ok_or_else(missing)?;
            Ok(site(page))
        }
        "web" => {
            let page = listing.url.as_ref().ok_or_else(missing)?;
            Ok(site(page))
        }
        other => Err(format!("a number token is call, text, chat or web, not {other}")),
    }
}
