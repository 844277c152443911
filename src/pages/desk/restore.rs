//! Reverting what someone did: whose acts, since when, a preview, and the button that carries it out.

use leptos::prelude::*;

use crate::{
    domain::{member::Member, note::WordsProblem, person::Person, restoring::Step, service::ServiceId},
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        parts::text_area,
        site::Context,
    },
    back, document, signed_in,
};

/// The field of what is to be done.
pub const ACT: &str = "act";
/// The field of the person.
pub const PERSON: &str = "person";
/// The field of the email address.
pub const MAILBOX: &str = "mailbox";
/// The field of the moment.
pub const SINCE: &str = "since";
/// The field of the reason.
pub const REASON: &str = "reason";
/// The field of the mark of the preview that was seen.
pub const SEEN: &str = "seen";

/// What is wrong, or what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Neither a person nor an email address, or both.
    NoOne,
    /// No moment.
    NoMoment,
    /// No reason, or one that is too long.
    Reason(WordsProblem),
    /// Something else would be done by now: the new preview is shown.
    Stale,
    /// Not by this person.
    NeedsAdministrator,
    /// It is done, but for so many.
    Done(usize),
    /// It could not be kept.
    NotSaved,
}

/// One line of the preview.
#[derive(Clone, Debug)]
pub struct Line {
    /// The listing.
    pub service: ServiceId,
    /// What it is called.
    pub name: String,
    /// What is done.
    pub step: Step,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Who looks.
    pub person: &'a Person,
    /// Everyone who is or was on the desk.
    pub members: &'a [Member],
    /// The person, the email address, the moment and the reason, as they were typed.
    pub typed: [String; 4],
    /// What would be done; `None` before anyone is named.
    pub preview: Option<&'a [Line]>,
    /// The mark of that preview.
    pub seen: String,
    /// What is wrong, or what was done.
    pub said: Option<Said>,
}

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("desk-restore-title");
    let [person, mailbox, since, reason] = &shown.typed;
    let said = shown.said.as_ref().map(|said| {
        let text = match said {
            Said::NoOne => words.text("desk-restore-no-one"),
            Said::NoMoment => words.text("desk-restore-no-moment"),
            Said::Reason(problem) => words.words_problem(problem, "desk-hide-no-reason"),
            Said::Stale => words.text("desk-restore-stale"),
            Said::NeedsAdministrator => words.text("desk-needs-administrator"),
            Said::Done(0) => words.text("desk-restore-done"),
            Said::Done(left) => words.with("desk-restore-left", [("n", (*left).into())]),
            Said::NotSaved => words.text("review-not-saved"),
        };
        let class = if matches!(said, Said::Done(0)) { "callout note" } else { "callout problem" };
        view! { <div class=class role="alert"><p>{text}</p></div> }
    });
    let options = shown.members.iter().map(|member| {
        let id = member.person.id.0.clone();
        view! { <option value=id.clone() selected=*person == id>{member.person.name.clone()}</option> }
    });
    let preview = shown.preview.map(|lines| preview(context, lines, shown));
    let inside = view! {
        {signed_in(context, shown.person)}
        {back(context)}
        <h1>{title.clone()}</h1>
        {said}
        <p>{words.text("desk-restore-intro")}</p>
        <form id=FORM class="choices" method="post" action=Address::DeskRestore.path(locale) autocomplete="off">
            <p class="field">
                <label for=PERSON>{words.text("desk-restore-person")}</label>
                <select id=PERSON name=PERSON><option value="">{words.text("desk-restore-no-person")}</option> {options.collect_view()}</select>
            </p>
            <p class="field">
                <label for=MAILBOX>{words.text("desk-restore-mailbox")}</label>
                <input id=MAILBOX name=MAILBOX type="text" inputmode="email" value=mailbox.clone() maxlength="254" autocomplete="off" />
            </p>
            <p class="field">
                <label for=SINCE>{words.text("desk-restore-since")}</label>
                <span id="since-hint" class="hint">{words.text("desk-restore-since-hint")}</span>
                <input id=SINCE name=SINCE type="text" value=since.clone() maxlength="16" autocomplete="off" aria-describedby="since-hint" />
            </p>
            <p class="field">
                <label for=REASON>{words.text("desk-hide-reason")}</label>
                <span id="reason-hint" class="hint">{words.text("desk-reason-hint")}</span>
                {text_area::text_area(REASON, reason, "reason-hint", matches!(shown.said, Some(Said::Reason(_))))}
            </p>
            <p class="submit"><button class="quiet" name=ACT value="preview">{words.text("desk-restore-preview")}</button></p>
            {preview}
        </form>
    };
    document(context, Address::DeskRestore, title, inside.into_fragment()).keeping_form(context, &Address::DeskRestore)
}

fn preview(context: &Context<'_>, lines: &[Line], shown: &Shown<'_>) -> Fragment {
    let words = context.words();
    if lines.is_empty() {
        return view! { <p role="status">{words.text("desk-restore-nothing")}</p> }.into_fragment();
    }
    let items = lines.iter().map(|Line { service, name, step }| {
        let step = words.text(match step {
            Step::Undo => "restore-undo",
            Step::HideAndPropose => "restore-hide",
            Step::Propose => "restore-propose",
            Step::EndAccess => "restore-end",
            Step::Refuse => "restore-refuse",
            Step::Look => "restore-look",
        });
        let path = Address::DeskListing(service.clone()).path(context.locale);
        view! { <li><a href=path translate="no">{name.clone()}</a> <p>{step}</p></li> }
    });
    view! {
        <h2>{words.with("desk-restore-what", [("n", lines.len().into())])}</h2>
        <ol class="queue lately">{items.collect_view()}</ol>
        <input type="hidden" name=SEEN value=shown.seen.clone() />
        <p class="submit"><button class="main" name=ACT value="restore">{words.text("desk-restore-carry-out")}</button></p>
    }
    .into_fragment()
}
