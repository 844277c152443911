//! Where a service is, as far as anybody may know.

use serde::{Deserialize, Serialize};

/// The place people go to. A secret place has no street, town, postal code or coordinates: there is nothing to leak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Location {
    /// An address that the organization publishes.
    Public(Address),
    /// The address is kept secret for safety. Only the service area says where it helps.
    Secret,
}

/// A published address in Ontario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street and number; empty when only the town is known.
    pub street: String,
    /// Town.
    pub city: String,
    /// `P7A 4P7`, when known.
    pub postal_code: Option<String>,
}
