//! What `hours_reader.rs` promises.

use std::sync::Arc;

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime};
use opening_hours::{Context, ContextHolidays, OpeningHours};
use proptest::prelude::*;

use super::*;
use crate::domain::{
    holiday,
    moment::Moment,
    opening::{State, Turn, TurnDay},
    time_zone::TimeZone,
};

const EASTERN: HoursZone = HoursZone::One(TimeZone::Eastern);

/// The moment at which a clock in a zone shows this; the first of two in the hour that comes twice.
fn when(zone: TimeZone, local: &str) -> Moment {
    let local: NaiveDateTime = format!("{local}:00").parse().unwrap();
    (4..=6)
        .map(|hours| Moment::from(local + Duration::hours(hours)))
        .find(|moment| zone.local(*moment) == local)
        .unwrap_or_else(|| panic!("no clock shows {local}"))
}

/// A state as one writes it in a table: `open 16:30`, `closed Tu 08:30`, `unknown`.
fn short(state: State) -> String {
    let time = |turn: Turn| format!("{:02}:{:02}", turn.minute / 60, turn.minute % 60);
    match state {
        State::Always => "always".into(),
        State::Open(None) => "open".into(),
        State::Open(Some(turn)) => format!("open {}", time(turn)),
        State::Closed(None) => "closed".into(),
        State::Closed(Some(turn)) => match turn.day {
            TurnDay::Today => format!("closed {}", time(turn)),
            TurnDay::Tomorrow => format!("closed tomorrow {}", time(turn)),
            TurnDay::Weekday(day) => format!("closed {} {}", ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][usize::from(day)], time(turn)),
        },
        State::ByAppointment => "appointment".into(),
        State::Holiday => "holiday".into(),
        State::NotKnown => "unknown".into(),
    }
}

#[test]
fn what_is_said_at_a_moment() {
    // 23 November 2026 is a Monday; Christmas of that year is a Friday, and Boxing Day a Saturday.
    for (hours, local, said) in [
        ("24/7", "2026-12-25T03:00", "always"),
        ("Mo-Su 00:00-24:00", "2026-12-25T03:00", "always"),
        // A working week.
        ("Mo-Fr 08:30-16:30", "2026-11-23T08:29", "closed 08:30"),
        ("Mo-Fr 08:30-16:30", "2026-11-23T08:30", "open 16:30"),
        ("Mo-Fr 08:30-16:30", "2026-11-23T16:29", "open 16:30"),
        ("Mo-Fr 08:30-16:30", "2026-11-23T16:30", "closed tomorrow 08:30"),
        ("Mo-Fr 08:30-16:30", "2026-11-27T17:00", "closed Mo 08:30"),
        ("Mo-Fr 08:30-12:00,13:00-16:30", "2026-11-23T12:15", "closed 13:00"),
        ("Mo,We,Fr 10:00-15:00", "2026-11-24T11:00", "closed tomorrow 10:00"),
        ("Mo-Fr 12:00-20:00; Sa 12:00-16:00", "2026-11-28T15:59", "open 16:00"),
        ("Su-Fr 16:00-21:30", "2026-11-28T17:00", "closed tomorrow 16:00"),
        ("Su-Fr 16:00-21:30", "2026-11-29T17:00", "open 21:30"),
        // Over midnight, written both ways.
        ("Mo-Su 18:00-02:00", "2026-11-23T01:59", "open 02:00"),
        ("Mo-Su 18:00-02:00", "2026-11-23T02:00", "closed 18:00"),
        ("Mo-Su 14:00-26:00", "2026-11-23T23:00", "open 02:00"),
        ("Mo-Su 14:00-26:00", "2026-11-23T00:30", "open 02:00"),
        ("Mo-Su 18:00-24:00", "2026-11-23T23:59", "open 00:00"),
        ("Fr 22:00-04:00", "2026-11-28T03:00", "open 04:00"),
        ("Fr 22:00-04:00", "2026-11-27T03:00", "closed 22:00"),
        ("Mo 08:00-24:00; Tu 00:00-10:00", "2026-11-23T22:00", "open 10:00"),
        // The clocks change at 2 o'clock on 14 March 2027 and on 1 November 2026.
        ("Mo-Su 18:00-03:00", "2027-03-14T01:59", "open 03:00"),
        ("Mo-Su 18:00-03:00", "2027-03-14T03:00", "closed 18:00"),
        ("Mo-Su 18:00-03:00", "2026-11-01T02:30", "open 03:00"),
        ("Mo-Su 01:15-01:45", "2026-11-01T01:30", "open 01:45"),
        // Public holidays: said when the hours speak of them, not known when they do not.
        ("Mo-Fr 08:30-16:30", "2026-12-25T10:00", "holiday"),
        ("Mo-Fr 08:30-16:30", "2026-12-26T10:00", "closed Mo 08:30"),
        ("Mo-Fr 08:30-16:30", "2026-12-24T20:00", "closed Mo 08:30"),
        ("Mo-Fr 08:30-16:30; PH off", "2026-12-25T10:00", "closed Mo 08:30"),
        ("Mo-Fr,PH 08:30-16:30", "2026-12-25T10:00", "open 16:30"),
        ("Mo-Fr 08:30-16:30; PH 10:00-12:00", "2026-12-25T09:00", "closed 10:00"),
        ("24/7; PH off", "2026-12-25T10:00", "closed Su 00:00"),
        ("24/7; PH off", "2026-12-23T10:00", "open"),
        ("Mo-Su 18:00-02:00", "2026-12-25T01:00", "open 02:00"),
        ("Mo-Su 18:00-02:00; PH off", "2026-12-25T20:00", "closed Su 18:00"),
        ("Mo-Fr 09:00-17:00", "2026-02-16T10:00", "holiday"),
        ("Mo-Fr 09:00-17:00", "2026-05-18T10:00", "holiday"),
        // By appointment, and what the source itself calls unknown.
        ("\"by appointment\"", "2026-11-23T10:00", "appointment"),
        ("Mo-Fr 09:00-17:00 \"By appointment only\"", "2026-11-23T10:00", "appointment"),
        ("Mo-Fr 09:00-17:00 \"sur rendez-vous\"", "2026-11-23T18:00", "closed"),
        ("Mo-Fr 09:00-12:00; Sa 10:00-12:00 \"by appointment\"", "2026-11-28T11:00", "appointment"),
        ("Mo-Fr 09:00-12:00, Mo-Fr 13:00-15:00 unknown", "2026-11-23T13:30", "unknown"),
        ("Mo-Fr 09:00-17:00; We off", "2026-11-25T10:00", "closed tomorrow 09:00"),
        ("Mo-Fr 09:00-17:00; 12:00-13:00 off", "2026-11-25T12:30", "closed 13:00"),
        // What a week's table cannot hold, and what is no hours at all.
        ("Apr-Oct Mo-Fr 09:00-17:00", "2026-11-23T10:00", "unknown"),
        ("week 1-53/2 Mo 09:00-17:00", "2026-11-23T10:00", "unknown"),
        ("Mo[1] 09:00-17:00", "2026-11-23T10:00", "unknown"),
        ("SH off; Mo-Fr 09:00-17:00", "2026-11-23T10:00", "unknown"),
        ("sunrise-sunset", "2026-11-23T10:00", "unknown"),
        ("Mo-Fr 09:00+", "2026-11-23T10:00", "unknown"),
        // As people type it.
        ("Mo, We, Fr 09:00-17:00", "2026-11-23T03:00", "closed 09:00"),
        ("Su, We 01:00-03:00", "2026-11-22T01:30", "open 03:00"),
        ("lun-ven 9 h à 17 h", "2026-11-23T10:00", "open 17:00"),
        ("Mo-We: 10:00-19:00", "2026-11-23T10:00", "open 19:00"),
        // Days without hours are not open all day.
        ("Mo-Fr", "2026-11-23T10:00", "unknown"),
        ("Mo-Fr 9-5", "2026-11-23T10:00", "unknown"),
        ("Phone and text 24/7; live chat Monday to Friday 7 a.m. to 9 p.m.", "2026-11-23T10:00", "unknown"),
        ("24/7; referral to a lawyer Mon-Fri 8:30-17:30", "2026-11-23T10:00", "unknown"),
        ("9 a.m.-4:30 p.m.", "2026-11-23T10:00", "unknown"),
        ("weekdays", "2026-11-23T10:00", "unknown"),
        ("", "2026-11-23T10:00", "unknown"),
        (" ", "2026-11-23T10:00", "unknown"),
    ] {
        let state = read(hours, EASTERN).at(when(TimeZone::Eastern, local));
        assert_eq!(short(state), said, "{hours} at {local}");
    }
}

#[test]
fn the_same_hours_are_an_hour_later_in_the_north_west() {
    let hours = "Mo-Fr 08:30-16:30";
    // 8:30 in Thunder Bay, 7:30 in Kenora, in winter and in summer.
    for moment in ["2026-11-23T13:30", "2026-07-06T12:30"].map(|time| Moment::from(format!("{time}:00").parse::<NaiveDateTime>().unwrap()))
    {
        assert_eq!(short(read(hours, EASTERN).at(moment)), "open 16:30");
        assert_eq!(short(read(hours, HoursZone::One(TimeZone::Central)).at(moment)), "closed 08:30");
        assert_eq!(short(read(hours, HoursZone::NotStated).at(moment)), "unknown");
    }
    // Where both clocks agree, it is said; no time of day, because whose would it be?
    let both = |local| short(read(hours, HoursZone::NotStated).at(when(TimeZone::Eastern, local)));
    assert_eq!([both("2026-11-23T12:00"), both("2026-11-23T20:00")], ["open", "closed"]);
}

#[test]
fn every_time_in_the_shipped_directory_is_read_or_left_to_its_words() {
    let directory: serde_json::Value = serde_json::from_str(&std::fs::read_to_string("data/directory/services.json").unwrap()).unwrap();
    let mut unread = Vec::new();
    for service in directory.as_array().unwrap() {
        if let Some(text) = service["opening_hours"].as_str() {
            assert_ne!(read(text, EASTERN), Opening::NotKnown, "{text}");
        }
        let phones = service["phones"].as_array().into_iter().flatten();
        unread.extend(phones.filter_map(|phone| phone["hours"].as_str()).filter(|text| read(text, EASTERN) == Opening::NotKnown));
    }
    unread.sort_unstable();
    unread.dedup();
    // These are on the listing's page as they were written, and nothing is concluded from them.
    assert_eq!(
        unread,
        [
            "24/7 (2018)",
            "24/7; referral to a lawyer Mon-Fri 8:30-17:30",
            "9 a.m.-4:30 p.m.",
            "Live agents Mon-Fri 6:30 a.m.-8 p.m. Eastern; messages 24/7",
            "Mon-Fri 1-9 p.m. Eastern",
            "Mon-Fri 8:15 a.m.-4:30 p.m. (2019)",
            "weekdays",
        ]
    );
}

/// The library's own evaluation, with Ontario's holidays.
fn oracle(text: &str) -> OpeningHours {
    let years = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap().iter_days().take(3 * 365).filter(|date| holiday::is_holiday(*date));
    let holidays = ContextHolidays::new(Arc::new(years.collect()), Arc::default());
    text.parse::<OpeningHours>().unwrap().with_context(Context::default().with_holidays(holidays))
}

/// Rules that a week can hold, each day in one rule at most, so that the library and the specification agree on what runs over midnight.
fn any_hours() -> impl Strategy<Value = String> {
    let time = || (0u16..24, prop::sample::select(vec!["00", "15", "30", "45"])).prop_map(|(hour, minute)| format!("{hour:02}:{minute}"));
    let span = (time(), time()).prop_filter_map("never empty", |(from, to)| (from < to).then(|| format!("{from}-{to}")));
    let days = prop::sample::select(vec!["Mo-Fr", "Mo-Su", "Sa-Mo", "Tu,Th", "Su", "Sa,Su"]);
    let rule = (days, prop::collection::vec(span, 1..3)).prop_map(|(days, spans)| format!("{days} {}", spans.join(",")));
    let holiday = prop::sample::select(vec!["PH off", "PH 10:00-12:00", "PH,Su 08:00-09:30"]);
    (prop::collection::vec(rule, 1..3), holiday).prop_map(|(rules, holiday)| format!("{}; {holiday}", rules.join("; ")))
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,60}", likely in "[MoTuFrPH0-9:;, +\"|/\\[\\]()-]{0,40}") {
        for text in [text, likely] {
            let moment = Moment::of_seconds(1_795_464_000);
            for zone in [EASTERN, HoursZone::NotStated] {
                let _ = read(&text, zone).at(moment);
            }
        }
    }

    #[test]
    fn every_table_that_is_taken_is_read(
        days in prop::collection::vec(prop::sample::select(vec!["Mo", "Tu-Th", "lun", "mar.", "Sa-Mo", "weekdays", "PH", "fins de semaine", "tous les jours", ""]), 0..3),
        times in prop::collection::vec(("[0-9]{1,2}(:[0-5]0| h| ?[ap]\\.?m\\.?)?", "-| to | à |–", "[0-9]{1,2}(:30| h 15|h|pm)?|noon|minuit"), 0..3),
        said in prop::sample::select(vec!["", "closed", "unknown", "by appointment", "\"sur rdv\"", "24/7", "24 h", "|| \"by appointment\""]),
        then in prop::sample::select(vec!["", "; PH off", ", Su 10:00-12:00", "; closed Sundays", "\nSa 10 a.m. to 2 p.m.", "; 12:00-13:00 off"]),
    ) {
        let times: Vec<String> = times.into_iter().map(|(from, to, until)| format!("{from}{to}{until}")).collect();
        let text = format!("{} {} {said}{then}", days.join(", "), times.join(", "));
        if crate::domain::hours::OpeningHours::parse(&text).is_ok() {
            prop_assert_ne!(read(&text, EASTERN), Opening::NotKnown, "{}", text);
        }
    }

    #[test]
    fn a_table_says_what_the_library_says(text in any_hours(), half_hours in prop::collection::vec(0i64..(365 * 48), 40)) {
        let (ours, theirs) = (read(&text, EASTERN), oracle(&text));
        let start = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap();
        prop_assert_eq!(start.year(), 2026);
        for half_hour in half_hours {
            // The library is asked by the clock on the wall, as our table is.
            let moment = Moment::from(start + Duration::minutes(half_hour * 30));
            let local = TimeZone::Eastern.local(moment);
            let open = matches!(ours.at(moment), State::Open(_) | State::Always);
            prop_assert_eq!(open, theirs.is_open(local), "{} at {}", text, local);
        }
    }
}
