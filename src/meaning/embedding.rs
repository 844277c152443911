//! The embedding of a text: its direction in the network's space of meanings, in a byte a number.

use std::sync::Arc;

/// Numbers of an embedding.
pub const WIDTH: usize = 384;

/// A direction. Only its angle to others counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Embedding {
    numbers: Arc<[i8]>,
    length: f32,
}

impl Embedding {
    /// The direction of a list of numbers, in 127 steps of the greatest.
    pub fn of(numbers: &[f32]) -> Self {
        let greatest = numbers.iter().fold(f32::MIN_POSITIVE, |greatest, number| greatest.max(number.abs()));
        Self::from_numbers(numbers.iter().map(|number| (number / greatest * 127.0).round() as i8).collect())
    }

    /// The same from its bytes.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self::from_numbers(bytes.iter().map(|byte| i8::from_le_bytes([*byte])).collect())
    }

    fn from_numbers(numbers: Arc<[i8]>) -> Self {
        let length = (product(&numbers, &numbers) as f32).sqrt();
        Self { numbers, length }
    }

    /// Its bytes.
    pub fn bytes(&self) -> impl Iterator<Item = u8> {
        self.numbers.iter().map(|number| number.to_le_bytes()[0])
    }

    /// The cosine of the angle to another: 1 for the same direction, 0 when one of them has none.
    pub fn cosine(&self, other: &Self) -> f32 {
        let lengths = self.length * other.length;
        if lengths > 0.0 { product(&self.numbers, &other.numbers) as f32 / lengths } else { 0.0 }
    }
}

fn product(one: &[i8], other: &[i8]) -> i32 {
    one.iter().zip(other).map(|(one, other)| i32::from(*one) * i32::from(*other)).sum()
}
