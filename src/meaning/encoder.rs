//! The network, run by `rten`: pieces in, its embedding and the answers out.
//!
//! Why rten (0.27, MIT or Apache-2.0, one careful author since 2022): its kernels are chosen when it runs, so that a plain build uses
//! what the processor has; it multiplies in eight bits; it brings 33 packages, where candle brings 157. Table in `docs/READING.md`.

use std::{fmt, path::Path, sync::Arc};

use rten::{Model, ModelOptions, NodeId, RunOptions, ThreadPool};
use rten_tensor::{NdTensor, prelude::*};

use super::MeaningError;

/// Pieces that one run takes, marks included.
pub const MAX_PIECES: usize = 128;

/// What the network says of a text.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// The text's embedding, of length 1.
    pub embedding: Vec<f32>,
    /// The answers before they are made probabilities, in the order of `model.json`.
    pub answers: Vec<f32>,
}

/// A network that is ready to run. Several threads may run it at once; each run uses one.
pub struct Encoder {
    model: Model,
    pieces: NodeId,
    places: NodeId,
    mean: NodeId,
    answers: NodeId,
    thread: Arc<ThreadPool>,
}

impl fmt::Debug for Encoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encoder").finish_non_exhaustive()
    }
}

impl Encoder {
    /// Reads `model.onnx`.
    ///
    /// # Errors
    /// There is no such file, or it is no network of ours.
    pub fn load(file: &Path) -> Result<Self, MeaningError> {
        let bytes = std::fs::read(file).map_err(|reason| MeaningError::File { file: file.display().to_string(), reason })?;
        Self::from_bytes(bytes).map_err(|reason| MeaningError::Format { file: file.display().to_string(), reason })
    }

    /// A network from the bytes of its file.
    ///
    /// # Errors
    /// They are no network of ours.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, String> {
        let mut options = ModelOptions::with_all_ops();
        options.prepack_weights(true);
        let model = options.load(bytes).map_err(|error| error.to_string())?;
        let node = |name: &str| model.node_id(name).map_err(|error| error.to_string());
        let (pieces, places, mean, answers) = (node("pieces")?, node("places")?, node("mean")?, node("answers")?);
        Ok(Self { pieces, places, mean, answers, model, thread: Arc::new(ThreadPool::with_num_threads(1)) })
    }

    /// Runs the network on a text's pieces; more than [`MAX_PIECES`] are cut off.
    ///
    /// # Errors
    /// The network fails.
    pub fn run(&self, pieces: &[u32]) -> Result<Encoded, MeaningError> {
        let failed = |error: &dyn fmt::Display| MeaningError::Network(error.to_string());
        let pieces: Vec<i32> = pieces.iter().take(MAX_PIECES).map(|piece| i32::try_from(*piece).unwrap_or_default()).collect();
        let places: Vec<i32> = (0i32..).take(pieces.len()).collect();
        let (pieces, places) = (NdTensor::from_data([pieces.len()], pieces), NdTensor::from_data([places.len()], places));
        let inputs = vec![(self.pieces, pieces.view().into()), (self.places, places.view().into())];
        let options = RunOptions::default().with_thread_pool(Some(self.thread.clone()));
        let outputs = self.model.run(inputs, &[self.mean, self.answers], Some(options)).map_err(|error| failed(&error))?;
        let mut lists = outputs.into_iter().map(|output| NdTensor::<f32, 1>::try_from(output).map(|list| list.to_vec()));
        let mut next = || lists.next().transpose().ok().flatten().ok_or_else(|| failed(&"an output is missing"));
        let (mean, answers) = (next()?, next()?);
        let length = mean.iter().map(|number| number * number).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        Ok(Encoded { embedding: mean.into_iter().map(|number| number / length).collect(), answers })
    }
}
