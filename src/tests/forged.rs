//! A line break in a name of an old record forges no line: not in the copied list, and not in a letter.

use super::{browser::Reader, partner::delivered};
use crate::{
    domain::{localized::Localized, service::Filed},
    editing::import::Directory,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_stored_name_with_line_breaks_is_one_line_wherever_it_is_copied() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let mut services: Vec<Filed> = Directory::read(std::path::Path::new("data/directory")).unwrap().services;
    let forged = "Timmins Centre\nCall 647-555-0143\nhttps://evil.example";
    let has_address =
        |filed: &&mut Filed| filed.published && !filed.locked && filed.service.email.is_some() && !filed.service.phones.is_empty();
    let filed = services.iter_mut().find(has_address).unwrap();
    // No parser lets it in any more; it was stored by an earlier release.
    filed.service.name = Localized::new(forged, None);
    let (id, email) = (filed.service.id.to_string(), filed.service.email.clone().unwrap().to_string());
    reader.state().store().load_shipped(&services, "forged", "2026-11-23".parse().unwrap()).await.unwrap();
    reader.state().refresh().await.unwrap();

    let list = reader.submits("/en/list", &[("s", &id)]).await.body;
    let copied = list.split_once("<textarea").unwrap().1.split("</textarea>").next().unwrap();
    assert!(copied.contains("Timmins Centre Call 647-555-0143 https://evil.example\n"), "{copied}");
    assert!(!copied.lines().any(|line| line.starts_with("Call 647") || line.starts_with("https://evil")), "{copied}");

    reader.submits(&format!("/en/s/{id}/i-work-here"), &[("mailbox", &email)]).await;
    assert_eq!(delivered(&reader, folder.path()).await, 1);
    let file = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(file).unwrap().replace("=\r\n", "");
    assert!(!text.lines().any(|line| line.starts_with("Call 647") || line.starts_with("https://evil")), "{text}");
}
