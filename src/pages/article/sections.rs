//! The sections of a long text: open one after the other, or folded by their headings on a phone.

use leptos::prelude::*;

use crate::{
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::super::parts::strategy_pictures;

/// Which sections of a page are folded on a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Folded {
    /// None: most pages.
    None,
    /// All but the first: long pages for adults at work or at home with time to read.
    Others,
    /// These alone. Of a page for a person in danger, only what can wait until the danger of
    /// this minute is over.
    Only(&'static [&'static str]),
}

impl Folded {
    const fn of(page: Page) -> Self {
        match page {
            Page::Educators | Page::SchoolProtocols | Page::Providers | Page::WhatYouCanDo | Page::ParentsAfter | Page::Strategy => {
                Self::Others
            }
            Page::GetSafe => Self::Only(&["for-now", "helper", "plan", "phone", "others", "substances", "tries", "after"]),
            _ => Self::None,
        }
    }

    /// Whether the section with this place and anchor has a fold.
    fn holds(self, at: usize, anchor: &str) -> bool {
        match self {
            Self::None => false,
            Self::Others => at > 0,
            Self::Only(anchors) => anchors.contains(&anchor),
        }
    }
}

/// Whether a page is one that teens read alone on a phone. What is under each of its headings, of any level, fits one screen of
/// 360 × 740 pixels below the bar, and is set apart from the next.
pub(super) const fn for_teens(page: Page) -> bool {
    matches!(
        page,
        Page::WhatItIs | Page::HowItStarts | Page::Online | Page::Under18 | Page::HelpAFriend | Page::BoysAndYoungMen | Page::TwoSlgbtq
    )
}

/// How a section begins, and how its heading ends.
const HEADING: &str = "<h2 id=\"";
const END: &str = "</h2>";

/// A heading of the second level with its anchor, and what follows it up to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Section<'a> {
    anchor: &'a str,
    heading: &'a str,
    rest: &'a str,
}

/// What is before the first heading, and the sections.
fn divide(html: &str) -> (&str, Vec<Section<'_>>) {
    let starts: Vec<usize> = html.match_indices(HEADING).map(|(at, _)| at).collect();
    let before = html.split_at(starts.first().copied().unwrap_or(html.len())).0;
    let ends = starts.iter().skip(1).copied().chain([html.len()]);
    let sections = starts.iter().zip(ends).filter_map(|(start, end)| section(html.get(*start..end)?)).collect();
    (before, sections)
}

fn section(html: &str) -> Option<Section<'_>> {
    let anchor = html.strip_prefix(HEADING)?.split('"').next()?;
    let (heading, rest) = html.split_at(html.find(END)? + END.len());
    Some(Section { anchor, heading, rest })
}

/// The text of a page, with the page's pictures right after their headings.
pub(super) fn view(page: Page, words: Words<'_>, html: &str) -> Fragment {
    let (before, sections) = divide(html);
    let mut pictures = strategy_pictures::of(page, words);
    let folded = Folded::of(page);
    let sections = sections
        .into_iter()
        .enumerate()
        .map(|(at, section)| {
            let picture = pictures.iter().position(|(anchor, _)| *anchor == section.anchor).map(|at| pictures.remove(at).1);
            let (heading, rest) = (section.heading.to_owned(), section.rest.to_owned());
            if folded.holds(at, section.anchor) {
                view! {
                    <details class="part">
                        <summary inner_html=heading></summary>
                        {picture}
                        <div class="text" inner_html=rest></div>
                    </details>
                }
                .into_fragment()
            } else if picture.is_some() {
                view! { <div class="text" inner_html=heading></div> {picture} <div class="text" inner_html=rest></div> }.into_fragment()
            } else {
                view! { <div class="text" inner_html=heading + &rest></div> }.into_fragment()
            }
        })
        .collect_view();
    view! { {(!before.is_empty()).then(|| view! { <div class="text" inner_html=before.to_owned()></div> })} {sections} }.into_fragment()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_divided_at_its_headings_and_nothing_is_lost() {
        let html = "<p>First.</p><h2 id=\"one\">One</h2><p>A</p><h3 id=\"x\">X</h3><p>B</p><h2 id=\"two\">Two</h2><ul><li>C</li></ul>";
        let (before, sections) = divide(html);
        assert_eq!(sections.iter().map(|section| section.anchor).collect::<Vec<_>>(), ["one", "two"]);
        let whole: String = std::iter::once(before).chain(sections.iter().flat_map(|section| [section.heading, section.rest])).collect();
        assert_eq!(whole, html);
        assert_eq!(divide("<p>No heading.</p>"), ("<p>No heading.</p>", Vec::new()));
    }
}
