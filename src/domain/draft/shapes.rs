//! How long each text of a listing may be, and whether it is one line.

use crate::domain::{
    field::{Field, Part},
    path::Path,
    text::Shape,
};

/// The shape of a text. The limits leave room beside the longest texts of the shipped directory.
pub(super) const fn shape(path: Path) -> Shape {
    match (path.field(), path.part()) {
        (Field::Id | Field::ReachedThrough, _) => Shape::line(80),
        (Field::Organization | Field::Name, _) => Shape::line(160),
        (Field::Description, _) => Shape::lines(600),
        (Field::OrganizationPage | Field::Page | Field::Chat, _) => Shape::line(2_000),
        (Field::Email, _) => Shape::line(300),
        (_, Part::Number | Part::Extension) => Shape::line(60),
        (_, Part::LabelEn | Part::LabelFr) => Shape::line(120),
        (_, Part::KeywordEn | Part::KeywordFr) => Shape::line(30),
        (_, Part::HoursEn | Part::HoursFr) | (Field::Schedule, Part::En | Part::Fr) => Shape::lines(300),
        (_, Part::HoursTable | Part::Table) => Shape::lines(400),
        (Field::Notices | Field::CannotTake, Part::En | Part::Fr) => Shape::lines(400),
        (_, Part::Street) => Shape::line(120),
        (_, Part::City) => Shape::line(60),
        (_, Part::PostalCode) => Shape::line(20),
        // One a line, each as long as an address may be.
        (Field::Sources, _) => Shape::lines(10_000),
        (Field::Notes, _) => Shape::lines(2_000),
        // Lists, choices, ages and days.
        _ => Shape::lines(1_000),
    }
}
