//! What `leads.rs` promises.

use super::*;
use crate::domain::check_in::AGES;
use crate::finder::codes;

fn codes_of(card: Card, strong_control: bool, age: Option<AgeBand>) -> Vec<String> {
    searches(card, strong_control, age).iter().map(|(_, query)| codes::write(query)).collect()
}

#[test]
fn searches_are_those_of_the_design() {
    let teen = Some(AgeBand::From16To17);
    for (card, strong_control, age, expected) in [
        (Card::Now, false, teen, &["a=3&n=3"][..]),
        (Card::Now, false, Some(AgeBand::Under16), &["a=u&n=3", "a=u&n=16"]),
        (Card::Exploitation, false, teen, &["a=3&n=2&p=1", "a=3&n=3", "n=13"]),
        (Card::Images, false, teen, &["a=3&n=15"]),
        (Card::Work, false, teen, &["n=18", "n=17", "n=13&f=11"]),
        (Card::Marriage, false, teen, &["a=3&n=13", "a=3&n=3", "n=17"]),
        (Card::Control, false, teen, &["a=3&n=1&c=6", "a=3&n=6"]),
        (Card::Control, true, teen, &["a=3&n=1&c=6", "a=3&n=6", "a=3&n=3"]),
        (Card::Early, false, teen, &["a=3&n=1", "a=3&n=6"]),
        (Card::NotSure, false, None, &["n=1&o=1"]),
        (Card::Friend, false, teen, &["n=1"]),
        (Card::Child, false, teen, &["n=2&f=8", "n=16"]),
        (Card::Learning, false, teen, &[]),
    ] {
        assert_eq!(codes_of(card, strong_control, age), expected, "{card:?} {age:?}");
    }
    let chips: Vec<String> = Chip::ALL.iter().map(|chip| codes::write(&chip.query(teen))).collect();
    assert_eq!(chips, ["a=3&i=2", "a=3&f=4", "a=3&f=3", "a=3&l=fr", "a=3&c=4.6"]);
}

#[test]
fn lines_are_those_of_the_design() {
    use Line::{Cybertip, Emergency, Hotline, Kids, NeedHelpNow};
    let (teen, adult) = (Some(AgeBand::Under16), Some(AgeBand::From25));
    for (card, strong_control, age, expected) in [
        (Card::Now, false, teen, &[Emergency, Hotline][..]),
        (Card::Exploitation, false, teen, &[Hotline, Kids]),
        (Card::Exploitation, false, Some(AgeBand::From18To24), &[Hotline, Kids]),
        (Card::Exploitation, false, adult, &[Hotline]),
        (Card::Images, false, teen, &[NeedHelpNow, Cybertip, Kids]),
        (Card::Work, false, teen, &[Hotline]),
        (Card::Marriage, false, teen, &[Hotline, Kids, Emergency]),
        (Card::Control, false, teen, &[Kids, Hotline]),
        (Card::Control, true, teen, &[Hotline, Kids]),
        (Card::Control, false, adult, &[Hotline]),
        (Card::Early, false, None, &[Hotline, Kids]),
        (Card::NotSure, false, teen, &[Kids, Hotline]),
        (Card::Learning, false, None, &[]),
    ] {
        assert_eq!(lines(card, strong_control, age), expected, "{card:?} {strong_control} {age:?}");
    }
}

#[test]
fn every_card_leads_somewhere_at_every_age() {
    for (card, age) in Card::ALL.into_iter().flat_map(|card| AGES.map(Some).into_iter().chain([None]).map(move |age| (card, age))) {
        assert!(!lines(card, false, age).is_empty() || !guides(card).is_empty(), "{card:?} {age:?}");
    }
}
