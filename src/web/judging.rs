//! Asks the model about typed words. The number of texts at once and the wait are limited, so that pages are never slowed; beyond the
//! limits, rules alone read the words.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{sync::Semaphore, task};

use crate::{finder::words::judgement::Judgement, meaning::judge::Judge};

/// The maximum number of texts judged at once: half of the cores, so that the rest serve pages.
fn at_once() -> usize {
    std::thread::available_parallelism().map_or(1, |cores| cores.get().div_ceil(2))
}

/// How long a text waits for its turn before rules alone read it.
const PATIENCE: Duration = Duration::from_millis(500);

/// The model with its queue, or no model.
#[derive(Clone, Debug, Default)]
pub struct Judging(Option<Arc<Queue>>);

#[derive(Debug)]
struct Queue {
    judge: Arc<Judge>,
    turns: Arc<Semaphore>,
    said: AtomicBool,
}

impl Judging {
    /// With a model.
    pub fn by(judge: Judge) -> Self {
        Self(Some(Arc::new(Queue { judge: Arc::new(judge), turns: Arc::new(Semaphore::new(at_once())), said: AtomicBool::new(false) })))
    }

    /// The judgement of a text; nothing when there is no model, or when too many wait. The words are neither kept nor logged.
    pub async fn judge(&self, text: &str) -> Option<Judgement> {
        let queue = self.0.as_ref().filter(|_| !text.trim().is_empty())?;
        let Ok(Ok(turn)) = tokio::time::timeout(PATIENCE, queue.turns.clone().acquire_owned()).await else {
            queue.say_once("more sentences wait than can be judged");
            return None;
        };
        let (judge, text) = (queue.judge.clone(), text.to_owned());
        let judged = task::spawn_blocking(move || {
            let judged = judge.judge(&text);
            drop(turn);
            judged
        });
        match judged.await {
            Ok(Ok(judgement)) => Some(judgement),
            // The error is not logged: it must never hold the words.
            _ => {
                queue.say_once("the model failed");
                None
            }
        }
    }
}

impl Queue {
    fn say_once(&self, reason: &str) {
        if !self.said.swap(true, Ordering::Relaxed) {
            tracing::warn!(reason, "typed words are read by rules alone; this is said once");
        }
    }
}
