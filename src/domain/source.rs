//! Where the facts of a listing come from.

use serde::{Deserialize, Serialize};

use super::web_address::WebAddress;

/// One source of a listing's facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// A public page.
    Page(WebAddress),
    /// A community dataset, named as its compilers name it.
    Dataset(String),
}

/// How sure the compilers were that the facts still hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Seen with the organization itself, or in several recent sources.
    High,
    /// Seen in one good source.
    Medium,
    /// Seen once, or long ago. Never published.
    Low,
}
