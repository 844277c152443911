//! An index that follows a change is the one that would be built.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// Documents by a key that gives their order: a name and a description.
type Documents = BTreeMap<u8, (String, String)>;

fn texts((name, description): &(String, String)) -> Texts<'_> {
    Texts { names: vec![name], organization: Some(name), descriptions: vec![description] }
}

fn bytes(index: &TextIndex) -> Vec<u8> {
    postcard::to_allocvec(index).unwrap()
}

fn documents() -> impl Strategy<Value = Documents> {
    let text = "((shelter|shelters|maison|aide|night|nuit|youth|counselling|12) ?){0,5}";
    proptest::collection::btree_map(0..40u8, (text, text), 0..30)
}

proptest! {
    #[test]
    fn an_index_that_follows_is_the_one_that_would_be_built(before in documents(), after in documents(), kept in any::<[bool; 40]>()) {
        // Some documents stay as they were, so that both are often in both.
        let after: Documents = after
            .into_iter()
            .map(|(key, texts)| (key, before.get(&key).filter(|_| kept[usize::from(key)]).cloned().unwrap_or(texts)))
            .collect();
        let place = |key: &u8| (0u32..).zip(after.keys()).find(|(_, other)| *other == key).map(|(place, _)| place);
        let is_same = |key: &u8| before.get(key) == after.get(key);
        let moved: Vec<Option<u32>> = before.keys().map(|key| place(key).filter(|_| is_same(key))).collect();
        let gone = before.iter().filter(|(key, _)| !is_same(key)).map(|(_, document)| texts(document));
        let new = (0u32..).zip(&after).filter(|(_, (key, _))| !is_same(key)).map(|(place, (_, document))| (place, texts(document)));
        let followed = TextIndex::build(before.values().map(texts)).follow(&moved, after.len(), gone, new);
        prop_assert_eq!(bytes(&followed), bytes(&TextIndex::build(after.values().map(texts))));
    }
}

#[test]
fn beginnings_are_found_by_how_often_they_are_used() {
    let documents =
        [("shelter night", ""), ("shelters", "shelter"), ("she", "nothing")].map(|(name, text)| (name.to_owned(), text.to_owned()));
    let index = TextIndex::build(documents.iter().map(texts));
    assert_eq!(index.beginning("she", 2), ["shelter", "she"]);
    assert_eq!(index.beginning("zz", 2), Vec::<&str>::new());
    assert!(index.has("shelt") && !index.has("nobody"));
}
