//! The head of an article: `name: value` lines between two lines of three dashes.

use std::collections::BTreeMap;

use crate::domain::{apostrophe::curved, date::Date};

/// What an article's head says. Every field but `expectations` is required.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// Heading and title of the page.
    pub title: String,
    /// One sentence.
    pub description: String,
    /// How the French page speaks to its reader.
    pub voice: Voice,
    /// Whether the page opens with a note about its content.
    pub content_note: bool,
    /// When facts and numbers were last compared with their sources.
    pub checked: Date,
    /// Who has reviewed the page.
    pub reviews: Reviews,
    /// Of a lesson: what the curriculum expects and the lesson serves, as grade and code (`7 D2.2`).
    pub expectations: Vec<String>,
    /// Keys of the pages shown at the foot.
    pub related: Vec<String>,
}

/// How a French page speaks to its reader: one page, one voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// tu
    Tu,
    /// vous
    Vous,
    /// neither
    Neutral,
}

/// The state of each review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reviews {
    /// By survivors.
    pub survivors: Review,
    /// By Indigenous partners.
    pub indigenous: Review,
    /// By a lawyer.
    pub lawyer: Review,
    /// By a francophone reader.
    pub francophone: Review,
}

/// The state of one review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// Not yet.
    Missing,
    /// Not needed on this page.
    NotNeeded,
    /// Signed off on this day.
    Done(Date),
}

impl FrontMatter {
    /// Splits an article into its head and its body, and gives the number of the body's first line.
    ///
    /// # Errors
    /// A line number and a reason.
    pub fn split(text: &str) -> Result<(Self, &str, usize), (usize, String)> {
        let Head { mut fields, body, first_line } = Head::split(text)?;
        let matter = Self::read(&mut fields)?;
        Head::nothing_left(fields)?;
        Ok((matter, body, first_line))
    }

    fn read(fields: &mut BTreeMap<&str, (usize, &str)>) -> Result<Self, (usize, String)> {
        let mut take = |name: &str| fields.remove(name).ok_or_else(|| (1, format!("the field {name} is missing")));
        let filled = |(line, value): (usize, &str), name: &str| {
            // The apostrophe of the text below, where Markdown curves it.
            if value.is_empty() { Err((line, format!("{name} is empty"))) } else { Ok(curved(value)) }
        };
        let title = filled(take("title")?, "title")?;
        let description = filled(take("description")?, "description")?;
        let (line, voice) = take("voice")?;
        let voice = match voice {
            "tu" => Voice::Tu,
            "vous" => Voice::Vous,
            "neutral" => Voice::Neutral,
            other => return Err((line, format!("voice is “{other}”, not tu, vous or neutral"))),
        };
        let (line, note) = take("content-note")?;
        let content_note = match note {
            "yes" => true,
            "no" => false,
            other => return Err((line, format!("content-note is “{other}”, not yes or no"))),
        };
        let (line, checked) = take("checked")?;
        let checked = checked.parse().map_err(|problem| (line, format!("checked: {problem}")))?;
        let mut review = |name: &str| {
            let (line, value) = take(name)?;
            match value {
                "no" => Ok(Review::Missing),
                "not-needed" => Ok(Review::NotNeeded),
                date => date.parse().map(Review::Done).map_err(|_| (line, format!("{name} is “{date}”, not no, not-needed or a date"))),
            }
        };
        let reviews = Reviews {
            survivors: review("reviewed-survivors")?,
            indigenous: review("reviewed-indigenous")?,
            lawyer: review("reviewed-lawyer")?,
            francophone: review("reviewed-francophone")?,
        };
        let list = |text: &str| text.split(',').map(|key| key.trim().to_owned()).filter(|key| !key.is_empty()).collect();
        let related = list(take("related")?.1);
        let expectations = fields.remove("expectations").map(|(_, text)| list(text)).unwrap_or_default();
        Ok(Self { title, description, voice, content_note, checked, reviews, expectations, related })
    }
}

/// The fields of a text's head with their lines, and what follows it.
pub(super) struct Head<'a> {
    /// Line and value by name.
    pub fields: BTreeMap<&'a str, (usize, &'a str)>,
    /// The text below.
    pub body: &'a str,
    /// The number of its first line.
    pub first_line: usize,
}

impl<'a> Head<'a> {
    /// Splits a text.
    ///
    /// # Errors
    /// A line number and a reason.
    pub fn split(text: &'a str) -> Result<Self, (usize, String)> {
        let rest = text.strip_prefix("---\n").ok_or((1, "the front matter must begin with a line of three dashes".to_owned()))?;
        let (head, body) = rest.split_once("\n---\n").ok_or((1, "the front matter has no end: a line of three dashes".to_owned()))?;
        let mut fields: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
        for (at, line) in head.lines().enumerate() {
            let (name, value) = line.split_once(':').ok_or((at + 2, format!("“{line}” is not of the form name: value")))?;
            if fields.insert(name.trim(), (at + 2, value.trim())).is_some() {
                return Err((at + 2, format!("{name} is given twice")));
            }
        }
        Ok(Self { fields, body, first_line: head.lines().count() + 3 })
    }

    /// Refuses a field that no one has read.
    ///
    /// # Errors
    /// Its line, and a sentence with its name.
    pub fn nothing_left(mut fields: BTreeMap<&str, (usize, &str)>) -> Result<(), (usize, String)> {
        match fields.pop_first() {
            Some((name, (line, _))) => Err((line, format!("{name} is not a field of the front matter"))),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "---\ntitle: How it starts\ndescription: One sentence: with a colon.\nvoice: tu\ncontent-note: yes\nchecked: 2026-11-23\n\
        reviewed-survivors: no\nreviewed-indigenous: no\nreviewed-lawyer: not-needed\nreviewed-francophone: 2026-12-01\nrelated: check-in, signs\n---\nText";

    #[test]
    fn a_whole_head_is_read() {
        let (matter, body, line) = FrontMatter::split(HEAD).unwrap();
        assert_eq!((matter.title.as_str(), body, line), ("How it starts", "Text", 13));
        assert_eq!(matter.description, "One sentence: with a colon.");
        assert_eq!(matter.related, ["check-in", "signs"]);
        assert_eq!(matter.reviews.francophone, Review::Done("2026-12-01".parse().unwrap()));
    }

    #[test]
    fn a_missing_or_wrong_field_is_named_with_its_line() {
        let reason = |text: &str| FrontMatter::split(text).unwrap_err();
        assert_eq!(reason(&HEAD.replace("voice: tu\n", "")), (1, "the field voice is missing".into()));
        assert_eq!(reason(&HEAD.replace("voice: tu", "voice: you")).0, 4);
        assert_eq!(reason(&HEAD.replace("2026-11-23", "today")).0, 6);
        assert_eq!(reason(&HEAD.replace("related:", "colour: red\nrelated:")), (11, "colour is not a field of the front matter".into()));
        assert_eq!(reason("Text").0, 1);
    }
}
