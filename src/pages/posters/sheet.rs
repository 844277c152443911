//! The sheet itself, with the few words that surround it on a screen.

use leptos::prelude::*;

use crate::{
    domain::{
        date::Date,
        locale::Locale,
        sheet::{Sector, Sheet, SheetSize},
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::super::{document::Document, site::Context};
use super::{
    code,
    numbers::{self, Line},
};

/// Cards on a letter sheet.
const CARDS: usize = 8;

/// The page of a sheet. `ignored` says that something in the address was not understood.
pub fn page(context: &Context<'_>, sheet: Sheet, ignored: bool, today: Date) -> Document {
    let words = context.words();
    let paper = match sheet.size {
        SheetSize::A5 => "sheet-hint-a5",
        SheetSize::Letter => "sheet-hint-letter",
        SheetSize::Wallet => "sheet-hint-wallet",
    };
    let main = view! {
        <div class="wide sheet-around">
            <h1>{words.text("sheet-title")}</h1>
            {ignored.then(|| view! { <p class="callout note">{words.text("posters-ignored")}</p> })}
            <p>{words.text("sheet-hint")} " " {words.text(paper)}</p>
            <p><a href=Address::ChooseSheet(sheet).path(context.locale)>{words.text("sheet-change")}</a></p>
        </div>
        {paper_view(context, sheet, today)}
    };
    let address = Address::PrintSheet(sheet);
    let class = match sheet.size {
        SheetSize::A5 => "sheet-page on-a5",
        SheetSize::Letter => "sheet-page on-letter",
        SheetSize::Wallet => "sheet-page on-wallet",
    };
    // The title is also the name of the file when the sheet is saved.
    Document::unindexed(context, address, words.text("sheet-title"), class, main.into_fragment())
}

fn paper_view(context: &Context<'_>, sheet: Sheet, today: Date) -> Fragment {
    let locales = sheet.language.locales();
    let found: Vec<(Locale, Numbers)> = locales.iter().map(|locale| (*locale, Numbers::find(context, sheet, *locale))).collect();
    match sheet.size {
        SheetSize::Wallet => {
            // Two languages: the left cards are English, the right ones French.
            let cards = found
                .iter()
                .cycle()
                .take(CARDS)
                .enumerate()
                .map(|(at, (locale, found))| {
                    // The first card of each language is read aloud; the others are the same.
                    let again = at >= locales.len();
                    view! {
                        <div class="pocket" lang=locale.code() aria-hidden=again.then_some("true")>
                            {face(context, sheet, *locale, found)}
                            {foot(context, &[*locale], today)}
                        </div>
                    }
                })
                .collect_view();
            view! { <div class="sheet wallet">{cards}</div> }.into_fragment()
        }
        SheetSize::A5 | SheetSize::Letter => {
            let class = match (sheet.size, locales.len()) {
                (SheetSize::A5, 1) => "sheet a5",
                (SheetSize::A5, _) => "sheet a5 both",
                (_, 1) => "sheet letter",
                (..) => "sheet letter both",
            };
            let faces = found
                .iter()
                .map(|(locale, found)| view! { <div class="face" lang=locale.code()>{face(context, sheet, *locale, found)}</div> })
                .collect_view();
            view! { <div class=class><div class="faces">{faces}</div>{foot(context, locales, today)}</div> }.into_fragment()
        }
    }
}

/// The numbers of a sheet in one language, found once for all cards.
struct Numbers {
    everywhere: Vec<Line>,
    local: Vec<Line>,
}

impl Numbers {
    fn find(context: &Context<'_>, sheet: Sheet, locale: Locale) -> Self {
        let words = context.site.catalog.words(locale);
        let local = sheet.division.map(|division| numbers::local(context.snapshot, words, sheet, division));
        Self { everywhere: numbers::everywhere(context.snapshot, words, sheet), local: local.unwrap_or_default() }
    }
}

/// What a sheet says in one language.
fn face(context: &Context<'_>, sheet: Sheet, locale: Locale, found: &Numbers) -> Fragment {
    let words = context.site.catalog.words(locale);
    let (opening, aside) = match sheet.sector {
        Sector::General => ("sheet-opening-general", "sheet-aside-general"),
        Sector::School => ("sheet-opening-school", "sheet-aside-school"),
        Sector::Health => ("sheet-opening-health", "sheet-aside-health"),
        Sector::Road => ("sheet-opening-road", "sheet-aside-road"),
        Sector::Hotel => ("sheet-opening-hotel", "sheet-aside-hotel"),
        Sector::Farm => ("sheet-opening-farm", "sheet-aside-farm"),
        Sector::Salon => ("sheet-opening-salon", "sheet-aside-salon"),
    };
    let lines = |lines: &[Line], unnamed: Option<&str>| {
        lines.iter().map(|line| line_view(line.clone(), unnamed.map(|id| words.text(id)))).collect_view()
    };
    let local = sheet.division.filter(|_| !found.local.is_empty()).map(|division| {
        view! {
            <p class="near">{words.with("sheet-near", [("area", division.name(locale).into())])}</p>
            <ul class="lines local">{lines(&found.local, Some("sheet-local"))}</ul>
        }
    });
    view! {
        <h2 class="ask">{words.text("sheet-ask")}</h2>
        <p class="free">{words.text("sheet-free")}</p>
        <p class="opening">{words.text(opening)} " " <span>{words.text(aside)}</span></p>
        <ul class="lines">{lines(&found.everywhere, None)}</ul>
        {local}
        <p class="unsure">{(sheet.size != SheetSize::Wallet).then(|| format!("{} ", words.text("sheet-unsure")))} <b>{numbers::emergency(context.snapshot, words)}</b></p>
    }
    .into_fragment()
}

/// A number, large and in full; whose it is, when that may be said; for whom.
fn line_view(line: Line, unnamed: Option<String>) -> Fragment {
    let name = line.name.map(|name| (name.text, name.lang)).or(unnamed.map(|text| (text, None)));
    let stop = if name.is_some() && !line.about.is_empty() { ". " } else { "" };
    view! {
        <li>
            {line.call.map(|call| view! { <b class="call">{call}</b> " " })}
            {line.text.map(|text| view! { <b class="or-text">{text}</b> " " })}
            <span class="who">{name.map(|(text, lang)| view! { <b lang=lang translate="no">{text}</b> })}{stop}{line.about}</span>
        </li>
    }
    .into_fragment()
}

/// The square code with its address in words, and the day of printing.
fn foot(context: &Context<'_>, locales: &[Locale], today: Date) -> Fragment {
    let home = context.site.origin.as_ref().map(|origin| match locales {
        [locale] => format!("{origin}{}", Page::Home.path(*locale)),
        // In two languages: the address that asks the browser for its language.
        _ => format!("{origin}/"),
    });
    let dates = locales
        .iter()
        .map(|locale| {
            let words = context.site.catalog.words(*locale);
            view! { <p lang=locale.code()>{words.with("sheet-printed", [("date", words.date(today).into())])}</p> }
        })
        .collect_view();
    let code = home.as_deref().and_then(code::square);
    let address = home.as_deref().map(|home| {
        let short = home.trim_start_matches("https://").trim_end_matches('/').to_owned();
        view! { <p class="home-address" translate="no">{short}</p> }
    });
    view! { <div class="sheet-foot">{code}<div>{address}<div class="printed">{dates}</div></div></div> }.into_fragment()
}
