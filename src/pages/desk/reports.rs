//! What readers reported about a listing.

use leptos::prelude::*;

use crate::{
    domain::report::{Report, ReportKind},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

/// True for a report that somebody felt unsafe, unless a program seems to have sent it.
fn is_alarm(report: &Report) -> bool {
    report.kind == ReportKind::FeltUnsafe && !report.doubtful
}

/// True when somebody felt unsafe.
pub(super) fn has_alarm(reports: &[Report]) -> bool {
    reports.iter().any(is_alarm)
}

/// The mark of a listing, and of each of its changes, where somebody felt unsafe.
pub(super) fn alarm(words: Words<'_>, reports: &[Report]) -> Option<Fragment> {
    has_alarm(reports).then(|| view! { <p class="callout problem alarm"><b>{words.text("desk-reports-unsafe")}</b></p> }.into_fragment())
}

/// What readers reported. That somebody felt unsafe stands apart: it is no matter of a wrong number.
pub(super) fn list(words: Words<'_>, reports: &[Report]) -> Option<Fragment> {
    let list = |unsafe_ones: bool| {
        let of_kind = reports.iter().filter(|report| (report.kind == ReportKind::FeltUnsafe) == unsafe_ones);
        let items: Vec<_> = of_kind
            .map(|report| {
                let doubtful = report.doubtful.then(|| format!(" ({})", words.text("desk-report-doubtful")));
                view! {
                    <li>
                        <b>{words.report_kind(report.kind)}</b> " · " {words.date(report.received_on)} {doubtful}
                        {(!report.words.is_empty()).then(|| view! { <p translate="no">{report.words.clone()}</p> })}
                    </li>
                }
            })
            .collect();
        (!items.is_empty()).then(|| view! { <ul>{items}</ul> })
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
