//! Listings by their names: for people who look for their own, and for editors. Readers search by what they need.

use super::{listing::Listing, place::fold, snapshot::Snapshot};

/// The maximum number of characters of a name that are read.
pub const MAX_TYPED: usize = 200;

/// Listings of which the name, the organization's name or the id has every typed word, at most `limit`; those whose name begins with what was
/// typed come first. `None` when nothing was typed.
pub fn by_name<'a>(snapshot: &'a Snapshot, typed: &str, limit: usize) -> Option<Vec<&'a Listing>> {
    let typed: String = typed.trim().chars().take(MAX_TYPED).collect();
    let wanted = fold(&typed);
    if wanted.is_empty() {
        return None;
    }
    let names = |listing: &Listing| listing.name.all().chain(listing.organization.name.all()).map(|name| fold(name)).collect::<Vec<_>>();
    let mut found: Vec<(bool, &Listing)> = snapshot
        .listings()
        .iter()
        .map(AsRef::as_ref)
        .filter_map(|listing: &Listing| {
            let names = names(listing);
            let has_all = |name: &String| wanted.split(' ').all(|word| name.contains(word));
            let is_wanted = listing.id.as_str() == typed || names.iter().any(has_all);
            is_wanted.then(|| (!names.iter().any(|name| name.starts_with(&wanted)), listing))
        })
        .collect();
    found.sort_by_key(|(is_inside, _)| *is_inside);
    Some(found.into_iter().take(limit).map(|(_, listing)| listing).collect())
}
