//! How long someone stays signed in, on both databases.

use crate::{
    domain::{
        act::Actor,
        decision::Refusal,
        known::Known,
        letter::Purpose,
        locale::Locale,
        moment::Moment,
        person::{Person, PersonId, Role},
    },
    store::{
        Act, Applied, By, DatabaseAddress, NewToken, Staffing, Store, TokenHash,
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
    assert!(store.add_person(&sam, MORNING).await.unwrap());
    let begin = async |name: &str| {
        let (link, session) = (TokenHash(name.repeat(32)), TokenHash(name.repeat(31) + "00"));
        let token = NewToken {
            means: crate::domain::freshness::Means::Link,
            hash: link.clone(),
            purpose: Purpose::SignIn,
            object: sam.id.0.clone(),
            mailbox: mailbox.clone(),
            made_at: MORNING,
        };
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

    a_desk_is_never_without_an_administrator_and_who_leaves_it_is_out_at_once(&store).await;

    // Only sessions that are over are deleted.
    let fresh = begin("de").await;
    store.forget_sessions(MORNING.plus_minutes(80)).await.unwrap();
    assert!(is_in(&fresh, 81).await);
    store.forget_sessions(MORNING.plus_minutes(12 * 60)).await.unwrap();
    assert!(!is_in(&fresh, 82).await, "it is gone, and not only refused");
}

async fn a_desk_is_never_without_an_administrator_and_who_leaves_it_is_out_at_once(store: &Store) {
    let person = |id: &str, role| {
        let mailbox = format!("{id}@desk.example").parse().unwrap();
        Person { id: PersonId(id.to_owned()), mailbox, name: id.to_owned(), role, locale: Locale::En }
    };
    let (ada, ann) = (person("ada", Role::Administrator), person("ann", Role::Administrator));
    assert!(store.add_person(&ada, MORNING).await.unwrap());
    let does = async |staffing, minutes: i64| {
        let by = By { actor: Actor::Program, now: MORNING.plus_minutes(minutes) };
        store.apply(Act::Staff(staffing), &Known::default(), &by).await.unwrap()
    };
    for staffing in [Staffing::Close(&ada.id), Staffing::SetRole(&ada.id, Role::Senior)] {
        assert_eq!(does(staffing, 0).await, Applied::Refused(Refusal::LastAdministrator));
    }
    assert!(store.add_person(&ann, MORNING).await.unwrap() && !store.add_person(&ann, MORNING).await.unwrap());
    let enters = async |person: &Person, name: &str, now: Moment| {
        let (link, session) = (TokenHash(name.repeat(32)), TokenHash(name.repeat(31) + "00"));
        let object = format!("{}:", person.id.0);
        let token = NewToken {
            means: crate::domain::freshness::Means::Link,
            hash: link.clone(),
            purpose: Purpose::SignIn,
            object,
            mailbox: person.mailbox.clone(),
            made_at: now,
        };
        store.keep_token(&token).await.unwrap();
        store.begin_session(&link, &session, &person.id, now).await.unwrap().then_some(session)
    };
    let session = enters(&ada, "1a", MORNING).await.unwrap();
    // No one of the desk makes an administrator alone: only the person who runs the server does.
    let by = By { actor: Actor::Person(ann.id.clone()), now: MORNING };
    let refused = store.apply(Act::Staff(Staffing::SetRole(&ada.id, Role::Administrator)), &Known::default(), &by).await.unwrap();
    assert_eq!(refused, Applied::Refused(Refusal::NeedsAdministrator));

    assert!(matches!(does(Staffing::EndSessions(&ada.id), 0).await, Applied::Done(_)));
    assert!(store.signed_in(&session, MORNING).await.unwrap().is_none());
    let session = enters(&ada, "2a", MORNING).await.unwrap();
    assert!(matches!(does(Staffing::Close(&ada.id), 0).await, Applied::Done(_)));
    assert!(store.signed_in(&session, MORNING).await.unwrap().is_none());
    assert!(store.person_at(&ada.mailbox, MORNING).await.unwrap().is_none());
    assert!(enters(&ada, "3a", MORNING).await.is_none(), "nor by a link that was on its way");
    assert_eq!(does(Staffing::Close(&ann.id), 0).await, Applied::Refused(Refusal::LastAdministrator));

    // Let in again, under the same name; and out after 180 days without use.
    assert!(store.add_person(&ada, MORNING).await.unwrap());
    assert!(enters(&ada, "4a", MORNING).await.is_some());
    let day = 24 * 60;
    assert!(store.person_at(&ada.mailbox, MORNING.plus_minutes(180 * day - 1)).await.unwrap().is_some());
    let late = MORNING.plus_minutes(180 * day);
    assert!(store.person_at(&ada.mailbox, late).await.unwrap().is_none());
    assert!(enters(&ada, "5a", late).await.is_none());
    let members = store.members(late).await.unwrap().read;
    let ada_now = members.iter().find(|member| member.person.id == ada.id).unwrap();
    assert!(ada_now.is_unused && !ada_now.is_closed);
    assert_eq!(does(Staffing::Close(&ann.id), 180 * day).await, Applied::Refused(Refusal::LastAdministrator), "ada counts no more");
    assert!(store.add_person(&ada, late).await.unwrap(), "someone lets her in again");
    assert!(enters(&ada, "6a", late).await.is_some());
}
