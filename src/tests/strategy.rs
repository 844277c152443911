//! Every item of the strategy is on the page that the checklist names, in both languages.

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

#[tokio::test(flavor = "multi_thread")]
async fn each_picture_follows_its_heading_and_has_a_table_beside_it() {
    let reader = Reader::arrives().await;
    for locale in Locale::ALL {
        let page = reader.reads(&Page::Strategy.path(locale)).await;
        for (anchor, next) in [("money", "pillars"), ("pillars", "pillar-1")] {
            let (_, section) = page.body.split_once(&format!("<h2 id=\"{anchor}\">")).unwrap();
            let section = section.split(&format!("id=\"{next}\"")).next().unwrap();
            let after = section.split_once("</h2>").unwrap().1;
            let picture = after.find("<figure").unwrap();
            assert!(!after[..picture].contains("<p"), "{anchor}: nothing stands between heading and picture");
            let table = after.find("<table").unwrap();
            assert!(picture < table, "{anchor}");
            for part in ["title", "desc"] {
                let id = format!("{anchor}-picture-{part}");
                assert!(after.contains(&format!("<{part} id=\"{id}\">")) && after.contains(&id), "{id}");
            }
        }
        // The text around the pictures is whole.
        assert_eq!(page.body.matches("<h2 id=\"money\">").count(), 1);
        assert!(page.body.contains("id=\"next-step\""));
    }
}
