//! The four ways to finish, and thanks.

use leptos::prelude::*;

use crate::{
    domain::{change::Finish, draft::Draft, field::Field, problem::Problem},
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        site::Context,
    },
    document,
    field::lines,
    problems,
};

/// The field of the form.
pub const FINISH: &str = "finish";
/// The boxes of what someone looked at.
pub const LOOKED_AT: &str = "looked";

/// The form on its way.
#[derive(Clone, Debug)]
pub struct FinishForm<'a> {
    /// The secret of the link.
    pub secret: &'a str,
    /// A new listing is only sent.
    pub is_new: bool,
    /// The listing as it is to be.
    pub draft: &'a Draft,
    /// The way that was chosen.
    pub chosen: Option<Finish>,
    /// What readers act on, and whether someone looked at it.
    pub looked_at: Vec<(Field, bool)>,
    /// What is wrong.
    pub problem: Option<FinishProblem>,
}

/// What is wrong with a way to finish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FinishProblem {
    /// Nothing was chosen.
    Nothing,
    /// It says that something was changed and nothing was, or the other way round.
    Contradiction,
    /// It cannot be published as it is.
    Wrong(Vec<Problem>),
    /// Nothing was looked at, so that nothing can be right.
    NothingLookedAt,
    /// It could not be saved just now.
    NotSaved,
}

/// The page with the four ways, and what was looked at; a new listing is only sent.
pub fn page(context: &Context<'_>, form: &FinishForm<'_>) -> Document {
    let FinishForm { secret, is_new, chosen, ref problem, .. } = *form;
    let (words, locale) = (context.words(), context.locale);
    let address = Address::ReviewFinish(secret.to_owned());
    let ways = Finish::ALL
        .iter()
        .enumerate()
        .map(|(at, finish)| {
            let id = if at == 0 { FINISH.to_owned() } else { format!("{FINISH}-{at}") };
            view! {
                <label class="option wide-option">
                    <input id=id type="radio" name=FINISH value=finish.id() checked=chosen == Some(*finish) />
                    <span>{words.finish(*finish)}</span>
                </label>
            }
        })
        .collect_view();
    let summary = problem.as_ref().map(|problem| {
        let to_ways = |message| view! { <p><a href=format!("#{FINISH}")>{words.text(message)}</a></p> }.into_fragment();
        let said = match problem {
            FinishProblem::Nothing => to_ways("review-finish-nothing"),
            FinishProblem::Contradiction => to_ways("review-finish-contradiction"),
            FinishProblem::NothingLookedAt => {
                view! { <p><a href=format!("#{LOOKED_AT}")>{words.text("review-looked-at-nothing")}</a></p> }.into_fragment()
            }
            FinishProblem::NotSaved => to_ways("review-not-saved"),
            FinishProblem::Wrong(wrong) => problems::list(context, secret, wrong),
        };
        view! {
            <div class="callout problem" role="alert">
                <h2>{words.text("problem-heading")}</h2>
                {said}
            </div>
        }
    });
    let ways = if is_new {
        view! {
            <p>{words.text("new-listing-send")}</p>
            <input id=FINISH type="hidden" name=FINISH value=Finish::Changed.id() />
        }
        .into_fragment()
    } else {
        view! {
            <fieldset>
                <legend>{words.text("review-finish-legend")}</legend>
                <div class="options column">{ways}</div>
            </fieldset>
            {looked_at(context, form)}
        }
        .into_fragment()
    };
    let title = words.text("review-finish-title");
    let inside = view! {
        <p class="back"><a href=Address::Review(secret.to_owned()).path(locale)>{words.text("review-back")}</a></p>
        <h1>{title.clone()}</h1>
        {summary}
        <form id=FORM class="choices" method="post" action=address.path(locale) autocomplete="off">
            {ways}
            <p class="hint">{words.text(if is_new { "new-listing-once" } else { "review-finish-hint" })}</p>
            <p class="submit"><button class="main">{words.text("review-finish-send")}</button></p>
        </form>
    };
    let title = if problem.is_some() { words.with("problem-title", [("title", title.into())]) } else { title };
    document(context, address.clone(), title, inside.into_fragment()).keeping_form(context, &address)
}

/// The fields that readers act on, with their values, each with a box: readers are told the day on which it was ticked.
fn looked_at(context: &Context<'_>, form: &FinishForm<'_>) -> Option<Fragment> {
    let words = context.words();
    let boxes = form.looked_at.iter().enumerate().map(|(at, (field, is_ticked))| {
        let id = if at == 0 { LOOKED_AT.to_owned() } else { format!("{LOOKED_AT}-{at}") };
        let said: Vec<String> = lines(context, *field, form.draft).into_iter().map(|(_, text)| text).collect();
        view! {
            <label class="option wide-option">
                <input id=id type="checkbox" name=LOOKED_AT value=field.key() checked=*is_ticked />
                <span>{words.field(*field)}<br /><span translate="no">{said.join(" · ")}</span></span>
            </label>
        }
    });
    let boxes = boxes.collect_view();
    (!form.looked_at.is_empty()).then(|| {
        view! {
            <fieldset>
                <legend>{words.text("review-looked-at")}</legend>
                <p class="hint">{words.text("review-looked-at-hint")}</p>
                <div class="options column">{boxes}</div>
            </fieldset>
        }
        .into_fragment()
    })
}

/// How it went on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thanks {
    /// Readers see that it was confirmed.
    Confirmed,
    /// An editor looks at it.
    Sent {
        /// Part of it is held.
        held: bool,
    },
}

/// Thanks, and what happens next.
pub fn thanks(context: &Context<'_>, secret: &str, thanks: Thanks) -> Document {
    let words = context.words();
    let next = match thanks {
        Thanks::Confirmed => view! { <p>{words.text("review-thanks-confirmed")}</p> }.into_fragment(),
        Thanks::Sent { held } => view! {
            <p>{words.text("review-thanks-sent")}</p>
            {held.then(|| view! { <p>{words.text("review-thanks-held")}</p> })}
        }
        .into_fragment(),
    };
    let title = words.text("review-thanks");
    let inside = view! {
        <h1>{title.clone()}</h1>
        {next}
        <p>{words.text("review-thanks-link")}</p>
    };
    document(context, Address::ReviewFinish(secret.to_owned()), title, inside.into_fragment())
}
