//! How long someone stays signed in, on both databases.

use crate::{
    domain::{
        letter::Purpose,
        locale::Locale,
        moment::Moment,
        person::{Person, PersonId, Role},
    },
    store::{
        DatabaseAddress, NewToken, Store, TokenHash,
        testing::{on_postgres, on_sqlite},
    },
};

const MORNING: Moment = Moment::of_seconds(1_795_608_000);

#[tokio::test]
async fn a_session_ends_after_a_while_without_use_and_after_a_day_on_sqlite() {
    on_sqlite(ends).await;
}

#[tokio::test]
async fn a_session_ends_after_a_while_without_use_and_after_a_day_on_postgresql() {
    on_postgres(ends).await;
}

async fn ends(address: DatabaseAddress) {
    let store = Store::connect(&address).await.unwrap();
    store.migrate().await.unwrap();
    let mailbox: crate::domain::email_address::EmailAddress = "sam@porchlight.example".parse().unwrap();
    let sam = Person { id: PersonId("p-sam".into()), mailbox: mailbox.clone(), name: "Sam".into(), role: Role::Editor, locale: Locale::En };
    assert!(store.add_person(&sam).await.unwrap());
    let begin = async |name: &str| {
        let (link, session) = (TokenHash(name.repeat(32)), TokenHash(name.repeat(31) + "00"));
        let token =
            NewToken { hash: link.clone(), purpose: Purpose::SignIn, object: sam.id.0.clone(), mailbox: mailbox.clone(), made_at: MORNING };
        store.keep_token(&token).await.unwrap();
        assert!(store.begin_session(&link, &session, &sam.id, MORNING).await.unwrap());
        session
    };
    let is_in = async |session: &TokenHash, minutes: i64| store.signed_in(session, MORNING.plus_minutes(minutes)).await.unwrap().is_some();

    // An idle session ends after 90 minutes.
    let idle = begin("ab").await;
    assert!(!is_in(&idle, 90).await);
    let idle = begin("bc").await;
    assert!(is_in(&idle, 89).await);
    assert!(is_in(&idle, 89 + 89).await, "each use counts");
    assert!(!is_in(&idle, 89 + 89 + 90).await);

    // A session in use ends after twelve hours.
    let busy = begin("cd").await;
    for minutes in (60..12 * 60).step_by(60) {
        assert!(is_in(&busy, minutes).await, "{minutes} minutes");
    }
    assert!(!is_in(&busy, 12 * 60).await);

    // Only sessions that are over are deleted.
    let fresh = begin("de").await;
    store.forget_sessions(MORNING.plus_minutes(80)).await.unwrap();
    assert!(is_in(&fresh, 81).await);
    store.forget_sessions(MORNING.plus_minutes(12 * 60)).await.unwrap();
    assert!(!is_in(&fresh, 82).await, "it is gone, and not only refused");
}
