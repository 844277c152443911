//! `model.json`: what the network's answers are called, how they become probabilities, and the thresholds.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};

use super::MeaningError;

/// One question to the network.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// The names of its answers, in the network's order; the first one is “none”.
    pub answers: Vec<String>,
    /// The temperature of the softmax, fitted so that the probabilities are calibrated.
    pub temperature: f32,
}

/// What the model's files belong to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// The SHA-256 of the sentences that the weights were trained on.
    pub sentences: String,
    /// The SHA-256 of `model.onnx`.
    pub model: String,
    /// Which danger: `none`, or an id of [`crate::finder::words::target::Danger`].
    pub danger: Question,
    /// Which kind of help: `none`, or an id of the taxonomy.
    pub need: Question,
    /// Who needs help.
    pub person: Question,
    /// The minimum probability at which a danger counts as heard, in thousandths.
    pub danger_from: u16,
    /// The minimum probability at which a kind of help changes the order, in thousandths.
    pub need_from: u16,
}

impl Labels {
    /// Reads `model.json`.
    ///
    /// # Errors
    /// There is no such file, or it says something else.
    pub fn load(file: &Path) -> Result<Self, MeaningError> {
        let named = || file.display().to_string();
        let text = fs::read(file).map_err(|reason| MeaningError::File { file: named(), reason })?;
        serde_json::from_slice(&text).map_err(|error| MeaningError::Format { file: named(), reason: error.to_string() })
    }

    /// How many answers the network gives.
    pub fn answers(&self) -> usize {
        [&self.danger, &self.need, &self.person].iter().map(|question| question.answers.len()).sum()
    }

    /// The probabilities of each question's answers.
    pub fn probabilities(&self, answers: &[f32]) -> [Vec<f32>; 3] {
        let mut rest = answers;
        [&self.danger, &self.need, &self.person].map(|question| {
            let (own, others) = rest.split_at(question.answers.len().min(rest.len()));
            rest = others;
            softmax(own, question.temperature)
        })
    }
}

/// Probabilities of answers.
pub fn softmax(answers: &[f32], temperature: f32) -> Vec<f32> {
    let most = answers.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let shares: Vec<f32> = answers.iter().map(|answer| ((answer - most) / temperature).exp()).collect();
    let sum: f32 = shares.iter().sum();
    shares.into_iter().map(|share| share / sum).collect()
}
