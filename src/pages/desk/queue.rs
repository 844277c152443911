//! What waits: what is held first, then by age.

use leptos::prelude::*;

use crate::{
    domain::{
        change::{Change, Kind, Status},
        letter::Letter,
        moment::Moment,
        news::Objected,
        person::Person,
        service::ServiceId,
        time_zone::day_in_ontario,
    },
    finder::listing::Listing,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::Document,
        parts::{drawings::Drawing, words as say},
        site::Context,
    },
    document, letters, signed_in,
    unreadable::{self, OddRow},
};

/// The parameter of the page of changes, from 1.
pub const PAGE: &str = "page";

/// A change that waits, with the listing as readers see it, if they do.
#[derive(Clone, Copy, Debug)]
pub struct Waiting<'a> {
    /// The change.
    pub change: &'a Change,
    /// The listing.
    pub listing: Option<&'a Listing>,
    /// Whether someone felt unsafe with it.
    pub is_unsafe: bool,
    /// Whether the person who looks may decide about it, and has not.
    pub waits_for_me: bool,
}

/// A listing where someone felt unsafe.
#[derive(Clone, Debug)]
pub struct Alarm {
    /// The listing.
    pub service: ServiceId,
    /// What it is called.
    pub name: String,
    /// Whether readers still see it.
    pub is_shown: bool,
}

/// What the desk shows.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// Listings where someone felt unsafe.
    pub alarms: &'a [Alarm],
    /// Changes of which someone said that it was not them, with the name of the listing.
    pub objections: &'a [(Objected, String)],
    /// How many changes wait in all.
    pub all: usize,
    /// The page of them, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// What waits, in order: what waits for the person who looks comes first.
    pub waiting: &'a [Waiting<'a>],
    /// What was published lately, the newest first.
    pub published: &'a [Waiting<'a>],
    /// Letters that a person must look at: it is not known whether they went, or they were refused for good.
    pub in_doubt: &'a [Letter],
    /// Rows that cannot be read.
    pub odd: &'a [OddRow],
}

/// The page.
pub fn page(context: &Context<'_>, person: &Person, desk: &Desk<'_>) -> Document {
    let Desk { alarms, objections, all, page, pages, waiting, published, in_doubt, odd } = *desk;
    let words = context.words();
    let title = words.text("desk-title");
    let (for_me, for_others): (Vec<Waiting<'_>>, Vec<Waiting<'_>>) = waiting.iter().partition(|waiting| waiting.waits_for_me);
    let list = |title: &str, waiting: &[Waiting<'_>]| {
        let title = words.text(title);
        let rows = grouped(waiting).into_iter().map(|group| group_of(context, &group)).collect_view();
        (!waiting.is_empty()).then(|| view! { <h2>{title}</h2> <ol class="queue">{rows}</ol> })
    };
    let (for_me, for_others) = (list("desk-for-me", &for_me), list("desk-for-others", &for_others));
    let to = |page: usize, message: &str| {
        let path = format!("{}?{PAGE}={page}", Address::Desk.path(context.locale));
        view! { <a class="quiet" href=path>{words.text(message)}</a> " " }
    };
    let newer = (page > 1).then(|| to(page - 1, "desk-page-before"));
    let older = (page < pages).then(|| to(page + 1, "desk-page-after"));
    let lately = (!published.is_empty()).then(|| {
        let rows = published.iter().map(|change| row(context, *change)).collect_view();
        view! { <h2>{words.text("desk-lately")}</h2> <ol class="queue lately">{rows}</ol> }
    });
    let inside = view! {
        {signed_in(context, person)}
        <h1>{title.clone()}</h1>
        {alarm(context, alarms)}
        {objected(context, objections)}
        {unreadable::callout(words, odd)}
        {[
            (Address::DeskCalls, "calls-title"),
            (Address::DeskFindings, "findings-title"),
            (Address::DeskBulletins, "bulletins-title"),
            (Address::DeskListings, "desk-listings-title"),
            (Address::DeskBatches, "batches-title"),
            (Address::DeskPeople, "desk-people-title"),
            (Address::DeskAudit, "desk-audit-title"),
        ]
        .map(|(address, title)| view! { <p class="back"><a href=address.path(context.locale)>{words.text(title)}</a></p> })}
        <p>{words.with("desk-waiting", [("n", all.into())])}</p>
        {waiting.is_empty().then(|| view! { <div class="empty">{Drawing::Table.view()}</div> })}
        {waiting.iter().any(|waiting| waiting.change.status == Status::Held).then(|| view! {
            <p class="hint"><b class="held">{words.text("desk-held")}</b> " " {words.text("desk-held-means")}</p>
        })}
        {for_me}
        {for_others}
        <p class="submit">{newer}{older}</p>
        <p class="hint keys">{words.text("desk-keys")}</p>
        {letters::in_doubt(words, in_doubt)}
        {lately}
    };
    document(context, Address::Desk, title, inside.into_fragment())
}

/// Requests for the link of one listing are one item; everything else is its own.
fn grouped<'a>(waiting: &[Waiting<'a>]) -> Vec<Vec<Waiting<'a>>> {
    let mut groups: Vec<Vec<Waiting<'a>>> = Vec::new();
    for one in waiting {
        let is_alike = |group: &&mut Vec<Waiting<'a>>| {
            group.iter().any(|other| other.change.kind == Kind::Claim && other.change.service_id == one.change.service_id)
        };
        match groups.iter_mut().find(is_alike).filter(|_| one.change.kind == Kind::Claim) {
            Some(group) => group.push(*one),
            None => groups.push(vec![*one]),
        }
    }
    groups
}

fn group_of(context: &Context<'_>, group: &[Waiting<'_>]) -> Fragment {
    let [first, _, ..] = group else { return group.iter().map(|waiting| row(context, *waiting)).collect_view().into_fragment() };
    let words = context.words();
    let items = group.iter().map(|Waiting { change, .. }| {
        let path = Address::DeskChange(change.id.0.clone()).path(context.locale);
        let mailbox = change.mailbox.as_ref().map(ToString::to_string).unwrap_or_default();
        let sent = change.sent_at.map(|sent| sent_words(context, sent));
        view! { <li><a href=path translate="no">{mailbox}</a> <p class="hint">{sent}</p></li> }
    });
    view! {
        <li>
            <p><b translate="no">{name(context, first.change, first.listing)}</b></p>
            <p><b class="held">{words.text("desk-held")}</b> " " {words.with("desk-claims-of", [("n", group.len().into())])}</p>
            <ul>{items.collect_view()}</ul>
        </li>
    }
    .into_fragment()
}

/// What cannot wait comes first: someone felt unsafe.
fn alarm(context: &Context<'_>, alarms: &[Alarm]) -> Option<Fragment> {
    let words = context.words();
    (!alarms.is_empty()).then(|| {
        let items = alarms
            .iter()
            .map(|Alarm { service, name, is_shown }| {
                let hidden = (!is_shown).then(|| view! { " " <b class="held">{words.text("desk-hidden")}</b> });
                let path = Address::DeskListing(service.clone()).path(context.locale);
                view! { <li><a href=path translate="no">{name.clone()}</a>{hidden}</li> }
            })
            .collect_view();
        view! {
            <section class="callout problem alarm">
                <h2>{words.with("desk-alarm", [("n", alarms.len().into())])}</h2>
                <p>{words.text("desk-alarm-means")}</p>
                <ul>{items}</ul>
            </section>
        }
        .into_fragment()
    })
}

/// Changes of which someone said that it was not them. What readers see is safe; what happened is not known yet.
fn objected(context: &Context<'_>, objections: &[(Objected, String)]) -> Option<Fragment> {
    let words = context.words();
    (!objections.is_empty()).then(|| {
        let items = objections.iter().map(|(objection, name)| {
            let path = Address::DeskChange(objection.change.0.clone()).path(context.locale);
            view! { <li><a href=path translate="no">{name.clone()}</a> ", " {words.date(day_in_ontario(objection.at))}</li> }
        });
        view! {
            <section class="callout problem alarm">
                <h2>{words.with("desk-objections", [("n", objections.len().into())])}</h2>
                <p>{words.text("desk-objections-means")}</p>
                <ul>{items.collect_view()}</ul>
            </section>
        }
        .into_fragment()
    })
}

/// The name of the service that a change is about.
pub(super) fn name(context: &Context<'_>, change: &Change, listing: Option<&Listing>) -> String {
    // A new listing has its name in what was sent only.
    let typed = || change.draft.name().map(|name| name.read(context.locale).0.to_owned());
    let on_file = listing.map(|listing| listing.name.read(context.locale).0.to_owned());
    on_file.or_else(typed).unwrap_or_else(|| change.service_id.to_string())
}

/// “Sent on 26 November 2026, 4 days ago”.
fn sent_words(context: &Context<'_>, sent: Moment) -> String {
    let (words, day) = (context.words(), day_in_ontario(sent));
    let said = words.with("desk-sent", [("date", words.date(day).into())]);
    match context.now.map(|now| day_in_ontario(now).days_since(day)) {
        Some(days) => format!("{said}, {}", words.with("desk-age", [("n", days.into())])),
        None => said,
    }
}

fn row(context: &Context<'_>, Waiting { change, listing, is_unsafe, .. }: Waiting<'_>) -> Fragment {
    let words = context.words();
    // Of a new listing every field is new.
    let differences = if change.kind == Kind::New { Vec::new() } else { change.differences() };
    let fields: Vec<String> = differences.iter().map(|difference| words.field(difference.field)).collect();
    let kind = words.change_kind(change.kind);
    let what =
        if fields.is_empty() { kind } else { words.with("desk-what", [("kind", kind.into()), ("fields", fields.join(" · ").into())]) };
    let sent = change.sent_at.map(|sent| sent_words(context, sent)).unwrap_or_default();
    let place = listing.map(|listing| say::area(words, &listing.service_area));
    let from = change.mailbox.as_ref().map(ToString::to_string);
    let about: Vec<String> = [Some(sent), from, place].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let held = (change.status == Status::Held).then(|| view! { <b class="held">{words.text("desk-held")}</b> " " });
    let unsafe_mark = is_unsafe.then(|| view! { <b class="held unsafe">{words.text("desk-reports-unsafe")}</b> " " });
    view! {
        <li>
            <a href=Address::DeskChange(change.id.0.clone()).path(context.locale) translate="no">{name(context, change, listing)}</a>
            <p>{unsafe_mark}{held}{what}</p>
            <p class="hint">{about.join(" · ")}</p>
        </li>
    }
    .into_fragment()
}
