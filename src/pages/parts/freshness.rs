//! How fresh a listing is, in words. A reader who acts on what is old should ask first.

use crate::{
    domain::{
        date::Date,
        freshness::{Confirmed, Freshness, Means},
    },
    finder::listing::Listing,
    i18n::catalog::Words,
};

/// The line of a card about its contacts. `None` when they were never confirmed: the list says that once, below all cards.
pub fn of_contacts(words: Words<'_>, listing: &Listing) -> Option<String> {
    let Confirmed { on, by } = listing.contacts_confirmed()?;
    Some(match listing.contacts_freshness() {
        Freshness::Fresh => {
            let message = match by {
                Means::Link | Means::Post => "card-confirmed",
                Means::Call => "card-confirmed-by-call",
                Means::Page => "card-confirmed-by-page",
            };
            words.with(message, [("ago", ago(words, listing.today.days_since(on)).into())])
        }
        Freshness::Fading | Freshness::Old | Freshness::Never => {
            let (month, year) = month(words, on);
            words.with("card-faded", [("month", month.into()), ("year", year.into())])
        }
    })
}

/// “Today”, “3 days ago”, “2 weeks ago”, “5 months ago”.
fn ago(words: Words<'_>, days: i64) -> String {
    let (message, n) = match days {
        ..14 => ("ago-days", days.max(0)),
        14..61 => ("ago-weeks", days / 7),
        _ => ("ago-months", days / 30),
    };
    words.with(message, [("n", n.into())])
}

fn month(words: Words<'_>, day: Date) -> (String, String) {
    let (year, month, _) = day.parts();
    (words.month(month), year.to_string())
}

/// What a listing's own page says of its fields: those that were confirmed together in one line, the newest first.
pub fn of_fields(words: Words<'_>, listing: &Listing) -> Vec<String> {
    let mut groups: Vec<(Confirmed, bool)> = Vec::new();
    let group = |field, confirmed: Confirmed| (confirmed, listing.freshness(field) == Freshness::Fresh);
    for (field, confirmed) in &listing.confirmed {
        let group = group(*field, *confirmed);
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups.sort_by_key(|(confirmed, is_fresh)| (std::cmp::Reverse(confirmed.on), confirmed.by, !is_fresh));
    let line = |(confirmed, is_fresh): (Confirmed, bool)| {
        let fields = listing.confirmed.iter().filter(|(field, on)| group(**field, **on) == (confirmed, is_fresh));
        let fields = fields.map(|(field, _)| words.field(*field)).collect::<Vec<_>>().join(" · ");
        let message = match (is_fresh, confirmed.by) {
            (false, _) => "service-faded",
            (true, Means::Link | Means::Post) => "service-confirmed",
            (true, Means::Call) => "service-confirmed-by-call",
            (true, Means::Page) => "service-confirmed-by-page",
        };
        words.with(message, [("date", words.date(confirmed.on).into()), ("fields", fields.into())])
    };
    groups.into_iter().map(line).collect()
}
