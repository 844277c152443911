//! One apostrophe everywhere. Keyboards write `'`; French and English are set with `’`, and a reader sees both in one line otherwise.

/// The text with every straight apostrophe inside or behind a word curved: `l'eau`, `Queen's`, `the boys' team`. A mark before a word
/// may open a quotation, so it stays as it is.
pub fn curved(text: &str) -> String {
    let mut before = ' ';
    text.chars()
        .map(|c| {
            let after_a_word = before.is_alphanumeric();
            before = c;
            if c == '\'' && after_a_word { '’' } else { c }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::curved;

    #[test]
    fn an_apostrophe_of_a_word_is_curved_and_no_other_mark() {
        for (typed, set) in [
            ("Ligne d'urgence", "Ligne d’urgence"),
            ("Women's House", "Women’s House"),
            ("the boys' team", "the boys’ team"),
            ("Aakwa'ode'ewin", "Aakwa’ode’ewin"),
            ("Jeunesse, J’écoute", "Jeunesse, J’écoute"),
            ("say 'no' twice", "say 'no’ twice"),
            ("", ""),
        ] {
            assert_eq!(curved(typed), set);
        }
    }

    proptest! {
        #[test]
        fn a_text_once_curved_stays_and_nothing_else_changes(text in ".{0,40}") {
            let once = curved(&text);
            prop_assert_eq!(curved(&once), once.clone());
            prop_assert_eq!(once.replace('’', "'"), text.replace('’', "'"));
        }
    }
}
