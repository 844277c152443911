//! A number on paper: in which words, and for whom.

use crate::{
    domain::{
        locale::Locale,
        service::{Phone, TextLine},
        sheet_code::PrintedContact,
    },
    finder::{listing::Listing, snapshot::Snapshot},
    i18n::{catalog::Words, gate::topic_words},
    islands::text::Foreign,
};

use super::{
    super::parts::{lines::EMERGENCY, words as say},
    wanted::Wanted,
};

/// Maximum length of a name where there is little room: a longer one would push a number off the paper.
const SHORT_NAME: usize = 28;

/// A number with what a reader must know before the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Line {
    /// Whose it is, and the numbers that are printed: what the code of the sheet is made from.
    pub(in crate::pages) contact: PrintedContact,
    /// “Text CONNECT to”, where the number is one to text.
    pub(in crate::pages) lead: Option<String>,
    /// The number, without its extension.
    pub(in crate::pages) number: String,
    /// “ext. 12”.
    pub(in crate::pages) extension: Option<String>,
    /// The other way: “or text 686868”, “or call 1-800-668-6868”.
    pub(in crate::pages) other: Option<String>,
    /// Whose it is; none on a discreet sheet when every name of theirs names the topic.
    pub(in crate::pages) name: Option<Foreign>,
    /// For whom, and when.
    pub(in crate::pages) about: String,
}

/// 911, when it is published.
pub(in crate::pages) fn emergency(snapshot: &Snapshot, words: Words<'_>) -> Option<String> {
    let phone = snapshot.find(EMERGENCY)?.voices().next()?;
    Some(words.with("sheet-danger", [("number", phone.number.display(words.locale()).into())]))
}

/// The lines that help everywhere.
pub(in crate::pages) fn everywhere(snapshot: &Snapshot, words: Words<'_>, wanted: Wanted) -> Vec<Line> {
    let found = wanted
        .first
        .iter()
        .filter_map(|(id, about, brief)| snapshot.find(id).map(|listing| (listing, if wanted.brief { brief } else { about })));
    found.filter_map(|(listing, about)| line(listing, words, wanted, words.text(about))).take(wanted.room.0).collect()
}

/// A listing as a line for adults at work.
pub(in crate::pages) fn at_work(snapshot: &Snapshot, words: Words<'_>, id: &str) -> Option<Line> {
    snapshot.find(id).and_then(|listing| line(listing, words, Wanted::HOME, String::new()))
}

/// A listing as a line, when it has a number to call or to text. A place is never taken from it.
pub(super) fn line(listing: &Listing, words: Words<'_>, wanted: Wanted, about: String) -> Option<Line> {
    let locale = words.locale();
    let name = name(listing, words, wanted);
    let contact = contact(listing, locale)?;
    let call = listing.voices().next();
    let keyword = |line: &TextLine| line.keyword.as_ref().map(|word| word.read(locale).0.to_owned());
    match (call, listing.text_line.as_ref()) {
        (call, Some(text)) if wanted.young || call.is_none() => {
            let lead = match keyword(text) {
                Some(word) => words.with("sheet-text-lead-word", [("word", word.into())]),
                None => words.text("sheet-text-lead"),
            };
            let other = call.map(|phone| words.with("sheet-or-call", [("number", say::number(words, phone).into())]));
            Some(Line { contact, lead: Some(lead), number: text.number.display(locale), extension: None, other, name, about })
        }
        (Some(phone), text) => {
            let other = text.map(|text| {
                let number = text.number.display(locale);
                match keyword(text) {
                    None if text.number == phone.number => words.text("sheet-call-or-text"),
                    Some(word) => words.with("sheet-or-text-word", [("word", word.into()), ("number", number.into())]),
                    None => words.with("sheet-or-text", [("number", number.into())]),
                }
            });
            let extension = phone
                .extension
                .as_ref()
                .map(|extension| words.with("sheet-extension", [("extension", extension.as_str().to_owned().into())]));
            Some(Line { contact, lead: None, number: phone.number.display(locale), extension, other, name, about })
        }
        (None, _) => None,
    }
}

/// The first number to call and the one to text, as they would be printed now; `None` when there is neither.
pub(in crate::pages) fn contact(listing: &Listing, locale: Locale) -> Option<PrintedContact> {
    let voice = listing.voices().next().map(voice);
    let text = listing.text_line.as_ref().map(|line| text(line, locale));
    let service = listing.id.clone();
    (voice.is_some() || text.is_some()).then_some(PrintedContact { service, voice, text, locale })
}

/// True when everything that is printed of a listing still reaches it, also where another number has become the first.
pub fn is_still_right(listing: &Listing, printed: &PrintedContact) -> bool {
    let voice = printed.voice.as_ref().is_none_or(|printed| listing.voices().any(|phone| voice(phone) == *printed));
    let texts = listing.text_line.as_ref().map(|line| text(line, printed.locale));
    voice && (printed.text.is_none() || printed.text == texts)
}

fn voice(phone: &Phone) -> String {
    let extension = phone.extension.as_ref().map(|extension| format!("x{}", extension.as_str())).unwrap_or_default();
    format!("{}{extension}", phone.number.as_str())
}

fn text(line: &TextLine, locale: Locale) -> String {
    let keyword = line.keyword.as_ref().map(|word| format!(" {}", word.read(locale).0)).unwrap_or_default();
    format!("{}{keyword}", line.number.as_str())
}

/// Its name; on a discreet sheet the first of its names that does not name the topic, and where there is little room a short one.
fn name(listing: &Listing, words: Words<'_>, wanted: Wanted) -> Option<Foreign> {
    let locale = words.locale();
    let names = [listing.name.read(locale), listing.organization.name.read(locale)];
    let may_be_printed = |name: &str| {
        (!wanted.discreet || topic_words::find(name, locale).is_none()) && (!wanted.brief || name.chars().count() <= SHORT_NAME)
    };
    let shown = names.into_iter().find(|(name, _)| may_be_printed(name));
    shown.map(|name| say::foreign(name, locale))
}
