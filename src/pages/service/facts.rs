//! What is known of a service, one row each, and in one line all that is not.

use leptos::prelude::*;

use crate::{
    domain::{
        age::AgeRange,
        answer::Answer,
        location::Location,
        service_area::ServiceArea,
        time_zone::{HoursZone, TimeZone},
    },
    finder::listing::Listing,
    i18n::catalog::Words,
    islands::{
        fragment::{Fragment, IntoFragment},
        text::Foreign,
    },
};

use super::super::{
    parts::{card_text, words as say},
    site::Context,
};

/// What is known, one row each, and in one line all that is not.
pub(super) fn facts(context: &Context<'_>, listing: &Listing) -> Fragment {
    let (words, locale) = (context.words(), context.locale);
    let mut not_stated: Vec<String> = Vec::new();
    let mut row = |label: &str, value: Option<Foreign>| {
        let label = words.text(label);
        match value {
            Some(value) => Some(view! { <div><dt>{label}</dt><dd lang=value.lang>{value.text}</dd></div> }.into_fragment()),
            None => {
                not_stated.push(label);
                None
            }
        }
    };
    let own = |text: String| Foreign { text, lang: None };
    let several = |items: Vec<String>| (!items.is_empty()).then(|| own(items.join(" · ")));
    let area = match &listing.service_area {
        ServiceArea::Divisions(divisions) => {
            words.list(&divisions.iter().map(|division| division.name(locale).to_owned()).collect::<Vec<_>>())
        }
        area => say::area(words, area),
    };
    let interpretation = listing.interpretation.map(|offered| words.text(if offered { "interpretation-yes" } else { "interpretation-no" }));
    let police = listing.police_contact_required.map(|required| words.text(if required { "police-needed" } else { "police-not-needed" }));
    let answered = |answer: Answer, yes: &str, no: &str| match answer {
        Answer::Yes => Some(own(words.text(yes))),
        Answer::No => Some(own(words.text(no))),
        Answer::NotStated => None,
    };
    let where_it_is = match &listing.location {
        None => row("fact-where", None),
        Some(location) => {
            // A street and a town have one name in every language.
            let translate = (*location != Location::Private).then_some("no");
            Some(
                view! { <div><dt>{words.text("fact-where")}</dt><dd translate=translate>{say::address(words, location)}</dd></div> }
                    .into_fragment(),
            )
        }
    };
    let rows = [
        row("fact-ages", (listing.ages != AgeRange::default()).then(|| own(say::ages_of(words, listing)))),
        row("fact-area", Some(own(area))),
        where_it_is,
        hours(context, listing).or_else(|| row("fact-hours", None)),
        row("fact-help", several(listing.categories.iter().map(|value| words.category(*value)).collect())),
        row("fact-for", several(listing.audiences.iter().map(|value| words.audience(*value)).collect())),
        (!card_text::indigenous(words, listing).is_empty())
            .then(|| row("fact-indigenous", several(card_text::indigenous(words, listing))))
            .flatten(),
        row("fact-languages", several(listing.languages.iter().map(|value| words.language(value)).collect())),
        row("fact-interpreters", interpretation.map(own)),
        row("fact-access", several(listing.access.iter().map(|value| words.access(*value)).collect())),
        row("fact-cost", (listing.free == Some(true)).then(|| own(words.text("cost-free")))),
        row("fact-police", police.map(own)),
        row("fact-parent", answered(listing.without_parent, "parent-not-needed", "parent-needed")),
        listing.cannot_take.as_ref().and_then(|sentence| row("fact-cannot-take", Some(own(sentence.read(locale).0.to_owned())))),
        // Few sources speak of this; it is asked of every organization that updates its listing.
        row("fact-private", words.confidentiality(listing.confidentiality).map(own)),
        // That no one said so is no reason to raise the question.
        (listing.is_police != Answer::NotStated)
            .then(|| row("fact-is-police", answered(listing.is_police, "is-police-yes", "is-police-no")))
            .flatten(),
    ];
    view! {
        {rows.into_iter().collect_view()}
        <div class="not-stated"><dt>{words.text("not-stated")}</dt><dd>{not_stated.join(" · ")} " " {words.text("not-stated-ask")}</dd></div>
    }
    .into_fragment()
}

/// When it answers: by the rule we can read, then in the source's own words, then by which clock.
fn hours(context: &Context<'_>, listing: &Listing) -> Option<Fragment> {
    let (words, locale) = (context.words(), context.locale);
    if listing.schedule.is_unknown() && listing.voices().next().is_none_or(|phone| phone.schedule.is_unknown()) {
        return None;
    }
    let hours = say::hours_of(words, listing);
    let spoken = listing.schedule.words.as_ref().map(|text| say::localized(text, locale));
    let spoken = spoken.filter(|text| text.text != hours.text && text.text != "24/7");
    Some(
        view! {
            <div>
                <dt>{words.text("fact-hours")}</dt>
                <dd>
                    <span lang=hours.lang>{hours.text}</span>
                    {spoken.map(|text| view! { <br /> <span lang=text.lang>{text.text}</span> })}
                    {clock_note(words, listing).map(|note| view! { <br /> {note} })}
                </dd>
            </div>
        }
        .into_fragment(),
    )
}

/// By which clock the hours are meant, where that matters.
fn clock_note(words: Words<'_>, listing: &Listing) -> Option<String> {
    let message = match listing.opening().zone()? {
        HoursZone::One(TimeZone::Eastern) => "hours-read-as-eastern",
        HoursZone::One(TimeZone::Central) => "hours-read-as-central",
        HoursZone::NotStated => "hours-zone-not-stated",
    };
    Some(words.text(message))
}
