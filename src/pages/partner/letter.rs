//! What a letter says of a listing: the four facts that readers act on.

use crate::{finder::listing::Listing, i18n::catalog::Words};

use super::super::parts::words as say;

/// Number, ages, hours and address, a line each, so that many can answer “all right” at a glance. An address that is not public is not in it.
pub fn facts(words: Words<'_>, listing: &Listing) -> String {
    let unsaid = || words.text("not-said");
    let number = listing.voices().next().map(|phone| say::number(words, phone));
    let hours = (!listing.schedule.is_unknown() || listing.voices().any(|phone| !phone.schedule.is_unknown()))
        .then(|| say::hours_of(words, listing).text);
    let address = listing.location.as_ref().map(|location| say::address(words, location));
    [
        ("mail-fact-number", number.unwrap_or_else(unsaid)),
        (
            "mail-fact-ages",
            if (listing.ages.min(), listing.ages.max(), listing.ages.under_16()) == (None, None, None) {
                unsaid()
            } else {
                say::ages_of(words, listing)
            },
        ),
        ("mail-fact-hours", hours.unwrap_or_else(unsaid)),
        ("mail-fact-address", address.unwrap_or_else(unsaid)),
    ]
    .map(|(message, value)| words.with(message, [("value", value.into())]))
    .join("\n")
}
