//! Signing in: asking for a link, the button that spends it, and why it opens nothing.

use leptos::prelude::*;

use crate::{islands::fragment::IntoFragment, urls::Address};

use super::{
    super::{
        document::{Document, FORM},
        site::Context,
    },
    document,
};

/// The field of the email address.
pub const MAILBOX: &str = "mailbox";

/// Why a link does not sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// It was used.
    Spent,
    /// It is older than ten minutes.
    Expired,
    /// It was asked for in another browser.
    OtherBrowser,
    /// There is no such link.
    Unknown,
}

/// Where a link is asked for. `problem` is the message of what is wrong.
pub fn ask(context: &Context<'_>, typed: &str, problem: Option<&str>) -> Document {
    let words = context.words();
    let title = words.text("sign-in-title");
    let alert = problem.map(|message| {
        view! {
            <div class="callout problem" role="alert">
                <h2>{words.text("problem-heading")}</h2>
                <p><a href=format!("#{MAILBOX}")>{words.text(message)}</a></p>
            </div>
        }
    });
    let inside = view! {
        <h1>{title.clone()}</h1>
        {alert}
        <p>{words.text("sign-in-intro")}</p>
        <form id=FORM class="choices" method="post" action=Address::SignIn.path(context.locale)>
            <p class="field">
                <label for=MAILBOX>{words.text("sign-in-mailbox")}</label>
                <input
                    id=MAILBOX
                    name=MAILBOX
                    type="text"
                    inputmode="email"
                    value=typed.to_owned()
                    autocomplete="email"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-invalid=problem.map(|_| "true")
                />
            </p>
            <p class="submit"><button class="main">{words.text("sign-in-send")}</button></p>
        </form>
    };
    let title = if problem.is_some() { words.with("problem-title", [("title", title.into())]) } else { title };
    document(context, Address::SignIn, title, inside.into_fragment()).keeping_form(context, &Address::SignIn)
}

/// The same to every email address.
pub fn asked(context: &Context<'_>) -> Document {
    let words = context.words();
    let title = words.text("sign-in-asked");
    let inside = view! {
        <h1>{title.clone()}</h1>
        <p>{words.text("sign-in-asked-next")}</p>
        <p class="back"><a href=Address::SignIn.path(context.locale)>{words.text("sign-in-again")}</a></p>
    };
    document(context, Address::SignIn, title, inside.into_fragment())
}

/// The button that spends a link.
pub fn button(context: &Context<'_>, secret: &str) -> Document {
    let words = context.words();
    let (title, address) = (words.text("sign-in-title"), Address::SignInLink(secret.to_owned()));
    let inside = view! {
        <h1>{title.clone()}</h1>
        <form method="post" action=address.path(context.locale)>
            <p class="submit"><button class="main">{words.text("sign-in-now")}</button></p>
        </form>
    };
    document(context, address, title, inside.into_fragment())
}

/// Why a link does not sign in, and how to get another.
pub fn gone(context: &Context<'_>, problem: LinkProblem) -> Document {
    let words = context.words();
    let title = words.text("link-gone-title");
    let why = match problem {
        LinkProblem::Spent => "sign-in-spent",
        LinkProblem::Expired => "sign-in-expired",
        LinkProblem::OtherBrowser => "sign-in-other-browser",
        LinkProblem::Unknown => "link-unknown",
    };
    let inside = view! {
        <h1>{title.clone()}</h1>
        <p>{words.text(why)}</p>
        <p><a class="main" href=Address::SignIn.path(context.locale)>{words.text("sign-in-again")}</a></p>
    };
    document(context, Address::SignIn, title, inside.into_fragment())
}
