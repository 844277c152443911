//! What the directory has and has not, and how fresh it is: a public account.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    domain::{answered::Answered, census_division::CensusDivision},
    finder::{
        coverage::{CONFIRMED_DAYS, Coverage, Share},
        place,
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    finder::map,
    navigation,
    parts::words::compiled,
    site::Context,
};

pub mod csv;
mod table;

/// Of all listings, the share that is to be confirmed.
const GOAL: usize = 60;
/// Of the first cards, the same.
const GOAL_FIRST: usize = 80;

/// The page.
pub fn page(context: &Context<'_>, coverage: &Coverage, answered: &Answered) -> Document {
    let words = context.words();
    let title = words.text("coverage-title");
    let kinds: BTreeMap<CensusDivision, u64> = coverage.divisions.iter().map(|(division, of)| (*division, of.kinds.len() as u64)).collect();
    let csv = Address::CoverageTable.path(context.locale);
    let main = view! {
        <div class="wide coverage-page">
            {navigation::trail(context, Page::Coverage)}
            <h1>{title.clone()}</h1>
            <p class="lead">{words.text("coverage-intro")}</p>
            <p>{words.with("coverage-made", [("compiled", compiled(words, context.snapshot).into())])}</p>
            <h2 id="fresh">{words.text("coverage-fresh")}</h2>
            {fresh(context, coverage, answered)}
            <h2 id="map">{words.text("coverage-map")}</h2>
            <p>{words.text("coverage-map-means")}</p>
            {map::shaded(context, &kinds)}
            <h2 id="areas">{words.text("coverage-areas")}</h2>
            <p>{words.text("coverage-areas-means")}</p>
            {table::table(context, coverage)}
            <p><a class="quiet" href=csv download="">{words.text("coverage-csv")}</a></p>
            <p class="hint">{words.text("coverage-csv-means")}</p>
        </div>
    };
    Document {
        title,
        description: Some(words.text("coverage-intro")),
        address: Some(Address::Page(Page::Coverage)),
        switch: Switch::Link(Page::Coverage.path(context.locale.other())),
        indexed: true,
        class: "coverage",
        script: Script::None,
        main: main.into_fragment(),
    }
}

/// How fresh it is, and how fast reports are answered.
fn fresh(context: &Context<'_>, coverage: &Coverage, answered: &Answered) -> Fragment {
    let words = context.words();
    let share = |message: &str, share: Share, goal: usize| {
        words.with(
            message,
            [
                ("percent", share.percent().into()),
                ("n", share.of.into()),
                ("of", share.all.into()),
                ("days", CONFIRMED_DAYS.into()),
                ("goal", goal.into()),
            ],
        )
    };
    let all = Share { of: coverage.all.confirmed, all: coverage.all.listings };
    let decided = match answered.median_days {
        Some(days) => words.with("coverage-decided", [("days", days.into()), ("n", answered.decided.into())]),
        None => words.text("coverage-none-decided"),
    };
    let waiting = words.with("coverage-waiting", [("n", answered.waiting.into()), ("long", answered.waiting_long.into())]);
    view! {
        <ul>
            <li>{share("coverage-confirmed", all, GOAL)}</li>
            <li>{share("coverage-first", coverage.first_cards, GOAL_FIRST)}</li>
            <li>{decided} " " {waiting}</li>
        </ul>
    }
    .into_fragment()
}

/// The divisions in the order of their names.
fn by_name(context: &Context<'_>, coverage: &Coverage) -> Vec<CensusDivision> {
    place::divisions_by_name(context.locale).filter(|division| coverage.divisions.contains_key(division)).collect()
}
