//! The parts of the frame that are kept with a publication.

use leptos::prelude::*;

use crate::islands::fragment::Fragment;

use super::super::{navigation, parts::lines, site::Context};

/// A part of the frame.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// The menu.
    Menu,
    /// The row of numbers at the top.
    Strip,
    /// The panel of numbers at the foot; with the note about traces.
    Panel { note: bool },
    /// The foot; with the makers of borders and places.
    Foot { areas: bool },
}

impl Part {
    fn place(self) -> usize {
        match self {
            Self::Menu => 0,
            Self::Strip => 1,
            Self::Panel { note } => 2 + usize::from(note),
            Self::Foot { areas } => 4 + usize::from(areas),
        }
    }

    fn make(self, context: &Context<'_>) -> Fragment {
        match self {
            Self::Menu => navigation::menu(context),
            Self::Strip => lines::strip(context),
            Self::Panel { note } => lines::panel(context, note),
            Self::Foot { areas } => navigation::footer(context, areas),
        }
    }
}

/// A part for a page.
pub(super) fn part(context: &Context<'_>, part: Part) -> Fragment {
    match context.frames {
        Some(kept) => Fragment::new(kept.part(context.locale, part.place(), || part.make(context).to_html())),
        // A page of no publication.
        None => part.make(context),
    }
}
