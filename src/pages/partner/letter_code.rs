//! Opens one's own listing with the code of a posted letter.

use leptos::prelude::*;

use crate::{
    domain::letter_code::{LetterCode, LetterNumber},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, FORM},
        site::Context,
    },
    document,
};

/// The field of the letter's number.
pub const NUMBER: &str = "number";
/// The field of its code.
pub const CODE: &str = "code";

/// What was typed, and what came of it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The number, as it was typed.
    pub number: String,
    /// The code, as it was typed.
    pub code: String,
    /// What is wrong with it.
    pub wrong: Option<Wrong>,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The number, or the code, has another form.
    Form,
    /// It is not the code of this letter. So many more may be typed.
    Code(i64),
    /// There is no such letter, or its code has ended.
    Ended,
    /// It could not be looked up just now.
    NotNow,
}

/// The page with its form.
pub fn page(context: &Context<'_>, typed: &Typed) -> Document {
    let (words, address) = (context.words(), Address::Page(Page::Letter));
    let title = words.text("letter-title");
    let has_wrong_form = typed.wrong == Some(Wrong::Form);
    let wrong_number = (has_wrong_form && LetterNumber::parse(&typed.number).is_none()).then_some("letter-number-wrong");
    let wrong_code = match typed.wrong {
        Some(Wrong::Form) if LetterCode::parse(&typed.code).is_none() => Some(words.text("letter-code-wrong")),
        Some(Wrong::Code(left)) => Some(words.with("letter-code-other", [("left", left.into())])),
        _ => None,
    };
    let inside = view! {
        <p class="back"><a href=Page::UpdateListing.path(context.locale)>{words.text("new-listing-back")}</a></p>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text("letter-intro")}</p>
        {summary(words, typed.wrong, (wrong_number, wrong_code.as_deref()), context)}
        <form id=FORM class="choices" method="post" action=address.path(context.locale) autocomplete="off">
            {field(words, NUMBER, &typed.number, ("letter-number", "letter-number-hint"), wrong_number.map(|message| words.text(message)))}
            {field(words, CODE, &typed.code, ("letter-code", "letter-code-hint"), wrong_code)}
            <p class="submit"><button class="main">{words.text("letter-open")}</button></p>
        </form>
        <h2>{words.text("letter-real-title")}</h2>
        {real(words)}
    };
    let title = if typed.wrong.is_some() { words.with("problem-title", [("title", title.into())]) } else { title };
    document(context, address.clone(), title, inside.into_fragment()).keeping_form(context, &address)
}

/// How anyone checks that a letter is from us: on this page, and on the letter itself.
pub(in crate::pages) fn real(words: Words<'_>) -> Fragment {
    let ways = ["letter-real-find", "letter-real-compare", "letter-real-never", "letter-real-email"];
    view! { <ul>{ways.map(|message| view! { <li>{words.text(message)}</li> }).into_iter().collect_view()}</ul> }.into_fragment()
}

fn field(words: Words<'_>, name: &'static str, typed: &str, (label, hint): (&str, &str), wrong: Option<String>) -> Fragment {
    let (hint_id, problem_id) = (format!("{name}-hint"), format!("{name}-problem"));
    let described = if wrong.is_some() { format!("{hint_id} {problem_id}") } else { hint_id.clone() };
    let invalid = wrong.is_some().then_some("true");
    let beside = wrong.map(|said| view! { <span id=problem_id class="field-problem">{said}</span> });
    view! {
        <p class="field">
            <label for=name>{words.text(label)}</label>
            <span id=hint_id class="hint">{words.text(hint)}</span>
            {beside}
            <input id=name name=name type="text" value=typed.to_owned() maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby=described aria-invalid=invalid />
        </p>
    }
    .into_fragment()
}

fn summary(
    words: Words<'_>,
    wrong: Option<Wrong>,
    (number, code): (Option<&str>, Option<&str>),
    context: &Context<'_>,
) -> Option<Fragment> {
    let said = match wrong? {
        Wrong::Form | Wrong::Code(_) => {
            let number = number.map(|message| view! { <p><a href=format!("#{NUMBER}")>{words.text(message)}</a></p> });
            let code = code.map(|said| view! { <p><a href=format!("#{CODE}")>{said.to_owned()}</a></p> });
            view! { {number} {code} }.into_fragment()
        }
        Wrong::Ended => view! {
            <p>{words.text("letter-ended")}</p>
            <p><a href=Page::UpdateListing.path(context.locale)>{words.text("letter-ask")}</a></p>
        }
        .into_fragment(),
        Wrong::NotNow => view! { <p>{words.text("review-not-saved")}</p> }.into_fragment(),
    };
    Some(view! { <div class="callout problem" role="alert"><h2>{words.text("problem-heading")}</h2>{said}</div> }.into_fragment())
}
