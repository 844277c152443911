//! One picture of the map: its outlines, and on them the names and numbers that there is room for.

use leptos::prelude::*;

use crate::{
    finder::asking::{Asking, Way},
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::super::site::Context,
    Shown,
    shapes::{self, Shape},
};

/// A part of a view, in units of its paths.
pub(super) struct Picture {
    /// The view it is cut from.
    view: &'static str,
    /// The message of its caption.
    caption: &'static str,
    /// From the left, from the top, width, height.
    cut: (i32, i32, i32, i32),
    /// Size of a number's letters on a phone, where 900 units are as wide as the screen; a name's are smaller by a fifth.
    letters: f32,
}

/// The province, then the south in two parts, each so large that a finger meets one area.
pub(super) const PICTURES: [Picture; 3] = [
    Picture { view: "ontario", caption: "map-ontario", cut: (0, 0, 900, 953), letters: 37.0 },
    Picture { view: "south", caption: "map-southwest", cut: (0, 15, 560, 690), letters: 23.0 },
    Picture { view: "south", caption: "map-southeast", cut: (400, 0, 500, 420), letters: 21.0 },
];

/// Where the two parts of the south lie in the picture of the province.
const ENLARGED: (i32, i32, i32, i32) = (510, 665, 389, 287);

/// Names of areas too small for them are beside the area, with the number: code, and where the name begins.
const BESIDE: [(u16, i32, i32); 4] = [(3520, 428, 415), (3518, 448, 385), (3526, 385, 532), (3506, 690, 65)];

/// Of a letter's size, how wide it is on average.
const LETTER: f32 = 0.56;
/// Of the distance to the nearest border, how much of a name's width fits: areas are wider than the circle in them.
const ROOM: f32 = 2.8;
/// Of a number's size, how near the border may be.
const NUMBER: f32 = 0.68;

/// The picture. Its links are for eyes and fingers: keyboards and screen readers have the list, and need not pass every area again.
pub(super) fn picture(context: &Context<'_>, asking: &Asking, choices: &[Shown], picture: &Picture) -> Option<Fragment> {
    let view = shapes::views().iter().find(|view| view.name == picture.view)?;
    let whole = picture.view == "ontario";
    let shapes: Vec<(&Shape, &Shown)> = view
        .shapes
        .iter()
        .filter(|shape| picture.shows(shape))
        .filter_map(|shape| Some((shape, choices.iter().find(|choice| choice.division == shape.division)?)))
        .collect();
    let outlines = shapes
        .iter()
        .map(|(shape, choice)| {
            let chosen = if choice.chosen { " chosen" } else { "" };
            let path = view! { <path class=format!("{}{chosen}", super::shade(choice.step)) d=shape.path></path> };
            let title = view! { <title>{choice.label.clone()}</title> };
            if asking.way() == Way::Post {
                view! { <g>{title}{path}</g> }.into_fragment()
            } else {
                let href = Address::Find(choice.asking.query.clone(), 1).path(context.locale);
                view! { <a href=href tabindex="-1">{title}{path}</a> }.into_fragment()
            }
        })
        .collect_view();
    let labels = shapes
        .iter()
        .filter(|(shape, _)| picture.holds(shape) && !(whole && shapes::is_in_the_south(shape.division)))
        .map(|(shape, choice)| picture.label(shape, choice))
        .collect_view();
    let (left, top, width, height) = picture.cut;
    Some(
        view! {
            <figure class=picture.caption>
                <figcaption>{context.text(picture.caption)}</figcaption>
                <svg viewBox=format!("{left} {top} {width} {height}") aria-hidden="true">
                    {outlines}
                    {whole.then(|| {
                        let (x, y, width, height) = ENLARGED;
                        view! { <rect class="inset" x=x y=y width=width height=height /> }
                    })}
                    <g class="map-labels">{labels}</g>
                </svg>
            </figure>
        }
        .into_fragment(),
    )
}

impl Picture {
    /// True when the area's label lies in the picture.
    fn holds(&self, shape: &Shape) -> bool {
        self.is_within(shape, 0)
    }

    /// True when the area can be seen in the picture, at least in part: its neighbours must not end at a straight edge.
    fn shows(&self, shape: &Shape) -> bool {
        self.is_within(shape, 90)
    }

    fn is_within(&self, shape: &Shape, margin: i32) -> bool {
        let (left, top, width, height) = self.cut;
        let (x, y) = (i32::from(shape.label.0), i32::from(shape.label.1));
        (left - margin..left + width + margin).contains(&x) && (top - margin..top + height + margin).contains(&y)
    }

    /// The number of an area, and its name below it or beside it, as far as there is room.
    fn label(&self, shape: &Shape, choice: &Shown) -> Fragment {
        let (x, y) = (f32::from(shape.label.0), f32::from(shape.label.1));
        let room = f32::from(shape.room);
        let (number, letters) = (self.letters, self.letters * 0.8);
        let lines = name_lines(choice.division.bare_name(), room * ROOM / (letters * LETTER));
        let text = |x: f32, y: f32, size: f32, class: &'static str, words: String| {
            view! { <text class=class x=format!("{x:.0}") y=format!("{y:.0}") font-size=format!("{size:.0}")>{words}</text> }
        };
        let beside = BESIDE.iter().find(|(code, ..)| self.view == "south" && *code == choice.division.code());
        let named = !lines.is_empty() && beside.is_none();
        // The number moves up by half of what is below it.
        let rise = if named { letters * 0.5 * lines.len() as f32 } else { 0.0 };
        let below = lines.iter().enumerate().filter(|_| named);
        view! {
            {(room >= number * NUMBER && beside.is_none()).then(|| text(x, y - rise, number, "number", choice.count.to_string()))}
            {below.map(|(at, line)| text(x, y - rise + number * 0.5 + letters * (0.5 + at as f32), letters, "name", line.clone())).collect_view()}
            {beside.map(|(_, x, y)| text(*x as f32, *y as f32, letters, "name beside", format!("{} ({})", choice.division.bare_name(), choice.count)))}
        }
        .into_fragment()
    }
}

/// A name in lines of at most so many letters; none when a word is longer.
fn name_lines(name: &str, letters: f32) -> Vec<String> {
    let fits = |text: &str| text.chars().count() as f32 <= letters;
    if fits(name) {
        return vec![name.to_owned()];
    }
    let words: Vec<&str> = name.split(' ').collect();
    if words.len() == 2 && words.iter().all(|word| fits(word)) { words.into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::census_division::CensusDivision;

    #[test]
    fn every_division_has_its_label_in_some_picture() {
        for division in CensusDivision::all() {
            let held = PICTURES.iter().any(|picture| {
                let whole = picture.view == "ontario";
                let view = shapes::views().iter().find(|view| view.name == picture.view).unwrap();
                let mut shapes = view.shapes.iter().filter(|shape| shape.division == division);
                shapes.any(|shape| picture.holds(shape) && (!whole || !shapes::is_in_the_south(division)))
            });
            assert!(held, "{}", division.code());
        }
    }

    #[test]
    fn a_name_stands_in_one_line_or_two_or_not_at_all() {
        assert_eq!(name_lines("Kenora", 8.0), ["Kenora"]);
        assert_eq!(name_lines("Thunder Bay", 8.0), ["Thunder", "Bay"]);
        assert!(name_lines("Haldimand-Norfolk", 8.0).is_empty());
        assert!(name_lines("Stormont, Dundas and Glengarry", 8.0).is_empty());
    }
}
