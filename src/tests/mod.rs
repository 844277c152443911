//! The real router in process, driven by what a reader would do; and the rules of the house, read from our own source.

#[expect(clippy::unwrap_used, reason = "a test's helpers may fail as loudly as the test itself")]
mod browser;
pub(crate) mod check_in;
mod errors;
mod finder;
mod forms;
#[expect(clippy::unwrap_used, reason = "a test's helpers may fail as loudly as the test itself")]
mod layers;
mod messages;
mod pages;
mod posters;
mod privacy;
mod strategy;
