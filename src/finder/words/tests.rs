//! What the reader of sentences promises, with the shipped words and places.

use std::{path::Path, sync::LazyLock};

use proptest::prelude::*;

use crate::{
    domain::{age::AgeBand, locale::Locale, taxonomy::Category},
    finder::{choice::Choice, gazetteer::Gazetteer, gazetteer_files, query::Query},
};

use super::{
    lexicon::Lexicon,
    lexicon_files,
    reader::Reader,
    reading::{LETTERS, Reading},
    taken_back::{Read, TakenBack},
    text_index::{TextIndex, Texts},
};

mod ages;
mod danger;
mod places;
mod respelled;

static SHIPPED: LazyLock<(Lexicon, Gazetteer, TextIndex)> = LazyLock::new(|| {
    let (lexicon, problems) = lexicon_files::load(Path::new("locales"));
    assert_eq!(problems, Vec::<String>::new());
    let texts = ["Kids Help Phone", "Canadian Human Trafficking Hotline", "Youth shelter and counselling", "Fem'aide"];
    let index = TextIndex::build(texts.map(|name| Texts { names: vec![name], ..Texts::default() }));
    (lexicon, gazetteer_files::load(Path::new("data/geo")).unwrap(), index)
});

/// Read on the page of the language in which the words are: French when they hold a letter or a word of it.
fn read(text: &str) -> Reading {
    let french = ["é", "è", "ç", "œ", "j'", "ans", " ma ", "mon ", "il ", "je ", "pas ", "des "];
    let locale = if french.iter().any(|sign| text.contains(sign)) { Locale::Fr } else { Locale::En };
    read_on(text, locale)
}

fn read_on(text: &str, locale: Locale) -> Reading {
    read_without(text, locale, &TakenBack::default())
}

fn read_without(text: &str, locale: Locale, taken_back: &TakenBack) -> Reading {
    let (lexicon, gazetteer, index) = &*SHIPPED;
    Reader { lexicon, gazetteer, index, locale, judgement: None }.read(text, taken_back)
}

#[test]
fn a_number_is_an_age_only_when_it_reads_as_one() {
    for (text, years) in [
        ("place to sleep tonight 15", 15),
        ("im 15", 15),
        ("I'm 14 and scared", 14),
        ("my 13 year old is missing", 13),
        ("13-year-old", 13),
        ("15yo girl", 15),
        ("j'ai 15 ans", 15),
        ("ma fille de 14 ans", 14),
        ("elle a 17 ans", 17),
        ("I am 41 and my daughter is 16", 16),
        ("she is 34 years old", 34),
        ("fifteen years old", 15),
        ("grade 11", 16),
        ("my daughter is in grade 8 and her bf is 22", 13),
        ("ma fille est en 8e année, son chum a 20 ans", 13),
        ("im in gr 9", 14),
        ("f15 need a place", 15),
        ("m14", 14),
        ("im 15½", 15),
        ("turning 16 next week", 15),
        ("my son, he is 12", 12),
        ("happened when i was 13, im 34 now", 34),
        ("１５yo girl", 15),
        ("refuge pour gars a ottawa 17 ans", 17),
        ("thirteen and scared", 13),
        ("eight years old", 8),
        ("me im 17", 17),
        ("j'en aurai 15 en mars", 14),
        ("j'ai pas encore 16 ans", 15),
        ("not 16 yet", 15),
        ("15 and pregnant", 15),
        ("17 kicked out", 17),
        ("girl 15 toronto", 15),
        ("youth shelter boys 16", 16),
        ("i turned 14 last wk", 14),
    ] {
        assert_eq!(read(text).age.map(|(band, _)| band), Some(AgeBand::of_years(years)), "{text}");
    }
    for text in [
        "24/7 help",
        "2 spirit",
        "call 911",
        "highway 17",
        "10 km away",
        "for 12 years",
        "il y a 11 ans",
        "treaty 9",
        "my boyfriend is 25 and he hits me",
        "a 40 yr old man is texting my kid",
        "older guy, hes 30",
        "my boss pays me 14 an hour",
        "mon chum a 26 ans",
        "un homme de 45 ans écrit à mon ado",
        "called ext 14",
        "took 20 advil",
        "nine one one",
        "last nite",
        "we fight every night",
        "988",
        "$20 000",
        "row 15 seat 4 at the workshop",
        "salle 14 ou 16 pour l'atelier",
        "the fare is 15",
        "my mark is 14 out of 20",
        "there were 15 of us",
        "iphone 13 charger",
        "bus 16 to school",
        "18 wheeler driver",
        "12 step program",
        "13 reasons why",
        "she called me 15 times",
        "he sent 20 pictures",
        "j'ai reçu 15 appels",
        "terminal 13",
        "im 20 minutes away",
    ] {
        assert_eq!(read(text).age, None, "{text}");
    }
    assert_eq!(read("under 16 shelter").age.map(|(band, _)| band), Some(AgeBand::Under16));
    assert_eq!(read("moins de 16 ans").age.map(|(band, _)| band), Some(AgeBand::Under16));
}

#[test]
fn plain_language_is_read_as_a_kind_of_help() {
    for (text, need) in [
        ("place to sleep tonight", Category::Shelter),
        ("nowhere to go", Category::Shelter),
        ("mon chum veut que je couche avec ses amis", Category::HumanTrafficking),
        ("sextorsion", Category::OnlineSafety),
        ("sextorsoin", Category::OnlineSafety),
        ("someone has my nudes", Category::OnlineSafety),
        ("shetler", Category::Shelter),
        ("therapst", Category::Counselling),
        ("my boss has our passports", Category::LabourTrafficking),
        ("avocate gratuite", Category::Legal),
    ] {
        assert!(read(text).needs.contains(&need), "{text}: {:?}", read(text));
    }
    assert!(read("Ojibwe counsellor").indigenous);
    assert!(read("help in French").languages.contains(&"fr".parse().unwrap()));
}

#[test]
fn what_was_taken_back_is_not_read_again() {
    let taken_back = TakenBack::default().and([Read::Age, Read::Place, Read::Choice(Choice::Need(Category::Shelter))]);
    let reading = read_without("shelter thunder bay 15", Locale::En, &taken_back);
    assert_eq!((reading.age, reading.place), (None, None));
    assert!(!reading.needs.contains(&Category::Shelter));
}

#[test]
fn only_so_much_is_read() {
    let reading = read(&"shelter ".repeat(1_250));
    assert!(reading.cut && reading.terms.len() == 1);
    assert!(!read(&"é".repeat(LETTERS)).cut);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn no_text_makes_the_reader_panic(text in "(\\PC|[a-z0-9 ]|\u{200f}|'){0,260}") {
        let reading = read(&text);
        prop_assert!(reading.terms.len() <= 400);
    }

    #[test]
    fn reading_is_the_same_each_time(words in prop::collection::vec(prop::sample::select(vec!["shelter", "15", "thunder", "bay", "ma", "fille", "in", "hope", "ans", "suicde", "fone", "p7b"]), 0..12)) {
        let text = words.join(" ");
        prop_assert_eq!(read(&text), read(&text));
    }
}

#[test]
fn ordinary_words_do_not_say_who_somebody_is() {
    for text in [
        "idées noires",
        "sans logement",
        "sans que mes parents le sachent",
        "il me fait du mal",
        "il crie après moi",
        "je cherche un métier",
        "leurs amis",
        "a guy is hurting me",
        "boy at school sent my pics",
        "he makes me sleep with men",
        "mon chum me force à coucher avec des gars",
        "creep in my dms",
        "hearing impaired",
        "i owe my dealer",
    ] {
        let reading = read(text);
        assert!(reading.audiences.is_empty() && !reading.indigenous, "{text}: {reading:?}");
    }
}

#[test]
fn ordinary_words_do_not_ask_for_another_kind_of_help() {
    use Category::{ChildProtection, HumanTrafficking, Legal, MentalHealth, SexualAssault};
    for (text, needs) in [
        ("sans papier", vec![SexualAssault]),
        ("je sais pas leur nom", vec![HumanTrafficking]),
        ("je fais quoi", vec![ChildProtection]),
        ("la fin de semaine", vec![Legal]),
        ("en cours de route", vec![Legal]),
        ("je veux qu'il arrête", vec![Legal]),
        ("bonjour madame", vec![HumanTrafficking]),
        ("what number do I call", vec![MentalHealth]),
        ("my voice is gone", vec![MentalHealth]),
        ("got in a car with him", vec![ChildProtection]),
        ("he hit me in the face", vec![ChildProtection]),
        ("my case worker", vec![ChildProtection]),
        ("need help right now", vec![Legal]),
        ("make content", vec![SexualAssault]),
    ] {
        let read = read(text).needs;
        assert!(needs.iter().all(|need| !read.contains(need)), "{text}: {read:?}");
    }
}

#[test]
fn whoever_wants_no_police_is_not_sent_to_them() {
    for (locale, text) in [
        (Locale::En, "shelter no police involved"),
        (Locale::En, "i dont want the police just advice"),
        (Locale::En, "pls dont call the cops"),
        (Locale::Fr, "sans la police"),
        (Locale::Fr, "je veux pas la police jveux juste parler"),
        (Locale::Fr, "appelez pas la police"),
    ] {
        let reading = read_on(text, locale);
        assert!(reading.without_police && !reading.needs.contains(&Category::PoliceReporting), "{text}: {reading:?}");
        assert!(reading.applied(&Query::default()).without_police);
        assert!(!read_without(text, locale, &TakenBack::default().and([Read::WithoutPolice])).without_police, "{text} is taken back");
    }
    for (locale, text) in [(Locale::En, "report him to the police"), (Locale::Fr, "porter plainte à la police")] {
        let reading = read_on(text, locale);
        assert!(!reading.without_police && reading.needs.contains(&Category::PoliceReporting), "{text}");
    }
}

#[test]
fn an_elder_who_is_hurt_and_a_bed_that_is_reserved_say_nothing_of_a_people() {
    for (locale, text) in [
        (Locale::En, "can i reserve a bed"),
        (Locale::En, "elder abuse"),
        (Locale::En, "culture shock"),
        (Locale::En, "native english speaker"),
        (Locale::Fr, "native de Sudbury"),
        (Locale::Fr, "ma sœur aînée"),
        (Locale::Fr, "au rez-de-chaussée"),
        (Locale::Fr, "les cris de mon père"),
    ] {
        assert!(!read_on(text, locale).indigenous, "{text}");
    }
    for (locale, text) in [(Locale::En, "can i talk to an elder"), (Locale::En, "i live on reserve"), (Locale::Fr, "parler à un aîné")] {
        assert!(read_on(text, locale).indigenous, "{text}");
    }
}

#[test]
fn a_slip_is_mended_for_the_model_where_one_word_can_be_meant() {
    let (lexicon, gazetteer, index) = &*SHIPPED;
    let mended = |text: &str, locale| Reader { lexicon, gazetteer, index, locale, judgement: None }.mended(text);
    for (typed, meant) in [
        ("he wnats me to go, tehy said", "he wants me to go, they said"),
        ("my freind is hurt", "my friend is hurt"),
        ("evrything is over", "everything is over"),
        ("he htis me", "he htis me"),
        ("narcan on discord", "narcan on discord"),
        ("mes 2 amis!", "mes 2 amis!"),
        ("u r scared n alone", "you are scared and alone"),
    ] {
        assert_eq!(mended(typed, Locale::En), meant);
    }
    assert_eq!(mended("ma mère vuet pa, j'ai peur", Locale::Fr), "ma mère veut pas, j'ai peur");
}
