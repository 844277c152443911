//! Where a service helps, which is not where it is.

use serde::{Deserialize, Serialize};

use super::census_division::CensusDivision;

/// The area a service serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ServiceArea {
    /// All of Canada.
    Canada,
    /// All of Ontario; the divisions are where it is most present, which may be none.
    Province(Vec<CensusDivision>),
    /// These divisions only; at least one.
    Divisions(Vec<CensusDivision>),
}

impl ServiceArea {
    /// The divisions that are named, if any.
    pub fn divisions(&self) -> &[CensusDivision] {
        match self {
            Self::Canada => &[],
            Self::Province(divisions) | Self::Divisions(divisions) => divisions,
        }
    }

    /// True when it serves every division.
    pub const fn is_everywhere(&self) -> bool {
        !matches!(self, Self::Divisions(_))
    }

    /// True when people in this division are served.
    pub fn serves(&self, division: CensusDivision) -> bool {
        self.is_everywhere() || self.divisions().contains(&division)
    }
}
