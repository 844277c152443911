//! Letters that a person must look at.

use leptos::prelude::*;

use crate::{
    domain::{
        letter::{Letter, LetterKind, LetterState},
        time_zone::day_in_ontario,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

/// Letters that may not have gone, and letters that never will. Neither is sent again by itself: someone would get the first twice.
pub(super) fn in_doubt(words: Words<'_>, letters: &[Letter]) -> Fragment {
    let (refused, handed): (Vec<&Letter>, Vec<&Letter>) = letters.iter().partition(|letter| letter.state == LetterState::Refused);
    let handed = section(words, "desk-letters", "desk-letters-why", &handed);
    let refused = section(words, "desk-letters-refused", "desk-letters-refused-why", &refused);
    view! { {handed} {refused} }.into_fragment()
}

fn section(words: Words<'_>, title: &str, why: &str, letters: &[&Letter]) -> Option<Fragment> {
    let items = letters.iter().map(|letter| {
        let kind = words.text(match letter.kind {
            LetterKind::Review => "letter-review",
            LetterKind::NewListing => "letter-new-listing",
            LetterKind::Published => "letter-published",
            LetterKind::Rejected => "letter-rejected",
            LetterKind::Denied => "letter-denied",
            LetterKind::TakenDown => "letter-taken-down",
            LetterKind::TakenBack => "letter-taken-back",
            LetterKind::Closed => "letter-closed",
            LetterKind::SignIn => "letter-sign-in",
            LetterKind::LetIn => "letter-let-in",
            LetterKind::AuditHead => "letter-audit-head",
            LetterKind::Welcome => "letter-welcome",
            LetterKind::Reminder => "letter-reminder",
            LetterKind::Digest | LetterKind::DeskDigest => "letter-digest",
        });
        let date = words.date(day_in_ontario(letter.made_at));
        let mailbox = letter.recipient.to_string();
        view! { <li>{words.with("desk-letter", [("kind", kind.into()), ("mailbox", mailbox.into()), ("date", date.into())])}</li> }
    });
    (!letters.is_empty()).then(|| {
        view! {
            <section class="callout note">
                <h2>{words.text(title)}</h2>
                <p>{words.text(why)}</p>
                <ul>{items.collect_view()}</ul>
            </section>
        }
        .into_fragment()
    })
}
