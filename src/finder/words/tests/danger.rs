//! Danger: heard in anyone who tells of it, and not in what only resembles it.

use super::{
    super::{judgement::Judgement, reader::Reader, taken_back::TakenBack, target::Danger},
    SHIPPED, read, read_on,
};
use crate::domain::locale::Locale;

#[test]
fn danger_is_heard_in_both_languages_and_with_typing_errors() {
    for (text, danger, first) in [
        ("suicide", Danger::Life, "988-suicide-crisis-helpline"),
        ("suicde", Danger::Life, "988-suicide-crisis-helpline"),
        ("je veux mourir", Danger::Life, "988-suicide-crisis-helpline"),
        ("he wont let me leave", Danger::Harm, "emergency-911"),
        ("he won’t let me leave the hotel", Danger::Harm, "emergency-911"),
        ("il veut pas que je parte", Danger::Harm, "emergency-911"),
        ("ma fille a disparu", Danger::Missing, "emergency-911"),
        ("my daughter is missing", Danger::Missing, "emergency-911"),
    ] {
        let reading = read(text);
        assert_eq!((reading.danger, reading.top.first().map(|id| id.as_str())), (Some(danger), Some(first)), "{text}");
    }
    for text in ["counselling for teens", "panic attack", "emergency shelter", "ligne d'urgence", "runaway youth shelter"] {
        assert_eq!(read(text).danger, None, "{text}");
    }
}

#[test]
fn danger_is_heard_in_the_words_of_people_in_danger_and_in_no_others() {
    for (text, danger) in [
        ("idées noires", Danger::Life),
        ("j'ai pu envie de vivre", Danger::Life),
        ("j'en peux pu", Danger::Life),
        ("pu capable", Danger::Life),
        ("au secours", Danger::Harm),
        ("il me tape dessus", Danger::Harm),
        ("il me cogne", Danger::Harm),
        ("je me sens pas safe", Danger::Harm),
        ("ma fille ne répond plus", Danger::Missing),
        ("alerte amber", Danger::Missing),
    ] {
        assert_eq!(read(text).danger, Some(danger), "{text}");
    }
    for text in ["travailleur saisonnier", "dancer", "trapping", "my phone is tapped", "trap house"] {
        assert_eq!(read(text).danger, None, "{text}");
    }
}

const DANGERS: [(Locale, &str, Danger); 32] = {
    use Danger::{Harm, Life, Missing, Overdose};
    [
        (Locale::En, "i took all my pills", Overdose),
        (Locale::En, "she swallowed a bottle of tylenol", Overdose),
        (Locale::En, "i took 30 advil", Overdose),
        (Locale::Fr, "j'ai avalé 20 comprimés", Overdose),
        (Locale::En, "my friend took a bunch of xanax", Overdose),
        (Locale::En, "he did too much fent and he isnt breathing", Overdose),
        (Locale::En, "shes gonna kill herself", Life),
        (Locale::En, "i want to sleep and never wake up", Life),
        (Locale::En, "i feel like nobody would miss me", Life),
        (Locale::Fr, "je manquerais à personne", Life),
        (Locale::En, "hes outside my door w a bat", Harm),
        (Locale::En, "im hiding in the bathroom hes drunk", Harm),
        (Locale::En, "he punched me again", Harm),
        (Locale::En, "he is hitting my little sister", Harm),
        (Locale::En, "theyre holding my cousin", Harm),
        (Locale::En, "my student hasnt been seen since friday", Missing),
        (Locale::En, "my niece never came back from the mall", Missing),
        (Locale::En, "cant find my son", Missing),
        (Locale::Fr, "j'ai pris toutes mes pilules", Overdose),
        (Locale::Fr, "mon amie a trop pris de drogue", Overdose),
        (Locale::Fr, "a se réveille pas", Overdose),
        (Locale::Fr, "j'ai pu le goût de vivre", Life),
        (Locale::Fr, "jveux me tuer", Life),
        (Locale::Fr, "il menace de me tuer", Harm),
        (Locale::Fr, "il m'a frappée", Harm),
        (Locale::Fr, "il ma frappée", Harm),
        (Locale::Fr, "y m’a étranglée", Harm),
        (Locale::Fr, "il m'a enfermée", Harm),
        (Locale::Fr, "il frappe ma mère", Harm),
        (Locale::Fr, "ils gardent ma soeur dans un motel", Harm),
        (Locale::Fr, "y veut pas me laisser sortir", Harm),
        (Locale::Fr, "mon ado a pas donné signe de vie", Missing),
    ]
};

/// As many sentences that only resemble them.
const LOOK_ALIKES: [(Locale, &str); 32] = [
    (Locale::En, "hit me up on snap"),
    (Locale::En, "i took the pill yesterday"),
    (Locale::En, "he stole my pills"),
    (Locale::En, "i miss my daughter"),
    (Locale::En, "this class is killing me"),
    (Locale::En, "we were holding hands"),
    (Locale::En, "locked out of my account"),
    (Locale::En, "my phone is dead"),
    (Locale::Fr, "il a frappé à la porte"),
    (Locale::Fr, "mon chat vient de mourir"),
    (Locale::Fr, "je meurs de faim"),
    (Locale::Fr, "il me tape sur les nerfs"),
    (Locale::Fr, "il me suit sur insta"),
    (Locale::Fr, "je prends la pilule"),
    (Locale::Fr, "je m'enferme dans ma chambre"),
    (Locale::Fr, "je peux pas sortir vendredi j'ai un examen"),
    (Locale::Fr, "un bat de baseball"),
    (Locale::En, "he kills me with his jokes"),
    (Locale::En, "i could eat a whole bottle of ketchup"),
    (Locale::En, "missing my old school"),
    (Locale::En, "do you miss me"),
    (Locale::Fr, "mon chien me manque"),
    (Locale::En, "hold me close"),
    (Locale::En, "we beat them at hockey again"),
    (Locale::En, "i took 2 advil for cramps"),
    (Locale::Fr, "j'ai pris 2 tylenol hier"),
    (Locale::En, "i took all my books home"),
    (Locale::En, "cut my hair too short"),
    (Locale::Fr, "ma fille répond bien à l'école"),
    (Locale::Fr, "je me coupe les ongles"),
    (Locale::Fr, "il frappe dans le ballon"),
    (Locale::Fr, "j'ai pris toutes mes affaires"),
];

#[test]
fn danger_is_heard_in_whoever_tells_of_it_and_in_every_form_of_the_verb() {
    for (locale, text, danger) in DANGERS {
        assert_eq!(read_on(text, locale).danger, Some(danger), "{text}");
    }
}

#[test]
fn what_only_resembles_a_danger_is_none() {
    for (locale, text) in LOOK_ALIKES {
        assert_eq!(read_on(text, locale).danger, None, "{text}");
    }
}

/// The same sentence as another thumb writes it.
fn rewritten(text: &str) -> Vec<String> {
    const SHORT: [(&str, &str); 9] = [
        (" you ", " u "),
        (" are ", " r "),
        (" to ", " 2 "),
        (" with ", " w "),
        ("tonight", "2nite"),
        ("before ", "b4 "),
        ("because ", "cuz "),
        ("je veux ", "jveux "),
        ("parce que ", "pcq "),
    ];
    let short = SHORT.iter().fold(format!(" {text} "), |text, (long, short)| text.replace(long, short));
    let apostrophes =
        ['\u{2019}', '\u{2018}', '\u{b4}', '`', '\u{2bc}', '\u{2032}', '\u{ff07}'].map(|mark| text.replace('\'', &mark.to_string()));
    let wide: String =
        text.chars().map(|c| if c.is_ascii_lowercase() { char::from_u32(u32::from(c) + 0xfee0).unwrap() } else { c }).collect();
    let mut all = vec![
        text.to_uppercase(),
        text.replace(' ', "  "),
        text.replace(' ', "\u{a0}"),
        text.replace(' ', "\u{202f}\n"),
        text.replace(' ', ", "),
        format!("\u{200f}{}!!! 😭😭", text.replace(' ', " \u{200b}")),
        text.replace("oe", "œ"),
        wide,
        short,
    ];
    all.extend(apostrophes);
    all
}

/// The sentence with two letters swapped inside each of its long words in turn, where that makes no other word that is known.
fn slipped(text: &str) -> Vec<String> {
    let (lexicon, _, index) = &*super::SHIPPED;
    let words: Vec<&str> = text.split(' ').collect();
    let slips = words.iter().enumerate().filter(|(_, word)| word.len() >= 8 && word.bytes().all(|byte| byte.is_ascii_lowercase()));
    slips
        .map(|(at, word)| {
            let mut letters: Vec<char> = word.chars().collect();
            letters.swap(3, 4);
            (at, letters.into_iter().collect::<String>())
        })
        .filter(|(at, slip)| {
            let known = lexicon.knows(slip) || index.has(&super::super::tokens::stem(slip)) || lexicon.ordinary().is_word(slip);
            slip != words[*at] && !known
        })
        .map(|(at, slip)| {
            words.iter().enumerate().map(|(here, word)| if here == at { slip.as_str() } else { *word }).collect::<Vec<_>>().join(" ")
        })
        .collect()
}

#[test]
fn danger_is_heard_however_it_is_written_and_look_alikes_stay_harmless() {
    for (locale, text, danger) in DANGERS {
        for written in rewritten(text).into_iter().chain(slipped(text)) {
            assert_eq!(read_on(&written, locale).danger, Some(danger), "{written}");
        }
    }
    for (locale, text) in LOOK_ALIKES {
        for written in rewritten(text) {
            assert_eq!(read_on(&written, locale).danger, None, "{written}");
        }
    }
}

#[test]
fn a_negated_danger_is_none() {
    for (locale, danger, texts) in [
        (
            Locale::En,
            true,
            ["he hits me", "im in danger", "he does not care and he hits me", "im not ok. he hits me", "i dont want him to hit me again"]
                .as_slice(),
        ),
        (
            Locale::En,
            false,
            &[
                "he doesnt hit me",
                "nobody ever hit me",
                "he used to hit me",
                "im not in danger",
                "i am not really in danger",
                "he doesnt lock me in or hit me",
            ],
        ),
        (Locale::Fr, true, &["je suis en danger", "il me frappe", "il me frappe pas mal fort", "je veux pas qu'il me frappe"]),
        (
            Locale::Fr,
            false,
            &["chu pas en danger", "il me frappe pas", "personne me frappe", "il crie pas ni me frappe", "il m'a jamais frappée"],
        ),
    ] {
        for text in texts {
            assert_eq!(read_on(text, locale).danger.is_some(), danger, "{text}");
        }
    }
}

#[test]
fn a_phrase_counts_unless_the_model_is_all_but_certain_of_a_whole_sentence() {
    let (lexicon, gazetteer, index) = &*SHIPPED;
    let danger = |text: &str, share: u16| {
        let judgement = Judgement { dangers: vec![(Danger::Harm, share)], ..Judgement::default() };
        let reader = Reader { lexicon, gazetteer, index, locale: Locale::En, judgement: Some(&judgement) };
        let reading = reader.read(text, &TakenBack::default());
        assert_eq!(reading.danger.is_some(), !reading.top.is_empty());
        reading.danger.is_some()
    };
    assert!(!danger("help im trapped in a zoom meeting", 17));
    assert!(danger("help im trapped in a zoom meeting", 300));
    assert!(danger("knife", 17), "one word says too little to be overruled");
}
