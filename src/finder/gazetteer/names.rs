//! The keys under which the name of a place is found.

use super::super::place::fold;

/// What often comes before a place's own name, or after it: its kind, its people, the province.
const BEFORE: [&str; 20] = [
    "city of ",
    "town of ",
    "township of ",
    "municipality of ",
    "village of ",
    "county of ",
    "district of ",
    "ville de ",
    "ville d ",
    "canton de ",
    "comte de ",
    "chippewas of the ",
    "chippewas of ",
    "mississaugas of the ",
    "mississaugas of ",
    "mohawks of the ",
    "mohawks of ",
    "ojibways of ",
    "algonquins of ",
    "anishnaabeg of ",
];
const BEHIND: [&str; 28] = [
    " canada",
    " ontario",
    " on",
    " ont",
    " city",
    " region",
    " county",
    " district",
    " reserve",
    " first nation",
    " first nations",
    " anishinaabe nation",
    " mohawk territory",
    " mohawks",
    " territory",
    " unceded territory",
    " unceded",
    " indian band",
    " nation",
    " independent nations",
    " anishinaabek",
    " anishinabek",
    " anishnawbek",
    " nishnaabeg",
    " anishinaabeg",
    " inninuwug",
    " reservation",
    " area",
];

/// How people shorten the first word of a name: “Mt Forest”, “Ft Frances”, “N. Bay”.
const SHORT: [(&str, &str); 7] =
    [("mount ", "mt "), ("fort ", "ft "), ("point ", "pt "), ("north ", "n "), ("south ", "s "), ("east ", "e "), ("west ", "w ")];

/// A folded name, and what is left of it step by step without what often surrounds it: “city of barrie on”, “barrie on”, “barrie”.
pub(super) fn shorter(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| {
        BEFORE
            .iter()
            .find_map(|beginning| name.strip_prefix(beginning))
            .or_else(|| BEHIND.iter().find_map(|ending| name.strip_suffix(ending)))
            .filter(|rest| !rest.is_empty() && *rest != "the")
    })
}

/// The keys a name is found by: whole, without its kind, and both sides of brackets (“Bkejwanong (Walpole Island First Nation)”). A name in
/// two parts is also found without the word for them (“Shoal Lake (Part) 40”).
pub(super) fn keys(name: &str) -> Vec<String> {
    let whole = name.replace("(Part) ", "");
    let parts = whole.split(['(', ')']).filter(|part| whole.contains('(') && !part.trim().is_empty());
    let mut keys: Vec<String> = std::iter::once(whole.as_str())
        .chain(parts)
        .map(fold)
        .flat_map(|key| shorter(&key).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    // What is in brackets may be a kind of place or a number, which is no one's name.
    keys.retain(|key| {
        !matches!(key.as_str(), "" | "county" | "comte" | "district" | "region" | "part") && key.chars().any(char::is_alphabetic)
    });
    let short =
        keys.iter().flat_map(|key| SHORT.iter().filter_map(move |(long, short)| Some(format!("{short}{}", key.strip_prefix(long)?))));
    keys.extend(short.collect::<Vec<_>>());
    keys.sort_unstable();
    keys.dedup();
    keys
}
