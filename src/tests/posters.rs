//! Sheets and cards to print.

use axum::http::StatusCode;

use super::browser::{Reader, site};
use crate::{
    domain::{
        census_division::CensusDivision,
        date::Date,
        locale::Locale,
        sheet::{Sector, Sheet, SheetLanguage, SheetSize, SheetStyle},
    },
    i18n::gate::topic_words,
    pages::{document, posters, site::Context},
    urls::Address,
};

/// Every sheet there is in one style, for one division or none.
fn sheets(division: Option<CensusDivision>) -> Vec<Sheet> {
    let mut all = Vec::new();
    for size in SheetSize::ALL {
        for language in SheetLanguage::ALL {
            all.extend(Sector::ALL.iter().map(|sector| Sheet {
                division,
                size: *size,
                style: SheetStyle::Plain,
                language: *language,
                sector: *sector,
            }));
        }
    }
    all
}

/// The paper's part of a page.
fn paper(body: &str) -> &str {
    let (_, rest) = body.split_once("<div class=\"sheet ").unwrap_or_default();
    rest.split("</main>").next().unwrap_or_default()
}

/// The words between the tags.
fn visible(html: &str) -> String {
    html.split('<').filter_map(|piece| piece.split_once('>').map(|(_, text)| text)).collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_size_language_and_sector_has_its_sheet() {
    let reader = Reader::arrives().await;
    let catalog = &reader.state().site().catalog;
    for sheet in sheets(CensusDivision::from_code(3558)) {
        for locale in Locale::ALL {
            let address = Address::PrintSheet(sheet).path(locale);
            let page = reader.reads(&address).await;
            assert!(page.body.contains(&format!("<html lang=\"{}\"", locale.code())), "{address}");
            assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\""), "{address}");
            assert_eq!(page.header("cache-control"), "no-store", "{address}");
            let paper = paper(&page.body);
            for own in sheet.language.locales() {
                let words = catalog.words(*own);
                assert!(paper.contains(&format!("lang=\"{}\"", own.code())), "{address}");
                assert!(paper.contains(&words.text("sheet-ask")), "{address}");
                // What is cut out has no room for a sentence; half a sheet has room for one, and a whole one for two.
                let has = |kind: &str| paper.contains(&words.text(&format!("sheet-{kind}-{}", sheet.sector.code())));
                let (small, half) = (sheet.size.copies() > 1, sheet.language == SheetLanguage::Both || sheet.size == SheetSize::Tabs);
                assert_eq!((has("opening"), has("aside")), (!small, !small && !half), "{address}");
                let hotline = match own {
                    Locale::En => "1-833-900-1010",
                    Locale::Fr => "1\u{a0}833\u{a0}900-1010",
                };
                assert!(paper.contains(hotline), "{address}");
                assert_eq!(
                    paper.contains("686868"),
                    sheet.sector != Sector::BandOffice || (sheet.size == SheetSize::Tabloid && !half),
                    "{address}"
                );
                let day = match (small, own) {
                    (true, _) => "2026-11-23",
                    (false, Locale::En) => "23 November 2026",
                    (false, Locale::Fr) => "23 novembre 2026",
                };
                assert!(paper.contains(day), "{address}");
            }
            assert!(!paper.contains("href=") && !paper.contains("style=\""), "{address}");
            let copies = if sheet.size.copies() > 1 { sheet.size.copies() } else { sheet.language.locales().len() };
            assert_eq!(paper.matches("class=\"ask\"").count(), copies, "{address}");
        }
    }
    assert_eq!(catalog.problems(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_found_in_a_pocket_does_not_name_the_topic() {
    let reader = Reader::arrives().await;
    for division in std::iter::once(None).chain(CensusDivision::all().map(Some)) {
        for sheet in sheets(division).into_iter().filter(|sheet| sheet.size.is_discreet() && sheet.language != SheetLanguage::Both) {
            let address = Address::PrintSheet(sheet).path(Locale::En);
            let page = reader.reads(&address).await;
            assert_eq!(topic_words::find(page.element("title"), Locale::En), None, "{address}");
            let text = visible(paper(&page.body));
            for locale in sheet.language.locales() {
                assert_eq!(topic_words::find(&text, *locale), None, "{address}: {text}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_number_on_a_sheet_is_a_published_number() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let known: Vec<String> = published
        .snapshot
        .listings()
        .iter()
        .flat_map(|listing| listing.voices().map(|phone| phone.number.display(Locale::En)).collect::<Vec<_>>())
        .collect();
    for division in CensusDivision::all() {
        let sheet = Sheet { division: Some(division), size: SheetSize::Tabloid, ..Sheet::first(Locale::En) };
        let address = Address::PrintSheet(sheet).path(Locale::En);
        let page = reader.reads(&address).await;
        let called: Vec<&str> = paper(&page.body)
            .split("<b class=\"call\">")
            .skip(1)
            .filter_map(|rest| rest.split('<').next())
            .filter(|number| !number.is_empty())
            .collect();
        assert!((3..=5).contains(&called.len()), "{address}: {called:?}");
        for number in &called {
            assert!(known.iter().any(|known| known == number), "{address}: {number}");
        }
        let mut once = called.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), called.len(), "{address}: {called:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_leads_to_the_address_of_the_sheet() {
    let reader = Reader::arrives().await;
    let sent = reader.submits("/en/posters", &[("r", "3558"), ("z", "a5"), ("s", "ink"), ("l", "en"), ("v", "school")]).await;
    assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, "/en/posters/print?r=3558&z=a5&s=ink&l=en&v=school"));
    let sent = reader.submits("/fr/affiches", &[("r", ""), ("z", "wallet"), ("l", "both"), ("v", "farm")]).await;
    assert_eq!(sent.header("location"), "/fr/affiches/imprimer?z=wallet&s=plain&l=both&v=farm");
    // The sheet leads back to the form, which has kept the choices.
    let form = reader.reads("/en/posters?r=3558&z=letter&l=both&v=hotel").await;
    assert!(form.body.contains("<option value=\"3558\" selected"), "the area");
    for code in ["letter", "both", "hotel"] {
        assert!(form.body.contains(&format!("value=\"{code}\" checked")), "{code}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_that_are_not_known_are_left_out_kindly() {
    let reader = Reader::arrives().await;
    for address in ["/en/posters/print?r=9999&z=poster&l=de&v=bank", "/en/posters?z=%3Cscript%3E", "/en/posters/print?colour=red"] {
        let page = reader.reads(address).await;
        assert!(page.body.contains("Part of this address could not be read"), "{address}");
        assert!(!page.body.contains("poster\"") && !page.body.contains("script%3E"), "{address}");
    }
    for address in ["/en/posters/print", "/en/posters/print?r=&z=&keys=off", "/fr/affiches"] {
        assert!(!reader.reads(address).await.body.contains("callout note"), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_square_code_opens_home_and_stands_only_where_the_address_is_known() {
    let reader = Reader::arrives().await;
    assert!(reader.reads("/en/posters").await.body.contains("no QR code yet"));
    assert!(!reader.reads("/en/posters/print").await.body.contains("square-code"));

    let published = reader.state().published();
    let site = crate::pages::site::Site { origin: Some("https://example.org".to_owned()), ..site() };
    let context = Context {
        site: &site,
        snapshot: &published.snapshot,
        locale: Locale::En,
        keys: true,
        now: None,
        rule: Default::default(),
        frames: None,
    };
    let today = Date::new(2026, 11, 23).unwrap();
    let html = |sheet: Sheet| document::render(&context, || posters::sheet::page(&context, sheet, false, today)).text;
    let first = html(Sheet::first(Locale::En));
    let code = |html: &str| html.split("<path d=\"M4 4h7").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(first.contains("example.org/en<"));
    // The same code whatever was chosen: it holds no choice.
    for sheet in sheets(CensusDivision::from_code(3560)).into_iter().filter(|sheet| sheet.language == SheetLanguage::English) {
        assert_eq!(code(&html(sheet)), code(&first), "{sheet:?}");
    }
    let chooser = document::render(&context, || posters::page(&context, Sheet::first(Locale::En), false, true, today)).text;
    assert!(!chooser.contains("no QR code yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_sheet_has_texting_first_and_only_lines_that_take_people_under_18() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let young: Vec<String> = published
        .snapshot
        .listings()
        .iter()
        .filter(|listing| [13, 15, 17].iter().all(|years| !listing.ages.turns_away(*years)) && listing.ages.under_16() == Some(true))
        .flat_map(|listing| listing.voices().map(|phone| phone.number.display(Locale::En)).collect::<Vec<_>>())
        .collect();
    for division in std::iter::once(None).chain(CensusDivision::all().map(Some)) {
        let sheet = Sheet { division, size: SheetSize::Tabloid, sector: Sector::School, ..Sheet::first(Locale::En) };
        let page = reader.reads(&Address::PrintSheet(sheet).path(Locale::En)).await;
        let called: Vec<&str> = paper(&page.body).split("<b class=\"call\">").skip(1).filter_map(|rest| rest.split('<').next()).collect();
        assert_eq!(called.first(), Some(&"686868"), "{sheet:?}");
        for number in called.iter().skip(1) {
            assert!(young.iter().any(|young| young == number), "{sheet:?}: {number}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sentences_of_every_place_rest_on_published_facts() {
    let reader = Reader::arrives().await;
    let facts = &reader.state().site().facts;
    let page = reader.reads("/en/posters").await;
    for sector in Sector::ALL {
        assert!(!sector.facts().is_empty(), "{sector:?}");
        for id in sector.facts() {
            let fact = facts.get(id).unwrap_or_else(|| panic!("{sector:?}: {id}"));
            assert!(fact.claim.split('"').all(|piece| page.body.contains(piece)), "{sector:?}: {id}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_size_without_room_for_local_numbers_says_so() {
    let reader = Reader::arrives().await;
    let says = |body: &str| body.contains("no room for local numbers");
    assert!(says(&reader.reads("/en/posters/print?r=3558&z=sticker").await.body));
    assert!(says(&reader.reads("/en/posters/print?r=3558&z=a5&l=both").await.body));
    assert!(!says(&reader.reads("/en/posters/print?r=3558&z=letter&l=both").await.body));
    assert!(!says(&reader.reads("/en/posters/print?z=sticker").await.body));
}
