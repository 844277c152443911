//! No one brings a high-risk change to readers alone, over any route: random forms, with fields of every form of the site, sent to every
//! route that changes something, by one administrator who also has a link to the listing and a second name at the desk.

use std::collections::BTreeSet;

use proptest::{
    sample::select,
    strategy::{Strategy, ValueTree as _},
    test_runner::TestRunner,
};

use super::{
    browser::Reader,
    partner::listed,
    staff::{Browser, signed_in, signs_in},
};
use crate::{
    domain::{
        act::Deed,
        change::{Change, ChangeId, Kind, Status},
        draft::Draft,
        letter::Purpose,
        locale::Locale,
        motion::DeskRule,
        person::{Person, Role},
        revision::Revision,
        service::{Filed, ServiceId},
    },
    editing::secret::Secret,
    store::NewToken,
    web::routes::routes,
};

const HOSTILE: &str = "+18073450666";
/// Each world is new: a listing that was hidden has no more ways in.
const WORLDS: usize = 5;
const FORMS: usize = 60;

/// What the buttons of a route send.
fn acts(path: &str) -> &'static [&'static str] {
    match path {
        path if path.contains("/desk/changes/") => &["approve", "approve", "call", "call", "reject", "undo", "note", "answer"],
        path if path.contains("/desk/listings/") => {
            &["link", "end-keeper", "end-links", "note", "close-unsafe:1", "close-reports:1", "relist", "hide", "hide"]
        }
        path if path.contains("/desk/people") => &[
            "invite",
            "senior-editor:EVE",
            "administrator:EVE",
            "agree:MOTION",
            "agree:MOTION",
            "refuse:MOTION",
            "one-person",
            "two-people",
            "sessions:EVE",
            "close:p-ann",
        ],
        path if path.contains("/desk/calls/") => &["all-true", "corrected", "nobody", "not-listed", "wrong-number", "give-back"],
        path if path.contains("/desk/calls") => &["next"],
        path if path.contains("/desk/notices") => &["", "agree:1", "end:1"],
        path if path.contains("/desk/restore") => &["preview", "restore"],
        path if path.contains("/people") => &["invite", "leave"],
        _ => &[""],
    }
}

/// One form: which route, and what is chosen in it.
type Form = (usize, usize, &'static str, &'static str, &'static str);

fn forms(routes: usize, runner: &mut TestRunner) -> Vec<Form> {
    let form = (
        0..routes,
        0..1_000_usize,
        select(&["confirmed", "on-their-page", "not-reached"][..]),
        select(&["changed", "unchanged", "partly", "remove"][..]),
        select(&["CURRENT", "CURRENT", "CURRENT", "1", "9"][..]),
    );
    (0..FORMS).map(|_| form.new_tree(runner).unwrap().current()).collect()
}

struct World<'a> {
    reader: &'a Reader,
    listing: ServiceId,
    change: ChangeId,
    number: String,
    office: String,
}

impl World<'_> {
    /// A link that opens what this purpose opens. One that was spent is replaced: an attacker reads the keeper's email.
    async fn link(&self, purpose: Purpose) -> Secret {
        let secret = Secret::new().unwrap();
        let now = self.reader.state().clock().now().into();
        let object = self.listing.to_string();
        let token = NewToken {
            means: crate::domain::freshness::Means::Link,
            hash: secret.hash(),
            purpose,
            object,
            mailbox: self.office.parse().unwrap(),
            made_at: now,
        };
        self.reader.state().store().keep_token(&token).await.unwrap();
        secret
    }

    /// The second name, once it is let in.
    async fn eve(&self) -> Option<Person> {
        let members = self.reader.state().store().members(self.reader.state().clock().now().into()).await.unwrap().read;
        members.into_iter().map(|member| member.person).find(|person| person.name == "Eve")
    }

    async fn address(&self, path: &str) -> String {
        let first = match path {
            path if path.contains("/desk/changes/") => self.change.0.clone(),
            path if path.contains("/your-listing/") => self.link(Purpose::Review).await.reveal().to_owned(),
            path if path.contains("/not-us/") => self.link(Purpose::Object).await.reveal().to_owned(),
            path if path.contains("/sign-in/") => self.link(Purpose::SignIn).await.reveal().to_owned(),
            _ => self.listing.to_string(),
        };
        let mut parts = path.split('/').map(str::to_owned).collect::<Vec<_>>();
        let braces: Vec<usize> = (0..parts.len()).filter(|at| parts[*at].starts_with('{')).collect();
        for (nth, at) in braces.into_iter().enumerate() {
            parts[at] = if nth == 0 { first.clone() } else { "phones".to_owned() };
        }
        parts.join("/")
    }

    async fn sends(&self, browser: &mut Browser<'_>, path: &str, (_, act, outcome, finish, version): Form) {
        let store = self.reader.state().store();
        let current = store.change(&self.change).await.unwrap().unwrap().version.to_string();
        let now = self.reader.state().clock().now().into();
        let motion = store.motions(now).await.unwrap().read.first().map(|motion| motion.id.clone()).unwrap_or_default();
        let eve = self.eve().await.map_or_else(String::new, |eve| eve.id.0);
        let acts = acts(path);
        let act = acts[act % acts.len()].replace("MOTION", &motion).replace("EVE", &eve);
        let listed = store.current(&self.listing).await.unwrap().unwrap().1.to_string();
        let is_call = path.contains("/desk/calls/");
        let fields = [
            ("act", act.as_str()),
            ("decision", &act),
            (
                "version",
                if is_call {
                    &listed
                } else if version == "CURRENT" {
                    &current
                } else {
                    version
                },
            ),
            ("outcome", if is_call { &act } else { outcome }),
            ("reached", &self.number),
            ("ticked", "phones"),
            ("number", &self.number),
            ("page", "https://hostile.example/"),
            ("source", "211ontario.ca"),
            ("said", "Yes."),
            ("reason", "Why not?"),
            ("note", "Nothing."),
            ("where", "Our page."),
            ("keeper", &self.office),
            ("name", "Eve"),
            ("mailbox", "eve@desk.example"),
            ("role", "senior-editor"),
            ("letters", "en"),
            ("person", "p-ada"),
            ("since", "2020-01-01"),
            ("change", &self.change.0),
            ("finish", finish),
            ("looked-at", "phones"),
            ("phones.1.number", HOSTILE),
            ("phones.1.kind", "voice"),
        ];
        let address = self.address(path).await;
        // A form says what its page showed.
        let page = match path {
            path if path.contains("/your-listing/") => browser.opens(&address).await.body,
            path if path.contains("/desk/restore") => browser.submits(&address, &[&[("act", "preview")][..], &fields].concat()).await.body,
            _ => String::new(),
        };
        let seen = page.split_once("name=\"seen\" value=\"").map_or("", |(_, after)| after.split('"').next().unwrap());
        let fields = [&fields[..], &[("seen", seen)]].concat();
        let status = browser.submits(&address, &fields).await.status;
        assert!(!status.is_server_error(), "{address} {fields:?}: {status}");
    }

    async fn is_well(&self, after: &Form, seen: &mut Option<Revision>) {
        let store = self.reader.state().store();
        let now = self.reader.state().clock().now().into();
        let administrators = store.members(now).await.unwrap().read.into_iter().filter(|member| member.person.role == Role::Administrator);
        let administrators: Vec<String> = administrators.map(|member| member.person.id.0).collect();
        assert!(administrators.iter().all(|id| id == "p-ada" || id == "p-ann"), "{after:?}: {administrators:?}");
        assert_eq!(store.desk_rule().await.unwrap(), DeskRule::TwoPeople, "{after:?}");
        let revision = Some(store.revision().await.unwrap());
        if std::mem::replace(seen, revision) != revision {
            let hostile = |filed: &Filed| Draft::of(&filed.service).texts().any(|(_, text)| text == HOSTILE);
            assert!(!store.published().await.unwrap().read.iter().any(hostile), "{after:?}");
        }
    }
}

/// What was done, after many forms in one world.
async fn world(runner: &mut TestRunner) -> BTreeSet<&'static str> {
    let reader = Reader::alone().await;
    let (id, office) = listed(&reader);
    let listing = ServiceId::parse(&id).unwrap();
    let store = reader.state().store();
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    drop(signed_in(&reader, "ann", Role::Administrator).await);
    let (filed, version) = store.current(&listing).await.unwrap().unwrap();
    let base = Draft::of(&filed.service);
    let mut draft = base.clone();
    draft.set("phones.1.number".parse().unwrap(), HOSTILE);
    let now = reader.state().clock().now().into();
    let begun = Change::begun(ChangeId("hostile".to_owned()), Kind::Update, listing.clone(), version, base, now);
    store.add_change(&Change { draft, status: Status::Held, sent_at: Some(now), ..begun }).await.unwrap();
    let number = filed.service.phones[0].number.to_string();
    let world = World { reader: &reader, listing, change: ChangeId("hostile".to_owned()), number, office };

    let posts = routes(|_| true).into_iter().filter(|route| route.method == "POST").map(|route| route.pattern.path(Locale::En));
    let posts: Vec<String> = posts.filter(|path| !path.ends_with("/sign-out")).collect();
    let desk =
        posts.iter().filter(|path| path.contains("/desk/changes/") || path.contains("/desk/people") || path.contains("/desk/listings/"));
    // What matters most is tried most.
    let often: Vec<&String> = posts.iter().chain(desk.cycle().take(posts.len())).collect();
    let (mut eve, mut seen) = (Browser::of(&reader), None);
    for form in forms(often.len(), runner) {
        world.sends(&mut ada, often[form.0], form).await;
        // Her second name signs in as soon as it is there, and sends the same.
        if let Some(person) = world.eve().await.filter(|_| eve.cookies.is_empty()) {
            eve = signs_in(&reader, &person).await;
        }
        world.sends(&mut eve, often[form.0], form).await;
        world.is_well(&form, &mut seen).await;
    }
    let (done, broken) = store.audit().await.unwrap();
    assert_eq!(broken, None);
    done.iter().filter_map(|done| done.deed).map(Deed::id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_form_sent_to_any_route_by_one_person_shows_a_hostile_number() {
    let mut runner = TestRunner::deterministic();
    let mut deeds = BTreeSet::new();
    for _ in 0..WORLDS {
        deeds.extend(world(&mut runner).await);
    }
    for deed in [Deed::Approve, Deed::Call, Deed::LetIn, Deed::Move, Deed::Save, Deed::Finish, Deed::Hide, Deed::Refused] {
        assert!(deeds.contains(deed.id()), "{} was never done: {deeds:?}", deed.id());
    }
}
