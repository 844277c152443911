//! What `hours.rs` promises. That the finder reads every table that comes out of it is tested beside the finder's reader.

use proptest::prelude::*;

use super::*;

fn read(text: &str) -> Result<String, HoursProblem> {
    OpeningHours::parse(text).map(|hours| hours.0)
}

#[test]
fn the_same_hours_are_read_however_they_are_typed() {
    let mut wrong = Vec::new();
    for (table, typed) in [
        (
            "Mo-Fr 09:00-17:00",
            &[
                "Mo-Fr 09:00-17:00",
                "Mon-Fri 9:00-17:00",
                "Mo-Fr 09:00–17:00",
                "Mo–Fr 09:00—17:00",
                "Mo-Fr 9am-5pm",
                "Mo-Fr: 9 a.m. to 5 p.m.",
                "Monday to Friday, 9 a.m. - 5 p.m.",
                "MONDAY THROUGH FRIDAY 9AM-5PM",
                "weekdays 9-5 p.m.",
                "M-F 9 am to 5 pm",
                "Mo-Fr 0900-1700",
                "9 a.m. to 5 p.m. Monday to Friday",
                "Open Monday to Friday from 9:00 a.m. to 5:00 p.m.",
                "lun-ven 9 h à 17 h",
                "Lu-Ve 09:00-17:00",
                "du lundi au vendredi, de 9 h à 17 h",
                "Lundi au vendredi\u{a0}: 9\u{a0}h à 17\u{a0}h",
                "lun. au ven. 9h-17h",
                "en semaine de 9 h 00 à 17 h 00",
                "Mon. - Fri. 9:00 am–5:00 pm",
                "Mo - Fr 09:00 - 17:00",
                "L-V 9h à 17h",
                "Mo-Fr 9-17",
                "lundi a vendredi 9h a 17h",
            ][..],
        ),
        (
            "Mo,We,Fr 09:00-17:00",
            &[
                "Mo,We,Fr 09:00-17:00",
                "Mo, We, Fr 09:00-17:00",
                "Mon, Wed and Fri 9am-5pm",
                "Mon/Wed/Fri 9 to 5 p.m.",
                "lundi, mercredi et vendredi 9 h à 17 h",
            ],
        ),
        ("Su,We 01:00-03:00", &["Su, We 01:00-03:00", "Sunday and Wednesday 1 a.m. to 3 a.m."]),
        ("Tu 13:00-21:00", &["Tues. 1-9 p.m.", "mardi 13h-21h", "Tuesday 1 p.m. to 9 p.m."]),
        ("Tu,Th 09:00-12:00", &["mar, jeu 9h-12h", "Tu,Th 09:00-12:00", "Tuesday, Thursday 9 a.m. to noon", "Tue & Thu 9:00 to noon"]),
        (
            "Mo-Fr 08:30-12:00,13:00-16:30",
            &[
                "Mo-Fr 08:30-12:00,13:00-16:30",
                "Mo-Fr 8:30-12:00, 13:00-16:30",
                "Mon-Fri 8:30 a.m.-noon and 1-4:30 p.m.",
                "lundi au vendredi 8h30-12h, 13h-16h30",
            ],
        ),
        (
            "Mo-Su 00:00-24:00",
            &[
                "Mo-Su 00:00-24:00",
                "every day 24 hours",
                "daily, 24 hours a day",
                "7 days a week, 24 hours",
                "24 hours a day, 7 days a week",
                "24 h/24, 7 j/7",
                "tous les jours 24 h",
            ],
        ),
        ("24/7", &["24/7", "24 hours", "24 h", "24h/24", "24 heures sur 24", "Open 24/7", "day and night"]),
        ("Mo 00:00-24:00", &["Monday 24 hours", "lundi 24 h", "Monday: open all day"]),
        ("24/7; PH off", &["24/7; PH off", "24/7; closed on holidays", "24/7\nfermé les jours fériés"]),
        ("Mo-Fr 09:00-17:00; Sa 10:00-14:00", &["Mo-Fr 09:00-17:00; Sa 10:00-14:00", "Mon-Fri 9am-5pm\nSat 10am-2pm"]),
        (
            "Mo-Fr 09:00-17:00, Sa 10:00-14:00",
            &["Mon-Fri 9am-5pm, Sat 10am-2pm", "Mon-Fri 9am-5pm Sat 10am-2pm", "weekdays 9 a.m. to 5 p.m. and Saturday 10 a.m. to 2 p.m."],
        ),
        (
            "Mo-Fr 09:00-17:00; We off",
            &["Mo-Fr 09:00-17:00; We off", "Mon-Fri 9am-5pm; closed Wednesdays", "lundi-vendredi 9h-17h; fermé le mercredi"],
        ),
        ("Mo-Fr 09:00-17:00; 12:00-13:00 off", &["Mo-Fr 09:00-17:00; 12:00-13:00 off"]),
        ("Mo-Fr 09:00-17:00 \"by appointment\"", &["Mon-Fri 9am-5pm by appointment", "lundi au vendredi de 9 h à 17 h sur rendez-vous"]),
        ("\"by appointment\"", &["by appointment", "By appointment only", "sur rendez-vous", "\"by appointment\""]),
        (
            "Mo-Su 18:00-24:00",
            &["daily 6 p.m. to midnight", "Mo-Su 18:00-24:00", "Mo-Su 18:00-00:00", "tous les jours de 18 h à minuit", "6pm-12am daily"],
        ),
        ("Mo-Su 18:00-02:00", &["18:00-02:00 daily", "every day 6 p.m.-2 a.m."]),
        ("Mo-Su 14:00-26:00", &["Mo-Su 14:00-26:00"]),
        ("Mo-Su 06:00-02:00", &["Mo-Su 06:00-02:00"]),
        ("Fr 22:00-04:00", &["Friday 10-4 a.m."]),
        ("Sa-Su 10:00-12:00", &["Sa-Su 10:00-12:00", "weekends 10:00-12:00", "fins de semaine 10h-12h"]),
        ("Mo-Fr,PH 08:30-16:30", &["Mo-Fr,PH 08:30-16:30", "Monday to Friday and holidays 8:30 a.m. to 4:30 p.m."]),
        ("Mo-Fr 09:00-12:00, Mo-Fr 13:00-15:00 unknown", &["Mo-Fr 09:00-12:00, Mo-Fr 13:00-15:00 unknown"]),
        ("Mo 09:00-17:00 || \"by appointment\"", &["Mo 09:00-17:00 || \"by appointment\"", "Mo 09:00-17:00 || « by appointment »"]),
    ] {
        wrong.extend(typed.iter().filter(|typed| read(typed).as_deref() != Ok(table)).map(|typed| (*typed, read(typed))));
    }
    assert_eq!(wrong, []);
}

#[test]
fn what_is_not_clear_is_refused_with_the_part() {
    type Why = fn(String) -> HoursProblem;
    let mut wrong = Vec::new();
    let cases: [(Why, &[(&str, &str)]); 4] = [
        (
            HoursProblem::Unreadable,
            &[
                ("", ""),
                ("call us", "call"),
                ("Mo-Fr 09:00-17:00 (2018)", "(2018)"),
                ("Apr-Oct Mo-Fr 09:00-17:00", "Apr-Oct"),
                ("Mar-Oct 09:00-17:00", "Mar-Oct"),
                ("Mo[1] 09:00-17:00", "[1]"),
                ("SH off; Mo-Fr 09:00-17:00", "SH"),
                ("sunrise-sunset", "sunrise-sunset"),
                ("Mo-Fr 09:00+", "+"),
                ("Mo-Fr 09:00", "09:00"),
                ("Mo-Fr 09:00-", "09:00-"),
                ("Mo-Fr 25:70-26:00", "25:70-26:00"),
                ("Mo-Fr 13pm-17:00", "13pm-17:00"),
                ("Mo-Fr 09:00-09:00", "09:00-09:00"),
                ("Mon-Fri 9 a.m.-5 p.m. Eastern", "Eastern"),
                ("Mo-Fr 9am-5pm (lunch 12-1)", "(lunch"),
                ("Mo-Fr \"by appointment", "\"by"),
                ("Mo-Fr 8.30-16.30", "8"),
            ],
        ),
        (
            HoursProblem::NoHours,
            &[
                ("Mo-Fr", "Mo-Fr"),
                ("weekdays", "weekdays"),
                ("Monday", "Monday"),
                ("Mo-Fr 09:00-17:00; Sa", "Sa"),
                ("open Monday", "Monday"),
                ("Mo \"walk in\"", "Mo \"walk in\""),
            ],
        ),
        (
            HoursProblem::NoDays,
            &[
                ("09:00-17:00", "09:00-17:00"),
                ("9 a.m.-4:30 p.m.", "9 a.m.-4:30 p.m."),
                ("9am-5pm, Sat 10am-2pm", "9am-5pm"),
                ("closed", "closed"),
                ("12:00-13:00 off", "12:00-13:00 off"),
            ],
        ),
        (
            HoursProblem::AmOrPm,
            &[
                ("Mo-Fr 9-5", "9-5"),
                ("Mo-Fr 9:00-5:00", "9:00-5:00"),
                ("Mo-Fr 1:00-5:00", "1:00-5:00"),
                ("We 7:00-9:00", "7:00-9:00"),
                ("Mo-Fr 09:00-05:00", "09:00-05:00"),
                ("Mo-Fr 9 a.m.-5", "9 a.m.-5"),
                ("Mo-Fr 13:00-5:00", "13:00-5:00"),
                ("Mo-Fr 9 to midnight", "9 to midnight"),
                ("Mo-Fr 08:30-04:30", "08:30-04:30"),
            ],
        ),
    ];
    for (why, cases) in cases {
        let is_wrong = |(typed, part): &&(&str, &str)| read(typed) != Err(why((*part).to_owned()));
        wrong.extend(cases.iter().filter(is_wrong).map(|(typed, _)| (*typed, read(typed))));
    }
    assert_eq!(wrong, []);
}

#[test]
fn every_table_of_the_shipped_directory_is_written_as_it_is_read() {
    let directory: serde_json::Value = serde_json::from_str(&std::fs::read_to_string("data/directory/services.json").unwrap()).unwrap();
    let tables = |value: &serde_json::Value| value["opening_hours"].as_str().map(str::to_owned);
    for service in directory.as_array().unwrap() {
        for table in service["phones"].as_array().into_iter().flatten().filter_map(tables).chain(tables(service)) {
            assert_eq!(read(&table), Ok(table));
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_the_same(
        text in "\\PC{0,40}|[MoTuWeThFrSaSuPH0-9:;, +\"|/\\[\\]()-]{0,40}|((Mo|Tu|mar|weekdays|PH|fins de semaine)[-, /]?){1,3} ?([0-9]{1,2}(:[0-5]0|h| ?[ap]\\.?m\\.?)?-[0-9]{1,2}(:00|h|pm)?[,;]? ?){0,3}(off|closed|unknown)?"
    ) {
        if let Ok(table) = read(&text) {
            prop_assert_eq!(read(&table), Ok(table));
        }
    }
}
