//! The outlines of the census divisions (data/geo/map.txt), read once.

use std::sync::LazyLock;

use crate::domain::census_division::CensusDivision;

/// A picture of some divisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// `ontario` or `south`.
    pub name: &'static str,
    /// Width and height, in units of the paths.
    pub size: (u16, u16),
    /// The divisions in it.
    pub shapes: Vec<Shape>,
}

/// The outline of a division in a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Which division.
    pub division: CensusDivision,
    /// Where its count is.
    pub label: (u16, u16),
    /// How far the nearest border is from there, in units.
    pub room: u16,
    /// The path, as SVG writes it.
    pub path: &'static str,
}

static VIEWS: LazyLock<Vec<View>> = LazyLock::new(|| read(include_str!("../../../../data/geo/map.txt")));

/// All of Ontario, then the south enlarged.
pub fn views() -> &'static [View] {
    &VIEWS
}

/// True for a division of the enlarged south.
pub fn is_in_the_south(division: CensusDivision) -> bool {
    views().iter().any(|view| view.name == "south" && view.shapes.iter().any(|shape| shape.division == division))
}

/// Lines of a view's name and size, each followed by lines of its divisions. A line that is neither is left out; a test counts them.
fn read(text: &'static str) -> Vec<View> {
    let mut views: Vec<View> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(shape) = shape(line) {
            if let Some(view) = views.last_mut() {
                view.shapes.push(shape);
            }
        } else if let Some(view) = head(line) {
            views.push(view);
        }
    }
    views
}

fn head(line: &'static str) -> Option<View> {
    let (name, size) = line.split_once(' ')?;
    let (width, height) = size.split_once(' ')?;
    Some(View { name, size: (width.parse().ok()?, height.parse().ok()?), shapes: Vec::new() })
}

fn shape(line: &'static str) -> Option<Shape> {
    let mut parts = line.splitn(5, ' ');
    let division = parts.next()?.parse().ok()?;
    let label = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(Shape { division, label, room: parts.next()?.parse().ok()?, path: parts.next()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_divisions_are_in_the_whole_view_and_those_of_the_south_in_the_other() {
        let codes = |view: &View| view.shapes.iter().map(|shape| shape.division.code()).collect::<Vec<_>>();
        let [ontario, south] = views() else { panic!("two views") };
        assert_eq!((ontario.name, south.name), ("ontario", "south"));
        assert_eq!(codes(ontario), CensusDivision::all().map(CensusDivision::code).collect::<Vec<_>>());
        // Nipissing (3548) is the first of the north.
        assert_eq!(codes(south), codes(ontario).into_iter().filter(|code| *code < 3550 && *code != 3548).collect::<Vec<_>>());
    }

    #[test]
    fn paths_hold_nothing_but_outlines() {
        for shape in views().iter().flat_map(|view| &view.shapes) {
            assert!(shape.path.starts_with('M') && shape.path.ends_with('z'), "{}", shape.division.code());
            assert!(shape.path.bytes().all(|byte| byte.is_ascii_digit() || b"Mmlz -".contains(&byte)), "{}", shape.division.code());
        }
    }
}
