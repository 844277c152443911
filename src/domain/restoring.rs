//! What reverting someone's acts does with a listing.

/// What is done, with a listing or with one change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What was there before comes back at once.
    Undo,
    /// The listing is hidden at once. That it is shown again as it was is proposed: numbers, pages or places would come back.
    HideAndPropose,
    /// The listing is hidden already. That it is shown again as it was is proposed.
    Propose,
    /// The email address that got a link opens nothing any more.
    EndAccess,
    /// A change that waits is refused.
    Refuse,
    /// A person must look at it: an earlier version cannot be read, or only the shipped file changes it.
    Look,
}
