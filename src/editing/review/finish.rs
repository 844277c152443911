//! The four ways to finish, and what goes where: to the readers what was confirmed, to the editors what was changed.

use std::collections::BTreeSet;

use crate::{
    domain::{
        approval::Standing,
        change::{CONFIRMED, Change, Finish, Kind, Status},
        decision::{Event, Facts, next},
        draft::Draft,
        field::Field,
        moment::Moment,
        problem::Problem,
        risk::{self, Circumstances},
    },
    store::{Act, Applied, By, Finished},
};

use super::{
    super::{new_listing::with_sources, parts::parts, setting::Setting},
    Review, ReviewError,
};

/// What became of finishing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FinishedAs {
    /// It is done: readers see the day on which it was confirmed.
    Confirmed,
    /// An editor looks at it.
    Sent {
        /// Part of it is held until an administrator has looked.
        held: bool,
    },
    /// Nothing was changed, and changes were announced; or the other way round.
    Contradiction,
    /// All of it is said to be right, and nothing was looked at.
    NothingLookedAt,
    /// It cannot be published as it is: something is missing, or wrong.
    Wrong(Vec<Problem>),
    /// It was finished before.
    TooLate,
}

impl Review {
    /// Finishes. The link is spent by it, and opens nothing any more. `looked_at` are the fields that someone says they looked at: only of
    /// these are readers told that they were confirmed.
    ///
    /// # Errors
    /// The database fails; then nothing is done, and the link still works.
    pub async fn finish(&self, setting: &Setting<'_>, finish: Finish, looked_at: &BTreeSet<Field>) -> Result<FinishedAs, ReviewError> {
        let Setting { store, rules, now, .. } = *setting;
        let change = match &self.change {
            Some(change) => change.clone(),
            None => self.begun(now)?,
        };
        // Existing data may be invalid: a one-line fix does not wait for another line. A new listing must be complete.
        let problems = if self.is_new() { self.problems(rules) } else { Vec::new() };
        if !problems.is_empty() {
            return Ok(FinishedAs::Wrong(problems));
        }
        let finish = if self.is_new() { Finish::Changed } else { finish };
        let changed = !change.differences().is_empty();
        match finish {
            Finish::Unchanged if changed => return Ok(FinishedAs::Contradiction),
            Finish::Changed if !changed => return Ok(FinishedAs::Contradiction),
            _ => {}
        }
        let confirmed = confirmed(&change, looked_at);
        if finish == Finish::Unchanged && confirmed.is_empty() {
            return Ok(FinishedAs::NothingLookedAt);
        }
        let change = Change { confirms: confirmed.clone(), ..change };
        let circumstances = setting.circumstances(&change.service_id).await?;
        let sent = |change, finish| sent(change, finish, now, &circumstances);
        let by = By::link(now);
        let (changes, confirmed) = match finish {
            // Nothing was changed in what was looked at: that much is confirmed.
            Finish::Unchanged | Finish::Partly if !changed => (Vec::new(), confirmed),
            Finish::Changed if self.is_new() => {
                let whole = Change { confirms: confirmable(&change.draft), draft: with_sources(change.draft.clone()), ..change.clone() };
                (sent(whole, finish)?, Default::default())
            }
            Finish::Unchanged | Finish::Changed | Finish::Partly => (sent(change.clone(), finish)?, Default::default()),
            Finish::Remove => {
                let removal = Change { kind: Kind::Remove, draft: change.base.clone(), ..change.clone() };
                (sent(removal, finish)?, Default::default())
            }
        };
        let held = changes.iter().any(|change| change.status == Status::Held);
        let kept = self.change.as_ref().map(|change| &change.id);
        let finished = Finished { hash: &self.hash, service: &change.service_id, changes: &changes, kept, confirmed: &confirmed };
        if !matches!(store.apply(Act::Finish(&finished), setting.known, &by).await?, Applied::Done(_)) {
            return Ok(FinishedAs::TooLate);
        }
        Ok(if changes.is_empty() { FinishedAs::Confirmed } else { FinishedAs::Sent { held } })
    }
}

/// What a reader acts on, as far as anything is said.
pub fn confirmable(draft: &Draft) -> BTreeSet<Field> {
    CONFIRMED.into_iter().filter(|field| draft.field(*field).next().is_some()).collect()
}

/// What is confirmed: what was saved field by field, and what someone says they looked at.
fn confirmed(change: &Change, looked_at: &BTreeSet<Field>) -> BTreeSet<Field> {
    let confirmable = confirmable(&change.draft);
    let looked_at = looked_at.intersection(&confirmable).copied();
    change.confirms.iter().copied().chain(looked_at).collect()
}

/// A change on its way to the editors, in as many parts as it has levels of risk.
fn sent(change: Change, finish: Finish, now: Moment, circumstances: &Circumstances<'_>) -> Result<Vec<Change>, ReviewError> {
    let submit = |change: Change| -> Result<Change, ReviewError> {
        let risk = risk::of_change(&change, circumstances);
        let facts = Facts { kind: change.kind, risk, standing: &Standing::default() };
        Ok(Change { status: next(change.status, Event::Submit, &facts)?, finish: Some(finish), sent_at: Some(now), ..change })
    };
    parts(change, circumstances)?.into_iter().map(submit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{change::ChangeId, draft::testing::service, known::Known, service::ServiceId};

    fn change(texts: &[(&str, &str)]) -> Change {
        let base = Draft::of(&service("a", "A"));
        let mut draft = base.clone();
        texts.iter().for_each(|(path, text)| draft.set(path.parse().unwrap(), *text));
        let service = ServiceId::parse("a").unwrap();
        let begun = Change::begun(ChangeId("c".to_owned()), Kind::Update, service, 1, base, Moment::of_seconds(0));
        Change { draft, confirms: CONFIRMED.into(), version: 3, ..begun }
    }

    fn sent(change: Change, finish: Finish) -> Vec<Change> {
        let known = Known::default();
        let circumstances = Circumstances { known: &known, flags: Vec::new() };
        super::sent(change, finish, Moment::of_seconds(60), &circumstances).unwrap()
    }

    #[test]
    fn a_mixed_change_is_cut_by_risk_and_nothing_is_lost_or_said_twice() {
        let mixed = change(&[("name.en", "B"), ("phones.1.number", "211"), ("description.en", "Talk."), ("free", "yes")]);
        let sent = sent(mixed.clone(), Finish::Changed);
        assert_eq!(sent.iter().map(|change| change.status).collect::<Vec<_>>(), [Status::Proposed, Status::Proposed, Status::Held]);
        let fields: Vec<Vec<Field>> = sent.iter().map(|change| change.differences().iter().map(|d| d.field).collect()).collect();
        assert_eq!(fields, [vec![Field::Free], vec![Field::Name, Field::Description], vec![Field::Phones]]);
        assert_eq!((sent[0].id.clone(), sent[0].version), (mixed.id.clone(), 3), "the one that was begun goes on");
        let confirmed: Vec<Field> = sent.iter().flat_map(|change| change.confirms.iter().copied()).collect();
        assert_eq!((confirmed.len(), confirmed.into_iter().collect::<BTreeSet<_>>()), (CONFIRMED.len(), mixed.confirms));
        assert!(sent[2].confirms.contains(&Field::Phones));
    }

    #[test]
    fn a_sentence_with_a_number_is_held_and_the_other_sentences_are_not() {
        let sent = sent(change(&[("name.en", "B"), ("description.en", "Our new number is 416-555-0199.")]), Finish::Changed);
        let held: Vec<Field> =
            sent.iter().filter(|change| change.status == Status::Held).flat_map(Change::differences).map(|d| d.field).collect();
        assert_eq!((sent.len(), held), (2, vec![Field::Description]));
    }

    #[test]
    fn what_is_of_one_risk_stays_one() {
        for (text, status) in [(("name.en", "B"), Status::Proposed), (("phones.1.number", "211"), Status::Held)] {
            let sent = sent(change(&[text]), Finish::Changed);
            assert_eq!((sent.len(), sent[0].status), (1, status));
        }
        let removal = Change { kind: Kind::Remove, ..change(&[]) };
        assert_eq!(sent(removal, Finish::Remove)[0].status, Status::Held);
    }
}
