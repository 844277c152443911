//! The pictures of the strategy page: the four pillars and the money. Each is right after its heading, and a table
//! beside it says the same in words.

use leptos::prelude::*;

use crate::{
    domain::locale::Locale,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::strategy_timeline;

/// An amount that was announced, in thousands of dollars, with the fact that says so.
struct Amount {
    fact: &'static str,
    thousands: u32,
    /// The part of it that was new money; the rest had been promised before.
    new: Option<u32>,
    label: &'static str,
    /// True when the source says “more than”.
    over: bool,
}

const fn amount(fact: &'static str, thousands: u32, label: &'static str) -> Amount {
    Amount { fact, thousands, new: None, label, over: false }
}

/// The two plans first, then what was announced for several years together, from large to small.
const AMOUNTS: [Amount; 6] = [
    Amount { new: Some(202_000), ..amount("F165", 307_000, "strategy-money-first") },
    Amount { over: true, ..amount("F167", 345_000, "strategy-money-renewed") },
    amount("F127", 46_000, "strategy-money-funds"),
    amount("F133", 11_500, "strategy-money-care"),
    amount("F126", 7_650, "strategy-money-victims"),
    amount("F134", 6_000, "strategy-money-kenora"),
];
/// The fact that divides the first plan into its parts.
const PARTS_FACT: &str = "F166";

/// Length of the longest bar, in the picture's own units.
const MAX_BAR: u32 = 330;
/// Height that one amount takes.
const ROW: u32 = 66;
/// Height of the line that says an amount's parts.
const PARTS_ROW: u32 = 20;

/// The pictures of a page in the order of its headings: anchor of the heading, and what follows it.
pub fn of(page: Page, words: Words<'_>) -> Vec<(&'static str, Fragment)> {
    if page == Page::Strategy {
        vec![("timeline", strategy_timeline::view(words)), ("money", money(words)), ("pillars", pillars(words))]
    } else {
        Vec::new()
    }
}

/// `7.65` and `7,65`, `46` and `46`.
fn millions(thousands: u32, locale: Locale) -> String {
    let (whole, rest) = (thousands / 1000, thousands % 1000);
    if rest == 0 {
        return whole.to_string();
    }
    let point = match locale {
        Locale::En => '.',
        Locale::Fr => ',',
    };
    format!("{whole}{point}{}", format!("{rest:03}").trim_end_matches('0'))
}

/// The length of a bar: rounded, and never too short to be seen.
fn length(thousands: u32) -> u32 {
    let longest = AMOUNTS.iter().map(|amount| amount.thousands).max().unwrap_or(1);
    ((thousands * MAX_BAR + longest / 2) / longest).max(2)
}

fn money(words: Words<'_>) -> Fragment {
    let said = |id: &str, thousands: u32| words.with(id, [("n", millions(thousands, words.locale()).into())]);
    let mut top = 0;
    let mut rows = Vec::new();
    for amount in &AMOUNTS {
        let whole = length(amount.thousands);
        let new = amount.new.map_or(whole, length);
        let sum = said(if amount.over { "strategy-money-over" } else { "strategy-money-amount" }, amount.thousands);
        // The parts are said in words under their bar, so that no colour has to be looked up.
        let parts = amount.new.map(|new| {
            let (new, before) = (said("strategy-money-amount", new), said("strategy-money-amount", amount.thousands - new));
            words.with("strategy-money-parts", [("new", new.into()), ("before", before.into())])
        });
        let height = ROW + if parts.is_some() { PARTS_ROW } else { 0 };
        rows.push(view! {
            <text class="bar-label" x="0" y=top + 14>{words.text(amount.label)}</text>
            <text class="bar-label sum" x="0" y=top + 34>{sum}</text>
            <rect class="bar" data-fact=amount.fact x="0" y=top + 41 width=new height="16" />
            {(new < whole).then(|| view! { <rect class="bar before" x=new y=top + 41 width=whole - new height="16" /> })}
            {parts.map(|parts| view! { <text class="bar-parts" data-fact=PARTS_FACT x="0" y=top + 73>{parts}</text> })}
        });
        top += height;
    }
    view! {
        <figure class="strategy-picture">
            <svg viewBox=format!("0 0 {MAX_BAR} {top}") role="img" aria-labelledby="money-picture-title money-picture-desc" focusable="false">
                <title id="money-picture-title">{words.text("strategy-money-title")}</title>
                <desc id="money-picture-desc">{words.text("strategy-money-desc")}</desc>
                {rows}
            </svg>
            <figcaption>{words.text("strategy-money-caption")}</figcaption>
        </figure>
    }
    .into_fragment()
}

const PILLARS: [&str; 4] = ["strategy-pillar-1", "strategy-pillar-2", "strategy-pillar-3", "strategy-pillar-4"];

fn pillars(words: Words<'_>) -> Fragment {
    let columns = (0u32..)
        .zip(PILLARS)
        .map(|(at, name)| {
            let left = 14 + at * 88;
            // Long names are on two lines in turn.
            let line = 216 + (at % 2) * 18;
            view! {
                <path class="pillar" d=format!("M{left} 74h68v8h-6v92h6v8h-68v-8h6v-92h-6z") />
                <text class="pillar-number" x=left + 34 y="136" text-anchor="middle">{at + 1}</text>
                <text class="pillar-name" x=left + 34 y=line text-anchor="middle">{words.text(name)}</text>
            }
        })
        .collect_view();
    let rows = (1u32..)
        .zip(PILLARS)
        .map(|(number, name)| {
            let link = words.with("strategy-pillars-link", [("n", number.into())]);
            view! {
                <tr>
                    <th scope="row">{words.text(name)}</th>
                    <td><a href=format!("#pillar-{number}")>{link}</a></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <figure class="strategy-picture">
            <svg viewBox="-26 0 412 242" role="img" aria-labelledby="pillars-picture-title pillars-picture-desc" focusable="false">
                <title id="pillars-picture-title">{words.text("strategy-pillars-title")}</title>
                <desc id="pillars-picture-desc">{words.text("strategy-pillars-desc")}</desc>
                <path class="pillar-roof" d="M4 62 180 8l176 54v8H4z" />
                <circle class="pillar-lamp" cx="180" cy="46" r="8" />
                {columns}
                <path class="pillar-roof" d="M4 186h352v10H4z" />
            </svg>
        </figure>
        <div class="table" tabindex="0" role="region" aria-label=words.text("strategy-pillars-caption")>
            <table>
                <caption>{words.text("strategy-pillars-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.text("strategy-pillars-pillar")}</th>
                        <th scope="col">{words.text("strategy-pillars-read")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_fragment()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::i18n::{article::Articles, facts::Facts};

    #[test]
    fn every_bar_is_a_published_figure_that_the_page_cites() {
        let facts = Facts::load(Path::new("data/facts/facts.json")).unwrap();
        let (articles, _) = Articles::load(Path::new("locales"), &facts);
        let cited = &articles.get("ontario-strategy", Locale::En).unwrap().facts;
        let stated = |fact: &str, thousands: u32| {
            let figure = facts.get(fact).unwrap().figure.clone().unwrap();
            assert!(figure.contains(&format!("${} ", millions(thousands, Locale::En))), "{fact}: {figure}");
            assert!(cited.iter().any(|cited| cited == fact), "{fact}");
        };
        for amount in &AMOUNTS {
            stated(amount.fact, amount.thousands);
            if let Some(new) = amount.new {
                stated(PARTS_FACT, new);
            }
        }
        let parts = facts.get(PARTS_FACT).unwrap().figure.clone().unwrap();
        assert!(parts.ends_with("$105 M"), "{parts}");
    }

    #[test]
    fn bars_are_as_long_as_what_they_stand_for() {
        assert_eq!(length(345_000), MAX_BAR);
        assert_eq!(length(307_000), 294);
        assert_eq!(length(6_000), 6);
        assert_eq!(
            (millions(7_650, Locale::Fr), millions(11_500, Locale::En), millions(46_000, Locale::Fr)),
            ("7,65".into(), "11.5".into(), "46".into())
        );
    }
}
