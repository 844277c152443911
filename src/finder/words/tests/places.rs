//! Places inside sentences, and what only looks like one.

use super::{SHIPPED, read, read_on};
use crate::{domain::locale::Locale, finder::place::PlaceReading};

use super::super::reader::Reader;

#[test]
fn a_place_is_found_inside_a_sentence() {
    for (text, code) in [
        ("shelter thunderbay", 3558),
        ("shelter in thunder bay tonight", 3558),
        ("shelter tunder bay", 3558),
        ("refuge a Sault-Sainte-Marie", 3557),
        ("help near p7b 1a1 please", 3558),
        ("M5V", 3520),
        ("rape crisis centre hamilton", 3525),
        ("friendship center north bay", 3548),
        ("centre d'amitié autochtone sudbury", 3553),
        ("shelter in hope toronto", 3520),
        ("Aamjiwnaang elder", 3538),
        ("hamiltn shelter", 3525),
        ("counsellor in kenora", 3560),
    ] {
        let place = read(text).place;
        assert_eq!(place.map(|place| place.divisions[0].code()), Some(code), "{text}");
    }
    for text in [
        "i hope he stops",
        "welcome",
        "home",
        "he wont let me leave",
        "someone has my nudes and wants money",
        "suicide",
        "crisis",
        "sextorsion",
        "je veux mourir",
        "boss took my passport farm work",
        "report a trafficker to police",
        "help for boys who were abused",
    ] {
        assert_eq!(read(text).place, None, "{text}");
    }
}

#[test]
fn neighbourhoods_are_found_and_names_of_people_are_none() {
    for (text, code) in [
        ("anything around rexdale", 3520),
        ("jane n finch, need a bed", 3520),
        ("jane and finch shelter", 3520),
        ("regent park youth", 3520),
        ("vanier à ottawa, une place à soir", 3506),
        ("lowertown drop in", 3506),
        ("chu à overbrook", 3506),
        ("im in mimico", 3520),
        ("malton food bank", 3521),
        ("cabbagetown", 3520),
        ("sleeping at pearson airport terminal 3", 3521),
        ("stuck in sauga no money", 3521),
        ("byward market tonight", 3506),
        ("meadowvale counselling", 3521),
    ] {
        assert_eq!(read(text).place.map(|place| place.divisions[0].code()), Some(code), "{text}");
    }
    for text in ["texts from keith", "my friend jackson", "at butler i was happy", "he calls me king", "message to kennedy"] {
        assert_eq!(read(text).place, None, "{text}");
    }
}

#[test]
fn a_place_where_somebody_is_not_is_no_place() {
    for (text, code) in [
        ("i used to live in ottawa now im in barrie", 3543),
        ("moved here from windsor, im in sudbury", 3553),
        ("i grew up in kenora and now live in hamilton", 3525),
        ("avant j'habitais à ottawa, maintenant chu à barrie", 3543),
        ("im from ottawa", 3506),
    ] {
        assert_eq!(read(text).place.map(|place| place.divisions[0].code()), Some(code), "{text}");
    }
    for text in [
        "my cousin works at perth airport in australia",
        "ma tante vient de windsor en angleterre",
        "we moved here from ottawa",
        "i lived in barrie as a kid",
        "london england",
        "cambridge uk is far",
    ] {
        assert_eq!(read(text).place, None, "{text}");
    }
}

#[test]
fn the_field_and_the_words_read_a_place_alike() {
    let (lexicon, gazetteer, index) = &*SHIPPED;
    for (typed, code) in [
        ("Toronto, ON, Canada", 3520),
        ("City of Barrie", 3543),
        ("Kitchener-Waterloo", 3530),
        ("The Soo", 3557),
        ("Shoal Lake 40", 3560),
        ("Cape Croker", 3541),
        ("LOL 1B0", 3543),
        ("near Kenora", 3560),
        ("i live in Moraviantown", 3536),
    ] {
        let reader = Reader { lexicon, gazetteer, index, locale: Locale::En, judgement: None };
        match reader.typed_place(typed) {
            PlaceReading::Found(place) => assert_eq!(place.divisions[0].code(), code, "{typed}"),
            other => panic!("{typed}: {other:?}"),
        }
        for sentence in [format!("shelter in {typed}"), format!("{typed} shelter")] {
            assert_eq!(read(&sentence).place.map(|place| place.divisions[0].code()), Some(code), "{sentence}");
        }
    }
    let gta = read("counsellor in the GTA").place.map(|place| place.divisions.len());
    assert_eq!(gta, Some(5), "the GTA is Toronto with its four regions");
}

#[test]
fn three_characters_are_a_postal_area_only_where_they_stand_like_one() {
    for (text, place) in [
        ("shelter m8v", Some("M8V")),
        ("m8v shelter please", Some("M8V")),
        ("im in m8v and need a bed", Some("M8V")),
        ("my postal code m8v do you come here", Some("M8V")),
        ("him and his l8r crew hurt me", None),
        ("they said n1c things to me then hit me", None),
        ("he drives a p0p van around the school", None),
    ] {
        assert_eq!(read(text).place.map(|place| place.name).as_deref(), place, "{text}");
    }
}

#[test]
fn a_word_that_everybody_uses_is_no_hamlet_and_a_friend_is_no_town() {
    for (locale, text) in [
        (Locale::En, "im soooo scared"),
        (Locale::En, "my friend vanessa is in trouble"),
        (Locale::En, "he works at a field and says be strong"),
        (Locale::En, "lindsay wont answer"),
        (Locale::En, "a university student"),
        (Locale::En, "something bright and golden"),
        (Locale::En, "seize the moment"),
        (Locale::Fr, "mon ami arthur"),
        (Locale::Fr, "le marathon de sa vie"),
    ] {
        let reading = read_on(text, locale);
        assert_eq!((reading.place, reading.age), (None, None), "{text}");
    }
    for (text, code) in [("shelter in lindsay", 3516), ("near field", 3548), ("milton bed tonight", 3524)] {
        assert_eq!(read(text).place.map(|place| place.divisions[0].code()), Some(code), "{text}");
    }
}

#[test]
fn a_region_is_its_division_and_a_borough_lies_in_its_city() {
    for (text, divisions) in [
        ("shelter in niagara", vec![3526]),
        ("durham region", vec![3518]),
        ("région de durham", vec![3518]),
        ("region of york", vec![3519]),
        ("scarborough", vec![3520]),
        ("tbay", vec![3558]),
        ("le soo", vec![3557]),
        ("moosonee", vec![3556]),
        ("near LOL 1B0", vec![3543]),
    ] {
        let place = read(text).place.map(|place| place.divisions.iter().map(|division| division.code()).collect::<Vec<_>>());
        assert_eq!(place, Some(divisions), "{text}");
    }
}
