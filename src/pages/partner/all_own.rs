//! All listings that someone looks after, on one page: each is confirmed with one tick, or opened to correct it.

use leptos::prelude::*;

use crate::{
    domain::{draft::Draft, field::Field, service::ServiceId},
    finder::listing::Listing,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        parts::freshness,
        site::Context,
    },
    document,
    field::lines,
};

/// The boxes of the listings that are right: `fc-timmins:3`, with the version that was seen.
pub const RIGHT: &str = "right";
/// The field of what else is done: `open:fc-timmins`, `stop`.
pub const ACT: &str = "act";
/// No more reminders.
pub const STOP: &str = "stop";

/// One listing.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// As readers see it.
    pub listing: &'a Listing,
    /// As it is on file.
    pub draft: &'a Draft,
    /// Its version.
    pub version: i64,
    /// What can be confirmed.
    pub fields: &'a std::collections::BTreeSet<Field>,
    /// It is ticked.
    pub is_right: bool,
}

/// What the page says above itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// So many were confirmed.
    Confirmed(usize),
    /// Nothing was ticked.
    Nothing,
    /// One of them says something else by now.
    Stale,
    /// No more reminders are sent.
    Stopped,
    /// It could not be kept just now.
    NotSaved,
}

/// The page.
pub fn page(context: &Context<'_>, secret: &str, rows: &[Row<'_>], said: Option<Said>) -> Document {
    let words = context.words();
    let address = Address::OwnAll(secret.to_owned());
    let title = words.text("all-own-title");
    let alert = said.map(|said| {
        let text = match said {
            Said::Confirmed(n) => words.with("all-own-confirmed", [("n", n.into())]),
            Said::Nothing => words.text("all-own-nothing"),
            Said::Stale => words.text("all-own-stale"),
            Said::Stopped => words.text("all-own-stopped"),
            Said::NotSaved => words.text("review-not-saved"),
        };
        let class = if matches!(said, Said::Confirmed(_) | Said::Stopped) { "callout note" } else { "callout problem" };
        view! { <div class=class role="alert"><p>{text}</p></div> }
    });
    let items = rows.iter().map(|row| item(context, *row)).collect_view();
    let inside = view! {
        <h1>{title.clone()}</h1>
        {alert}
        <p class="lead">{words.text("all-own-intro")}</p>
        <form id=FORM class="choices" method="post" action=address.path(context.locale) autocomplete="off">
            {items}
            <p class="submit"><button class="main">{words.text("all-own-confirm")}</button></p>
            <h2>{words.text("all-own-reminders")}</h2>
            <p>{words.text("all-own-reminders-mean")}</p>
            <p class="submit"><button class="quiet" name=ACT value=STOP>{words.text("all-own-stop")}</button></p>
        </form>
    };
    document(context, address.clone(), title, inside.into_fragment()).keeping_form(context, &address)
}

fn item(context: &Context<'_>, row: Row<'_>) -> Fragment {
    let (words, id) = (context.words(), &row.listing.id);
    let name = row.listing.name.read(context.locale).0.to_owned();
    let facts = row.fields.iter().map(|field| {
        let said: Vec<String> = lines(context, *field, row.draft).into_iter().map(|(_, text)| text).collect();
        view! { <div><dt>{words.field(*field)}</dt><dd translate="no">{said.join(" · ")}</dd></div> }
    });
    let since = freshness::of_contacts(words, row.listing).unwrap_or_else(|| words.text("calls-never"));
    view! {
        <section>
            <h2 translate="no">{name.clone()}</h2>
            <p class="hint">{since}</p>
            <dl class="facts own">{facts.collect_view()}</dl>
            <div class="options column">
                <label class="option wide-option">
                    <input type="checkbox" name=RIGHT value=value(id, row.version) checked=row.is_right />
                    <span>{words.text("all-own-right")} <span class="unseen">{name.clone()}</span></span>
                </label>
            </div>
            <p class="submit">
                <button class="quiet" name=ACT value=format!("open:{id}")>{words.text("all-own-open")} <span class="unseen">{name}</span></button>
            </p>
        </section>
    }
    .into_fragment()
}

/// The value of a listing's box.
pub fn value(service: &ServiceId, version: i64) -> String {
    format!("{service}:{version}")
}
