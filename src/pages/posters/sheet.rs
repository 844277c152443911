//! The sheet itself, with the few words that surround it on a screen.

use leptos::prelude::*;

use crate::{
    domain::{
        date::Date,
        sheet::{Sheet, SheetLanguage, SheetSize},
        sheet_code::SheetCode,
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, Script},
        printed::{
            nearby::Nearby,
            sheet::{Numbers, contacts, numbers},
            wanted::Wanted,
        },
        site::Context,
    },
    face::face,
    foot::{Printing, foot, small_foot},
};

/// Strips to tear off along the foot of a sheet.
const STRIPS: usize = 8;

/// The page of a sheet. `ignored` says that something in the address was not understood.
pub fn page(context: &Context<'_>, sheet: Sheet, ignored: bool, today: Date) -> Document {
    let words = context.words();
    let paper = match sheet.size {
        SheetSize::Letter => "sheet-hint-letter",
        SheetSize::Tabloid => "sheet-hint-tabloid",
        SheetSize::A5 => "sheet-hint-a5",
        SheetSize::Tabs => "sheet-hint-tabs",
        SheetSize::Wallet => "sheet-hint-wallet",
        SheetSize::Sticker => "sheet-hint-sticker",
        SheetSize::Slide => "sheet-hint-slide",
    };
    let no_local = sheet.division.is_some() && !Wanted::of(sheet).has_local();
    let main = view! {
        <div class="wide sheet-around">
            <h1>{words.text("sheet-title")}</h1>
            {ignored.then(|| view! { <p class="callout note">{words.text("posters-ignored")}</p> })}
            <p class="submit">
                <button class="main" type="button" data-print hidden>{words.text("sheet-print")}</button>
                <a class="button" href=Address::ChooseSheet(sheet).path(context.locale)>{words.text("sheet-change")}</a>
            </p>
            <p>{words.text(paper)} " " {words.text("sheet-hint")}</p>
            {no_local.then(|| view! { <p class="callout note">{words.text("sheet-no-local")}</p> })}
        </div>
        {paper_view(context, sheet, today)}
    };
    let class = match sheet.size {
        SheetSize::Letter | SheetSize::Tabs | SheetSize::Wallet | SheetSize::Sticker => "sheet-page on-letter",
        SheetSize::Tabloid => "sheet-page on-tabloid",
        SheetSize::A5 => "sheet-page on-a5",
        SheetSize::Slide => "sheet-page on-slide",
    };
    // The title is also the name of the file when the sheet is saved.
    let page = Document::unindexed(context, Address::PrintSheet(sheet), words.text("sheet-title"), class, main.into_fragment());
    Document { script: Script::Buttons, ..page }
}

/// The sheet as it is printed, as large as there is room for it.
pub(super) fn paper_view(context: &Context<'_>, sheet: Sheet, today: Date) -> Fragment {
    let locales = sheet.language.locales();
    let nearby = sheet.division.map(|division| Nearby::of(context.snapshot, division));
    let found = numbers(&context.site.catalog, context.snapshot, sheet, nearby.as_ref());
    let printed = Printing { today, code: SheetCode::of(today, &contacts(&found)) };
    let both = if sheet.language == SheetLanguage::Both { " both" } else { "" };
    let class = format!("sheet {} {}{both}", sheet.size.code(), sheet.style.code());
    let inside = match sheet.size {
        SheetSize::Wallet | SheetSize::Sticker => cards(context, sheet, &found, printed),
        SheetSize::Letter | SheetSize::Tabloid | SheetSize::A5 | SheetSize::Tabs | SheetSize::Slide => {
            let faces = found
                .iter()
                .map(|found| view! { <div class="face" lang=found.locale.code()>{face(context, sheet, found)}</div> })
                .collect_view();
            let strips = (sheet.size == SheetSize::Tabs).then(|| strips(context, &found));
            view! { <div class="faces">{faces}</div> {foot(context, locales, printed)} {strips} }.into_fragment()
        }
    };
    view! { <div class=class>{inside}</div> }.into_fragment()
}

/// The same card many times; in two languages, one after the other.
fn cards(context: &Context<'_>, sheet: Sheet, found: &[Numbers], printed: Printing) -> Fragment {
    let cards = found
        .iter()
        .cycle()
        .take(sheet.size.copies())
        .enumerate()
        .map(|(at, numbers)| {
            // The first card of each language is read aloud; the others are the same.
            let again = at >= found.len();
            view! {
                <div class="pocket" lang=numbers.locale.code() aria-hidden=again.then_some("true")>
                    {face(context, sheet, numbers)}
                    {small_foot(context, numbers.locale, printed)}
                </div>
            }
        })
        .collect_view();
    view! { <div class="cards">{cards}</div> }.into_fragment()
}

/// Strips with the first numbers, to tear off. They say nothing but numbers and that they are free.
fn strips(context: &Context<'_>, found: &[Numbers]) -> Fragment {
    let strips = found
        .iter()
        .cycle()
        .take(STRIPS)
        .map(|found| {
            let words = context.site.catalog.words(found.locale);
            let numbers = found
                .everywhere
                .iter()
                .take(2)
                .map(|line| view! { <b>{line.number.clone()}</b> {line.other.clone().map(|other| view! { <span>{other}</span> })} })
                .collect_view();
            view! { <div class="tear" lang=found.locale.code()><span>{words.text("sheet-free")}</span>{numbers}</div> }
        })
        .collect_view();
    view! { <div class="tears" aria-hidden="true">{strips}</div> }.into_fragment()
}
