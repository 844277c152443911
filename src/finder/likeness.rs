//! How like two words are.

/// Which letters a word has and how long it is: enough to know of most words that they are not like another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letters {
    bits: u64,
    count: usize,
}

impl Letters {
    /// The letters of a text. Different letters may share a bit; that only makes them look more alike than they are.
    pub fn of(text: &str) -> Self {
        text.chars().fold(Self { bits: 0, count: 0 }, |letters, c| Self {
            bits: letters.bits | 1 << (u32::from(c) % u64::BITS),
            count: letters.count + 1,
        })
    }

    /// How many letters there are.
    pub const fn count(self) -> usize {
        self.count
    }

    /// False when no number of changes up to this one makes one word of the other: each adds at most one letter and takes one away.
    pub const fn may_be_near(self, other: Self, allowed: usize) -> bool {
        self.count.abs_diff(other.count) <= allowed && (self.bits ^ other.bits).count_ones() as usize <= 2 * allowed
    }
}

/// True when one text becomes the other by at most `allowed` changed, added, missing or swapped letters.
pub fn distance_at_most(a: &str, b: &str, allowed: usize) -> bool {
    // Most words are told apart by their letters alone, which costs far less than the distance.
    Letters::of(a).may_be_near(Letters::of(b), allowed) && strsim::osa_distance(a, b) <= allowed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_swap_a_slip_and_a_lost_letter_are_one_change() {
        for (a, b, distance) in
            [("shetler", "shelter", 1), ("suicde", "suicide", 1), ("hamiltn", "hamilton", 1), ("bed", "bad", 1), ("é", "e", 1)]
        {
            assert!(distance_at_most(a, b, distance) && !distance_at_most(a, b, distance - 1), "{a} {b}");
        }
        assert!(!distance_at_most("black", "baby", 2));
    }

    proptest! {
        #[test]
        fn changes_are_found_whatever_the_letters(word in "\\PC{1,12}", at in any::<prop::sample::Index>(), other in any::<char>(), kind in 0..4) {
            let mut letters: Vec<char> = word.chars().collect();
            let at = at.index(letters.len());
            match kind {
                0 => letters[at] = other,
                1 => letters.insert(at, other),
                2 => _ = letters.remove(at),
                _ => {
                    let last = letters.len() - 1;
                    letters.swap(at, (at + 1).min(last));
                }
            }
            let changed: String = letters.into_iter().collect();
            prop_assert!(distance_at_most(&word, &changed, 1));
        }
    }
}
