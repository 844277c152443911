//! A page for each listing: everything known, and what is not.

use leptos::prelude::*;

use crate::{
    domain::{
        locale::Locale,
        opening::Opening,
        service::PhoneKind,
        source::{Confirmation, Source},
        time_zone::day_in_ontario,
    },
    finder::{listing::Listing, parameter, query::Area},
    html::Markup,
    islands::{
        fragment::{Fragment, IntoFragment},
        opening,
    },
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    parts::{bulletins, card_text, contact, expect, freshness, words as say},
    site::Context,
};

mod facts;

use facts::facts;

/// The page of a listing.
pub fn page(context: &Context<'_>, listing: &Listing) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let rest = match listing.confirmation {
        Confirmation::Awaited if !listing.confirmed.is_empty() => {
            words.with("freshness-rest", [("date", words.date(listing.compiled_on).into())])
        }
        Confirmation::Awaited => words.with("freshness-long", [("date", words.date(listing.compiled_on).into())]),
        Confirmation::NotNeeded => words.text("freshness-not-needed"),
    };
    let confirmed = freshness::of_fields(words, listing).into_iter().map(|said| view! { <p class="fresh">{said}</p> }).collect_view();
    let keep = view! {
        <form class="keep" method="post" action=Page::List.path(locale) autocomplete="off">
            <input type="hidden" name=parameter::KEPT value=listing.id.to_string() />
            <button class="quiet">{words.text("list-start")}</button>
        </form>
    };
    let main = view! {
        <article class="wide service" data-service=listing.id.to_string()>
            <p class="back"><a href=Page::Find.path(locale)>{words.text("service-back")}</a></p>
            {said(context, listing, Some(keep.into_fragment()))}
            {sources(context, listing)}
            {confirmed}
            <p class="fresh">{rest}</p>
            <p><a class="quiet" href=Address::Report(listing.id.clone()).path(locale)>{words.text("report-link")}</a></p>
            {work_here(context, listing)}
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
        main: main.into_fragment(),
    }
}

/// A listing as readers are to see it, for its organization.
pub(super) fn seen(context: &Context<'_>, listing: &Listing) -> Fragment {
    view! { <article class="service">{said(context, listing, None)}</article> }.into_fragment()
}

/// The way to change a listing, where its organization may.
fn work_here(context: &Context<'_>, listing: &Listing) -> Option<Fragment> {
    let path = Address::WorkHere(listing.id.clone()).path(context.locale);
    let link = || view! { <p class="work-here"><a href=path>{context.text("work-here-title")}</a></p> }.into_fragment();
    (!listing.locked).then(link)
}

/// All that a listing says. `keep` is the button that puts it on the reader's list.
fn said(context: &Context<'_>, listing: &Listing, keep: Option<Fragment>) -> Fragment {
    let (words, locale) = (context.words(), context.locale);
    let name = say::foreign(listing.name.read(locale), locale);
    let description = say::foreign(listing.description.read(locale), locale);
    let organization = say::localized(&listing.organization.name, locale);
    let runs_it = (organization.text != name.text).then(|| {
        view! { <p class="run-by">{words.text("service-run-by")} " " <span lang=organization.lang translate="no">{organization.text}</span></p> }
    });
    let contacts = if listing.through.is_some() { contact::first(words, listing) } else { contact::all(words, listing) };
    view! {
        <h1 lang=name.lang translate="no">{name.text}</h1>
        <section aria-labelledby="contact">
            // The buttons are right under the name: anyone who came for the number has it on the first screen.
            <h2 id="contact" class="unseen">{words.text("service-contact")}</h2>
            {card_text::through(words, listing).map(|through| view! { <p class="through">{through}</p> })}
            <div class="contacts">{contact::buttons(&contacts)}</div>
            {now(context, listing)}
            {bulletins(context, listing)}
            {notices(context, listing)}
            <p class="lead" lang=description.lang>{description.text}</p>
            {runs_it}
            {expect::on_page(context, listing)}
            {numbers(context, listing)}
            {keep}
            <p class="trace">{words.text("trace-note")}</p>
        </section>
        <section aria-labelledby="facts">
            <h2 id="facts">{words.text("service-facts")}</h2>
            <dl class="facts">{facts(context, listing)}</dl>
        </section>
    }
    .into_fragment()
}

/// Whether someone answers now, and at which time that was true.
fn now(context: &Context<'_>, listing: &Listing) -> Option<Fragment> {
    let words = card_text::opening_words(context.words());
    let now = context.now?;
    let area = Area::of(listing.service_area.divisions().to_vec());
    let in_words = *listing.opening() == Opening::NotKnown && !listing.schedule.is_unknown();
    let mut said = Markup::NONE;
    opening::lines(&mut said, words.of(&listing.entry(), now, in_words, None));
    (!said.is_empty()).then(|| {
        view! {
            <div class="now">
                {said.into_fragment()}
                <p class="as-of">{words.as_of(now, area.as_ref())}</p>
            </div>
        }
        .into_fragment()
    })
}

/// What the desk tells readers of it.
fn bulletins(context: &Context<'_>, listing: &Listing) -> Vec<Fragment> {
    let said = bulletins::of_listing(context.words(), listing);
    said.into_iter().map(|text| view! { <p class="callout note">{text}</p> }.into_fragment()).collect()
}

/// What the organization says that is true for a while only.
fn notices(context: &Context<'_>, listing: &Listing) -> Vec<Fragment> {
    let (words, locale) = (context.words(), context.locale);
    let today = context.now.map(day_in_ontario);
    let current = listing.notices.iter().filter(|notice| today.is_some_and(|today| notice.is_current(today)));
    current
        .map(|notice| {
            let said = say::localized(&notice.words, locale);
            let text = words.with("notice", [("words", said.text.into()), ("date", words.date(notice.until).into())]);
            view! { <p class="callout note" lang=said.lang>{text}</p> }.into_fragment()
        })
        .collect()
}

/// Labels that say no more than the kind of number does.
const PLAIN_LABELS: [&str; 6] = ["Phone", "Call", "Main", "TTY", "Fax", "Text line"];

/// Every number with its label and hours, in full, so that it can be read out and printed.
fn numbers(context: &Context<'_>, listing: &Listing) -> Option<Fragment> {
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
        .into_fragment()
    })
}

fn sources(context: &Context<'_>, listing: &Listing) -> Fragment {
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
    .into_fragment()
}
