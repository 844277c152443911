//! Domain types and rules: no I/O, no presentation.
//!
//! No I/O, no HTML, no SQL, no clock. Values are parsed at the edge by the constructors here and trusted everywhere else.
//! Names follow the Human Services Data Specification (organization, service, location, eligibility, schedule, service area).

#[cfg(feature = "ssr")]
pub mod act;
pub mod age;
pub mod answer;
pub mod apostrophe;
#[cfg(feature = "ssr")]
pub mod approval;
pub mod census_division;
#[cfg(feature = "ssr")]
pub mod change;
pub mod check_in;
mod choices;
pub mod class_pack;
pub mod confidentiality;
pub mod date;
#[cfg(feature = "ssr")]
pub mod decision;
#[cfg(feature = "ssr")]
pub mod do_not_publish;
#[cfg(feature = "ssr")]
pub mod draft;
pub mod email_address;
pub mod extension;
pub mod field;
pub mod freshness;
pub mod holiday;
pub mod hours;
#[cfg(feature = "ssr")]
pub mod keeper;
#[cfg(feature = "ssr")]
pub mod known;
pub mod language;
#[cfg(feature = "ssr")]
pub mod letter;
pub mod list_code;
pub mod locale;
pub mod localized;
pub mod location;
#[cfg(feature = "ssr")]
pub mod member;
pub mod moment;
#[cfg(feature = "ssr")]
pub mod motion;
#[cfg(feature = "ssr")]
pub mod news;
pub mod note;
pub mod notice;
pub mod opening;
pub mod organization;
pub mod path;
pub mod person;
pub mod phone_number;
pub mod postal_code;
#[cfg(feature = "ssr")]
pub mod problem;
pub mod region;
pub mod report;
#[cfg(feature = "ssr")]
pub mod restoring;
pub mod revision;
#[cfg(feature = "ssr")]
pub mod risk;
pub mod scan;
pub mod schedule;
pub mod service;
pub mod service_area;
pub mod sheet;
#[cfg(feature = "ssr")]
pub mod sheet_code;
pub mod shortlist;
pub mod shown_card;
pub mod source;
mod stored;
mod stored_as_text;
pub mod taxonomy;
pub mod text;
pub mod time_zone;
#[cfg(feature = "ssr")]
pub mod trail;
#[cfg(feature = "ssr")]
pub mod verification;
pub mod web_address;
