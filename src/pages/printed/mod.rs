//! Numbers on paper: on posters and cards, in class packs, on notes and plans. Which of them, in which words, and the code by which anyone
//! can ask whether they are still right.

pub mod every;
pub mod line;
pub(super) mod nearby;
pub(super) mod pack;
pub(super) mod sheet;
pub(super) mod wanted;
