//! A card to show to a stranger, without a word: which ones there are.

/// A card. Its number is in an address, because a name would say what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShownCard {
    /// For someone who cannot talk: asks for a phone, in private.
    Help,
    /// For someone whose language no one here speaks: asks for a call with an interpreter.
    Interpreter,
    /// For the person who is shown one of the others: what to do now.
    Staff,
}

impl ShownCard {
    /// All, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Help, Self::Interpreter, Self::Staff];

    /// The number in an address. Never change one: a printed sheet may be asked for again.
    pub const fn number(self) -> &'static str {
        match self {
            Self::Help => "1",
            Self::Interpreter => "2",
            Self::Staff => "3",
        }
    }

    /// The card of a number.
    pub fn from_number(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|card| card.number() == text)
    }
}
