//! What the program found odd: pages that do not answer, numbers from elsewhere, and what two organizations both have.

use leptos::prelude::*;

use crate::{
    domain::{
        decision::Refusal,
        finding::{Finding, FindingKind},
        link_check::LinkOutcome,
        locale::Locale,
        person::Person,
        phone_number::PhoneNumber,
        service::ServiceId,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{document::Document, site::Context},
    back, document, signed_in,
};

/// The field of the finding that is settled.
pub const FINDING: &str = "finding";

/// What came of settling one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is gone.
    Settled,
    /// Not by this person.
    Refused(Refusal),
    /// Someone settled it before, or it is no more.
    TooLate,
    /// It could not be kept.
    NotSaved,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Who looks.
    pub person: &'a Person,
    /// What is odd, with the names of the listings.
    pub findings: &'a [(Finding, Vec<(ServiceId, String)>)],
    /// What came of it.
    pub said: Option<Said>,
}

/// The kinds, with their headings and what to do about them.
const KINDS: [(FindingKind, &str, &str); 5] = [
    (FindingKind::Page, "findings-page", "findings-page-do"),
    (FindingKind::AreaCode, "findings-area-code", "findings-area-code-do"),
    (FindingKind::SameNumber, "findings-same-number", "findings-same-do"),
    (FindingKind::SamePage, "findings-same-page", "findings-same-do"),
    (FindingKind::SameName, "findings-same-name", "findings-same-do"),
];

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("findings-title");
    let said = shown.said.map(|said| {
        let text = words.text(match said {
            Said::Settled => "findings-settled",
            Said::Refused(Refusal::NotOnDesk) => "desk-needs-administrator",
            Said::Refused(_) | Said::TooLate => "desk-too-late",
            Said::NotSaved => "review-not-saved",
        });
        let class = if said == Said::Settled { "callout note" } else { "callout problem" };
        view! { <div class=class role="alert"><p>{text}</p></div> }
    });
    let sections = KINDS.map(|(kind, heading, what)| {
        let of_kind: Vec<_> = shown.findings.iter().filter(|(finding, _)| finding.kind == kind).collect();
        let items = of_kind.iter().map(|(finding, names)| item(context, finding, names)).collect_view();
        (!of_kind.is_empty()).then(|| {
            view! {
                <h2>{words.text(heading)}</h2>
                <p>{words.text(what)}</p>
                <ol class="queue lately">{items}</ol>
            }
        })
    });
    let none = shown.findings.is_empty().then(|| view! { <p>{words.text("findings-none")}</p> });
    let inside = view! {
        {signed_in(context, shown.person)}
        {back(context)}
        <h1>{title.clone()}</h1>
        {said}
        <p>{words.text("findings-intro")}</p>
        {none}
        <form method="post" action=Address::DeskFindings.path(locale)>{sections.into_iter().collect_view()}</form>
    };
    document(context, Address::DeskFindings, title, inside.into_fragment())
}

fn item(context: &Context<'_>, finding: &Finding, names: &[(ServiceId, String)]) -> Fragment {
    let words = context.words();
    let links = names.iter().map(|(id, name)| {
        let path = Address::DeskListing(id.clone()).path(context.locale);
        view! { <li><a href=path translate="no">{name.clone()}</a></li> }
    });
    view! {
        <li>
            <p><b translate="no">{said_value(finding, context.locale)}</b></p>
            {finding.outcome.map(|outcome| view! { <p>{answered(words, outcome, finding.led_to.as_deref())}</p> })}
            <ul>{links.collect_view()}</ul>
            <p class="submit"><button class="quiet" name=FINDING value=finding.key()>{words.text("findings-settle")}</button></p>
        </li>
    }
    .into_fragment()
}

/// A number as people write it; anything else as it is.
fn said_value(finding: &Finding, locale: Locale) -> String {
    let number = finding.value.parse::<PhoneNumber>().ok();
    number.map_or_else(|| finding.value.clone(), |number| number.display(locale))
}

fn answered(words: Words<'_>, outcome: LinkOutcome, led_to: Option<&str>) -> String {
    match outcome {
        LinkOutcome::Elsewhere => words.with("findings-elsewhere", [("host", led_to.unwrap_or_default().to_owned().into())]),
        LinkOutcome::NotFound => words.text("findings-not-found"),
        LinkOutcome::Failing => words.text("findings-failing"),
        LinkOutcome::Unreachable => words.text("findings-unreachable"),
        LinkOutcome::Insecure => words.text("findings-insecure"),
        LinkOutcome::Loop => words.text("findings-loop"),
        LinkOutcome::Fine | LinkOutcome::NotForPrograms => String::new(),
    }
}
