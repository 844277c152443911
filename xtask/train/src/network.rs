//! The encoder with its answers, as it is trained: twelve layers of which the upper six learn (README of data/encoder).

use std::{collections::BTreeMap, fs::File, path::Path};

use candle_core::{D, DType, Device, Result, Tensor, Var, quantized::gguf_file::Content};

use crate::random::Random;

/// Numbers of a piece.
pub const WIDTH: usize = 384;
/// Layers of the encoder.
pub const LAYERS: usize = 12;
/// Layers below this one stay as they came.
pub const LEARNS_FROM: usize = 6;
const HEADS: usize = 12;
/// Of the layer norms, from the header of the base weights.
pub const EPSILON: f64 = 1e-12;

/// A matrix and what is added to it.
#[derive(Clone)]
pub struct Linear {
    /// Rows give, columns take.
    pub weight: Tensor,
    /// One number a row.
    pub bias: Tensor,
}

/// One layer.
pub struct Layer {
    /// Query, key, value, attention's output, and the two of the feed-forward part, by the names of the base weights.
    pub linear: BTreeMap<&'static str, Linear>,
    /// The norms after attention and after the feed-forward part.
    pub norm: [Linear; 2],
}

/// The matrices of a layer.
pub const MATRICES: [&str; 6] = ["q", "k", "v", "ao", "fi", "fo"];

/// The network.
pub struct Network {
    /// Rows of pieces.
    pub pieces: Tensor,
    /// Rows of places, with the row that is added to every piece.
    pub places: Tensor,
    /// The norm of the sum of both.
    pub norm: Linear,
    /// From the first to the last.
    pub layers: Vec<Layer>,
    /// The answers: danger, kinds of help, people, one row each.
    pub answers: Linear,
    /// What learns: the answers, and the upper layers.
    pub learning: [Vec<Var>; 2],
}

/// Called with the name of each matrix and what it is multiplied with.
pub type Watcher<'a> = &'a mut dyn FnMut(usize, &'static str, &Tensor) -> Result<()>;

/// What happens on the way through the network.
pub struct Pass<'a> {
    /// Numbers are dropped at random while training.
    pub drop: Option<(f32, &'a mut Random)>,
    /// Looks at what the matrices take.
    pub watch: Option<Watcher<'a>>,
}

impl Pass<'_> {
    fn dropped(&mut self, x: Tensor) -> Result<Tensor> {
        let Some((share, random)) = &mut self.drop else { return Ok(x) };
        let kept = 1.0 / (1.0 - *share);
        let mask: Vec<f32> = (0..x.elem_count()).map(|_| if random.happens(*share) { 0.0 } else { kept }).collect();
        x.mul(&Tensor::from_vec(mask, x.shape(), x.device())?)
    }

    fn watched(&mut self, layer: usize, name: &'static str, x: &Tensor) -> Result<()> {
        self.watch.as_mut().map_or(Ok(()), |watch| watch(layer, name, x))
    }
}

impl Network {
    /// The base weights, with new answers.
    ///
    /// # Errors
    /// The file is none of ours.
    pub fn load(file: &Path, answers: usize, random: &mut Random) -> Result<Self> {
        let device = Device::Cpu;
        let mut file = File::open(file)?;
        let content = Content::read(&mut file)?;
        let mut read = |name: &str| content.tensor(&mut file, name, &device)?.dequantize(&device);
        let mut upper = Vec::new();
        let mut learnt = |tensor: Tensor, learns: bool| -> Result<Tensor> {
            if !learns {
                return Ok(tensor);
            }
            let variable = Var::from_tensor(&tensor)?;
            upper.push(variable.clone());
            Ok(variable.as_tensor().clone())
        };
        let pieces = read("emb.word")?;
        let places = read("emb.pos")?.broadcast_add(&read("emb.type")?.narrow(0, 0, 1)?)?;
        let norm = Linear { weight: read("emb.ln.w")?, bias: read("emb.ln.b")? };
        let mut layers = Vec::new();
        for number in 0..LAYERS {
            let mut linear = |name: &str| -> Result<Linear> {
                let learns = number >= LEARNS_FROM;
                Ok(Linear {
                    weight: learnt(read(&format!("l{number}.{name}.w"))?, learns)?,
                    bias: learnt(read(&format!("l{number}.{name}.b"))?, learns)?,
                })
            };
            let norm = [linear("aln")?, linear("oln")?];
            let linear = MATRICES.into_iter().map(|name| Ok((name, linear(name)?))).collect::<Result<_>>()?;
            layers.push(Layer { linear, norm });
        }
        let start: Vec<f32> = (0..answers * WIDTH).map(|_| (random.share() - 0.5) * 0.07).collect();
        let weight = Var::from_tensor(&Tensor::from_vec(start, (answers, WIDTH), &device)?)?;
        let bias = Var::from_tensor(&Tensor::zeros(answers, DType::F32, &device)?)?;
        let answers = Linear { weight: weight.as_tensor().clone(), bias: bias.as_tensor().clone() };
        Ok(Self { pieces, places, norm, layers, answers, learning: [vec![weight, bias], upper] })
    }

    /// The mean of the last layer's rows for each text of a batch: pieces in, `[texts, WIDTH]` out.
    ///
    /// # Errors
    /// A text has more pieces than there are places.
    pub fn mean(&self, batch: &[Vec<u32>], pass: &mut Pass<'_>) -> Result<Tensor> {
        let device = Device::Cpu;
        let (count, length) = (batch.len(), batch.iter().map(Vec::len).max().unwrap_or_default());
        let mut pieces = vec![1u32; count * length];
        let mut mask = vec![0f32; count * length];
        for (row, text) in batch.iter().enumerate() {
            pieces[row * length..][..text.len()].copy_from_slice(text);
            mask[row * length..][..text.len()].fill(1.0);
        }
        let mask = Tensor::from_vec(mask, (count, length), &device)?;
        // What is no piece gets no attention.
        let bias = ((&mask - 1.0)? * 1e4)?.reshape((count, 1, 1, length))?;
        let x = self.pieces.index_select(&Tensor::from_vec(pieces, count * length, &device)?, 0)?.reshape((count, length, WIDTH))?;
        let mut x = norm(&x.broadcast_add(&self.places.narrow(0, 0, length)?)?, &self.norm)?;
        for (number, layer) in self.layers.iter().enumerate() {
            for name in ["q", "k", "v"] {
                pass.watched(number, name, &x)?;
            }
            let split = |name| layer.apply(name, &x)?.reshape((count, length, HEADS, WIDTH / HEADS))?.transpose(1, 2)?.contiguous();
            let (query, key, value) = (split("q")?, split("k")?, split("v")?);
            let scores = (query.matmul(&key.transpose(2, 3)?.contiguous()?)? / ((WIDTH / HEADS) as f64).sqrt())?;
            let weights = candle_nn::ops::softmax(&scores.broadcast_add(&bias)?, D::Minus1)?;
            let seen = weights.matmul(&value)?.transpose(1, 2)?.contiguous()?.reshape((count, length, WIDTH))?;
            pass.watched(number, "ao", &seen)?;
            x = norm(&(&x + pass.dropped(layer.apply("ao", &seen)?)?)?, &layer.norm[0])?;
            pass.watched(number, "fi", &x)?;
            let inner = layer.apply("fi", &x)?.gelu_erf()?;
            pass.watched(number, "fo", &inner)?;
            x = norm(&(&x + pass.dropped(layer.apply("fo", &inner)?)?)?, &layer.norm[1])?;
        }
        x.broadcast_mul(&mask.unsqueeze(2)?)?.sum(1)?.broadcast_div(&mask.sum_keepdim(1)?)
    }

    /// The answers to a batch, one row a text, before they are made probabilities.
    ///
    /// # Errors
    /// As [`Self::mean`].
    pub fn answers(&self, batch: &[Vec<u32>], pass: &mut Pass<'_>) -> Result<Tensor> {
        let mean = self.mean(batch, pass)?;
        pass.dropped(mean)?.matmul(&self.answers.weight.t()?)?.broadcast_add(&self.answers.bias)
    }
}

impl Layer {
    fn apply(&self, name: &str, x: &Tensor) -> Result<Tensor> {
        let (count, length, width) = x.dims3()?;
        let Linear { weight, bias } = &self.linear[name];
        x.reshape((count * length, width))?.matmul(&weight.t()?)?.broadcast_add(bias)?.reshape((count, length, ()))
    }
}

fn norm(x: &Tensor, by: &Linear) -> Result<Tensor> {
    let centred = x.broadcast_sub(&x.mean_keepdim(D::Minus1)?)?;
    let spread = (centred.sqr()?.mean_keepdim(D::Minus1)? + EPSILON)?.sqrt()?;
    centred.broadcast_div(&spread)?.broadcast_mul(&by.weight)?.broadcast_add(&by.bias)
}
