//! A page for each listing: everything known, and what is not.

use leptos::prelude::*;

use crate::{
    domain::{
        age::AgeRange,
        answer::Answer,
        date::Date,
        locale::Locale,
        location::Location,
        opening::Opening,
        service::PhoneKind,
        service_area::ServiceArea,
        source::{Confirmation, Source},
        time_zone::{HoursZone, TimeZone},
    },
    finder::{listing::Listing, parameter, query::Area},
    i18n::catalog::Words,
    islands::{
        card::{self, Foreign},
        opening,
    },
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    parts::{card_text, contact, expect, words as say},
    site::Context,
};

/// The page of a listing.
pub fn page(context: &Context<'_>, listing: &Listing) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let name = say::foreign(listing.name.read(locale), locale);
    let description = say::foreign(listing.description.read(locale), locale);
    let organization = say::localized(&listing.organization.name, locale);
    let runs_it = (organization.text != name.text).then(|| {
        view! { <p class="run-by">{words.text("service-run-by")} " " <span lang=organization.lang translate="no">{organization.text}</span></p> }
    });
    let freshness = match listing.confirmation {
        Confirmation::Awaited => words.with("freshness-long", [("date", words.date(listing.compiled_on).into())]),
        Confirmation::NotNeeded => words.text("freshness-not-needed"),
    };
    let contacts = if listing.through.is_some() { contact::first(words, listing) } else { contact::all(words, listing) };
    let main = view! {
        <article class="wide service" data-service=listing.id.to_string()>
            <p class="back"><a href=Page::Find.path(locale)>{words.text("service-back")}</a></p>
            <h1 lang=name.lang translate="no">{name.text}</h1>
            <section aria-labelledby="contact">
                // The buttons stand right under the name: whoever came for the number has it on the first screen.
                <h2 id="contact" class="unseen">{words.text("service-contact")}</h2>
                {card_text::through(words, listing).map(|through| view! { <p class="through">{through}</p> })}
                <div class="contacts">{card::contacts(contacts)}</div>
                {now(context, listing)}
                {notices(context, listing)}
                <p class="lead" lang=description.lang>{description.text}</p>
                {runs_it}
                {expect::on_page(context, listing)}
                {numbers(context, listing)}
                <form class="keep" method="post" action=Page::List.path(locale) autocomplete="off">
                    <input type="hidden" name=parameter::KEPT value=listing.id.to_string() />
                    <button class="quiet">{words.text("list-start")}</button>
                </form>
                <p class="trace">{words.text("trace-note")}</p>
            </section>
            <section aria-labelledby="facts">
                <h2 id="facts">{words.text("service-facts")}</h2>
                <dl class="facts">{facts(context, listing)}</dl>
            </section>
            {sources(context, listing)}
            <p class="fresh">{freshness}</p>
            <p><a class="quiet" href=Address::Report(listing.id.clone()).path(locale)>{words.text("report-link")}</a></p>
        </article>
    };
    let address = Address::Service(listing.id.clone());
    Document {
        // The name of a service can give a person away in a list of tabs: the title says only what kind of page it is.
        title: words.text("service-title"),
        description: None,
        switch: Switch::Link(address.path(locale.other())),
        address: Some(address),
        indexed: true,
        class: "service-page",
        script: Script::None,
        main: main.into_any(),
    }
}

/// Whether somebody answers now, and at which time that was true.
fn now(context: &Context<'_>, listing: &Listing) -> Option<AnyView> {
    let words = card_text::opening_words(context.words());
    let now = context.now?;
    let area = Area::of(listing.service_area.divisions().to_vec());
    let in_words = *listing.opening() == Opening::NotKnown && !listing.schedule.is_unknown();
    let said = words.of(&listing.entry(), now, in_words, None);
    (!said.is_empty()).then(|| {
        view! {
            <div class="now">
                {opening::lines(said)}
                <p class="as-of">{words.as_of(now, area.as_ref())}</p>
            </div>
        }
        .into_any()
    })
}

/// What the organization says that is true for a while only.
fn notices(context: &Context<'_>, listing: &Listing) -> Vec<AnyView> {
    let (words, locale) = (context.words(), context.locale);
    let today = context.now.map(|now| Date::from(TimeZone::Eastern.local(now).date()));
    let current = listing.notices.iter().filter(|notice| today.is_some_and(|today| notice.is_current(today)));
    current
        .map(|notice| {
            let said = say::localized(&notice.words, locale);
            let text = words.with("notice", [("words", said.text.into()), ("date", words.date(notice.until).into())]);
            view! { <p class="callout note" lang=said.lang>{text}</p> }.into_any()
        })
        .collect()
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

/// Labels that say no more than the kind of number does.
const PLAIN_LABELS: [&str; 6] = ["Phone", "Call", "Main", "TTY", "Fax", "Text line"];

/// Every number with its label and hours, in full, so that it can be read out and printed.
fn numbers(context: &Context<'_>, listing: &Listing) -> Option<AnyView> {
    let (words, locale) = (context.words(), context.locale);
    let rows = listing
        .phones
        .iter()
        .map(|phone| {
            let kind = words.text(match phone.kind {
                PhoneKind::Voice => "phone-voice",
                PhoneKind::Sms => "phone-sms",
                PhoneKind::Tty => "phone-tty",
                PhoneKind::Fax => "phone-fax",
            });
            // A label that only says “phone” again is left out.
            let label = phone.label.as_ref().filter(|label| !PLAIN_LABELS.contains(&label.read(Locale::En).0));
            let label = label.map(|label| say::localized(label, locale));
            let hours = say::hours(words, &phone.schedule, &listing.phone_opening(phone));
            view! {
                <tr>
                    <th scope="row">{say::number(words, phone)}</th>
                    <td data-column=words.text("numbers-what")>{kind} {label.map(|label| view! { " · " <span lang=label.lang>{label.text}</span> })}</td>
                    <td lang=hours.lang data-column=words.text("numbers-when")>{hours.text}</td>
                </tr>
            }
        })
        .collect_view();
    (listing.phones.len() > 1
        || listing.phones.iter().any(|phone| phone.label.is_some() || !phone.schedule.is_unknown() || phone.extension.is_some()))
    .then(|| {
        view! {
            <div class="table blocks" tabindex="0" role="region" aria-label=words.text("service-numbers")>
                <table class="numbers">
                    <caption class="unseen">{words.text("service-numbers")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.text("numbers-number")}</th>
                            <th scope="col">{words.text("numbers-what")}</th>
                            <th scope="col">{words.text("numbers-when")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    })
}

/// What is known, one row each, and in one line all that is not.
fn facts(context: &Context<'_>, listing: &Listing) -> AnyView {
    let (words, locale) = (context.words(), context.locale);
    let mut not_stated: Vec<String> = Vec::new();
    let mut row = |label: &str, value: Option<Foreign>| {
        let label = words.text(label);
        match value {
            Some(value) => Some(view! { <div><dt>{label}</dt><dd lang=value.lang>{value.text}</dd></div> }.into_any()),
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
                    .into_any(),
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
        // That nobody said so is no reason to raise the question.
        (listing.is_police != Answer::NotStated)
            .then(|| row("fact-is-police", answered(listing.is_police, "is-police-yes", "is-police-no")))
            .flatten(),
    ];
    view! {
        {rows.into_iter().collect_view()}
        <div class="not-stated"><dt>{words.text("not-stated")}</dt><dd>{not_stated.join(" · ")} " " {words.text("not-stated-ask")}</dd></div>
    }
    .into_any()
}

/// When it answers: by the rule we can read, then in the source's own words, then by which clock.
fn hours(context: &Context<'_>, listing: &Listing) -> Option<AnyView> {
    let (words, locale) = (context.words(), context.locale);
    if listing.schedule.is_unknown() {
        return None;
    }
    let hours = say::hours(words, &listing.schedule, listing.opening());
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
        .into_any(),
    )
}

fn sources(context: &Context<'_>, listing: &Listing) -> AnyView {
    let words = context.words();
    let pages = listing
        .sources
        .iter()
        .filter_map(|source| match source {
            Source::Page(page) => Some(page),
            Source::Dataset(_) => None,
        })
        .map(|page| view! { <li><a href=page.as_str().to_owned() rel="noreferrer nofollow">{page.host().to_owned()}</a></li> })
        .collect_view();
    // The name under which an editor keeps a list without an address says nothing to a reader.
    let lists = listing.sources.iter().filter(|source| matches!(source, Source::Dataset(_))).count();
    let lists = (lists > 0).then(|| {
        let seen_in = say::LISTS_SEEN_IN.to_string();
        view! { <li>{words.with("service-source-lists", [("n", lists.into()), ("year", seen_in.into())])}</li> }
    });
    let seen = match listing.source_seen.as_deref() {
        Some(seen) => words.with("service-source-seen", [("when", seen.to_owned().into())]),
        None => words.text("service-source-seen-unknown"),
    };
    view! {
        <details class="sources">
            <summary>{words.with("service-sources", [("n", listing.sources.len().into())])}</summary>
            <p>{seen}</p>
            <ul>{pages}{lists}</ul>
        </details>
    }
    .into_any()
}
