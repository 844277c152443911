//! Reading pages: finished once a publication, then sent from memory.

use crate::{
    domain::language::Language,
    finder::{
        local::AreaPage,
        query::{Area, Query},
        results_page::ResultsPage,
    },
    pages::{
        area, article, class_pack::told, coverage, document, document::Document, error, error::Failure, home, language_card, site::Context,
        sources,
    },
    urls::{self, Page, Pattern},
};

use super::{
    answer::Answer,
    edition::{Edition, Lasting},
    visit::Visit,
};

/// A page of the tree.
pub async fn get(visit: Visit) -> Answer {
    match visit.pattern {
        Pattern::Page(page) => answer(&visit, Lasting::Page(page)),
        _ => Answer::Failed(Failure::NotFound),
    }
}

/// `/en/areas/thunder-bay`, `/fr/regions/region-nord`.
pub async fn area(visit: Visit) -> Answer {
    let division = urls::division_from_slug(&visit.segment).map(Lasting::Division);
    match division.or_else(|| urls::region_from_slug(&visit.segment, visit.locale).map(Lasting::Region)) {
        Some(page) => answer(&visit, page),
        None => Answer::Failed(Failure::NotFound),
    }
}

/// `/en/languages/ar`: a card that has been reviewed.
pub async fn language_card(visit: Visit) -> Answer {
    let context = visit.timeless();
    match visit.segment.parse::<Language>().ok().and_then(|language| context.site.cards.get(&language)) {
        Some(card) => visit.page(|_| language_card::page(&context, card)),
        None => Answer::Failed(Failure::NotFound),
    }
}

fn answer(visit: &Visit, page: Lasting) -> Answer {
    let context = visit.timeless();
    let make = || document::render(&context, || view(&context, &visit.published, page));
    if !visit.keys() {
        // Another page for each choice of keys would double the memory for the few who ask.
        return Answer::Page(axum::http::StatusCode::OK, make());
    }
    match visit.published.lasting(page, visit.locale, || make().text) {
        Some(page) => Answer::Lasting(page),
        None => Answer::Failed(Failure::NotFound),
    }
}

fn view(context: &Context<'_>, published: &Edition, page: Lasting) -> Document {
    let index = published.snapshot.index();
    match page {
        Lasting::Page(Page::Home) => home::page(context, &ResultsPage::first(index, &Query::default(), 0, context.now).counts),
        Lasting::Page(Page::Areas) => area::index(context),
        Lasting::Page(Page::Sources) => sources::page(context),
        Lasting::Page(Page::Coverage) => coverage::page(context, published.coverage(), &published.answered),
        Lasting::Page(Page::WhenToldAtSchool) => told::page(context),
        Lasting::Page(page) => {
            let article = context.site.articles.get(&page.article(), context.locale);
            match article.zip(published.articles.get(&(page, context.locale))) {
                Some((article, rendered)) => article::page(context, page, article, rendered),
                // The router has no route to a page without an article.
                None => error::page(context, Failure::NotFound),
            }
        }
        Lasting::Division(division) => {
            area::division(context, division, &AreaPage::find(index, Area::Divisions(vec![division]), context.now))
        }
        Lasting::Region(region) => area::region(context, region, &AreaPage::find(index, Area::Region(region), context.now)),
    }
}
