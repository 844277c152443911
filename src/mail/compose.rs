//! A letter in words: in its reader's language first where that is known, and always in both.

use crate::{
    domain::{letter::LetterKind, locale::Locale, text::on_one_line},
    i18n::catalog::Catalog,
};

/// A letter that can be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The subject: in the reader's language when that is known, else in both.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// Arguments of a letter's message. Unused ones are empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filling<'a> {
    /// The name of the service, in each language.
    pub service: [&'a str; 2],
    /// What readers see of it, in each language.
    pub facts: [&'a str; 2],
    /// The whole address of the link, in each language.
    pub link: [&'a str; 2],
    /// Words that are quoted, such as the reason of a rejection.
    pub quoted: &'a str,
    /// The name of the person it is for.
    pub person: &'a str,
    /// Who runs the site, with a postal or web address; empty where no one is named, and no one reads replies.
    pub host: &'a str,
}

/// Between the two languages.
const RULE: &str = "\n\n----------------------------------------\n\n";

/// Writes a letter. `reader` is the language of its reader, where it is known: it comes first, and alone in the subject, because a phone
/// cuts a long one.
pub fn compose(catalog: &Catalog, kind: LetterKind, reader: Option<Locale>, filling: Filling<'_>) -> Written {
    let first = reader.unwrap_or(Locale::En);
    let locales = [first, first.other()];
    let said = locales.map(|locale| {
        let words = catalog.words(locale);
        let at = usize::from(locale == Locale::Fr);
        let arguments = || {
            [
                ("service", on_one_line(filling.service[at]).into()),
                ("facts", filling.facts[at].into()),
                ("link", filling.link[at].into()),
                ("quoted", filling.quoted.into()),
                ("person", on_one_line(filling.person).into()),
            ]
        };
        let part = |part: &str| words.letter(kind, part, arguments());
        let (host, replies) = match filling.host {
            "" => (words.text("mail-no-host"), words.text("mail-replies-not-read")),
            host => (words.with("mail-host", [("host", host.into())]), words.text("mail-replies-read")),
        };
        let foot = format!("{}\n{host}\n\n{} {replies}", words.text("mail-regards"), words.text("mail-who-we-are"));
        (part("subject"), format!("{}\n\n{foot}", part("text")))
    });
    let [(one, first_text), (other, second_text)] = said;
    let subject = if reader.is_some() { one } else { format!("{one} / {other}") };
    Written { subject, text: format!("{first_text}{RULE}{second_text}\n") }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_reader_whose_language_is_known_gets_it_first_and_alone_in_the_subject() {
        let catalog = Catalog::load(Path::new("locales")).unwrap();
        let filling = || Filling {
            service: ["Harbour House", "Maison du Port"],
            facts: ["Number: 1", "Numéro : 1"],
            link: ["https://p.example/en/x", "https://p.example/fr/x"],
            quoted: "",
            person: "Éloi",
            host: "",
        };
        let known = compose(&catalog, LetterKind::SignIn, Some(Locale::Fr), filling());
        assert_eq!(known.subject, catalog.words(Locale::Fr).text("mail-sign-in-subject"));
        assert!(known.text.starts_with("Bonjour Éloi,") && known.text.contains("Hello Éloi,"));
        let unknown = compose(&catalog, LetterKind::Review, None, filling());
        for locale in Locale::ALL {
            assert!(unknown.subject.contains(&catalog.words(locale).text("mail-review-subject")));
        }
        assert!(unknown.text.starts_with("Hello,"));
    }
}
