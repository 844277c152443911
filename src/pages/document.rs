//! The frame of every page, and a view made into bytes.

use std::sync::Arc;

use hydration_context::{SharedContext, SsrSharedContext};
use leptos::prelude::*;

use crate::{
    islands::{
        Island,
        fragment::{Fragment, IntoFragment},
    },
    urls::{self, Address, Page},
};

mod part;
mod place;

use part::{Part, part};
use place::{is_for_work, is_shown_to_others, own_style};

use super::{
    parts::{bulletins, fields, lines, logo},
    site::Context,
};

/// A page without its frame.
pub struct Document {
    /// The `<title>`: never a searched word, an age or a place.
    pub title: String,
    /// One sentence for search engines; none on pages that should not be found.
    pub description: Option<String>,
    /// Where the page is, in both languages; `None` for error pages.
    pub address: Option<Address>,
    /// How the language switch leads to its twin.
    pub switch: Switch,
    /// False for pages that search engines should leave out.
    pub indexed: bool,
    /// Extra class of `<body>`.
    pub class: &'static str,
    /// What runs on it besides the exit.
    pub script: Script,
    /// What is in `<main>`, with its `h1`.
    pub main: Fragment,
}

impl Document {
    /// A page that search engines leave out and on which nothing runs besides the exit. The classes are those of what
    /// is in `<main>` and of the body.
    pub fn unlisted(context: &Context<'_>, address: Address, title: String, (room, class): (&str, &'static str), inside: Fragment) -> Self {
        Self::unindexed(context, address, title, class, view! { <div class=format!("reading {room}")>{inside}</div> }.into_fragment())
    }

    /// The same with a `<main>` of its own. `class` is the body's.
    pub fn unindexed(context: &Context<'_>, address: Address, title: String, class: &'static str, main: Fragment) -> Self {
        Self {
            title,
            description: None,
            switch: Switch::Link(address.path(context.locale.other())),
            address: Some(address),
            indexed: false,
            class,
            script: Script::None,
            main,
        }
    }

    /// The same page with a form of the id [`FORM`]: the language switch sends it to its twin, with everything typed in it.
    pub fn keeping_form(self, context: &Context<'_>, form: &Address) -> Self {
        let switch = Switch::Submit { form: FORM, action: form.path(context.locale.other()) };
        Self { switch, ..self }
    }
}

/// The id of the form whose words the language switch keeps.
pub const FORM: &str = "form";

/// The name that the language switch sends with such a form: it asks for the same page in the other language, and for nothing else.
pub const LANGUAGE: &str = "language";

/// What runs on a page besides the exit, which runs on all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Nothing.
    None,
    /// The buttons that copy and print (`public/buttons.js`). They fetch nothing.
    Buttons,
    /// The preview of a sheet (`public/preview.js`). It fetches sheets.
    Preview,
    /// An island, woken at the first touch.
    Island(Island),
}

/// How the language switch leads to the same page in the other language.
pub enum Switch {
    /// A link.
    Link(String),
    /// A form that posts codes, so that they are not in the address.
    Post {
        /// Where it posts to.
        action: String,
        /// Names and codes.
        fields: Vec<(&'static str, String)>,
    },
    /// A button that sends a form of the page to its twin, with everything typed in it.
    Submit {
        /// The form's id.
        form: &'static str,
        /// Where its twin is.
        action: String,
    },
}

/// A page made into HTML.
#[derive(Clone, Debug)]
pub struct Html {
    /// The whole document.
    pub text: String,
    /// What runs on it.
    pub script: Script,
}

/// The finished HTML of a page. `make` builds the view inside an owner of its own: islands ask it for what they share.
pub fn render(context: &Context<'_>, make: impl FnOnce() -> Document) -> Html {
    let shared: Arc<dyn SharedContext + Send + Sync> = Arc::new(SsrSharedContext::new());
    // Parts outside islands are not hydrated: no markers are needed for them.
    shared.set_is_hydrating(false);
    let owner = Owner::new_root(Some(shared));
    let html = owner.with(|| {
        let document = make();
        let script = document.script;
        Html { text: format!("<!DOCTYPE html>{}", frame(context, document).to_html()), script }
    });
    owner.cleanup();
    html
}

fn frame(context: &Context<'_>, document: Document) -> Fragment {
    let (words, locale, site) = (context.words(), context.locale, context.site);
    let Document { title, description, address, switch, indexed, class, script, main } = document;
    let alternates = site.origin.as_deref().zip(address.as_ref()).filter(|_| indexed).map(|(origin, address)| {
        crate::domain::locale::Locale::ALL
            .map(|locale| view! { <link rel="alternate" hreflang=locale.code() href=format!("{origin}{}", address.path(locale)) /> })
            .collect_view()
    });
    let script = match script {
        Script::None => None,
        Script::Buttons => Some(view! { <script type="module" src=site.assets.path("buttons.js")></script> }.into_fragment()),
        Script::Preview => Some(view! { <script type="module" src=site.assets.path("preview.js")></script> }.into_fragment()),
        Script::Island(island) => {
            let (wasm, glue) = island.assets();
            let (boot, wasm, glue) = (site.assets.path("boot.js"), site.assets.path(wasm), site.assets.path(glue));
            Some(view! { <script type="module" src=boot data-glue=glue data-wasm=wasm></script> }.into_fragment())
        }
    };
    let exit = view! {
        <a id="exit" href=urls::exit(locale) rel="noreferrer nofollow" data-title=words.text("exit-loading-title") data-loading=words.text("exit-loading") data-home=Page::Home.path(locale)>
            {words.text("exit")}
        </a>
        <script inner_html=site.assets.exit_script.clone()></script>
    };
    let light = context.keys && address.as_ref().is_some_and(Address::leaves_few_traces);
    let bare = address.as_ref().is_some_and(is_shown_to_others);
    let top = if bare {
        view! {
            {exit}
            <a class="skip" href="#main">{words.text("skip")}</a>
            <div class="wide"><div class="tools">{language_switch(context, switch)}</div></div>
        }
        .into_fragment()
    } else {
        view! {
            {exit}
            <a class="talk-link" href="#talk">{words.text("talk-link")}</a>
            <a class="skip" href="#main">{words.text("skip")}</a>
            <div class="wide">
                <a class="brand" href=Page::Home.path(locale)>{logo::lamp()}<span translate="no">"Porchlight"</span></a>
                <div class="tools">
                    {language_switch(context, switch)}
                    {part(context, Part::Menu)}
                </div>
            </div>
        }
        .into_fragment()
    };
    let home = address == Some(Address::Page(Page::Home));
    let noted = matches!(address, Some(Address::Service(_)));
    let work = address.as_ref().is_some_and(is_for_work);
    let own_style = address.as_ref().and_then(own_style);
    let shows_areas = matches!(address, Some(Address::Page(Page::Areas) | Address::Map(_) | Address::Division(_) | Address::Region(_)));
    view! {
        <html lang=locale.code()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                // Digits in someone's sentence must not become a button to call.
                <meta name="format-detection" content="telephone=no" />
                <title>{title}</title>
                {description.map(|text| view! { <meta name="description" content=text /> })}
                {(!indexed || site.is_demo).then(|| view! { <meta name="robots" content="noindex" /> })}
                <meta name="color-scheme" content="light dark" />
                <meta name="theme-color" content="#0f2233" />
                <link rel="stylesheet" href=site.assets.path("main.css") />
                {own_style.map(|name| view! { <link rel="stylesheet" href=site.assets.path(name) /> })}
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                {alternates}
                {script}
            </head>
            <body class=class data-keys=(!context.keys).then_some("off") data-light=light.then_some("")>
                <header class="top">{top} {site.is_demo.then(|| view! { <p class="demo">{words.text("demo-banner")}</p> })}</header>
                {(!home && !bare).then(|| part(context, Part::Strip))}
                {(!bare).then(|| bulletins::everywhere(context))}
                <main id="main" tabindex="-1">{main}</main>
                {(!bare).then(|| view! {
                    {if work { lines::brief(context) } else { part(context, Part::Panel { note: !noted }) }}
                    {part(context, Part::Foot { areas: shows_areas })}
                })}
                <p id="exit-status" role="status" class="unseen" data-left1=words.text("exit-keys-one")></p>
            </body>
        </html>
    }
    .into_fragment()
}

fn language_switch(context: &Context<'_>, switch: Switch) -> Fragment {
    let other = context.words().other();
    let (name, lang) = (other.own_name(other.locale()), other.locale().code());
    match switch {
        Switch::Link(path) => view! { <a class="language" href=path lang=lang hreflang=lang>{name}</a> }.into_fragment(),
        // The first button of a form is what the Enter key presses: it must send the form, and not ask for the other language.
        Switch::Submit { form, action } => view! {
            <button form=form class="unseen" tabindex="-1" aria-hidden="true"></button>
            <span class="language">
                <button form=form formaction=action name=LANGUAGE value=lang lang=lang formnovalidate="">{name}</button>
            </span>
        }
        .into_fragment(),
        Switch::Post { action, fields } => view! {
            <form class="language" method="post" action=action>
                {fields::hidden(fields)}
                <button lang=lang>{name}</button>
            </form>
        }
        .into_fragment(),
    }
}
