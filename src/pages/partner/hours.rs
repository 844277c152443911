//! Hours on a form: not stated, always, by appointment, seven rows, or in words. And what was sent, as the text of the listing.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    domain::{
        hours::rows::{DAYS, Hours, Row},
        path::Path,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::super::parts::week;

/// What is behind the name of the text: which way was chosen, and the times of a day. No text of a listing has a colon in its name.
const WAY: &str = ":way";
const FROM: &str = ":from";
const TO: &str = ":to";

/// The ways, with the ends of their messages.
const WAYS: [(&str, &str); 5] = [
    ("", "not-said"),
    ("always", "hours-way-always"),
    ("appointment", "hours-way-appointment"),
    ("days", "hours-way-days"),
    ("words", "hours-way-words"),
];

const fn way(hours: &Hours) -> &'static str {
    match hours {
        Hours::NotStated => "",
        Hours::Always => "always",
        Hours::ByAppointment => "appointment",
        Hours::Days(_) => "days",
        Hours::Words(_) => "words",
    }
}

/// The ways to answer, the rows, and the box for words. Which of the two is seen depends on the way that is chosen.
pub(super) fn inputs(words: Words<'_>, path: Path, text: &str, area: Fragment) -> Fragment {
    let (hours, id) = (Hours::of(text), path.anchor());
    let chosen = way(&hours);
    let ways = WAYS.into_iter().enumerate().map(|(at, (value, message))| {
        let own = if at == 0 { id.clone() } else { format!("{id}-{at}") };
        view! {
            <label class="option wide-option">
                <input id=own type="radio" name=format!("{path}{WAY}") value=value checked=value == chosen />
                <span>{words.text(message)}</span>
            </label>
        }
    });
    let rows = match hours {
        Hours::Days(rows) => *rows,
        _ => Default::default(),
    };
    let rows = DAYS.iter().zip(week::days(words)).zip(rows).map(|((day, name), row)| {
        let time = |end: &str, message: &str, value: String| {
            let label = words.with(message, [("day", name.clone().into())]);
            view! { <input type="time" name=format!("{path}:{day}{end}") value=value aria-label=label autocomplete="off" /> }
        };
        view! {
            <div class="day">
                <label class="option"><input type="checkbox" name=format!("{path}:{day}") value="yes" checked=row.is_open /><span>{name.clone()}</span></label>
                <span class="times">{time(FROM, "hours-from", row.from)} <span aria-hidden="true">"–"</span> {time(TO, "hours-to", row.to)}</span>
            </div>
        }
    });
    view! {
        <div class="options">{ways.collect_view()}</div>
        <div class="days">
            <p class="hint">{words.text("hours-rows-hint")}</p>
            {rows.collect_view()}
        </div>
        <div class="in-words">{area}</div>
    }
    .into_fragment()
}

/// The texts of a form. Where a way was chosen, the hours are what that way says.
pub fn texts(pairs: &[(String, String)]) -> Vec<(Path, String)> {
    let sent: BTreeMap<&str, &str> = pairs.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let with_way = |path: Path| sent.get(format!("{path}{WAY}").as_str()).map(|way| hours(&sent, path, way).written());
    let mut texts: Vec<(Path, String)> = pairs.iter().filter_map(|(name, text)| Some((name.parse::<Path>().ok()?, text.clone()))).collect();
    for (path, text) in &mut texts {
        if let Some(hours) = with_way(*path) {
            *text = hours;
        }
    }
    texts
}

fn hours(sent: &BTreeMap<&str, &str>, path: Path, way: &str) -> Hours {
    let get = |name: String| sent.get(name.as_str()).copied().unwrap_or_default().trim().to_owned();
    match way {
        "always" => Hours::Always,
        "appointment" => Hours::ByAppointment,
        "words" => Hours::Words(get(path.to_string())),
        "days" => Hours::Days(Box::new(DAYS.map(|day| Row {
            is_open: !get(format!("{path}:{day}")).is_empty(),
            from: get(format!("{path}:{day}{FROM}")),
            to: get(format!("{path}:{day}{TO}")),
        }))),
        _ => Hours::NotStated,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::{Field, Part};

    fn sent(pairs: &[(&str, &str)]) -> String {
        let pairs: Vec<(String, String)> = pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let path = Path::of(Field::Schedule, Part::Table).unwrap();
        texts(&pairs).into_iter().find(|(other, _)| *other == path).map(|(_, text)| text).unwrap_or_default()
    }

    #[test]
    fn the_way_that_was_chosen_is_what_counts() {
        let rows = [
            ("schedule.table", "old words"),
            ("schedule.table:Mo", "yes"),
            ("schedule.table:Mo:from", "09:00"),
            ("schedule.table:Mo:to", "17:00"),
        ];
        let with = |way| sent(&[&rows[..], &[("schedule.table:way", way)]].concat());
        assert_eq!(with("days"), "Mo 09:00-17:00");
        assert_eq!(with("words"), "old words");
        assert_eq!(with("always"), "24/7");
        assert_eq!(with("appointment"), "\"by appointment\"");
        assert_eq!(with(""), "");
        // A form without ways, as other programs may send it.
        assert_eq!(sent(&rows), "old words");
    }

    #[test]
    fn a_day_that_is_not_ticked_is_closed_whatever_its_times() {
        let pairs =
            [("schedule.table", ""), ("schedule.table:way", "days"), ("schedule.table:Tu:from", "09:00"), ("schedule.table:Sa", "yes")];
        assert_eq!(sent(&pairs), "Sa");
    }
}
