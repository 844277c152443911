//! What was read in from a spreadsheet: as a dry run, with the button that proposes it; then as a batch, approved or reverted as one.

use leptos::prelude::*;

use crate::{
    domain::{
        batch::Batch,
        change::{Change, Kind, Status},
        note::WordsProblem,
        person::Person,
        time_zone::day_in_ontario,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    spreadsheet::{Encoding, Planned},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        parts::text_area,
        site::Context,
    },
    document, planned, signed_in,
};

/// The field of what is to be done.
pub const ACT: &str = "act";
/// The field of the reason.
pub const REASON: &str = "reason";

/// A change of the batch, and what its listing is called.
#[derive(Clone, Debug)]
pub struct Line {
    /// The change.
    pub change: Change,
    /// The name.
    pub name: String,
}

/// What is wrong, or what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is proposed.
    Sent,
    /// So many are approved, and so many are left.
    Approved {
        /// Readers see them.
        done: usize,
        /// They are as they were.
        left: usize,
    },
    /// It is reverted.
    TakenBack {
        /// So many are refused or taken back.
        done: usize,
        /// So many wait for two other people.
        waits: usize,
        /// So many are as they were.
        left: usize,
    },
    /// No reason, or one that is too long.
    Reason(WordsProblem),
    /// It was proposed before.
    TooLate,
    /// It could not be kept.
    NotSaved,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Who looks.
    pub person: &'a Person,
    /// The batch; none when the file changes nothing.
    pub batch: Option<&'a Batch>,
    /// Who read it in.
    pub by: String,
    /// Its changes.
    pub changes: &'a [Line],
    /// What the file would do, where it was read in just now.
    pub dry_run: Option<(&'a [Planned], &'a Encoding)>,
    /// The reason, as it was typed.
    pub typed: String,
    /// What is wrong, or what was done.
    pub said: Option<Said>,
}

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let is_sent = shown.batch.is_some_and(|batch| batch.sent_at.is_some());
    let title = words.text(if is_sent { "batch-title" } else { "batch-dry-run" });
    let address = shown.batch.map_or(Address::DeskBatches, |batch| Address::DeskBatch(batch.id.0.clone()));
    let intro = match shown.batch.and_then(|batch| batch.sent_at) {
        Some(at) => words.with("batches-of", [("date", words.date(day_in_ontario(at)).into()), ("name", shown.by.clone().into())]),
        None => words.text("batch-nothing-yet"),
    };
    let dry_run = shown.dry_run.map(|(rows, encoding)| {
        view! {
            {planned::summary(words, rows)}
            {planned::encoding(words, encoding)}
            {shown.batch.is_none().then(|| view! { <p>{words.text("batch-empty")}</p> })}
            {planned::rows(context, rows)}
        }
    });
    let forms = shown.batch.map(|_| forms(context, shown, &address));
    let inside = view! {
        {signed_in(context, shown.person)}
        <p class="back"><a href=Address::DeskBatches.path(locale)>{words.text("batches-back")}</a></p>
        <h1>{title.clone()}</h1>
        {said(words, shown.said.as_ref())}
        <p>{intro}</p>
        {dry_run}
        {changes(context, shown.changes)}
        {forms}
    };
    let page = document(context, address.clone(), title, inside.into_fragment());
    if is_sent { page.keeping_form(context, &address) } else { page }
}

fn said(words: Words<'_>, said: Option<&Said>) -> Option<Fragment> {
    let said = said?;
    let text = match said {
        Said::Sent => words.text("batch-sent"),
        Said::Approved { done, left } => words.with("batch-approved", [("n", (*done).into()), ("left", (*left).into())]),
        Said::TakenBack { done, waits, left } => {
            words.with("batch-taken-back", [("n", (*done).into()), ("waits", (*waits).into()), ("left", (*left).into())])
        }
        Said::Reason(problem) => words.words_problem(problem, "desk-hide-no-reason"),
        Said::TooLate => words.text("desk-too-late"),
        Said::NotSaved => words.text("review-not-saved"),
    };
    let class =
        if matches!(said, Said::Sent | Said::Approved { .. } | Said::TakenBack { .. }) { "callout note" } else { "callout problem" };
    Some(view! { <div class=class role="alert"><p>{text}</p></div> }.into_fragment())
}

/// The changes, with how far each has come.
fn changes(context: &Context<'_>, lines: &[Line]) -> Option<Fragment> {
    let words = context.words();
    let items = lines.iter().map(|Line { change, name }| {
        let fields: Vec<String> = match change.kind {
            Kind::New => vec![words.change_kind(Kind::New)],
            _ => change.differences().iter().map(|difference| words.field(difference.field)).collect(),
        };
        let fields = fields.join(" · ");
        // A dry run is no change of the desk yet.
        let (status, name) = match change.status {
            Status::Open => (None, view! { <b translate="no">{name.clone()}</b> }.into_fragment()),
            status => {
                let path = Address::DeskChange(change.id.0.clone()).path(context.locale);
                (Some(words.change_status(status)), view! { <a href=path translate="no">{name.clone()}</a> }.into_fragment())
            }
        };
        let held = (change.status == Status::Held).then(|| view! { <b class="held">{words.text("desk-held")}</b> " " });
        let status = status.filter(|_| change.status != Status::Held).map(|status| view! { <span class="hint">{status}</span> " " });
        view! { <li>{name}<p>{held}{status}{fields}</p></li> }
    });
    let items = items.collect_view();
    (!lines.is_empty()).then(|| {
        view! { <h2>{words.with("batch-changes", [("n", lines.len().into())])}</h2> <ol class="queue lately">{items}</ol> }.into_fragment()
    })
}

/// What can be done with a batch by the person who looks.
fn forms(context: &Context<'_>, shown: &Shown<'_>, address: &Address) -> Fragment {
    let (words, path) = (context.words(), address.path(context.locale));
    let is = |status: Status| shown.changes.iter().any(|line| line.change.status == status);
    let is_own = shown.batch.is_some_and(|batch| batch.by == shown.person.id);
    if shown.batch.is_some_and(|batch| batch.sent_at.is_none()) {
        return view! {
            <form class="choices" method="post" action=path>
                <p>{words.text("batch-send-means")}</p>
                <p class="submit"><button class="main" name=ACT value="send">{words.text("batch-send")}</button></p>
            </form>
        }
        .into_fragment();
    }
    let waits = is(Status::Proposed);
    let approve = (waits && !is_own).then(|| {
        view! {
            <form class="choices" method="post" action=path.clone()>
                <p>{words.text("batch-approve-means")}</p>
                <p class="submit"><button class="main" name=ACT value="approve">{words.text("batch-approve")}</button></p>
            </form>
        }
    });
    let own = (waits && is_own).then(|| view! { <p>{words.text("batch-own")}</p> });
    let is_wrong = matches!(shown.said, Some(Said::Reason(_)));
    let take_back = (waits || is(Status::Held) || is(Status::Published)).then(|| {
        view! {
            <h2>{words.text("batch-take-back-heading")}</h2>
            <form id=FORM class="choices" method="post" action=path autocomplete="off">
                <p>{words.text("batch-take-back-means")}</p>
                <p class="field">
                    <label for=REASON>{words.text("desk-hide-reason")}</label>
                    <span id="reason-hint" class="hint">{words.text("batch-reason-hint")}</span>
                    {text_area::text_area(REASON, &shown.typed, "reason-hint", is_wrong)}
                </p>
                <p class="submit"><button class="quiet" name=ACT value="take-back">{words.text("batch-take-back")}</button></p>
            </form>
        }
    });
    view! { {approve} {own} {take_back} }.into_fragment()
}
