//! The students’ page, to copy for the class.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

use super::{
    calls,
    lesson::{Drawing, Mark},
    piece::{Printed, blanks, items},
};

pub(super) fn view(printed: &Printed<'_>) -> Fragment {
    let (words, sheet) = (printed.words, &printed.lesson.sheet);
    let rows = sheet
        .items
        .iter()
        .map(|item| view! { <li>{mark(printed, sheet.mark)}<div>{words.text(item)} {(sheet.mark == Mark::Line).then(|| blanks(2))}</div></li> })
        .collect_view();
    let second = sheet.second.map(|(heading, ids)| {
        let many = ids.len() > 1;
        let inside = if many { view! { <ol>{items(words, ids)}</ol> }.into_fragment() } else { offer(printed, ids) };
        view! { <h3>{words.text(heading)}</h3> {inside} }
    });
    let drawing = match sheet.drawing {
        Drawing::No => None,
        Drawing::Yes => Some(view! { <div class="draw"></div> }.into_fragment()),
        Drawing::After(above) => Some(view! { <h3>{words.text(above)}</h3> <div class="draw"></div> }.into_fragment()),
    };
    let asks = sheet.asks.iter().map(|(ask, count)| view! { <h3>{words.text(ask)}</h3> {blanks(*count)} }).collect_view();
    let first = matches!(sheet.drawing, Drawing::Yes);
    let (above, below) = if first { (drawing, None) } else { (None, drawing) };
    let class = if sheet.mark == Mark::Dot { "items dots" } else { "items" };
    view! {
        <header><h2>{words.text(sheet.title)}</h2></header>
        <p class="lead">{words.text(sheet.intro)}</p>
        {above}
        <ul class=class>{rows}</ul>
        {second}
        {below}
        {asks}
        <div class="help">
            <h3>{words.text("pack-help-students")}</h3>
            {calls::lines(&printed.numbers.students)}
            <p>{words.text("pack-help-free")}</p>
        </div>
    }
    .into_fragment()
}

/// A message in a frame, to mark with a pen.
fn offer(printed: &Printed<'_>, ids: &[&str]) -> Fragment {
    let said = ids.iter().map(|id| view! { <p>{printed.words.text(id)}</p> }).collect_view();
    view! { <div class="offer">{said}</div> }.into_fragment()
}

fn mark(printed: &Printed<'_>, mark: Mark) -> Option<Fragment> {
    let words = printed.words;
    match mark {
        Mark::Dot | Mark::Line => None,
        Mark::Circle => Some(view! { <span class="circle" aria-hidden="true"></span> }.into_fragment()),
        Mark::Box => Some(view! { <span class="box" aria-hidden="true"></span> }.into_fragment()),
        Mark::TrueOrFalse => Some(
            view! { <span class="either" aria-hidden="true">{words.text("pack-9-10-true")} "  " {words.text("pack-9-10-false")}</span> }
                .into_fragment(),
        ),
    }
}
