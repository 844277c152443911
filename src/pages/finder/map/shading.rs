//! Five steps of shading: as many divisions in each as equal counts allow.

/// How many steps there are at most.
const STEPS: usize = 5;

/// Which step each count belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shading {
    /// Lowest and highest count of each step, from few to many; none is empty.
    pub steps: Vec<(u64, u64)>,
}

impl Shading {
    /// The steps of these counts. Equal counts are always in the same step.
    pub fn of(counts: &[u64]) -> Self {
        let mut sorted = counts.to_vec();
        sorted.sort_unstable();
        let mut steps: Vec<(usize, u64, u64)> = Vec::new();
        for (at, count) in sorted.iter().enumerate() {
            let first_like_it = sorted.partition_point(|other| other < count);
            let step = first_like_it * STEPS / sorted.len();
            match steps.last_mut() {
                Some((last, _, highest)) if *last == step => *highest = *count,
                _ => steps.push((step, *count, sorted[at])),
            }
        }
        Self { steps: steps.into_iter().map(|(_, low, high)| (low, high)).collect() }
    }

    /// The step of a count, from 1.
    pub fn step(&self, count: u64) -> usize {
        self.steps.iter().position(|(_, high)| count <= *high).unwrap_or(self.steps.len().saturating_sub(1)) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_dealt_into_five_steps() {
        let counts: Vec<u64> = (1..=10).collect();
        let shading = Shading::of(&counts);
        assert_eq!(shading.steps, [(1, 2), (3, 4), (5, 6), (7, 8), (9, 10)]);
        assert_eq!([1, 2, 3, 10].map(|count| shading.step(count)), [1, 1, 2, 5]);
    }

    #[test]
    fn equal_counts_share_a_step() {
        assert_eq!(Shading::of(&[4, 4, 4]).steps, [(4, 4)]);
        assert_eq!(Shading::of(&[0, 0, 0, 0, 7]).steps, [(0, 0), (7, 7)]);
    }
}
