//! The words of our pages' titles and descriptions, indexed once at start: a search names the pages that speak of the same.

use std::collections::BTreeMap;

use crate::{
    domain::locale::Locale,
    finder::words::text_index::{Term, TextIndex, Texts},
    i18n::article::Articles,
    urls::Page,
};

/// A page must share this much of the words to be named, in thousandths.
const FITS: u16 = 300;

/// The pages that are articles, by language.
#[derive(Clone, Debug, Default)]
pub struct PageWords {
    by_locale: BTreeMap<Locale, (Vec<Page>, TextIndex)>,
}

impl PageWords {
    /// The words of the pages that exist in both languages.
    pub fn of(articles: &Articles) -> Self {
        let pages: Vec<Page> = Page::ALL
            .iter()
            .copied()
            .filter(|page| Locale::ALL.into_iter().all(|locale| articles.get(&page.article(), locale).is_some()))
            .collect();
        let index = |locale: Locale| {
            let matters = pages.iter().filter_map(|page| articles.get(&page.article(), locale)).map(|article| &article.matter);
            TextIndex::build(matters.map(|matter| Texts {
                names: vec![matter.title.as_str()],
                organization: None,
                descriptions: vec![matter.description.as_str()],
            }))
        };
        Self { by_locale: Locale::ALL.into_iter().map(|locale| (locale, (pages.clone(), index(locale)))).collect() }
    }

    /// The pages that share enough of the words, the nearest first.
    pub fn matching(&self, locale: Locale, terms: &[Term]) -> Vec<Page> {
        let Some((pages, index)) = self.by_locale.get(&locale) else { return Vec::new() };
        let mut found: Vec<(u16, usize)> = index
            .search(terms)
            .into_iter()
            .map(|(at, score)| (score.words + score.name / 2, at as usize))
            .filter(|(score, _)| *score >= FITS)
            .collect();
        found.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        found.into_iter().filter_map(|(_, at)| pages.get(at).copied()).collect()
    }
}
