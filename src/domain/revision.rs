//! What is published, as one number.

use serde::{Deserialize, Serialize};

/// Grows by one with every publication. It names a snapshot, decides whether a copy is current, and tells other processes to reload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Revision(pub i64);
