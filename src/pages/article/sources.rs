//! Where an article's facts come from, and who has read it.

use leptos::prelude::*;

use crate::{
    i18n::{
        catalog::Words,
        facts::Facts,
        front_matter::{Review, Reviews},
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::super::{parts::fact_source::fact_source, site::Context};

/// The folded list of sources at the end of a page.
pub(super) fn sources(words: Words<'_>, facts: &Facts, cited: &[String]) -> Option<Fragment> {
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
        .into_fragment(),
    )
}

/// Says honestly who has not reviewed a page yet.
pub(super) fn unreviewed(words: Words<'_>, reviews: Reviews) -> String {
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
pub(super) fn reviews(context: &Context<'_>) -> Fragment {
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
    .into_fragment()
}
