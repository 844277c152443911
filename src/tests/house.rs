//! A store with people of the desk and a house that they list, correct, hide and take down.

use crate::{
    domain::{
        approval::CallOutcome,
        change::{Change, ChangeId, Kind, Status},
        do_not_publish::DoNotPublish,
        draft::{Draft, testing::service},
        email_address::EmailAddress,
        field::Field,
        known::Known,
        letter::Purpose,
        locale::Locale,
        moment::Moment,
        person::{Person, PersonId, Role},
        service::ServiceId,
    },
    editing::{
        call::{self, Callable},
        decide::{self, Decided},
        secret::Secret,
        setting::Setting,
    },
    store::{DatabaseAddress, NewToken, Store},
};

pub(crate) const NOON: Moment = Moment::of_seconds(1_795_608_000);

pub(crate) fn person(id: &str, role: Role) -> Person {
    let mailbox = format!("{id}@desk.example").parse().unwrap();
    Person { id: PersonId(id.to_owned()), mailbox, name: id.to_owned(), role, locale: Locale::En }
}

pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) rules: DoNotPublish,
    pub(crate) known: Known,
}

impl House {
    pub(crate) async fn open(address: &DatabaseAddress) -> Self {
        let store = Store::connect(address).await.unwrap();
        store.migrate().await.unwrap();
        for (id, role) in [("ada", Role::Administrator), ("ann", Role::Administrator), ("ed", Role::Editor)] {
            store.add_person(&person(id, role), NOON).await.unwrap();
        }
        Self { store, rules: DoNotPublish::default(), known: Known::default() }
    }

    pub(crate) fn setting(&self) -> Setting<'_> {
        // Long after it was listed: an editor may publish small corrections.
        let now = NOON.plus_minutes(60 * 24 * 60);
        Setting { store: &self.store, rules: &self.rules, known: &self.known, now }
    }

    pub(crate) async fn is_shown(&self, id: &ServiceId) -> bool {
        self.store.service(id).await.unwrap().is_some_and(|filed| filed.published)
    }

    /// A listing that someone proposed and an administrator published.
    pub(crate) async fn listed(&self, name: &str) -> Change {
        let draft = Draft::of(&service(name, name));
        let id = ServiceId::parse(name).unwrap();
        let begun = Change::begun(ChangeId(format!("{name}-new")), Kind::New, id, 0, Draft::default(), NOON);
        let change = Change { draft, status: Status::Held, mailbox: mailbox(), sent_at: Some(NOON), ..begun };
        self.store.add_change(&change).await.unwrap();
        let setting = Setting { now: NOON, ..self.setting() };
        agree(&setting, &new(), &change.id).await;
        let change = self.store.change(&change.id).await.unwrap().unwrap();
        assert_eq!(decide::approve(&setting, &change, &person("ada", Role::Administrator)).await.unwrap(), Decided::Done);
        self.store.change(&change.id).await.unwrap().unwrap()
    }

    /// A change of the listing as it is now that waits.
    pub(crate) async fn waits(&self, of: &ServiceId, id: String, kind: Kind, texts: &[(&str, &str)]) -> ChangeId {
        let (filed, version) = self.store.current(of).await.unwrap().unwrap();
        let base = Draft::of(&filed.service);
        let mut draft = base.clone();
        texts.iter().for_each(|(path, text)| draft.set(path.parse().unwrap(), *text));
        let status = if kind == Kind::Update { Status::Proposed } else { Status::Held };
        let begun = Change::begun(ChangeId(id), kind, of.clone(), version, base, NOON);
        let change = Change { draft, status, mailbox: mailbox(), sent_at: Some(NOON), ..begun };
        self.store.add_change(&change).await.unwrap();
        change.id
    }

    pub(crate) async fn link(&self, of: &ServiceId) -> Secret {
        let secret = Secret::new().unwrap();
        let token = NewToken {
            means: crate::domain::freshness::Means::Link,
            hash: secret.hash(),
            purpose: Purpose::Review,
            object: of.to_string(),
            mailbox: mailbox().unwrap(),
            made_at: self.setting().now,
        };
        self.store.keep_token(&token).await.unwrap();
        secret
    }

    pub(crate) async fn publishes(&self, id: &ChangeId, by: &Person) -> Decided {
        let change = self.store.change(id).await.unwrap().unwrap();
        decide::approve(&self.setting(), &change, by).await.unwrap()
    }

    /// All that a high-risk change needs but the approval of one more person, a senior one.
    pub(crate) async fn others_agree(&self, id: &ChangeId) {
        let change = self.store.change(id).await.unwrap().unwrap();
        let numbers = change.base.field(Field::Phones).filter_map(|(_, text)| text.parse().ok()).collect();
        agree(&self.setting(), &Callable { numbers, ..Callable::default() }, id).await;
    }
}

/// Of a new listing: any number from a named source.
pub(crate) fn new() -> Callable {
    Callable { is_new: true, ..Callable::default() }
}

/// The same, no matter what is recorded already.
pub(crate) async fn agree_if_needed(setting: &Setting<'_>, callable: &Callable, id: &ChangeId) {
    let cal = person("cal", Role::Editor);
    setting.store.add_person(&cal, setting.now).await.unwrap();
    let change = async || setting.store.change(id).await.unwrap().unwrap();
    let call = call::Typed { reached: "+18005550100", source: "", outcome: CallOutcome::Confirmed, said: "Yes." };
    call::record(setting, callable, &change().await, &cal, &call).await.unwrap();
    decide::approve(setting, &change().await, &cal).await.unwrap();
}

/// Someone called, and an editor approves: what a high-risk change needs but the approval of one more person, a senior one.
pub(crate) async fn agree(setting: &Setting<'_>, callable: &Callable, id: &ChangeId) {
    let cal = person("cal", Role::Editor);
    setting.store.add_person(&cal, setting.now).await.unwrap();
    let number = callable.numbers.first().map_or_else(|| "416-967-1111".to_owned(), ToString::to_string);
    let page = callable.hosts.first().map(|host| format!("https://{host}/contact"));
    let (reached, outcome) = match page.filter(|_| callable.numbers.is_empty()) {
        Some(page) => (page, CallOutcome::OnTheirPage),
        None => (number, CallOutcome::Confirmed),
    };
    let call = call::Typed { reached: &reached, source: "211ontario.ca", outcome, said: "The director says so, at 14 Hidden Lane." };
    let change = async || setting.store.change(id).await.unwrap().unwrap();
    assert_eq!(call::record(setting, callable, &change().await, &cal, &call).await.unwrap(), Decided::Waits);
    assert_eq!(decide::approve(setting, &change().await, &cal).await.unwrap(), Decided::Waits);
}

pub(crate) fn mailbox() -> Option<EmailAddress> {
    Some("office@house.example".parse().unwrap())
}
