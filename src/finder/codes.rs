//! A query as short codes, and back: the only form in which choices are in an address or a form.
//!
//! `a=2&r=3558&i=1`: the values of one group are joined by dots (`n=1.4`) in an address and may be repeated (`n=1&n=4`) in a form.
//! Codes never change their meaning, because people bookmark and print addresses.

use super::{
    choice::Choice,
    query::{Group, Query},
};

/// More pairs than any form of ours sends: what comes after is not read.
const PAIRS_LIMIT: usize = 200;

/// A query read from codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What was understood.
    pub query: Query,
    /// True when something was not understood and left out.
    pub ignored: bool,
}

/// Reads names and values as they come from an address or a form. What is not known is left out and remembered as ignored.
/// Names that `also` accepts belong to someone else (the page number, the typed place) and are passed over.
pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>, also: impl Fn(&str) -> bool) -> Reading {
    let mut reading = Reading::default();
    for (at, (name, value)) in pairs.into_iter().enumerate() {
        if at >= PAIRS_LIMIT {
            reading.ignored = true;
            break;
        }
        let Some(group) = Group::from_parameter(name) else {
            reading.ignored |= !also(name);
            continue;
        };
        // An empty value is how a form says “not chosen”.
        for code in value.split('.').filter(|code| !code.is_empty()).take(PAIRS_LIMIT) {
            match Choice::parse(group, code) {
                Some(choice) => reading.query.add(choice),
                None => reading.ignored = true,
            }
        }
    }
    reading
}

/// The parameters of a query with their codes, in the order of the form: `a` and `2`, `n` and `1.4`.
pub fn pairs(query: &Query) -> Vec<(&'static str, String)> {
    let mut pairs: Vec<(&'static str, String)> = Vec::new();
    for choice in query.choices() {
        let (name, code) = (choice.group().parameter(), choice.code());
        match pairs.last_mut().filter(|(last, _)| *last == name) {
            Some((_, codes)) => *codes = format!("{codes}.{code}"),
            None => pairs.push((name, code.into_owned())),
        }
    }
    pairs
}

/// The codes of a query: `a=2&r=3558&i=1`. Empty for an empty query. Needs no percent-encoding.
pub fn write(query: &Query) -> String {
    pairs(query).into_iter().map(|(name, codes)| format!("{name}={codes}")).collect::<Vec<_>>().join("&")
}
