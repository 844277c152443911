//! When the server is to stop: asked by every job between two pieces of work, so that none is cut off in the middle of one.

use std::time::Duration;

use tokio::sync::watch;

/// Says that the jobs are to stop.
#[derive(Debug)]
pub struct Stopper(watch::Sender<bool>);

/// Tells a job whether it is to stop.
#[derive(Clone, Debug)]
pub struct Stop(watch::Receiver<bool>);

/// A pair of both.
pub fn channel() -> (Stopper, Stop) {
    let (sender, receiver) = watch::channel(false);
    (Stopper(sender), Stop(receiver))
}

impl Stopper {
    /// Asks every job to stop.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

impl Stop {
    /// True once the job is to stop.
    pub fn is_asked(&self) -> bool {
        *self.0.borrow() || self.0.has_changed().is_err()
    }

    /// Waits. True when the job is to stop: then at once.
    pub async fn wait(&mut self, time: Duration) -> bool {
        let asked = self.0.wait_for(|asked| *asked);
        tokio::time::timeout(time, asked).await.is_ok() || self.is_asked()
    }
}
