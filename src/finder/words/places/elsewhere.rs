//! A place that is named, but is not where the person is now: where they came from, where they used to live, or a namesake abroad.

use super::super::sentence::Word;

/// Verbs of arrival. With “from” or « de » they introduce the place that someone came from.
const CAME: [&str; 12] = ["moved", "came", "come", "comes", "coming", "arrived", "flew", "vient", "viens", "venu", "venue", "arrive"];
const FROM: [&str; 3] = ["from", "de", "d"];
/// Verbs that say where someone used to live. “Used to” and « avant » ([`OVER`]) make any other verb one of them.
const LIVED: [&str; 10] = ["lived", "grew", "born", "raised", "habitais", "vivais", "habitait", "vivait", "restais", "nee"];
const OVER: [&str; 3] = ["used", "avant", "formerly"];
/// Countries and other provinces. A place name followed by one of these is not in Ontario.
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
/// Words that may come between a place name and its country.
const BETWEEN: [&str; 7] = ["in", "en", "au", "aux", "airport", "aeroport", "the"];
/// How many words before the name are looked at.
const BEFORE: usize = 5;

/// Whether the place named by the `count` words from `at` is one where the person is not.
pub(super) fn is_elsewhere(sentence: &[Word], at: usize, count: usize) -> bool {
    let before: Vec<&str> = sentence[..at].iter().rev().take(BEFORE).map(|word| word.typed.as_str()).collect();
    let says = |list: &[&str]| before.iter().any(|word| list.contains(word));
    let came = before.first().is_some_and(|word| FROM.contains(word)) && says(&CAME);
    let past = says(&OVER) || says(&LIVED);
    // “now” and « maintenant » introduce the present.
    let today = before.iter().take_while(|word| !OVER.contains(word) && !LIVED.contains(word)).any(|word| is_now(word));
    let behind = sentence[at + count..].iter().map(|word| word.typed.as_str()).skip_while(|word| BETWEEN.contains(word));
    let abroad = behind.take(1).any(|word| ABROAD.contains(&word));
    abroad || came || past && !today
}

fn is_now(word: &str) -> bool {
    matches!(word, "now" | "maintenant" | "currently" | "today" | "astheure" | "la")
}
