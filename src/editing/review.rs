//! An organization looks at its own listing: opens it by a mailed link, saves it field by field, and finishes in one of four ways.

use thiserror::Error;

use crate::{
    domain::{
        change::{Change, ChangeId, Kind, Refusal, Status},
        do_not_publish::DoNotPublish,
        draft::Draft,
        field::Field,
        letter::Purpose,
        moment::Moment,
        path::Path,
        problem::Problem,
        service::{Filed, ServiceId},
    },
    store::{Saved, Store, StoreError, Token, TokenHash, TokenState},
};

use super::secret::{NoRandomness, Secret, random_id};

mod finish;

pub use finish::FinishedAs;

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
    /// Nothing any more; the listing that it once opened, so that a new link can be asked for.
    Gone(TokenState, Option<ServiceId>),
    /// It never opened anything.
    Unknown,
}

/// One's own listing, as it stands while somebody looks at it.
#[derive(Clone, Debug)]
pub struct Review {
    /// The listing on file.
    pub filed: Filed,
    /// Its version.
    pub version: i64,
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

/// The fields that an organization is asked about, in the order in which it looks at them: what a reader acts on, what a young person asks
/// first, then the rest. Where facts come from, and how sure the compilers were, is not for an organization to say.
pub const ASKED: [Field; 25] = [
    Field::Phones,
    Field::TextLine,
    Field::Chat,
    Field::Email,
    Field::Page,
    Field::Schedule,
    Field::Ages,
    Field::WithoutParent,
    Field::Confidentiality,
    Field::IsPolice,
    Field::PoliceContact,
    Field::CannotTake,
    Field::Location,
    Field::ServiceArea,
    Field::Categories,
    Field::Audiences,
    Field::Indigenous,
    Field::Languages,
    Field::Interpretation,
    Field::Access,
    Field::Free,
    Field::Name,
    Field::Organization,
    Field::Description,
    Field::Notices,
];

impl Review {
    /// What a link opens.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn open(store: &Store, secret: &Secret, now: Moment) -> Result<Opened, ReviewError> {
        let hash = secret.hash();
        let Some(token) = store.token(&hash, Purpose::Review, now).await? else { return Ok(Opened::Unknown) };
        let id = ServiceId::parse(&token.object);
        if token.state != TokenState::Good {
            return Ok(Opened::Gone(token.state, id));
        }
        let current = match &id {
            Some(id) => store.current(id).await?,
            None => None,
        };
        let Some((filed, version)) = current else { return Ok(Opened::Unknown) };
        let change = match &token.change {
            Some(id) => store.change(id).await?,
            None => None,
        };
        Ok(Opened::Review(Box::new(Self { filed, version, change, token, hash })))
    }

    /// The listing as it was when somebody began.
    pub fn base(&self) -> Draft {
        self.change.as_ref().map_or_else(|| Draft::of(&self.filed.service), |change| change.base.clone())
    }

    /// The listing as it is to be.
    pub fn draft(&self) -> Draft {
        self.change.as_ref().map_or_else(|| Draft::of(&self.filed.service), |change| change.draft.clone())
    }

    /// True when somebody has looked at the field and saved it.
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
            // As the parser understood it: a number however it was typed, rows without gaps.
            Ok(understood) => {
                draft = Draft::of(&understood.service);
                Vec::new()
            }
            Err(wrong) => wrong,
        };
        let own: Vec<Problem> = wrong.into_iter().filter(|problem| problem.path.field() == field).collect();
        if !own.is_empty() {
            return Ok(FieldSaved::Wrong(own));
        }
        if self.seen(field) != seen_before && self.draft().field(field).ne(draft.field(field)) {
            return Ok(FieldSaved::Conflict);
        }
        let mut change = match &self.change {
            Some(change) => change.clone(),
            None => self.begun(now)?,
        };
        change.draft = draft;
        change.confirms.insert(field);
        let kept = match &self.change {
            Some(_) => store.save_change(&change).await? == Saved::Yes,
            None => {
                store.add_change(&change).await?;
                store.tie(&self.hash, &change.id).await?
            }
        };
        Ok(if kept { FieldSaved::Yes } else { FieldSaved::Conflict })
    }

    fn begun(&self, now: Moment) -> Result<Change, ReviewError> {
        let base = Draft::of(&self.filed.service);
        Ok(Change {
            id: ChangeId(random_id()?),
            service_id: self.filed.service.id.clone(),
            kind: Kind::Update,
            status: Status::Open,
            finish: None,
            base_version: self.version,
            draft: base.clone(),
            base,
            confirms: Default::default(),
            mailbox: Some(self.token.mailbox.clone()),
            reason: None,
            made_at: now,
            sent_at: None,
            decided_at: None,
            decided_by: None,
            version: 1,
        })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_asked_about_or_is_the_compilers() {
        let theirs = [
            Field::Id,
            Field::OrganizationPage,
            Field::ReachedThrough,
            Field::Sources,
            Field::CompiledOn,
            Field::SourceSeen,
            Field::Confidence,
            Field::Confirmation,
            Field::Notes,
        ];
        for field in Field::ALL {
            assert_eq!(ASKED.contains(field), !theirs.contains(field), "{field:?}");
        }
    }
}
