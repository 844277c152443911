//! One listing on the desk: a link to its organization, what was changed in it, what readers reported, what editors noted.

use leptos::prelude::*;

use crate::{
    domain::{
        change::Change,
        decision::Refusal,
        keeper::{Keeper, LiveLink},
        note::{Note, WordsProblem},
        person::Person,
        report::Report,
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
    back, bulletins, document, keepers, notes,
    reports::{self, ACT},
    signed_in,
    unreadable::{self, OddRow},
};

/// The field of the reason for hiding it, or for showing it again.
pub const REASON: &str = "reason";

/// What became of the last act, or prevents it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A letter is on its way.
    Sent,
    /// One went there lately.
    SentLately,
    /// The links, or someone's looking after it, are ended.
    Ended,
    /// A note without words, or with too many.
    Note(WordsProblem),
    /// A reason without words, or with too many.
    Reason(WordsProblem),
    /// Not for this listing.
    Refused(Refusal),
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
    /// The listing as readers see it, or saw it.
    pub listing: &'a Listing,
    /// Whether readers see it.
    pub is_shown: bool,
    /// Who looks after it, or did.
    pub keepers: &'a [Keeper],
    /// The links that open it.
    pub links: &'a [LiveLink],
    /// Its changes, the newest first.
    pub changes: &'a [Change],
    /// What readers reported about it.
    pub reports: &'a [Report],
    /// What editors noted.
    pub notes: &'a [Note],
    /// Rows about it that cannot be read.
    pub odd: &'a [OddRow],
    /// A note as it was typed.
    pub note: String,
    /// A reason as it was typed.
    pub reason: String,
    /// What became of the last act.
    pub said: Option<Said>,
}

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, locale, listing) = (context.words(), context.locale, shown.listing);
    let address = Address::DeskListing(listing.id.clone());
    let alert = shown.said.as_ref().map(|said| {
        let text = match said {
            Said::Sent => words.text("desk-link-sent"),
            Said::SentLately => words.text("desk-link-lately"),
            Said::Note(problem) => words.words_problem(problem, "desk-no-note"),
            Said::Reason(problem) => words.words_problem(problem, "desk-hide-no-reason"),
            Said::Ended => words.text("desk-ended"),
            Said::Refused(Refusal::NeedsAdministrator) => words.text("desk-needs-administrator"),
            Said::Refused(Refusal::Locked) => words.text("desk-locked"),
            Said::Refused(_) => words.text("desk-hidden-back"),
            Said::TooLate => words.text("desk-too-late"),
            Said::NotSaved => words.text("review-not-saved"),
        };
        let class = if matches!(said, Said::Sent | Said::Ended) { "callout note" } else { "callout problem" };
        view! { <div class=class role="alert"><p>{text}</p></div> }
    });
    let print = (!listing.locked && shown.is_shown).then(|| (Address::DeskLetters.path(context.locale), &listing.id));
    let keepers = keepers::section(words, shown.person, shown.keepers, shown.links, print);
    let locked = listing.locked.then(|| view! { <p>{words.text("desk-locked")}</p> });
    let no_link = (!shown.is_shown).then(|| view! { <p>{words.text("desk-hidden-link")}</p> });
    let see = if shown.is_shown {
        let service = Address::Service(listing.id.clone()).path(locale);
        let notice = format!("{}?{}={}", Address::DeskBulletins.path(locale), bulletins::LISTING, listing.id);
        view! {
            <p class="submit">
                <a class="quiet" href=service>{words.text("desk-see-listing")}</a>
                " "
                <a class="quiet" href=notice>{words.text("bulletins-new")}</a>
            </p>
        }
        .into_fragment()
    } else {
        view! { <p class="callout note"><b>{words.text("desk-hidden")}</b> " " {words.text("desk-hidden-back")}</p> }.into_fragment()
    };
    let inside = view! {
        {signed_in(context, shown.person)}
        {unreadable::callout(words, shown.odd)}
        {back(context)}
        <h1 translate="no">{listing.name.read(locale).0.to_owned()}</h1>
        {alert}
        {reports::alarm(words, shown.reports)}
        {see}
        // One form, so that the language switch keeps the words of all its parts.
        <form id=FORM method="post" action=address.path(locale) autocomplete="off">
            {hiding(words, shown)}
            <h2>{words.text("desk-keepers-title")}</h2>
            {locked}
            {no_link}
            {keepers}
            <h2>{words.text("desk-history")}</h2>
            {history(context, shown.changes)}
            {reports::list(words, shown.reports)}
            {notes::list(words, shown.notes)}
            <div class="choices">
                {notes::field(words, &shown.note, matches!(shown.said, Some(Said::Note(_))))}
                <p class="submit"><button class="quiet" name=ACT value="note" accesskey="n">{words.text("desk-note-keep")}</button></p>
                {reports::closing(words, shown.reports)}
            </div>
        </form>
    };
    document(context, address.clone(), words.text("desk-listing-title"), inside.into_fragment()).keeping_form(context, &address)
}

/// The button that hides it at once, or the one that proposes to show it again. A locked line has neither.
fn hiding(words: Words<'_>, shown: &Shown<'_>) -> Option<Fragment> {
    let (act, title, means, button) = if shown.is_shown {
        ("hide", "desk-hide-title", "desk-hide-means", "desk-hide")
    } else {
        ("relist", "desk-relist-title", "desk-relist-means", "desk-relist")
    };
    let is_wrong = matches!(shown.said, Some(Said::Reason(_)));
    (!shown.listing.locked).then(|| {
        view! {
            <details class="hide" open=is_wrong || !shown.reason.is_empty() || reports::has_alarm(shown.reports)>
                <summary>{words.text(title)}</summary>
                <div class="choices">
                    <p id="hide-means">{words.text(means)}</p>
                    <p class="field">
                        <label for=REASON>{words.text("desk-hide-reason")}</label>
                        {text_area::text_area(REASON, &shown.reason, "hide-means", is_wrong)}
                    </p>
                    <p class="submit"><button class="main" name=ACT value=act>{words.text(button)}</button></p>
                </div>
            </details>
        }
        .into_fragment()
    })
}

fn history(context: &Context<'_>, changes: &[Change]) -> Fragment {
    let words = context.words();
    let items: Vec<_> = changes
        .iter()
        .map(|change| {
            let day = change.decided_at.or(change.sent_at).map(|at| words.date(day_in_ontario(at)));
            view! {
                <li>
                    <a href=Address::DeskChange(change.id.0.clone()).path(context.locale)>{words.change_kind(change.kind)}</a>
                    <p class="hint">{words.change_status(change.status)} " · " {day}</p>
                </li>
            }
        })
        .collect();
    if items.is_empty() {
        return view! { <p>{words.text("desk-history-none")}</p> }.into_fragment();
    }
    view! { <ol class="queue lately">{items}</ol> }.into_fragment()
}
