//! The guided self-check. Without scripting every question and every card is on the page, in folded sections.

use leptos::prelude::*;

use crate::{
    domain::check_in::{AddOn, Card, Question, Topic, Who},
    html::Markup,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    islands::{
        Island,
        check_in::{
            CheckInIsland,
            cards::{self, Shown},
            leads::Guide,
            words::{CheckInWords, Label},
        },
    },
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    site::Context,
};

pub(crate) mod words;

use words::{ADD_ONS, CARDS, QUESTIONS, TOPICS, WHOS, words_of};

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

/// What is on the page without scripting. What helpers must report comes first, before any number.
fn folded(words: Words<'_>, all: &CheckInWords) -> Fragment {
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
        <div inner_html=cards::chips(all, Card::NotSure, None).into_string()></div>
    }
    .into_fragment()
}

fn section(title: String, inside: Markup) -> Fragment {
    view! {
        <details class="check-in-section">
            <summary>{title}</summary>
            <div inner_html=inside.into_string()></div>
        </details>
    }
    .into_fragment()
}

fn part_html(words: Words<'_>, all: &CheckInWords, (questions, card, add_ons): Part) -> Markup {
    let text = |id: &str| Markup::of_text(&words.text(id));
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
        main: main.into_fragment(),
    }
}
