//! Text as it may be in HTML: for the few places that write it without a view.

/// Text for between tags and for an attribute in double or single quotation marks.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_tag_or_an_attribute() {
        assert_eq!(escape("<b title=\"a\" lang='fr'>&"), "&lt;b title=&quot;a&quot; lang=&#39;fr&#39;&gt;&amp;");
    }
}
