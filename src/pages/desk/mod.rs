//! The desk's pages.

use leptos::prelude::*;

use crate::{
    domain::{
        moment::Moment,
        motion::DeskRule,
        person::{Person, Role},
        time_zone::{TimeZone, day_in_ontario},
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{document::Document, site::Context};

pub mod audit;
pub mod batch;
pub mod batches;
pub mod bulletins;
pub mod call_script;
pub mod calls;
pub mod change;
mod differences;
pub mod findings;
mod flags;
pub mod keepers;
mod letters;
pub mod listing;
pub mod listings;
pub mod notes;
pub mod people;
mod planned;
pub mod posted;
pub mod queue;
pub mod reports;
pub mod restore;
pub mod sign_in;
pub mod signed_out;
pub mod standing;
pub mod unreadable;

/// Who is signed in, and the way out. A desk of one person says so on every page.
fn signed_in(context: &Context<'_>, person: &Person) -> Fragment {
    let words = context.words();
    let role = role_name(words, person.role);
    let alone = (context.rule == DeskRule::OnePerson).then(|| view! { <p class="callout note">{words.text("desk-one-person")}</p> });
    view! {
        <form class="signed-in" method="post" action=Address::SignOut.path(context.locale)>
            <span>{words.with("desk-signed-in", [("name", person.name.clone().into()), ("role", role.into())])}</span>
            " "
            <button class="quiet">{words.text("desk-sign-out")}</button>
        </form>
        {alone}
    }
    .into_fragment()
}

/// The way back to what waits.
fn back(context: &Context<'_>) -> Fragment {
    let desk = Address::Desk.path(context.locale);
    view! { <p class="back"><a href=desk accesskey="d">{context.text("desk-back")}</a></p> }.into_fragment()
}

/// A moment in words, by the clock of most of Ontario: “30 November 2026, 14:05”.
fn at(words: Words<'_>, moment: Moment) -> String {
    let local = TimeZone::Eastern.local(moment);
    let [hour, minute] = ["%H", "%M"].map(|part| local.format(part).to_string());
    words.with("desk-moment", [("date", words.date(day_in_ontario(moment)).into()), ("hour", hour.into()), ("minute", minute.into())])
}

fn role_name(words: Words<'_>, role: Role) -> String {
    words.text(match role {
        Role::Editor => "role-editor",
        Role::Senior => "role-senior-editor",
        Role::Administrator => "role-administrator",
    })
}

fn document(context: &Context<'_>, address: Address, title: String, inside: Fragment) -> Document {
    Document::unlisted(context, address, title, ("desk", "desk-page"), inside)
}
