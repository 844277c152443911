//! The results of one page: the row “Talk now”, the cards in their sections, and what is shown when nothing fits.

use leptos::prelude::*;

use crate::{
    domain::shortlist::Shortlist,
    finder::{
        asking::Asking,
        query::Query,
        results_page::{Nothing, Part, ResultsPage},
        search::Search,
        shown::Shown,
        words::relevance::Meaning,
    },
    html::Markup,
    islands::{
        self, card,
        finder_words::FinderWords,
        fragment::{Fragment, IntoFragment},
        text,
    },
};

use super::{
    super::{parts::kept_cards::KeptCards, site::Context},
    Finder, answer, choices, read,
};

/// The results of one page, or the kindest way on when there are none.
pub(super) fn results(context: &Context<'_>, finder: &Finder) -> Fragment {
    let Search { page, words: read } = &finder.search;
    let words = context.words();
    let query = finder.search.query(&finder.asking);
    let around = context.list_words();
    let talk = match read {
        Some(read) => talk_row(context, &finder.cards, &page.talk, &read.reading.for_talk(query)),
        None => talk_row(context, &finder.cards, &page.talk, query),
    };
    if let Some(found) = &page.nothing {
        return view! { {talk} {nothing(context, finder, found)} }.into_fragment();
    }
    let cards = Cards { query, around, kept: &finder.asking.kept, texts: &finder.cards };
    let sentence = view! { <p class="sentence">{around.sentence(page.totals, context.locale)}</p> };
    let as_of = context.now.map(|now| view! { <p class="as-of">{around.opening.as_of(now, query.area.as_ref())}</p> });
    let further = (!page.further.is_empty())
        .then(|| part("group", &around.further_heading, Some(&around.further), 0, &cards.of(context, &page.further)));
    let alone = further.is_none();
    let clear = read.as_ref().is_some_and(|read| read.meaning == Meaning::Clear);
    let of_part = |Part { section, total, cards: shown }: &Part| {
        let (class, heading) = match section {
            Some(section) => (FinderWords::heading_class(*section, alone), around.heading(*section, *total)),
            None => ("group", words.text(if clear { "find-words-heading" } else { "find-unclear-heading" })),
        };
        part(class, &heading, None, *total, &cards.of(context, shown))
    };
    let parts = page.parts.iter().map(of_part).collect_view();
    // Anyone who may be in danger reads first what to do, then whom else to talk to.
    let notes = |above: bool| read.as_ref().filter(|read| read.is_danger == above).map(|read| read::notes(context, read));
    view! {
        {notes(true)}
        {talk}
        {notes(false)}
        {super::which_place(context, finder)}
        {read.as_ref().map(|read| answer::first(context, &read.reading))}
        {sentence}
        {further}
        {parts}
        {as_of}
        {pager(context, &finder.asking, page)}
        {read::articles(context, finder)}
    }
    .into_fragment()
}

/// The row “Talk now” above a list: these lines, for what was asked.
pub fn talk_row(context: &Context<'_>, cards: &KeptCards, lines: &[u32], query: &Query) -> Fragment {
    let cards: Vec<_> = lines.iter().filter_map(|position| cards.card(context.words(), context.snapshot, *position)).collect();
    let mut html = Markup::NONE;
    islands::talk::row(&mut html, cards.iter().map(AsRef::as_ref), query, context.list_words());
    html.into_fragment()
}

/// A part of the list under its heading.
fn part(class: &str, heading: &str, note: Option<&str>, total: usize, cards: &Markup) -> Fragment {
    let mut html = Markup::NONE;
    text::part(&mut html, class, heading, note, total, cards);
    html.into_fragment()
}

/// Cards of one page: what they are measured against, and which of them are on the reader's list.
struct Cards<'a> {
    query: &'a Query,
    around: &'a FinderWords,
    kept: &'a Shortlist,
    texts: &'a KeptCards,
}

impl Cards<'_> {
    fn of(&self, context: &Context<'_>, shown: &[Shown]) -> Markup {
        let around = card::Around { query: self.query, words: self.around, now: context.now };
        let mut html = Markup::NONE;
        for shown in shown {
            let position = shown.hit.position;
            let entry = context.snapshot.index().entries().get(position as usize);
            let (Some(entry), Some(text)) = (entry, self.texts.card(context.words(), context.snapshot, position)) else { continue };
            let kept = context.snapshot.at(position).is_some_and(|listing| self.kept.holds(&listing.id));
            card::result_card(&mut html, &text, entry, shown, Some(kept), around);
        }
        html
    }
}

fn pager(context: &Context<'_>, asking: &Asking, results: &ResultsPage) -> Option<Fragment> {
    let words = context.words();
    let (page, pages) = (results.number, results.pages());
    let go = |to: usize, message: &str| choices::go(context, &asking.at(to), words.text(message), "quiet");
    (pages > 1).then(|| {
        view! {
            <nav class="pager" aria-label=words.text("pager-label")>
                {(page > 1).then(|| go(page - 1, "pager-previous"))}
                <span>{words.with("pager-where", [("page", page.into()), ("pages", pages.into())])}</span>
                {(page < pages).then(|| go(page + 1, "pager-next"))}
            </nav>
        }
        .into_fragment()
    })
}

/// No result: said kindly, with what to undo and the lines that answer now, everywhere.
fn nothing(context: &Context<'_>, finder: &Finder, found: &Nothing) -> Fragment {
    let (words, asking) = (context.words(), &finder.asking);
    let query = finder.search.query(asking);
    let undo = found
        .undo
        .iter()
        .map(|(group, certain)| {
            let group_name = words.text(choices::group_message(*group));
            let label = match *certain {
                // A number is always how many fit for certain.
                0 => words.with("undo-group-uncounted", [("group", group_name.into())]),
                n => words.with("undo-group", [("group", group_name.into()), ("n", n.into())]),
            };
            view! { <li>{read::without(context, finder, *group, label)}</li> }
        })
        .collect_view();
    let around = context.list_words();
    // No results, so none of these is known to the list's form as shown: their boxes start empty, and a second tick changes nothing.
    let none = Shortlist::default();
    let close = found.close.as_ref().map(|found| {
        // With words the same words would be read again, so that the list would be as empty as before.
        let all = (finder.search.words.is_none() && found.total > found.cards.len()).then(|| {
            let label = words.with("results-close-all", [("n", found.total.into())]);
            view! { <p>{choices::go(context, &asking.with(found.query.clone()), label, "quiet")}</p> }
        });
        let cards = Cards { query: &found.query, around, kept: &none, texts: &finder.cards }.of(context, &found.cards);
        let close = part("group", &around.close_heading, Some(&around.given_up(found)), 0, &cards);
        view! { {close} {all} }
    });
    let lines = Cards { query, around, kept: &none, texts: &finder.cards }.of(context, &found.everywhere);
    view! {
        <div class="empty" inner_html=around.empty_drawing.clone().into_string()></div>
        <p class="sentence">{words.text("results-nothing")}</p>
        <p>{words.text("results-nothing-undo")}</p>
        <ul class="undo">{undo}<li>{choices::go(context, &asking.without_words(Query::default()), words.text("undo-all"), "quiet")}</li></ul>
        {close}
        {part("group", &around.everywhere_heading, None, 0, &lines)}
    }
    .into_fragment()
}
