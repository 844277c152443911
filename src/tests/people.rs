//! The people of the desk, over the router: what one administrator does alone, and what takes two.

use axum::http::StatusCode;

use super::{
    browser::Reader,
    house::{House, person as of_the_house},
    staff::{Browser, signed_in},
};
use crate::{
    domain::{
        act::Actor,
        approval::CallOutcome,
        change::{Kind, Status},
        decision::Refusal,
        known::Known,
        letter::{Letter, LetterId, LetterKind, LetterState},
        motion::{DeskRule, Motion, MotionKind},
        news::{Audience, NewsKind},
        person::Role,
    },
    editing::{
        call::{self, Callable},
        decide::{self, Decided},
        secret::Secret,
        setting::Setting,
        staffing,
    },
    store::{
        Act, Applied, By, DatabaseAddress, Staffing,
        testing::{on_postgres, on_sqlite},
    },
};

const PEOPLE: &str = "/en/desk/people";

async fn does(browser: &mut Browser<'_>, act: &str) -> StatusCode {
    browser.submits(PEOPLE, &[("act", act)]).await.status
}

async fn role(reader: &Reader, name: &str) -> Option<Role> {
    let members = reader.state().store().members(reader.state().clock().now().into()).await.unwrap().read;
    members.into_iter().find(|member| member.person.name == name && !member.is_closed).map(|member| member.person.role)
}

#[tokio::test(flavor = "multi_thread")]
async fn one_administrator_lets_people_in_and_two_make_another() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let mut sam = signed_in(&reader, "sam", Role::Senior).await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;

    let invited = [("act", "invite"), ("name", "Ana"), ("mailbox", "Ana@Desk.example"), ("role", "editor"), ("letters", "fr")];
    assert_eq!(eddie.submits(PEOPLE, &invited).await.status, StatusCode::FORBIDDEN, "an editor lets no one in");
    assert_eq!(
        ada.submits(PEOPLE, &[("act", "invite"), ("name", "Ana"), ("mailbox", "half")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(ada.submits(PEOPLE, &invited).await.status, StatusCode::OK);
    assert_eq!(role(&reader, "Ana").await, Some(Role::Editor));
    // No form makes an administrator of someone new.
    let made = [("act", "invite"), ("name", "Eve"), ("mailbox", "eve@desk.example"), ("role", "administrator")];
    assert_eq!(ada.submits(PEOPLE, &made).await.status, StatusCode::FORBIDDEN);
    assert_eq!(role(&reader, "Eve").await, None);

    // An administrator takes two: not the one who proposes, and not the one who becomes it.
    assert_eq!(does(&mut sam, "administrator:p-sam").await, StatusCode::FORBIDDEN, "no one proposes for themselves");
    assert_eq!(does(&mut ada, "administrator:p-eddie").await, StatusCode::OK);
    let motion = reader.state().store().motions(reader.state().clock().now().into()).await.unwrap().read.remove(0).id;
    let agree = format!("agree:{motion}");
    assert_eq!(does(&mut ada, &agree).await, StatusCode::FORBIDDEN, "not the one who proposed it");
    assert_eq!(does(&mut eddie, &agree).await, StatusCode::FORBIDDEN, "not the one it is about");
    assert_eq!(role(&reader, "eddie").await, Some(Role::Editor));
    assert!(sam.opens(PEOPLE).await.body.contains("eddie as administrator"));
    assert_eq!(does(&mut sam, &agree).await, StatusCode::OK);
    assert_eq!(does(&mut sam, &agree).await, StatusCode::CONFLICT, "it is agreed to once");
    assert_eq!(role(&reader, "eddie").await, Some(Role::Administrator));

    // Someone who is taken off the desk is signed out at once.
    assert_eq!(does(&mut ada, "close:p-sam").await, StatusCode::OK);
    assert_eq!(sam.opens("/en/desk").await.status, StatusCode::SEE_OTHER);
    assert_eq!(does(&mut eddie, "editor:p-ada").await, StatusCode::OK);
    assert_eq!(does(&mut eddie, "close:p-eddie").await, StatusCode::CONFLICT, "the last administrator stays");
    assert_eq!(reader.state().store().verify_audit().await.unwrap().broken, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn everyone_may_sign_themselves_out_everywhere() {
    let reader = Reader::alone().await;
    let _ = signed_in(&reader, "ada", Role::Administrator).await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    assert_eq!(does(&mut eddie, "sessions:p-ada").await, StatusCode::FORBIDDEN);
    assert_eq!(does(&mut eddie, "sessions:p-eddie").await, StatusCode::OK);
    assert_eq!(eddie.opens("/en/desk").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_browser_is_signed_out_and_the_others_stay() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let mut phone = signed_in(&reader, "eddie", Role::Editor).await;
    let mut office = signed_in(&reader, "eddie", Role::Editor).await;
    let name = |browser: &Browser<'_>| {
        let secret = Secret::parse(&browser.cookies.iter().find(|(name, _)| name == "desk").unwrap().1).unwrap();
        format!("session:p-eddie:{}", secret.hash().name())
    };
    let (phone_name, office_name) = (name(&phone), name(&office));
    let own = phone.opens(PEOPLE).await.body;
    assert!(own.contains("This browser") && own.contains(&office_name) && !own.contains(&phone_name), "no one ends their own by mistake");
    assert!(!own.contains("session:p-ada"), "an editor sees their own alone");
    let all = ada.opens(PEOPLE).await.body;
    assert!(all.contains(&phone_name) && all.contains(&office_name) && all.contains("Signed in in 2 browsers"));

    assert_eq!(does(&mut phone, &phone_name.replace("eddie", "ada")).await, StatusCode::FORBIDDEN);
    assert_eq!(does(&mut ada, &phone_name.replace("eddie", "ada")).await, StatusCode::CONFLICT, "it is no session of hers");
    assert_eq!(does(&mut ada, "session:p-eddie").await, StatusCode::BAD_REQUEST);
    assert_eq!(does(&mut ada, &phone_name).await, StatusCode::OK);
    assert_eq!(phone.opens("/en/desk").await.status, StatusCode::SEE_OTHER);
    assert_eq!(office.opens("/en/desk").await.status, StatusCode::OK);
    assert_eq!(does(&mut ada, &phone_name).await, StatusCode::CONFLICT, "it is over");
}

async fn a_second_name_of_ones_own_is_no_second_person(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let (id, other) = (house.listed("harbour").await.service_id, house.listed("haven").await.service_id);
    let waits = house.waits(&id, "number".to_owned(), Kind::Update, &[("phones.1.number", "+18073450666")]).await;
    let (ada, eve) = (of_the_house("ada", Role::Administrator), of_the_house("eve", Role::Senior));
    let setting = house.setting();
    assert_eq!(staffing::invite(&setting, &eve, &ada).await.unwrap(), Decided::Done);
    // The other administrator hears of it at once.
    let letters = house.store.letters(LetterState::Waiting).await.unwrap().read;
    let told = letters.iter().filter(|letter| letter.kind == LetterKind::LetIn);
    let told: Vec<(&str, &str, &str)> =
        told.map(|letter| (letter.recipient.as_str(), letter.object.as_str(), letter.words.as_str())).collect();
    assert_eq!(told, [("ann@desk.example", "ada", "eve <eve@desk.example>")]);

    let members = house.store.members(setting.now).await.unwrap().read;
    let counts_from = members.into_iter().find(|member| member.person.id == eve.id).unwrap().counts_from;
    assert_eq!(counts_from, Some(setting.now.plus_minutes(72 * 60)));

    let change = async || house.store.change(&waits).await.unwrap().unwrap();
    let callable = Callable { numbers: vec!["+18005550100".parse().unwrap()], ..Callable::default() };
    let call = call::Typed { reached: "+18005550100", source: "", outcome: CallOutcome::Confirmed, said: "Yes." };
    assert_eq!(call::record(&setting, &callable, &change().await, &ada, &call).await.unwrap(), Decided::Waits);
    assert_eq!(decide::approve(&setting, &change().await, &ada).await.unwrap(), Decided::Waits);
    assert_eq!(decide::approve(&setting, &change().await, &eve).await.unwrap(), Decided::Refused(Refusal::TooNew));
    assert_eq!(staffing::one_person(&setting, &ada).await.unwrap(), Decided::Proposed);
    let motion = house.store.motions(setting.now).await.unwrap().read.remove(0);
    assert_eq!(staffing::apply(&setting, Staffing::Decide(&motion.id, true), &eve).await.unwrap(), Decided::Refused(Refusal::TooNew));
    // What cannot lead anyone anywhere, she publishes.
    let words = house.waits(&other, "words".to_owned(), Kind::Update, &[("free", "yes")]).await;
    assert_eq!(house.publishes(&words, &eve).await, Decided::Done);

    let later = Setting { now: setting.now.plus_minutes(72 * 60), ..house.setting() };
    assert_eq!(decide::approve(&later, &change().await, &eve).await.unwrap(), Decided::Done);
}

#[tokio::test]
async fn a_second_name_of_ones_own_is_no_second_person_on_sqlite() {
    on_sqlite(a_second_name_of_ones_own_is_no_second_person).await;
}

#[tokio::test]
async fn a_second_name_of_ones_own_is_no_second_person_on_postgresql() {
    on_postgres(a_second_name_of_ones_own_is_no_second_person).await;
}

async fn a_desk_of_one(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let id = house.listed("harbour").await.service_id;
    let mail = house.waits(&id, "mail".to_owned(), Kind::Update, &[("email", "office@harbour.example")]).await;
    house.others_agree(&mail).await;
    let (ada, ann) = (of_the_house("ada", Role::Administrator), of_the_house("ann", Role::Administrator));
    assert_eq!(house.publishes(&mail, &ada).await, Decided::Done);

    // One person alone does not switch the second one off, and neither does the program.
    let setting = house.setting();
    assert_eq!(staffing::one_person(&setting, &ada).await.unwrap(), Decided::Proposed);
    let motion = house.store.motions(setting.now).await.unwrap().read.remove(0);
    let agree = |person| staffing::apply(&setting, Staffing::Decide(&motion.id, true), person);
    assert_eq!(agree(&ada).await.unwrap(), Decided::Refused(Refusal::OwnChange));
    let program = By { actor: Actor::Program, now: setting.now };
    let by_program = house.store.apply(Act::Staff(Staffing::Decide(&motion.id, true)), &Known::default(), &program).await.unwrap();
    assert_eq!(by_program, Applied::Refused(Refusal::NeedsAdministrator));
    let forged = Motion { id: "forged".to_owned(), kind: MotionKind::OnePerson, person: None, by: Actor::Program, at: setting.now };
    assert_eq!(staffing::apply(&setting, Staffing::Move(&forged), &ada).await.unwrap(), Decided::TooLate, "a motion says who makes it");
    assert_eq!(house.store.desk_rule().await.unwrap(), DeskRule::TwoPeople);
    assert_eq!(agree(&ann).await.unwrap(), Decided::Done);
    assert_eq!(house.store.desk_rule().await.unwrap(), DeskRule::OnePerson);

    // Then one person, a call and three days are enough, and everyone is told that they run.
    let change = house.waits(&id, "number".to_owned(), Kind::Update, &[("phones.1.number", "+18073450666")]).await;
    let kept = async || house.store.change(&change).await.unwrap().unwrap();
    let callable = Callable { numbers: vec!["+18005550100".parse().unwrap()], ..Callable::default() };
    let typed = call::Typed { reached: "+18005550100", source: "", outcome: CallOutcome::Confirmed, said: "Yes." };
    assert_eq!(decide::approve(&setting, &kept().await, &ada).await.unwrap(), Decided::Waits);
    assert_eq!(call::record(&setting, &callable, &kept().await, &ada, &typed).await.unwrap(), Decided::Waits);
    for (minutes, decided) in [(0, Decided::Waits), (72 * 60 - 1, Decided::Waits), (72 * 60, Decided::Done)] {
        let later = Setting { now: setting.now.plus_minutes(minutes), ..house.setting() };
        assert_eq!(decide::approve(&later, &kept().await, &ada).await.unwrap(), decided, "after {minutes} minutes");
    }
    assert_eq!(kept().await.status, Status::Published);
    let due = house.store.due_digests(setting.now.plus_minutes(72 * 60)).await.unwrap();
    assert!(due.iter().any(|(recipient, _)| recipient.as_str() == "office@harbour.example"));
    let letter = Letter::new(
        LetterId("d".to_owned()),
        LetterKind::Digest,
        "office@harbour.example".parse().unwrap(),
        "d".to_owned(),
        String::new(),
        setting.now,
    );
    house.store.post_digest(&letter, Audience::Keeper).await.unwrap();
    let told = house.store.news_in(&letter.id).await.unwrap();
    assert!(told.iter().any(|news| news.kind == NewsKind::Announced), "{told:?}");

    // One person switches it on again.
    assert_eq!(staffing::apply(&setting, Staffing::TwoPeople, &ada).await.unwrap(), Decided::Done);
    assert_eq!(house.store.desk_rule().await.unwrap(), DeskRule::TwoPeople);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_of_one_person_takes_two_to_make_and_three_days_to_publish() {
    on_sqlite(a_desk_of_one).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_of_one_person_takes_two_to_make_and_three_days_to_publish_on_postgresql() {
    on_postgres(a_desk_of_one).await;
}
