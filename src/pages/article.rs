//! A long text as a page.

use std::{collections::BTreeMap, path::Path};

use leptos::prelude::*;

use crate::{
    domain::locale::Locale,
    finder::{asking::Asking, snapshot::Snapshot},
    i18n::{
        article::{Article, ArticleProblem},
        catalog::Words,
        facts::{Fact, Facts},
        front_matter::{Review, Reviews},
        gate::checklist::{self, Item},
        markdown::{self, Rendered, Resolve, escape},
    },
    urls::{Address, KEYS_PARAMETER, Page},
};

use super::{
    document::{Document, Script, Switch},
    language_card, navigation,
    parts::{contact, preset, strategy_pictures, words as say},
    posters,
    site::{Context, Site},
};

/// Resolves an article's links and tokens against the site and what is published.
pub struct Links<'a> {
    /// The site.
    pub site: &'a Site,
    /// What is published.
    pub snapshot: &'a Snapshot,
    /// The article's language.
    pub locale: Locale,
}

impl Resolve for Links<'_> {
    fn page(&self, target: &str) -> Result<String, String> {
        let (rest, anchor) = target.split_once('#').map_or((target, None), |(rest, anchor)| (rest, Some(anchor)));
        let (key, keys_off) = rest.split_once('?').map_or((rest, None), |(key, parameters)| (key, Some(parameters)));
        let page = Page::from_key(key).ok_or_else(|| format!("there is no page {key}"))?;
        if !self.site.has(page) {
            return Err(format!("the page is not written yet: {key}"));
        }
        let mut path = page.path(self.locale);
        match keys_off {
            None => {}
            Some(parameters) if parameters == format!("{KEYS_PARAMETER}=off") => path = format!("{path}?{parameters}"),
            Some(parameters) => return Err(format!("an article's link has no parameters such as {parameters}")),
        }
        if let Some(anchor) = anchor {
            let found = self
                .site
                .articles
                .get(&page.article(), self.locale)
                .is_some_and(|article| article.text().contains(&format!("{{#{anchor}}}")));
            // Every page has the panel of lines; the posters page is no article.
            let elsewhere = anchor == "talk" || page == Page::Posters && posters::ANCHORS.contains(&anchor);
            if !found && !elsewhere {
                return Err(format!("the page {key} has no anchor #{anchor}"));
            }
            path = format!("{path}#{anchor}");
        }
        Ok(path)
    }

    fn find(&self, written: &str) -> Result<String, String> {
        Ok(Address::Find(preset::parse(written)?, 1).path(self.locale))
    }

    fn quiet(&self, written: &str) -> Result<(String, String), String> {
        // Posted, so that the choices of a page about getting safe stand in no address.
        let fields = Asking::quietly(preset::parse(written)?)
            .fields()
            .into_iter()
            .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(&value)))
            .collect::<String>();
        let action = escape(&Page::Find.path(self.locale));
        Ok((
            format!("<form class=\"quiet-search\" method=\"post\" action=\"{action}\">{fields}<button class=\"quiet\">"),
            "</button></form>".to_owned(),
        ))
    }

    fn contact(&self, action: &str, service: &str) -> Result<String, String> {
        if action == "source" {
            return source_link(&self.site.facts, service);
        }
        let listing = self.snapshot.find(service).ok_or_else(|| format!("no published listing has the id {service}"))?;
        contact::inline(self.site.catalog.words(self.locale), listing, action)
    }
}

/// A link to the last source of a fact (`{source:F175}`), for what is no service: a course, a statute.
fn source_link(facts: &Facts, fact: &str) -> Result<String, String> {
    let missing = || format!("there is no fact with an address: {fact}");
    let url = facts.get(fact).and_then(|fact| fact.sources.iter().rev().find_map(|source| source.url.clone())).ok_or_else(missing)?;
    Ok(contact::site_link(&url.parse().map_err(|_| missing())?))
}

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
        problems.extend(rendered.problems.into_iter().map(|reason| ArticleProblem { file: card.file.clone(), line: 1, reason }));
    }
    for name in site.articles.names() {
        if !Page::ALL.iter().any(|page| page.article() == name) {
            let file = site.articles.get(name, Locale::En).map(|article| article.file().to_owned()).unwrap_or_default();
            problems.push(ArticleProblem { file, line: 1, reason: "no page of the tree has this name".to_owned() });
        }
    }
    (all, problems)
}

/// Items of the strategy's checklist whose page or anchor is not there.
pub fn checklist_problems(site: &Site, snapshot: &Snapshot, file: &Path) -> Vec<ArticleProblem> {
    let problem = |line: usize, reason: String| ArticleProblem { file: file.to_owned(), line, reason };
    let items = match checklist::load(file) {
        Ok(items) => items,
        Err((line, reason)) => return vec![problem(line, reason)],
    };
    let resolve = |item: &Item, locale: Locale| Links { site, snapshot, locale }.page(&format!("{}#{}", item.page, item.anchor)).err();
    // One item stands on each line, after the line of the opening bracket.
    let lines = (2..).zip(&items).flat_map(|(line, item)| Locale::ALL.map(|locale| (line, item, locale)));
    lines
        .filter_map(|(line, item, locale)| {
            resolve(item, locale).map(|reason| problem(line, format!("{} in {}: {reason}", item.row, locale.code())))
        })
        .collect()
}

/// The page of an article.
pub fn page(context: &Context<'_>, page: Page, article: &Article, rendered: &RenderedArticle) -> Document {
    let words = context.words();
    let rendered = &rendered.rendered;
    let matter = &article.matter;
    let contents: Vec<_> = rendered.headings.iter().filter(|heading| heading.level == 2).collect();
    let contents = (contents.len() > 2).then(|| {
        let links = contents
            .into_iter()
            .map(|heading| view! { <li><a href=format!("#{}", heading.anchor)>{heading.text.clone()}</a></li> })
            .collect_view();
        view! {
            <details class="contents">
                <summary>{words.text("article-contents")}</summary>
                <ol>{links}</ol>
            </details>
        }
    });
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
    let main = view! {
        <article class="reading">
            {navigation::trail(context, page)}
            <h1>{matter.title.clone()}</h1>
            {note}
            <div class="opening" inner_html=rendered.opening.clone()></div>
            {contents}
            {text(page, words, &body)}
            {reviews_table}
            {cards}
            {related(context, &matter.related)}
            {sources(words, &context.site.facts, &article.facts)}
            <p class="checked">{words.with("article-checked", [("date", words.date(matter.checked).into())])} " " {unreviewed(words, matter.reviews)}</p>
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
        main: main.into_any(),
    }
}

/// The text from the first heading on, with the page's pictures right after their headings.
fn text(page: Page, words: Words<'_>, body: &str) -> AnyView {
    const END: &str = "</h2>";
    let mut parts = Vec::new();
    let mut rest = body;
    for (anchor, picture) in strategy_pictures::of(page, words) {
        let heading = rest.find(&format!("<h2 id=\"{anchor}\">"));
        let Some(end) = heading.and_then(|at| rest[at..].find(END).map(|end| at + end + END.len())) else { continue };
        let (before, after) = rest.split_at(end);
        parts.push(view! { <div class="text" inner_html=before.to_owned()></div> }.into_any());
        parts.push(picture);
        rest = after;
    }
    parts.push(view! { <div class="text" inner_html=rest.to_owned()></div> }.into_any());
    parts.into_any()
}

fn related(context: &Context<'_>, keys: &[String]) -> Option<AnyView> {
    let links = keys
        .iter()
        .filter_map(|key| Page::from_key(key))
        .filter(|page| context.site.has(*page))
        .map(|page| view! { <li><a href=page.path(context.locale)>{context.site.title(page, context.locale)}</a></li> })
        .collect_view();
    let heading = context.text("article-related");
    (!keys.is_empty()).then(|| {
        view! {
            <nav class="related" aria-labelledby="related">
                <h2 id="related">{heading}</h2>
                <ul>{links}</ul>
            </nav>
        }
        .into_any()
    })
}

/// The folded list of sources at the end of a page.
fn sources(words: Words<'_>, facts: &Facts, cited: &[String]) -> Option<AnyView> {
    if cited.is_empty() {
        return None;
    }
    let items = cited.iter().filter_map(|id| facts.get(id)).map(|fact| fact_source(words, fact)).collect_view();
    Some(
        view! {
            <details class="sources">
                <summary>{words.with("article-sources", [("n", cited.len().into())])}</summary>
                <p>{words.text("article-sources-about")}</p>
                <ul>{items}</ul>
            </details>
        }
        .into_any(),
    )
}

/// One fact with its sources and date.
pub fn fact_source(words: Words<'_>, fact: &Fact) -> AnyView {
    let english = say::foreign(("", Locale::En), words.locale()).lang;
    let sources = fact
        .sources
        .iter()
        .map(|source| {
            let name = source.name.clone().or_else(|| {
                source
                    .url
                    .as_deref()
                    .and_then(|url| url.parse().ok())
                    .map(|url: crate::domain::web_address::WebAddress| url.host().to_owned())
            });
            let name = name.unwrap_or_default();
            match source.url.clone() {
                Some(url) => view! { " " <a href=url rel="noreferrer nofollow" lang=english.clone()>{name}</a> }.into_any(),
                None => view! { " " <span lang=english.clone()>{name}</span> }.into_any(),
            }
        })
        .collect_view();
    let dated = match fact.dated() {
        Some(date) => words.with("source-dated", [("date", date.to_owned().into())]),
        None => words.text("source-undated"),
    };
    view! {
        <li>
            <span lang=english.clone()>{fact.claim.clone()}</span>
            {sources}
            " " {dated}
        </li>
    }
    .into_any()
}

/// Says honestly who has not reviewed a page yet.
fn unreviewed(words: Words<'_>, reviews: Reviews) -> String {
    let missing: Vec<String> = [
        (reviews.survivors, "reviewer-survivors"),
        (reviews.indigenous, "reviewer-indigenous"),
        (reviews.lawyer, "reviewer-lawyer"),
        (reviews.francophone, "reviewer-francophone"),
    ]
    .into_iter()
    .filter(|(review, _)| *review == Review::Missing)
    .map(|(_, id)| words.text(id))
    .collect();
    if missing.is_empty() { String::new() } else { words.with("article-unreviewed", [("who", words.list(&missing).into())]) }
}

/// The state of every page's reviews, for the about page.
fn reviews(context: &Context<'_>) -> AnyView {
    let words = context.words();
    let cell = |review: Review| match review {
        Review::Missing => words.text("review-missing"),
        Review::NotNeeded => words.text("review-not-needed"),
        Review::Done(date) => words.date(date),
    };
    let rows = Page::ALL
        .iter()
        .filter_map(|page| context.site.articles.get(&page.article(), context.locale).map(|article| (page, &article.matter)))
        .map(|(page, matter)| {
            let reviews = matter.reviews;
            view! {
                <tr>
                    <th scope="row"><a href=page.path(context.locale)>{matter.title.clone()}</a></th>
                    <td data-column=words.text("reviews-survivors")>{cell(reviews.survivors)}</td>
                    <td data-column=words.text("reviews-indigenous")>{cell(reviews.indigenous)}</td>
                    <td data-column=words.text("reviews-lawyer")>{cell(reviews.lawyer)}</td>
                    <td data-column=words.text("reviews-francophone")>{cell(reviews.francophone)}</td>
                </tr>
            }
        })
        .collect_view();
    let heading = |id: &str| view! { <th scope="col">{words.text(id)}</th> };
    view! {
        <div class="table blocks pairs" tabindex="0" role="region" aria-label=words.text("reviews-caption")>
            <table>
                <caption>{words.text("reviews-caption")}</caption>
                <thead>
                    <tr>{heading("reviews-page")}{heading("reviews-survivors")}{heading("reviews-indigenous")}{heading("reviews-lawyer")}{heading("reviews-francophone")}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
