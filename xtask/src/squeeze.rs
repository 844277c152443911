//! Smaller scripts and style sheets, by the few steps that cannot change what they mean.
//!
//! The crates tried for this broke modern CSS (`clamp(1rem, 2vw + 1rem, 3rem)` lost the spaces that its `+` needs, `:is(h1) *` lost the
//! one that means "inside") and JavaScript (a regular expression with a quote in it). After brotli the rest of a real minifier's work
//! is worth a few hundred bytes.

/// Drops whole-line comments, indentation and empty lines. Line breaks stay, so no statement can run into the next.
///
/// A text with a template string over several lines is left as it is: there, indentation is content.
pub fn js(text: &str) -> String {
    if text.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return text.to_owned();
    }
    let mut whole = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        let comment = in_comment || line.starts_with("/*");
        // Code may follow a comment's end on the same line: such a line is kept whole.
        let closes = line.find("*/");
        if comment && closes.is_none_or(|end| end + 2 == line.len()) {
            in_comment = closes.is_none();
        } else if in_comment || !(line.is_empty() || line.starts_with("//")) {
            if in_comment {
                whole.push_str("/*");
            }
            in_comment = false;
            whole.push_str(line);
            whole.push('\n');
        }
    }
    whole
}

/// Drops comments, and white space where CSS gives it no meaning: around `{ } ; ,`, inside brackets' edges, after a colon.
pub fn css(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    let mut space = false;
    while let Some(next) = rest.chars().next() {
        let length = match next {
            _ if rest.starts_with("/*") => {
                space = true;
                rest = rest.split_once("*/").map_or("", |(_, after)| after);
                continue;
            }
            _ if next.is_ascii_whitespace() => {
                space = true;
                rest = &rest[1..];
                continue;
            }
            '"' | '\'' => quoted(rest, next),
            '\\' => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            _ if rest.starts_with("url(") => {
                rest.find(')').map_or(rest.len(), |end| if rest[4..].starts_with(['"', '\'']) { 4 } else { end + 1 })
            }
            _ => next.len_utf8(),
        };
        if space && matters(&whole, next) {
            whole.push(' ');
        }
        space = false;
        whole.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    whole
}

/// Whether a space between what is written and the next character has a meaning.
fn matters(before: &str, next: char) -> bool {
    let Some(last) = before.chars().next_back() else { return false };
    let escaped = before.ends_with(['{', '}', ';', ',', ':', '(']) && before[..before.len() - 1].ends_with('\\');
    // `--nothing: ;` is a value, the empty one.
    let empty_value = last == ':' && matches!(next, ';' | '}');
    escaped || empty_value || !("{};,:(".contains(last) || "{};,)".contains(next))
}

/// The length of the string that starts the text, with its quotes.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, next) in text.char_indices().skip(1) {
        match next {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if next == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn squeezes(text: &str, expected: &str) {
        assert_eq!(css(text), expected);
    }

    #[test]
    fn css_loses_comments_and_idle_space() {
        squeezes("/* why */\na {\n  color : red;\n  margin: 0 auto;\n}\n\nb , c { top: 0 }\n", "a{color :red;margin:0 auto;}b,c{top:0}");
        squeezes("a/* and */b", "a b");
        squeezes("@media ( width >= 40rem ) and (hover) { a { top: 0 } }", "@media (width >= 40rem) and (hover){a{top:0}}");
        squeezes("a { top: 0 } /* never closed", "a{top:0}");
    }

    #[test]
    fn css_keeps_every_space_that_means_something() {
        for kept in [
            "a :hover{top:0}",
            ":is(h1,h2) *{top:0}",
            ".in &{top:0}",
            "a{width:clamp(1rem,2vw + 1rem,3rem)}",
            "a{width:calc(100% - (2rem + 1px) * 2)}",
            "a{margin:-1px auto 0 -.5em !important}",
            "a{color:rgb(0 0 0 / 50%)}",
            ":root{--nothing: ;}",
            ".sm\\: b{top:0}",
            "@supports not (gap:1px){a{top:0}}",
            "a{grid-template:\"a  b\" 1fr / 1fr}",
        ] {
            squeezes(kept, kept);
        }
    }

    #[test]
    fn css_leaves_strings_and_addresses_alone() {
        for kept in [
            r#"a{content:"  /* x */ \" {  } "}"#,
            "a{content:'it  is'}",
            "a{background:url(data:image/svg+xml;,/*  */x)}",
            "a{background:url(\"a  )b.svg\") 0 0}",
            "a{content:\"é  …\"}",
        ] {
            squeezes(kept, kept);
        }
    }

    #[test]
    fn js_loses_whole_line_comments_and_indentation() {
        let text = "// why\n/**\n * doc\n */\n  const a = 1; // kept\n\n  /* one line */\n  if (a) {\n    b(`${a}`)\n  }\n";
        assert_eq!(js(text), "const a = 1; // kept\nif (a) {\nb(`${a}`)\n}\n");
    }

    #[test]
    fn js_keeps_what_it_does_not_understand() {
        let template = "const a = `\n  // not a comment\n`;\n";
        assert_eq!(js(template), template);
        assert_eq!(js("/* a */ b();\n"), "/* a */ b();\n");
        assert_eq!(js("/*\n a\n*/ b();\n"), "/**/ b();\n");
        assert_eq!(js("const re = /[/'\"]\\/\\s+/g;\nimport './x.js';\n"), "const re = /[/'\"]\\/\\s+/g;\nimport './x.js';\n");
    }
}
