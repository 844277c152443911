//! The page that says whether the numbers of a printed sheet are still right.

use leptos::prelude::*;

use crate::{
    domain::{date::Date, localized::Localized, service::ServiceId},
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::super::{
    document::{Document, FORM, Script, Switch},
    navigation,
    parts::words as say,
    printed::line::at_work,
    site::Context,
};

/// The field with the code.
pub const CODE: &str = "code";

/// What became of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was typed.
    NothingTyped,
    /// What was typed is no code.
    NoCode,
    /// No sheet has this code.
    Unknown,
    /// Printed on this day, and every number still reaches whom it reached.
    Right(Date),
    /// Printed on this day, and these have changed.
    Changed(Date, Vec<Changed>),
    /// Printed on this day, too long ago.
    TooOld(Date),
    /// It cannot be looked up now.
    NotNow,
}

/// A service whose printed numbers have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Which.
    pub service: ServiceId,
    /// What it was called, when it is gone and may be named.
    pub name: Option<Localized>,
    /// Since which day, when that is known.
    pub since: Option<Date>,
}

/// The form, with the answer to what was typed.
pub fn page(context: &Context<'_>, typed: &str, verdict: Option<&Verdict>) -> Document {
    let words = context.words();
    let wrong = matches!(verdict, Some(Verdict::NothingTyped | Verdict::NoCode | Verdict::Unknown));
    let main = view! {
        <div class="reading">
            {navigation::trail(context, Page::CheckSheet)}
            <h1>{words.text("check-sheet-title")}</h1>
            <p class="lead">{words.text("check-sheet-intro")}</p>
            {verdict.map(|verdict| answer(context, verdict))}
            <form id=FORM class="choices" method="post" action=Page::CheckSheet.path(context.locale) autocomplete="off">
                <p class="field">
                    <label for=CODE>{words.text("check-sheet-code")}</label>
                    <input
                        id=CODE
                        name=CODE
                        type="text"
                        value=typed.to_owned()
                        maxlength="40"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        aria-invalid=wrong.then_some("true")
                        aria-describedby=if wrong { "code-hint verdict" } else { "code-hint" }
                    />
                </p>
                <p class="hint" id="code-hint">{words.text("check-sheet-hint")}</p>
                <p class="submit"><button class="main">{words.text("check-sheet-submit")}</button></p>
            </form>
            <p><a class="quiet" href=Page::Posters.path(context.locale)>{words.text("check-sheet-print")}</a></p>
            <p>{words.text("check-sheet-kept")}</p>
        </div>
    };
    let address = Address::Page(Page::CheckSheet);
    let page = Document {
        title: words.text("check-sheet-title"),
        description: Some(words.text("check-sheet-intro")),
        switch: Switch::Link(address.path(context.locale.other())),
        address: Some(address.clone()),
        indexed: verdict.is_none(),
        class: "check-sheet",
        script: Script::None,
        main: main.into_fragment(),
    };
    page.keeping_form(context, &address)
}

fn answer(context: &Context<'_>, verdict: &Verdict) -> Fragment {
    let words = context.words();
    let dated = |id: &str, day: Date| words.with(id, [("date", words.date(day).into())]);
    let (class, said) = match verdict {
        Verdict::NothingTyped => ("callout important", words.text("check-sheet-nothing")),
        Verdict::NoCode => ("callout important", words.text("check-sheet-no-code")),
        Verdict::Unknown => ("callout important", words.text("check-sheet-unknown")),
        Verdict::Right(day) => ("callout tip", dated("check-sheet-right", *day)),
        Verdict::Changed(day, _) => ("callout important", dated("check-sheet-changed", *day)),
        Verdict::TooOld(day) => ("callout important", dated("check-sheet-too-old", *day)),
        Verdict::NotNow => ("callout note", words.text("check-sheet-not-now")),
    };
    let changes = match verdict {
        Verdict::Changed(_, changes) => changes.iter().map(|changed| view! { <li>{change(context, changed)}</li> }).collect_view(),
        _ => Vec::new(),
    };
    let list = (!changes.is_empty()).then(|| view! { <ul>{changes}</ul> });
    view! { <div class=class id="verdict" role="status"><p>{said}</p>{list}</div> }.into_fragment()
}

/// “The number for Kids Help Phone changed on 3 March 2027. Now: 1-800-…”
fn change(context: &Context<'_>, changed: &Changed) -> Fragment {
    let words = context.words();
    let since = |with: &str, without: &str, name: String| match changed.since {
        Some(day) => words.with(with, [("name", name.into()), ("date", words.date(day).into())]),
        None => words.with(without, [("name", name.into())]),
    };
    let Some(listing) = context.snapshot.find(changed.service.as_str()) else {
        let name = changed.name.as_ref().map_or_else(|| words.text("check-sheet-someone"), |name| name.read(context.locale).0.to_owned());
        return view! { {since("check-sheet-gone-since", "check-sheet-gone", name)} }.into_fragment();
    };
    let name = say::localized(&listing.name, context.locale).text;
    let now = at_work(context.snapshot, words, listing.id.as_str()).map(|line| {
        let number = [line.lead, Some(line.number), line.extension, line.other].into_iter().flatten().collect::<Vec<_>>().join(" ");
        words.with("check-sheet-now", [("number", number.into())])
    });
    view! { {since("check-sheet-number-since", "check-sheet-number", name)} " " {now} }.into_fragment()
}
