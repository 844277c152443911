//! What of the finder's form differs between readers.

/// A blank of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blank {
    /// An attribute: the choices in codes.
    Codes,
    /// Hidden fields for what is no choice.
    Unseen,
    /// An attribute: the typed words.
    Words,
    /// The choice of any age.
    AnyAge,
    /// What the list of areas says while none is chosen.
    AnyArea,
    /// The line of the list for several divisions, which has no other.
    Several,
    /// Where the choices stay.
    Private,
    /// A choice, by its place among those that are offered.
    Choice(usize),
}

/// The first of the marks for blanks: private-use characters of Unicode, which no text of ours contains. The first of them is for numbers.
const FIRST_MARK: u32 = 0xE000;
const ALONE: [Blank; 7] = [Blank::Codes, Blank::Unseen, Blank::Words, Blank::AnyAge, Blank::AnyArea, Blank::Several, Blank::Private];

impl Blank {
    /// The mark of its blank.
    pub(super) fn mark(self) -> String {
        let at = match self {
            Self::Choice(place) => ALONE.len() + place,
            alone => ALONE.iter().position(|other| *other == alone).unwrap_or_default(),
        };
        let mark = u32::try_from(at).ok().and_then(|at| char::from_u32(FIRST_MARK + 1 + at));
        mark.map(String::from).unwrap_or_default()
    }

    /// The blank of a mark.
    pub(super) fn of_mark(mark: char) -> Option<Self> {
        let at = usize::try_from(u32::from(mark).checked_sub(FIRST_MARK + 1)?).ok()?;
        match ALONE.get(at) {
            Some(alone) => Some(*alone),
            None if mark <= '\u{f8ff}' => Some(Self::Choice(at - ALONE.len())),
            None => None,
        }
    }
}

/// What of the form is unfolded when it is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Unfolded {
    /// More choices than age and area.
    pub(super) choices: bool,
    /// All kinds of help.
    pub(super) needs: bool,
}
