//! The base weights give the same embeddings as the original encoder: `base-golden.jsonl`.

use std::{fs, path::Path};

use porchlight::meaning::{encoder::Encoder, pieces::Pieces};
use serde::Deserialize;

use crate::{
    Problem, export,
    network::{Network, Pass},
};

/// The minimum cosine to the original.
const LEAST: f32 = 0.999;

#[derive(Deserialize)]
struct Golden {
    text: String,
    first_12: Vec<f32>,
}

/// Compares the untrained network with the original by the twelve numbers that are known, and with itself in eight bits, the form of the
/// trained network, by all numbers.
///
/// # Errors
/// The network cannot be run, or the cosine of a text is below [`LEAST`].
pub fn check(network: &Network, pieces: &Pieces, file: &Path) -> Result<(), Problem> {
    let lines = fs::read_to_string(file)?;
    let golden = lines.lines().map(serde_json::from_str).collect::<Result<Vec<Golden>, _>>().map_err(std::io::Error::other)?;
    let texts: Vec<Vec<u32>> = golden.iter().map(|golden| pieces.of_question(&golden.text)).collect();
    let encoder = Encoder::from_bytes(export::onnx(network, &texts)?).map_err(Problem::Written)?;
    let (mut base, mut small) = (f32::INFINITY, f32::INFINITY);
    for (golden, text) in golden.iter().zip(&texts) {
        let mean = network.mean(std::slice::from_ref(text), &mut Pass { drop: None, watch: None })?.squeeze(0)?.to_vec1::<f32>()?;
        base = base.min(cosine(&golden.first_12, &mean[..golden.first_12.len()]));
        small = small.min(cosine(&mean, &encoder.run(text)?.embedding));
    }
    eprintln!("{} golden texts; lowest cosine {base:.5} to the original, {small:.5} in eight bits", golden.len());
    if base.min(small) < LEAST { Err(Problem::Written(format!("a golden text has a lower cosine than {LEAST}"))) } else { Ok(()) }
}

fn cosine(one: &[f32], other: &[f32]) -> f32 {
    let product = |one: &[f32], other: &[f32]| one.iter().zip(other).map(|(one, other)| one * other).sum::<f32>();
    product(one, other) / (product(one, one) * product(other, other)).sqrt()
}
