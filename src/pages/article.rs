//! A long text as a page.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    domain::locale::Locale,
    finder::snapshot::Snapshot,
    i18n::{
        article::{Article, ArticleProblem},
        gate::checklist::Item,
        markdown::{self, Rendered, Resolve as _},
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    language_card,
    links::Links,
    navigation,
    partner::find_own,
    parts::{drawings::Drawing, expectations},
    site::{Context, Site},
};

mod doors;
mod sections;
mod sources;

use sources::{reviews, sources, unreviewed};

/// An article rendered for a snapshot, kept until the next one.
#[derive(Clone, Debug)]
pub struct RenderedArticle {
    rendered: Rendered,
}

/// Every article rendered, by page and language.
pub type RenderedArticles = BTreeMap<(Page, Locale), RenderedArticle>;

/// Renders all articles against a snapshot, with everything that could not be resolved.
pub fn render_all(site: &Site, snapshot: &Snapshot) -> (RenderedArticles, Vec<ArticleProblem>) {
    let mut all = RenderedArticles::new();
    let mut problems = Vec::new();
    for (page, locale) in Page::ALL.iter().flat_map(|page| Locale::ALL.map(|locale| (*page, locale))) {
        let Some(article) = site.articles.get(&page.article(), locale) else {
            continue;
        };
        let (rendered, mut found) = article.render(&Links { site, snapshot, locale });
        problems.append(&mut found);
        problems.extend(
            article.matter.related.iter().filter(|key| !Page::from_key(key).is_some_and(|page| site.has(page))).map(|key| ArticleProblem {
                file: article.file().to_owned(),
                line: 1,
                reason: format!("related: there is no page {key}"),
            }),
        );
        all.insert((page, locale), RenderedArticle { rendered });
    }
    for (card, locale) in site.cards.iter().flat_map(|card| Locale::ALL.map(|locale| (card, locale))) {
        let rendered = markdown::render(&card.text, &Links { site, snapshot, locale });
        problems.extend(rendered.problems.into_iter().map(|problem| ArticleProblem {
            file: card.file.clone(),
            line: 1,
            reason: problem.reason,
        }));
    }
    for name in site.articles.names() {
        if !Page::ALL.iter().any(|page| page.article() == name) {
            let file = site.articles.get(name, Locale::En).map(|article| article.file().to_owned()).unwrap_or_default();
            problems.push(ArticleProblem { file, line: 1, reason: "no page of the tree has this name".to_owned() });
        }
    }
    (all, problems)
}

/// Items of the strategy's list whose page or anchor is not there, with the line of the list's file.
pub fn unkept_promises(site: &Site, snapshot: &Snapshot, items: &[Item]) -> Vec<(usize, String)> {
    let resolve = |item: &Item, locale: Locale| Links { site, snapshot, locale }.page(&format!("{}#{}", item.page, item.anchor)).err();
    // One item is on each line, after the line of the opening bracket.
    let lines = (2..).zip(items).flat_map(|(line, item)| Locale::ALL.map(|locale| (line, item, locale)));
    lines
        .filter_map(|(line, item, locale)| {
            resolve(item, locale).map(|reason| (line, format!("{} in {}: {reason}", item.row, locale.code())))
        })
        .collect()
}

/// The page of an article.
pub fn page(context: &Context<'_>, page: Page, article: &Article, rendered: &RenderedArticle) -> Document {
    let words = context.words();
    let rendered = &rendered.rendered;
    let matter = &article.matter;
    let contents: Vec<_> = rendered.headings.iter().filter(|heading| heading.level == 2).collect();
    let links = || {
        contents.iter().map(|heading| view! { <li><a href=format!("#{}", heading.anchor)>{heading.text.clone()}</a></li> }).collect_view()
    };
    // The page of a few choices is its own table of contents. The others have one beside the text where there is room, and a folded one
    // above it on a phone: one of the two is shown.
    let (beside, above) = (contents.len() > 3)
        .then(|| {
            let beside = view! {
                <nav class="contents-beside" aria-labelledby="contents">
                    <p id="contents"><b>{words.text("article-contents")}</b></p>
                    <ol>{links()}</ol>
                </nav>
            };
            let above = view! {
                <details class="contents">
                    <summary>{words.text("article-contents")}</summary>
                    <ol>{links()}</ol>
                </details>
            };
            (beside, above)
        })
        .unzip();
    let note = matter.content_note.then(|| {
        view! { <p class="content-note">{words.text(match matter.voice {
            crate::i18n::front_matter::Voice::Vous => "content-note-vous",
            _ => "content-note-tu",
        })}</p> }
    });
    // In the glossary what is emphasized is the other language's word.
    let body = match page {
        Page::Glossary => rendered.body.replace("<em>", &format!("<em lang=\"{}\">", context.locale.other().code())),
        _ => rendered.body.clone(),
    };
    let reviews_table = (page == Page::About).then(|| reviews(context));
    let cards = (page == Page::Languages).then(|| language_card::list(context)).flatten();
    let class = match (beside.is_some(), sections::for_teens(page)) {
        (true, true) => "reading beside thoughts",
        (true, false) => "reading beside",
        (false, _) => "reading",
    };
    let search = (page == Page::UpdateListing).then(|| find_own::form(context, ""));
    let main = view! {
        <article class=class>
            {beside}
            <div>
            {navigation::trail(context, page)}
            <div class="head"><h1>{matter.title.clone()}</h1>{Drawing::of(page).view()}</div>
            {note}
            {search}
            {match doors::of(page, &rendered.opening, &body) {
                Some(parts) => view! {
                    <div class="opening" inner_html=parts.opening.to_owned()></div>
                    <div class="text ways-on" inner_html=parts.ways></div>
                    <div class="opening" inner_html=parts.danger.to_owned()></div>
                    {above}
                    {sections::view(page, words, parts.rest)}
                }
                .into_fragment(),
                None => view! {
                    <div class="opening" inner_html=rendered.opening.clone()></div>
                    {above}
                    {sections::view(page, words, &body)}
                }
                .into_fragment(),
            }}
            {reviews_table}
            {cards}
            {expectations::section(context, &matter.expectations)}
            {related(context, &matter.related, &rendered.body)}
            {sources(words, &context.site.facts, &article.facts)}
            <p class="checked">{words.with("article-checked", [("date", words.date(matter.checked).into())])} " " {unreviewed(words, matter.reviews)}</p>
            </div>
        </article>
    };
    Document {
        title: matter.title.clone(),
        description: Some(matter.description.clone()),
        address: Some(Address::Page(page)),
        switch: Switch::Link(page.path(context.locale.other())),
        indexed: true,
        class: "article-page",
        script: Script::None,
        main: main.into_fragment(),
    }
}

/// Pages to read next, without those that the text itself leads to.
fn related(context: &Context<'_>, keys: &[String], body: &str) -> Option<Fragment> {
    let pages: Vec<Page> = keys
        .iter()
        .filter_map(|key| Page::from_key(key))
        .filter(|page| context.site.has(*page) && !body.contains(&format!("href=\"{}\"", page.path(context.locale))))
        .collect();
    let links = pages
        .iter()
        .map(|page| view! { <li><a href=page.path(context.locale)>{context.site.title(*page, context.locale)}</a></li> })
        .collect_view();
    let heading = context.text("article-related");
    (!pages.is_empty()).then(|| {
        view! {
            <nav class="related" aria-labelledby="related">
                <h2 id="related">{heading}</h2>
                <ul>{links}</ul>
            </nav>
        }
        .into_fragment()
    })
}
