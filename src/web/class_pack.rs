//! Class packs: the form by POST, the pages by GET as codes.

use crate::{
    domain::{class_pack::ClassPack, locale::Locale, time_zone::day_in_ontario},
    pages::class_pack,
    urls::Address,
};

use super::{answer::Answer, visit::Visit};

fn read(locale: Locale, pairs: &[(String, String)]) -> (ClassPack, bool) {
    ClassPack::read(locale, pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// `GET /en/educators/class-pack`, also with the codes of a pack to change.
pub async fn get(visit: Visit) -> Answer {
    let (pack, ignored) = read(visit.locale, &visit.pairs);
    visit.page(|context| class_pack::page(context, pack, ignored, visit.pairs.is_empty()))
}

/// `POST /en/educators/class-pack`: to the address of the pages.
pub async fn post(visit: Visit) -> Answer {
    let sent = visit.form().await;
    sent.map(|pairs| Answer::To(Address::PrintClassPack(read(visit.locale, &pairs).0).path(visit.locale))).into()
}

/// `GET /en/educators/class-pack/print?r=3558&b=7-8&p=class&l=en`
pub async fn print(visit: Visit) -> Answer {
    let (pack, ignored) = read(visit.locale, &visit.pairs);
    visit.page(|context| class_pack::print(context, pack, ignored, day_in_ontario(visit.now)))
}
