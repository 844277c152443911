//! Long work on a thread of its own, so that requests are answered meanwhile.

/// Runs `work` and waits for its result. If it panics, so does the caller.
pub(super) async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}
