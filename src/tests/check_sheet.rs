//! “Is this sheet still right?”: the code of every printed sheet, before and after its numbers change.

use std::path::Path;

use axum::http::StatusCode;

use super::browser::{Answer, Reader, with_clock};
use crate::{
    clock::Clock,
    domain::{
        act::Actor,
        census_division::CensusDivision,
        class_pack::{Band, ClassPack, PackPages},
        locale::Locale,
        sheet::{Sector, Sheet, SheetLanguage, SheetSize},
        sheet_code::SheetCode,
    },
    editing::import::Directory,
    store::By,
    urls::{Address, Page},
};

/// The code on a page of paper.
fn code(body: &str) -> String {
    let is_code = |word: &&str| {
        word.len() == 9
            && word.split_once('-').is_some_and(|(one, other)| one.len() == 4 && other.len() == 4)
            && *word == word.to_uppercase()
    };
    let words = body.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    words.filter(|word| !word.starts_with("20")).find(is_code).expect("a code on the sheet").to_owned()
}

async fn asks(reader: &Reader, code: &str) -> Answer {
    reader.submits(&Page::CheckSheet.path(Locale::En), &[("code", code)]).await
}

async fn printed(reader: &Reader, address: Address) -> String {
    code(&reader.reads(&address.path(Locale::En)).await.body)
}

/// A reader of the same database on another day.
async fn on(reader: &Reader, day: &str) -> Reader {
    Reader::of(with_clock(reader, Clock::at(format!("{day}T15:00:00Z").parse().unwrap())).await)
}

const THUNDER_BAY: u16 = 3558;

fn sheet(size: SheetSize, language: SheetLanguage, sector: Sector) -> Sheet {
    Sheet { division: CensusDivision::from_code(THUNDER_BAY), size, language, sector, ..Sheet::first(Locale::En) }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_on_every_kind_of_sheet_and_pack_is_known() {
    let reader = Reader::arrives().await;
    let mut addresses = Vec::new();
    for (at, size) in SheetSize::ALL.iter().enumerate() {
        for (turn, sector) in Sector::ALL.iter().enumerate().filter(|(turn, _)| turn % 3 == at % 3) {
            addresses.push(Address::PrintSheet(sheet(*size, SheetLanguage::ALL[(at + turn) % 3], *sector)));
        }
    }
    for (at, band) in Band::ALL.iter().enumerate() {
        for pages in [PackPages::Class, PackPages::All] {
            let division = CensusDivision::all().nth(at * 9);
            addresses.push(Address::PrintClassPack(ClassPack { division, band: *band, pages, language: SheetLanguage::ALL[at % 3] }));
        }
    }
    for address in addresses {
        let code = printed(&reader, address.clone()).await;
        let answer = asks(&reader, &code).await;
        assert_eq!(answer.status, StatusCode::OK, "{code} of {address:?}");
        assert!(answer.body.contains("Still right"), "{code} of {address:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_number_and_a_withdrawn_service_flip_the_answer() {
    let reader = Reader::alone().await;
    let before = on(&reader, "2026-12-01").await;
    let everywhere = printed(&before, Address::PrintSheet(Sheet::first(Locale::En))).await;
    let local = printed(&before, Address::PrintSheet(sheet(SheetSize::Tabloid, SheetLanguage::English, Sector::General))).await;
    let french = printed(&before, Address::PrintSheet(sheet(SheetSize::Letter, SheetLanguage::French, Sector::General))).await;

    // Kids Help Phone gets another number, and the hotline leaves the directory.
    let mut services = Directory::read(Path::new("data/directory")).unwrap().services;
    for filed in &mut services {
        match filed.service.id.as_str() {
            "kids-help-phone" => filed.service.phones[0].number = "+18005550199".parse().unwrap(),
            "canadian-human-trafficking-hotline" => filed.published = false,
            _ => {}
        }
    }
    let by = By { actor: Actor::Program, now: chrono::DateTime::parse_from_rfc3339("2027-03-03T17:00:00Z").unwrap().to_utc().into() };
    let shipment = crate::store::Shipment { services: &services, digest: "another", may_withdraw: true };
    let _ = reader.state().store().load(&shipment, &by).await.unwrap();

    // A server that has not read it yet says as before; one that has says what changed, in either language, with today's number.
    assert!(asks(&before, &everywhere).await.body.contains("Still right"));
    let after = on(&reader, "2027-03-10").await;
    for code in [&everywhere, &local, &french] {
        let answer = asks(&after, code).await;
        assert_eq!(answer.status, StatusCode::OK, "{code}");
        let body = answer.body.replace("&#x27;", "'");
        assert!(body.contains("Take this sheet down") && body.contains("1 December 2026"), "{code}");
        assert!(body.contains("The number for Kids Help Phone changed on 3 March 2027."), "{code}");
        assert!(body.contains("1-800-555-0199"), "today's number of {code}");
        assert!(body.contains("Canadian Human Trafficking Hotline has not been in the directory since 3 March 2027"), "{code}");
    }
    let answer = after.submits(&Page::CheckSheet.path(Locale::Fr), &[("code", &local)]).await;
    assert!(answer.body.contains("a changé le 3 mars 2027"));

    // What is printed on the day of the change, before it and after it, has codes of its own.
    let early = on(&reader, "2027-03-03").await;
    let new = printed(&early, Address::PrintSheet(Sheet::first(Locale::En))).await;
    assert_ne!(new, everywhere);
    assert!(asks(&after, &new).await.body.contains("Still right"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_whose_number_is_no_longer_the_first_is_still_right() {
    let reader = Reader::alone().await;
    let before = on(&reader, "2026-12-01").await;
    let code = printed(&before, Address::PrintSheet(Sheet::first(Locale::En))).await;
    let mut services = Directory::read(Path::new("data/directory")).unwrap().services;
    let kids = services.iter_mut().find(|filed| filed.service.id.as_str() == "kids-help-phone").unwrap();
    let mut other = kids.service.phones[0].clone();
    other.number = "+18005550199".parse().unwrap();
    kids.service.phones.insert(0, other);
    let by = By { actor: Actor::Program, now: chrono::DateTime::parse_from_rfc3339("2027-03-03T17:00:00Z").unwrap().to_utc().into() };
    let shipment = crate::store::Shipment { services: &services, digest: "another", may_withdraw: true };
    let _ = reader.state().store().load(&shipment, &by).await.unwrap();
    assert!(asks(&on(&reader, "2027-03-10").await, &code).await.body.contains("Still right"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_code_of_a_sheet_gets_a_clear_answer_with_what_was_typed() {
    let reader = Reader::arrives().await;
    let right = printed(&reader, Address::PrintSheet(Sheet::first(Locale::En))).await;
    let wrong = if right.ends_with('K') { format!("{}L", &right[..8]) } else { format!("{}K", &right[..8]) };
    for (typed, said) in [
        ("", "Type the code first"),
        ("   ", "Type the code first"),
        ("1-800-668-6868", "not a code of ours"),
        ("<b>half", "not a code of ours"),
        (wrong.as_str(), "no sheet with this code"),
        // Of a day to come.
        ("9999-9999", "no sheet with this code"),
    ] {
        let answer = asks(&reader, typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(answer.body.contains(said), "{typed}: {said}");
        let body = answer.body.replace("&lt;", "<").replace("&gt;", ">");
        assert!(typed.is_empty() || body.contains(&format!("value=\"{typed}\"")), "{typed} is kept");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_of_long_ago_is_too_old_whatever_its_numbers() {
    let reader = Reader::alone().await;
    let code = printed(&on(&reader, "2026-12-01").await, Address::PrintSheet(Sheet::first(Locale::En))).await;
    assert!(asks(&on(&reader, "2028-12-01").await, &code).await.body.contains("Still right"), "24 months later");
    assert!(asks(&on(&reader, "2028-12-02").await, &code).await.body.contains("too old"));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_database_today_s_sheets_are_known_and_others_wait() {
    let reader = Reader::alone().await;
    let code = printed(&reader, Address::PrintSheet(Sheet::first(Locale::En))).await;
    reader.state().store().go_away().await;
    assert!(asks(&reader, &code).await.body.contains("Still right"));
    let unknown = if code.ends_with('K') { format!("{}L", &code[..8]) } else { format!("{}K", &code[..8]) };
    let answer = asks(&reader, &unknown).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("cannot look this up right now") && answer.body.contains(&unknown));
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_of_many_days_within_a_minute_are_not_all_looked_up() {
    let reader = Reader::arrives().await;
    let days = ["2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08"];
    let codes = days.map(|day| SheetCode::of(day.parse().unwrap(), &[]).to_string());
    let (last, others) = codes.split_last().unwrap();
    for code in others {
        assert_eq!(asks(&reader, code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let refused = asks(&reader, last).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.body.contains("right now"));
    // A day that was made is still known.
    assert_eq!(asks(&reader, &others[others.len() - 1]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}
