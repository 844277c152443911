//! How often what is written in good faith is taken for something dangerous: measured on every published listing of the shipped directory,
//! as if each of its texts were new.

use super::browser::Reader;
use crate::domain::{
    change::{Change, ChangeId, Kind},
    draft::Draft,
    moment::Moment,
    path::Path,
    risk::{Circumstances, Flag, assess, revealing},
    service::Filed,
};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_in_good_faith_is_seldom_held() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let circumstances = Circumstances { known: published.known(), flags: Vec::new() };
    let (mut texts, mut contacts, mut addresses, mut secret) = (0, Vec::new(), Vec::new(), Vec::new());
    let mut borrowed = Vec::new();
    for Filed { service, .. } in reader.state().store().published().await.unwrap().read {
        let (id, draft) = (service.id.clone(), Draft::of(&service));
        // Everything is new but who runs it: listings of one organization share numbers and pages.
        let mut base = Draft::default();
        for path in ["organization.en", "organization.fr"].map(|path| path.parse::<Path>().unwrap()) {
            base.set(path, draft.get(path));
        }
        texts += draft.texts().filter(|(path, _)| path.is_words()).count();
        let begun = Change::begun(ChangeId("c".into()), Kind::Update, id.clone(), 1, base, Moment::of_seconds(0));
        let change = Change { draft, ..begun };
        secret.extend(revealing(&change).into_iter().map(|path| format!("{id} {path}: {}", change.draft.get(path))));
        for difference in change.differences() {
            for flag in assess(&change, &difference, &circumstances).flags {
                let said = format!("{id} {:?} {flag:?}", difference.field);
                match flag {
                    Flag::Contact(..) | Flag::Crisis(_) => contacts.push(said),
                    Flag::Address(_) => addresses.push(said),
                    Flag::Borrowed { .. } => borrowed.push(said),
                    _ => {}
                }
            }
        }
    }
    eprintln!("{texts} texts, {} with a way of contact or a crisis number:\n{}", contacts.len(), contacts.join("\n"));
    // One listing really names a street, in French.
    addresses.retain(|said| !said.contains("Clinique de la rue Gerrard"));
    assert_eq!(addresses, Vec::<String>::new(), "a sentence of a service without a public address that only looks like one");
    // One listing really names another's number, in both languages.
    assert!(borrowed.iter().all(|said| said.starts_with("peel-street-helpline")), "{borrowed:?}");
    // Ways of contact that are in a sentence are told to an editor: most name 911.
    assert!(contacts.len() * 20 < texts, "{} of {texts}", contacts.len());
    assert_eq!(secret, Vec::<String>::new(), "no house whose address is secret is kept from correcting its listing");
}
