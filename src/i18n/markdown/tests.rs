//! What `markdown.rs` promises.

use super::*;
use crate::html::escape;
use proptest::prelude::*;

struct Stub;

impl Resolve for Stub {
    fn page(&self, target: &str) -> Result<String, String> {
        if target == "nowhere" { Err("no page nowhere".into()) } else { Ok(format!("/en/{target}")) }
    }
    fn find(&self, preset: &str) -> Result<String, String> {
        Ok(format!("/en/find?{preset}"))
    }
    fn quiet(&self, preset: &str) -> Result<(String, String), String> {
        Ok((format!("<form data-preset=\"{}\"><button>", escape(preset)), "</button></form>".into()))
    }
    fn contact(&self, action: &str, service: &str) -> Result<String, String> {
        if service == "nobody" { Err("no service nobody".into()) } else { Ok(format!("<b>{}/{}</b>", escape(action), escape(service))) }
    }
}

#[test]
fn an_article_becomes_an_opening_and_sections() {
    let text = "For you.\n\n> [!IMPORTANT]\n> Call {call:khp} now.\n\n## First part {#first}\n\nRead [more](page:signs).\n\n### Detail {#detail}\n\n- one\n";
    let rendered = render(text, &Stub);
    assert_eq!(rendered.opening, "<p>For you.</p>\n<div class=\"callout first\">\n<p>Call <b>call/khp</b> now.</p>\n</div>");
    assert!(rendered.body.starts_with("<h2 id=\"first\">First part</h2>"), "{}", rendered.body);
    assert!(rendered.body.contains("<a href=\"/en/signs\">more</a>"));
    assert_eq!(
        rendered.headings.iter().map(|heading| (heading.level, heading.anchor.as_str())).collect::<Vec<_>>(),
        [(2, "first"), (3, "detail")]
    );
    assert_eq!(rendered.problems, []);
}

#[test]
fn a_quiet_search_is_a_form_and_not_inside_a_paragraph() {
    let rendered = render("## A {#a}\n\n[Shelters](quiet:need=shelter)\n\n- [Talk](quiet:need=talk)\n", &Stub);
    assert!(rendered.body.contains("\n<form data-preset=\"need=shelter\"><button>Shelters</button></form>\n"), "{}", rendered.body);
    assert!(rendered.body.contains("<li><form data-preset=\"need=talk\"><button>Talk</button></form></li>"), "{}", rendered.body);
}

#[test]
fn each_cell_of_a_table_knows_its_column() {
    let rendered = render("## A {#a}\n\n| What | When \"x\" |\n|---|---|\n| [One](page:signs) | 2 |\n", &Stub);
    assert!(rendered.body.contains("<th>When “x”</th>"), "{}", rendered.body);
    assert!(
        rendered.body.contains("<td data-column=\"What\"><a href=\"/en/signs\">One</a></td><td data-column=\"When “x”\">2</td>"),
        "{}",
        rendered.body
    );
}

#[test]
fn what_cannot_be_resolved_is_named() {
    let rendered = render("[x](page:nowhere) {call:nobody} <b>raw</b> [y](https://example.org)\n\n# Big\n", &Stub);
    assert_eq!(rendered.problems.len(), 7, "{:?}", rendered.problems);
    assert!(!rendered.opening.contains("<b>raw"));
}

#[test]
fn fact_markers_leave_the_text_and_are_kept_once() {
    let (text, facts) = take_facts("One.[^F016] Two.[^F021][^F016] [^note] end");
    assert_eq!(text, "One. Two. [^note] end");
    assert_eq!(facts, ["F016", "F021"]);
}

proptest! {
    #[test]
    fn no_text_makes_the_renderer_panic_or_lets_a_tag_through(text in "[a-z<>{}:#|>\\[\\]()*`_ \n!/\"'=-]{0,120}") {
        let (text, _) = take_facts(&text);
        let rendered = render(&text, &Stub);
        prop_assert!(!rendered.opening.contains("<script") && !rendered.body.contains("<script"));
    }
}
