//! How hard, and how chopped, a page may be for the people who read it.

use crate::domain::locale::Locale;

use super::{
    reading_level::{self, Count, WORDS_NEEDED},
    text::Block,
};

/// Pages read by teenagers, perhaps at night and in a hurry: the easiest to read.
const TEEN_PAGES: [&str; 11] = [
    "check-in",
    "online",
    "get-safe",
    "note",
    "notes",
    "plan",
    "under-18",
    "when-you-call",
    "boys-and-young-men",
    "2slgbtq",
    "help-a-friend",
];

/// Maximum number of words of a sentence on these pages.
const TEEN_SENTENCE: usize = 25;

/// Pages whose readers want the reason and the exception in one breath. Chopped into stubs, their paragraphs sound like orders.
const ADULT_PAGES: [&str; 10] = [
    "after",
    "educators",
    "educators--ppm-166",
    "ontario-strategy",
    "parents",
    "parents--after",
    "parents--missing",
    "parents--talk",
    "providers",
    "your-rights",
];

/// Everything a reader of the page meets, headings and lists included.
pub fn whole(blocks: &[Block], locale: Locale) -> Count {
    counted(blocks.iter(), locale)
}

/// The paragraphs alone: a list of signs is short by nature, and says nothing about how the page speaks.
pub fn prose(blocks: &[Block], locale: Locale) -> Count {
    counted(blocks.iter().filter(|block| block.prose), locale)
}

fn counted<'a>(blocks: impl Iterator<Item = &'a Block>, locale: Locale) -> Count {
    let mut count = Count::default();
    blocks.for_each(|block| count.add(&block.text, locale));
    count
}

/// Where the page is too hard or too chopped, with the line to look at first.
pub fn problems(page: &str, locale: Locale, blocks: &[Block]) -> Vec<(usize, String)> {
    let teen = TEEN_PAGES.contains(&page);
    let mut found = Vec::new();
    // The longest sentence is where a page that is too hard is best made easier, the shortest paragraph where a chopped one is mended.
    let mut longest = (0, 1);
    for block in blocks {
        for sentence in reading_level::sentences(&block.text) {
            let words = reading_level::words(sentence).len();
            longest = longest.max((words, block.line));
            if teen && words > TEEN_SENTENCE {
                let reason = format!("a sentence of {words} words; on pages for teenagers none has more than {TEEN_SENTENCE}");
                found.push((block.line, reason));
            }
        }
    }
    let measured = |count: Count| count.level(locale).filter(|_| count.words >= WORDS_NEEDED);
    if let Some(level) = measured(whole(blocks, locale)) {
        let (limit, holds) = match (locale, teen) {
            (Locale::En, true) => (6.0, level <= 6.0),
            (Locale::En, false) => (8.0, level <= 8.0),
            (Locale::Fr, true) => (70.0, level >= 70.0),
            (Locale::Fr, false) => (60.0, level >= 60.0),
        };
        if !holds {
            let scale = scale(locale, level, ["above", "below"], limit);
            found.push((longest.1, format!("too hard to read: {scale}; the longest sentence, {} words, is here", longest.0)));
        }
    }
    if let Some(level) = measured(prose(blocks, locale)).filter(|_| ADULT_PAGES.contains(&page)) {
        let (limit, holds) = match locale {
            Locale::En => (5.0, level >= 5.0),
            Locale::Fr => (85.0, level <= 85.0),
        };
        if !holds {
            let paragraphs = blocks.iter().filter(|block| block.prose);
            let line = paragraphs.min_by(|a, b| pace(a).total_cmp(&pace(b))).map_or(1, |block| block.line);
            let scale = scale(locale, level, ["below", "above"], limit);
            found.push((line, format!("too chopped for adults: of the paragraphs, {scale}; join the sentences, first of all here")));
        }
    }
    found
}

/// Words to a sentence.
fn pace(block: &Block) -> f64 {
    let sentences = reading_level::sentences(&block.text);
    let words: usize = sentences.iter().map(|sentence| reading_level::words(sentence).len()).sum();
    let [words, sentences] = [words, sentences.len().max(1)].map(|count| f64::from(u32::try_from(count).unwrap_or(u32::MAX)));
    words / sentences
}

/// The level in words; `beyond` says for each language on which side of the limit it lies.
fn scale(locale: Locale, level: f64, beyond: [&str; 2], limit: f64) -> String {
    match locale {
        Locale::En => format!("the Flesch–Kincaid grade is {level:.1}, {} {limit}", beyond[0]),
        Locale::Fr => format!("the Kandel–Moles index is {level:.1}, {} {limit}", beyond[1]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(line: usize, text: &str) -> Block {
        Block { line, text: text.to_owned(), prose: true, ..Block::default() }
    }

    #[test]
    fn a_page_for_adults_may_not_be_chopped_and_other_pages_may() {
        let stubs = "Stay calm. Sit down. Ask one thing. Wait a bit. Say thank you. ".repeat(10);
        let blocks = [paragraph(4, "Stay calm while you listen, because your child watches your face."), paragraph(9, &stubs)];
        let found = problems("parents", Locale::En, &blocks);
        assert_eq!(found.len(), 1);
        assert!(found[0].0 == 9 && found[0].1.contains("too chopped"), "{found:?}");
        assert_eq!(problems("online", Locale::En, &blocks), []);
        assert!(problems("parents", Locale::Fr, &blocks)[0].1.contains("above 85"));
    }

    #[test]
    fn lists_do_not_count_as_chopped() {
        let joined = "When your child tells you something that frightens you, stay calm, listen, and thank them for telling you about it. "
            .repeat(8);
        let item = Block { line: 5, text: "Stay calm. Sit down. Wait.".to_owned(), ..Block::default() };
        let mut blocks = vec![item; 40];
        blocks.push(paragraph(1, &joined));
        assert_eq!(problems("parents", Locale::En, &blocks), []);
    }

    #[test]
    fn a_page_may_not_be_too_hard_for_its_readers() {
        let hard = "Institutional accountability necessitates interdisciplinary collaboration. ".repeat(30);
        let found = problems("glossary", Locale::En, &[paragraph(3, &hard)]);
        assert!(found.len() == 1 && found[0].1.contains("too hard") && found[0].1.contains("above 8"), "{found:?}");
    }

    #[test]
    fn a_page_that_is_named_in_a_rule_is_a_page() {
        use super::super::{MESSAGE_PAGES, NEUTRAL_PAGES};
        let named = NEUTRAL_PAGES.iter().chain(&TEEN_PAGES).chain(&ADULT_PAGES);
        let is_there = |page: &str| {
            MESSAGE_PAGES.iter().any(|(_, name)| *name == page) || std::path::Path::new(&format!("locales/en/articles/{page}.md")).is_file()
        };
        assert_eq!(named.filter(|page| !is_there(page)).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
}
