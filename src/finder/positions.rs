//! A set of positions in a snapshot: a row of bits.
//!
//! A directory has hundreds of services, so a row is a few machine words and every operation a short loop. Compressed sets of a library
//! pay for themselves from hundreds of thousands on; here they cost a reader's phone more bytes than the whole list
//! (docs/decisions/0009).

use std::ops::{BitAnd, BitOr, BitOrAssign, SubAssign};

const BITS: usize = u64::BITS as usize;

/// Positions, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions {
    /// 64 positions a word, the lowest first. The last word is not zero, so that equal sets are equal rows.
    words: Vec<u64>,
}

impl Positions {
    /// The positions from zero up to a number.
    pub fn below(end: usize) -> Self {
        let mut words = vec![u64::MAX; end / BITS];
        words.push((1 << (end % BITS)) - 1);
        Self { words }.trimmed()
    }

    /// Adds a position.
    pub fn insert(&mut self, position: u32) {
        let (word, bit) = place(position);
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= bit;
    }

    /// True when the position is in the set.
    pub fn contains(&self, position: u32) -> bool {
        let (word, bit) = place(position);
        self.words.get(word).is_some_and(|word| word & bit != 0)
    }

    /// How many there are.
    pub fn len(&self) -> u64 {
        self.words.iter().map(|word| u64::from(word.count_ones())).sum()
    }

    /// True when there is none.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many are in both sets.
    pub fn intersection_len(&self, other: &Self) -> u64 {
        self.words.iter().zip(&other.words).map(|(a, b)| u64::from((a & b).count_ones())).sum()
    }

    /// The positions, the lowest first.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        (0u32..).step_by(BITS).zip(&self.words).flat_map(|(start, word)| {
            std::iter::successors(Some(*word), |rest| Some(rest & rest.wrapping_sub(1)))
                .take_while(|rest| *rest != 0)
                .map(move |rest| start + rest.trailing_zeros())
        })
    }

    fn trimmed(mut self) -> Self {
        self.trim();
        self
    }

    fn trim(&mut self) {
        while self.words.last() == Some(&0) {
            self.words.pop();
        }
    }
}

fn place(position: u32) -> (usize, u64) {
    let position = position as usize;
    (position / BITS, 1 << (position % BITS))
}

impl FromIterator<u32> for Positions {
    fn from_iter<I: IntoIterator<Item = u32>>(positions: I) -> Self {
        let mut set = Self::default();
        positions.into_iter().for_each(|position| set.insert(position));
        set
    }
}

/// What is in both.
impl BitAnd<&Self> for Positions {
    type Output = Self;

    fn bitand(mut self, other: &Self) -> Self {
        self.words.truncate(other.words.len());
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= b);
        self.trimmed()
    }
}

/// What is in either.
impl BitOrAssign<&Self> for Positions {
    fn bitor_assign(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a |= b);
    }
}

impl BitOr for &Positions {
    type Output = Positions;

    fn bitor(self, other: Self) -> Positions {
        let mut sum = self.clone();
        sum |= other;
        sum
    }
}

/// What is in the first and not in the second.
impl SubAssign<&Self> for Positions {
    fn sub_assign(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= !b);
        self.trim();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use proptest::prelude::*;

    type Set = BTreeSet<u32>;

    fn row(set: &Set) -> Positions {
        set.iter().copied().collect()
    }

    proptest! {
        #[test]
        fn a_row_is_a_set(a in prop::collection::btree_set(0u32..300, 0..40), b in prop::collection::btree_set(0u32..300, 0..40), end in 0usize..300) {
            prop_assert_eq!(row(&a).iter().collect::<Set>(), a.clone());
            prop_assert_eq!((row(&a).len(), row(&a).is_empty()), (a.len() as u64, a.is_empty()));
            prop_assert!((0..300).all(|at| row(&a).contains(at) == a.contains(&at)));
            prop_assert_eq!(row(&a) & &row(&b), row(&(&a & &b)));
            prop_assert_eq!(&row(&a) | &row(&b), row(&(&a | &b)));
            prop_assert_eq!(row(&a).intersection_len(&row(&b)), (&a & &b).len() as u64);
            let mut left = row(&a);
            left -= &row(&b);
            prop_assert_eq!(left, row(&(&a - &b)));
            prop_assert_eq!(Positions::below(end), (0..end as u32).collect());
        }
    }
}
