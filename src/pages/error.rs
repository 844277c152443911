//! What a reader sees when something did not work: calm words, the exit, and the lines that still answer.

use leptos::prelude::*;

use crate::{islands::fragment::IntoFragment, urls::Page};

use super::{
    document::{Document, Script, Switch},
    parts::drawings::Drawing,
    site::Context,
};

/// What did not work, in terms of HTTP. Nothing of the cause is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// 400: the request cannot be read.
    BadRequest,
    /// 403: a form that was sent from another site.
    Forbidden,
    /// 404: there is no such page.
    NotFound,
    /// 405: the page does not take this kind of request.
    MethodNotAllowed,
    /// 413: too much was sent.
    TooLarge,
    /// 415: not the form this page sends.
    UnsupportedForm,
    /// 422: what was sent makes no sense here.
    Unprocessable,
    /// 500: our fault.
    Internal,
    /// 503: not now.
    Unavailable,
}

impl Failure {
    /// All of them, for tests that look at each page.
    pub const ALL: [Self; 9] = [
        Self::BadRequest,
        Self::Forbidden,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::TooLarge,
        Self::UnsupportedForm,
        Self::Unprocessable,
        Self::Internal,
        Self::Unavailable,
    ];

    /// The status code.
    pub const fn status(self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::TooLarge => 413,
            Self::UnsupportedForm => 415,
            Self::Unprocessable => 422,
            Self::Internal => 500,
            Self::Unavailable => 503,
        }
    }

    const fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("error-not-found", "error-not-found-about"),
            Self::TooLarge => ("error-too-large", "error-too-large-about"),
            Self::Forbidden => ("error-forbidden", "error-forbidden-about"),
            Self::BadRequest | Self::MethodNotAllowed | Self::UnsupportedForm | Self::Unprocessable => {
                ("error-request", "error-request-about")
            }
            Self::Internal | Self::Unavailable => ("error-ours", "error-ours-about"),
        }
    }
}

/// The page of a failure.
pub fn page(context: &Context<'_>, failure: Failure) -> Document {
    let words = context.words();
    let (heading, about) = failure.messages();
    let main = view! {
        <div class="reading">
            <div class="head"><h1>{words.text(heading)}</h1>{Drawing::Road.view()}</div>
            <p class="lead">{words.text(about)}</p>
            <ul class="ways">
                <li><a href="#talk">{words.text("talk-link")}</a></li>
                <li><a href=Page::Find.path(context.locale)>{words.text("find-title")}</a></li>
                <li><a href=Page::Home.path(context.locale)>{words.text("trail-home")}</a></li>
            </ul>
        </div>
    };
    Document {
        title: words.text(heading),
        description: None,
        address: None,
        switch: Switch::Link(Page::Home.path(context.locale.other())),
        indexed: false,
        class: "error",
        script: Script::None,
        main: main.into_fragment(),
    }
}
