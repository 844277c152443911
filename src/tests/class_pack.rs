//! Class packs: what is on their pages, and that nothing on them harms.

use super::browser::Reader;
use crate::{
    domain::{
        census_division::CensusDivision,
        class_pack::{Band, COMMON_FACTS, ClassPack, PackPages},
        locale::Locale,
        sheet::SheetLanguage,
    },
    urls::{Address, Page},
};

/// Every pack with all its pages in one language, for one division or none.
fn packs(division: Option<CensusDivision>) -> Vec<(Locale, ClassPack)> {
    let pack = |band: &Band, locale: Locale| ClassPack { division, band: *band, pages: PackPages::All, language: locale.into() };
    Band::ALL.iter().flat_map(|band| Locale::ALL.map(|locale| (locale, pack(band, locale)))).collect()
}

/// The words between the tags, page by page.
fn pages(body: &str) -> Vec<String> {
    let pages = body.split("class=\"pack-sheet ").skip(1).map(|page| page.split("</section>").next().unwrap_or_default());
    let visible =
        |html: &str| html.split('<').filter_map(|piece| piece.split_once('>').map(|(_, text)| text)).collect::<Vec<_>>().join(" ");
    pages.map(visible).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_pack_has_its_five_pages_with_the_numbers_of_its_area() {
    let reader = Reader::arrives().await;
    let simcoe = CensusDivision::from_code(3543).unwrap();
    for (locale, pack) in packs(Some(simcoe)) {
        let address = Address::PrintClassPack(pack).path(locale);
        let page = reader.reads(&address).await;
        assert_eq!(page.header("cache-control"), "no-store", "{address}");
        assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\""), "{address}");
        let pages = pages(&page.body);
        assert_eq!(pages.len(), 5, "{address}");
        let (hotline, kids) = if locale == Locale::En { ("1-833-900-1010", "686868") } else { ("1\u{a0}833\u{a0}900-1010", "686868") };
        assert!(pages[0].contains("911") && pages[0].contains(hotline) && pages[0].contains(simcoe.name(locale)), "{address}");
        assert!(pages[1].contains(kids), "{address}");
        assert!(pages[2].contains("911") && pages[2].contains(hotline), "{address}");
        let elementary = pack.band.is_elementary();
        assert_eq!(pages[3].contains("exempt"), elementary, "the notice of {address}");
        assert!(pages[4].contains("166"), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn small_children_read_no_word_of_the_topic() {
    let reader = Reader::arrives().await;
    for (locale, pack) in packs(None).into_iter().filter(|(_, pack)| matches!(pack.band, Band::KindergartenTo3 | Band::From4To6)) {
        let page = reader.reads(&Address::PrintClassPack(pack).path(locale)).await;
        let students = pages(&page.body).swap_remove(1);
        assert_eq!(crate::i18n::gate::topic_words::find(&students, locale), None, "{pack:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_reads_the_society_of_the_area_and_students_only_lines_for_their_age() {
    let reader = Reader::arrives().await;
    let toronto = CensusDivision::from_code(3520);
    let pack = ClassPack { division: toronto, band: Band::From9To10, pages: PackPages::Class, language: SheetLanguage::English };
    let page = reader.reads(&Address::PrintClassPack(pack).path(Locale::En)).await;
    let pages = pages(&page.body);
    for society in ["Children's Aid Society of Toronto", "Catholic Children's Aid Society of Toronto", "Native Child and Family Services"] {
        let curved = society.replace('\'', "’");
        assert!(
            pages[0].contains(society) || pages[0].contains(&curved) || pages[0].contains(&society.replace('\'', "&#x27;")),
            "{society}"
        );
    }
    assert!(!pages[1].contains("Covenant House"), "its youngest residents are 16");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_choices_go_to_an_address_and_come_back_to_the_form() {
    let reader = Reader::arrives().await;
    let sent = reader.submits(&Page::ClassPack.path(Locale::En), &[("b", "9-10"), ("p", "all"), ("l", "both"), ("r", "3520")]).await;
    let address = sent.header("location").to_owned();
    assert_eq!(address, "/en/educators/class-pack/print?r=3520&b=9-10&p=all&l=both");
    assert_eq!(pages(&reader.reads(&address).await.body).len(), 10);
    let form = reader.reads("/en/educators/class-pack?r=3520&b=9-10&p=all&l=both").await;
    for chosen in ["value=\"9-10\" checked", "value=\"all\" checked", "value=\"both\" checked", "value=\"3520\" selected"] {
        assert!(form.body.contains(chosen), "{chosen}");
    }
    let odd = reader.reads("/en/educators/class-pack?b=13&x=%3Cb%3E").await;
    assert!(odd.body.contains("could not be read"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_rest_on_published_facts() {
    let reader = Reader::arrives().await;
    let facts = &reader.state().site().facts;
    for id in COMMON_FACTS.iter().chain(Band::ALL.iter().flat_map(|band| band.facts())) {
        let fact = facts.get(id).unwrap_or_else(|| panic!("{id}"));
        let page = reader.reads(&Page::ClassPack.path(Locale::En)).await;
        assert!(page.body.contains(fact.claim.split(['\'', '’', '&', '"']).next().unwrap()), "{id}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_to_do_when_a_student_tells_is_the_same_on_paper_and_on_a_phone() {
    let reader = Reader::arrives().await;
    for locale in Locale::ALL {
        let phone = reader.reads(&Page::WhenToldAtSchool.path(locale)).await;
        let paper = reader.reads(&Address::PrintClassPack(ClassPack::first(locale)).path(locale)).await;
        let words = reader.state().site().catalog.words(locale);
        for id in ["pack-told-place", "pack-told-say", "pack-told-ask", "pack-told-report", "pack-told-then"] {
            let said = words.text(id);
            let said = said.split(['“', '«', '’', '&']).next().unwrap().to_owned();
            assert!(phone.body.contains(&said) && paper.body.contains(&said), "{id}");
        }
        assert!(phone.body.contains("href=\"tel:"), "a number to call");
    }
}
