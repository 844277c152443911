//! Telephone numbers typed into a text, where they would be corrected in no place.

/// The first thing that looks like a telephone number: seven digits or more with the spaces and hyphens of one, six in a row,
/// or three divided by hyphens (9-8-8).
pub fn phone_like(text: &str) -> Option<String> {
    let joint = |c: char| matches!(c, '-' | '‑' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '(' | ')' | '+');
    text.split(|c: char| !(c.is_ascii_digit() || joint(c)))
        .map(|run| run.trim_matches(joint))
        .find(|run| {
            let groups: Vec<usize> = run.split(joint).filter(|group| !group.is_empty()).map(str::len).collect();
            let local = groups.windows(2).any(|pair| pair == [3, 4]);
            let spelled = groups == [1, 1, 1] && run.contains(['-', '‑']);
            local || spelled || groups.iter().any(|length| *length >= 6)
        })
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_to_call_are_told_from_other_numbers() {
        for text in [
            "Call 1-800-668-6868 now",
            "1\u{a0}833\u{a0}900-1010",
            "(807) 345-5840",
            "text 686868",
            "call 9-8-8",
            "416.555.1234",
            "+18005551234",
        ] {
            assert!(phone_like(text).is_some(), "{text}");
        }
        for text in [
            "911",
            "2020 to 2025",
            "2025-2030",
            "$57.22 million",
            "345\u{a0}M$",
            "on 2026-11-23",
            "ages 12-17",
            "1 000 000",
            "24 h, 7 days",
            "PPM 166, 2021",
        ] {
            assert_eq!(phone_like(text), None, "{text}");
        }
    }
}
