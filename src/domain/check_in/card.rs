//! What the reader is shown in the end.

/// Where the reader is led. The order is the order of the rules: an earlier card is shown before a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Card {
    /// O1: help now.
    Now,
    /// O2: someone uses them to get something.
    Exploitation,
    /// O3: threats with images.
    Images,
    /// O4: work.
    Work,
    /// O5: marriage.
    Marriage,
    /// O6: control.
    Control,
    /// O7: early signs.
    Early,
    /// O8: not sure.
    NotSure,
    /// O9: a friend.
    Friend,
    /// O10: their child.
    Child,
    /// O11: to learn.
    Learning,
}

impl Card {
    /// How many there are.
    pub const COUNT: usize = 11;

    /// All, in the order of the rules.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Now,
        Self::Exploitation,
        Self::Images,
        Self::Work,
        Self::Marriage,
        Self::Control,
        Self::Early,
        Self::NotSure,
        Self::Friend,
        Self::Child,
        Self::Learning,
    ];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// A text that joins the cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddOn {
    /// A1: what must be reported about people under 16.
    Under16,
    /// A2: the same at 16 or 17.
    From16To17,
    /// A3: asked to bring someone.
    BringSomeone,
}

impl AddOn {
    /// How many there are.
    pub const COUNT: usize = 3;

    /// All.
    pub const ALL: [Self; Self::COUNT] = [Self::Under16, Self::From16To17, Self::BringSomeone];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// True for those that must be read before a call: they say what helpers have to report.
    pub const fn before_calling(self) -> bool {
        matches!(self, Self::Under16 | Self::From16To17)
    }
}
