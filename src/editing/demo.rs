//! Invented people, organizations and work for the desk, so that it can be shown and tried. Never beside real data.

use std::{collections::BTreeMap, path::Path};

use serde::Deserialize;
use thiserror::Error;

use crate::{
    domain::{
        approval::CallOutcome,
        change::{CONFIRMED, Change, ChangeId, Kind, Status},
        do_not_publish::DoNotPublish,
        draft::Draft,
        email_address::EmailAddress,
        field::Risk,
        freshness::Means,
        known::Known,
        letter::Purpose,
        locale::Locale,
        moment::Moment,
        note::Note,
        person::{Person, PersonId, Role},
        report::{Report, ReportKind},
        risk::{self, Circumstances},
        service::ServiceId,
        time_zone::day_in_ontario,
    },
    store::{By, DEMO, NewToken, SiteKind, Store, StoreError},
};

use super::{
    call::{self, Callable},
    claim::claim,
    decide::{DecideError, Decided, approve},
    new_listing,
    secret::{NoRandomness, Secret, random, random_id},
    setting::Setting,
};

/// Why there is no demonstration.
#[derive(Debug, Error)]
pub enum DemoError {
    /// The database holds what someone did.
    #[error("this database holds real people or real changes: a demonstration needs one of its own (--data-folder, or DATABASE_URL)")]
    RealData,
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A decision fails.
    #[error(transparent)]
    Decide(#[from] DecideError),
    /// No random numbers.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The file with what is invented.
    #[error("{0}")]
    File(String),
}

/// One invented organization.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Organization {
    mailbox: String,
    texts: BTreeMap<String, String>,
    /// Changes that wait on the desk.
    #[serde(default)]
    changes: Vec<BTreeMap<String, String>>,
    /// It asks to be taken down.
    #[serde(default)]
    remove: bool,
    /// It is not listed yet, and asks to be.
    #[serde(default)]
    proposed: bool,
    claim: Option<Claim>,
    #[serde(default)]
    reports: Vec<Reported>,
    note: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Claim {
    mailbox: String,
    words: String,
}

#[derive(Debug, Deserialize)]
struct Reported {
    kind: String,
    words: String,
}

/// Who is invented: name, email address, role, language.
const PEOPLE: [(&str, &str, Role, Locale); 2] =
    [("Ada", "ada@desk.example", Role::Administrator, Locale::En), ("Éloi", "eloi@desk.example", Role::Editor, Locale::Fr)];

/// Fills an empty database with what is invented; leaves one that holds it already. Tells who may sign in.
///
/// # Errors
/// The database holds real data, or fails; or the file cannot be read.
pub async fn prepare(store: &Store, file: &Path, rules: &DoNotPublish, now: Moment) -> Result<Vec<Person>, DemoError> {
    let people = PEOPLE.map(|(name, mailbox, role, locale)| {
        let id = PersonId(format!("{DEMO}{}", role.id()));
        mailbox.parse().map(|mailbox| Person { id, mailbox, name: name.to_owned(), role, locale })
    });
    let people: Vec<Person> = people.into_iter().collect::<Result<_, _>>().map_err(|problem| DemoError::File(format!("{problem}")))?;
    if !store.be(SiteKind::Demo).await? {
        return Err(DemoError::RealData);
    }
    if store.person(&people[0].id).await?.is_some() {
        return Ok(people);
    }
    let named = |reason: String| DemoError::File(format!("{}: {reason}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| named(error.to_string()))?;
    let organizations: Vec<Organization> = serde_json::from_str(&text).map_err(|error| named(error.to_string()))?;
    for person in &people {
        store.add_person(person, now).await?;
    }
    for organization in &organizations {
        invent(store, organization, &people, rules, now).await.map_err(|error| match error {
            DemoError::File(reason) => named(reason),
            other => other,
        })?;
    }
    Ok(people)
}

async fn invent(store: &Store, organization: &Organization, people: &[Person], rules: &DoNotPublish, now: Moment) -> Result<(), DemoError> {
    let mailbox: EmailAddress = parsed(&organization.mailbox)?;
    let stand_in = ServiceId::stand_in(u128::from_be_bytes(random()?));
    let mut draft = new_listing::begun(&stand_in, day_in_ontario(now));
    fill(&mut draft, &organization.texts)?;
    let draft = new_listing::with_sources(draft);
    let listed = Change {
        confirms: CONFIRMED.into_iter().filter(|field| draft.field(*field).next().is_some()).collect(),
        ..change(Kind::New, stand_in, 0, Draft::default(), draft, &mailbox, now)?
    };
    store.add_change(&listed).await?;
    if organization.proposed {
        return Ok(());
    }
    agree(&Setting { store, rules, known: &Known::default(), now }, &listed, people).await?;
    let Some(service) = store.change(&listed.id).await?.map(|change| change.service_id) else { return Ok(()) };
    let Some((filed, version)) = store.current(&service).await? else { return Ok(()) };
    let base = Draft::of(&filed.service);
    for texts in &organization.changes {
        let mut draft = base.clone();
        fill(&mut draft, texts)?;
        store.add_change(&change(Kind::Update, service.clone(), version, base.clone(), draft, &mailbox, now)?).await?;
    }
    if organization.remove {
        store.add_change(&change(Kind::Remove, service.clone(), version, base.clone(), base, &mailbox, now)?).await?;
    }
    if let Some(asked) = &organization.claim {
        claim(store, &service, &parsed(&asked.mailbox)?, &asked.words, &By::visitor(now)).await?;
    }
    for report in &organization.reports {
        let kind = ReportKind::from_id(&report.kind).ok_or_else(|| DemoError::File(format!("“{}” is no kind of report", report.kind)))?;
        let report = Report {
            service_id: service.to_string(),
            kind,
            words: report.words.clone(),
            doubtful: false,
            received_on: day_in_ontario(now),
        };
        let _ = store.report(&random_id()?, &report, now).await?;
    }
    if let Some(words) = &organization.note {
        let note = Note {
            about: service.to_string(),
            person: people.first().map(|person| person.id.clone()),
            name: None,
            words: words.clone(),
            made_at: now,
        };
        store.keep_note(&random_id()?, &note).await?;
    }
    Ok(())
}

/// All that a new listing needs: an invented call, and the approval of everyone.
async fn agree(setting: &Setting<'_>, listed: &Change, people: &[Person]) -> Result<(), DemoError> {
    let (reached, source) = ("416-555-0100", "Invented: there is nothing to look up.");
    let typed = call::Typed { reached, source, outcome: CallOutcome::Confirmed, said: "Invented." };
    let callable = Callable { is_new: true, ..Callable::default() };
    for (at, person) in people.iter().enumerate() {
        let Some(change) = setting.store.change(&listed.id).await? else { return Ok(()) };
        if at == 0 {
            call::record(setting, &callable, &change, person, &typed).await?;
        }
        let Some(change) = setting.store.change(&listed.id).await? else { return Ok(()) };
        match approve(setting, &change, person).await? {
            Decided::Done | Decided::Waits => {}
            other => return Err(DemoError::File(format!("{:?} cannot be published: {other:?}", listed.mailbox))),
        }
    }
    Ok(())
}

fn change(
    kind: Kind,
    service_id: ServiceId,
    base_version: i64,
    base: Draft,
    draft: Draft,
    mailbox: &EmailAddress,
    now: Moment,
) -> Result<Change, NoRandomness> {
    let begun = Change::begun(ChangeId(random_id()?), kind, service_id, base_version, base, now);
    let change = Change { draft, mailbox: Some(mailbox.clone()), sent_at: Some(now), ..begun };
    let known = Known::default();
    let risk = risk::of_change(&change, &Circumstances { known: &known, flags: Vec::new() });
    Ok(Change { status: if risk == Risk::High { Status::Held } else { Status::Proposed }, ..change })
}

fn fill(draft: &mut Draft, texts: &BTreeMap<String, String>) -> Result<(), DemoError> {
    for (name, text) in texts {
        let path = name.parse().map_err(|problem| DemoError::File(format!("{problem}")))?;
        draft.set(path, text.as_str());
    }
    Ok(())
}

fn parsed(mailbox: &str) -> Result<EmailAddress, DemoError> {
    mailbox.parse().map_err(|problem| DemoError::File(format!("{mailbox}: {problem}")))
}

/// A link with which the first invented organization looks at its listing, as if it came from the letter. `None` once it is taken down.
///
/// # Errors
/// The database fails.
pub async fn own_link(store: &Store, now: Moment) -> Result<Option<Secret>, DemoError> {
    let listed = store.changes(&[Status::Published]).await?.read.into_iter().find(|change| change.kind == Kind::New);
    let Some((change, mailbox)) = listed.and_then(|change| Some((change.clone(), change.mailbox?))) else { return Ok(None) };
    let secret = Secret::new()?;
    let token = NewToken {
        means: Means::Link,
        hash: secret.hash(),
        purpose: Purpose::Review,
        object: change.service_id.to_string(),
        mailbox,
        made_at: now,
    };
    store.keep_token(&token).await?;
    Ok(Some(secret))
}
