//! What the texts of published listings hold to: the words of the glossary, and a description whose beginning says what one gets.

use crate::domain::{locale::Locale, localized::Localized, service::Service};

use super::{Glossary, forbidden_words::fold};

/// How much of a description a card, a printed list and a search engine show at least: characters.
const SUMMARY: usize = 60;

/// Beginnings that name the service, not what one gets, or only whom it is for.
const EMPTY_BEGINNINGS: [(Locale, &[&str]); 2] = [
    (
        Locale::En,
        &[
            "this service",
            "this program",
            "this line",
            "this agency",
            "this organization",
            "the service",
            "the program",
            "the agency",
            "the organization",
            "call this",
            "we ",
            "our ",
            "if ",
            "anyone ",
            "worried ",
            "call about ",
            "call if ",
        ],
    ),
    (
        Locale::Fr,
        &[
            "ce service",
            "ce programme",
            "cette ligne",
            "cet organisme",
            "cette agence",
            "le service",
            "le programme",
            "l'organisme",
            "l'agence",
            "la ligne",
            "nous ",
            "notre ",
            "nos ",
            "si ",
            "toute personne ",
            "inquiet",
            "appelez ",
            "vous ",
        ],
    ),
];

/// The beginning of a description, cut between two words.
///
/// ```
/// # use porchlight::i18n::gate::listings::summary;
/// assert_eq!(summary("A bed."), "A bed.");
/// assert_eq!(summary(&"bed and food ".repeat(9)), "bed and food bed and food bed and food bed and food bed and");
/// ```
pub fn summary(description: &str) -> &str {
    let Some((limit, _)) = description.char_indices().nth(SUMMARY) else { return description };
    // A word that ends exactly at the limit stays.
    let whole = description[limit..].starts_with(char::is_whitespace);
    let cut = if whole { limit } else { description[..limit].rfind(char::is_whitespace).unwrap_or(limit) };
    description[..cut].trim_end()
}

/// What is wrong with the texts of a published service: one sentence each.
pub fn problems(service: &Service, glossary: &Glossary) -> Vec<String> {
    Locale::ALL.into_iter().flat_map(|locale| of_language(service, glossary, locale)).collect()
}

fn of_language(service: &Service, glossary: &Glossary, locale: Locale) -> Vec<String> {
    let named = |reason: String| format!("{} ({}): {reason}", service.id, locale.code());
    let texts = texts(service).filter_map(|text| text.form(locale));
    let mut problems: Vec<String> = texts.flat_map(|text| glossary.never(locale).find(text, service.id.as_str())).map(named).collect();
    if let Some(description) = service.description.form(locale) {
        problems.extend(empty_beginning(service, summary(description), locale).map(named));
    }
    problems
}

/// The texts that we wrote: names are the organization's own.
fn texts(service: &Service) -> impl Iterator<Item = &Localized> {
    let labels = service.phones.iter().flat_map(|phone| phone.label.iter().chain(&phone.schedule.words));
    std::iter::once(&service.description).chain(&service.cannot_take).chain(&service.schedule.words).chain(labels)
}

/// Why the beginning of a description does not stand alone.
fn empty_beginning(service: &Service, summary: &str, locale: Locale) -> Option<String> {
    let folded = fold(summary);
    let of_locale = EMPTY_BEGINNINGS.iter().filter(|(own, _)| *own == locale).flat_map(|(_, list)| list.iter());
    if let Some(beginning) = of_locale.into_iter().find(|beginning| folded.starts_with(**beginning)) {
        return Some(format!("the description begins with “{}”: say what one gets", beginning.trim_end()));
    }
    // An organization may bear the name of its place: only at the beginning does it name itself.
    let organization = service.organization.name.all().find(|name| folded.starts_with(&fold(name)) || begins_alike(summary, name));
    let name = service.name.all().find(|name| folded.contains(&fold(name)) || begins_alike(summary, name)).or(organization)?;
    Some(format!("the first {SUMMARY} characters of the description name “{name}” again: say what one gets"))
}

/// True when a text begins with the first two words of a name, or with an acronym that is its first word.
fn begins_alike(text: &str, name: &str) -> bool {
    let two = |text: &str| fold(text).split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>();
    let first = |text: &str| text.split_whitespace().next().unwrap_or_default().to_owned();
    let is_acronym = |word: &str| word.len() > 2 && word.chars().all(char::is_uppercase);
    (two(name).len() == 2 && two(text) == two(name)) || (is_acronym(&first(name)) && first(text) == first(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::testing::service;

    fn said(english: &str, french: &str) -> Vec<String> {
        let mut service = service("harbour-house", "Harbour House shelter");
        service.name = Localized::of("Harbour House shelter".into(), None);
        service.organization.name = Localized::of("YWCA Harbour".into(), None);
        service.description = Localized::of(english.into(), Some(french.into()));
        let guide = "## Glossary\n| English | never | français | jamais |\n|---|---|---|---|\n| email | e-mail | courriel | e-mail |\n";
        problems(&service, &Glossary::parse(guide).unwrap())
    }

    #[test]
    fn a_description_that_begins_with_what_one_gets_is_in_order() {
        assert_eq!(said("A bed and food for youth. Harbour House is in Kenora.", "Un lit et un repas."), Vec::<String>::new());
        // The name may come later.
        let later = format!("{}. Ask for Harbour House shelter.", "A bed, food and a worker who listens, for youth aged 16 to 24");
        assert_eq!(said(&later, "Un lit."), Vec::<String>::new());
    }

    #[test]
    fn a_description_that_begins_with_the_service_itself_is_named() {
        for english in [
            "This service offers beds.",
            "If you need a bed, call.",
            "Harbour House has beds.",
            "A bed at the Harbour House shelter.",
            "YWCA beds for youth.",
        ] {
            assert_eq!(said(english, "Un lit.").len(), 1, "{english}");
        }
        for french in ["Ce programme offre des lits.", "Si on a besoin d’un lit.", "Appelez pour un lit."] {
            assert_eq!(said("A bed.", french).len(), 1, "{french}");
        }
    }

    #[test]
    fn a_word_that_the_glossary_excludes_is_named_with_the_listing() {
        assert_eq!(said("A bed. Call or e-mail.", "Un lit."), ["harbour-house (en): says “e-mail”: the glossary has “email”"]);
    }

    #[test]
    fn a_summary_ends_between_two_words() {
        for length in 0..200 {
            let text: String = "un lit et de l’aide ".chars().cycle().take(length).collect();
            let cut = summary(&text);
            assert!(cut.chars().count() <= SUMMARY);
            let next = text[cut.len()..].chars().next();
            assert!(next.is_none_or(char::is_whitespace), "{length}: “{cut}” before {next:?}");
        }
    }
}
