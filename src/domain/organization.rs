//! Who runs a service.

use serde::{Deserialize, Serialize};

use super::{localized::Localized, web_address::WebAddress};

/// The organization that runs a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// Its own name; French only where it has an official one.
    pub name: Localized,
    /// Its web site.
    pub url: Option<WebAddress>,
}
