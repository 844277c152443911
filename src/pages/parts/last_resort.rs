//! The lines that every page shows even when the directory is empty or a line is missing from it: 911 and the numbers for a crisis. A test
//! compares them with the shipped directory, which is where pages take them from otherwise.

use std::sync::LazyLock;

use crate::{
    domain::{do_not_publish::DoNotPublish, draft::Draft},
    finder::{listing::Listing, snapshot::Snapshot},
};

/// One line.
struct Line {
    id: &'static str,
    name: [&'static str; 2],
    call: &'static str,
    /// The number for texts, and the words to send in each language; empty where there is none.
    text: [&'static str; 3],
}

/// As the shipped directory has them (facts F100 and F106 for the second and the third).
const LINES: [Line; 4] = [
    Line { id: "emergency-911", name: ["911 emergency", "911 (urgence)"], call: "911", text: ["", "", ""] },
    Line {
        id: "canadian-human-trafficking-hotline",
        name: ["Canadian Human Trafficking Hotline", "Ligne d’urgence canadienne contre la traite des personnes"],
        call: "+18339001010",
        text: ["", "", ""],
    },
    Line {
        id: "kids-help-phone",
        name: ["Kids Help Phone", "Jeunesse, J’écoute"],
        call: "+18006686868",
        text: ["686868", "CONNECT", "PARLER"],
    },
    Line {
        id: "988-suicide-crisis-helpline",
        name: ["9-8-8 Suicide Crisis Helpline", "9-8-8\u{a0}: Ligne d’aide en cas de crise de suicide"],
        call: "988",
        text: ["988", "", ""],
    },
];

static LISTINGS: LazyLock<Vec<Listing>> = LazyLock::new(|| LINES.iter().filter_map(listing).collect());

fn listing(Line { id, name: [en, fr], call, text: [text, keyword, keyword_fr] }: &Line) -> Option<Listing> {
    let texts = [
        ("id", *id),
        ("organization.en", en),
        ("organization.fr", fr),
        ("name.en", en),
        ("name.fr", fr),
        ("description.en", en),
        ("description.fr", fr),
        ("phones.1.number", call),
        ("phones.1.kind", "voice"),
        ("text_line.number", text),
        ("text_line.keyword.en", keyword),
        ("text_line.keyword.fr", keyword_fr),
        ("service_area.scope", "canada"),
        ("categories", "crisis_line"),
        ("schedule.table", "24/7"),
        ("compiled_on", "2026-11-23"),
        ("confidence", "high"),
        ("sources", "https://www.canada.ca/"),
    ];
    let rules = DoNotPublish::default();
    let service = Draft::of_pairs(texts).ok()?.parse(&rules).ok()?.service;
    Listing::publish(service, &rules).ok()
}

/// A line that pages name: as it is published, or, where it is not, by its number alone.
pub fn line<'a>(snapshot: &'a Snapshot, id: &str) -> Option<&'a Listing> {
    snapshot.find(id).or_else(|| LISTINGS.iter().find(|listing| listing.id.as_str() == id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_them_can_be_called() {
        assert_eq!(LISTINGS.len(), LINES.len());
        assert!(LISTINGS.iter().all(|listing| listing.voices().next().is_some()));
    }
}
