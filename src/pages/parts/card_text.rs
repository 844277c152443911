//! A listing as the words of its result card, in one language. The same for the server's page and the device's copy.

use std::collections::BTreeMap;

use crate::{
    domain::{census_division::CensusDivision, location::Location, opening::Opening, region::Region, taxonomy::Category},
    finder::{listing::Listing, reason::Reason, snapshot::Snapshot},
    html::Markup,
    i18n::catalog::Words,
    islands::{
        card::CardText,
        copy::DeviceCopy,
        finder_words::{Counted, FinderWords},
        opening::OpeningWords,
    },
    urls::Address,
};

use super::{bulletins, contact, drawings::Drawing, expect, freshness, lines::HOTLINE, week, words as say};

/// The words of one card.
pub fn card(words: Words<'_>, listing: &Listing) -> CardText {
    let locale = words.locale();
    let mut notes = bulletins::of_listing(words, listing);
    if listing.police_contact_required == Some(false) {
        notes.push(words.text("police-not-needed"));
    }
    if listing.location == Some(Location::Private) {
        notes.push(words.text("address-secret"));
    }
    notes.extend(freshness::of_contacts(words, listing));
    let must_act = !listing.is_crisis_line() && listing.categories.first() == Some(&Category::ChildProtection);
    if let Some(sentence) = &listing.cannot_take {
        notes.push(sentence.read(locale).0.to_owned());
    }
    CardText {
        id: listing.id.to_string(),
        href: Address::Service(listing.id.clone()).path(locale),
        name: say::foreign(listing.name.read(locale), locale),
        summary: say::foreign(listing.description.read(locale), locale),
        ages: say::ages_of(words, listing),
        area: say::area(words, &listing.service_area),
        indigenous: indigenous(words, listing),
        hours: say::hours_of(words, listing),
        for_the_young: listing.ages.is_for_the_young(),
        hours_in_words: *listing.opening() == Opening::NotKnown && !listing.schedule.is_unknown(),
        through: through(words, listing),
        contacts: contact::first(words, listing),
        warning: must_act.then(|| words.text("child-protection-must-act")),
        notes,
    }
}

/// Through which line it is reached, when it has none of its own.
pub fn through(words: Words<'_>, listing: &Listing) -> Option<String> {
    let line = listing.through.as_ref()?;
    Some(words.with("reached-through", [("name", line.name.read(words.locale()).0.to_owned().into())]))
}

/// Led by Indigenous people, made for them: different facts, each said.
pub fn indigenous(words: Words<'_>, listing: &Listing) -> Vec<String> {
    let mut tags = Vec::new();
    if listing.indigenous.led {
        tags.push(words.text("indigenous-led"));
    }
    if listing.indigenous.specific {
        let nations: Vec<String> = listing.indigenous.nations.iter().map(|nation| words.nation(*nation)).collect();
        tags.push(if nations.is_empty() || nations.len() == 3 {
            words.text("indigenous-specific")
        } else {
            words.with("indigenous-specific-nations", [("nations", words.list(&nations).into())])
        });
    }
    tags
}

/// The words around the results.
pub fn finder_words(words: Words<'_>) -> FinderWords {
    // The device puts the number in: it has no Fluent.
    let counted =
        |one: &str, other: &str| Counted { one: words.with(one, [("n", "{n}".into())]), other: words.with(other, [("n", "{n}".into())]) };
    FinderWords {
        fits: counted("results-fit-one", "results-fit-other"),
        may_fit: counted("results-may-fit-one", "results-may-fit-other"),
        show_certain: counted("results-show-one", "results-show-other"),
        show_possible: counted("results-show-possible-one", "results-show-possible-other"),
        show_both: words.with("results-show-both", [("total", "{total}".into()), ("fit", "{fit}".into()), ("may", "{may_fit}".into())]),
        show_fit: counted("results-show-fit-one", "results-show-fit-other"),
        show_may_fit: counted("results-show-may-fit-one", "results-show-may-fit-other"),
        nothing: words.text("results-nothing"),
        no_line: counted("results-no-line-one", "results-no-line-other"),
        headings: ["results-certain-heading", "results-possible-heading", "results-no-line-heading"].map(|id| words.text(id)),
        further_heading: words.text("results-further-heading"),
        further: words.text("results-further"),
        talk: words.text("talk-now"),
        talk_short: contact::in_a_word(words),
        talk_name: [HOTLINE.to_owned(), words.text("talk-hotline-short")],
        talk_expect: expect::folded(words),
        more: words.text("results-more"),
        card_more: words.text("card-more"),
        on_device: words.text("results-on-device"),
        unstated: [
            "unstated-audience",
            "unstated-language",
            "unstated-access",
            "unstated-open-always",
            "unstated-police",
            "unstated-open-now",
            "unstated-stands-in",
        ]
        .map(|id| words.text(id)),
        opening: opening_words(words),
        why: words.text("why"),
        reasons: reasons(words),
        empty_drawing: Markup::of_view(Drawing::Path.html()),
        close_heading: words.text("results-close"),
        given_up: [
            words.text("relaxed-everywhere"),
            words.text("relaxed-any-need"),
            words.with("relaxed-region", [("region", "{region}".into())]),
        ],
        everywhere_heading: words.text("results-everywhere"),
        keep: words.text("list-keep"),
        keep_show: words.text("list-show"),
        areas: CensusDivision::all()
            .map(|division| (division.code().to_string(), division.name(words.locale()).to_owned()))
            .chain(Region::ALL.map(|region| (region.code().to_owned(), words.region(region))))
            .collect(),
    }
}

/// The words of every reason. A kind of help is its own reason.
fn reasons(words: Words<'_>) -> BTreeMap<String, String> {
    let said = [
        (Reason::Danger, "why-danger"),
        (Reason::Name, "why-name"),
        (Reason::Age, "why-age"),
        (Reason::Local, "why-local"),
        (Reason::IndigenousLed, "why-indigenous-led"),
        (Reason::IndigenousSpecific, "why-indigenous-specific"),
        (Reason::Audience, "why-audience"),
        (Reason::Language, "why-language"),
        (Reason::Access, "why-access"),
        (Reason::WithoutPolice, "why-without-police"),
        (Reason::Province, "why-province"),
        (Reason::Canada, "why-canada"),
        (Reason::OpenNow, "why-open-now"),
        (Reason::AlwaysOpen, "why-always-open"),
        (Reason::Trafficking, "why-trafficking"),
        (Reason::Words, "why-words"),
    ];
    let needs = Category::ALL.iter().map(|category| (Reason::Need(*category).key(), words.category(*category)));
    said.into_iter().map(|(reason, message)| (reason.key(), words.text(message))).chain(needs).collect()
}

/// The sentences about now.
pub fn opening_words(words: Words<'_>) -> OpeningWords {
    let with_time = |id: &str| words.with(id, [("time", "{time}".into())]);
    OpeningWords {
        clock: week::clock(words),
        days: week::days(words),
        eastern: with_time("time-eastern"),
        central: with_time("time-central"),
        open: words.text("state-open"),
        open_until: with_time("state-open-until"),
        closed: words.text("state-closed"),
        opens_today: with_time("state-opens-today"),
        opens_tomorrow: with_time("state-opens-tomorrow"),
        opens_on: words.with("state-opens-on", [("day", "{day}".into()), ("time", "{time}".into())]),
        appointment: words.text("state-appointment"),
        holiday: words.text("state-holiday"),
        not_known: words.text("state-not-known"),
        always: words.text("hours-always"),
        by_phone: words.with("state-by-phone", [("state", "{state}".into())]),
        as_of: with_time("state-as-of"),
    }
}

/// Everything the finder's island needs, in one language.
pub fn device_copy(words: Words<'_>, snapshot: &Snapshot) -> DeviceCopy {
    DeviceCopy {
        locale: words.locale(),
        entries: snapshot.index().entries().to_vec(),
        cards: snapshot.listings().iter().map(|listing| card(words, listing)).collect(),
        words: finder_words(words),
    }
}
