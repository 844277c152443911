//! A place that is named but is not where somebody is: where they came from, where they once lived, or a namesake elsewhere.

use super::super::sentence::Word;

/// Behind these, then “from” or « de », stands where somebody came from.
const CAME: [&str; 12] = ["moved", "came", "come", "comes", "coming", "arrived", "flew", "vient", "viens", "venu", "venue", "arrive"];
const FROM: [&str; 3] = ["from", "de", "d"];
/// Words of living somewhere that say that it is over; “used to” and « avant » make every other one so.
const LIVED: [&str; 10] = ["lived", "grew", "born", "raised", "habitais", "vivais", "habitait", "vivait", "restais", "nee"];
const OVER: [&str; 3] = ["used", "avant", "formerly"];
/// Countries and other provinces: a name before one of them is not in Ontario.
const ABROAD: [&str; 48] = [
    "england",
    "angleterre",
    "uk",
    "britain",
    "scotland",
    "ecosse",
    "ireland",
    "irlande",
    "wales",
    "australia",
    "australie",
    "zealand",
    "usa",
    "us",
    "states",
    "unis",
    "america",
    "amerique",
    "michigan",
    "ohio",
    "california",
    "californie",
    "texas",
    "florida",
    "floride",
    "york",
    "maine",
    "france",
    "belgium",
    "belgique",
    "jamaica",
    "jamaique",
    "india",
    "inde",
    "philippines",
    "mexico",
    "mexique",
    "quebec",
    "alberta",
    "manitoba",
    "saskatchewan",
    "bc",
    "colombie",
    "nova",
    "brunswick",
    "newfoundland",
    "nouvelle",
    "pei",
];
/// Words that may stand between a name and its country.
const BETWEEN: [&str; 7] = ["in", "en", "au", "aux", "airport", "aeroport", "the"];
/// Words looked at before a name.
const BEFORE: usize = 5;

/// Whether the words from `at` on, `count` of them, name a place where somebody is not.
pub(super) fn is_elsewhere(sentence: &[Word], at: usize, count: usize) -> bool {
    let before: Vec<&str> = sentence[..at].iter().rev().take(BEFORE).map(|word| word.typed.as_str()).collect();
    let says = |list: &[&str]| before.iter().any(|word| list.contains(word));
    let came = before.first().is_some_and(|word| FROM.contains(word)) && says(&CAME);
    let past = says(&OVER) || says(&LIVED);
    // “now” and « maintenant » begin what is true today.
    let today = before.iter().take_while(|word| !OVER.contains(word) && !LIVED.contains(word)).any(|word| is_now(word));
    let behind = sentence[at + count..].iter().map(|word| word.typed.as_str()).skip_while(|word| BETWEEN.contains(word));
    let abroad = behind.take(1).any(|word| ABROAD.contains(&word));
    abroad || came || past && !today
}

fn is_now(word: &str) -> bool {
    matches!(word, "now" | "maintenant" | "currently" | "today" | "astheure" | "la")
}
