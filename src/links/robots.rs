//! What a site keeps from programs (RFC 9309).

use robotxt::Robots;
use url::Url;

use super::{
    NAME,
    ask::{Reply, Trouble, Web},
};
use crate::domain::web_address::WebAddress;

/// Whether a page may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Allowed {
    Yes,
    No,
}

/// Whether the site of a page lets us ask for it. A site without such a file keeps nothing from anyone; one that fails is asked another time.
pub(super) fn allows(web: &Web, address: &WebAddress) -> Result<Allowed, Trouble> {
    let Ok(mut file) = Url::parse(address.as_str()) else { return Ok(Allowed::No) };
    let path = match file.query() {
        Some(query) => format!("{}?{query}", file.path()),
        None => file.path().to_owned(),
    };
    file.set_path("/robots.txt");
    file.set_query(None);
    file.set_fragment(None);
    let Reply { status, text, .. } = web.read(file.as_str())?;
    let allowed = match status {
        200..=299 => Robots::parse(&text, NAME).is_allowed(&path),
        // The standard: unavailable means no rules, unreachable means keep out. A redirect of the file is not followed.
        300..=499 => true,
        _ => false,
    };
    Ok(if allowed { Allowed::Yes } else { Allowed::No })
}
