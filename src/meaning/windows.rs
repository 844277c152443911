//! Splits a long text into overlapping windows, so that a cry for help inside a long story counts as much as one on its own.

/// The maximum length of a window, in letters: about forty words.
const WINDOW: usize = 240;
/// The overlap of two windows, in letters.
const SHARED: usize = 80;
/// The maximum number of windows, so that the time is bounded. Together they cover 880 letters.
const MAX_WINDOWS: usize = 5;

/// The windows of a text, cut at spaces where there are some.
pub(super) fn windows(text: &str) -> Vec<&str> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let letters = starts.len() - 1;
    let mut windows = Vec::new();
    let mut from = 0;
    loop {
        let to = (from + WINDOW).min(letters);
        let window = &text[starts[from]..starts[to]];
        // A word that is cut in two says something else.
        let begin = if from == 0 { 0 } else { window.find(' ').map_or(0, |at| at + 1) };
        let end = if to == letters { window.len() } else { window.rfind(' ').unwrap_or(window.len()) };
        windows.push(window.get(begin..end).unwrap_or(window));
        if to == letters || windows.len() == MAX_WINDOWS {
            return windows;
        }
        from += WINDOW - SHARED;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_short_text_is_one_window() {
        assert_eq!(windows("he wont let me leave"), ["he wont let me leave"]);
        assert_eq!(windows(""), [""]);
    }

    proptest! {
        #[test]
        fn every_word_stands_whole_in_some_window(words in prop::collection::vec("[a-zé]{1,12}", 0..200)) {
            let text = words.join(" ");
            let found = windows(&text);
            prop_assert!(found.len() <= MAX_WINDOWS.min(text.chars().count() / (WINDOW - SHARED) + 1));
            let read: String = text.chars().take(MAX_WINDOWS * (WINDOW - SHARED)).collect();
            for word in read.rsplit_once(' ').map_or(&*read, |(whole, _)| whole).split(' ') {
                prop_assert!(found.iter().any(|window| window.split(' ').any(|other| other == word)), "{word}");
            }
        }
    }
}
