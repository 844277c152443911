//! Listings to verify: the list, and one of them with what to say and what to tick.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::{
    domain::{
        draft::Draft,
        field::Field,
        letter_code::MAX_AT_A_TIME,
        person::Person,
        verification::{HOLD_MINUTES, Outcome, TRIES, Task},
    },
    finder::due::{Due, Harm},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        partner::field::lines,
        parts::freshness,
        site::Context,
    },
    back, call_script, document,
    posted::SERVICE,
    signed_in,
};

/// The parameter of what is to be done.
pub const TASK: &str = "task";
/// The tasks, each with its name in the address and its message.
pub const TASKS: [(&str, Task, &str); 3] =
    [("call", Task::Call, "calls-to-call"), ("page", Task::Page, "calls-to-look-up"), ("write", Task::Write, "calls-to-write")];

/// The name of a task in the address.
pub fn task_name(wanted: Task) -> &'static str {
    TASKS.into_iter().find(|(_, task, _)| *task == wanted).map_or("", |(name, ..)| name)
}

/// The field of which listing is taken.
pub const ACT: &str = "act";
/// The next one.
pub const NEXT: &str = "next";
/// The field of what came of it.
pub const OUTCOME: &str = "outcome";
/// Someone gives a listing back.
pub const GIVE_BACK: &str = "give-back";
/// The field of the number that was called.
pub const REACHED: &str = "reached";
/// The field of the page that was looked at.
pub const PAGE: &str = "page";
/// The boxes of what is true.
pub const TICKED: &str = "ticked";
/// The field of the version that was seen.
pub const VERSION: &str = "version";

/// A listing of the list.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The listing, and what is to be done.
    pub due: &'a Due<'a>,
    /// The person who looks has taken it.
    pub is_mine: bool,
}

/// What the page says above itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Someone else has taken it, or nothing is left.
    Taken,
    /// That number, or page, is not one of the listing.
    NotOnFile,
    /// Nothing was ticked.
    NothingTicked,
    /// Only the shipped file changes it.
    Locked,
    /// Someone else verifies it, or it says something else by now.
    TooLate,
    /// No listing was ticked for a letter, or too many were.
    NoLetters,
    /// No letter was printed: a listing is hidden, or only the shipped file changes it.
    NotPrinted,
    /// It could not be saved just now.
    NotSaved,
}

/// What was typed and ticked.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The boxes.
    pub ticked: BTreeSet<Field>,
    /// The number that was called.
    pub reached: String,
    /// The page that was looked at.
    pub page: String,
}

fn alert(words: Words<'_>, said: Option<Said>) -> Option<Fragment> {
    said.map(|said| {
        let message = match said {
            Said::Taken => "calls-taken",
            Said::NotOnFile => "calls-not-on-file",
            Said::NothingTicked => "calls-nothing-ticked",
            Said::Locked => "calls-locked",
            Said::TooLate => "calls-too-late",
            Said::NoLetters => "posted-none",
            Said::NotPrinted => "posted-not-printed",
            Said::NotSaved => "review-not-saved",
        };
        view! { <div class="callout problem" role="alert"><p>{words.with(message, [("most", MAX_AT_A_TIME.into())])}</p></div> }
            .into_fragment()
    })
}

/// The list: of one task, or of all. `tasks` says how many there are of each.
pub fn list(
    context: &Context<'_>,
    person: &Person,
    (tasks, wanted): ([usize; 3], Option<Task>),
    rows: &[Row<'_>],
    said: Option<Said>,
) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("calls-title");
    let kinds = TASKS.into_iter().zip(tasks).map(|((name, task, message), n)| {
        let (text, path) = (words.with(message, [("n", n.into())]), format!("{}?{TASK}={name}", Address::DeskCalls.path(locale)));
        let current = (wanted == Some(task)).then_some("page");
        view! { <a class="quiet" href=path aria-current=current>{text}</a> " " }
    });
    let kinds = kinds.collect_view();
    let task = wanted.map(|task| view! { <input type="hidden" name=TASK value=task_name(task) /> });
    let items = rows.iter().map(|row| item(context, *row)).collect_view();
    let letters = (wanted == Some(Task::Write) && !rows.is_empty()).then(|| {
        view! {
            <p class="hint">{words.with("posted-choose-hint", [("most", MAX_AT_A_TIME.into())])}</p>
            <p class="submit"><button class="main" formaction=Address::DeskLetters.path(locale)>{words.text("posted-choose")}</button></p>
        }
    });
    let next = (wanted != Some(Task::Write) && !rows.is_empty()).then(
        || view! { <p class="submit"><button class="main" name=ACT value=NEXT accesskey="c">{words.text("calls-next")}</button></p> },
    );
    let inside = view! {
        {signed_in(context, person)}
        {back(context)}
        <h1>{title.clone()}</h1>
        {alert(words, said)}
        <p class="submit">{kinds}</p>
        <p class="hint">{words.with("calls-means", [("minutes", HOLD_MINUTES.into()), ("tries", TRIES.into())])}</p>
        <form id=FORM method="post" action=Address::DeskCalls.path(locale) autocomplete="off">
            {task}
            {next}
            {letters}
            <ol class="queue">{items}</ol>
        </form>
    };
    document(context, Address::DeskCalls, title, inside.into_fragment())
}

fn item(context: &Context<'_>, Row { due, is_mine }: Row<'_>) -> Fragment {
    let words = context.words();
    let name = due.listing.name.read(context.locale).0.to_owned();
    let task = words.text(match due.task {
        Task::Call => "calls-task-call",
        Task::Page => "calls-task-page",
        Task::Write | Task::Later(_) => "calls-task-write",
    });
    let why = match due.harm {
        Harm::Line => Some("calls-harm-line"),
        Harm::Reported => Some("calls-harm-reported"),
        Harm::ShelterOrYoung => Some("calls-harm-young"),
        Harm::Other => None,
    };
    let since = freshness::of_contacts(words, due.listing).unwrap_or_else(|| words.text("calls-never"));
    let tries = (due.tries > 0).then(|| words.with("calls-tries", [("n", due.tries.into())]));
    let about = [Some(task), why.map(|why| words.text(why)), Some(since), tries].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let way = match (&due.held_by, is_mine) {
        _ if due.task == Task::Write && due.listing.locked => view! { <span class="hint">{words.text("calls-locked")}</span> }.into_fragment(),
        _ if due.task == Task::Write => view! {
            <label class="option wide-option"><input type="checkbox" name=SERVICE value=due.listing.id.to_string() /> <span>{words.text("posted-tick")} <span class="unseen">{name.clone()}</span></span></label>
        }
        .into_fragment(),
        (_, true) => view! { <a class="quiet" href=Address::DeskCall(due.listing.id.clone()).path(context.locale)>{words.text("calls-go-on")}</a> }.into_fragment(),
        (Some(_), false) => view! { <span class="hint">{words.text("calls-held")}</span> }.into_fragment(),
        (None, false) => view! {
            <button class="quiet" name=ACT value=due.listing.id.to_string()>{words.text("calls-take")} <span class="unseen">{name.clone()}</span></button>
        }
        .into_fragment(),
    };
    view! { <li><p translate="no"><b>{name}</b></p> <p class="hint">{about}</p> <p class="submit">{way}</p></li> }.into_fragment()
}

/// One listing that is being verified.
#[derive(Clone, Debug)]
pub struct Call<'a> {
    /// Who verifies it.
    pub person: &'a Person,
    /// The listing, and what is to be done.
    pub due: &'a Due<'a>,
    /// What is on file.
    pub draft: &'a Draft,
    /// What can be confirmed.
    pub fields: &'a [Field],
    /// The version that is seen.
    pub version: i64,
    /// What was typed and ticked.
    pub typed: Typed,
    /// What came of the last try.
    pub said: Option<Said>,
}

/// The page of one listing: whom to call, what to say, what to tick, and what came of it.
pub fn call(context: &Context<'_>, shown: &Call<'_>) -> Document {
    let (words, locale, due) = (context.words(), context.locale, shown.due);
    let address = Address::DeskCall(due.listing.id.clone());
    let boxes = shown.fields.iter().map(|field| {
        let said: Vec<String> = lines(context, *field, shown.draft)
            .into_iter()
            .map(|(label, text)| label.map_or_else(|| text.clone(), |label| format!("{label} {text}")))
            .collect();
        view! {
            <label class="option wide-option">
                <input type="checkbox" name=TICKED value=field.key() checked=shown.typed.ticked.contains(field) />
                <span>{words.field(*field)}<br /><span translate="no">{said.join(" · ")}</span></span>
            </label>
        }
    });
    let boxes = boxes.collect_view();
    let is_locked = due.listing.locked;
    let outcomes = Outcome::ALL.iter().filter(|outcome| match outcome {
        Outcome::AllTrue => true,
        Outcome::Corrected => !is_locked,
        // These come of a call.
        Outcome::Nobody | Outcome::WrongNumber => !due.numbers.is_empty(),
        Outcome::NotListed => !is_locked && !due.numbers.is_empty(),
        // It is printed from the list.
        Outcome::Posted => false,
    });
    let outcomes = outcomes.map(|outcome| {
        let class = if *outcome == Outcome::AllTrue { "main" } else { "quiet" };
        view! { <button class=class name=OUTCOME value=outcome.id()>{words.verification(*outcome)}</button> " " }
    });
    let outcomes = outcomes.collect_view();
    let inside = view! {
        {signed_in(context, shown.person)}
        <p class="back"><a href=Address::DeskCalls.path(locale)>{words.text("calls-back")}</a></p>
        <h1 translate="no">{due.listing.name.read(locale).0.to_owned()}</h1>
        {alert(words, shown.said)}
        <form id=FORM class="choices" method="post" action=address.path(locale) autocomplete="off">
            <input type="hidden" name=VERSION value=shown.version />
            {whom(words, shown)}
            {(!due.numbers.is_empty()).then(|| call_script::script(context, shown.person))}
            <fieldset>
                <legend>{words.text("calls-ticks")}</legend>
                <p class="hint">{words.text("calls-ticks-hint")}</p>
                <div class="options column">{boxes}</div>
            </fieldset>
            <h2>{words.text("calls-outcome")}</h2>
            <p class="submit">{outcomes}</p>
            <p class="submit"><button class="quiet" name=OUTCOME value=GIVE_BACK>{words.text("calls-give-back")}</button></p>
        </form>
    };
    document(context, address.clone(), words.text("calls-title"), inside.into_fragment()).keeping_form(context, &address)
}

/// The numbers that may be called, in large type; or the pages that count.
fn whom(words: Words<'_>, shown: &Call<'_>) -> Fragment {
    let Call { due, typed, .. } = shown;
    let numbers = due.numbers.iter().enumerate().map(|(at, number)| {
        let is_chosen = typed.reached == number.to_string() || typed.reached.is_empty() && at == 0;
        let shown = number.display(words.locale());
        view! {
            <label class="option wide-option">
                <input type="radio" name=REACHED value=number.to_string() checked=is_chosen />
                <span class="to-call">{shown.clone()}</span>
            </label>
            // On a telephone, the number itself calls.
            <p><a class="quiet" href=format!("tel:{number}")>{words.with("calls-dial", [("number", shown.into())])}</a></p>
        }
    });
    let numbers = numbers.collect_view();
    let calling = (!due.numbers.is_empty()).then(|| {
        view! { <fieldset><legend>{words.text("calls-whom")}</legend> <div class="options column">{numbers}</div></fieldset> }
    });
    let not_called = due.numbers.is_empty().then(|| view! { <p>{words.text("calls-not-called")}</p> });
    let hosts = due.hosts.join(" · ");
    let page = (due.numbers.is_empty() && !due.hosts.is_empty()).then(|| {
        view! {
            <p class="field">
                <label for=PAGE>{words.text("calls-page")}</label>
                <span id="page-hint" class="hint">{words.with("calls-page-hint", [("hosts", hosts.into())])}</span>
                <input id=PAGE name=PAGE type="text" inputmode="url" value=typed.page.clone() maxlength="500" autocomplete="off" spellcheck="false" aria-describedby="page-hint" />
            </p>
        }
    });
    view! { {not_called} {calling} {page} }.into_fragment()
}
