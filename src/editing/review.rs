//! An organization looks at its own listing: opens it by a mailed link, saves it field by field, and finishes in one of four ways.

use std::{collections::BTreeSet, sync::Arc};

use thiserror::Error;

use crate::{
    domain::{
        change::{Change, ChangeId, Kind},
        decision::Refusal,
        do_not_publish::DoNotPublish,
        draft::{Draft, cleared_place, insecure_pages, unpublishable},
        field::Field,
        known::Known,
        letter::{NEW_LISTING, Purpose},
        moment::Moment,
        path::Path,
        problem::Problem,
        service::ServiceId,
        time_zone::day_in_ontario,
    },
    finder::{listing::Listing, snapshot::Snapshot},
    store::{Act, Applied, By, Saving, Store, StoreError, Token, TokenHash, TokenState},
};

use super::{
    new_listing,
    secret::{NoRandomness, Secret, random, random_id},
};

mod asked;
mod finish;

pub use asked::ASKED;
pub use finish::{FinishedAs, confirmable};

/// Why something could not be done.
#[derive(Debug, Error)]
pub enum ReviewError {
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No new name for a change can be made.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The change has gone further meanwhile.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// What a link opens.
#[derive(Clone, Debug)]
pub enum Opened {
    /// The listing.
    Review(Box<Review>),
    /// Nothing any more.
    Gone,
    /// It never opened anything.
    Unknown,
}

/// What a link is about.
#[derive(Clone, Debug)]
enum Subject {
    /// A listing on file, at a version.
    Listed { service: ServiceId, version: i64, draft: Draft },
    /// A listing that is still to be.
    New,
}

/// A listing under review by its organization.
#[derive(Clone, Debug)]
pub struct Review {
    subject: Subject,
    /// What was saved so far.
    pub change: Option<Change>,
    /// The link.
    pub token: Token,
    hash: TokenHash,
}

/// What became of a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldSaved {
    /// It is kept.
    Yes,
    /// It cannot be taken as it is.
    Wrong(Vec<Problem>),
    /// The field was changed in another window meanwhile: nothing was written, and both are shown.
    Conflict,
}

impl Review {
    /// What a link opens.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn open(store: &Store, secret: &Secret, now: Moment) -> Result<Opened, ReviewError> {
        let hash = secret.hash();
        let Some(token) = store.token(&hash, Purpose::Review, now).await? else { return Ok(Opened::Unknown) };
        if token.state != TokenState::Good {
            return Ok(Opened::Gone);
        }
        let subject = match ServiceId::parse(&token.object) {
            _ if token.object == NEW_LISTING => Subject::New,
            Some(service) => match store.current(&service).await? {
                Some((filed, version)) => Subject::Listed { service, version, draft: Draft::of(&filed.service) },
                None => return Ok(Opened::Unknown),
            },
            None => return Ok(Opened::Unknown),
        };
        let change = match &token.change {
            Some(id) => store.change(id).await?,
            None => None,
        };
        Ok(Opened::Review(Box::new(Self { subject, change, token, hash })))
    }

    /// True for a listing that is still to be.
    pub const fn is_new(&self) -> bool {
        matches!(self.subject, Subject::New)
    }

    /// The listing as it was when someone began; empty for a new one.
    pub fn base(&self) -> Draft {
        self.change.as_ref().map_or_else(|| self.subject.draft(), |change| change.base.clone())
    }

    /// The listing as it is to be.
    pub fn draft(&self) -> Draft {
        self.change.as_ref().map_or_else(|| self.subject.draft(), |change| change.draft.clone())
    }

    /// What keeps it from being published as it is, in fields that the organization is asked about.
    pub fn problems(&self, rules: &DoNotPublish) -> Vec<Problem> {
        let problems = match self.draft().parse(rules) {
            Ok(understood) => unpublishable(&understood.service).into_iter().collect(),
            Err(problems) => problems,
        };
        problems.into_iter().filter(|problem| ASKED.contains(&problem.path.field())).collect()
    }

    /// The listing as readers are to see it, at the place of its line in what is published.
    ///
    /// # Errors
    /// What keeps it from being shown.
    pub fn preview(&self, published: &Snapshot, rules: &DoNotPublish) -> Result<Listing, Vec<Problem>> {
        let problems = self.problems(rules);
        if !problems.is_empty() {
            return Err(problems);
        }
        let service = self.draft().parse(rules)?.service;
        let mut listing = Listing::publish(service, rules).map_err(|_| Vec::new())?;
        listing.through =
            listing.reached_through.as_ref().and_then(|line| published.find(line.as_str())).map(|line| Arc::new(line.clone()));
        Ok(listing)
    }

    /// The fields that can be confirmed: those that readers act on and that have a value.
    pub fn confirmable(&self) -> BTreeSet<Field> {
        finish::confirmable(&self.draft())
    }

    /// True when someone has looked at the field and saved it.
    pub fn is_checked(&self, field: Field) -> bool {
        self.change.as_ref().is_some_and(|change| change.confirms.contains(&field))
    }

    /// What a form that shows a field says of it, so that a save knows whether it is still so.
    pub fn seen(&self, field: Field) -> String {
        seen(&self.draft(), field)
    }

    /// The draft with a field as a form sent it. Texts of other fields are not looked at.
    pub fn with(&self, field: Field, texts: &[(Path, String)]) -> Draft {
        let (before, mut draft) = (self.draft(), self.draft());
        before.field(field).for_each(|(path, _)| draft.set(path, ""));
        // A list of boxes sends its name many times: each is a line.
        for (path, text) in texts.iter().filter(|(path, _)| path.field() == field) {
            let joined = match draft.get(*path) {
                "" => text.clone(),
                before => format!("{before}\n{text}"),
            };
            draft.set(*path, joined);
        }
        // Boxes come in the order of the form. What was there keeps its place, because the first kind of help is what a service is for.
        let lists: Vec<Path> = draft.field(field).map(|(path, _)| path).filter(|path| path.is_list()).collect();
        for path in lists {
            let chosen: Vec<String> = members(draft.get(path));
            let kept = members(before.get(path)).into_iter().filter(|member| chosen.contains(member));
            let mut ordered: Vec<String> = kept.collect();
            ordered.extend(chosen.into_iter().filter(|member| !members(before.get(path)).contains(member)));
            draft.set(path, ordered.join(", "));
        }
        draft
    }

    /// Saves a field. Only its own problems keep it from being saved: another field may be mended later.
    ///
    /// # Errors
    /// The database fails; then nothing is saved.
    pub async fn save(
        &self,
        store: &Store,
        field: Field,
        texts: &[(Path, String)],
        seen_before: &str,
        rules: &DoNotPublish,
        now: Moment,
    ) -> Result<FieldSaved, ReviewError> {
        let mut draft = self.with(field, texts);
        let wrong = match draft.parse(rules) {
            // Stores the normal form: numbers normalized, empty rows dropped.
            Ok(understood) => {
                draft = Draft::of(&understood.service);
                Vec::new()
            }
            Err(wrong) => wrong,
        };
        let pages = insecure_pages(&self.base(), &draft);
        let own: Vec<Problem> = wrong.into_iter().chain(pages).filter(|problem| problem.path.field() == field).collect();
        if !own.is_empty() {
            return Ok(FieldSaved::Wrong(own));
        }
        if field == Field::Location
            && let Some(problem) = cleared_place(&self.base(), &draft)
        {
            return Ok(FieldSaved::Wrong(vec![problem]));
        }
        if self.seen(field) != seen_before && self.draft().field(field).ne(draft.field(field)) {
            return Ok(FieldSaved::Conflict);
        }
        let mut change = match &self.change {
            Some(change) => change.clone(),
            None => {
                let begun = self.begun(now)?;
                // What the form does not ask, where there was nothing yet.
                begun.draft.texts().filter(|(path, _)| !ASKED.contains(&path.field())).for_each(|(path, text)| draft.set(path, text));
                begun
            }
        };
        change.draft = draft;
        change.confirms.insert(field);
        let saving = Saving { link: &self.hash, change: &change, begins: self.change.is_none() };
        let applied = store.apply(Act::Save(&saving), &Known::default(), &By::link(now)).await?;
        Ok(if matches!(applied, Applied::Done(_)) { FieldSaved::Yes } else { FieldSaved::Conflict })
    }

    /// A change in which nothing is changed yet.
    fn begun(&self, now: Moment) -> Result<Change, ReviewError> {
        let (kind, service_id, base_version, draft) = match &self.subject {
            Subject::Listed { service, version, draft } => (Kind::Update, service.clone(), *version, draft.clone()),
            Subject::New => {
                let id = ServiceId::stand_in(u128::from_be_bytes(random()?));
                (Kind::New, id.clone(), 0, new_listing::begun(&id, day_in_ontario(now)))
            }
        };
        let base = self.subject.draft();
        let begun = Change::begun(ChangeId(random_id()?), kind, service_id, base_version, base, now);
        Ok(Change { draft, means: self.token.means, mailbox: self.token.mailbox.clone(), ..begun })
    }
}

impl Subject {
    fn draft(&self) -> Draft {
        match self {
            Self::Listed { draft, .. } => draft.clone(),
            Self::New => Draft::default(),
        }
    }
}

fn members(list: &str) -> Vec<String> {
    list.split([',', '\n', ' ']).filter(|member| !member.is_empty()).map(str::to_owned).collect()
}

/// A field's texts as a short mark: equal texts have equal marks.
fn seen(draft: &Draft, field: Field) -> String {
    use sha2::{Digest, Sha256};
    let texts: Vec<String> = draft.field(field).map(|(path, text)| format!("{path}\n{text}\n")).collect();
    hex::encode(&Sha256::digest(texts.concat().as_bytes())[..8])
}
