//! A location, at the precision that may be published.

use serde::{Deserialize, Serialize};

/// The place people go to. Only a public place has a street or a postal code: of the others there is nothing to leak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Location {
    /// An address that the organization publishes.
    Public(Address),
    /// The town is known, and no more than that is kept.
    AreaOnly {
        /// Town.
        city: String,
    },
    /// The address is kept secret for safety, the town too. Only the service area says where it helps.
    Private,
}

/// A published address in Ontario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Town; empty when only the street was stated.
    pub city: String,
    /// `P7A 4P7`, when known.
    pub postal_code: Option<String>,
}
