//! Logs: what the server does, never what a visitor does. docs/LOGGING.md has the list of what is never written.

use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt as _, util::SubscriberInitExt as _};

/// Starts logging to standard error. `RUST_LOG` chooses how much; libraries stay at warnings, because some of them write
/// requests or SQL at lower levels.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,porchlight=info"));
    let layer = fmt::layer().with_writer(std::io::stderr).with_target(false).compact();
    // A second start, as in tests, keeps the first.
    let _ = tracing_subscriber::registry().with(filter).with(layer).try_init();
}
