//! Jobs that run for as long as the server does: one that panics is restarted, and the log says so.

use std::{future::Future, time::Duration};

use tokio::task::{JoinError, JoinSet};

use super::stop::{Stop, Stopper};

/// After a panic, before the job is started again: a job that panics at once must not fill the log.
const REST: Duration = Duration::from_secs(5);

/// For how long a job may finish what it is doing.
const PATIENCE: Duration = Duration::from_secs(10);

/// The jobs of a server.
#[derive(Debug)]
pub struct Jobs {
    running: JoinSet<()>,
    stopper: Stopper,
    stop: Stop,
    rest: Duration,
}

impl Default for Jobs {
    fn default() -> Self {
        Self::resting(REST)
    }
}

impl Jobs {
    /// Jobs that rest for another while after a panic.
    pub fn resting(rest: Duration) -> Self {
        let (stopper, stop) = super::stop::channel();
        Self { running: JoinSet::new(), stopper, stop, rest }
    }

    /// Starts a job, and starts it again whenever it panics. `job` makes it anew.
    pub fn start<F>(&mut self, name: &'static str, job: impl Fn(Stop) -> F + Send + 'static)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let (mut stop, rest) = (self.stop.clone(), self.rest);
        self.running.spawn(async move {
            while let Err(error) = alone(job(stop.clone())).await {
                tracing::error!(job = name, %error, "a job of the server panicked, and is started again");
                if stop.wait(rest).await {
                    return;
                }
            }
        });
    }

    /// Asks the jobs to stop, and waits until each has finished what it is doing. One that takes too long is cut off.
    pub async fn stop(mut self) {
        self.stopper.stop();
        let finished = async { while self.running.join_next().await.is_some() {} };
        if tokio::time::timeout(PATIENCE, finished).await.is_err() {
            tracing::warn!("a job of the server did not stop in time, and is cut off");
        }
        // What is left ends here, so that nothing writes once the database is closed.
        self.running.shutdown().await;
    }
}

/// Runs a job in a task of its own, which a panic ends.
async fn alone(job: impl Future<Output = ()> + Send + 'static) -> Result<(), JoinError> {
    let mut task = JoinSet::new();
    task.spawn(job);
    // Dropped with the set, the task ends with us.
    task.join_next().await.unwrap_or(Ok(()))
}
