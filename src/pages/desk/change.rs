//! One change, field by field, in words and colour; the readers' reports beside it; and the decision.

use leptos::prelude::*;

use crate::{
    domain::{
        change::{Change, Kind, Status},
        decision::Refusal,
        draft::Conflict,
        field::Risk,
        news::Objected,
        note::{Note, WordsProblem},
        person::Person,
        problem::Problem,
        report::Report,
        risk::{Assessed, Flag},
        time_zone::day_in_ontario,
    },
    finder::listing::Listing,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        parts::text_area,
        site::Context,
    },
    back, differences, document, flags, notes,
    queue::name,
    reports, signed_in, standing,
    unreadable::{self, OddRow},
};

/// The field of the decision.
pub const DECISION: &str = "decision";
/// The field of the reason.
pub const REASON: &str = "reason";
/// The field of the version that was seen.
pub const VERSION: &str = "version";

/// What prevents a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing was decided.
    NoDecision,
    /// A refusal without a reason, or with one that is too long.
    Reason(WordsProblem),
    /// A note without words, or with too many.
    Note(WordsProblem),
    /// A call without words about what was said, or with too many.
    Said(WordsProblem),
    /// A call of which no one said what came of it.
    NoOutcome,
    /// Not by this person, or not any more.
    Refused(Refusal),
    /// Someone changed the same fields meanwhile.
    Conflicts(Vec<Conflict>),
    /// It cannot be published as it is.
    Wrong(Vec<Problem>),
    /// Someone was quicker.
    TooLate,
    /// It could not be kept.
    NotSaved,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Who looks.
    pub person: &'a Person,
    /// The change.
    pub change: &'a Change,
    /// How much harm each of its differences can do, in their order.
    pub assessed: Vec<Assessed>,
    /// What the listing's past and the sender say of it.
    pub flags: Vec<Flag>,
    /// The listing as readers see it.
    pub listing: Option<&'a Listing>,
    /// What readers reported about it.
    pub reports: &'a [Report],
    /// What editors noted about the change and the listing.
    pub notes: &'a [Note],
    /// Rows about it that cannot be read.
    pub odd: &'a [OddRow],
    /// What is recorded of it, and what is typed of a call.
    pub recorded: standing::Recorded<'a>,
    /// What was done a moment ago, as a message.
    pub said: Option<&'static str>,
    /// What prevents the decision.
    pub trouble: Option<Trouble>,
    /// The reason as it was typed.
    pub reason: String,
    /// The note as it was typed.
    pub note: String,
    /// Who said that the change was not them, while no one of the desk has looked at it.
    pub objection: Option<&'a Objected>,
    /// How many published changes are taken back when this one is, itself among them; 0 when it is not published.
    pub taken_back: usize,
}

impl Shown<'_> {
    /// Whether two people and a call are needed.
    fn is_high(&self) -> bool {
        let is_held = self.change.status == Status::Held || self.change.kind != Kind::Update;
        is_held || self.assessed.iter().any(|assessed| assessed.risk == Risk::High)
    }
}

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, change) = (context.words(), shown.change);
    let address = Address::DeskChange(change.id.0.clone());
    let title = words.text("desk-change-title");
    let differences = differences::list(context, change, &shown.assessed);
    let is_open = matches!(change.status, Status::Proposed | Status::Held | Status::Approved);
    let is_high = shown.is_high();
    let why = match change.kind {
        Kind::Claim => Some("desk-claim-note"),
        Kind::New => Some("desk-new-note"),
        Kind::Relist => Some("desk-relist-note"),
        Kind::Update | Kind::Remove | Kind::Hide => None,
    };
    let held = why.filter(|_| change.status == Status::Held).map(|why| view! { <p class="callout note">{words.text(why)}</p> });
    let standing = (is_high && change.status.is_undecided() || !shown.recorded.calls.is_empty() || !shown.recorded.votes.is_empty())
        .then(|| standing::section(context, change, &shown.recorded));
    let see = shown.listing.map(|listing| {
        view! {
            <p><a class="quiet" href=Address::Service(listing.id.clone()).path(context.locale)>{words.text("desk-see-listing")}</a></p>
            <p><a class="quiet" href=Address::DeskListing(listing.id.clone()).path(context.locale)>{words.text("desk-listing-link")}</a></p>
        }
    });
    let flagged = flags::list(context, &shown.flags);
    let objection = shown.objection.map(|objection| {
        let arguments = [("mailbox", objection.mailbox.to_string().into()), ("date", words.date(day_in_ontario(objection.at)).into())];
        view! { <p class="callout problem alarm">{words.with("desk-objected", arguments)}</p> }
    });
    let from = change.mailbox.as_ref().map(|mailbox| {
        let message = if change.kind == Kind::Claim { "desk-claim-from" } else { "desk-from" };
        view! { <p class="hint">{words.with(message, [("mailbox", mailbox.to_string().into())])}</p> }
    });
    let decision = is_open.then(|| decision(words, shown));
    let undo = (shown.taken_back > 0 && change.kind.is_reversible()).then(|| undo(words, shown));
    let hidden = (matches!(change.status, Status::Published) && !change.kind.is_reversible() && change.kind != Kind::Relist).then(|| {
        let reason = change.reason.clone().map(|reason| view! { <p translate="no">{reason}</p> });
        view! { <p>{words.text("desk-hidden-back")}</p> {reason} }
    });
    let inside = view! {
        {signed_in(context, shown.person)}
        {unreadable::callout(words, shown.odd)}
        {back(context)}
        <h1 translate="no">{name(context, change, shown.listing)}</h1>
        {shown.trouble.as_ref().map(|trouble| alert(words, trouble))}
        {shown.said.map(|said| view! { <p class="callout note" role="status">{words.text(said)}</p> })}
        <p><b>{words.change_kind(change.kind)}</b> " · " {words.change_status(change.status)}</p>
        {from}
        {reports::alarm(words, shown.reports)}
        {held}
        {objection}
        {see}
        {hidden}
        {flagged}
        {differences}
        {standing}
        {reports::list(words, shown.reports)}
        {notes::list(words, shown.notes)}
        // One form, so that the language switch keeps the words of all its parts.
        <form id=FORM method="post" action=address.path(context.locale) autocomplete="off">
            <input type="hidden" name=VERSION value=change.version.to_string() />
            {(is_open && is_high).then(|| standing::call_form(words, &shown.recorded))}
            {note(words, shown)}
            {shown.objection.map(|_| view! {
                <p class="submit"><button class="quiet" name=DECISION value="answer">{words.text("desk-objection-answer")}</button></p>
            })}
            {decision}
            {undo}
        </form>
    };
    document(context, address.clone(), title, inside.into_fragment()).keeping_form(context, &address)
}

/// The box for another note.
fn note(words: Words<'_>, shown: &Shown<'_>) -> Fragment {
    view! {
        <div class="choices">
            {notes::field(words, &shown.note, matches!(shown.trouble, Some(Trouble::Note(_))))}
            <p class="submit"><button class="quiet" name=DECISION value="note" accesskey="n">{words.text("desk-note-keep")}</button></p>
        </div>
    }
    .into_fragment()
}

fn decision(words: Words<'_>, shown: &Shown<'_>) -> Fragment {
    let is_claim = shown.change.kind == Kind::Claim;
    let approve = words.text(if shown.is_high() { "desk-approve" } else { "desk-publish" });
    let reject = words.text(if is_claim { "desk-refuse" } else { "desk-reject" });
    let no_reason = matches!(shown.trouble, Some(Trouble::Reason(_)));
    view! {
        <div class="choices">
            <h2>{words.text("desk-decide")}</h2>
            <p class="field">
                <label for=REASON>{words.text("desk-reason")}</label>
                <span id="reason-hint" class="hint">{words.text("desk-reason-hint")}</span>
                {text_area::text_area(REASON, &shown.reason, "reason-hint", no_reason)}
            </p>
            <p class="submit side-by-side">
                <button id="decide" class="main" name=DECISION value="approve" accesskey="a">{approve}</button>
                <button class="quiet" name=DECISION value="reject" accesskey="r">{reject}</button>
            </p>
        </div>
    }
    .into_fragment()
}

/// Takes it back, with what was published over it.
fn undo(words: Words<'_>, shown: &Shown<'_>) -> Fragment {
    view! {
        <div class="choices">
            <h2>{words.text("desk-undo-title")}</h2>
            <p id="undo-means">{words.with("desk-undo-means", [("n", shown.taken_back.into())])}</p>
            <p class="field">
                <label for=REASON>{words.text("desk-undo-reason")}</label>
                <span id="reason-hint" class="hint">{words.text("desk-reason-hint")}</span>
                {text_area::text_area(REASON, &shown.reason, "reason-hint", matches!(shown.trouble, Some(Trouble::Reason(_))))}
            </p>
            <p class="submit">
                <button class="main" name=DECISION value="undo" aria-describedby="undo-means">{words.text("desk-undo")}</button>
            </p>
        </div>
    }
    .into_fragment()
}

fn alert(words: Words<'_>, trouble: &Trouble) -> Fragment {
    let at = |said: String, to: &'static str| view! { <p><a href=to>{said}</a></p> }.into_fragment();
    let one = |message: &str, to: &'static str| at(words.text(message), to);
    let inside = match trouble {
        Trouble::NoDecision => one("desk-no-decision", "#decide"),
        Trouble::Note(problem) => at(words.words_problem(problem, "desk-no-note"), "#note"),
        Trouble::Reason(problem) => at(words.words_problem(problem, "desk-no-reason"), "#reason"),
        Trouble::Refused(Refusal::NeedsAdministrator | Refusal::LastAdministrator) => {
            view! { <p>{words.text("desk-needs-administrator")}</p> }.into_fragment()
        }
        Trouble::Refused(Refusal::NotOnFile) => one("desk-call-not-on-file", "#outcome"),
        Trouble::Refused(Refusal::HighAgain) => view! { <p>{words.text("desk-high-again")}</p> }.into_fragment(),
        Trouble::Refused(Refusal::TooNew) => view! { <p>{words.text("desk-too-new")}</p> }.into_fragment(),
        Trouble::Refused(Refusal::NotOnDesk) => view! { <p>{words.text("desk-not-on-desk")}</p> }.into_fragment(),
        Trouble::NoOutcome => one("desk-call-no-outcome", "#outcome"),
        Trouble::Said(problem) => at(words.words_problem(problem, "desk-call-no-said"), "#said"),
        Trouble::Refused(Refusal::OwnChange) => view! { <p>{words.text("desk-own-change")}</p> }.into_fragment(),
        Trouble::Refused(Refusal::Revealing) => view! { <p>{words.text("desk-revealing")}</p> }.into_fragment(),
        Trouble::Refused(Refusal::Locked) => view! { <p>{words.text("desk-locked")}</p> }.into_fragment(),
        Trouble::Refused(Refusal::Hidden) => view! { <p>{words.text("desk-hidden-back")}</p> }.into_fragment(),
        Trouble::Refused(Refusal::NotNow(_)) | Trouble::TooLate => view! { <p>{words.text("desk-too-late")}</p> }.into_fragment(),
        Trouble::NotSaved => view! { <p>{words.text("review-not-saved")}</p> }.into_fragment(),
        Trouble::Wrong(problems) => {
            let items = problems
                .iter()
                .map(|problem| view! { <li><b>{words.field(problem.path.field())}</b> " " {words.wrong(&problem.wrong)}</li> });
            view! { <p>{words.text("desk-wrong")}</p> <ul>{items.collect_view()}</ul> }.into_fragment()
        }
        Trouble::Conflicts(conflicts) => {
            let items = conflicts.iter().map(|conflict| {
                view! {
                    <dt>{words.field(conflict.field)}</dt>
                    <dd><span class="label">{words.text("desk-theirs")}</span>{differences::texts(words, conflict.field, &conflict.theirs)}</dd>
                    <dd><span class="label">{words.text("desk-mine")}</span>{differences::texts(words, conflict.field, &conflict.mine)}</dd>
                }
            });
            view! { <p>{words.text("desk-conflict")}</p> <dl>{items.collect_view()}</dl> }.into_fragment()
        }
    };
    view! {
        <div class="callout problem" role="alert">
            <h2>{words.text("problem-heading")}</h2>
            {inside}
        </div>
    }
    .into_fragment()
}
