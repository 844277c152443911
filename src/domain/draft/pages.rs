//! New web pages are read over `https`. A page that was on file before may stay as it is.

use super::Draft;
use crate::domain::{
    field::Field,
    path::Path,
    problem::{Problem, Wrong},
    web_address::{WebAddress, WebAddressProblem},
};

/// The pages of a listing that a change adds without `https`.
pub fn insecure_pages(before: &Draft, after: &Draft) -> Vec<Problem> {
    let is_page = |path: Path| matches!(path.field(), Field::OrganizationPage | Field::Page | Field::Chat);
    let was_there = |text: &str| before.texts().any(|(path, old)| is_page(path) && old == text);
    after
        .texts()
        .filter(|(path, text)| is_page(*path) && !was_there(text))
        .filter_map(|(path, text)| Some((path, WebAddress::typed(text).ok()?)))
        .filter(|(_, page)| !page.is_secure())
        .map(|(path, page)| Problem { path, wrong: Wrong::Page(WebAddressProblem::Insecure(page.to_string())) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_page_without_https_is_refused_and_an_old_one_stays() {
        let draft = |texts: &[(&str, &str)]| Draft::of_pairs(texts.iter().copied()).unwrap();
        let before = draft(&[("url.en", "http://old.example/")]);
        let after = draft(&[("url.en", "http://old.example/"), ("url.fr", "HTTP://new.example/fr"), ("chat.en", "www.new.example/chat")]);
        let refused: Vec<String> = insecure_pages(&before, &after).iter().map(|problem| problem.path.to_string()).collect();
        assert_eq!(refused, ["url.fr"]);
        // The same page may move to another field.
        assert_eq!(insecure_pages(&before, &draft(&[("organization_url", "http://old.example/")])), []);
    }
}
