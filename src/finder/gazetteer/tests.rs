//! What `gazetteer.rs` promises.

use super::*;
use proptest::prelude::*;

fn place(name: &str, code: u16, population: Option<u32>) -> Place {
    Place {
        name: name.into(),
        aliases: vec![],
        divisions: vec![CensusDivision::from_code(code).unwrap()],
        population,
        is_neighbourhood: false,
    }
}

fn gazetteer() -> Gazetteer {
    let mut first_nation = place("Sarnia 45", 3538, Some(900));
    first_nation.aliases.push("Aamjiwnaang First Nation".into());
    let postal = BTreeMap::from([
        ("P7B".to_owned(), vec![CensusDivision::from_code(3558).unwrap()]),
        ("K0A".to_owned(), vec![CensusDivision::from_code(3506).unwrap(), CensusDivision::from_code(3502).unwrap()]),
    ]);
    let places = vec![
        place("Thunder Bay", 3558, Some(108_843)),
        place("Sault Ste. Marie", 3557, Some(72_051)),
        place("Hamilton", 3525, Some(569_353)),
        place("Hamilton", 3514, Some(11_059)),
        place("Sydenham", 3510, Some(3_600)),
        place("Sydenham", 3542, Some(3_249)),
        first_nation,
    ];
    Gazetteer::new(places, postal)
}

fn found(typed: &str) -> Vec<u16> {
    match gazetteer().read(typed) {
        PlaceReading::Found(place) => place.divisions.iter().map(|division| division.code()).collect(),
        other => panic!("{typed}: {other:?}"),
    }
}

#[test]
fn a_town_is_found_however_it_is_written() {
    for typed in ["Thunder Bay", "thunder bay", " THUNDER-BAY ", "Thunder Bay, Ontario", "thunder bay on"] {
        assert_eq!(found(typed), [3558], "{typed}");
    }
    for typed in ["Sault Ste. Marie", "sault sainte marie", "Sault-Sainte-Marie"] {
        assert_eq!(found(typed), [3557], "{typed}");
    }
}

#[test]
fn a_community_is_found_by_its_own_name() {
    assert_eq!(found("aamjiwnaang"), [3538]);
    assert_eq!(found("Aamjiwnaang First Nation"), [3538]);
}

#[test]
fn a_postal_code_is_read_by_its_first_three_characters() {
    assert_eq!(found("p7b"), [3558]);
    assert_eq!(found("P7B 1A1"), [3558]);
    assert_eq!(found("KOA 1L0"), [3506, 3502], "the letter O is taken for a zero");
    assert_eq!(found("K0A"), [3506, 3502]);
    assert_eq!(gazetteer().read("M5V"), PlaceReading::Unknown);
}

#[test]
fn the_much_larger_town_of_a_name_is_meant() {
    assert_eq!(found("hamilton"), [3525]);
}

#[test]
fn towns_of_one_name_and_size_are_asked_about() {
    assert!(matches!(gazetteer().read("Sydenham"), PlaceReading::Several(places) if places.len() == 2));
}

#[test]
fn a_typing_error_gets_suggestions() {
    for typed in ["thunderbay", "Tunder Bay", "thuder bay", "hamiltn"] {
        assert!(matches!(gazetteer().read(typed), PlaceReading::Several(_)), "{typed}");
    }
    assert_eq!(gazetteer().read("Vancouver"), PlaceReading::Unknown);
    assert_eq!(gazetteer().read(""), PlaceReading::Unknown);
}

#[test]
fn a_division_is_found_by_its_name_in_both_languages() {
    assert_eq!(found("Peel Region"), [3521]);
    assert_eq!(found("Rainy River (district)"), [3559]);
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(typed in ".{0,80}") {
        let _ = gazetteer().read(&typed);
    }

    #[test]
    fn folding_twice_changes_nothing(typed in ".{0,40}") {
        let once = fold(&typed);
        prop_assert_eq!(fold(&once), once.clone());
    }

    #[test]
    fn a_word_alone_is_folded_as_beside_another(word in "[a-zA-Z0-9]{1,8}|saint|Sainte") {
        prop_assert_eq!(format!("{} e", fold(&word)), fold(&format!("{word} é")));
    }
}
