//! The account of what the directory has and has not, as a file.

use crate::pages::coverage::csv;

use super::{answer::Answer, visit::Visit};

/// `GET /en/about/coverage/table.csv`
pub async fn table(visit: Visit) -> Answer {
    let context = visit.timeless();
    Answer::Table(csv::write(&context, visit.published.coverage()))
}
