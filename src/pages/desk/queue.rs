//! What waits: what is held first, then by age.

use leptos::prelude::*;

use crate::{
    domain::{
        change::{Change, Status},
        date::Date,
        person::Person,
        time_zone::TimeZone,
    },
    finder::listing::Listing,
    urls::Address,
};

use super::{
    super::{document::Document, site::Context},
    document, signed_in,
};

/// A change that waits, with the listing as readers see it, if they do.
#[derive(Clone, Copy, Debug)]
pub struct Waiting<'a> {
    /// The change.
    pub change: &'a Change,
    /// The listing.
    pub listing: Option<&'a Listing>,
}

/// The page: what waits, and what was published lately, the newest first.
pub fn page(context: &Context<'_>, person: &Person, waiting: &[Waiting<'_>], published: &[Waiting<'_>]) -> Document {
    let words = context.words();
    let title = words.text("desk-title");
    let rows = waiting.iter().map(|waiting| row(context, *waiting)).collect_view();
    let lately = (!published.is_empty()).then(|| {
        let rows = published.iter().map(|change| row(context, *change)).collect_view();
        view! { <h2>{words.text("desk-lately")}</h2> <ol class="queue lately">{rows}</ol> }
    });
    let inside = view! {
        {signed_in(context, person)}
        <h1>{title.clone()}</h1>
        <p>{words.with("desk-waiting", [("n", waiting.len().into())])}</p>
        <ol class="queue">{rows}</ol>
        {lately}
    };
    document(context, Address::Desk, title, inside.into_any())
}

/// The name of the service that a change is about.
pub(super) fn name(context: &Context<'_>, change: &Change, listing: Option<&Listing>) -> String {
    listing.map_or_else(|| change.service_id.to_string(), |listing| listing.name.read(context.locale).0.to_owned())
}

fn row(context: &Context<'_>, Waiting { change, listing }: Waiting<'_>) -> AnyView {
    let words = context.words();
    let fields: Vec<String> = change.differences().iter().map(|difference| words.field(difference.field)).collect();
    let sent = change.sent_at.map(|sent| words.date(Date::from(TimeZone::Eastern.local(sent).date()))).unwrap_or_default();
    let held = (change.status == Status::Held).then(|| view! { <b class="held">{words.text("desk-held")}</b> " " });
    view! {
        <li>
            <a href=Address::DeskChange(change.id.0.clone()).path(context.locale) translate="no">{name(context, change, listing)}</a>
            <p>{held}{words.change_kind(change.kind)} {(!fields.is_empty()).then(|| format!(": {}", fields.join(" · ")))}</p>
            <p class="hint">{words.with("desk-sent", [("date", sent.into())])}</p>
        </li>
    }
    .into_any()
}
