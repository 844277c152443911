//! Whatever somebody types into the words, the place or an address: it is read, and what was read agrees with itself.
//!
//! `cargo fuzz run words` in the project's folder; `script/test` runs it for a short while. The first byte chooses the page's language.

#![no_main]

use std::{path::Path, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use porchlight::{
    domain::locale::Locale,
    finder::{
        codes,
        gazetteer::Gazetteer,
        gazetteer_files,
        words::{
            lexicon::Lexicon,
            lexicon_files,
            reader::Reader,
            reading::LETTERS,
            taken_back::TakenBack,
            text_index::{TextIndex, Texts},
        },
    },
};

static SHIPPED: LazyLock<(Lexicon, Gazetteer, TextIndex)> = LazyLock::new(|| {
    let (lexicon, problems) = lexicon_files::load(Path::new("locales"));
    assert!(problems.is_empty(), "start it in the project's folder: {problems:?}");
    let names = ["Kids Help Phone", "Youth shelter and counselling", "Fem'aide", "Six Nations police"];
    let index = TextIndex::build(names.map(|name| Texts { names: vec![name], ..Texts::default() }));
    (lexicon, gazetteer_files::load(Path::new("data/geo")).unwrap_or_default(), index)
});

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let (lexicon, gazetteer, index) = &*SHIPPED;
    let locale = if first % 2 == 0 { Locale::En } else { Locale::Fr };
    let reader = Reader { lexicon, gazetteer, index, locale, judgement: None };
    let reading = reader.read(&text, &TakenBack::default());
    let (explained, sentence) = reader.explain(&text);
    assert_eq!(reading, explained, "an explanation explains what is read");
    assert!(sentence.len() <= 3 * LETTERS && reading.terms.len() <= 4 * LETTERS);
    let _ = reader.typed_place(&text);

    // What an address says is a query, and its own address says the same.
    let pairs = |text: &str| -> Vec<(String, String)> {
        text.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    };
    let read = |text: &str| codes::read(pairs(text).iter().map(|(name, value)| (name.as_str(), value.as_str())), |_| false).query;
    let query = read(&text);
    assert_eq!(read(&codes::write(&query)), query, "an address says what it was made from");
});
