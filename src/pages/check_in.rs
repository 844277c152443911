//! The guided self-check. Without scripting every question and every card is on the page, in folded sections.

use leptos::prelude::*;

use crate::{
    domain::check_in::{AGES, AddOn, Card, Question, Topic, Who},
    i18n::catalog::Words,
    islands::{
        Island, card,
        check_in::{
            CheckInIsland,
            cards::{self, Shown},
            leads::{Guide, Line, Search},
            markup::Markup,
            words::{CheckInWords, Label},
        },
    },
    urls::{self, Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    parts::{contact, lines, words as say},
    site::Context,
};

/// The messages of the questions, in the order of [`Question::ALL`].
const QUESTIONS: [&str; Question::COUNT] = [
    "checkin-r1",
    "checkin-r2",
    "checkin-r3",
    "checkin-r4",
    "checkin-r5",
    "checkin-r6",
    "checkin-p1",
    "checkin-p2",
    "checkin-p3",
    "checkin-p4",
    "checkin-s1",
    "checkin-s2",
    "checkin-s3",
    "checkin-s4",
    "checkin-w1",
    "checkin-w2",
    "checkin-w3",
    "checkin-w4",
    "checkin-m1",
    "checkin-m2",
];

/// The messages of the cards, heading and text, in the order of [`Card::ALL`].
const CARDS: [(&str, &str); Card::COUNT] = [
    ("checkin-o1-lead", "checkin-o1-body"),
    ("checkin-o2-lead", "checkin-o2-body"),
    ("checkin-o3-lead", "checkin-o3-body"),
    ("checkin-o4-lead", "checkin-o4-body"),
    ("checkin-o5-lead", "checkin-o5-body"),
    ("checkin-o6-lead", "checkin-o6-body"),
    ("checkin-o7-lead", "checkin-o7-body"),
    ("checkin-o8-lead", "checkin-o8-body"),
    ("checkin-o9-lead", "checkin-o9-body"),
    ("checkin-o10-lead", "checkin-o10-body"),
    ("checkin-o11-lead", "checkin-o11-body"),
];

/// The messages of the topics, in the order of [`Topic::ALL`].
const TOPICS: [&str; Topic::COUNT] =
    ["checkin-topic-a", "checkin-topic-b", "checkin-topic-c", "checkin-topic-d", "checkin-topic-e", "checkin-topic-f"];

/// The messages of whom it is about, in the order of [`Who::ALL`].
const WHOS: [&str; 4] = ["checkin-who-me", "checkin-who-friend", "checkin-who-child", "checkin-who-learning"];

/// The messages of what joins the cards, in the order of [`AddOn::ALL`].
const ADD_ONS: [&str; AddOn::COUNT] = ["checkin-a1", "checkin-a2", "checkin-a3"];

/// The listing of a line, and who it is for.
const fn line(line: Line) -> (&'static str, &'static str) {
    match line {
        Line::Emergency => (lines::EMERGENCY, "line-emergency"),
        Line::Hotline => (lines::HOTLINE, "line-hotline"),
        Line::Kids => (lines::KIDS, "line-kids"),
        Line::NeedHelpNow => ("needhelpnow", "checkin-line-needhelpnow"),
        Line::Cybertip => ("cybertip", "checkin-line-cybertip"),
        Line::YouthLawyers => ("jfcy", "checkin-line-youth-lawyers"),
        Line::LegalAid => ("legal-aid-ontario", "checkin-line-legal-aid"),
    }
}

const fn guide(guide: Guide) -> Page {
    match guide {
        Guide::WhatItIs => Page::WhatItIs,
        Guide::HowItStarts => Page::HowItStarts,
        Guide::Parents => Page::Parents,
        Guide::Safety => Page::Safety,
        Guide::Myths => Page::Myths,
        Guide::HelpAFriend => Page::HelpAFriend,
    }
}

/// The message of a search. Most are named as the finder names that kind of help.
const fn search(search: Search) -> &'static str {
    match search {
        Search::Shelter => "category-shelter",
        Search::ChildProtection => "category-child-protection",
        Search::WithoutPolice => "checkin-find-trafficking",
        Search::Legal => "category-legal",
        Search::Online => "category-online-safety",
        Search::Work => "category-labour-trafficking",
        Search::Immigration => "category-settlement",
        Search::WorkersLegal => "checkin-find-workers",
        Search::TextTalk => "checkin-find-text",
        Search::Counselling => "category-counselling",
        Search::Talk => "category-crisis-line",
        Search::TalkAnyTime => "checkin-find-any-time",
        Search::Families => "checkin-find-families",
    }
}

/// The message of a word or sentence. Addresses are none.
const fn label(label: Label) -> &'static str {
    match label {
        Label::Leave => "exit",
        Label::Back => "checkin-back",
        Label::Continue => "checkin-continue",
        Label::Again => "checkin-again",
        Label::Welcome => "checkin-welcome",
        Label::Note => "content-note-tu",
        Label::Intro => "checkin-intro",
        Label::Limit => "checkin-limit",
        Label::Start => "checkin-start",
        Label::HelpNow => "checkin-help-now",
        Label::Device => "checkin-device",
        Label::DeviceTipLead => "checkin-device-tip-lead",
        Label::DeviceTip => "checkin-device-tip",
        Label::NotSure => "checkin-not-sure",
        Label::Now => "checkin-now",
        Label::Who => "checkin-who",
        Label::Age => "checkin-age",
        Label::AgeWhy => "checkin-age-why",
        Label::Topic => "checkin-topic",
        Label::TopicAny => "checkin-topic-any",
        Label::Count => "checkin-count",
        Label::CountLast => "checkin-count-last",
        Label::Also => "checkin-also",
        Label::Find => "find-title",
        Label::CallNote => "checkin-call-note",
        Label::CallNoteVous => "checkin-call-note-vous",
        Label::Chips => "checkin-chips",
        Label::ChipsVous => "checkin-chips-vous",
        Label::Closing => "checkin-closing",
        Label::ClosingVous => "checkin-closing-vous",
    }
}

/// Every word of the page, for the folded sections and for the island.
pub fn words_of(context: &Context<'_>) -> CheckInWords {
    let words = context.words();
    let texts = |ids: &[&str]| ids.iter().map(|id| words.text(id)).collect::<Vec<_>>();
    let labels = Label::ALL.map(|of| match of {
        // The device puts the numbers in: it has no Fluent.
        Label::Count => words.with(label(of), [("n", "{n}".into()), ("more", "{more}".into())]),
        Label::CountLast => words.with(label(of), [("n", "{n}".into())]),
        of => words.text(label(of)),
    });
    CheckInWords {
        find: Page::Find.path(context.locale),
        exit: urls::exit(context.locale).to_owned(),
        labels: labels.into(),
        whos: texts(&WHOS),
        ages: AGES.into_iter().map(|age| words.age_band(age)).collect(),
        topics: texts(&TOPICS),
        questions: texts(&QUESTIONS),
        answers: texts(&["checkin-answer-yes", "checkin-answer-a-bit", "checkin-answer-no", "checkin-answer-skip"]),
        leads: texts(&CARDS.map(|(lead, _)| lead)),
        bodies: texts(&CARDS.map(|(_, body)| body)),
        add_ons: texts(&ADD_ONS),
        lines: Line::ALL.into_iter().map(|line| line_html(context, line)).collect(),
        guides: Guide::ALL.into_iter().map(|guide| guide_html(context, guide)).collect(),
        searches: Search::ALL.into_iter().map(|of| words.text(search(of))).collect(),
        chips: texts(&[
            "checkin-chip-indigenous",
            "checkin-chip-2slgbtq",
            "checkin-chip-boys-men",
            "checkin-chip-french",
            "checkin-chip-written",
        ]),
    }
}

/// A line as an item of a list; nothing when the directory lists it no more.
fn line_html(context: &Context<'_>, of: Line) -> String {
    let (id, about) = line(of);
    let Some(listing) = context.snapshot.find(id) else {
        return String::new();
    };
    let name = say::foreign(listing.name.read(context.locale), context.locale);
    view! {
        <li>
            <p><b lang=name.lang translate="no">{name.text}</b> " " {context.text(about)}</p>
            <div class="contacts">{card::contacts(contact::first(context.words(), listing))}</div>
        </li>
    }
    .to_html()
}

fn guide_html(context: &Context<'_>, of: Guide) -> String {
    let page = guide(of);
    view! { <a href=page.path(context.locale)>{context.site.title(page, context.locale)}</a> }.to_html()
}

/// A part of a folded section: questions, the card that a yes to any of them leads to, and what joins it.
type Part = (&'static [Question], Card, &'static [AddOn]);

/// What a topic's folded section holds. A reader finds each question under the card that it leads to, alone or with its neighbours.
const fn parts(topic: Topic) -> &'static [Part] {
    use Question::*;
    match topic {
        Topic::Person => &[(&[R4, R5, R6], Card::Control, &[]), (&[R1, R2, R3], Card::Early, &[])],
        Topic::Online => &[(&[P2], Card::Images, &[]), (&[P1, P3, P4], Card::Early, &[AddOn::BringSomeone])],
        Topic::Strings => &[(&[S2, S3], Card::Exploitation, &[]), (&[S1, S4, R6], Card::Control, &[AddOn::BringSomeone])],
        Topic::Work => &[(&[W2, W3, W4], Card::Work, &[]), (&[W1], Card::Early, &[])],
        Topic::Marriage => &[(&[M1, M2], Card::Marriage, &[])],
        Topic::Unsure => &[(&[], Card::NotSure, &[])],
    }
}

/// What stands on the page without scripting. What helpers must report comes first, before any number.
fn folded(words: Words<'_>, all: &CheckInWords) -> AnyView {
    let safety = all.guides.get(Guide::Safety.index()).cloned().unwrap_or_default();
    let text = |label: Label| all.label(label).to_owned();
    let topics = Topic::ALL
        .into_iter()
        .map(|topic| section(words.text(TOPICS[topic.index()]), parts(topic).iter().map(|part| part_html(words, all, *part)).collect()))
        .collect_view();
    let whole = |title: &str, card: Card| section(title.to_owned(), part_html(words, all, (&[], card, &[])));
    let about = |who: Who, card: Card| whole(&words.text(WHOS[who.index()]), card);
    view! {
        <p class="content-note">{text(Label::Note)}</p>
        <p class="lead">{text(Label::Welcome)} " " {text(Label::Intro)}</p>
        <p class="hint">{text(Label::Limit)} " " {text(Label::DeviceTipLead)} " " {text(Label::DeviceTip)} " " <span inner_html=safety></span></p>
        <div class="callout note">
            <p>{words.text(ADD_ONS[AddOn::Under16.index()])}</p>
            <p>{words.text(ADD_ONS[AddOn::From16To17.index()])}</p>
        </div>
        <h2>{words.text("checkin-folded")}</h2>
        {whole(all.label(Label::Now), Card::Now)}
        {topics}
        <h2>{text(Label::Who)}</h2>
        {about(Who::Friend, Card::Friend)}
        {about(Who::Child, Card::Child)}
        {about(Who::Learning, Card::Learning)}
        <div inner_html=cards::chips(all, Card::NotSure, None).into_html()></div>
    }
    .into_any()
}

fn section(title: String, inside: Markup) -> AnyView {
    view! {
        <details class="check-in-section">
            <summary>{title}</summary>
            <div inner_html=inside.into_html()></div>
        </details>
    }
    .into_any()
}

fn part_html(words: Words<'_>, all: &CheckInWords, (questions, card, add_ons): Part) -> Markup {
    let text = |id: &str| Markup::text(&words.text(id));
    let (lead, _) = CARDS[card.index()];
    let rest = Markup::tag("h3", &[], text(lead)).then(cards::body(all, &Shown::alone(card, add_ons)));
    if questions.is_empty() {
        return Markup::element("div", "check-in-part", rest);
    }
    let items = questions.iter().map(|question| Markup::tag("li", &[], text(QUESTIONS[question.index()]))).collect();
    let then = if questions.len() == 1 { "checkin-if-one" } else { "checkin-if-any" };
    let asked = Markup::tag("ul", &[], items).then(Markup::element("p", "check-in-if", text(then)));
    Markup::element("div", "check-in-part", asked.then(rest))
}

/// The page.
pub fn page(context: &Context<'_>) -> Document {
    let words = context.words();
    let all = words_of(context);
    // The island owns what it wraps, so the server's parts are made before.
    let folded = folded(words, &all);
    let main = view! {
        <article class="reading check-in">
            <h1>{words.text("checkin-title")}</h1>
            <div data-wake="load">
                <CheckInIsland words=all>{folded}</CheckInIsland>
            </div>
        </article>
    };
    Document {
        title: words.text("checkin-title"),
        description: None,
        address: Some(Address::Page(Page::CheckIn)),
        switch: Switch::Link(Page::CheckIn.path(context.locale.other())),
        indexed: false,
        class: "check-in-page",
        script: Script::Island(Island::CheckIn),
        main: main.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{age::AgeBand, check_in::Answer, locale::Locale},
        finder::{codes, query::Query, results::Results},
        islands::check_in::leads::{self, Chip},
        pages::document,
        tests::check_in::shipped,
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
            let context = Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None };
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
        let context = Context { site: &site, snapshot: &snapshot, locale: Locale::En, keys: true, now: None };
        let html = page_html(&context);
        let (_, article) = html.split_once("<article").unwrap();
        assert!(article.find("Before you call: you choose").unwrap() < article.find("href=\"tel:").unwrap());
    }

    #[test]
    fn a_phone_button_is_always_announced() {
        let (site, snapshot) = shipped();
        for locale in Locale::ALL {
            let context = Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None };
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
            let context = Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None };
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
            let words = words_of(&Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None });
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
            assert!(count.contains("{n}") && count.contains("{more}") && last.contains("{n}"));
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
                assert!(!results.hits.is_empty(), "{}", codes::write(&query));
            }
        }
    }

    #[test]
    fn a_reader_under_16_is_sent_to_somebody_who_certainly_takes_them() {
        let (_, snapshot) = shipped();
        for query in offered(Some(AgeBand::Under16)).iter().filter(|query| query.age.is_some()) {
            let results = Results::search(snapshot.index(), query, None);
            // The province's crisis programme asks for a guardian (F122): it may be among them, and not be all there is.
            let certain = results.hits.iter().filter(|hit| !hit.unknowns.age).filter_map(|hit| snapshot.at(hit.position));
            let others = certain.filter(|listing| listing.id.as_str() != "victim-crisis-assistance-ontario").count();
            assert!(others > 0, "{}", codes::write(query));
        }
    }
}
