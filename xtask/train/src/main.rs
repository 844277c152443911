//! `cargo xtask train`: the reader of typed words, from the labelled sentences to the files that the server loads.
//!
//! Base weights and sentences in, `model.onnx` and `model.json` out, all in `data/encoder`. Random numbers come from a fixed seed.

mod calibration;
mod embed;
mod export;
mod golden;
mod network;
mod noise;
mod onnx;
mod random;
mod report;
mod split;
mod training;

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use porchlight::meaning::{
    MeaningError,
    encoder::Encoder,
    labels::Labels,
    pieces::Pieces,
    sentences::{self, DANGERS, PEOPLE, Sentence},
};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{
    network::Network,
    random::Random,
    split::{Part, needs},
};

/// Why nothing was trained.
#[derive(Debug, Error)]
pub enum Problem {
    /// A file cannot be read or written.
    #[error(transparent)]
    Files(#[from] io::Error),
    /// The texts of the site cannot be read.
    #[error("{0}")]
    Texts(String),
    /// The network cannot be built or run.
    #[error("the network: {0}")]
    Network(#[from] candle_core::Error),
    /// A sentence is not as it should be, or what was written cannot be read back.
    #[error(transparent)]
    Model(#[from] MeaningError),
    /// The network that was written is not one.
    #[error("the written network: {0}")]
    Written(String),
}

/// Texts on which the sizes of numbers are measured before they are put into eight bits.
const SAMPLES: usize = 150;

fn main() -> ExitCode {
    match train() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// The value of an option such as `--share=0.5`.
fn option(name: &str) -> Option<f32> {
    std::env::args().find_map(|argument| argument.strip_prefix(&format!("--{name}="))?.parse().ok())
}

fn train() -> Result<(), Problem> {
    let folder = PathBuf::from("data/encoder");
    let is_asked = |name: &str| std::env::args().any(|argument| argument == name);
    if is_asked("--embed") {
        return embed::write(&folder);
    }
    let out = std::env::args().find_map(|argument| argument.strip_prefix("--out=").map(PathBuf::from)).unwrap_or_else(|| folder.clone());
    let (sentences, hash) = sentences::load(&folder.join("sentences"))?;
    let needs: Vec<String> = needs(&sentences).into_iter().map(|need| need.id().to_owned()).collect();
    let pieces = Pieces::load(&folder.join("tokenizer.json"))?;
    let of = |part: Part| -> Vec<Sentence> { sentences.iter().filter(|sentence| Part::of(sentence) == part).cloned().collect() };
    let mut learnt = of(Part::Training);
    // For the learning curve: only a share of the sentences.
    if let Some(share) = option("share") {
        let mut random = Random::new(5);
        learnt.retain(|_| random.happens(share));
    }
    let is_fitted_only = is_asked("--fit");
    let bytes = if is_fitted_only { std::fs::read(folder.join("model.onnx"))? } else { trained(&folder, &learnt, &needs, &pieces)? };
    let encoder = Encoder::from_bytes(bytes.clone()).map_err(Problem::Written)?;
    let mut labels = Labels {
        sentences: hash,
        model: hex::encode(Sha256::digest(&bytes)),
        danger: calibration::question(DANGERS.iter().map(|id| (*id).to_owned())),
        need: calibration::question(std::iter::once("none".to_owned()).chain(needs)),
        person: calibration::question(PEOPLE.iter().map(|id| (*id).to_owned())),
        danger_from: 500,
        need_from: 150,
    };
    let answered = |part: Part| -> Result<Vec<(Sentence, Vec<f32>)>, Problem> {
        of(part).into_iter().map(|sentence| Ok((sentence.clone(), encoder.run(&pieces.of_words(&sentence.t))?.answers))).collect()
    };
    calibration::fit(&mut labels, &answered(Part::Calibration)?);
    let report = report::of(&labels, learnt.len(), &answered(Part::Held)?);
    eprint!("{report}");
    std::fs::create_dir_all(&out)?;
    std::fs::write(out.join("model.onnx"), &bytes)?;
    let json = serde_json::to_string_pretty(&labels).map_err(io::Error::other)?;
    std::fs::write(out.join("model.json"), json + "\n")?;
    std::fs::write(out.join("report.md"), report)?;
    // Elsewhere there is no tokenizer beside the network.
    if out == folder && !is_fitted_only { embed::write(&folder) } else { Ok(()) }
}

/// The bytes of a network that was trained on sentences.
fn trained(folder: &Path, learnt: &[Sentence], needs: &[String], pieces: &Pieces) -> Result<Vec<u8>, Problem> {
    let mut random = Random::new(1);
    let network = Network::load(&folder.join("base.gguf"), DANGERS.len() + needs.len() + 1 + PEOPLE.len(), &mut random)?;
    golden::check(&network, pieces, &folder.join("base-golden.jsonl"))?;
    let rounds = option("rounds").map_or(training::ROUNDS, |rounds| rounds as usize);
    training::train(&network, learnt, needs, pieces, rounds, &mut random)?;
    let step = (learnt.len() / SAMPLES).max(1);
    let samples: Vec<Vec<u32>> = learnt.iter().step_by(step).map(|sentence| pieces.of_words(&sentence.t)).collect();
    Ok(export::onnx(&network, &samples)?)
}
