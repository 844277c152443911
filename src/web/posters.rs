//! Sheets to print: the form by POST, the sheet by GET as codes.

use crate::{
    domain::{locale::Locale, sheet::Sheet, time_zone::day_in_ontario},
    pages::posters,
    urls::Address,
};

use super::{answer::Answer, visit::Visit};

fn read(locale: Locale, pairs: &[(String, String)]) -> (Sheet, bool) {
    Sheet::read(locale, pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// `GET /en/posters`, also with the codes of a sheet to change.
pub async fn get(visit: Visit) -> Answer {
    let (sheet, ignored) = read(visit.locale, &visit.pairs);
    visit.page(|context| posters::page(context, sheet, ignored, visit.pairs.is_empty(), day_in_ontario(visit.now)))
}

/// `POST /en/posters`: to the address of the sheet.
pub async fn post(visit: Visit) -> Answer {
    let sent = visit.form().await;
    sent.map(|pairs| Answer::To(Address::PrintSheet(read(visit.locale, &pairs).0).path(visit.locale))).into()
}

/// `GET /en/posters/print?r=3558&z=a5&s=night&l=en&v=school`
pub async fn print(visit: Visit) -> Answer {
    let (sheet, ignored) = read(visit.locale, &visit.pairs);
    visit.page(|context| posters::sheet::page(context, sheet, ignored, day_in_ontario(visit.now)))
}
