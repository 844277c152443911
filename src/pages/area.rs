//! A page for each census division and region, that a teacher can link to.

use leptos::prelude::*;

use crate::{
    domain::{census_division::CensusDivision, region::Region},
    finder::{local::AreaPage, place::divisions_by_name, query::Area, shown::Shown},
    html::Markup,
    islands::{card, fragment::IntoFragment},
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    finder::{self, shown},
    navigation,
    parts::{bulletins, card_text, kept_cards::KeptCards, walk_in},
    site::Context,
};

/// The list of all areas.
pub fn index(context: &Context<'_>) -> Document {
    let words = context.words();
    let regions = Region::ALL
        .iter()
        .map(|region| {
            let links = divisions_by_name(context.locale)
                .filter(|division| division.region() == *region)
                .map(|division| {
                    let path = Address::Division(division).path(context.locale);
                    view! { <li><a href=path>{division.name(context.locale)}</a></li> }
                })
                .collect_view();
            view! {
                <section>
                    <h2><a href=Address::Region(*region).path(context.locale)>{words.region(*region)}</a></h2>
                    <ul class="columns">{links}</ul>
                </section>
            }
        })
        .collect_view();
    let main = view! {
        <div class="wide">
            {navigation::trail(context, Page::Areas)}
            <h1>{words.text("areas-title")}</h1>
            <p class="lead">{words.text("areas-intro")}</p>
            <p><a class="quiet" href=Page::Map.path(context.locale)>{words.text("map-link")}</a></p>
            {regions}
            <p class="hint">{words.text("areas-regions-note")}</p>
        </div>
    };
    Document {
        title: words.text("areas-title"),
        description: Some(words.text("areas-intro")),
        address: Some(Address::Page(Page::Areas)),
        switch: Switch::Link(Page::Areas.path(context.locale.other())),
        indexed: true,
        class: "areas",
        script: Script::None,
        main: main.into_fragment(),
    }
}

/// The page of a census division.
pub fn division(context: &Context<'_>, division: CensusDivision, found: &AreaPage) -> Document {
    page(context, division.name(context.locale).to_owned(), found, Address::Division(division))
}

/// The page of a region.
pub fn region(context: &Context<'_>, region: Region, found: &AreaPage) -> Document {
    page(context, context.words().region(region), found, Address::Region(region))
}

fn page(context: &Context<'_>, name: String, found: &AreaPage, address: Address) -> Document {
    let words = context.words();
    let AreaPage { query, talk, local, lines } = found;
    let told = bulletins::of_area(context, |division| match &query.area {
        Some(Area::Divisions(divisions)) => divisions.contains(&division),
        Some(Area::Region(region)) => division.region() == *region,
        None => false,
    });
    let around = context.list_words();
    let cards = |shown: &[Shown]| {
        let around = card::Around { query, words: around, now: context.now };
        let mut html = Markup::NONE;
        for shown in shown {
            let position = shown.hit.position;
            let (listing, entry) = (context.snapshot.at(position), context.snapshot.index().entries().get(position as usize));
            if let (Some(listing), Some(entry)) = (listing, entry) {
                card::result_card(&mut html, &card_text::card(words, listing), entry, shown, None, around);
            }
        }
        html.into_fragment()
    };
    let local_list = if local.is_empty() {
        view! { <p class="callout note">{words.text("area-none")}</p> }.into_fragment()
    } else {
        view! { <ol class="results" data-total=local.len()>{cards(local)}</ol> }.into_fragment()
    };
    let stores = match address {
        Address::Division(division) => Some(walk_in::in_division(context, division)),
        _ => None,
    };
    let about = match address {
        Address::Division(division) => {
            let path = format!("{}#area-{}", Page::Coverage.path(context.locale), division.code());
            Some(view! { <p><a class="quiet" href=path>{words.text("coverage-here")}</a></p> })
        }
        _ => None,
    };
    let main = view! {
        <div class="wide">
            {navigation::trail(context, Page::Areas)}
            <h1>{words.with("area-heading", [("area", name.clone().into())])}</h1>
            <p>{words.with("area-intro", [("n", local.len().into())])} " " <a href=Address::Find(query.clone(), 1).path(context.locale)>{words.text("area-refine")}</a></p>
            {told}
            {shown::talk_row(context, &KeptCards::default(), talk, query)}
            {about}
            <h2 class="group">{words.with("area-local", [("n", local.len().into())])}</h2>
            {local_list}
            {stores}
            <h2 class="group">{words.text("area-everywhere")}</h2>
            <ol class="results" data-total=lines.len()>{cards(lines)}</ol>
            <div class="list-notes">{finder::around_every_list(context, None)}</div>
        </div>
    };
    Document {
        // A teacher links to it and a class opens it: the place is what the page is about, not what a reader chose.
        title: words.with("area-heading", [("area", name.into())]),
        description: Some(words.text("areas-intro")),
        switch: Switch::Link(address.path(context.locale.other())),
        address: Some(address),
        indexed: true,
        class: "area",
        script: Script::None,
        main: main.into_fragment(),
    }
}
