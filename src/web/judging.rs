//! Asks the model about typed words. The number of texts at once and the wait are limited, so that pages are never slowed; beyond the
//! limits, rules alone read the words.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use arc_swap::ArcSwap;

use tokio::{sync::Semaphore, task};

use crate::{
    domain::locale::Locale,
    finder::words::judgement::Judgement,
    meaning::{
        collection::{Collections, Texts},
        embeddings::Embeddings,
        judge::Judge,
    },
};

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
    /// What words are compared with, of the latest publication.
    collections: ArcSwap<Collections>,
    /// Counts publications: the work for an earlier one is abandoned.
    publication: AtomicU64,
    /// Embeddings of texts that were not shipped.
    embedded: ArcSwap<Embeddings>,
}

impl Judging {
    /// With a model.
    pub fn by(judge: Judge) -> Self {
        Self(Some(Arc::new(Queue {
            judge: Arc::new(judge),
            turns: Arc::new(Semaphore::new(at_once())),
            said: AtomicBool::default(),
            collections: ArcSwap::default(),
            publication: AtomicU64::default(),
            embedded: ArcSwap::default(),
        })))
    }

    /// The judgement of a text on a page in a language; nothing when there is no model, or when too many wait. The words are neither kept
    /// nor logged. `text` is only asked for when there is a model.
    pub async fn judge(&self, text: impl FnOnce() -> String, locale: Locale) -> Option<Judgement> {
        let queue = self.0.as_ref()?;
        let text = Some(text()).filter(|text| !text.trim().is_empty())?;
        let Ok(Ok(turn)) = tokio::time::timeout(PATIENCE, queue.turns.clone().acquire_owned()).await else {
            queue.say_once("more sentences wait than can be judged");
            return None;
        };
        let (judge, collections) = (queue.judge.clone(), queue.collections.load_full());
        let judged = task::spawn_blocking(move || {
            let judged = judge.judge(&text).map(|(mut judgement, words)| {
                collections.compare(&mut judgement, &words, locale);
                judgement
            });
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

    /// Compares words with the texts of a new publication from now on. Those whose embedding is unknown follow, one by one in the
    /// background, between the sentences of visitors.
    pub fn publish(&self, texts: impl FnOnce() -> BTreeMap<Locale, Texts>) {
        let Some(queue) = self.0.clone() else { return };
        let texts = texts();
        let publication = queue.publication.fetch_add(1, Ordering::SeqCst) + 1;
        let missing = queue.compare_with(&texts);
        if !missing.is_empty() {
            task::spawn(async move { queue.embed(&texts, missing, publication).await });
        }
    }
}

impl Queue {
    /// Compares words with these texts, as far as their embeddings are known. Gives those whose embeddings are not.
    fn compare_with(&self, texts: &BTreeMap<Locale, Texts>) -> Vec<String> {
        let embedded = self.embedded.load();
        let known = |text: &str| self.judge.shipped().get(text).or_else(|| embedded.get(text)).cloned();
        self.collections.store(Arc::new(Collections::of(texts, known)));
        let unknown = texts.values().flat_map(Texts::all).filter(|text| known(text).is_none());
        unknown.map(str::to_owned).collect()
    }

    /// Embeds the missing texts of a publication, unless another comes.
    async fn embed(&self, texts: &BTreeMap<Locale, Texts>, missing: Vec<String>, publication: u64) {
        let mut embedded = self.embedded.load().restricted_to(texts.values().flat_map(Texts::all));
        for text in missing {
            if self.publication.load(Ordering::SeqCst) != publication {
                return;
            }
            let Ok(turn) = self.turns.clone().acquire_owned().await else { return };
            let judge = self.judge.clone();
            let done = task::spawn_blocking(move || {
                let embedding = judge.embed(&text);
                drop(turn);
                embedding.ok().map(|embedding| (text, embedding))
            });
            if let Ok(Some((text, embedding))) = done.await {
                embedded.insert(&text, embedding);
            }
        }
        self.embedded.store(Arc::new(embedded));
        self.compare_with(texts);
    }

    fn say_once(&self, reason: &str) {
        if !self.said.swap(true, Ordering::Relaxed) {
            tracing::warn!(reason, "typed words are read by rules alone; this is said once");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn when_too_many_wait_rules_alone_read_and_later_the_model_reads_again() {
        let judging = Judging::by(Judge::load(Path::new("data/encoder")).unwrap());
        let queue = judging.0.clone().unwrap();
        let turns = queue.turns.clone().acquire_many_owned(u32::try_from(at_once()).unwrap()).await.unwrap();
        assert_eq!(judging.judge(|| "he wont let me leave".to_owned(), Locale::En).await, None);
        assert!(queue.said.load(Ordering::Relaxed));
        drop(turns);
        assert!(judging.judge(|| "he wont let me leave".to_owned(), Locale::En).await.is_some());
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn texts_of_a_publication_are_embedded_in_the_background_and_those_of_an_earlier_one_are_given_up() {
        let judging = Judging::by(Judge::load(Path::new("data/encoder")).unwrap());
        let texts = |name: &str| {
            let text =
                |at: usize| (crate::domain::service::ServiceId::parse(&format!("{name}-{at}")).unwrap(), format!("{name} number {at}"));
            BTreeMap::from([(Locale::En, Texts { services: (0..4).map(text).collect(), sections: Vec::new() })])
        };
        judging.publish(|| texts("food-bank"));
        judging.publish(|| texts("night-shelter"));
        let queue = judging.0.clone().unwrap();
        let known = |name: &str| queue.embedded.load().get(&format!("{name} number 3")).is_some();
        while !known("night-shelter") {
            tokio::task::yield_now().await;
        }
        assert!(!known("food-bank"));
    }
}
