//! What `reading_level.rs` promises.

use super::*;

#[test]
fn english_syllables_are_counted_by_ear() {
    for (word, count) in [
        ("the", 1),
        ("cat", 1),
        ("people", 2),
        ("table", 2),
        ("while", 1),
        ("needed", 2),
        ("used", 1),
        ("wanted", 2),
        ("places", 2),
        ("rules", 1),
        ("nation", 2),
        ("special", 2),
        ("violence", 3),
        ("exploitation", 4),
        ("trafficking", 3),
        ("police", 2),
        ("immediate", 4),
        ("quiet", 2),
        ("being", 2),
        ("hotline", 2),
        ("yes", 1),
        ("beautiful", 3),
        ("kids", 1),
        ("day-to-day", 3),
        ("don't", 1),
        ("someone", 2),
    ] {
        assert_eq!(syllables(word, Locale::En), count, "{word}");
    }
}

#[test]
fn french_syllables_are_counted_by_ear() {
    for (word, count) in [
        ("le", 1),
        ("la", 1),
        ("personne", 2),
        ("personnes", 2),
        ("parlent", 1),
        ("comment", 2),
        ("argent", 2),
        ("souvent", 2),
        ("peuvent", 1),
        ("quand", 1),
        ("quelqu'un", 2),
        ("l'exploitation", 4),
        ("bien", 1),
        ("beaucoup", 2),
        ("aujourd'hui", 3),
        ("yeux", 1),
        ("téléphone", 3),
        ("traite", 1),
        ("d'aide", 1),
        ("école", 2),
        ("police", 2),
        ("œuvre", 1),
        ("les", 1),
        ("mieux", 1),
    ] {
        assert_eq!(syllables(word, Locale::Fr), count, "{word}");
    }
}

#[test]
fn sentences_end_where_a_reader_stops() {
    assert_eq!(sentences("Call now. You can hang up."), ["Call now.", "You can hang up."]);
    assert_eq!(sentences("Say, \"I'm not safe.\" Then wait"), ["Say, \"I'm not safe.\"", "Then wait"]);
    assert_eq!(
        sentences("Dites\u{a0}: «\u{a0}Je t'aime.\u{a0}» Puis écoutez."),
        ["Dites\u{a0}:", "«\u{a0}Je t'aime.\u{a0}»", "Puis écoutez."]
    );
    assert_eq!(sentences("In 2024: 3.5 of 10"), ["In 2024: 3.5 of 10"]);
}

#[test]
fn numbers_and_marks_are_not_words() {
    assert_eq!(words("Since 2020, 1-833 – “don't” (at-risk) 2SLGBTQ+"), ["Since", "don't", "at-risk", "2SLGBTQ"]);
}

fn level(text: &str, locale: Locale) -> f64 {
    let mut count = Count::default();
    count.add(text, locale);
    count.level(locale).unwrap()
}

#[test]
fn the_formulas_give_published_values() {
    // The two examples with which the scale is usually explained: 6 words, 6 syllables; 13 words, 24 syllables.
    assert!((Count { sentences: 1, words: 6, syllables: 6 }.level(Locale::En).unwrap() - -1.45).abs() < 0.005);
    assert!((Count { sentences: 1, words: 13, syllables: 24 }.level(Locale::En).unwrap() - 11.26).abs() < 0.01);
    assert!((level("The cat sat on the mat.", Locale::En) - -1.45).abs() < 0.005);
    assert!((level("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", Locale::En) - 11.3).abs() < 1.0);
    // 10 words, 14 syllables: 207 − 10.15 − 103.04.
    assert!((Count { sentences: 1, words: 10, syllables: 14 }.level(Locale::Fr).unwrap() - 93.81).abs() < 0.005);
    // 8 words, 11 syllables, counted by hand.
    assert!((level("Tu choisis quoi dire et tu peux raccrocher.", Locale::Fr) - 97.68).abs() < 0.005);
    assert_eq!(Count::default().level(Locale::En), None);
}

#[test]
fn hard_texts_are_told_from_easy_ones() {
    let (easy, hard) = (
        "It often starts well. Someone listens, gives, and seems to get you. Then small tests come.",
        "Notwithstanding the aforementioned provisions, administrative authorities responsible for implementation must demonstrate accountability.",
    );
    assert!(level(easy, Locale::En) < 3.0 && level(hard, Locale::En) > 15.0);
    let (easy, hard) = (
        "Souvent, ça commence bien. Quelqu'un t'écoute et te donne des choses. Puis viennent de petits tests.",
        "Nonobstant les dispositions susmentionnées, les autorités administratives responsables de l'application démontreront leur imputabilité.",
    );
    assert!(level(easy, Locale::Fr) > 85.0 && level(hard, Locale::Fr) < 20.0);
}
