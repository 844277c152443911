//! Who runs a service.

use serde::{Deserialize, Serialize};

use super::web_address::WebAddress;

/// The organization that runs a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// Its own name, in its own language.
    pub name: String,
    /// Its web site.
    pub url: Option<WebAddress>,
}
