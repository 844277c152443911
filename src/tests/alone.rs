//! No one brings a high-risk change to readers alone: whatever one administrator does, in any order, many times at once, with a restart or a
//! new shipped file in between, on both databases and over the router.

use std::sync::Arc;

use proptest::{
    strategy::{Strategy as _, ValueTree as _},
    test_runner::TestRunner,
};
use tokio::task::JoinSet;

use super::{
    browser::{Reader, shipped_directory},
    house::{House, NOON, agree_if_needed, mailbox, person},
    staff::{Browser, signed_in},
};
use crate::{
    domain::{
        approval::CallOutcome,
        change::{Change, ChangeId, Finish, Kind, Status},
        draft::Draft,
        field::Field,
        moment::Moment,
        motion::DeskRule,
        person::{Person, Role},
        phone_number::PhoneNumber,
        service::ServiceId,
    },
    editing::{
        call::{self, Callable},
        claim::{self, Claimed},
        decide, hiding,
        keeping::{self, Invited},
        notes,
        restoring::{self, Whose},
        review::{FieldSaved, FinishedAs, Opened, Review},
        secret::Secret,
        staffing, undo,
    },
    store::{
        By, DatabaseAddress, Staffing, Store,
        testing::{on_postgres, on_sqlite, shown},
    },
};

/// The attacker's number.
const HOSTILE: &str = "+18073450666";
/// What one person may try.
const ACTS: usize = 20;
const ROUNDS: usize = 24;

/// Random sequences of acts.
fn sequences() -> Vec<Vec<usize>> {
    let mut runner = TestRunner::deterministic();
    let sequence = proptest::collection::vec(0..ACTS, 1..16);
    (0..ROUNDS).map(|_| sequence.new_tree(&mut runner).unwrap().current()).collect()
}

/// What the attacker has: an account, a name of their own at the desk, a link to the listing, and the change that they want.
struct Attacker<'a> {
    house: &'a House,
    change: ChangeId,
    listing: ServiceId,
    link: Secret,
    ada: Person,
    eve: Person,
}

impl Attacker<'_> {
    async fn does(&self, act: usize) {
        let (setting, store, ada) = (self.house.setting(), &self.house.store, &self.ada);
        let Some(kept) = store.change(&self.change).await.unwrap() else { return };
        let callable = Callable { numbers: vec!["+18005550100".parse().unwrap()], ..Callable::default() };
        let calls = async |person, outcome, number: &str| {
            let typed = call::Typed { reached: number, source: "a page", outcome, said: "Yes." };
            drop(call::record(&setting, &callable, &kept, person, &typed).await.unwrap());
        };
        match act {
            0 | 1 => drop(decide::approve(&setting, &kept, ada).await.unwrap()),
            2 => calls(ada, CallOutcome::Confirmed, "+18005550100").await,
            3 => calls(ada, CallOutcome::NotReached, "+18005550100").await,
            // A call to the number that the change brings.
            4 => calls(ada, CallOutcome::Confirmed, HOSTILE).await,
            5 => drop(tokio::join!(decide::approve(&setting, &kept, ada), decide::approve(&setting, &kept, ada))),
            6 => drop(hiding::hide(&setting, &self.listing, ada, "Why not?").await.unwrap()),
            7 => drop(hiding::propose(&setting, &self.listing, ada, "Why not?").await.unwrap()),
            8 => {
                // What she published before is taken back, and back again.
                for change in store.changes_of(&self.listing).await.unwrap().read {
                    drop(undo::undo(&setting, &change, ada, "Why not?").await.unwrap());
                }
            }
            // A second name of one's own.
            9 => drop(staffing::invite(&setting, &self.eve, ada).await.unwrap()),
            10 => drop(staffing::apply(&setting, Staffing::SetRole(&self.eve.id, Role::Senior), ada).await.unwrap()),
            11 => drop(decide::approve(&setting, &kept, &self.eve).await.unwrap()),
            12 => calls(&self.eve, CallOutcome::Confirmed, "+18005550100").await,
            13 => drop(staffing::administrator(&setting, &self.eve.id, ada).await.unwrap()),
            14 => drop(staffing::one_person(&setting, ada).await.unwrap()),
            15 => {
                for motion in store.motions(setting.now).await.unwrap().read {
                    for person in [ada, &self.eve] {
                        drop(staffing::apply(&setting, Staffing::Decide(&motion.id, true), person).await.unwrap());
                    }
                }
            }
            16 => {
                let planned = restoring::plan(&setting, &Whose::Person(ada.id.clone()), NOON).await.unwrap();
                drop(restoring::carry_out(&setting, &planned, ada, "Why not?").await.unwrap());
            }
            17 => self.sends_it_with_a_link().await,
            18 => {
                drop(notes::write(&setting, &self.change.0, ada, "Nothing.").await.unwrap());
                drop(notes::answer_objection(&setting, &self.change, ada, "Nothing.").await.unwrap());
            }
            _ => {
                // Everyone else who looks after it is ended, and one's own address asks.
                drop(keeping::end(&setting, &self.listing, &mailbox().unwrap(), ada).await.unwrap());
                let evil = "evil@hostile.example".parse().unwrap();
                let claimed = claim::claim(store, &self.listing, &evil, "Our page.", &By::visitor(setting.now)).await.unwrap();
                if claimed == Claimed::Yes {
                    let claims = store.changes_of(&self.listing).await.unwrap().read;
                    let asked = claims.into_iter().find(|change| change.kind == Kind::Claim && change.status.is_undecided()).unwrap();
                    drop(decide::approve(&setting, &asked, ada).await.unwrap());
                    drop(decide::approve(&setting, &asked, &self.eve).await.unwrap());
                }
            }
        }
    }

    /// The same number as an organization sends it, and its own link invites another address at its host.
    async fn sends_it_with_a_link(&self) {
        let (setting, store) = (self.house.setting(), &self.house.store);
        let colleague = "other@house.example".parse().unwrap();
        let invited = keeping::invite(&setting, (&self.link.hash(), &mailbox().unwrap()), &self.listing, &colleague, "Me.").await;
        assert_ne!(invited.unwrap(), Invited::TooMany);
        let Opened::Review(review) = Review::open(store, &self.link, setting.now).await.unwrap() else { return };
        let texts = [("phones.1.number".parse().unwrap(), HOSTILE.to_owned()), ("phones.1.kind".parse().unwrap(), "voice".to_owned())];
        let saved = review.save(store, Field::Phones, &texts, &review.seen(Field::Phones), setting.rules, setting.now).await.unwrap();
        assert_eq!(saved, FieldSaved::Yes);
        let Opened::Review(review) = Review::open(store, &self.link, setting.now).await.unwrap() else { return };
        assert_eq!(review.finish(&setting, Finish::Changed, &[].into()).await.unwrap(), FinishedAs::Sent { held: true });
        for change in store.changes_of(&self.listing).await.unwrap().read.into_iter().filter(|change| change.status == Status::Held) {
            drop(decide::approve(&setting, &change, &self.ada).await.unwrap());
            drop(decide::approve(&setting, &change, &self.eve).await.unwrap());
        }
    }
}

async fn is_never_shown_by_one_person(address: DatabaseAddress) {
    let mut house = House::open(&address).await;
    let ada = person("ada", Role::Administrator);
    let hostile: PhoneNumber = HOSTILE.parse().unwrap();
    for (round, sequence) in sequences().into_iter().enumerate() {
        let id = house.listed(&format!("house-{round}")).await.service_id;
        let texts = [("phones.1.number", HOSTILE), ("phones.1.kind", "voice")];
        let change = house.waits(&id, format!("hostile-{round}"), Kind::Update, &texts).await;
        let kept = house.store.change(&change).await.unwrap().unwrap();
        assert_eq!(house.store.save_change(&Change { status: Status::Held, ..kept }).await.unwrap(), crate::store::Saved::Yes);
        let (link, eve) = (house.link(&id).await, person(&format!("eve-{round}"), Role::Editor));
        for act in &sequence {
            let (link, eve) = (Secret::parse(link.reveal()).unwrap(), eve.clone());
            Attacker { house: &house, change: change.clone(), listing: id.clone(), link, ada: ada.clone(), eve }.does(*act).await;
            // The hostile number is one correction of hers; another listing comes with the shipped file.
            let day = crate::domain::date::Date::new(2026, 12, 1).unwrap();
            house.store.load_shipped(&[shown("other", "Other")], &format!("{round}-{act}"), day).await.unwrap();
            if *act == 4 {
                house.store = Store::connect(&address).await.unwrap();
            }
            let (filed, _) = house.store.current(&id).await.unwrap().unwrap();
            assert!(filed.service.phones.iter().all(|phone| phone.number != hostile), "{sequence:?}");
            let changes = house.store.changes_of(&id).await.unwrap().read;
            let is_hers = |change: &Change| change.mailbox.as_ref().is_some_and(|mailbox| mailbox.as_str().starts_with("evil"));
            assert!(
                changes.iter().all(|change| !(is_hers(change) && change.status == Status::Granted)),
                "no link goes there: {sequence:?}"
            );
            let members = house.store.members(house.setting().now).await.unwrap().read;
            let administrators = members.iter().filter(|member| member.person.role == Role::Administrator).count();
            assert_eq!((administrators, house.store.desk_rule().await.unwrap()), (2, DeskRule::TwoPeople), "{sequence:?}");
        }
        // One more person, and it is there: what kept it back was the second person.
        let kept = house.store.change(&change).await.unwrap().unwrap();
        if kept.status.is_undecided() && house.is_shown(&id).await {
            let numbers = vec!["+18005550100".parse().unwrap()];
            agree_if_needed(&house.setting(), &Callable { numbers, ..Callable::default() }, &change).await;
            house.publishes(&change, &ada).await;
            let (filed, _) = house.store.current(&id).await.unwrap().unwrap();
            assert!(filed.service.phones.iter().any(|phone| phone.number == hostile), "{sequence:?}");
        }
    }
    assert_eq!(house.store.verify_audit().await.unwrap().broken, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_sequence_of_one_persons_acts_shows_a_hostile_number_on_sqlite() {
    on_sqlite(async |address| is_never_shown_by_one_person(address).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_sequence_of_one_persons_acts_shows_a_hostile_number_on_postgresql() {
    on_postgres(async |address: DatabaseAddress| is_never_shown_by_one_person(address).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_at_once_over_the_router_are_one_persons_one_approval() {
    let reader = Reader::alone().await;
    let store = reader.state().store();
    let id = ServiceId::parse("fc-timmins").unwrap();
    let (filed, version) = store.current(&id).await.unwrap().unwrap();
    let base = Draft::of(&filed.service);
    let mut draft = base.clone();
    draft.set("phones.1.number".parse().unwrap(), HOSTILE);
    let begun = Change::begun(ChangeId("hostile".to_owned()), Kind::Update, id.clone(), version, base, Moment::of_seconds(0));
    let change = Change { draft, status: Status::Held, sent_at: Some(Moment::of_seconds(60)), ..begun };
    store.add_change(&change).await.unwrap();
    let cookies = signed_in(&reader, "ada", Role::Administrator).await.cookies;
    let number = filed.service.phones[0].number.to_string();
    let reader = Arc::new(reader);
    let mut presses = JoinSet::new();
    for press in 0..20 {
        let (reader, cookies, number) = (reader.clone(), cookies.clone(), number.clone());
        presses.spawn(async move {
            let mut browser = Browser::of(&reader);
            browser.cookies = cookies;
            let now = reader.state().store().change(&ChangeId("hostile".to_owned())).await.unwrap().unwrap().version;
            let version = (now + press % 2).to_string();
            let decision = if press % 3 == 0 { "call" } else { "approve" };
            let said = [("outcome", "confirmed"), ("number", number.as_str()), ("said", "They agree.")];
            let fields = [&[("version", version.as_str()), ("decision", decision)][..], &said].concat();
            browser.submits("/en/desk/changes/hostile", &fields).await.status
        });
    }
    let answers = presses.join_all().await;
    assert!(answers.iter().any(|status| status.is_success()), "{answers:?}");
    let record = reader.state().store().record(&ChangeId("hostile".to_owned())).await.unwrap();
    assert!(record.votes.read.len() <= 1, "{record:?}");
    let (filed, _) = reader.state().store().current(&id).await.unwrap().unwrap();
    let phones = Draft::of(&filed.service);
    assert!(phones.field(Field::Phones).all(|(_, text)| text != HOSTILE));
}

#[test]
fn a_crisis_line_is_not_called_and_its_own_page_counts() {
    let snapshot = shipped_directory();
    let of = |id: &str| {
        let id = ServiceId::parse(id).unwrap();
        let change = Change::begun(ChangeId("c".to_owned()), Kind::Update, id, 1, Draft::default(), Moment::of_seconds(0));
        Callable::of(&snapshot, &change)
    };
    let line = of("kids-help-phone");
    assert!(line.numbers.is_empty() && !line.hosts.is_empty(), "{line:?}");
    assert!(!of("fc-timmins").numbers.is_empty());
    assert!(of("not-listed").numbers.is_empty());
}
