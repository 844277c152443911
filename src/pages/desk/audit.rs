//! What was done, and by whom: the newest first, by listing, person and day.

use leptos::prelude::*;

use crate::{
    domain::{
        act::{Actor, Deed},
        member::Member,
        person::Person,
        trail::Done,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{document::Document, site::Context},
    at, back, document, signed_in,
};

/// The parameter of who did it.
pub const WHO: &str = "who";
/// The parameter of the listing.
pub const LISTING: &str = "listing";
/// The parameter of the day.
pub const DAY: &str = "day";
/// The parameter of the page, from 1.
pub const PAGE: &str = "page";

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Who looks.
    pub person: &'a Person,
    /// Everyone who is or was on the desk.
    pub members: &'a [Member],
    /// What was done, with the name of its listing.
    pub done: &'a [(Done, Option<String>)],
    /// What is looked for: who, listing, day, as they were typed.
    pub typed: [String; 3],
    /// Whether the day that was typed is none.
    pub is_wrong: bool,
    /// The page, from 1.
    pub page: i64,
    /// Whether there is another.
    pub has_more: bool,
}

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("desk-audit-title");
    let [who, listing, day] = &shown.typed;
    let people = shown.members.iter().map(|member| (member.person.id.0.clone(), member.person.name.clone()));
    let others = [Actor::Link, Actor::Program].map(|actor| (actor.id().to_owned(), actor_name(words, &actor, shown.members)));
    let options = people.chain(others).map(|(id, name)| view! { <option value=id.clone() selected=*who == id>{name}</option> });
    let rows = shown.done.iter().map(|(done, name)| row(context, shown.members, done, name.as_deref())).collect_view();
    let wrong = shown.is_wrong.then(|| view! { <p class="callout problem" role="alert">{words.text("desk-audit-no-day")}</p> });
    let to = |page: i64, message: &str| {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([(WHO, who), (LISTING, listing), (DAY, day), (PAGE, &page.to_string())])
            .finish();
        view! { <a class="quiet" href=format!("{}?{query}", Address::DeskAudit.path(locale))>{words.text(message)}</a> " " }
    };
    let newer = (shown.page > 1).then(|| to(shown.page - 1, "desk-newer"));
    let older = shown.has_more.then(|| to(shown.page + 1, "desk-older"));
    let inside = view! {
        {signed_in(context, shown.person)}
        {back(context)}
        <h1>{title.clone()}</h1>
        <p><a class="quiet" href=Address::DeskRestore.path(locale)>{words.text("desk-restore-title")}</a></p>
        {wrong}
        <form class="choices" method="get" action=Address::DeskAudit.path(locale) autocomplete="off">
            <p class="field">
                <label for=WHO>{words.text("desk-audit-who")}</label>
                <select id=WHO name=WHO><option value="">{words.text("desk-audit-anyone")}</option> {options.collect_view()}</select>
            </p>
            <p class="field">
                <label for=LISTING>{words.text("desk-audit-listing")}</label>
                <input id=LISTING name=LISTING type="text" value=listing.clone() autocomplete="off" spellcheck="false" />
            </p>
            <p class="field">
                <label for=DAY>{words.text("desk-audit-day")}</label>
                <span id="day-hint" class="hint">{words.text("desk-audit-day-hint")}</span>
                <input id=DAY name=DAY type="text" value=day.clone() maxlength="10" autocomplete="off" aria-describedby="day-hint" />
            </p>
            <p class="submit"><button class="main">{words.text("desk-listings-search")}</button></p>
        </form>
        {shown.done.is_empty().then(|| view! { <p>{words.text("desk-audit-none")}</p> })}
        <ol class="queue lately">{rows}</ol>
        <p class="submit">{newer}{older}</p>
    };
    document(context, Address::DeskAudit, title, inside.into_fragment())
}

fn actor_name(words: Words<'_>, actor: &Actor, members: &[Member]) -> String {
    match actor {
        // Never: what a visitor does is not in the audit.
        Actor::Visitor => String::new(),
        Actor::Link => words.text("desk-audit-link"),
        Actor::Program => words.text("desk-audit-program"),
        Actor::Person(id) => {
            members.iter().find(|member| member.person.id == *id).map_or_else(|| id.0.clone(), |member| member.person.name.clone())
        }
    }
}

fn row(context: &Context<'_>, members: &[Member], done: &Done, name: Option<&str>) -> Fragment {
    let words = context.words();
    let deed = done.deed.map_or_else(|| words.text("deed-other"), |deed| words.deed(deed));
    let who = actor_name(words, &done.actor, members);
    let about = match (&done.service, done.deed) {
        (Some(_), _) => view! {
            <a href=Address::DeskChange(done.object.clone()).path(context.locale) translate="no">{name.unwrap_or(&done.object).to_owned()}</a>
        }
        .into_fragment(),
        (None, Some(Deed::LetIn | Deed::SetRole | Deed::CloseAccount | Deed::EndSession | Deed::EndSessions)) => {
            let id = crate::domain::person::PersonId(done.object.clone());
            view! { <span translate="no">{actor_name(words, &Actor::Person(id), members)}</span> }.into_fragment()
        }
        (None, _) => match name {
            Some(name) => view! { <span translate="no">{name.to_owned()}</span> }.into_fragment(),
            None => ().into_fragment(),
        },
    };
    view! {
        <li>
            {about}
            <p>{deed}</p>
            <p class="hint">{who} " · " {at(words, done.at)}</p>
        </li>
    }
    .into_fragment()
}
