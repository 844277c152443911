//! The real router in process, driven by what a reader would do; and the rules of the house, read from our own source.

mod areas;
mod browser;
mod check_in;
mod desk;
mod errors;
mod finder;
mod first_card;
mod forms;
mod language_cards;
mod layers;
mod list;
mod listener;
mod listing;
mod mail;
mod map;
mod messages;
mod opening;
mod pages;
mod partner;
mod posters;
mod privacy;
mod refresh;
mod relevance;
mod routes;
mod strategy;
mod words;
