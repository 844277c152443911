//! “Something wrong with this listing?”: five choices, one optional box, no identity.

use leptos::prelude::*;

use crate::{
    domain::report::{ReportKind, ReportProblem, WORDS_LIMIT, parameter},
    finder::listing::Listing,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    document::{Document, Script, Switch},
    parts::words as say,
    site::Context,
};

/// The form as it stands: empty, or given back with what is wrong.
#[derive(Clone, Debug, Default)]
pub struct ReportForm {
    /// The ticked choice, as it came.
    pub kind: String,
    /// What was typed, as it came.
    pub words: String,
    /// Makes sending twice the same as sending once.
    pub key: String,
    /// What is wrong.
    pub problems: Vec<ReportProblem>,
    /// True when it could not be saved just now.
    pub not_saved: bool,
    /// True when the form was open for too long to be taken, so that it must be sent once more.
    pub send_again: bool,
}

impl ReportForm {
    fn is_wrong(&self) -> bool {
        !self.problems.is_empty() || self.not_saved || self.send_again
    }
}

/// The form's id, by which the language button in the page's head belongs to it.
const FORM: &str = "report-form";

/// The form about a listing.
pub fn form(context: &Context<'_>, listing: &Listing, form: &ReportForm) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let name = say::foreign(listing.name.read(locale), locale);
    let address = Address::Report(listing.id.clone());
    let choices = ReportKind::ALL
        .iter()
        .enumerate()
        .map(|(at, kind)| {
            let id = if at == 0 { parameter::KIND.to_owned() } else { format!("{}-{}", parameter::KIND, kind.id()) };
            view! {
                <label class="option wide-option">
                    <input type="radio" id=id name=parameter::KIND value=kind.id() checked=form.kind == kind.id() />
                    <span>{words.report_kind(*kind)}</span>
                </label>
            }
        })
        .collect_view();
    let of = |is_it: fn(&ReportProblem) -> bool| form.problems.iter().find(|problem| is_it(problem));
    let nothing_chosen = of(|problem| *problem == ReportProblem::NothingChosen);
    let wrong_words = of(|problem| matches!(problem, ReportProblem::Words(_)));
    let at_field = |id: &'static str, problem: Option<&ReportProblem>| {
        problem.map(|problem| view! { <span id=id class="field-problem">{said(words, problem)}</span> })
    };
    let main = view! {
        <div class="reading">
            <p class="back"><a href=Address::Service(listing.id.clone()).path(locale)>{words.text("report-back")}</a></p>
            <h1>{words.text("report-link")}</h1>
            <p lang=name.lang translate="no"><b>{name.text}</b></p>
            {summary(context, form)}
            <p>{words.text("report-intro")}</p>
            <form id=FORM class="choices" method="post" action=address.path(locale) autocomplete="off">
                <input type="hidden" name=parameter::KEY value=form.key.clone() />
                <p class="pot" aria-hidden="true"><label for=parameter::TRAP>{words.text("report-pot")}</label><input id=parameter::TRAP name=parameter::TRAP tabindex="-1" /></p>
                <fieldset aria-describedby=nothing_chosen.map(|_| "kind-problem")>
                    <legend>{words.text("report-what")}</legend>
                    {at_field("kind-problem", nothing_chosen)}
                    <div class="options column">{choices}</div>
                </fieldset>
                <p class="field">
                    <label for=parameter::WORDS>{words.text("report-words")}</label>
                    <span id="words-hint" class="hint">{words.with("report-words-hint", [("limit", WORDS_LIMIT.into())])}</span>
                    {at_field("words-problem", wrong_words)}
                    {super::parts::text_area::text_area(parameter::WORDS, &form.words, if wrong_words.is_some() { "words-hint words-problem" } else { "words-hint" }, wrong_words.is_some())}
                </p>
                <p class="submit"><button class="main">{words.text("report-submit")}</button></p>
            </form>
        </div>
    };
    let title = context.text("report-title");
    let title = if form.is_wrong() { words.with("problem-title", [("title", title.into())]) } else { title };
    let switch = Switch::Submit { form: FORM, action: address.path(locale.other()) };
    document(title, address, switch, main.into_fragment())
}

fn said(words: Words<'_>, problem: &ReportProblem) -> String {
    match problem {
        ReportProblem::NothingChosen => words.text("report-problem-nothing-chosen"),
        ReportProblem::Words(problem) => words.text_problem(problem),
    }
}

fn summary(context: &Context<'_>, form: &ReportForm) -> Option<Fragment> {
    let words = context.words();
    if form.not_saved || form.send_again {
        let message = if form.not_saved { "report-not-saved" } else { "report-send-again" };
        return Some(view! { <div class="callout problem" role="alert"><p>{words.text(message)}</p></div> }.into_fragment());
    }
    let problems = form
        .problems
        .iter()
        .map(|problem| {
            let field = match problem {
                ReportProblem::NothingChosen => "#kind",
                ReportProblem::Words(_) => "#words",
            };
            view! { <li><a href=field>{said(words, problem)}</a></li> }
        })
        .collect_view();
    (!form.problems.is_empty()).then(|| {
        view! {
            <div class="callout problem" role="alert">
                <h2>{words.text("problem-heading")}</h2>
                <ul>{problems}</ul>
            </div>
        }
        .into_fragment()
    })
}

/// Thanks, with a short reference.
pub fn thanks(context: &Context<'_>, listing: &Listing, reference: &str) -> Document {
    let words = context.words();
    let main = view! {
        <div class="reading">
            <h1>{words.text("report-thanks")}</h1>
            <p>{words.with("report-thanks-about", [("reference", reference.to_owned().into())])}</p>
            <p>{words.text("report-thanks-next")}</p>
            <p><a class="quiet" href=Address::Service(listing.id.clone()).path(context.locale)>{words.text("report-back")}</a></p>
        </div>
    };
    let address = Address::Report(listing.id.clone());
    let switch = Switch::Link(address.path(context.locale.other()));
    document(context.text("report-title"), address, switch, main.into_fragment())
}

fn document(title: String, address: Address, switch: Switch, main: Fragment) -> Document {
    Document { title, description: None, switch, address: Some(address), indexed: false, class: "report", script: Script::None, main }
}
