//! What a high-risk change needs before readers see it: what is recorded, what is missing, and the form of a call back.

use leptos::prelude::*;

use crate::{
    domain::{
        approval::{Call, CallOutcome, Content, Missing, Standing, Verdict, Vote},
        change::Change,
        moment::Moment,
        motion::DeskRule,
        note::WordsProblem,
        phone_number::PhoneNumber,
        time_zone::day_in_ontario,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::super::{parts::text_area, site::Context};

/// The field of the number that was called.
pub const NUMBER: &str = "number";
/// The field of the page that was looked at.
pub const PAGE: &str = "page";
/// The field of where a new listing's number was found.
pub const SOURCE: &str = "source";
/// The field of what came of the call.
pub const OUTCOME: &str = "outcome";
/// The field of what was said.
pub const SAID: &str = "said";

/// A call back as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedCall {
    /// The number.
    pub number: String,
    /// The page.
    pub page: String,
    /// Where the number was found.
    pub source: String,
    /// What came of it.
    pub outcome: Option<CallOutcome>,
    /// What was said.
    pub said: String,
    /// What is wrong with what was said.
    pub problem: Option<WordsProblem>,
}

impl TypedCall {
    /// True when someone has begun to write it.
    fn is_begun(&self) -> bool {
        self.outcome.is_some() || self.problem.is_some() || [&self.page, &self.source, &self.said].iter().any(|text| !text.is_empty())
    }
}

/// What the section shows.
#[derive(Clone, Debug)]
pub struct Recorded<'a> {
    /// What people think.
    pub votes: &'a [Vote],
    /// Calls back, the oldest first.
    pub calls: &'a [Call],
    /// Numbers that may be called.
    pub numbers: &'a [PhoneNumber],
    /// Hosts of pages that may be looked at.
    pub hosts: &'a [String],
    /// Whether it is a new listing, which has no number that readers see.
    pub is_new: bool,
    /// The call that is being typed.
    pub typed: TypedCall,
}

/// What is recorded and what is missing.
pub(super) fn section(context: &Context<'_>, change: &Change, recorded: &Recorded<'_>) -> Fragment {
    let words = context.words();
    let now = context.now.unwrap_or(Moment::of_seconds(0));
    let standing = Standing::of(change, recorded.votes, recorded.calls, (context.rule, now));
    let missing = standing.missing();
    let needs = |missing_here: &[Missing], done: &str, open: &str| {
        let is_missing = missing.iter().any(|missing| missing_here.contains(missing));
        let text =
            words.with(if is_missing { open } else { done }, [("n", standing.approved.len().into()), ("of", context.rule.people().into())]);
        view! { <li class=if is_missing { "open" } else { "done" }>{text}</li> }
    };
    let waits = standing.waits_until.map(|until| {
        view! { <li class="open">{words.with("desk-one-waits", [("date", words.date(day_in_ontario(until)).into())])}</li> }
    });
    let (title, means) = match context.rule {
        DeskRule::TwoPeople => ("desk-two-title", "desk-two-means"),
        DeskRule::OnePerson => ("desk-one-title", "desk-one-means"),
    };
    let calls = recorded.calls.iter().map(|call| call_item(words, change, call)).collect_view();
    let votes = recorded.votes.iter().map(|vote| vote_item(words, change, vote)).collect_view();
    view! {
        <section class="standing" aria-labelledby="standing">
            <h2 id="standing">{words.text(title)}</h2>
            <p>{words.text(means)}</p>
            <ul class="needs">
                {needs(&[Missing::Call], "desk-two-called", "desk-two-call")}
                {needs(&[Missing::Person], "desk-two-approved", "desk-two-approve")}
                {missing.contains(&Missing::Senior).then(|| needs(&[Missing::Senior], "desk-two-senior", "desk-two-senior"))}
                {waits}
            </ul>
            <ul class="recorded">{calls} {votes}</ul>
        </section>
    }
    .into_fragment()
}

fn call_item(words: Words<'_>, change: &Change, call: &Call) -> Fragment {
    let outcome = words.call_outcome(call.outcome);
    let day = words.date(day_in_ontario(call.at));
    // A number as people read it; a page as it is.
    let reached = call.reached.parse::<PhoneNumber>().map_or_else(|_| call.reached.clone(), |number| number.display(words.locale()));
    let what = words.with("desk-call-by", [("name", call.name.clone().into()), ("date", day.into()), ("reached", reached.into())]);
    let source = (!call.source.is_empty()).then(|| view! { <p class="hint" translate="no">{call.source.clone()}</p> });
    let stale = (call.content != Content::said_by(change)).then(|| view! { <p class="hint">{words.text("desk-two-stale")}</p> });
    view! {
        <li>
            <p><b>{outcome}</b> " " {what}</p>
            {source}
            <p translate="no">{call.said.clone()}</p>
            {stale}
        </li>
    }
    .into_fragment()
}

fn vote_item(words: Words<'_>, change: &Change, vote: &Vote) -> Fragment {
    let message = match vote.verdict {
        Verdict::Approve => "desk-approved-by",
        Verdict::Decline => "desk-declined-by",
    };
    let (name, day) = (vote.person.name.clone(), words.date(day_in_ontario(vote.at)));
    let stale = (vote.content != Content::of(change)).then(|| view! { " " <span class="hint">{words.text("desk-two-stale")}</span> });
    view! { <li><p>{words.with(message, [("name", name.into()), ("date", day.into())])}{stale}</p></li> }.into_fragment()
}

/// The form of a call back: whom one may call, what came of it, and what was said.
pub(super) fn call_form(words: Words<'_>, recorded: &Recorded<'_>) -> Fragment {
    let typed = &recorded.typed;
    let numbers = recorded
        .numbers
        .iter()
        .map(|number| {
            let (value, shown) = (number.to_string(), number.display(words.locale()));
            let is_chosen = typed.number == value || recorded.numbers.len() == 1;
            view! {
                <label class="option">
                    <input type="radio" name=NUMBER value=value checked=is_chosen />
                    <span>{shown}</span>
                </label>
            }
        })
        .collect_view();
    let whom = match (recorded.is_new, recorded.numbers.is_empty()) {
        (true, _) => view! { {line(words, NUMBER, "desk-call-number", "desk-call-number-hint", &typed.number)} {line(words, SOURCE, "desk-call-source", "desk-call-source-hint", &typed.source)} }.into_fragment(),
        (false, true) => view! { <p class="hint">{words.text("desk-call-none")}</p> }.into_fragment(),
        (false, false) => view! {
            <fieldset>
                <legend>{words.text("desk-call-whom")}</legend>
                <div class="options">{numbers}</div>
            </fieldset>
        }
        .into_fragment(),
    };
    let hosts = recorded.hosts.join(" · ");
    let page = (!recorded.hosts.is_empty())
        .then(|| line_of(words, PAGE, "desk-call-page", words.with("desk-call-page-hint", [("hosts", hosts.into())]), &typed.page));
    let outcomes = CallOutcome::ALL.iter().map(|outcome| {
        let id = outcome.id();
        view! { <option value=id selected=typed.outcome == Some(*outcome)>{words.call_outcome(*outcome)}</option> }
    });
    view! {
        <details class="call" open=typed.is_begun()>
            <summary>{words.text("desk-call-title")}</summary>
            <div class="choices">
                {whom}
                {page}
                <p class="field">
                    <label for=OUTCOME>{words.text("desk-call-outcome")}</label>
                    <select id=OUTCOME name=OUTCOME>
                        <option value="">{words.text("desk-call-choose")}</option>
                        {outcomes.collect_view()}
                    </select>
                </p>
                <p class="field">
                    <label for=SAID>{words.text("desk-call-said")}</label>
                    <span id="said-hint" class="hint">{words.text("desk-call-said-hint")}</span>
                    {text_area::text_area(SAID, &typed.said, "said-hint", typed.problem.is_some())}
                </p>
                <p class="submit"><button class="quiet" name=super::change::DECISION value="call" accesskey="c">{words.text("desk-call-keep")}</button></p>
            </div>
        </details>
    }
    .into_fragment()
}

fn line(words: Words<'_>, name: &'static str, label: &str, hint: &str, typed: &str) -> Fragment {
    line_of(words, name, label, words.text(hint), typed)
}

fn line_of(words: Words<'_>, name: &'static str, label: &str, hint: String, typed: &str) -> Fragment {
    let described = format!("{name}-hint");
    view! {
        <p class="field">
            <label for=name>{words.text(label)}</label>
            <span id=described.clone() class="hint">{hint}</span>
            <input id=name name=name type="text" value=typed.to_owned() maxlength="500" autocomplete="off" spellcheck="false" aria-describedby=described />
        </p>
    }
    .into_fragment()
}
