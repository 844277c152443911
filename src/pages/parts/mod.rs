//! Small pieces that several pages use.

pub mod bulletins;
pub mod card_text;
pub mod choice;
pub mod contact;
pub mod drawings;
pub mod expect;
pub mod expectations;
pub mod fact_source;
pub mod fields;
pub mod freshness;
pub mod kept_cards;
pub mod last_resort;
pub mod lines;
pub mod logo;
pub mod pictures;
pub mod preset;
pub mod strategy_pictures;
pub mod strategy_timeline;
pub mod text_area;
pub mod understood;
pub mod walk_in;
pub mod week;
pub mod words;
