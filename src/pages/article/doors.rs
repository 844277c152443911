//! Pages that are a choice: their first section, a list of ways, comes right after the sentence that says whom they are for.

use crate::urls::Page;

use super::super::parts::drawings::Drawing;

/// The drawings on the ways of a page that is a choice, in their order; `None` for any other page.
const fn drawings(page: Page) -> Option<&'static [Drawing]> {
    use Drawing::{Door, Hands, House, Lamp, Letter, Map, Path, Phone, Road, SchoolBag, Table};
    match page {
        Page::Worried => Some(&[House, Road, Hands, SchoolBag, Table, Path]),
        Page::Educators => Some(&[Table, Letter, Phone, SchoolBag, Lamp, Door, Map]),
        Page::Providers => Some(&[Letter, Phone, Path, SchoolBag, Lamp, Door]),
        _ => None,
    }
}

/// How the second section of a text begins.
const HEADING: &str = "<h2 id=";
/// How a way begins.
const ITEM: &str = "<li>";
/// How the first box of an opening begins.
const BOX: &str = "<div class=\"callout first\">";

/// The parts of such a page, in the order in which they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doors<'a> {
    /// Whom the page is for.
    pub opening: &'a str,
    /// The section with the ways, each with its drawing.
    pub ways: String,
    /// What to do first when someone is in danger: the strip above the page has these numbers already.
    pub danger: &'a str,
    /// The sections after the first.
    pub rest: &'a str,
}

/// Divides the opening and the sections of a page; `None` for a page that is no choice.
pub fn of<'a>(page: Page, opening: &'a str, body: &'a str) -> Option<Doors<'a>> {
    let drawings = drawings(page)?;
    let (opening, danger) = opening.split_at(opening.find(BOX)?);
    let first = body.find(HEADING)?;
    let second = first + HEADING.len() + body[first + HEADING.len()..].find(HEADING)?;
    let (ways, rest) = body.split_at(second);
    Some(Doors { opening, ways: drawn(ways, drawings), danger, rest })
}

/// The ways with a drawing at the beginning of each item.
fn drawn(ways: &str, drawings: &[Drawing]) -> String {
    let mut drawings = drawings.iter();
    let mut items = ways.split(ITEM);
    let before = items.next().unwrap_or_default().to_owned();
    items.fold(before, |all, item| all + ITEM + &drawings.next().map(|drawing| drawing.html()).unwrap_or_default() + item)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPENING: &str = "<p>For you.</p>\n<div class=\"callout first\">\n<p>Call.</p>\n</div>";
    const BODY: &str = "<h2 id=\"who\">Who?</h2><ul><li>A</li></ul><h2 id=\"next\">Next</h2><p>B</p>";

    #[test]
    fn the_ways_come_before_the_box_with_their_drawings_and_nothing_is_lost() {
        let doors = of(Page::Worried, OPENING, BODY).unwrap();
        assert_eq!(doors.ways, format!("<h2 id=\"who\">Who?</h2><ul><li>{}A</li></ul>", Drawing::House.html()));
        assert_eq!(doors.rest, "<h2 id=\"next\">Next</h2><p>B</p>");
        assert_eq!([doors.opening, doors.danger].concat(), OPENING);
        assert!(doors.danger.starts_with(BOX));
    }

    #[test]
    fn other_pages_and_pages_without_a_box_or_a_second_section_stay_as_they_are() {
        assert_eq!(of(Page::GetSafe, OPENING, BODY), None);
        assert_eq!(of(Page::Worried, "<p>For you.</p>", BODY), None);
        assert_eq!(of(Page::Worried, OPENING, "<h2 id=\"who\">Who?</h2>"), None);
    }
}
