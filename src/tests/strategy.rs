//! Every item of the strategy stands on the page that the checklist names, in both languages.

use std::{collections::BTreeMap, path::Path};

use super::browser::Reader;
use crate::{domain::locale::Locale, i18n::gate::checklist, urls::Page};

#[tokio::test(flavor = "multi_thread")]
async fn every_item_has_its_place() {
    let reader = Reader::arrives().await;
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    let mut lost = Vec::new();
    for item in checklist::load(Path::new("data/strategy/checklist.json")).unwrap() {
        for locale in Locale::ALL {
            let address = Page::from_key(&item.page).unwrap().path(locale);
            if !pages.contains_key(&address) {
                pages.insert(address.clone(), reader.reads(&address).await.body);
            }
            if !pages[&address].contains(&format!("id=\"{}\"", item.anchor)) {
                lost.push(format!("{} {address}#{}: {}", item.row, item.anchor, item.claim));
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
}
