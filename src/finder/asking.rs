//! What a visitor asks of the finder, read once from an address or a form; whether it may be in an address is decided here.

use crate::domain::{service::ServiceId, shortlist::Shortlist};

use super::{
    codes, parameter,
    query::Query,
    words::{
        reading::LETTERS,
        taken_back::{Read, TakenBack},
    },
};

/// Maximum length of a typed place that is looked at and given back, in letters.
const PLACE_LIMIT: usize = 80;
/// The last page that an address may ask for. A page behind the last one shows the last one.
const LAST_PAGE: usize = 10_000;

/// What was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// The choices.
    pub query: Query,
    /// The page of results, from 1; 0 is read as 1.
    pub page: usize,
    /// True when something was not understood and left out.
    pub ignored: bool,
    /// True when the choices must stay out of the address.
    pub quiet: bool,
    /// A typed place.
    pub place: String,
    /// Typed words, with one letter more than is read, so that a cut is known and said.
    words: String,
    /// What was read in the words and taken back.
    pub taken_back: TakenBack,
    /// The services on the reader's list.
    pub kept: Shortlist,
}

/// How a page that shows what was asked is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By an address that holds the choices.
    Address,
    /// By a form that posts them: the words, the list or the choices may be in no address.
    Post,
}

impl Asking {
    /// What an address asks for. Fields that are only ever posted are not read from one.
    pub fn in_address(pairs: &[(String, String)]) -> Self {
        let reading = codes::read(as_strs(pairs), |name| name == parameter::PAGE);
        let page = value(pairs, parameter::PAGE).map(|page| page.parse::<usize>().ok().filter(|page| (1..=LAST_PAGE).contains(page)));
        Self { query: reading.query, ignored: reading.ignored || page == Some(None), page: page.flatten().unwrap_or(1), ..Self::default() }
    }

    /// What a form asks for. Supports that are not published any more leave the list.
    pub fn posted(pairs: &[(String, String)], is_published: impl Fn(&ServiceId) -> bool) -> Self {
        let others: Vec<(String, String)> = pairs.iter().filter(|(name, _)| !parameter::POSTED.contains(&name.as_str())).cloned().collect();
        let text = |name: &str, letters: usize| -> String { value(pairs, name).unwrap_or_default().trim().chars().take(letters).collect() };
        let words = text(parameter::WORDS, LETTERS + 1);
        let mut kept = Shortlist::read(pairs.iter().filter(|(name, _)| name == parameter::KEPT).map(|(_, id)| id.as_str()));
        if let Some(id) = value(pairs, parameter::TAKEN_OFF).and_then(ServiceId::parse) {
            kept = kept.without(&id);
        }
        kept.retain(is_published);
        Self {
            quiet: value(pairs, parameter::QUIET).is_some(),
            place: text(parameter::PLACE, PLACE_LIMIT),
            taken_back: TakenBack::parse(value(pairs, parameter::TAKEN_BACK).unwrap_or_default(), &words),
            words,
            kept,
            ..Self::in_address(&others)
        }
    }

    /// A search that must stay out of the address.
    pub fn quietly(query: Query) -> Self {
        Self { quiet: true, ..Self::default().with(query) }
    }

    /// How a page that shows this is reached.
    pub fn way(&self) -> Way {
        if self.quiet || self.has_words() || !self.kept.is_empty() { Way::Post } else { Way::Address }
    }

    /// True when words were typed.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// The words as they were typed, with at most one letter more than is read.
    pub fn typed_words(&self) -> &str {
        &self.words
    }

    /// The words that are read and given back.
    pub fn words(&self) -> &str {
        self.words.char_indices().nth(LETTERS).map_or(&self.words, |(end, _)| &self.words[..end])
    }

    /// The first page of another query, with the same words and list.
    pub fn with(&self, query: Query) -> Self {
        Self { query, page: 1, ..self.clone() }
    }

    /// The same with another page of the results.
    pub fn at(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// Another query without the words.
    pub fn without_words(&self, query: Query) -> Self {
        Self { words: String::new(), taken_back: TakenBack::default(), ..self.with(query) }
    }

    /// The same words with more taken back of what was read in them.
    pub fn taking_back(&self, more: impl IntoIterator<Item = Read>) -> Self {
        Self { taken_back: self.taken_back.and(more), ..self.at(1) }
    }

    /// The same with more services on the list.
    pub fn keeping(&self, more: impl IntoIterator<Item = ServiceId>) -> Self {
        Self { kept: self.kept.and(more), ..self.clone() }
    }

    /// The fields of a form that asks for the same.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = Vec::new();
        if self.quiet {
            fields.push((parameter::QUIET, "1".to_owned()));
        }
        fields.extend(codes::pairs(&self.query));
        if self.has_words() {
            fields.push((parameter::WORDS, self.words().to_owned()));
            fields.extend(self.taken_back.write(&self.words).map(|field| (parameter::TAKEN_BACK, field)));
        }
        fields.extend(self.kept.ids().map(|id| (parameter::KEPT, id.to_string())));
        if self.page > 1 {
            fields.push((parameter::PAGE, self.page.to_string()));
        }
        fields
    }
}

fn as_strs(pairs: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

fn value<'a>(pairs: &'a [(String, String)], wanted: &str) -> Option<&'a str> {
    pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::any_query;
    use super::*;

    fn pairs(written: &[(&str, &str)]) -> Vec<(String, String)> {
        written.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn an_address_is_not_read_for_what_is_only_posted() {
        for name in parameter::POSTED {
            let asking = Asking::in_address(&pairs(&[("a", "2"), (name, "kids-help-phone")]));
            assert!(asking.ignored && asking.way() == Way::Address, "{name}");
            assert!(!Asking::posted(&pairs(&[("a", "2"), (name, "kids-help-phone")]), |_| true).ignored, "{name}");
        }
    }

    #[test]
    fn a_list_of_which_nothing_is_published_any_more_is_no_list() {
        let form = pairs(&[("s", "closed-shelter"), ("a", "2")]);
        assert_eq!(Asking::posted(&form, |_| true).way(), Way::Post);
        let asking = Asking::posted(&form, |_| false);
        assert!(asking.way() == Way::Address && asking.kept.left_out());
    }

    #[test]
    fn words_are_cut_between_letters() {
        let asking = Asking::posted(&pairs(&[("q", &"é".repeat(LETTERS + 50))]), |_| true);
        assert_eq!((asking.words().chars().count(), asking.typed_words().chars().count()), (LETTERS, LETTERS + 1));
    }

    proptest! {
        #[test]
        fn the_fields_of_a_form_ask_for_the_same(
            query in any_query(),
            page in 1usize..40,
            quiet: bool,
            words in "[a-zé ]{0,30}",
            kept in prop::collection::vec("[a-z]{3,8}", 0..4),
        ) {
            let kept = Shortlist::read(kept.iter().map(String::as_str));
            let asking = Asking { query, page, quiet, words: words.trim().to_owned(), kept, ..Asking::default() };
            let fields: Vec<(String, String)> = asking.fields().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            let posted = Asking::posted(&fields, |_| true);
            prop_assert_eq!(&posted.kept.ids().collect::<Vec<_>>(), &asking.kept.ids().collect::<Vec<_>>());
            prop_assert_eq!(Asking { kept: asking.kept.clone(), ..posted }, asking);
        }
    }
}
