//! The words of hours, in both languages, without accents.

use super::meaning::{Meaning, Modifier};

/// Monday is 0.
const DAYS: [(u8, &[&str]); 7] = [
    (0, &["mo", "mon", "monday", "mondays", "lu", "lun", "lundi", "lundis"]),
    (1, &["tu", "tue", "tues", "tuesday", "tuesdays", "ma", "mardi", "mardis"]),
    (2, &["we", "wed", "weds", "wednesday", "wednesdays", "me", "mer", "mercredi", "mercredis"]),
    (3, &["th", "thu", "thur", "thurs", "thursday", "thursdays", "je", "jeu", "jeudi", "jeudis"]),
    (4, &["fr", "fri", "friday", "fridays", "ve", "ven", "vendredi", "vendredis"]),
    (5, &["sa", "sat", "saturday", "saturdays", "sam", "samedi", "samedis"]),
    (6, &["su", "sun", "sunday", "sundays", "di", "dim", "dimanche", "dimanches"]),
];

/// “Mar” is mardi in French and March in English: it is a day only beside another French word.
const MARDI: &str = "mar";

/// Words that only French has.
const FRENCH: [&str; 22] = [
    "lu", "lun", "lundi", "lundis", "ma", "mardi", "me", "mer", "mercredi", "je", "jeu", "jeudi", "ve", "ven", "vendredi", "sam", "samedi",
    "di", "dim", "dimanche", "et", "au",
];

/// Groups of days: the first and the last.
const GROUPS: [((u8, u8), &[&str]); 3] = [
    ((0, 4), &["weekdays", "weekday", "week days", "m-f", "l-v", "en semaine", "jours de semaine", "la semaine"]),
    ((5, 6), &["weekends", "weekend", "week-end", "week-ends", "fin de semaine", "fins de semaine", "la fin de semaine"]),
    (
        (0, 6),
        &[
            "daily",
            "every day",
            "everyday",
            "each day",
            "all days",
            "7 days a week",
            "7 days per week",
            "7 days/week",
            "seven days a week",
            "tous les jours",
            "chaque jour",
            "7 jours sur 7",
            "7 jours par semaine",
            "7 j sur 7",
            "7 j/7",
            "7j/7",
            "7/7",
        ],
    ),
];

const OTHERS: [(Meaning, &[&str]); 11] = [
    (Meaning::Always, &["24/7", "24 / 7", "24-7"]),
    (
        Meaning::AllDay,
        &[
            "24 hours a day",
            "24 hours per day",
            "24 hours/day",
            "24 hrs/day",
            "24 hours",
            "24-hour",
            "24 hrs",
            "24hrs",
            "24 h/24",
            "24h/24",
            "24h/24h",
            "24 h sur 24",
            "24 heures sur 24",
            "24 heures",
            "all day",
            "day and night",
            "around the clock",
            "jour et nuit",
            "toute la journee",
            "open 24 hours",
        ],
    ),
    (Meaning::Modifier(Modifier::Closed), &["off", "closed", "ferme", "fermee", "not open"]),
    (Meaning::Modifier(Modifier::Unknown), &["unknown", "inconnu"]),
    (
        Meaning::Modifier(Modifier::Appointment),
        &[
            "by appointment only",
            "by appointment",
            "by appt",
            "on appointment",
            "appointment only",
            "appointments only",
            "sur rendez-vous seulement",
            "sur rendez-vous",
            "sur rendez vous",
            "sur rdv",
        ],
    ),
    (
        Meaning::Holiday,
        &[
            "ph",
            "public holidays",
            "public holiday",
            "stat holidays",
            "statutory holidays",
            "holidays",
            "jours feries",
            "les jours feries",
            "feries",
        ],
    ),
    (Meaning::Range, &["to", "through", "thru", "until", "till", "a", "au", "jusqu'a", "jusqu'au"]),
    (Meaning::And, &["and", "et"]),
    (Meaning::Time { minute: 12 * 60 }, &["noon", "midi", "12 noon"]),
    (Meaning::Midnight, &["midnight", "minuit", "12 midnight"]),
    (
        Meaning::Nothing,
        &[
            "from",
            "de",
            "du",
            "des",
            "le",
            "les",
            "the",
            "on",
            "open",
            "ouvert",
            "ouverte",
            "ouverts",
            "hours",
            "heures",
            "phone",
            "telephone",
        ],
    ),
];

/// What a phrase at the beginning of a text means, and how many characters it has: the longest that fits.
pub(super) fn phrase(text: &[char], is_french: bool) -> Option<(Meaning, usize)> {
    let days = DAYS.iter().flat_map(|(day, words)| words.iter().map(move |word| (Meaning::Days { first: *day, last: *day }, *word)));
    let mardi = is_french.then_some((Meaning::Days { first: 1, last: 1 }, MARDI));
    let groups = GROUPS.iter().flat_map(|((first, last), words)| {
        let (first, last) = (*first, *last);
        words.iter().map(move |word| (Meaning::Days { first, last }, *word))
    });
    let others = OTHERS.iter().flat_map(|(meaning, words)| words.iter().map(move |word| (*meaning, *word)));
    let fitting = days.chain(mardi).chain(groups).chain(others).filter(|(_, phrase)| begins_with(text, phrase));
    fitting.map(|(meaning, phrase)| (meaning, phrase.chars().count())).max_by_key(|(_, length)| *length)
}

/// True where the phrase is followed by something else than a letter or a digit.
fn begins_with(text: &[char], phrase: &str) -> bool {
    let length = phrase.chars().count();
    let same = text.len() >= length && phrase.chars().zip(text).all(|(wanted, c)| wanted == *c);
    same && text.get(length).is_none_or(|next| !next.is_alphanumeric())
}

/// True when a word of a text is French.
pub(super) fn is_french(text: &[char]) -> bool {
    let words = text.split(|c| !c.is_alphabetic());
    words.filter(|word| !word.is_empty()).any(|word| {
        let word: String = word.iter().collect();
        FRENCH.contains(&word.as_str())
    })
}
