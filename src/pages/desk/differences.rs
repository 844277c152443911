//! What a change changes, field by field, in words and colour.

use leptos::prelude::*;

use crate::{
    domain::{
        change::{Change, Kind},
        draft::Difference,
        field::{Field, Risk},
        path::Path,
        risk::Assessed,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::{
    super::{partner::said, site::Context},
    flags,
};

/// Fields of a new listing that no one wrote.
const OURS: [Field; 4] = [Field::Id, Field::Sources, Field::CompiledOn, Field::Confidence];

/// What a change changes, field by field. A claim changes nothing, and neither does hiding.
pub(super) fn list(context: &Context<'_>, change: &Change, assessed: &[Assessed]) -> Option<Fragment> {
    let words = context.words();
    let is_new = change.kind == Kind::New;
    let differences = change.differences();
    let telling = change.draft.telling();
    let tells = |field: Field| telling.iter().any(|path| path.field() == field);
    let rows = differences
        .iter()
        .zip(assessed)
        .filter(|(difference, _)| !is_new || !OURS.contains(&difference.field))
        .map(|(difference, assessed)| difference_row(context, difference, assessed, is_new, tells(difference.field)))
        .collect_view();
    (!matches!(change.kind, Kind::Claim | Kind::Hide | Kind::Relist)).then(|| {
        view! {
            <h2>{words.text(if is_new { "desk-says" } else { "desk-differences" })}</h2>
            {(!differences.is_empty()).then(|| view! { <dl class="differences">{rows}</dl> })}
            {(change.kind == Kind::Remove).then(|| view! { <p>{words.text("desk-removal")}</p> })}
        }
        .into_fragment()
    })
}

fn difference_row(context: &Context<'_>, difference: &Difference, assessed: &Assessed, is_new: bool, is_telling: bool) -> Fragment {
    let words = context.words();
    let tells = is_telling.then(|| view! { <p class="tells">{words.text("review-looks-like-address")}</p> });
    let before = (!is_new).then(|| {
        view! { <dd class="before"><span class="label">{words.text("desk-before")}</span>{texts(words, difference.field, &difference.before)}</dd> }
    });
    let label = (!is_new).then(|| view! { <span class="label">{words.text("desk-after")}</span> });
    // A new listing is held as a whole.
    let high = (assessed.risk == Risk::High && !is_new).then(|| view! { " " <b class="held">{words.text("desk-held")}</b> });
    view! {
        <div>
            <dt>{words.field(difference.field)}{high}</dt>
            {before}
            <dd class="after">{label}{texts(words, difference.field, &difference.after)}{tells}{flags::list(context, &assessed.flags)}</dd>
        </div>
    }
    .into_fragment()
}

pub(super) fn texts(words: Words<'_>, field: Field, texts: &[(Path, String)]) -> Fragment {
    if texts.is_empty() {
        return view! { <p>{words.text("not-said")}</p> }.into_fragment();
    }
    texts
        .iter()
        .map(|(path, text)| {
            let label = (field.parts().len() > 1)
                .then(|| format!("{} ", words.with("review-label", [("label", words.part(field, path.part()).into())])));
            view! { <p>{label}<span translate="no">{said(words, field, path.part(), text)}</span></p> }
        })
        .collect_view()
        .into_fragment()
}
