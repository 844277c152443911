//! Who looks after a listing, for those who do: a colleague can be invited, and anyone can leave.

use leptos::prelude::*;

use crate::{
    domain::{email_address::EmailAddress, keeper::Keeper},
    islands::fragment::IntoFragment,
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, FORM},
        site::Context,
    },
    document,
    mailbox::{self, Typed},
};

/// The field of what is to be done.
pub const ACT: &str = "act";

/// What became of the last act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The link is on its way.
    Sent,
    /// The desk calls the service first.
    Asked,
    /// They look after it already, or someone was quicker.
    TooLate,
    /// Several people wait already.
    TooMany,
    /// It could not be kept.
    NotSaved,
}

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct Shown<'a> {
    /// The secret of the link.
    pub secret: &'a str,
    /// To whom the link was sent.
    pub own: Option<&'a EmailAddress>,
    /// Who looks after the listing.
    pub keepers: &'a [Keeper],
    /// The email address that was typed.
    pub typed: Typed,
    /// What became of the last act.
    pub said: Option<Said>,
}

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let address = Address::ReviewKeepers(shown.secret.to_owned());
    let title = words.text("keepers-title");
    let said = shown.said.map(|said| {
        let (class, message) = match said {
            Said::Sent => ("callout note", "keepers-sent"),
            Said::Asked => ("callout note", "keepers-asked"),
            Said::TooLate => ("callout problem", "keepers-too-late"),
            Said::TooMany => ("callout problem", "claim-too-many"),
            Said::NotSaved => ("callout problem", "review-not-saved"),
        };
        view! { <div class=class role="alert"><p>{words.text(message)}</p></div> }
    });
    let is_own = |keeper: &Keeper| shown.own.is_some_and(|own| own.small() == keeper.mailbox);
    let items = shown.keepers.iter().map(|keeper| {
        let you = is_own(keeper).then(|| format!(" ({})", words.text("keepers-you")));
        let mailbox = if is_own(keeper) { keeper.mailbox.to_string() } else { masked(&keeper.mailbox) };
        view! { <li><span translate="no">{mailbox}</span>{you}<p class="hint">{words.keeper(keeper.how, None)}</p></li> }
    });
    let items = items.collect_view();
    let may_leave = shown.keepers.iter().any(is_own);
    let leave = may_leave.then(|| {
        view! {
            <details>
                <summary>{words.text("keepers-leave-title")}</summary>
                <p id="leave-means">{words.text("keepers-leave-means")}</p>
                <p class="submit"><button class="quiet" name=ACT value="leave" aria-describedby="leave-means">{words.text("keepers-leave")}</button></p>
            </details>
        }
    });
    let inside = view! {
        <p class="back"><a href=Address::Review(shown.secret.to_owned()).path(locale)>{words.text("review-back")}</a></p>
        <h1>{title.clone()}</h1>
        {said}
        {mailbox::summary(words, &shown.typed)}
        <p>{words.text("keepers-intro")}</p>
        <ul class="keepers">{items}</ul>
        <form id=FORM class="choices" method="post" action=address.path(locale) autocomplete="off">
            <h2>{words.text("keepers-invite-title")}</h2>
            {mailbox::field(words, &shown.typed, "keepers-mailbox", "keepers-mailbox-hint")}
            <p class="submit"><button class="main" name=ACT value="invite">{words.text("keepers-invite")}</button></p>
            {leave}
        </form>
    };
    document(context, address.clone(), title, inside.into_fragment()).keeping_form(context, &address)
}

/// Enough to know a colleague by, and not enough to write to one: anyone who has the link sees it.
fn masked(mailbox: &EmailAddress) -> String {
    let name = mailbox.as_str().split('@').next().unwrap_or_default();
    format!("{}…@{}", name.chars().take(2).collect::<String>(), mailbox.host())
}

/// Someone has left.
pub fn left(context: &Context<'_>) -> Document {
    let words = context.words();
    let title = words.text("keepers-left-title");
    let inside = view! {
        <h1>{title.clone()}</h1>
        <p>{words.text("keepers-left")}</p>
    };
    Document { address: None, ..document(context, Address::Page(Page::Home), title, inside.into_fragment()) }
}
