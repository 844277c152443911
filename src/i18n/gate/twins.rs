//! An English article and its French twin have the same anchors in the same order, and in each section the same links, presets,
//! number tokens and facts. Within a section the order may differ, as sentences do.

use super::text::{Block, Text};

/// A difference: the line in one of the two files, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// True when the line is one of the English file.
    pub english: bool,
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

/// Compares twins.
pub fn differences(english: &Text, french: &Text) -> Vec<Difference> {
    let (en, fr) = (headings(english), headings(french));
    if let Some(at) = (0..en.len().max(fr.len())).find(|at| shape(&en, *at) != shape(&fr, *at)) {
        let said = |headings: &[&Block]| {
            shape(headings, at).map_or("the end".to_owned(), |(level, anchor)| format!("{} {{#{anchor}}}", "#".repeat(level.into())))
        };
        let line = fr.get(at).or(fr.last()).map_or(1, |block| block.line);
        let reason = format!("has {} where the English page has {}", said(&fr), said(&en));
        return vec![Difference { english: false, line, reason }];
    }
    let mut found = Vec::new();
    for ((anchor, en), (_, fr)) in english.sections().into_iter().zip(french.sections()) {
        for (kind, items) in [("", Block::targets as fn(&Block) -> &[String]), ("the fact ", Block::facts)] {
            found.extend(missing(anchor, kind, en, fr, items).map(|(line, reason)| Difference {
                english: true,
                line,
                reason: format!("{reason} French page"),
            }));
            found.extend(missing(anchor, kind, fr, en, items).map(|(line, reason)| Difference {
                english: false,
                line,
                reason: format!("{reason} English page"),
            }));
        }
    }
    found
}

impl Block {
    fn targets(&self) -> &[String] {
        &self.targets
    }

    fn facts(&self) -> &[String] {
        &self.facts
    }
}

fn headings(text: &Text) -> Vec<&Block> {
    text.blocks.iter().filter(|block| block.heading.is_some()).collect()
}

fn shape<'a>(headings: &[&'a Block], at: usize) -> Option<(u8, &'a str)> {
    headings.get(at).and_then(|block| block.heading.as_ref()).map(|(level, anchor)| (*level, anchor.as_str()))
}

/// What is in these blocks more often than in the others.
fn missing<'a>(
    anchor: &'a str,
    kind: &'a str,
    here: &'a [Block],
    there: &[Block],
    items: fn(&Block) -> &[String],
) -> impl Iterator<Item = (usize, String)> + 'a {
    let mut others: Vec<&String> = there.iter().flat_map(items).collect();
    let mut missing = Vec::new();
    for block in here {
        for item in items(block) {
            match others.iter().position(|other| *other == item) {
                Some(at) => {
                    others.swap_remove(at);
                }
                None => missing.push((block.line, item)),
            }
        }
    }
    let section = if anchor.is_empty() { "the opening".to_owned() } else { format!("#{anchor}") };
    missing.into_iter().map(move |(line, item)| (line, format!("{kind}{item} in {section} is not in the")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(line: usize, heading: Option<&str>, targets: &[&str], facts: &[&str]) -> Block {
        let own = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect();
        Block {
            line,
            heading: heading.map(|anchor| (2, anchor.to_owned())),
            text: "x".into(),
            prose: false,
            facts: own(facts),
            targets: own(targets),
        }
    }

    #[test]
    fn twins_agree_whatever_the_order_of_words() {
        let en = Text { blocks: vec![block(1, None, &["page:a", "call:b"], &["F001"]), block(2, Some("x"), &[], &["F002", "F003"])] };
        let fr = Text { blocks: vec![block(1, None, &["call:b", "page:a"], &["F001"]), block(2, Some("x"), &[], &["F003", "F002"])] };
        assert_eq!(differences(&en, &fr), []);
    }

    #[test]
    fn what_only_one_page_has_is_named_with_its_line() {
        let en = Text { blocks: vec![block(4, Some("x"), &["page:a"], &["F001", "F001"])] };
        let fr = Text { blocks: vec![block(5, Some("x"), &[], &["F001"])] };
        let found: Vec<String> =
            differences(&en, &fr).into_iter().map(|found| format!("{} {} {}", found.english, found.line, found.reason)).collect();
        assert_eq!(found, ["true 4 page:a in #x is not in the French page", "true 4 the fact F001 in #x is not in the French page"]);
    }

    #[test]
    fn another_anchor_is_named_first() {
        let en = Text { blocks: vec![block(4, Some("x"), &[], &[]), block(6, Some("y"), &[], &[])] };
        let fr = Text { blocks: vec![block(4, Some("x"), &[], &[])] };
        assert_eq!(differences(&en, &fr)[0].reason, "has the end where the English page has ## {#y}");
    }
}
