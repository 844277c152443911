//! The sheet itself, with the few words that surround it on a screen.

use leptos::prelude::*;

use crate::{
    domain::{
        date::Date,
        locale::Locale,
        sheet::{Sector, Sheet, SheetLanguage, SheetSize},
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::super::{
    document::{Document, Script},
    site::Context,
};
use super::{
    code, drawing,
    numbers::{self, Line, Wanted},
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
    let found: Vec<(Locale, Numbers)> = locales.iter().map(|locale| (*locale, Numbers::find(context, sheet, *locale))).collect();
    let both = if sheet.language == SheetLanguage::Both { " both" } else { "" };
    let class = format!("sheet {} {}{both}", sheet.size.code(), sheet.style.code());
    let inside = match sheet.size {
        SheetSize::Wallet | SheetSize::Sticker => cards(context, sheet, &found, today),
        SheetSize::Letter | SheetSize::Tabloid | SheetSize::A5 | SheetSize::Tabs | SheetSize::Slide => {
            let faces = found
                .iter()
                .map(|(locale, found)| view! { <div class="face" lang=locale.code()>{face(context, sheet, *locale, found)}</div> })
                .collect_view();
            let strips = (sheet.size == SheetSize::Tabs).then(|| strips(context, &found));
            view! { <div class="faces">{faces}</div> {foot(context, locales, today)} {strips} }.into_fragment()
        }
    };
    view! { <div class=class>{inside}</div> }.into_fragment()
}

/// The same card many times; in two languages, one after the other.
fn cards(context: &Context<'_>, sheet: Sheet, found: &[(Locale, Numbers)], today: Date) -> Fragment {
    let cards = found
        .iter()
        .cycle()
        .take(sheet.size.copies())
        .enumerate()
        .map(|(at, (locale, numbers))| {
            // The first card of each language is read aloud; the others are the same.
            let again = at >= found.len();
            view! {
                <div class="pocket" lang=locale.code() aria-hidden=again.then_some("true")>
                    {face(context, sheet, *locale, numbers)}
                    {small_foot(context, *locale, today)}
                </div>
            }
        })
        .collect_view();
    view! { <div class="cards">{cards}</div> }.into_fragment()
}

/// Strips with the first numbers, to tear off. They say nothing but numbers and that they are free.
fn strips(context: &Context<'_>, found: &[(Locale, Numbers)]) -> Fragment {
    let strips = found
        .iter()
        .cycle()
        .take(STRIPS)
        .map(|(locale, found)| {
            let words = context.site.catalog.words(*locale);
            let numbers = found
                .everywhere
                .iter()
                .take(2)
                .map(|line| view! { <b>{line.number.clone()}</b> {line.other.clone().map(|other| view! { <span>{other}</span> })} })
                .collect_view();
            view! { <div class="tear" lang=locale.code()><span>{words.text("sheet-free")}</span>{numbers}</div> }
        })
        .collect_view();
    view! { <div class="tears" aria-hidden="true">{strips}</div> }.into_fragment()
}

/// The numbers of a sheet in one language, found once for all cards.
struct Numbers {
    everywhere: Vec<Line>,
    local: Vec<Line>,
}

impl Numbers {
    fn find(context: &Context<'_>, sheet: Sheet, locale: Locale) -> Self {
        let (words, wanted) = (context.site.catalog.words(locale), Wanted::of(sheet));
        let local = sheet.division.map(|division| numbers::local(context.snapshot, words, wanted, division));
        Self { everywhere: numbers::everywhere(context.snapshot, words, wanted), local: local.unwrap_or_default() }
    }
}

/// The messages of a place: its opening line and its sentence.
pub(super) const fn sentences(sector: Sector) -> (&'static str, &'static str) {
    match sector {
        Sector::General => ("sheet-opening-general", "sheet-aside-general"),
        Sector::Stall => ("sheet-opening-stall", "sheet-aside-stall"),
        Sector::School => ("sheet-opening-school", "sheet-aside-school"),
        Sector::Campus => ("sheet-opening-campus", "sheet-aside-campus"),
        Sector::Health => ("sheet-opening-health", "sheet-aside-health"),
        Sector::Library => ("sheet-opening-library", "sheet-aside-library"),
        Sector::Bus => ("sheet-opening-bus", "sheet-aside-bus"),
        Sector::Road => ("sheet-opening-road", "sheet-aside-road"),
        Sector::Hotel => ("sheet-opening-hotel", "sheet-aside-hotel"),
        Sector::Staff => ("sheet-opening-staff", "sheet-aside-staff"),
        Sector::BandOffice => ("sheet-opening-band", "sheet-aside-band"),
        Sector::Newcomers => ("sheet-opening-newcomers", "sheet-aside-newcomers"),
        Sector::Farm => ("sheet-opening-farm", "sheet-aside-farm"),
        Sector::Salon => ("sheet-opening-salon", "sheet-aside-salon"),
    }
}

/// What a sheet says in one language.
fn face(context: &Context<'_>, sheet: Sheet, locale: Locale, found: &Numbers) -> Fragment {
    let words = context.site.catalog.words(locale);
    let (opening, aside) = sentences(sheet.sector);
    // What is on a card, above strips or in half a sheet has room for its numbers, and not for a sentence more.
    let small = sheet.size.copies() > 1;
    let whole = !small && sheet.language != SheetLanguage::Both && sheet.size != SheetSize::Tabs;
    let near = sheet.division.map(|division| words.with("sheet-near", [("area", division.name(locale).into())]));
    let everywhere = found.everywhere.iter().map(|line| line_view(line.clone(), None)).collect_view();
    let local = found
        .local
        .iter()
        .map(|line| {
            line_view(line.clone(), near.clone().filter(|_| !small).or_else(|| line.name.is_none().then(|| words.text("sheet-local"))))
        })
        .collect_view();
    let emergency = numbers::emergency(context.snapshot, words);
    view! {
        <div class="band">
            {drawing::porch()}
            <h2 class="ask">{words.text("sheet-ask")}</h2>
            <p class="free">{words.text("sheet-free")}</p>
        </div>
        {(!small).then(|| view! { <p class="opening">{words.text(opening)} {whole.then(|| view! { " " <span>{words.text(aside)}</span> })}</p> })}
        <ul class="lines">{everywhere}{local}</ul>
        <p class="unsure">{whole.then(|| format!("{} ", words.text("sheet-unsure")))} <b>{emergency}</b></p>
    }
    .into_fragment()
}

/// A number, large and in full; whose it is, when that may be said; for whom. `before` is said of where it is.
fn line_view(line: Line, before: Option<String>) -> Fragment {
    let stop = if line.name.is_some() && !line.about.is_empty() { ". " } else { "" };
    let before = before.map(|before| format!("{before}. "));
    view! {
        <li>
            {line.lead.map(|lead| view! { <b class="lead">{lead}</b> " " })}
            <b class="call">{line.number}</b>
            {line.extension.map(|extension| view! { " " <b class="extension">{extension}</b> })}
            {line.other.map(|other| view! { " " <b class="or-text">{other}</b> })}
            " " <span class="who">{before} {line.name.map(|name| view! { <b lang=name.lang translate="no">{name.text}</b> })}{stop}{line.about}</span>
        </li>
    }
    .into_fragment()
}

/// The square code with its address in words, and the day of printing.
fn foot(context: &Context<'_>, locales: &[Locale], today: Date) -> Fragment {
    let dates = locales
        .iter()
        .map(|locale| {
            let words = context.site.catalog.words(*locale);
            view! { <p lang=locale.code()>{words.with("sheet-printed", [("date", words.date(today).into())])}</p> }
        })
        .collect_view();
    let home = home(context, locales);
    let code = home.as_deref().and_then(code::square);
    view! { <div class="sheet-foot">{code}<div>{home.as_deref().map(address)}<div class="printed">{dates}</div></div></div> }
        .into_fragment()
}

/// The same on a card: the day in figures, under the code.
fn small_foot(context: &Context<'_>, locale: Locale, today: Date) -> Fragment {
    let home = home(context, &[locale]);
    let code = home.as_deref().and_then(code::square);
    view! { <div class="sheet-foot">{home.as_deref().map(address)}<div class="stamp">{code}<p class="printed">{today.to_string()}</p></div></div> }.into_fragment()
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
