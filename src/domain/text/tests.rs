//! What `text.rs` promises.

use proptest::prelude::*;

use super::*;

const ANY: Shape = Shape::lines(10_000);
const LINE: Shape = Shape::line(100);

fn cleaned(text: &str) -> String {
    clean(text, ANY).unwrap()
}

#[test]
fn what_pasting_leaves_behind_is_repaired() {
    for (typed, kept) in [
        ("  Hope House \n", "Hope House"),
        ("Hope\tHouse", "Hope House"),
        ("Hope\u{a0}House", "Hope House"),
        ("Hope\u{2003}House", "Hope House"),
        ("Hope\u{ad}ful", "Hopeful"),
        ("one\r\ntwo\rthree\u{2028}four\u{2029}five\u{85}six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("cafe\u{301}", "café"),
        ("\u{f0b7} Beds", "• Beds"),
        ("\u{fb01}nd help", "find help"),
        ("Ｋｉｄｓ １２", "Kids 12"),
        ("𝐊𝐢𝐝𝐬", "Kids"),
        ("Ⓚids", "Kids"),
    ] {
        assert_eq!(cleaned(typed), kept, "{typed:?}");
    }
}

#[test]
fn a_no_break_space_stays_where_french_sets_one() {
    for text in ["l’aide\u{a0}: ici", "«\u{a0}oui\u{a0}»", "9\u{a0}h\u{a0}30", "de 12 à\u{a0}17\u{a0}ans", "20\u{a0}%"] {
        assert_eq!(cleaned(text), text);
    }
    assert_eq!(cleaned("vraiment\u{202f}?"), "vraiment\u{a0}?");
    assert_eq!(cleaned("Centre\u{a0}de\u{a0}crise"), "Centre de crise");
}

#[test]
fn a_joiner_stays_where_a_script_or_an_emoji_needs_it() {
    for text in [
        "می\u{200c}خواهم",
        "क\u{94d}\u{200d}ष",
        "👨\u{200d}👩\u{200d}👧",
        "❤\u{fe0f}",
        "👩🏽\u{200d}🚒",
        "1\u{fe0f}\u{20e3}",
        "🏳\u{fe0f}\u{200d}🌈",
    ] {
        assert_eq!(cleaned(text), text);
    }
    for text in ["Ki\u{200c}ds", "Ki\u{200d}ds", "Ki\u{fe0f}ds", "👩\u{200d}", "\u{200d}👩"] {
        assert!(matches!(clean(text, ANY), Err(TextProblem::Invisible(..))), "{text:?}");
    }
}

#[test]
fn what_nobody_can_see_is_rejected_and_its_place_is_named() {
    let unseen = [
        '\0',
        '\u{7}',
        '\u{1b}',
        '\u{7f}',
        '\u{9b}',
        '\u{34f}',
        '\u{61c}',
        '\u{115f}',
        '\u{180e}',
        '\u{200b}',
        '\u{200e}',
        '\u{200f}',
        '\u{202a}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{2069}',
        '\u{206f}',
        '\u{2800}',
        '\u{3164}',
        '\u{fe01}',
        '\u{feff}',
        '\u{ffa0}',
        '\u{fff9}',
        '\u{fffb}',
        '\u{fffc}',
        '\u{fffd}',
        '\u{e000}',
        '\u{f0a7}',
        '\u{fdd0}',
        '\u{ffff}',
        '\u{e0041}',
        '\u{e0100}',
        '\u{f0000}',
        '\u{10ffff}',
    ];
    for c in unseen {
        for shape in [ANY, LINE] {
            let place = Place { character: 10, after: "Hope Hous".to_owned() };
            assert_eq!(clean(&format!("Hope Hous{c}e"), shape), Err(TextProblem::Invisible(Unseen(c), place)), "{c:?}");
        }
    }
    assert_eq!(clean("Hope\u{202e}esuoH", LINE).unwrap_err().to_string(), "it contains an invisible character (U+202E) after “Hope”");
    assert_eq!(clean("\u{200e}Hope", LINE).unwrap_err().to_string(), "it contains an invisible character (U+200E) at the beginning");
    let second_line = clean("First line\nsecond\u{200b} line", ANY).unwrap_err();
    assert_eq!(second_line.place().unwrap().after, "second");
}

#[test]
fn letters_that_pass_for_others_are_rejected() {
    let mixed = |word: &str| Err(TextProblem::Alphabets(word.to_owned()));
    assert_eq!(clean("Кids Help Phone", LINE), mixed("Кids"));
    assert_eq!(clean("The Ηope House", LINE), mixed("Ηope"));
    assert!(matches!(clean(&format!("Ho{}pe", "\u{301}".repeat(200)), LINE), Err(TextProblem::Accents(_))));
    // Whole words of another alphabet are someone's language.
    for text in ["Допомога Help", "Βοήθεια", "ᓂᑎᓇᐠ", "Aakwa’ode’ewin", "ʔəy̓", "Tiếng Việt", "हिन्दी", "עִבְרִית", "中文 (服务)"]
    {
        assert_eq!(cleaned(text), text.nfc().collect::<String>(), "{text}");
    }
}

#[test]
fn a_name_has_one_line_and_every_text_has_a_limit() {
    for forged in ["Timmins Centre\nCall 647-555-0143", "Timmins Centre\rCall", "Timmins Centre\u{2028}Call", "Timmins Centre\u{b}Call"] {
        let place = Place { character: 15, after: "Timmins Centre".to_owned() };
        assert_eq!(clean(forged, LINE), Err(TextProblem::LineBreak(place)), "{forged:?}");
    }
    assert_eq!(clean(&"é".repeat(100), LINE), Ok("é".repeat(100)));
    assert_eq!(clean(&"é".repeat(101), LINE), Err(TextProblem::TooLong { limit: 100, typed: 101 }));
    // Letters and not bytes; after the repair.
    assert_eq!(clean(&"e\u{301}".repeat(100), LINE), Ok("é".repeat(100)));
}

#[test]
fn a_stored_line_break_forges_no_line() {
    assert_eq!(on_one_line("Centre\nCall 647\u{2028}\u{0}https://x.example "), "Centre Call 647 https://x.example");
}

proptest! {
    #[test]
    fn a_clean_text_stays_as_it_is(text in "\\PC{0,40}|.{0,40}|[a-z\u{301}\u{200c}\u{a0}\u{202f}«:é \u{0646}\u{0627}👩\u{fe0f}1%\n\t]{0,30}") {
        if let Ok(kept) = clean(&text, ANY) {
            prop_assert_eq!(clean(&kept, ANY), Ok(kept.clone()));
            prop_assert!(!kept.chars().any(|c| c.is_control() && c != '\n'));
            prop_assert_eq!(kept.trim(), kept.as_str());
        }
    }

    #[test]
    fn plain_text_is_never_refused(text in "[ -~éàçœ’“”–…\n]{0,80}") {
        prop_assert_eq!(clean(&text, ANY), Ok(text.trim().to_owned()));
    }

    #[test]
    fn one_line_is_one_line(text in ".{0,40}", more in "\\PC{0,10}") {
        for text in [format!("{text}\n{more}"), text] {
            if let Ok(kept) = clean(&text, LINE) {
                prop_assert!(kept.lines().count() <= 1);
            }
            prop_assert!(on_one_line(&text).lines().count() <= 1);
        }
    }
}
