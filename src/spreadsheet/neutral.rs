//! Formulas made harmless. A spreadsheet program runs a text that begins with one of six characters, and what it runs can send the whole
//! sheet to a stranger (OWASP, “CSV Injection”). Such a text gets an apostrophe in front, which is taken away again when it is read.

use super::CellProblem;

/// What a formula begins with.
const STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn is_risky(text: &str) -> bool {
    text.trim_start_matches([' ', '\u{a0}', '\n']).starts_with(STARTS)
}

/// A text as it is written into a cell.
pub(super) fn written(text: &str) -> String {
    if is_risky(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// A text as it is read from a cell. A telephone number may begin with a plus sign.
///
/// # Errors
/// A spreadsheet program would run it.
pub(super) fn read(text: &str) -> Result<String, CellProblem> {
    match text.strip_prefix('\'') {
        Some(rest) if is_risky(rest.trim_start_matches('\'')) => Ok(rest.to_owned()),
        None if is_risky(text) && !is_number(text) => Err(CellProblem::LikeFormula),
        _ => Ok(text.to_owned()),
    }
}

/// `+1 807 345-5840`
fn is_number(text: &str) -> bool {
    let text = text.trim();
    text.strip_prefix('+').is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '\u{2011}' | '(' | ')' | '.'))
            && !rest.contains("--")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_formula_is_refused_and_a_number_is_understood() {
        for text in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{a0}=1", "\n=1", "+1+1"] {
            assert_eq!(read(text), Err(CellProblem::LikeFormula), "{text}");
        }
        for text in ["+18073455840", "+1 807 345-5840", "+1 (807) 345-5840", "'tis", "9-5", "a=b", ""] {
            assert_eq!(read(text), Ok(text.to_owned()));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_runs_nowhere_and_is_read_as_it_was(text in "['=+@\\-\t\r\n a]{0,6}.{0,10}") {
            let cell = written(&text);
            prop_assert!(!is_risky(&cell), "{cell:?}");
            prop_assert_eq!(read(&cell), Ok(text));
        }
    }
}
