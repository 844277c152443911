//! What the lesson of each band says, as names of messages.

use crate::domain::class_pack::Band;

/// A lesson of 40 minutes.
pub(super) struct Lesson {
    /// Its name with the grades.
    pub(super) name: &'static str,
    /// What students learn.
    pub(super) aim: &'static str,
    /// Its steps, whose minutes are [`Band::minutes`].
    pub(super) steps: [&'static str; 5],
    /// What it must not contain.
    pub(super) leave_out: &'static str,
    /// The students’ page.
    pub(super) sheet: Sheet,
    /// What the class did, as families read it.
    pub(super) did: &'static str,
    /// Three questions to ask at home.
    pub(super) questions: [&'static str; 3],
    /// The lesson as an article, which names what it serves of the curriculum.
    pub(super) article: &'static str,
}

/// The students’ page.
pub(super) struct Sheet {
    pub(super) title: &'static str,
    pub(super) intro: &'static str,
    pub(super) items: &'static [&'static str],
    pub(super) mark: Mark,
    /// A second part: its heading and what is in it.
    pub(super) second: Option<(&'static str, &'static [&'static str])>,
    /// Room to draw, with the words above it where they are not the introduction.
    pub(super) drawing: Drawing,
    /// Something to answer by hand, and on how many lines.
    pub(super) asks: &'static [(&'static str, usize)],
}

/// The mark before an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A dot.
    Dot,
    /// A circle to colour.
    Circle,
    /// A box for a number.
    Box,
    /// “T F”, to circle one.
    TrueOrFalse,
    /// A line to write on below it.
    Line,
}

/// Whether there is room to draw.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Drawing {
    No,
    Yes,
    After(&'static str),
}

pub(super) const fn of(band: Band) -> Lesson {
    match band {
        Band::KindergartenTo3 => Lesson {
            name: "pack-band-k-3",
            aim: "pack-k-3-aim",
            steps: ["pack-k-3-step-1", "pack-k-3-step-2", "pack-k-3-step-3", "pack-k-3-step-4", "pack-k-3-step-5"],
            leave_out: "pack-k-3-leave-out",
            sheet: Sheet {
                title: "pack-k-3-sheet",
                intro: "pack-k-3-intro",
                items: &["pack-k-3-item-1", "pack-k-3-item-2", "pack-k-3-item-3", "pack-k-3-item-4"],
                mark: Mark::Dot,
                second: None,
                drawing: Drawing::Yes,
                asks: &[("pack-k-3-ask", 2)],
            },
            did: "pack-k-3-home-did",
            questions: ["pack-k-3-home-1", "pack-k-3-home-2", "pack-k-3-home-3"],
            article: "educators--classroom--kindergarten-to-3",
        },
        Band::From4To6 => Lesson {
            name: "pack-band-4-6",
            aim: "pack-4-6-aim",
            steps: ["pack-4-6-step-1", "pack-4-6-step-2", "pack-4-6-step-3", "pack-4-6-step-4", "pack-4-6-step-5"],
            leave_out: "pack-4-6-leave-out",
            sheet: Sheet {
                title: "pack-4-6-sheet",
                intro: "pack-4-6-intro",
                items: &["pack-4-6-item-1", "pack-4-6-item-2", "pack-4-6-item-3", "pack-4-6-item-4", "pack-4-6-item-5", "pack-4-6-item-6"],
                mark: Mark::Circle,
                second: Some(("pack-4-6-second", &["pack-4-6-second-1", "pack-4-6-second-2", "pack-4-6-second-3"])),
                drawing: Drawing::No,
                asks: &[("pack-4-6-ask", 3), ("pack-4-6-more", 1)],
            },
            did: "pack-4-6-home-did",
            questions: ["pack-4-6-home-1", "pack-4-6-home-2", "pack-4-6-home-3"],
            article: "educators--classroom--grades-4-to-6",
        },
        Band::From7To8 => Lesson {
            name: "pack-band-7-8",
            aim: "pack-7-8-aim",
            steps: ["pack-7-8-step-1", "pack-7-8-step-2", "pack-7-8-step-3", "pack-7-8-step-4", "pack-7-8-step-5"],
            leave_out: "pack-7-8-leave-out",
            sheet: Sheet {
                title: "pack-7-8-sheet",
                intro: "pack-7-8-intro",
                items: &["pack-7-8-item-1", "pack-7-8-item-2", "pack-7-8-item-3", "pack-7-8-item-4", "pack-7-8-item-5", "pack-7-8-item-6"],
                mark: Mark::Box,
                second: Some(("pack-7-8-second", &["pack-7-8-second-1", "pack-7-8-second-2", "pack-7-8-second-3", "pack-7-8-second-4"])),
                drawing: Drawing::No,
                asks: &[("pack-7-8-ask", 3)],
            },
            did: "pack-7-8-home-did",
            questions: ["pack-7-8-home-1", "pack-7-8-home-2", "pack-7-8-home-3"],
            article: "educators--classroom--grades-7-and-8",
        },
        Band::From9To10 => Lesson {
            name: "pack-band-9-10",
            aim: "pack-9-10-aim",
            steps: ["pack-9-10-step-1", "pack-9-10-step-2", "pack-9-10-step-3", "pack-9-10-step-4", "pack-9-10-step-5"],
            leave_out: "pack-9-10-leave-out",
            sheet: Sheet {
                title: "pack-9-10-sheet",
                intro: "pack-9-10-intro",
                items: &[
                    "pack-9-10-item-1",
                    "pack-9-10-item-2",
                    "pack-9-10-item-3",
                    "pack-9-10-item-4",
                    "pack-9-10-item-5",
                    "pack-9-10-item-6",
                ],
                mark: Mark::TrueOrFalse,
                second: Some(("pack-9-10-second", &["pack-9-10-second-1"])),
                drawing: Drawing::No,
                asks: &[("pack-9-10-ask", 4)],
            },
            did: "pack-9-10-home-did",
            questions: ["pack-9-10-home-1", "pack-9-10-home-2", "pack-9-10-home-3"],
            article: "educators--classroom--grades-9-and-10",
        },
        Band::From11To12 => Lesson {
            name: "pack-band-11-12",
            aim: "pack-11-12-aim",
            steps: ["pack-11-12-step-1", "pack-11-12-step-2", "pack-11-12-step-3", "pack-11-12-step-4", "pack-11-12-step-5"],
            leave_out: "pack-11-12-leave-out",
            sheet: Sheet {
                title: "pack-11-12-sheet",
                intro: "pack-11-12-intro",
                items: &["pack-11-12-item-1", "pack-11-12-item-2", "pack-11-12-item-3"],
                mark: Mark::Line,
                second: None,
                drawing: Drawing::After("pack-11-12-draw"),
                asks: &[("pack-11-12-ask", 2)],
            },
            did: "pack-11-12-home-did",
            questions: ["pack-11-12-home-1", "pack-11-12-home-2", "pack-11-12-home-3"],
            article: "educators--classroom--grades-11-and-12",
        },
    }
}
