//! The texts of ours that typed words are compared with by meaning: what a service does, and what a section of a page says.

use crate::{
    domain::{locale::Locale, service::ServiceId},
    finder::{snapshot::Snapshot, words::target::Section},
    i18n::article::Articles,
    urls::Page,
};

/// Letters of a section that are compared, as many as the network takes at once.
const LETTERS: usize = 300;

/// The name and the description of each service.
pub fn services(snapshot: &Snapshot, locale: Locale) -> Vec<(ServiceId, String)> {
    let text = |name: &str, description: &str| format!("{name}. {description}");
    let listings = snapshot.listings().iter();
    listings.map(|listing| (listing.id.clone(), text(listing.name.read(locale).0, listing.description.read(locale).0))).collect()
}

/// The heading and the beginning of each section of the pages that exist in both languages.
pub fn sections(articles: &Articles, locale: Locale) -> Vec<(Section, String)> {
    let mut sections = Vec::new();
    for page in Page::ALL {
        let [Some(article), Some(_)] = [locale, locale.other()].map(|locale| articles.get(&page.article(), locale)) else { continue };
        for anchor in article.anchors() {
            if let Some((heading, text)) = article.section(anchor, LETTERS) {
                let section = Section { page: page.key().to_owned(), anchor: anchor.to_owned(), item: None };
                sections.push((section, format!("{heading}. {}", without_tokens(&text))));
            }
        }
    }
    sections
}

/// A text without its tokens, such as `{call:kids-help-phone}`.
fn without_tokens(text: &str) -> String {
    let parts =
        text.split('{').enumerate().map(|(at, part)| if at == 0 { part } else { part.split_once('}').map_or("", |(_, rest)| rest) });
    parts.collect::<String>().trim().to_owned()
}
