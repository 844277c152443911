//! The model's judgement of a text.

use std::path::Path;

use crate::{
    domain::taxonomy::Category,
    finder::words::{
        judgement::{Judgement, Thousandths},
        target::Danger,
    },
};

use super::{
    MeaningError,
    embedding::{Embedding, WIDTH},
    embeddings::Embeddings,
    encoder::Encoder,
    labels::Labels,
    pieces::Pieces,
    windows::windows,
};

/// A model that is ready to judge.
#[derive(Debug)]
pub struct Judge {
    pieces: Pieces,
    encoder: Encoder,
    labels: Labels,
    dangers: Vec<Option<Danger>>,
    needs: Vec<Option<Category>>,
    shipped: Embeddings,
}

impl Judge {
    /// Reads the model's files in a folder (`data/encoder`).
    ///
    /// # Errors
    /// One of them is missing, or they do not belong together.
    pub fn load(folder: &Path) -> Result<Self, MeaningError> {
        let (pieces, labels) = (Pieces::load(&folder.join("tokenizer.json"))?, Labels::load(&folder.join("model.json"))?);
        let encoder = Encoder::load(&folder.join("model.onnx"))?;
        let given = encoder.run(&pieces.of_question(""))?.answers.len();
        if given != labels.answers() {
            let reason = format!("the network gives {given} answers, not {}", labels.answers());
            return Err(MeaningError::Format { file: "model.json".to_owned(), reason });
        }
        let dangers = labels.danger.answers.iter().map(|id| Danger::from_id(id)).collect();
        let needs = labels.need.answers.iter().map(|id| Category::from_id(id)).collect();
        // Without the file, texts are embedded after the start.
        let shipped = Embeddings::load(&folder.join("texts.bin"), &labels.model).unwrap_or_default();
        Ok(Self { pieces, encoder, labels, dangers, needs, shipped })
    }

    /// The embeddings of the shipped texts (`texts.bin`).
    pub const fn shipped(&self) -> &Embeddings {
        &self.shipped
    }

    /// The SHA-256 of the network, in hexadecimal digits.
    pub fn model(&self) -> &str {
        &self.labels.model
    }

    /// The embedding of a text. A long text is cut off.
    ///
    /// # Errors
    /// The network fails.
    pub fn embed(&self, text: &str) -> Result<Embedding, MeaningError> {
        Ok(Embedding::of(&self.encoder.run(&self.pieces.of_words(text))?.embedding))
    }

    /// Judges a text and embeds it. Of a long text each window is judged, and the strongest signal counts; its
    /// embedding is the sum of theirs.
    ///
    /// # Errors
    /// The network fails.
    pub fn judge(&self, text: &str) -> Result<(Judgement, Embedding), MeaningError> {
        let mut strongest: Option<[Vec<f32>; 3]> = None;
        let mut sum = [0.0; WIDTH];
        for window in windows(text) {
            let encoded = self.encoder.run(&self.pieces.of_words(window))?;
            sum.iter_mut().zip(encoded.embedding).for_each(|(sum, number)| *sum += number);
            let found = self.labels.probabilities(&encoded.answers);
            strongest = Some(match strongest {
                None => found,
                Some(before) => stronger(before, found),
            });
        }
        let [danger, need, person] = strongest.unwrap_or_default();
        let heard = thousandths(1.0 - danger.first().copied().unwrap_or(1.0)) >= self.labels.danger_from;
        let dangers = ranked(self.dangers.iter().copied().zip(danger).filter_map(|(danger, share)| Some((danger?, share))));
        let judgement = Judgement {
            danger: dangers.first().filter(|_| heard).map(|(danger, _)| *danger),
            needs: ranked(self.needs.iter().copied().zip(need).filter_map(|(need, share)| Some((need?, share))))
                .into_iter()
                .filter(|(_, share)| *share >= self.labels.need_from)
                .collect(),
            people: ranked(self.labels.person.answers.iter().cloned().zip(person)),
            dangers,
            ..Judgement::default()
        };
        Ok((judgement, Embedding::of(&sum)))
    }
}

/// Of two windows, for each question the one that is surer that there is something.
fn stronger(one: [Vec<f32>; 3], other: [Vec<f32>; 3]) -> [Vec<f32>; 3] {
    let mut pairs = one.into_iter().zip(other).map(|(one, other)| if other.first() < one.first() { other } else { one });
    std::array::from_fn(|_| pairs.next().unwrap_or_default())
}

fn ranked<T>(shares: impl Iterator<Item = (T, f32)>) -> Vec<(T, Thousandths)> {
    let mut ranked: Vec<(T, Thousandths)> = shares.map(|(value, share)| (value, thousandths(share))).collect();
    ranked.sort_by_key(|(_, share)| std::cmp::Reverse(*share));
    ranked
}

/// A probability in thousandths.
pub fn thousandths(share: f32) -> Thousandths {
    (share.clamp(0.0, 1.0) * 1_000.0).round() as Thousandths
}
