//! What a spreadsheet would do, row by row: first what is refused, at its cell.

use leptos::prelude::*;

use crate::{
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    spreadsheet::{Column, Encoding, Outcome, Planned, Refused, Why},
};

use super::{super::site::Context, differences};

/// Maximum number of rows of one kind that the page shows.
const SHOWN: usize = 200;

/// What a column holds, in words: “Name · English”.
pub(super) fn meaning(words: Words<'_>, column: Column) -> String {
    match column {
        Column::Version => words.text("batches-version-means"),
        Column::Text(path) => {
            let (field, part) = (words.field(path.field()), words.part(path.field(), path.part()));
            if field == part { field } else { format!("{field} · {part}") }
        }
    }
}

/// How many rows are what.
pub(super) fn summary(words: Words<'_>, planned: &[Planned]) -> Fragment {
    let count = |is: fn(&Outcome) -> bool| planned.iter().filter(|row| is(&row.outcome)).count();
    let counts = [
        ("planned-changed", count(|outcome| matches!(outcome, Outcome::Changed(_)))),
        ("planned-new", count(|outcome| matches!(outcome, Outcome::New))),
        ("planned-same", count(|outcome| matches!(outcome, Outcome::Same))),
        ("planned-refused", count(|outcome| matches!(outcome, Outcome::Refused(_)))),
    ];
    let items = counts.map(|(id, n)| (n > 0).then(|| view! { <li>{words.with(id, [("n", n.into())])}</li> }));
    view! { <ul class="planned-counts">{items.into_iter().collect_view()}</ul> }.into_fragment()
}

/// A question to the person who knows the words, where the encoding was assumed.
pub(super) fn encoding(words: Words<'_>, encoding: &Encoding) -> Option<Fragment> {
    let Encoding::Assumed(seen) = encoding else { return None };
    let seen = seen.join(", ");
    Some(
        view! { <div class="callout note"><p>{words.text("planned-encoding")}</p><p translate="no"><b>{seen}</b></p></div> }
            .into_fragment(),
    )
}

/// The rows: refused, changed, new.
pub(super) fn rows(context: &Context<'_>, planned: &[Planned]) -> Fragment {
    let of = |is: fn(&Outcome) -> bool| planned.iter().filter(|row| is(&row.outcome)).collect::<Vec<_>>();
    let (refused, changed, new) = (
        of(|outcome| matches!(outcome, Outcome::Refused(_))),
        of(|outcome| matches!(outcome, Outcome::Changed(_))),
        of(|outcome| matches!(outcome, Outcome::New)),
    );
    view! {
        {list(context, "planned-refused-heading", &refused)}
        {list(context, "planned-changed-heading", &changed)}
        {list(context, "planned-new-heading", &new)}
    }
    .into_fragment()
}

fn list(context: &Context<'_>, heading: &str, rows: &[&Planned]) -> Option<Fragment> {
    let words = context.words();
    let items = rows.iter().take(SHOWN).map(|row| item(context, row)).collect_view();
    let more = rows
        .len()
        .checked_sub(SHOWN)
        .filter(|more| *more > 0)
        .map(|more| view! { <p>{words.with("planned-more", [("n", more.into())])}</p> });
    (!rows.is_empty())
        .then(|| view! { <h2>{words.text(heading)}</h2> <ol class="queue lately planned">{items}</ol> {more} }.into_fragment())
}

fn item(context: &Context<'_>, planned: &Planned) -> Fragment {
    let words = context.words();
    let row = words.with("planned-row", [("n", planned.row.into())]);
    let name = planned.name.as_ref().map(|name| name.read(context.locale).0.to_owned());
    let id = planned.service.as_ref().map(ToString::to_string);
    let name = name.or(id).map(|name| view! { ": " <span translate="no">{name}</span> });
    let inside = match &planned.outcome {
        Outcome::New | Outcome::Same => None,
        Outcome::Refused(refused) => {
            let items = refused.iter().map(|refused| view! { <li>{at(words, refused)} {why(words, &refused.why)}</li> });
            Some(view! { <ul>{items.collect_view()}</ul> }.into_fragment())
        }
        Outcome::Changed(changed) => {
            let rows = changed.iter().map(|difference| {
                view! {
                    <div>
                        <dt>{words.field(difference.field)}</dt>
                        <dd class="before"><span class="label">{words.text("desk-before")}</span>{differences::texts(words, difference.field, &difference.before)}</dd>
                        <dd class="after"><span class="label">{words.text("desk-after")}</span>{differences::texts(words, difference.field, &difference.after)}</dd>
                    </div>
                }
            });
            Some(view! { <dl class="differences">{rows.collect_view()}</dl> }.into_fragment())
        }
    };
    view! { <li><p><b>{row}</b>{name}</p>{inside}</li> }.into_fragment()
}

/// “C14 · Name · English:”
fn at(words: Words<'_>, refused: &Refused) -> Fragment {
    let cell = refused.cell.map(|cell| view! { <b translate="no">{cell.to_string()}</b> " " });
    let column = refused.column.map(|column| words.with("review-label", [("label", meaning(words, column).into())]));
    view! { {cell} {column} " " }.into_fragment()
}

fn why(words: Words<'_>, why: &Why) -> String {
    match why {
        Why::Cell(problem) => words.text(problem.message()),
        Why::Text(wrong) => words.wrong(wrong),
        Why::NoListing => words.text("planned-no-listing"),
        Why::Twice(other) => words.with("planned-twice", [("n", (*other).into())]),
        Why::Locked => words.text("desk-locked"),
        Why::Hidden => words.text("planned-hidden"),
        Why::NoVersion => words.text("planned-no-version"),
        Why::Meanwhile => words.text("planned-meanwhile"),
        Why::SecretPlace => words.text("planned-secret"),
    }
}
