//! The time, as an argument: only `main` reads the real clock.

use std::sync::Arc;

use chrono::{DateTime, Utc};

/// Tells the time. Tests hand in a clock that stands still.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

impl Clock {
    /// The machine's clock.
    pub fn real() -> Self {
        #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
        Self(Arc::new(Utc::now))
    }

    /// A clock that always tells this time.
    pub fn at(time: DateTime<Utc>) -> Self {
        Self(Arc::new(move || time))
    }

    /// A clock that asks this.
    #[cfg(test)]
    pub(crate) fn telling(now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }
}
