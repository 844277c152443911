//! The form's blanks are filled in with what was asked, whatever it was.

use super::{
    super::browser::{shipped_directory, site},
    *,
};
use crate::finder::query::{Area, Query};

/// The markup of a choice in a page: from its beginning to the end of its line.
fn drawn<'a>(html: &'a str, choice: &Choice) -> &'a str {
    let facet = format!("data-facet=\"{}\"", choice.facet());
    let at = html.find(&facet).unwrap_or_else(|| panic!("{facet}"));
    let from = html[..at].rfind('<').unwrap();
    let end = if html[from..].starts_with("<option") { "</option>" } else { "</label>" };
    &html[from..][..html[from..].find(end).unwrap()]
}

#[test]
fn every_choice_of_the_form_is_marked_as_it_was_made_and_has_its_number() {
    let (site, snapshot) = (site(), shipped_directory());
    let offered = snapshot.index().offered().choices().to_vec();
    let alone = offered.iter().map(|choice| Query::of([choice.clone()]));
    // Three at a time, so that groups meet and divisions add up.
    let together = (0..offered.len()).map(|at| Query::of([at, at * 7 + 3, at * 31 + 11].map(|at| offered[at % offered.len()].clone())));
    for (at, query) in alone.chain(together).chain([Query::default()]).enumerate() {
        let locale = Locale::ALL[at % 2];
        let search = Search { page: ResultsPage::find(snapshot.index(), &query, 1, None), words: None };
        let counts = search.page.counts.clone();
        let asking = Asking::default().with(query.clone());
        let (cards, forms) = (Arc::default(), Arc::default());
        let finder = Finder { asking, search, place: None, copy: String::new(), cards, forms };
        let context = Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None, rule: Default::default(), frames: None };
        let html = document::render(&context, || finder::page(&context, &finder)).text;
        for choice in &offered {
            let (drawn, count) = (drawn(&html, choice), counts.of(choice));
            let is_made = match (choice, &query.area) {
                (Choice::Division(division), Some(Area::Divisions(divisions))) => divisions == &[*division],
                _ => query.has_chosen(choice),
            };
            let says_so = drawn.contains(" selected") || drawn.contains(" checked");
            assert_eq!(says_so, is_made, "{query:?}: {drawn}");
            assert!(drawn.contains(&format!("data-count=\"{count}\"")), "{query:?}: {drawn}");
        }
        assert!(!html.contains(|mark: char| ('\u{e000}'..='\u{f8ff}').contains(&mark)), "a blank was left: {query:?}");
        let more = html.find("more-choices").unwrap();
        let (begins, ends) = (html[..more].rfind('<').unwrap(), more + html[more..].find('>').unwrap());
        let tag = &html[begins..ends];
        let is_more = query.choices().iter().any(|choice| !matches!(choice.group().parameter(), "a" | "r"));
        assert_eq!(tag.contains(" open"), is_more, "{tag}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn typed_words_are_in_the_form_as_they_were_typed_and_are_no_markup() {
    let reader = Reader::arrives().await;
    let typed = "\"><script>alert(1)</script> & 'shelter' \u{e003}\u{e009}";
    let found = reader.submits("/en/find", &[("q", typed), ("s", "kids-help-phone")]).await;
    let value = "value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;shelter&#39; \u{e003}\u{e009}\"";
    assert!(found.body.contains(value) && !found.body.contains("<script>alert"));
    assert!(found.body.contains("<input type=\"hidden\" name=\"s\" value=\"kids-help-phone\""));
}
