//! Which pages leave few traces (decision 21).

use super::{Address, Page};

impl Address {
    /// True for pages that people in need read: each takes the place of the page before it in the tab's history (`public/exit.js`). Pages
    /// for
    /// adults who are not watched keep the history that they expect.
    pub const fn leaves_few_traces(&self) -> bool {
        match self {
            Self::Page(page) => page.leaves_few_traces(),
            Self::Find(..)
            | Self::Map(_)
            | Self::Service(_)
            | Self::Division(_)
            | Self::Region(_)
            | Self::LanguageCard(_)
            | Self::ListCode(_)
            | Self::HandOver
            | Self::PrintNote(_)
            | Self::PlanFor(_) => true,
            _ => false,
        }
    }
}

impl Page {
    const fn leaves_few_traces(self) -> bool {
        matches!(
            self,
            Self::Home
                | Self::CheckIn
                | Self::WhatItIs
                | Self::HowItStarts
                | Self::Online
                | Self::Signs
                | Self::GetSafe
                | Self::Note
                | Self::Plan
                | Self::Keep
                | Self::YourRights
                | Self::PoliceAndCourt
                | Self::Under18
                | Self::WhenYouCall
                | Self::Languages
                | Self::BoysAndYoungMen
                | Self::TwoSlgbtq
                | Self::Indigenous
                | Self::Work
                | Self::After
                | Self::Safety
                | Self::Myths
                | Self::Glossary
                | Self::Worried
                | Self::HelpAFriend
                | Self::Find
                | Self::Map
                | Self::List
                | Self::Areas
        )
    }
}
