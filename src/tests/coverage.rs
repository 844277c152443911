//! The account of what the directory has and has not, counted a second time from the shipped file, by other code.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use serde_json::Value;

use super::browser::{Reader, shipped_directory};
use crate::{
    domain::{
        date::Date,
        field::Field,
        freshness::{Confirmed, Means},
        taxonomy::Category,
    },
    finder::{
        coverage::{Coverage, Share},
        listing::Listing,
    },
};

/// The rows of the file by area and kind.
fn rows(csv: &str) -> BTreeMap<(String, String), BTreeMap<String, usize>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let row = |record: csv::StringRecord| {
        let counts = heads.iter().zip(&record).skip(4).map(|(head, n)| (head.to_owned(), n.parse().unwrap())).collect();
        ((record[0].to_owned(), record[2].to_owned()), counts)
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// The published records of the shipped file, as they are written there.
fn shipped() -> Vec<Value> {
    let file: Value = serde_json::from_str(&std::fs::read_to_string("data/directory/services.json").unwrap()).unwrap();
    let all = file.as_array().or_else(|| file["services"].as_array()).unwrap();
    all.iter().filter(|record| record["publish"] == true).cloned().collect()
}

/// How many records hold true for a column of the file.
fn counted(records: &[&Value], column: &str) -> usize {
    let holds = |record: &&&Value| match column {
        "listings" => true,
        "under_16" => record["serves_under_16"] == true,
        "by_text" => !record["sms"].is_null() || record["phones"].as_array().unwrap().iter().any(|phone| phone["kind"] == "sms"),
        "in_french" => record["languages"].as_array().unwrap().iter().any(|language| language == "fr"),
        "indigenous_led" => record["indigenous_led"] == true,
        "confirmed_90_days" => false,
        other => panic!("{other}"),
    };
    records.iter().filter(holds).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_number_of_the_file_is_what_the_shipped_records_say() {
    let reader = Reader::arrives().await;
    let answer = reader.opens("/en/about/coverage/table.csv").await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "text/csv; charset=utf-8"));
    let (rows, shipped) = (rows(&answer.body), shipped());
    assert_eq!(rows.len(), 50 * (1 + Category::ALL.len()));
    for ((area, kind), counts) in &rows {
        let names = |record: &&Value| {
            let scope = &record["service_area"];
            let is_here = match area.as_str() {
                "35" => scope["scope"] == "province" || scope["scope"] == "canada",
                code => scope["census_divisions"].as_array().unwrap().iter().any(|other| other == code),
            };
            is_here && (kind == "all" || record["categories"].as_array().unwrap().iter().any(|other| other == kind.as_str()))
        };
        let records: Vec<&Value> = shipped.iter().filter(names).collect();
        for (column, n) in counts {
            assert_eq!(*n, counted(&records, column), "{area} {kind} {column}");
        }
    }
    // The same numbers in French.
    let french = self::rows(&reader.opens("/fr/a-propos/couverture/tableau.csv").await.body);
    assert_eq!(french, rows);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_says_for_each_area_what_is_listed_and_asks_for_what_is_not() {
    let reader = Reader::arrives().await;
    let rows = rows(&reader.opens("/en/about/coverage/table.csv").await.body);
    for (address, tell) in
        [("/en/about/coverage", "Do you know a service? Tell us"), ("/fr/a-propos/couverture", "Vous connaissez un service?")]
    {
        let page = reader.reads(address).await.body;
        assert_eq!(page.matches("role=\"rowheader\"").count(), 50, "{address}");
        let table = page.split("<table").nth(1).unwrap().split("</table>").next().unwrap();
        let gaps = table.matches("<details").count();
        assert_eq!(table.matches(tell).count(), gaps, "{address}");
        assert!(gaps > 40, "{gaps}");
        let row = page.split("id=\"area-3558\"").nth(1).unwrap().split("</tr>").next().unwrap();
        for n in rows[&("3558".to_owned(), "all".to_owned())].values() {
            assert!(row.contains(&format!("<span>{n}</span>")), "{n} in {row}");
        }
    }
    assert!(reader.reads("/en/areas/thunder-bay").await.body.contains("/en/about/coverage#area-3558"));
}

#[test]
fn a_confirmation_counts_for_ninety_days_and_the_first_cards_follow() {
    let today: Date = "2026-12-01".parse().unwrap();
    let with = |days: u32| {
        let mut listings: Vec<Listing> = shipped_directory().listings().iter().map(|listing| Listing::clone(listing)).collect();
        for listing in &mut listings {
            listing.today = today;
            for field in Field::ALL {
                listing.confirmed.insert(*field, Confirmed { on: today.days_before(days), by: Means::Call });
            }
        }
        Coverage::of(&crate::finder::snapshot::Snapshot::new(Default::default(), listings))
    };
    let (fresh, stale) = (with(90), with(91));
    assert_eq!(fresh.all.confirmed, fresh.all.listings);
    assert_eq!((stale.all.confirmed, stale.first_cards.of), (0, 0));
    assert!(fresh.first_cards.all > 10_000 && fresh.first_cards.of == fresh.first_cards.all, "{:?}", fresh.first_cards);
    assert_eq!([Share { of: 799, all: 1_000 }, Share { of: 0, all: 0 }].map(Share::percent), [79, 0]);
}
