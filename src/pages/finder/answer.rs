//! A question that one of our pages answers: its section is above the results, in the page's own words.

use leptos::prelude::*;

use crate::{
    domain::locale::Locale,
    finder::words::{reading::Reading, target::Section},
    i18n::markdown,
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::super::{
    links::Links,
    site::{Context, Site},
};

/// Letters of a section that are shown; what is longer is read on its page. The first paragraph is always shown.
const LETTERS: usize = 900;

/// A section that was found on its page.
pub(super) struct Answer {
    /// Its heading.
    heading: String,
    /// Its beginning as Markdown.
    text: String,
    /// The page it is on.
    page: Page,
    /// The address of the section.
    address: String,
}

impl Answer {
    /// The section, if the page is there.
    pub(super) fn find(context: &Context<'_>, section: &Section) -> Option<Self> {
        let page = Page::from_key(&section.page).filter(|page| context.site.has(*page))?;
        let (heading, text) = text(context.site, section, page, context.locale)?;
        let address = format!("{}#{}", page.path(context.locale), section.anchor);
        Some(Self { heading, text, page, address })
    }

    /// A link to the section, named by its heading.
    pub(super) fn link(&self) -> Fragment {
        view! { <a href=self.address.clone()>{self.heading.clone()}</a> }.into_fragment()
    }
}

/// The heading and what is shown of the text.
fn text(site: &Site, section: &Section, page: Page, locale: Locale) -> Option<(String, String)> {
    let article = site.articles.get(&page.article(), locale)?;
    match section.item {
        Some(item) => article.item(&section.anchor, item),
        None => article.section_and_below(&section.anchor, LETTERS),
    }
}

/// Lines of the lexicon whose section is not there, in either language.
pub fn problems(site: &Site) -> Vec<String> {
    let missing = |section: &Section, locale: Locale| {
        let page = Page::from_key(&section.page).filter(|page| site.has(*page));
        page.and_then(|page| text(site, section, page, locale)).is_none()
    };
    let sections = site.lexicon.sections();
    sections
        .flat_map(|(section, source)| Locale::ALL.map(|locale| (section, source, locale)))
        .filter(|(section, _, locale)| missing(section, *locale))
        .map(|(section, source, locale)| format!("{source}: there is no text at {section} in {}", locale.code()))
        .collect()
}

/// The section that answers the question. Anyone who may be in danger sees the lines first, and the section's link below them.
pub(super) fn first(context: &Context<'_>, reading: &Reading) -> Option<Fragment> {
    let section = reading.sections.first().filter(|_| reading.danger.is_none())?;
    let answer = Answer::find(context, section)?;
    let links = Links { site: context.site, snapshot: context.snapshot, locale: context.locale };
    let rendered = markdown::render(&answer.text, &links);
    let more = context.words().with("find-answer-more", [("page", context.site.title(answer.page, context.locale).into())]);
    Some(
        view! {
            <section class="callout answer" aria-labelledby="answer">
                <p class="answer-from">{context.text("find-answer-from")}</p>
                <h2 id="answer">{answer.heading}</h2>
                <div class="text" inner_html=rendered.opening></div>
                <p><a href=answer.address>{more}</a></p>
            </section>
        }
        .into_fragment(),
    )
}
