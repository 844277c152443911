//! What readers reported about a listing.

use std::{cmp::Reverse, collections::BTreeMap};

use leptos::prelude::*;

use crate::{
    domain::report::{Report, ReportKind},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

/// The field of what is to be done with a listing.
pub const ACT: &str = "act";

/// True for a report that someone felt unsafe, unless a program seems to have sent it.
fn is_alarm(report: &Report) -> bool {
    report.kind == ReportKind::FeltUnsafe && !report.doubtful
}

/// True when someone felt unsafe.
pub(super) fn has_alarm(reports: &[Report]) -> bool {
    reports.iter().any(is_alarm)
}

/// The mark of a listing, and of each of its changes, where someone felt unsafe.
pub(super) fn alarm(words: Words<'_>, reports: &[Report]) -> Option<Fragment> {
    has_alarm(reports).then(|| view! { <p class="callout problem alarm"><b>{words.text("desk-reports-unsafe")}</b></p> }.into_fragment())
}

/// Maximum number of lines of one list: further ones add no information.
const MAX_LINES: usize = 50;

/// Reports that say the same, counted in one line.
struct Alike<'a> {
    newest: &'a Report,
    count: usize,
}

/// Reports that say the same as one: those with the most recent first, and those that a program seems to have sent last. Forty in a second
/// must not hide the one that a person wrote.
fn alike<'a>(reports: impl Iterator<Item = &'a Report>) -> Vec<Alike<'a>> {
    let mut found: BTreeMap<(ReportKind, bool, String), Alike<'a>> = BTreeMap::new();
    for report in reports {
        let said = report.words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let alike = found.entry((report.kind, report.doubtful, said)).or_insert(Alike { newest: report, count: 0 });
        alike.count += 1;
        if report.received_on >= alike.newest.received_on {
            alike.newest = report;
        }
    }
    let mut found: Vec<Alike<'a>> = found.into_values().collect();
    // Someone's own words before a mere tick.
    found.sort_by_key(|alike| (alike.newest.doubtful, alike.newest.words.is_empty(), Reverse(alike.newest.received_on)));
    found
}

/// What readers reported. That someone felt unsafe is separate: it is no matter of a wrong number.
pub(super) fn list(words: Words<'_>, reports: &[Report]) -> Option<Fragment> {
    let list = |unsafe_ones: bool| {
        let found = alike(reports.iter().filter(|report| (report.kind == ReportKind::FeltUnsafe) == unsafe_ones));
        let items: Vec<_> = found
            .iter()
            .take(MAX_LINES)
            .map(|Alike { newest, count }| {
                let doubtful = newest.doubtful.then(|| format!(" ({})", words.text("desk-report-doubtful")));
                let times = (*count > 1).then(|| format!(" · {}", words.with("desk-report-times", [("n", (*count).into())])));
                view! {
                    <li>
                        <b>{words.report_kind(newest.kind)}</b> " · " {words.date(newest.received_on)} {times} {doubtful}
                        {(!newest.words.is_empty()).then(|| view! { <p translate="no">{newest.words.clone()}</p> })}
                    </li>
                }
            })
            .collect();
        let more = found.len().saturating_sub(MAX_LINES);
        let more = (more > 0).then(|| view! { <li>{words.with("desk-reports-more", [("n", more.into())])}</li> });
        (!items.is_empty()).then(|| view! { <ul>{items} {more}</ul> })
    };
    (!reports.is_empty()).then(|| {
        let unsafe_ones = list(true).map(|list| view! { <h3>{words.text("desk-reports-unsafe")}</h3> {list} });
        view! {
            <section class="reports">
                <h2>{words.text("desk-reports")}</h2>
                {unsafe_ones}
                {list(false)}
            </section>
        }
        .into_fragment()
    })
}

/// The buttons that close what was dealt with. What was found out is in the note above them.
pub(super) fn closing(words: Words<'_>, reports: &[Report]) -> Option<Fragment> {
    let count = |are_unsafe: bool| reports.iter().filter(|report| (report.kind == ReportKind::FeltUnsafe) == are_unsafe).count();
    let button = |are_unsafe: bool, act: &'static str, message: &str| {
        let n = count(are_unsafe);
        (n > 0).then(|| {
            let label = words.with(message, [("n", n.into())]);
            view! { <button class="quiet" name=ACT value=format!("{act}:{n}")>{label}</button> " " }
        })
    };
    let unsafe_ones = button(true, "close-unsafe", "desk-reports-close-unsafe");
    let others = button(false, "close-reports", "desk-reports-close");
    (!reports.is_empty()).then(|| view! { <p class="submit">{unsafe_ones} {others}</p> }.into_fragment())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_alike_are_one_line_behind_what_a_person_wrote() {
        let report = |words: &str, doubtful: bool, day: &str| Report {
            service_id: "a".to_owned(),
            kind: ReportKind::NumberWrong,
            words: words.to_owned(),
            doubtful,
            received_on: day.parse().unwrap(),
        };
        let mut reports: Vec<Report> = (0..40).map(|_| report("", false, "2026-11-23")).collect();
        reports.extend([report("Nobody  answers", false, "2026-11-01"), report("nobody answers", false, "2026-11-02")]);
        reports.push(report("Nobody answers", true, "2026-11-24"));
        let lines: Vec<(&str, usize)> = alike(reports.iter()).iter().map(|alike| (alike.newest.words.as_str(), alike.count)).collect();
        assert_eq!(lines, [("nobody answers", 2), ("", 40), ("Nobody answers", 1)]);
    }
}
