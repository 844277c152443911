//! The page that offers the small file: what it is, where it can be found on a phone, and how to be rid of it.

use leptos::prelude::*;

use crate::{
    finder::place::divisions_by_name,
    islands::fragment::IntoFragment,
    urls::{AREA_PARAMETER, Address, Page},
};

use super::super::{document::Document, site::Context};

/// The page.
pub fn page(context: &Context<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let divisions =
        divisions_by_name(locale).map(|division| view! { <option value=division.code()>{division.name(locale)}</option> }).collect_view();
    let list =
        ["keep-found-downloads", "keep-found-list", "keep-found-delete"].map(|id| view! { <li>{words.text(id)}</li> }).collect_view();
    let main = view! {
        <div class="reading quiet-page">
            {super::back(context, Page::GetSafe)}
            <h1>{words.text("keep-title")}</h1>
            <p class="lead">{words.text("keep-what")}</p>
            <p class="callout note">{words.text("keep-watched")}</p>
            <form class="choices" method="post" action=Page::Keep.path(locale) autocomplete="off">
                <p class="field">
                    <label for="r">{words.text("posters-area")}</label>
                    <select id="r" name=AREA_PARAMETER>
                        <option value="">{words.text("posters-area-none")}</option>
                        {divisions}
                    </select>
                </p>
                <p class="submit"><button class="main">{words.text("keep-save")}</button></p>
            </form>
            <h2>{words.text("keep-found")}</h2>
            <ul>{list}</ul>
        </div>
    };
    let address = Address::Page(Page::Keep);
    Document::unindexed(context, address, words.text("keep-title"), "keep-page", main.into_fragment())
}
