//! One's own listing, field by field, with an edit beside each.

use leptos::prelude::*;

use crate::{
    domain::{draft::Draft, field::Field, path::Path, problem::Problem},
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{document::Document, site::Context},
    document,
    field::{lines, missing},
};

/// The fields by what they are for; what a frightened person needs comes first. Every field that is asked about is in one group.
pub const GROUPS: [(&str, &[Field]); 4] = [
    (
        "review-group-needs",
        &[Field::Phones, Field::TextLine, Field::Schedule, Field::Ages, Field::WithoutParent, Field::Confidentiality, Field::Location],
    ),
    ("review-group-who", &[Field::Name, Field::Organization, Field::Description, Field::Categories, Field::IsPolice, Field::Notices]),
    (
        "review-group-whom",
        &[
            Field::ServiceArea,
            Field::Audiences,
            Field::Indigenous,
            Field::CannotTake,
            Field::PoliceContact,
            Field::Languages,
            Field::Interpretation,
            Field::Free,
        ],
    ),
    ("review-group-reach", &[Field::Chat, Field::Email, Field::Page, Field::Access]),
];

/// With what a listing was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenedWith {
    /// A mailed link.
    Link,
    /// A mailed link to a listing that is still to be.
    NewListing,
    /// The code of a posted letter, which changes little.
    Letter,
}

/// A field as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldState {
    /// Which.
    pub field: Field,
    /// Someone looked at it and saved it.
    pub checked: bool,
    /// It is not as it was.
    pub changed: bool,
    /// It can be changed with what the listing was opened with.
    pub may_change: bool,
}

/// The page. `wrong` is what keeps a listing that is still to be from being published.
pub fn page(context: &Context<'_>, secret: &str, with: OpenedWith, draft: &Draft, fields: &[FieldState], wrong: &[Problem]) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let address = Address::Review(secret.to_owned());
    let telling = draft.telling();
    let needed = |field: Field| wrong.iter().any(|problem| problem.path.field() == field);
    let groups = GROUPS
        .iter()
        .map(|(heading, members)| {
            let states: Vec<FieldState> =
                members.iter().filter_map(|field| fields.iter().find(|state| state.field == *field)).copied().collect();
            let answered = states.iter().filter(|state| draft.field(state.field).next().is_some()).count();
            let rows = states.iter().map(|state| row(context, secret, draft, *state, needed(state.field), &telling)).collect_view();
            view! {
                <section>
                    <h2>{words.text(heading)}</h2>
                    <p class="answered">{words.with("review-answered", [("n", answered.into()), ("of", states.len().into())])}</p>
                    <dl class="facts own">{rows}</dl>
                </section>
            }
        })
        .collect_view();
    let is_new = with == OpenedWith::NewListing;
    let title = words.text(if is_new { "new-listing-title" } else { "review-title" });
    let preview = Address::ReviewPreview(secret.to_owned()).path(locale);
    let keepers = (with == OpenedWith::Link).then(|| {
        let people = Address::ReviewKeepers(secret.to_owned()).path(locale);
        view! { <p><a class="quiet" href=people>{words.text("keepers-link")}</a></p> }
    });
    let inside = view! {
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(if is_new { "new-listing-form" } else { "review-intro" })}</p>
        {(with == OpenedWith::Letter).then(|| view! { <p class="callout note">{words.text("review-intro-letter")}</p> })}
        <ul>
            <li>{words.text("review-intro-save")}</li>
            <li>{words.text("review-intro-languages")}</li>
            <li>{words.text("review-intro-held")}</li>
        </ul>
        {groups}
        {keepers}
        <p class="submit stays">
            <a class="quiet" href=preview>{words.text("preview-title")}</a>
            <a class="main" href=Address::ReviewFinish(secret.to_owned()).path(locale)>{words.text("review-finish")}</a>
        </p>
    };
    document(context, address, title, inside.into_fragment())
}

fn row(context: &Context<'_>, secret: &str, draft: &Draft, state: FieldState, is_needed: bool, telling: &[Path]) -> Fragment {
    let words = context.words();
    let name = words.field(state.field);
    let said = lines(context, state.field, draft);
    // A field without an answer has “Add”, in the colour of the lamp.
    let (class, act) = if said.is_empty() { ("quiet add", "review-add") } else { ("quiet", "review-edit") };
    let value = if said.is_empty() {
        view! { <span class="unsaid">{words.text("not-said")}</span> }.into_fragment()
    } else {
        said.into_iter()
            .map(|(label, text)| view! { <p>{label.map(|label| format!("{label} "))}<span translate="no">{text}</span></p> })
            .collect_view()
            .into_fragment()
    };
    let is_telling = telling.iter().any(|path| path.field() == state.field);
    let tells = is_telling.then(|| view! { <p class="mark needed">{words.text("review-looks-like-address")}</p> });
    let missing = missing(context, state.field, draft).into_iter().map(|said| view! { <p class="unsaid">{said}</p> }).collect_view();
    let needed = is_needed.then(|| view! { <p class="mark needed">{words.text("new-listing-needed")}</p> });
    let mark = match state {
        FieldState { changed: true, .. } => Some("review-changed"),
        FieldState { checked: true, .. } => Some("review-checked"),
        _ => None,
    };
    let mark = mark.map(|message| view! { <p class="mark">{words.text(message)}</p> });
    let id = format!("own-{}", state.field.key().replace('_', "-"));
    let described = id.clone();
    let way = state.may_change.then(|| {
        view! {
            <p>
                <a class=class href=Address::ReviewField(secret.to_owned(), state.field).path(context.locale) aria-describedby=described>
                    {words.text(act)}
                </a>
            </p>
        }
    });
    view! {
        <div>
            <dt id=id>{name}</dt>
            <dd>
                {value}
                {missing}
                {tells}
                {needed}
                {mark}
                {way}
            </dd>
        </div>
    }
    .into_fragment()
}
