//! What the subcommands do, one file each, and how all of them begin.

use std::io::Write as _;

pub(crate) mod account;
pub(crate) mod check;
pub(crate) mod demo;
pub(crate) mod search;
pub(crate) mod serve;
pub(crate) mod start;

/// To the person who started the program.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
