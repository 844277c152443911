//! What the program found odd about listings. It is work for a person, and never a change.

use super::{link_check::LinkOutcome, service::ServiceId, stored::stored};

stored! {
    /// What is odd.
    FindingKind {
        /// A page of a listing does not answer.
        Page = "page";
        /// A telephone number is from another part of Ontario than the service.
        AreaCode = "area-code";
        /// Two organizations have the same number.
        SameNumber = "same-number";
        /// Two organizations have the same page.
        SamePage = "same-page";
        /// Two listings of one area have the same name.
        SameName = "same-name";
    }
}

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is odd.
    pub kind: FindingKind,
    /// The listings that it is about, by id.
    pub services: Vec<ServiceId>,
    /// The number, page or name.
    pub value: String,
    /// For a page: what it answered.
    pub outcome: Option<LinkOutcome>,
    /// For a page: the site that it leads to.
    pub led_to: Option<String>,
}

impl Finding {
    /// What is odd about listings.
    pub fn of(kind: FindingKind, mut services: Vec<ServiceId>, value: impl Into<String>) -> Self {
        services.sort_unstable();
        services.dedup();
        Self { kind, services, value: value.into(), outcome: None, led_to: None }
    }

    /// Its name. Once any part of it is another, it is another finding: what was settled before does not settle it.
    pub fn key(&self) -> String {
        let services: Vec<&str> = self.services.iter().map(ServiceId::as_str).collect();
        let outcome = self.outcome.map_or("", LinkOutcome::id);
        let led_to = self.led_to.as_deref().unwrap_or_default();
        [self.kind.id(), &services.join(","), &self.value, outcome, led_to].join(" ").trim_end().to_owned()
    }
}
