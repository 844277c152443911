//! What a sheet or a card says in one language.

use leptos::prelude::*;

use crate::{
    domain::sheet::{Sector, Sheet, SheetLanguage, SheetSize},
    islands::fragment::{Fragment, IntoFragment},
};

use super::{
    super::{
        printed::{
            line::{self, Line},
            sheet::Numbers,
        },
        site::Context,
    },
    drawing,
};

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
pub(super) fn face(context: &Context<'_>, sheet: Sheet, found: &Numbers) -> Fragment {
    let locale = found.locale;
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
    let emergency = line::emergency(context.snapshot, words);
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

/// A number in large type, with its owner's name if that may be shown, and whom it serves. `before` says where it is.
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
