//! Ways of contact as buttons and links: `tel:`, `sms:`, chat, page, email address.
//!
//! An extension is dialled after a pause (`,`), which telephones understand; `;ext=` of RFC 3966 is correct and dialled by few
//! (docs/decisions/0007). The word that a text line wants first is in the `sms:` address: it says nothing about who sends it.

use crate::{
    domain::{
        locale::Locale,
        localized::Localized,
        service::{Phone, PhoneKind, TextLine},
        web_address::WebAddress,
    },
    finder::listing::Listing,
    html::{Markup, escape},
    i18n::catalog::Words,
    islands::{
        contact::{self, Contact, ContactKind},
        fragment::{Fragment, IntoFragment},
    },
};

use super::words as say;

/// Ways of contact as buttons.
pub fn buttons(contacts: &[Contact]) -> Fragment {
    let mut html = Markup::NONE;
    contact::buttons(&mut html, contacts);
    html.into_fragment()
}

/// Every way of contact, what leaves the smallest trace first: a call stays in the phone's list, a text with its words.
pub fn all(words: Words<'_>, listing: &Listing) -> Vec<Contact> {
    let mut contacts: Vec<Contact> = listing.voices().map(|phone| call(words, phone)).collect();
    contacts.extend(listing.chat.as_ref().map(|page| link(words, "contact-chat", ContactKind::Chat, page)));
    contacts.extend(listing.text_line.as_ref().map(|line| text(words, line)));
    contacts.extend(listing.email.as_ref().map(|mailbox| Contact {
        href: format!("mailto:{}", mailbox.as_str()),
        label: words.with("contact-email", [("address", mailbox.as_str().into())]),
        kind: ContactKind::Email,
        leaves: false,
    }));
    contacts.extend(listing.url.as_ref().map(|page| link(words, "contact-web", ContactKind::Web, page)));
    contacts
}

/// The ways that fit on a card: the first number, chat, text. Where there is none of them, the buttons of the line that leads there, and
/// its own page or email address.
pub fn first(words: Words<'_>, listing: &Listing) -> Vec<Contact> {
    if let Some(line) = &listing.through {
        let mut contacts = own(words, line);
        contacts.extend(all(words, listing).into_iter().take(1));
        return contacts;
    }
    let contacts = own(words, listing);
    if contacts.is_empty() { all(words, listing).into_iter().take(2).collect() } else { contacts }
}

/// The first number, chat and text of a line.
fn own(words: Words<'_>, listing: &Listing) -> Vec<Contact> {
    let mut contacts: Vec<Contact> = listing.voices().take(1).map(|phone| call(words, phone)).collect();
    contacts.extend(listing.chat.as_ref().map(|page| link(words, "contact-chat", ContactKind::Chat, page)));
    contacts.extend(listing.text_line.as_ref().map(|line| text(words, line)));
    contacts
}

/// A call, a text and a chat, each in a word.
pub fn in_a_word(words: Words<'_>) -> [String; 3] {
    ["talk-call", "talk-text", "talk-chat"].map(|id| words.text(id))
}

/// A number to call.
pub fn call(words: Words<'_>, phone: &Phone) -> Contact {
    let message = if phone.kind == PhoneKind::Tty { "contact-tty" } else { "contact-call" };
    Contact {
        href: tel(phone),
        label: words.with(message, [("number", say::number(words, phone).into())]),
        kind: ContactKind::Call,
        leaves: false,
    }
}

/// A number to text, with the word to send when there is one.
pub fn text(words: Words<'_>, line: &TextLine) -> Contact {
    let number = line.number.display(words.locale());
    let label = match line.keyword.as_ref().map(|word| word.read(words.locale()).0) {
        Some(word) => words.with("contact-text-word", [("word", word.into()), ("number", number.into())]),
        None => words.with("contact-text", [("number", number.into())]),
    };
    Contact { href: sms(words, line), label, kind: ContactKind::Text, leaves: false }
}

/// The address that dials a number, and its extension after a pause.
fn tel(phone: &Phone) -> String {
    match &phone.extension {
        Some(extension) => format!("tel:{},{extension}", phone.number),
        None => format!("tel:{}", phone.number),
    }
}

/// The address that opens a message to a number, with the word to send first already in it (RFC 5724).
fn sms(words: Words<'_>, line: &TextLine) -> String {
    match line.keyword.as_ref().map(|word| word.read(words.locale()).0) {
        Some(word) => format!("sms:{}?body={}", line.number, percent_encoded(word)),
        None => format!("sms:{}", line.number),
    }
}

/// A text as it may be in the query of an address: a space is `%20`, because telephones show a `+` as it is.
fn percent_encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

fn link(words: Words<'_>, message: &str, kind: ContactKind, pages: &Localized<WebAddress>) -> Contact {
    let (page, _) = pages.pick(words.locale());
    Contact { href: page.as_str().to_owned(), label: words.with(message, [("site", page.host().into())]), kind, leaves: true }
}

/// A number or address inside a text (`{call:kids-help-phone}`), as HTML. A service that answers in the
/// other language only is named with it: no one should find out on the telephone.
///
/// # Errors
/// When the listing has no such contact.
pub fn inline(words: Words<'_>, listing: &Listing, action: &str) -> Result<String, String> {
    let missing = || format!("the listing has nothing to {action}: {}", listing.id);
    let number = |href: String, text: String| match text.split_once(", ") {
        None => format!("<a class=\"number\" href=\"{}\">{}</a>", escape(&href), escape(&text)),
        Some((number, extension)) => {
            let (number, extension) = (escape(number), escape(extension));
            format!("<a class=\"number\" href=\"{}\">{number}<span class=\"extension\">, {extension}</span></a>", escape(&href))
        }
    };
    let site = |pages: &Localized<WebAddress>| site_link(pages.pick(words.locale()).0);
    let linked = match action {
        "call" => {
            let phone = listing.voices().next().ok_or_else(missing)?;
            Ok(number(tel(phone), say::number(words, phone)))
        }
        "text" => {
            let line = listing.text_line.as_ref().ok_or_else(missing)?;
            Ok(number(sms(words, line), line.number.display(words.locale())))
        }
        "tty" => {
            let phone = listing.phones.iter().find(|phone| phone.kind == PhoneKind::Tty).ok_or_else(missing)?;
            Ok(number(tel(phone), say::number(words, phone)))
        }
        "chat" => {
            let page = listing.chat.as_ref().ok_or_else(missing)?;
            Ok(site(page))
        }
        "web" => {
            let page = listing.url.as_ref().ok_or_else(missing)?;
            Ok(site(page))
        }
        other => Err(format!("a number token is call, text, tty, chat or web, not {other}")),
    };
    linked.map(|html| match only_language(words, listing) {
        Some(note) => format!("{html} {}", escape(&note)),
        None => html,
    })
}

/// A link to someone else's page inside a text, by the name of the site, which may be longer than a phone is wide.
pub fn site_link(page: &WebAddress) -> String {
    format!("<a class=\"site\" href=\"{}\" rel=\"noreferrer nofollow\">{}</a>", escape(page.as_str()), escape(page.host()))
}

/// “(service in French)”, when that is the one language which the listing names and it is not the reader's.
fn only_language(words: Words<'_>, listing: &Listing) -> Option<String> {
    let message = match words.locale() {
        Locale::En => "contact-in-french",
        Locale::Fr => "contact-in-english",
    };
    match listing.languages.as_slice() {
        [only] if only.tag() == words.locale().other().code() => Some(words.text(message)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::draft::testing::service,
        domain::{
            do_not_publish::DoNotPublish,
            service::{Service, ServiceId},
        },
        finder::snapshot::Snapshot,
        i18n::catalog::Catalog,
    };

    fn shown(services: Vec<Service>, id: &str, locale: Locale) -> Vec<(String, String)> {
        let catalog = Catalog::load(std::path::Path::new("locales")).unwrap();
        let snapshot = Snapshot::new(
            Default::default(),
            services.into_iter().filter_map(|service| Listing::publish(service, &DoNotPublish::default()).ok()).collect(),
        );
        first(catalog.words(locale), snapshot.find(id).unwrap()).into_iter().map(|contact| (contact.href, contact.label)).collect()
    }

    fn pair(href: &str, label: &str) -> (String, String) {
        (href.to_owned(), label.to_owned())
    }

    #[test]
    fn an_extension_is_said_and_dialled_after_a_pause() {
        let mut with_extension = service("a", "A");
        with_extension.phones[0].extension = Some("308".parse().unwrap());
        let both = Locale::ALL.map(|locale| shown(vec![with_extension.clone()], "a", locale));
        assert_eq!(both[0], [pair("tel:+18073455840,308", "Call 807-345-5840, ext. 308")]);
        assert_eq!(both[1], [pair("tel:+18073455840,308", "Appeler le 807\u{a0}345-5840, poste 308")]);
    }

    #[test]
    fn the_word_to_send_is_filled_in_in_the_readers_language() {
        let keyword = Some(Localized::new("HELP ME", Some("À L'AIDE".into())));
        let line =
            Service { phones: vec![], text_line: Some(TextLine { number: "686868".parse().unwrap(), keyword }), ..service("a", "A") };
        let hrefs = Locale::ALL.map(|locale| shown(vec![line.clone()], "a", locale)[0].0.clone());
        assert_eq!(hrefs, ["sms:686868?body=HELP%20ME", "sms:686868?body=%C3%80%20L%27AIDE"]);
    }

    #[test]
    fn a_place_without_a_number_shows_the_line_that_leads_there() {
        let page = Some(Localized::of("https://example.org/home".parse().unwrap(), None));
        let home = Service { phones: vec![], url: page, reached_through: ServiceId::parse("line"), ..service("home", "Home") };
        let both = vec![home, service("line", "Line")];
        let hrefs: Vec<String> = shown(both, "home", Locale::En).into_iter().map(|(href, _)| href).collect();
        assert_eq!(hrefs, ["tel:+18073455840", "https://example.org/home"]);
    }

    #[test]
    fn a_number_in_a_text_says_when_the_service_answers_in_the_other_language_only() {
        let catalog = Catalog::load(std::path::Path::new("locales")).unwrap();
        let written = |languages: &[&str], locale: Locale| {
            let languages = languages.iter().map(|tag| tag.parse().unwrap()).collect();
            let listing = Listing::publish(Service { languages, ..service("a", "A") }, &DoNotPublish::default()).unwrap();
            inline(catalog.words(locale), &listing, "call").unwrap()
        };
        assert!(written(&["en"], Locale::Fr).ends_with("</a> (service en anglais)"));
        assert!(written(&["fr"], Locale::En).ends_with("</a> (service in French)"));
        // Ojibwe beside English is more than English; and a listing that names none says nothing.
        for (languages, locale) in
            [(vec!["en", "oj"], Locale::Fr), (vec!["en", "fr"], Locale::Fr), (vec!["en"], Locale::En), (vec![], Locale::Fr)]
        {
            assert!(written(&languages, locale).ends_with("</a>"), "{languages:?}");
        }
    }
}
