//! A line of the lexicon, and where it was read.

use std::{fmt, sync::Arc};

use crate::domain::locale::Locale;

use super::super::{pattern::Pattern, target::Target};

/// A pattern and its meaning.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Whose language its words are.
    pub locale: Locale,
    /// The words it asks for.
    pub pattern: Pattern,
    /// What it means.
    pub targets: Arc<[Target]>,
    /// The line it was read from.
    pub source: Source,
}

impl Entry {
    /// True for a line that speaks of danger.
    pub fn is_danger(&self) -> bool {
        self.targets.iter().any(|target| matches!(target, Target::Danger(_)))
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The file, as it was named when it was read.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}
