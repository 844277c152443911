//! The four ways to finish, and what goes where: to the readers what was confirmed, to the editors what was changed.

use std::collections::BTreeSet;

use crate::{
    domain::{
        change::{CONFIRMED, Change, ChangeId, Event, Facts, Finish, Kind, Status, next},
        date::Date,
        do_not_publish::DoNotPublish,
        draft::Draft,
        field::{Field, Risk},
        moment::Moment,
        problem::Problem,
    },
    store::{By, Finished, Saved, Store},
};

use super::{
    super::{new_listing::with_sources, secret::random_id},
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
    /// It cannot be published as it is: something is missing, or wrong.
    Wrong(Vec<Problem>),
    /// It was finished before.
    TooLate,
}

impl Review {
    /// Finishes. The link is spent by it, and opens nothing any more.
    ///
    /// # Errors
    /// The database fails; then nothing is done, and the link still works.
    pub async fn finish(
        &self,
        store: &Store,
        finish: Finish,
        rules: &DoNotPublish,
        (today, now): (Date, Moment),
    ) -> Result<FinishedAs, ReviewError> {
        let change = match &self.change {
            Some(change) => change.clone(),
            None => self.begun(today, now)?,
        };
        // What is on file may have stood there for years: a correction of one line does not wait for another. A new listing begins whole.
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
        let by = By { actor: "link".to_owned(), now, today };
        let (changes, confirmed) = match finish {
            Finish::Unchanged => (Vec::new(), all_checked(&change.draft)),
            // Nothing was changed in what was looked at: that much is confirmed.
            Finish::Partly if !changed => (Vec::new(), change.confirms.clone()),
            Finish::Changed if self.is_new() => {
                let whole = Change { confirms: all_checked(&change.draft), draft: with_sources(change.draft.clone()), ..change.clone() };
                (sent(whole, finish, now)?, Default::default())
            }
            Finish::Changed => (sent(Change { confirms: all_checked(&change.draft), ..change.clone() }, finish, now)?, Default::default()),
            Finish::Partly => (sent(change.clone(), finish, now)?, Default::default()),
            Finish::Remove => {
                let removal = Change { kind: Kind::Remove, draft: change.base.clone(), ..change.clone() };
                (sent(removal, finish, now)?, Default::default())
            }
        };
        let held = changes.iter().any(|change| change.status == Status::Held);
        let kept = self.change.as_ref().map(|change| &change.id);
        let finished = Finished { hash: &self.hash, service: &change.service_id, changes: &changes, kept, confirmed: &confirmed };
        if store.finish(&finished, &by).await? == Saved::Stale {
            return Ok(FinishedAs::TooLate);
        }
        Ok(if changes.is_empty() { FinishedAs::Confirmed } else { FinishedAs::Sent { held } })
    }
}

/// What is confirmed by whoever has looked at all of it: what a reader acts on, as far as anything is said.
fn all_checked(draft: &Draft) -> BTreeSet<Field> {
    CONFIRMED.into_iter().filter(|field| draft.field(*field).next().is_some()).collect()
}

/// A change on its way to the editors. What can lead somebody to the wrong place is held, and what cannot need not wait for it: a mixed
/// change becomes two.
fn sent(change: Change, finish: Finish, now: Moment) -> Result<Vec<Change>, ReviewError> {
    let submit = |change: Change| -> Result<Change, ReviewError> {
        let facts = Facts { high: change.is_high(), is_current: true };
        Ok(Change { status: next(change.status, Event::Submit, facts)?, finish: Some(finish), sent_at: Some(now), ..change })
    };
    let differences = change.differences();
    let of_risk = |risk: Risk| differences.iter().filter(move |difference| difference.risk() == risk);
    if change.kind != Kind::Update || of_risk(Risk::High).next().is_none() || of_risk(Risk::Low).next().is_none() {
        return Ok(vec![submit(change)?]);
    }
    let (mut low, mut high) = (change.base.clone(), change.base.clone());
    for (risk, draft) in [(Risk::Low, &mut low), (Risk::High, &mut high)] {
        for difference in of_risk(risk) {
            difference.before.iter().for_each(|(path, _)| draft.set(*path, ""));
            difference.after.iter().for_each(|(path, text)| draft.set(*path, text.as_str()));
        }
    }
    let is_high = |field: &Field| field.risk() == Risk::High;
    let (held, at_once) = change.confirms.iter().copied().partition(is_high);
    let other = Change { id: ChangeId(random_id()?), draft: high, confirms: held, version: 1, ..change.clone() };
    Ok(vec![submit(Change { draft: low, confirms: at_once, ..change })?, submit(other)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{draft::testing::service, service::ServiceId};

    fn change(texts: &[(&str, &str)]) -> Change {
        let base = Draft::of(&service("a", "A"));
        let mut draft = base.clone();
        texts.iter().for_each(|(path, text)| draft.set(path.parse().unwrap(), *text));
        Change {
            id: ChangeId("c".to_owned()),
            service_id: ServiceId::parse("a").unwrap(),
            kind: Kind::Update,
            status: Status::Open,
            finish: None,
            base_version: 1,
            base,
            draft,
            confirms: CONFIRMED.into(),
            mailbox: None,
            reason: None,
            made_at: Moment::of_seconds(0),
            sent_at: None,
            decided_at: None,
            decided_by: None,
            version: 3,
        }
    }

    #[test]
    fn a_mixed_change_becomes_two_and_nothing_is_lost_or_said_twice() {
        let mixed = change(&[("name.en", "B"), ("phones.1.number", "211"), ("description.en", "Talk.")]);
        let sent = sent(mixed.clone(), Finish::Changed, Moment::of_seconds(60)).unwrap();
        assert_eq!(sent.iter().map(|change| change.status).collect::<Vec<_>>(), [Status::Proposed, Status::Held]);
        let fields: Vec<Vec<Field>> = sent.iter().map(|change| change.differences().iter().map(|d| d.field).collect()).collect();
        assert_eq!(fields, [vec![Field::Name, Field::Description], vec![Field::Phones]]);
        assert_eq!((sent[0].id.clone(), sent[0].version), (mixed.id, 3), "the one that was begun goes on");
        assert!(sent[1].confirms.contains(&Field::Phones) && !sent[0].confirms.contains(&Field::Phones));
    }

    #[test]
    fn what_is_of_one_risk_stays_one() {
        for (text, status) in [(("name.en", "B"), Status::Proposed), (("phones.1.number", "211"), Status::Held)] {
            let sent = sent(change(&[text]), Finish::Changed, Moment::of_seconds(60)).unwrap();
            assert_eq!((sent.len(), sent[0].status), (1, status));
        }
        let removal = Change { kind: Kind::Remove, ..change(&[]) };
        assert_eq!(sent(removal, Finish::Remove, Moment::of_seconds(60)).unwrap()[0].status, Status::Held);
    }
}
