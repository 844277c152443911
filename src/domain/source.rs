//! Where the facts of a listing come from.

use serde::{Deserialize, Serialize};

use super::web_address::WebAddress;

/// One source of a listing's facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// A public page.
    Page(WebAddress),
    /// A community list of services without an address, by the name under which its compilers keep it. For editors: it says nothing to
    /// a reader.
    Dataset(String),
}

/// Whether the organization is still to say that the facts hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confirmation {
    /// It has not said so yet.
    #[default]
    Awaited,
    /// No one need say so: everyone knows the number.
    NotNeeded,
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
