//! The results of one page: the row “Talk now”, the cards in their sections, and what is shown when nothing fits.

use std::{collections::BTreeSet, ops::Range};

use leptos::prelude::*;

use crate::{
    domain::{shortlist::Shortlist, taxonomy::Category},
    finder::{
        asking::Asking,
        hit::Hit,
        query::{Group, Query},
        reason, relax,
        results::{Results, Section},
        talk,
        words::relevance::{Meaning, Parts},
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
    let words = context.words();
    let (asking, results) = (&finder.asking, finder.search.results());
    let query = finder.search.query(asking);
    let around = context.list_words();
    let talk = match finder.search.words() {
        Some((reading, found)) => talk_row(context, &finder.cards, &reading.for_talk(&found.query), around),
        None => talk_row(context, &finder.cards, query, around),
    };
    if results.is_empty() {
        return view! { {talk} {nothing(context, finder)} }.into_fragment();
    }
    let (page, pages) = asking.page_of(results);
    let Range { start: from, end: to } = asking.range_of(results);
    let cards = Cards { query, around, kept: &asking.kept, texts: &finder.cards };
    let of = |from: usize, to: usize| results.hits(from..to);
    // The part of a section that is on this page.
    let here = |range: &Range<usize>| (range.start.clamp(from, to), range.end.clamp(from, to));
    let sentence = view! { <p class="sentence">{around.sentence(results, context.locale)}</p> };
    let as_of = context.now.map(|now| view! { <p class="as-of">{around.opening.as_of(now, query.area.as_ref())}</p> });
    // With words there is one list: what fits them best leads, and each card says what is not certain.
    if let Some((reading, found)) = finder.search.words().filter(|(_, found)| !found.parts.is_empty()) {
        let part = |range: Range<usize>, heading: String| {
            let (start, end) = here(&range);
            (start < end).then(|| {
                let shown = cards.of(context, &of(start, end), found.parts.get(start..end).map(|parts| (&reading.needs, parts)));
                self::part("group", &heading, None, range.len(), &shown)
            })
        };
        let clear = found.meaning == Meaning::Clear;
        // Anyone who may be in danger reads first what to do, then whom else to talk to.
        let notes = read::notes(context, reading, found);
        let (above, below) = if found.first > 0 { (Some(notes), None) } else { (None, Some(notes)) };
        return view! {
            {above}
            {talk}
            {below}
            {super::which_place(context, finder)}
            {answer::first(context, reading)}
            {sentence}
            {part(0..results.usable, words.text(if clear { "find-words-heading" } else { "find-unclear-heading" }))}
            {part(results.usable..results.total, around.heading(Section::NoLine, results.total - results.usable))}
            {as_of}
            {pager(context, asking, page, pages)}
            {read::articles(context, finder)}
        }
        .into_fragment();
    }
    let further = relax::out_of_area(context.snapshot.index(), query, results, context.now);
    let further = (page == 1 && !further.is_empty()).then(|| {
        let cards = cards.of(context, &further, None);
        part("group", &around.further_heading, Some(&around.further), 0, &cards)
    });
    let alone = further.is_none();
    let sections = results
        .sections()
        .filter_map(|(section, range)| {
            let (start, end) = here(&range);
            (start < end).then(|| {
                let cards = cards.of(context, &of(start, end), None);
                part(FinderWords::heading_class(section, alone), &around.heading(section, range.len()), None, range.len(), &cards)
            })
        })
        .collect_view();
    view! {
        {talk}
        {finder.search.words().map(|(reading, found)| view! { {read::notes(context, reading, found)} {answer::first(context, reading)} })}
        {super::which_place(context, finder)}
        {sentence}
        {further}
        {sections}
        {as_of}
        {pager(context, asking, page, pages)}
    }
    .into_fragment()
}

/// The row “Talk now” above a list.
pub fn talk_row(context: &Context<'_>, cards: &KeptCards, query: &Query, around: &FinderWords) -> Fragment {
    let lines = talk::lines(context.snapshot.index(), query, context.now);
    let cards: Vec<_> = lines.into_iter().filter_map(|position| cards.card(context.words(), context.snapshot, position)).collect();
    let mut html = Markup::NONE;
    islands::talk::row(&mut html, cards.iter().map(AsRef::as_ref), query, around);
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
    /// The cards of these hits. `typed` is the kinds of help that were read in typed words, and how well each hit fits the words.
    fn of(&self, context: &Context<'_>, hits: &[Hit], typed: Option<(&BTreeSet<Category>, &[Parts])>) -> Markup {
        let around = card::Around { query: self.query, words: self.around, now: context.now };
        let mut html = Markup::NONE;
        for (at, hit) in hits.iter().enumerate() {
            let entry = context.snapshot.index().entries().get(hit.position as usize);
            let (Some(entry), Some(text)) = (entry, self.texts.card(context.words(), context.snapshot, hit.position)) else { continue };
            let typed = typed.and_then(|(needs, parts)| Some(parts.get(at)?.typed(needs)));
            let reasons = reason::reasons(self.query, entry, hit, typed);
            let kept = context.snapshot.at(hit.position).is_some_and(|listing| self.kept.holds(&listing.id));
            card::result_card(&mut html, &text, entry, *hit, &reasons, Some(kept), around);
        }
        html
    }
}

fn pager(context: &Context<'_>, asking: &Asking, page: usize, pages: usize) -> Option<Fragment> {
    let words = context.words();
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
fn nothing(context: &Context<'_>, finder: &Finder) -> Fragment {
    let (words, asking) = (context.words(), &finder.asking);
    let index = context.snapshot.index();
    let query = finder.search.query(asking);
    // With words the words would be read again, so that no one knows yet how many there will be.
    let with_words = finder.search.words().is_some();
    let certain = |group: Group| if with_words { 0 } else { Results::list(index, &query.without(group), context.now).certain };
    let undo = finder
        .search
        .results()
        .without
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(group, _)| {
            let group_name = words.text(choices::group_message(*group));
            let label = match certain(*group) {
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
    let close = relax::relax(index, query, context.now).map(|found| {
        let hits = found.results.hits(0..relax::SHOWN);
        // With words the same words would be read again, so that the list would be as empty as before.
        let all = (!with_words && found.results.total > hits.len()).then(|| {
            let label = words.with("results-close-all", [("n", found.results.total.into())]);
            view! { <p>{choices::go(context, &asking.with(found.query.clone()), label, "quiet")}</p> }
        });
        let cards = Cards { query: &found.query, around, kept: &none, texts: &finder.cards }.of(context, &hits, None);
        let close = part("group", &around.close_heading, Some(&around.given_up(&found)), 0, &cards);
        view! { {close} {all} }
    });
    let lines = Cards { query, around, kept: &none, texts: &finder.cards }.of(context, &relax::everywhere(index, query, context.now), None);
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
