//! The messages and links of the check-in, gathered for its folded sections and its island.

use leptos::prelude::*;

use crate::{
    domain::check_in::{AGES, AddOn, Card, Question, Topic},
    islands::check_in::{
        leads::{Guide, Line, Search},
        words::{CheckInWords, Label},
    },
    urls::{self, Page},
};

use super::super::{
    parts::{contact, lines, words as say},
    site::Context,
};

/// The messages of the questions, in the order of [`Question::ALL`].
pub(crate) const QUESTIONS: [&str; Question::COUNT] = [
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
pub(crate) const CARDS: [(&str, &str); Card::COUNT] = [
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
pub(crate) const TOPICS: [&str; Topic::COUNT] =
    ["checkin-topic-a", "checkin-topic-b", "checkin-topic-c", "checkin-topic-d", "checkin-topic-e", "checkin-topic-f"];

/// The messages of whom it is about, in the order of [`Who::ALL`].
pub(crate) const WHOS: [&str; 4] = ["checkin-who-me", "checkin-who-friend", "checkin-who-child", "checkin-who-learning"];

/// The messages of what joins the cards, in the order of [`AddOn::ALL`].
pub(crate) const ADD_ONS: [&str; AddOn::COUNT] = ["checkin-a1", "checkin-a2", "checkin-a3"];

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
        Label::Count => words.with(label(of), [("n", "{n}".into()), ("total", "{total}".into())]),
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
pub(crate) fn line_html(context: &Context<'_>, of: Line) -> String {
    let (id, about) = line(of);
    let Some(listing) = context.snapshot.find(id) else {
        return String::new();
    };
    let name = say::foreign(listing.name.read(context.locale), context.locale);
    view! {
        <li>
            <p><b lang=name.lang translate="no">{name.text}</b> " " {context.text(about)}</p>
            <div class="contacts">{contact::buttons(&contact::first(context.words(), listing))}</div>
        </li>
    }
    .to_html()
}

pub(crate) fn guide_html(context: &Context<'_>, of: Guide) -> String {
    let page = guide(of);
    view! { <a href=page.path(context.locale)>{context.site.title(page, context.locale)}</a> }.to_html()
}
