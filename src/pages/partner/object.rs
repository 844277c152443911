//! “Was this you?”: what one email told, with one button beside each change.

use leptos::prelude::*;

use crate::{
    domain::{
        change::{Change, Kind},
        localized::Localized,
        moment::Moment,
        news::NewsKind,
        time_zone::day_in_ontario,
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        site::Context,
    },
    document,
};

/// The field of the change that is objected to.
pub const CHANGE: &str = "change";

/// What an objection did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// Readers never see the change.
    Refused,
    /// Readers see again what was there before.
    Undone,
    /// Readers do not see the listing.
    Hidden,
    /// The other email address opens nothing any more.
    Ended,
}

/// What the email told of a change.
#[derive(Clone, Debug)]
pub struct Told {
    /// What the listing is called, if it has a name that can be read.
    pub name: Option<Localized>,
    /// The change.
    pub change: Change,
    /// What happened.
    pub kind: NewsKind,
    /// When.
    pub at: Moment,
    /// What an objection did, once there is one.
    pub stopped: Option<Stopped>,
}

/// The page.
pub fn page(context: &Context<'_>, secret: &str, told: &[Told], trouble: Option<&'static str>) -> Document {
    let words = context.words();
    let address = Address::Object(secret.to_owned());
    let title = words.text("object-title");
    let items = told.iter().map(|told| item(context, told)).collect_view();
    let inside = view! {
        <h1>{title.clone()}</h1>
        {trouble.map(|message| view! { <div class="callout problem" role="alert"><p>{words.text(message)}</p></div> })}
        <p>{words.text("object-intro")}</p>
        <form id=FORM method="post" action=address.path(context.locale) autocomplete="off">{items}</form>
        <p class="hint">{words.text("object-if-you")}</p>
    };
    document(context, address.clone(), title, inside.into_fragment()).keeping_form(context, &address)
}

fn item(context: &Context<'_>, told: &Told) -> Fragment {
    let words = context.words();
    let name = told.name.as_ref().map(|name| name.read(context.locale).0.to_owned());
    let fields: Vec<String> = told.change.differences().iter().map(|difference| words.field(difference.field)).collect();
    // Of a new listing everything is new.
    let what =
        (told.change.kind == Kind::Update).then(|| view! { <p>{words.with("object-fields", [("fields", fields.join(" · ").into())])}</p> });
    let id = format!("told-{}", told.change.id.0);
    let done = |message| view! { <p class="callout note" role="status">{words.text(message)}</p> }.into_fragment();
    let answer = match told.stopped {
        Some(Stopped::Refused) => done("object-refused"),
        Some(Stopped::Undone) => done("object-undone"),
        Some(Stopped::Hidden) => done("object-hidden"),
        Some(Stopped::Ended) => done("object-ended"),
        None => view! {
            <p class="submit"><button class="main" name=CHANGE value=told.change.id.0.clone() aria-describedby=id.clone()>{words.text("object-press")}</button></p>
        }
        .into_fragment(),
    };
    view! {
        <section class="choices">
            <h2 id=id translate="no">{name}</h2>
            <p>{words.news(told.kind)}</p>
            {what}
            <p class="hint">{words.date(day_in_ontario(told.at))}</p>
            {answer}
        </section>
    }
    .into_fragment()
}
