//! The base weights give the same embeddings as the original encoder: `base-golden.jsonl`.

use std::{fs, path::Path};

use porchlight::meaning::{encoder::Encoder, pieces::Pieces};
use serde::Deserialize;

use crate::{Problem, SAMPLES, export, network::Network};

/// The minimum cosine to the original.
const LEAST: f32 = 0.999;

#[derive(Deserialize)]
struct Golden {
    text: String,
    first_12: Vec<f32>,
}

/// Puts the untrained network into eight bits, as the trained one will be, and compares its embeddings with the original's.
///
/// # Errors
/// The network cannot be run, or a text's cosine is below [`LEAST`].
pub fn check(network: &Network, pieces: &Pieces, file: &Path) -> Result<(), Problem> {
    let lines = fs::read_to_string(file)?;
    let golden = lines.lines().map(serde_json::from_str).collect::<Result<Vec<Golden>, _>>().map_err(std::io::Error::other)?;
    let samples: Vec<Vec<u32>> = golden.iter().take(SAMPLES).map(|golden| pieces.of_question(&golden.text)).collect();
    let encoder = Encoder::from_bytes(export::onnx(network, &samples)?).map_err(Problem::Written)?;
    let mut least = f32::INFINITY;
    for golden in &golden {
        let embedding = encoder.run(&pieces.of_question(&golden.text))?.embedding;
        let cosine = cosine(&golden.first_12, &embedding[..golden.first_12.len()]);
        if cosine < LEAST {
            return Err(Problem::Written(format!("“{}” has a cosine of {cosine:.4} to the original, not {LEAST}", golden.text)));
        }
        least = least.min(cosine);
    }
    eprintln!("{} golden texts, cosine {least:.4} at the lowest", golden.len());
    Ok(())
}

fn cosine(one: &[f32], other: &[f32]) -> f32 {
    let product = |one: &[f32], other: &[f32]| one.iter().zip(other).map(|(one, other)| one * other).sum::<f32>();
    product(one, other) / (product(one, one) * product(other, other)).sqrt()
}
