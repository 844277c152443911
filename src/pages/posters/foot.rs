//! The foot of a sheet or a card: the square code with its address in words, the day of printing, and the code by which anyone can ask
//! whether the numbers are still right.

use leptos::prelude::*;

use crate::{
    domain::{date::Date, locale::Locale, sheet_code::SheetCode},
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{super::site::Context, code};

/// When a sheet is printed, and its code.
#[derive(Clone, Copy)]
pub(super) struct Printing {
    pub(super) today: Date,
    pub(super) code: SheetCode,
}

/// The square code with its address in words, and the day of printing.
pub(super) fn foot(context: &Context<'_>, locales: &[Locale], printed: Printing) -> Fragment {
    let dates = locales
        .iter()
        .map(|locale| {
            let words = context.site.catalog.words(*locale);
            let dated = words.with("sheet-printed", [("date", words.date(printed.today).into())]);
            view! { <p lang=locale.code()>{dated} " · " {words.with("sheet-code", [("code", printed.code.to_string().into())])}</p> }
        })
        .collect_view();
    let home = home(context, locales);
    let code = home.as_deref().and_then(code::square);
    view! { <div class="sheet-foot">{code}<div>{home.as_deref().map(address)}<div class="printed">{dates}</div></div></div> }
        .into_fragment()
}

/// The same on a card: the day in figures, under the code.
pub(super) fn small_foot(context: &Context<'_>, locale: Locale, printed: Printing) -> Fragment {
    let home = home(context, &[locale]);
    let code = home.as_deref().and_then(code::square);
    view! { <div class="sheet-foot">{home.as_deref().map(address)}<div class="stamp">{code}<p class="printed">{printed.today.to_string()} " " <span translate="no">{printed.code.to_string()}</span></p></div></div> }.into_fragment()
}

/// The address of home, once the site has one.
fn home(context: &Context<'_>, locales: &[Locale]) -> Option<String> {
    context.site.origin.as_ref().map(|origin| match locales {
        [locale] => format!("{origin}{}", Page::Home.path(*locale)),
        // In two languages: the address that asks the browser for its language.
        _ => format!("{origin}/"),
    })
}

fn address(home: &str) -> Fragment {
    let short = home.trim_start_matches("https://").trim_end_matches('/').to_owned();
    view! { <p class="home-address" translate="no">{short}</p> }.into_fragment()
}
