//! Views draw what the finder found.

use std::collections::BTreeSet;

use super::layers::{Paths, sources};

/// The finder finds everything that a page of results shows (`finder::results_page`), so that the server and a reader's device show the
/// same, and a page costs one search.
#[test]
fn views_search_nothing() {
    let searches = ["relax::relax", "relax::everywhere", "relax::out_of_area", "results::Results", "relevance::search", "search::run"];
    let drawing = |path: &str| path.starts_with("src/pages/") || path == "src/islands/card.rs" || path == "src/islands/finder.rs";
    let mut broken = BTreeSet::new();
    for source in sources().iter().filter(|source| drawing(&source.path)) {
        for path in Paths::of(source, false).into_iter().map(|path| path.join("::")) {
            if searches.iter().any(|search| path.ends_with(search))
                || path.ends_with("finder::talk") && source.path.starts_with("src/pages/")
            {
                broken.insert(format!("{} uses {path}", source.path));
            }
        }
    }
    assert_eq!(broken, BTreeSet::new());
}
