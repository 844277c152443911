//! Yes, no, or not stated.

use serde::{Deserialize, Serialize};

/// An answer with three values. What is not known is never counted as yes, and never hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Answer {
    /// Stated, and it fits.
    Yes,
    /// Nothing was stated.
    #[default]
    NotStated,
    /// Stated, and it does not fit.
    No,
}
