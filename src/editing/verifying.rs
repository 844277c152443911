//! Verifying listings with their organizations: what follows from each outcome.

use std::collections::BTreeSet;

use crate::{
    domain::{
        change::{Change, ChangeId, Kind, Status},
        draft::Draft,
        field::Field,
        freshness::Means,
        letter::Purpose,
        note::Note,
        person::Person,
        report::{Report, ReportKind},
        service::ServiceId,
        time_zone::day_in_ontario,
        verification::Outcome,
        web_address::WebAddress,
    },
    finder::{
        due::{self, Due, Known},
        snapshot::Snapshot,
    },
    store::{Act, Holding, NewToken, StoreError, Verifying},
};

use super::{
    decide::{DecideError, Decided, applied},
    review::confirmable,
    secret::{Secret, random_id},
    setting::Setting,
};

/// Days for which attempts are looked at: what was longer ago changes nothing.
const LOOKED_AT_DAYS: i64 = 400;

/// What is to be verified now, in order of harm.
///
/// # Errors
/// The database does not answer.
pub async fn due<'a>(setting: &Setting<'_>, published: &'a Snapshot) -> Result<Vec<Due<'a>>, StoreError> {
    let mut known = Known { held: setting.store.held(setting.now).await?, ..Known::default() };
    let reports = setting.store.all_reports().await?.read;
    for report in reports.into_iter().filter(|report| !report.doubtful) {
        let last = known.reported.entry(report.service_id).or_insert(report.received_on);
        *last = report.received_on.max(*last);
    }
    for attempt in setting.store.attempts(setting.now.plus_minutes(-LOOKED_AT_DAYS * 24 * 60)).await?.read {
        known.attempts.entry(attempt.service.clone()).or_default().push(attempt);
    }
    Ok(due::due(published.listings(), &known, day_in_ontario(setting.now)))
}

/// Takes a listing, so that no one else calls it.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn hold(setting: &Setting<'_>, holding: Holding<'_>, person: &Person) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Hold(holding), setting.known, &setting.by(person)).await?)
}

/// What a caller says of an attempt.
#[derive(Clone, Debug)]
pub struct Said<'a> {
    /// What came of it.
    pub outcome: Outcome,
    /// The number that was called, or the page that was looked at.
    pub reached: &'a str,
    /// What was ticked.
    pub fields: &'a BTreeSet<Field>,
    /// The version of the listing that was seen.
    pub version: i64,
    /// What a note says when a removal is proposed.
    pub note: &'a str,
}

/// What follows from an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// It is written down; with a link, the caller goes on to write the correction.
    Done(Option<String>),
    /// That number, or page, is not one of the listing.
    NotOnFile,
    /// Nothing was ticked.
    NothingTicked,
    /// Someone else verifies it, it says something else by now, or only the shipped file changes it.
    No(Decided),
}

/// Writes down an attempt, and does what follows from it.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn verify(
    setting: &Setting<'_>,
    due: &Due<'_>,
    draft: &Draft,
    said: &Said<'_>,
    person: &Person,
) -> Result<Verified, DecideError> {
    let Some((means, reached)) = reached(due, said.reached) else { return Ok(Verified::NotOnFile) };
    let (id, now, service) = (random_id()?, setting.now, &due.listing.id);
    let may_be = confirmable(draft);
    let fields: BTreeSet<Field> = match said.outcome {
        Outcome::AllTrue | Outcome::Corrected => said.fields.intersection(&may_be).copied().collect(),
        Outcome::Nobody | Outcome::NotListed | Outcome::WrongNumber | Outcome::Posted => BTreeSet::new(),
    };
    if said.outcome == Outcome::AllTrue && fields.is_empty() {
        return Ok(Verified::NothingTicked);
    }
    let secret = Secret::new()?;
    let link = NewToken {
        hash: secret.hash(),
        purpose: Purpose::Review,
        object: service.to_string(),
        // The caller is the author of what they write: two other people approve what can lead someone anywhere.
        mailbox: person.mailbox.clone(),
        made_at: now,
        means,
    };
    let removal = match said.outcome {
        Outcome::NotListed => Some(removal(setting, draft, said, service, person)?),
        _ => None,
    };
    let report = Report {
        service_id: service.to_string(),
        kind: ReportKind::NumberWrong,
        words: String::new(),
        doubtful: false,
        received_on: day_in_ontario(now),
    };
    let verifying = Verifying {
        id: &id,
        service,
        version: said.version,
        outcome: said.outcome,
        reached: &reached,
        fields: &fields,
        means,
        link: (said.outcome == Outcome::Corrected).then_some(&link),
        removal: removal.as_ref().map(|(change, note)| (change, note)),
        report: (said.outcome == Outcome::WrongNumber).then_some(&report),
    };
    let decided = applied(setting.store.apply(Act::Verify(&verifying), setting.known, &setting.by(person)).await?)?;
    Ok(match decided {
        Decided::Done => Verified::Done(verifying.link.map(|_| secret.reveal().to_owned())),
        other => Verified::No(other),
    })
}

/// How it was verified, by what was reached: one of its numbers, or a page at one of its hosts.
fn reached(due: &Due<'_>, typed: &str) -> Option<(Means, String)> {
    if let Some(number) = due.numbers.iter().find(|number| number.to_string() == typed) {
        return Some((Means::Call, number.to_string()));
    }
    let page: WebAddress = typed.trim().parse().ok()?;
    due.hosts.iter().any(|host| host == page.host()).then(|| (Means::Page, page.to_string()))
}

/// The organization does not want to be listed: two people decide about it, as about every removal.
fn removal(
    setting: &Setting<'_>,
    draft: &Draft,
    said: &Said<'_>,
    service: &ServiceId,
    person: &Person,
) -> Result<(Change, Note), DecideError> {
    let id = ChangeId(random_id()?);
    let begun = Change::begun(id.clone(), Kind::Remove, service.clone(), said.version, draft.clone(), setting.now);
    let change = Change { status: Status::Held, mailbox: Some(person.mailbox.clone()), sent_at: Some(setting.now), ..begun };
    let note = Note { about: id.0, person: Some(person.id.clone()), name: None, words: said.note.to_owned(), made_at: setting.now };
    Ok((change, note))
}
