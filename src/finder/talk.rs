//! “Talk now”: the two lines above every list that someone can use this minute, whatever was searched for.
//!
//! They are never counted among the results: a reader who wants a bed is not told that a telephone line is one.

use crate::domain::{
    answer::Answer,
    moment::Moment,
    taxonomy::{AccessMode, Audience, Category},
};

use super::{choice::Choice, entry::Entry, index::Index, positions::Positions, query::Query};

/// Lines in the row: as many as leave room for the first card on a phone's screen.
pub const SHOWN: usize = 2;

/// The ways in which no one need speak.
const WRITTEN: [AccessMode; 2] = [AccessMode::Text, AccessMode::Chat];

/// True when a text comes before a chat, and a chat before a call: for anyone under 18, who mostly would not call (71 % of young people
/// prefer not to speak, Kids Help Phone 2018), and for anyone who asked for one of them.
pub fn written_first(query: &Query) -> bool {
    query.is_for_a_minor() || WRITTEN.iter().any(|mode| query.access.contains(mode))
}

/// The lines for a query, the first one first, by position.
///
/// A line for mental health crises alone, such as a suicide helpline, is not among them unless a choice asks for it: it frightens a reader
/// who did not, and words of danger put it above the row themselves. It stays at the foot of every page.
pub fn lines(index: &Index, query: &Query, now: Option<Moment>) -> Vec<u32> {
    let mut others = fitting(index, query, now);
    let crisis = others.clone() & &index.classes().for_a_mental_crisis;
    others -= &crisis;
    let asked = query.needs.contains(&Category::MentalHealth);
    let last = best(index, query, &crisis, usize::from(asked));
    best(index, query, &others, SHOWN - last.len()).into_iter().chain(last).collect()
}

/// As many of them as are wanted.
pub fn first(index: &Index, query: &Query, now: Option<Moment>, wanted: usize) -> Vec<u32> {
    best(index, query, &fitting(index, query, now), wanted)
}

/// The first so many of these.
fn best(index: &Index, query: &Query, among: &Positions, wanted: usize) -> Vec<u32> {
    // The first so far, in order: few are wanted, so that each other one is compared with few.
    let mut found: Vec<([u8; 8], u32)> = Vec::new();
    for position in among.iter() {
        let Some(entry) = index.entries().get(position as usize) else { continue };
        let key = key(entry, query);
        let place = found.partition_point(|(other, _)| *other <= key);
        if place < wanted {
            found.truncate(wanted - 1);
            found.insert(place, (key, position));
        }
    }
    found.into_iter().map(|(_, position)| position).collect()
}

/// Someone to talk to, wherever the reader is, who answers now and does not turn the age away.
fn fitting(index: &Index, query: &Query, now: Option<Moment>) -> Positions {
    let turned_away = |fitting: Positions, choice: Choice| fitting & &index.answers(&choice, now).possible();
    let fitting = index.classes().lines_for_all.as_ref().clone() & &index.answering(now).yes;
    let fitting = query.age.into_iter().fold(fitting, |fitting, band| turned_away(fitting, Choice::Age(band)));
    query.audiences.iter().fold(fitting, |fitting, audience| turned_away(fitting, Choice::Audience(*audience)))
}

fn key(entry: &Entry, query: &Query) -> [u8; 8] {
    let about_trafficking = entry.categories.contains(&Category::HumanTrafficking);
    // Anyone who asked for a text is not helped by a chat.
    let chosen: Vec<AccessMode> = WRITTEN.into_iter().filter(|mode| query.access.contains(mode)).collect();
    let wanted = if chosen.is_empty() { WRITTEN.to_vec() } else { chosen };
    let written = wanted.iter().any(|mode| entry.access.contains(mode));
    let asked_for = query.audiences.iter().any(|audience| entry.made_for(*audience) == Answer::Yes)
        || !query.indigenous.is_empty() && entry.indigenous_specific;
    let minor = query.age.map(|band| band.years().1 < 18);
    [
        // 1. Made for the people that were chosen.
        u8::from(!asked_for),
        // 2. Without a voice, where that comes first.
        u8::from(written_first(query) && !written),
        // 3. About trafficking, for anyone who did not say that they are young.
        u8::from(minor != Some(true) && !about_trafficking),
        // 4. The age is certain.
        u8::from(query.age.is_some_and(|band| entry.takes(band) != Answer::Yes)),
        // 5. For anyone, not for one group that the reader may not belong to.
        u8::from(is_for_some(entry) && !asked_for),
        // 6. For the young when the reader is, or does not say; for others when not.
        u8::from(minor.unwrap_or(true) != entry.is_for_the_young()),
        // 7. In many languages, and about trafficking.
        u8::from(!about_trafficking) + u8::from(entry.interpretation != Some(true)),
        // 8. More ways to reach it.
        u8::MAX - entry.contacts,
    ]
}

/// True for a line for one group. Survivors, families and workers are the readers of this site.
fn is_for_some(entry: &Entry) -> bool {
    use Audience::{Black, Girls, MenBoys, Newcomers, Students, TwoSlgbtq, Women};
    entry.indigenous_specific
        || [Black, Girls, MenBoys, Newcomers, Students, TwoSlgbtq, Women].iter().any(|group| entry.audiences.contains(group))
}

#[cfg(test)]
mod tests {
    use super::super::tests::entry;
    use super::*;
    use crate::domain::{
        age::{AgeBand, AgeRange},
        opening::Opening,
    };

    fn line(access: &[AccessMode]) -> Entry {
        Entry { categories: vec![Category::CrisisLine], access: access.to_vec(), opening: Opening::Always, ..entry() }
    }

    fn shown(entries: Vec<Entry>, query: &Query) -> Vec<u32> {
        lines(&Index::build(entries), query, None)
    }

    #[test]
    fn the_young_and_whoever_asks_for_a_text_are_shown_one_first() {
        let (call, text) = (line(&[AccessMode::Phone]), line(&[AccessMode::Text]));
        let both = || vec![call.clone(), text.clone()];
        assert_eq!(shown(both(), &Query { age: Some(AgeBand::From16To17), ..Query::default() }), [1, 0]);
        assert_eq!(shown(both(), &Query { access: [AccessMode::Text].into(), ..Query::default() }), [1, 0]);
        let chat = line(&[AccessMode::Phone, AccessMode::Chat]);
        assert_eq!(shown(vec![chat, text.clone()], &Query { access: [AccessMode::Text].into(), ..Query::default() }), [1, 0]);
        assert_eq!(shown(both(), &Query::default()), [0, 1]);
    }

    #[test]
    fn nobody_is_shown_who_turns_the_reader_away_or_cannot_be_reached() {
        let adults = Entry { ages: AgeRange::new(Some(18), None, None).unwrap(), ..line(&[AccessMode::Phone]) };
        let page = line(&[AccessMode::Online]);
        let asleep = Entry { opening: Opening::NotKnown, ..line(&[AccessMode::Phone]) };
        let women = Entry { audiences: vec![Audience::Women], ..line(&[AccessMode::Phone]) };
        let boy = Query { age: Some(AgeBand::From12To15), audiences: [Audience::MenBoys].into(), ..Query::default() };
        assert_eq!(shown(vec![adults, page, asleep, women, line(&[AccessMode::Phone])], &boy), [4]);
    }

    #[test]
    fn nobody_is_led_to_the_suicide_line_who_did_not_ask_for_it() {
        let suicide =
            Entry { categories: vec![Category::CrisisLine, Category::MentalHealth], ..line(&[AccessMode::Phone, AccessMode::Text]) };
        let young = Entry { ages: AgeRange::new(Some(5), Some(29), None).unwrap(), ..line(&[AccessMode::Phone, AccessMode::Text]) };
        let hotline = Entry { categories: vec![Category::CrisisLine, Category::HumanTrafficking], ..line(&[AccessMode::Phone]) };
        let all = || vec![suicide.clone(), young.clone(), hotline.clone()];
        assert_eq!(shown(all(), &Query::default()), [2, 1], "without an age: the hotline, and the line for the young");
        for age in AgeBand::ALL {
            assert!(!shown(all(), &Query { age: Some(age), ..Query::default() }).contains(&0), "{age:?}");
        }
        assert!(shown(all(), &Query { needs: [Category::MentalHealth].into(), ..Query::default() }).contains(&0));
    }

    #[test]
    fn a_line_for_the_chosen_people_comes_first_and_one_for_other_people_last() {
        let (women, anybody) = (Entry { audiences: vec![Audience::Women], ..line(&[AccessMode::Phone]) }, line(&[AccessMode::Phone]));
        assert_eq!(shown(vec![women.clone(), anybody.clone()], &Query::default()), [1, 0]);
        assert_eq!(shown(vec![anybody, women], &Query { audiences: [Audience::Women].into(), ..Query::default() }), [1, 0]);
    }
}
