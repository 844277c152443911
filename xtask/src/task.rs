//! What is asked of `cargo xtask site`.

use std::path::PathBuf;

pub struct Task {
    pub root: PathBuf,
    pub target: PathBuf,
    pub out: PathBuf,
    pub browser: bool,
}
