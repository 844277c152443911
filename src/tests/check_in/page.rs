//! The check-in's page, as it is without scripting, and the words that its island gets.

use super::shipped;
use crate::{
    domain::{
        age::AgeBand,
        check_in::{AGES, AddOn, Answer, Card, Question, Topic, Who},
        locale::Locale,
    },
    finder::{codes, query::Query, results::Results},
    islands::check_in::{
        leads::{self, Chip, Guide, Line, Search},
        words::Label,
    },
    pages::{
        check_in::{
            page,
            words::{ADD_ONS, CARDS, QUESTIONS, TOPICS, guide_html, line_html, words_of},
        },
        document,
        site::Context,
    },
    urls::Page,
};

/// What a reader without scripting sees: the page without the island's words.
fn page_html(context: &Context<'_>) -> String {
    let html = document::render(context, || page(context)).text;
    let (before, rest) = html.split_once("data-props=\"").unwrap();
    let (_, after) = rest.split_once('"').unwrap();
    format!("{before}{after}")
}

#[test]
fn every_question_and_card_is_there_without_scripting() {
    let (site, snapshot) = shipped();
    for locale in Locale::ALL {
        let context = Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None, rule: Default::default(), frames: None };
        let html = page_html(&context);
        let cards = CARDS.iter().flat_map(|(lead, body)| [*lead, *body]);
        for id in QUESTIONS.into_iter().chain(TOPICS).chain(ADD_ONS).chain(cards) {
            assert!(html.contains(&context.text(id)), "{locale:?}: {id}");
        }
        for line in Line::ALL {
            let line = line_html(&context, line);
            assert!(line.contains("href=") && html.contains(&line), "{line}");
        }
        for guide in Guide::ALL {
            assert!(html.contains(&guide_html(&context, guide)), "{guide:?}");
        }
        assert!(!html.contains("<details class=\"check-in-section\" open"));
        assert!(!html.contains("{n}") && !html.contains("<!--"));
    }
    assert_eq!(site.catalog.problems(), Vec::<String>::new());
}

#[test]
fn what_must_be_reported_is_read_before_the_first_number_of_a_card() {
    let (site, snapshot) = shipped();
    let context =
        Context { site: &site, snapshot: &snapshot, locale: Locale::En, keys: true, now: None, rule: Default::default(), frames: None };
    let html = page_html(&context);
    let (_, article) = html.split_once("<article").unwrap();
    assert!(article.find("Before you call: you choose").unwrap() < article.find("href=\"tel:").unwrap());
}

#[test]
fn a_phone_button_is_always_announced() {
    let (site, snapshot) = shipped();
    for locale in Locale::ALL {
        let context = Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None, rule: Default::default(), frames: None };
        for part in page_html(&context).split("<details class=\"check-in-section\"").skip(1) {
            let part = part.split("</details>").next().unwrap();
            let note = [context.text("checkin-call-note"), context.text("checkin-call-note-vous")];
            let first_note = note.iter().filter_map(|note| part.find(note.as_str())).min();
            let first_call = part.find("href=\"tel:");
            assert!(first_call.is_none() || first_note < first_call && first_note.is_some(), "{part}");
        }
    }
}

#[test]
fn the_frame_says_nothing_about_the_topic() {
    let (site, snapshot) = shipped();
    for (locale, title) in [(Locale::En, "Check in"), (Locale::Fr, "Faire le point")] {
        let context = Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None, rule: Default::default(), frames: None };
        let html = page_html(&context);
        assert!(html.contains(&format!("<title>{title}</title>")) && html.contains("<meta name=\"robots\" content=\"noindex\""));
        assert!(!html.contains("name=\"description\"") && !html.contains("og:"));
        assert_eq!(site.title(Page::CheckIn, locale), title);
    }
}

#[test]
fn words_fit_the_lists_they_stand_for() {
    let (site, snapshot) = shipped();
    for locale in Locale::ALL {
        let words =
            words_of(&Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None, rule: Default::default(), frames: None });
        let lengths = [
            (words.labels.len(), Label::ALL.len()),
            (words.whos.len(), Who::ALL.len()),
            (words.ages.len(), AGES.len()),
            (words.topics.len(), Topic::COUNT),
            (words.questions.len(), Question::COUNT),
            (words.answers.len(), Answer::ALL.len()),
            (words.leads.len(), Card::COUNT),
            (words.bodies.len(), Card::COUNT),
            (words.add_ons.len(), AddOn::COUNT),
            (words.lines.len(), Line::ALL.len()),
            (words.guides.len(), Guide::ALL.len()),
            (words.searches.len(), Search::ALL.len()),
            (words.chips.len(), Chip::ALL.len()),
        ];
        assert!(lengths.iter().all(|(sent, expected)| sent == expected), "{lengths:?}");
        let (count, last) = (words.label(Label::Count), words.label(Label::CountLast));
        assert!(count.contains("{n}") && count.contains("{total}") && last.contains("{n}"));
    }
}

/// Every search that a reader of some age may be offered.
fn offered(age: Option<AgeBand>) -> Vec<Query> {
    let cards = Card::ALL.into_iter().flat_map(|card| [false, true].map(|strong| (card, strong)));
    let searches = cards.flat_map(|(card, strong)| leads::searches(card, strong, age)).map(|(_, query)| query);
    searches.chain(Chip::ALL.into_iter().map(|chip| chip.query(age))).collect()
}

#[test]
fn every_search_finds_something_at_every_age() {
    let (_, snapshot) = shipped();
    for age in AGES.map(Some).into_iter().chain([None]) {
        for query in offered(age) {
            let results = Results::search(snapshot.index(), &query, None);
            assert!(!results.is_empty(), "{}", codes::write(&query));
        }
    }
}

#[test]
fn a_reader_under_16_is_sent_to_somebody_who_certainly_takes_them() {
    let (_, snapshot) = shipped();
    for query in offered(Some(AgeBand::Under16)).iter().filter(|query| query.age.is_some()) {
        let results = Results::search(snapshot.index(), query, None);
        // The province's crisis programme asks for a guardian (F122): it may be among them, and not be all there is.
        let certain = results.all().into_iter().filter(|hit| !hit.unknowns.age).filter_map(|hit| snapshot.at(hit.position));
        let others = certain.filter(|listing| listing.id.as_str() != "victim-crisis-assistance-ontario").count();
        assert!(others > 0, "{}", codes::write(query));
    }
}
