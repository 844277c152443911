//! Words that name the topic. They are in no title that may be seen over a shoulder, and on no sheet that may be found in a pocket.

use crate::domain::locale::Locale;

use super::forbidden_words::{fold, places};

/// Beginnings of English words.
const ENGLISH: &[&str] = &[
    "traffick",
    "exploit",
    "sex",
    "abus",
    "victim",
    "survivor",
    "violen",
    "assault",
    "rape",
    "prostitut",
    "porn",
    "slave",
    "escort",
    "pimp",
];

/// Beginnings of French words.
const FRENCH: &[&str] = &[
    "traite",
    "trafic",
    "trafiquant",
    "exploit",
    "sex",
    "abus",
    "victime",
    "surviv",
    "viol",
    "agress",
    "prostitu",
    "porn",
    "esclav",
    "escort",
    "proxénèt",
];

/// The first word of a text that names the topic, by its beginning. French texts are looked at for the English words too,
/// because an organization's name may be English only.
pub fn find(text: &str, locale: Locale) -> Option<&'static str> {
    let folded = fold(text);
    let lists: &[&[&str]] = match locale {
        Locale::En => &[ENGLISH],
        Locale::Fr => &[FRENCH, ENGLISH],
    };
    lists.iter().copied().flatten().copied().find(|word| places(&folded, word, true).next().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_topic_are_found_in_both_languages() {
        assert_eq!(find("Canadian Human Trafficking Hotline", Locale::En), Some("traffick"));
        assert_eq!(find("Centre d'aide aux victimes", Locale::Fr), Some("victime"));
        assert_eq!(find("Ottawa Victim Services", Locale::Fr), Some("victim"));
        for text in ["Get safe", "What happens when you call", "Kids Help Phone", "After: rebuilding"] {
            assert_eq!(find(text, Locale::En), None, "{text}");
        }
        assert_eq!(find("Jeunesse, J'écoute", Locale::Fr), None);
    }
}
