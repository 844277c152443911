//! The rounds of training.

use std::time::Instant;

use candle_core::{Device, Result, Tensor};
use candle_nn::{AdamW, Optimizer, ParamsAdamW};
use porchlight::meaning::{
    encoder::MAX_PIECES,
    pieces::Pieces,
    sentences::{DANGERS, PEOPLE, Sentence},
};

use crate::{
    network::{Network, Pass},
    noise,
    random::Random,
};

/// Times that every sentence is seen.
pub const ROUNDS: usize = 4;
/// Sentences of one step.
const BATCH: usize = 16;
/// How fast the answers learn, and the upper layers.
const RATES: [f64; 2] = [2e-3, 1.5e-4];
/// Share of the steps in which the rate grows; then it falls to nothing.
const GROWING: f64 = 0.06;
/// Numbers dropped at random.
const DROPPED: f32 = 0.1;
/// Sentences that are changed as people change them ([`noise`]).
const HURRIED: f32 = 0.7;
/// What each question counts.
const COUNTS: [f64; 3] = [1.0, 1.0, 0.3];
/// How sure the model may be of a danger: of the sentences' labels, a few can be disputed.
const SURE: f32 = 0.96;

/// Trains a network on sentences.
///
/// # Errors
/// The network cannot be run.
pub fn train(
    network: &Network,
    sentences: &[Sentence],
    needs: &[String],
    pieces: &Pieces,
    rounds: usize,
    random: &mut Random,
) -> Result<()> {
    let mut optimizers = network
        .learning
        .clone()
        .into_iter()
        .zip(RATES)
        .map(|(variables, lr)| AdamW::new(variables, ParamsAdamW { lr, ..ParamsAdamW::default() }).map(|optimizer| (optimizer, lr)))
        .collect::<Result<Vec<_>>>()?;
    let steps = sentences.len().div_ceil(BATCH) * rounds;
    let mut step = 0;
    for round in 1..=rounds {
        let (start, mut sum) = (Instant::now(), 0.0);
        let batches = batches(sentences, pieces, random);
        for batch in &batches {
            let texts: Vec<Vec<u32>> = batch.iter().map(|(text, _)| text.clone()).collect();
            let answers = network.answers(&texts, &mut Pass { drop: Some((DROPPED, random)), watch: None })?;
            let loss = loss(&answers, batch, needs)?;
            sum += f64::from(loss.to_scalar::<f32>()?);
            let gradients = loss.backward()?;
            let done = step as f64 / steps as f64;
            let share = if done < GROWING { done / GROWING } else { (1.0 - done) / (1.0 - GROWING) };
            for (optimizer, rate) in &mut optimizers {
                optimizer.set_learning_rate(*rate * share);
                optimizer.step(&gradients)?;
            }
            step += 1;
        }
        eprintln!("round {round} of {rounds}: loss {:.3}, {} s", sum / batches.len() as f64, start.elapsed().as_secs());
    }
    Ok(())
}

type Batch<'a> = Vec<(Vec<u32>, &'a Sentence)>;

/// All sentences in batches of about equal length, in random order.
fn batches<'a>(sentences: &'a [Sentence], pieces: &Pieces, random: &mut Random) -> Vec<Batch<'a>> {
    let mut texts: Batch<'a> = Vec::new();
    for sentence in sentences {
        let text = if random.happens(HURRIED) { noise::hurried(&sentence.t, random) } else { sentence.t.clone() };
        let mut text = pieces.of_words(&text);
        text.truncate(MAX_PIECES);
        texts.push((text, sentence));
    }
    random.shuffle(&mut texts);
    for chunk in texts.chunks_mut(BATCH * 16) {
        chunk.sort_by_key(|(text, _)| text.len());
    }
    let mut batches: Vec<Batch<'a>> = texts.chunks(BATCH).map(<[_]>::to_vec).collect();
    random.shuffle(&mut batches);
    batches
}

/// How far the answers are from the labels: cross-entropy, summed over the questions.
fn loss(answers: &Tensor, batch: &Batch<'_>, needs: &[String]) -> Result<Tensor> {
    let widths = [DANGERS.len(), needs.len() + 1, PEOPLE.len()];
    let wanted: [Vec<f32>; 3] = [
        batch.iter().flat_map(|(_, sentence)| softened(widths[0], sentence.danger())).collect(),
        batch.iter().flat_map(|(_, sentence)| shares(sentence, needs)).collect(),
        batch.iter().flat_map(|(_, sentence)| one(widths[2], sentence.person())).collect(),
    ];
    let (mut from, mut total) = (0, Tensor::zeros((), answers.dtype(), &Device::Cpu)?);
    for ((width, wanted), counts) in widths.into_iter().zip(wanted).zip(COUNTS) {
        let given = candle_nn::ops::log_softmax(&answers.narrow(1, from, width)?, 1)?;
        let wanted = Tensor::from_vec(wanted, (batch.len(), width), &Device::Cpu)?;
        total = (total + (given.mul(&wanted)?.sum_all()? * (-counts / batch.len() as f64))?)?;
        from += width;
    }
    Ok(total)
}

fn one(width: usize, at: usize) -> Vec<f32> {
    (0..width).map(|other| if other == at { 1.0 } else { 0.0 }).collect()
}

fn softened(width: usize, at: usize) -> Vec<f32> {
    let rest = (1.0 - SURE) / (width - 1) as f32;
    (0..width).map(|other| if other == at { SURE } else { rest }).collect()
}

/// The wanted shares of the kinds of help: the first counts most; without any it is “none”.
fn shares(sentence: &Sentence, needs: &[String]) -> Vec<f32> {
    let mut shares = vec![0.0; needs.len() + 1];
    let weights: &[f32] = match sentence.n.len() {
        0 => {
            shares[0] = 1.0;
            &[]
        }
        1 => &[1.0],
        2 => &[0.7, 0.3],
        _ => &[0.6, 0.25, 0.15],
    };
    for (need, weight) in sentence.n.iter().zip(weights) {
        if let Some(at) = needs.iter().position(|known| known == need) {
            shares[at + 1] += weight;
        }
    }
    shares
}
