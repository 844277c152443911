//! Asks other sites whether the pages of listings still answer: politely, slowly, and only where listings lead.
//!
//! A request says who asks. It goes to no host that no listing names, to no address inside a network, to no port but the web's own, and to no
//! page that a site keeps from programs (RFC 9309). Nothing of an answer is read but its status, where it leads, and `robots.txt`.

mod ask;
mod public;
mod robots;

use std::collections::BTreeSet;

use crate::domain::{link_check::LinkOutcome, web_address::WebAddress};

pub use ask::{LinksError, Web};
use ask::{Reply, Trouble};
use robots::Allowed;

/// The name by which sites know us, also in their `robots.txt`.
pub const NAME: &str = "porchlight-link-check";

/// Maximum number of redirects that are followed.
const MAX_STEPS: usize = 5;

/// What a page answers, and the host of another site if it leads there. `hosts` are those of all listings: no other is asked.
pub fn look(web: &Web, address: &WebAddress, hosts: &BTreeSet<String>) -> (LinkOutcome, Option<String>) {
    let mut address = address.clone();
    for _ in 0..=MAX_STEPS {
        let host = address.host().to_owned();
        if !hosts.contains(&host) {
            return (LinkOutcome::Elsewhere, Some(host));
        }
        match robots::allows(web, &address) {
            Ok(Allowed::Yes) => {}
            Ok(Allowed::No) => return (LinkOutcome::NotForPrograms, None),
            Err(trouble) => return (outcome(trouble), None),
        }
        match web.head(&address) {
            Err(trouble) => return (outcome(trouble), None),
            Ok(Reply { status: 300..=399, location: Some(next), .. }) => match next.parse() {
                Ok(next) => address = next,
                Err(_) => return (LinkOutcome::NotFound, None),
            },
            Ok(Reply { status, .. }) => return (of_status(status), None),
        }
    }
    (LinkOutcome::Loop, None)
}

const fn outcome(trouble: Trouble) -> LinkOutcome {
    match trouble {
        Trouble::Insecure => LinkOutcome::Insecure,
        Trouble::Unreachable => LinkOutcome::Unreachable,
    }
}

/// What a status says of a page. Many sites answer a program that they do not know with “forbidden” or “too many”: that says nothing.
const fn of_status(status: u16) -> LinkOutcome {
    match status {
        404 | 410 => LinkOutcome::NotFound,
        401 | 403 | 405 | 406 | 407 | 429 | 451 | 501 | 503 => LinkOutcome::NotForPrograms,
        500.. => LinkOutcome::Failing,
        400.. => LinkOutcome::NotFound,
        _ => LinkOutcome::Fine,
    }
}

#[cfg(test)]
mod tests;
