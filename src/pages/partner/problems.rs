//! What is wrong in a listing, each with a link to the page on which it is put right.

use leptos::prelude::*;

use crate::{
    domain::problem::Problem,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::super::site::Context;

/// The list.
pub(super) fn list(context: &Context<'_>, secret: &str, wrong: &[Problem]) -> Fragment {
    let words = context.words();
    let items = wrong
        .iter()
        .map(|problem| {
            let field = problem.path.field();
            let at = format!("{}#{}", Address::ReviewField(secret.to_owned(), field).path(context.locale), problem.path.anchor());
            view! { <li><a href=at>{words.field(field)}</a> " " {words.wrong(&problem.wrong)}</li> }
        })
        .collect_view();
    view! { <ul class="problems">{items}</ul> }.into_fragment()
}
