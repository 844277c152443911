//! What each role may do on the desk, as a table: the act, and the answer to an editor, a senior editor and an administrator.

use axum::http::StatusCode;

use super::{browser::Reader, partner::listed, staff::signed_in};
use crate::domain::{
    change::{Change, ChangeId, Kind, Status},
    draft::Draft,
    person::Role,
};

/// A form: what is sent, and the status that each role gets.
type Row = (&'static str, &'static [(&'static str, &'static str)], [u16; 3]);

const PEOPLE: &[Row] = &[
    ("lets someone in", &[("act", "invite"), ("name", "New"), ("mailbox", "new@desk.example"), ("role", "editor")], [403, 403, 200]),
    (
        "lets an administrator in",
        &[("act", "invite"), ("name", "New"), ("mailbox", "new2@desk.example"), ("role", "administrator")],
        [403, 403, 403],
    ),
    ("makes a senior editor", &[("act", "senior-editor:p-other")], [403, 403, 200]),
    ("proposes an administrator", &[("act", "administrator:p-other")], [403, 403, 200]),
    ("proposes a desk of one person", &[("act", "one-person")], [403, 403, 200]),
    ("needs two people again", &[("act", "two-people")], [403, 403, 200]),
    ("signs someone else out", &[("act", "sessions:p-other")], [403, 403, 200]),
    ("takes someone off the desk", &[("act", "close:p-other")], [403, 403, 200]),
    ("agrees to what is not proposed", &[("act", "agree:nothing")], [409, 409, 409]),
    ("does what is no act", &[("act", "shred")], [400, 400, 400]),
];

const LISTING: &[Row] = &[
    ("notes something", &[("act", "note"), ("note", "Called.")], [303, 303, 303]),
    ("ends someone's access", &[("act", "end-keeper"), ("keeper", "KEEPER")], [403, 403, 200]),
    ("ends all links", &[("act", "end-links")], [200, 200, 200]),
    ("hides it", &[("act", "hide"), ("reason", "Unsure.")], [303, 303, 303]),
];

const RESTORE: &[Row] = &[
    ("looks what would be reverted", &[("act", "preview"), ("person", "p-other"), ("since", "2026-01-01")], [403, 403, 200]),
    ("reverts", &[("act", "restore"), ("person", "p-other"), ("since", "2026-01-01"), ("reason", "x"), ("seen", "")], [403, 403, 409]),
];

const ROLES: [(&str, Role); 3] = [("ed", Role::Editor), ("sam", Role::Senior), ("ada", Role::Administrator)];

#[tokio::test(flavor = "multi_thread")]
async fn each_role_does_what_the_table_says_and_nothing_else() {
    for (at, (name, role)) in ROLES.into_iter().enumerate() {
        // Each role has a site of its own: what one does changes nothing for the next.
        let reader = Reader::alone().await;
        let (id, mailbox) = listed(&reader);
        drop(signed_in(&reader, "root", Role::Administrator).await);
        drop(signed_in(&reader, "other", Role::Editor).await);
        let mut browser = signed_in(&reader, name, role).await;
        let listing = format!("/en/desk/listings/{id}");
        for (address, rows) in [("/en/desk/people", PEOPLE), (listing.as_str(), LISTING), ("/en/desk/restore", RESTORE)] {
            for (what, fields, statuses) in rows {
                let filled: Vec<(&str, &str)> =
                    fields.iter().map(|(field, value)| (*field, if *value == "KEEPER" { mailbox.as_str() } else { value })).collect();
                let answer = browser.submits(address, &filled).await;
                assert_eq!(answer.status, StatusCode::from_u16(statuses[at]).unwrap(), "{role:?} {what}");
            }
        }
        for address in ["/en/desk", "/en/desk/people", "/en/desk/audit", "/en/desk/listings", "/en/desk/restore"] {
            assert_eq!(browser.opens(address).await.status, StatusCode::OK, "{role:?} {address}");
        }
        // Only an administrator refuses a removal alone.
        let service = crate::domain::service::ServiceId::parse(&id).unwrap();
        let (filed, version) = reader.state().store().current(&service).await.unwrap().unwrap();
        let now = reader.state().clock().now().into();
        let begun = Change::begun(ChangeId("removal".to_owned()), Kind::Remove, service, version, Draft::of(&filed.service), now);
        let removal = Change { status: Status::Held, sent_at: Some(now), ..begun };
        reader.state().store().add_change(&removal).await.unwrap();
        let refusal = [("version", "1"), ("decision", "reject"), ("reason", "They called us.")];
        let refused = browser.submits("/en/desk/changes/removal", &refusal).await.status;
        assert_eq!(refused, if role == Role::Administrator { StatusCode::SEE_OTHER } else { StatusCode::OK }, "{role:?}");
        // What was refused is in the audit.
        let (done, broken) = reader.state().store().audit().await.unwrap();
        assert_eq!(broken, None);
        assert!(done.iter().any(|done| done.deed == Some(crate::domain::act::Deed::Refused)), "{role:?}");
    }
}
