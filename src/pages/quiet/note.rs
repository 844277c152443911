//! A card to show to a stranger: for someone who cannot talk, for someone who needs an interpreter, and for the person who is shown one.
//!
//! It is in English and French whatever the reader's language, because no one knows which one the stranger reads.

use leptos::prelude::*;

use crate::{
    domain::{date::Date, locale::Locale, shown_card::ShownCard},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::super::{
    document::Document,
    parts::{last_resort, lines::HOTLINE, words as say},
    site::Context,
};

/// Cards on a letter sheet.
const CARDS: usize = 8;

/// The page with all cards, each large enough for someone across a counter.
pub fn page(context: &Context<'_>) -> Document {
    let words = context.words();
    let cards = ShownCard::ALL
        .map(|card| {
            let print = Address::PrintNote(card).path(context.locale);
            let class = format!("shown-card {}", class(card));
            view! {
                <section class=class>{both(context, card)}</section>
                <p class="print-eight"><a class="quiet" href=print>{words.text("note-print")}</a></p>
            }
        })
        .collect_view();
    let main = view! {
        <div class="reading quiet-page">
            {super::back(context, Page::GetSafe)}
            <h1 class="unseen">{words.text("note-title")}</h1>
            <p class="how-to">{words.text("note-how")}</p>
            {cards}
        </div>
    };
    document(context, Address::Page(Page::Note), "note", main.into_fragment())
}

/// One card, eight times on a letter sheet.
pub fn print(context: &Context<'_>, card: ShownCard, today: Date) -> Document {
    let words = context.words();
    let cards = (0..CARDS)
        .map(|at| {
            // The first is read aloud; the others are the same.
            view! {
                <div class=format!("pocket said {}", class(card)) aria-hidden=(at > 0).then_some("true")>
                    {both(context, card)}
                    {(card != ShownCard::Help).then(|| view! { <p class="printed">{today.to_string()}</p> })}
                </div>
            }
        })
        .collect_view();
    let main = view! {
        <div class="wide sheet-around">
            {super::back(context, Page::Note)}
            <h1>{words.text("note-title")}</h1>
            <p>{words.text("note-print-hint")}</p>
        </div>
        <div class="sheet wallet ink"><div class="cards">{cards}</div></div>
    };
    document(context, Address::PrintNote(card), "sheet-page on-letter", main.into_fragment())
}

/// What the style calls a card: how much is on it decides how large its letters can be.
const fn class(card: ShownCard) -> &'static str {
    match card {
        ShownCard::Help => "help",
        ShownCard::Interpreter => "interpreter",
        ShownCard::Staff => "staff",
    }
}

fn document(context: &Context<'_>, address: Address, class: &'static str, main: Fragment) -> Document {
    Document::unindexed(context, address, context.text("note-title"), class, main)
}

/// A card in both languages, the reader's first.
fn both(context: &Context<'_>, card: ShownCard) -> Fragment {
    [context.locale, context.locale.other()]
        .map(|locale| view! { <div lang=locale.code()>{said(context, card, locale)}</div> })
        .collect_view()
        .into_fragment()
}

fn said(context: &Context<'_>, card: ShownCard, locale: Locale) -> Fragment {
    let words = context.site.catalog.words(locale);
    let with_number = |id: &str| words.with(id, [("number", hotline(context, words).into())]);
    match card {
        ShownCard::Help => view! {
            <p class="first">{words.text("note-help")}</p>
            <p>{words.text("note-help-talk")}</p>
            <p>{words.text("note-help-phone")}</p>
            <p>{words.text("note-help-aloud")}</p>
            <p>{words.text("note-help-police")}</p>
        }
        .into_fragment(),
        ShownCard::Interpreter => view! {
            <p class="first">{words.text("note-interpreter")}</p>
            <p class="blank">{words.text("note-interpreter-language")} " " <span class="rule"></span></p>
            <p>{with_number("note-interpreter-call")}</p>
            <p>{words.text("note-interpreter-say")}</p>
            <p>{words.text("note-interpreter-give")}</p>
        }
        .into_fragment(),
        ShownCard::Staff => view! {
            <p class="first">{words.text("note-staff")}</p>
            <ol>
                <li>{words.text("note-staff-place")}</li>
                <li>{words.text("note-staff-believe")}</li>
                <li>{words.text("note-staff-ask")}</li>
                <li>{with_number("note-staff-call")}</li>
                <li>{words.text("note-staff-stay")}</li>
            </ol>
        }
        .into_fragment(),
    }
}

/// The number that answers in many languages, day and night.
fn hotline(context: &Context<'_>, words: Words<'_>) -> String {
    let phone = last_resort::line(context.snapshot, HOTLINE).and_then(|line| line.voices().next());
    // Hyphens at which no line breaks: a number is read in one piece.
    phone.map(|phone| say::number(words, phone).replace('-', "\u{2011}")).unwrap_or_default()
}
