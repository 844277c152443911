//! The desk's pages.

use leptos::prelude::*;

use crate::{
    domain::person::Person,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{document::Document, site::Context};

pub mod change;
mod differences;
mod flags;
pub mod keepers;
mod letters;
pub mod listing;
pub mod listings;
pub mod notes;
pub mod queue;
mod reports;
pub mod sign_in;
pub mod signed_out;
pub mod standing;
pub mod unreadable;

/// Who is signed in, and the way out.
fn signed_in(context: &Context<'_>, person: &Person) -> Fragment {
    let words = context.words();
    let role = words.text(match person.role {
        crate::domain::person::Role::Editor => "role-editor",
        crate::domain::person::Role::Senior => "role-senior-editor",
        crate::domain::person::Role::Administrator => "role-administrator",
    });
    view! {
        <form class="signed-in" method="post" action=Address::SignOut.path(context.locale)>
            <span>{words.with("desk-signed-in", [("name", person.name.clone().into()), ("role", role.into())])}</span>
            " "
            <button class="quiet">{words.text("desk-sign-out")}</button>
        </form>
    }
    .into_fragment()
}

fn document(context: &Context<'_>, address: Address, title: String, inside: Fragment) -> Document {
    Document::unlisted(context, address, title, ("desk", "desk-page"), inside)
}
