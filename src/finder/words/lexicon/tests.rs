//! What `lexicon.rs` promises.

use super::*;

fn matched(lines: &str, typed: &str) -> usize {
    let mut lexicon = Lexicon::default();
    assert_eq!(lexicon.add(Locale::En, "x.txt", lines), Vec::<String>::new());
    let sentence: Vec<(String, String)> = words(typed).into_iter().map(|typed| (stem(&typed), typed)).collect();
    lexicon.matches(&sentence.iter().map(|(stem, typed)| Said { typed, stem, taken: false }).collect::<Vec<_>>(), Locale::En).len()
}

#[test]
fn parts_may_stand_in_any_order_and_phrases_keep_theirs() {
    let lines = "boss|employer + passport|my papers = need:labour_trafficking\nlet me leave = need:shelter";
    assert_eq!(matched(lines, "my passport? the boss has it"), 1);
    assert_eq!(matched(lines, "employers kept my papers"), 1);
    assert_eq!(matched(lines, "boss"), 0);
    assert_eq!(matched(lines, "he wont let me ever leave"), 1);
    assert_eq!(matched(lines, "leave me, let"), 0);
}

#[test]
fn a_word_in_quotation_marks_is_meant_to_the_letter() {
    let lines = "\"metis\", \"in care\" = indigenous:any";
    assert_eq!(matched("\"metis\" = indigenous:any", "des métis"), 1);
    assert_eq!(matched("\"metis\" = indigenous:any", "un métier"), 0);
    assert_eq!(matched("metis = indigenous:any", "un métier"), 1);
    assert_eq!(matched(lines, "in care"), 1);
    assert_eq!(matched(lines, "in a car"), 0);
}

#[test]
fn a_number_sign_is_a_number_of_five_or_more() {
    let lines = "took + # pills|# advil = danger:overdose";
    assert_eq!(matched(lines, "i took 20 advil"), 1);
    assert_eq!(matched(lines, "i took 2 advil"), 0);
    assert_eq!(matched(lines, "took my pills"), 0);
}

#[test]
fn a_word_behind_an_exclamation_mark_may_not_come_next() {
    let lines = "cant talk !to !with = contact:text";
    assert_eq!(matched(lines, "I can't talk right now"), 1);
    assert_eq!(matched(lines, "cant talk"), 1);
    assert_eq!(matched(lines, "i cant talk to my mom"), 0);
}

#[test]
fn a_pattern_in_square_brackets_is_meant_when_nothing_else_is_said() {
    let lines = "[text] = contact:text\nhow, do, i = nothing";
    assert_eq!(matched(lines, "text"), 1);
    assert_eq!(matched(lines, "how do I text"), 1);
    assert_eq!(matched(lines, "a man texts my sister"), 0);
}

#[test]
fn a_line_that_cannot_be_read_is_named_with_its_number() {
    let problems = Lexicon::default().add(
        Locale::En,
        "en/search/x.txt",
        "# ok\nshelter = need:shelter\nbed = need:beds\nno target\na, = need:shelter",
    );
    assert_eq!(problems.len(), 3);
    assert!(problems[0].starts_with("en/search/x.txt:3: “need:beds”"), "{problems:?}");
}
