//! Two people and a call: what is recorded of a high-risk change before readers see it (docs/SAFETY.md L1).

use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};

use super::{
    change::{Change, Kind},
    field::Field,
    moment::Moment,
    motion::{DeskRule, WAIT_HOURS},
    person::{Person, PersonId, Role},
    stored::stored,
};

/// Exactly what a change says, and about which version of the listing. A merge, and the forgetting of a place, make it another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Content(pub String);

impl Content {
    /// The content of a change.
    pub fn of(change: &Change) -> Self {
        Self(digest(change, change.base_version))
    }

    /// What it says, no matter about which version: a call holds when someone corrects another field meanwhile.
    pub fn said_by(change: &Change) -> Self {
        Self(digest(change, -1))
    }
}

fn digest(change: &Change, version: i64) -> String {
    let mailbox = change.mailbox.as_ref().map(ToString::to_string).unwrap_or_default();
    // A new listing gets its short name at publication only.
    let (is_new, service) = (change.kind == Kind::New, change.service_id.as_str());
    let service = if is_new { "" } else { service };
    let mut digest = Sha256::new_with_prefix(format!("{}\n{service}\n{version}\n{mailbox}\n", change.kind.id()));
    for difference in change.differences().into_iter().filter(|difference| !(is_new && difference.field == Field::Id)) {
        for (side, texts) in [("-", &difference.before), ("+", &difference.after)] {
            // The length ends a text, so that no text can look like the next line.
            texts.iter().for_each(|(path, text)| digest.update(format!("{side}{path} {}\n{text}\n", text.len())));
        }
    }
    hex::encode(digest.finalize())
}

stored! {
    /// What someone of the desk thinks of a change.
    Verdict {
        /// It is to be published exactly as it is.
        Approve = "approve";
        /// It is to be refused.
        Decline = "decline";
    }
}

/// What one person thinks of a change. A later vote of the same person replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Who, with the role that they have now.
    pub person: Person,
    /// What they think.
    pub verdict: Verdict,
    /// Of what.
    pub content: Content,
    /// When.
    pub at: Moment,
}

stored! {
    /// What came of a call back.
    CallOutcome {
        /// The service says that it is true.
        Confirmed = "confirmed";
        /// The service says that it is false.
        Denied = "denied";
        /// No one answered who could say it.
        NotReached = "not-reached";
        /// Their own page on file says it.
        OnTheirPage = "on-their-page";
    }
}

impl CallOutcome {
    /// Whether it counts as the call that a high-risk change needs.
    pub const fn counts(self) -> bool {
        matches!(self, Self::Confirmed | Self::OnTheirPage)
    }
}

/// A call to a number that readers see today, never to one of the change; or a look at a page that readers see today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The number that was called, or the address of the page.
    pub reached: String,
    /// Where the number of a new listing was found: never on the form itself.
    pub source: String,
    /// What came of it.
    pub outcome: CallOutcome,
    /// What was said.
    pub said: String,
    /// Who called.
    pub person: PersonId,
    /// What others call them. It is read, and not written.
    pub name: String,
    /// When.
    pub at: Moment,
    /// What the change said then.
    pub content: Content,
}

/// What a high-risk change still needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// The approval of one more person.
    Person,
    /// Of those who approve, one must be a senior editor or an administrator.
    Senior,
    /// A call back that confirms it.
    Call,
    /// At a desk of one person: until then anyone who was told can object.
    Wait(Moment),
}

/// What is recorded of a change, as far as it counts for what it says now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Who approves it.
    pub approved: BTreeSet<PersonId>,
    /// Whether one of them is a senior editor or an administrator.
    pub has_senior: bool,
    /// Whether a call confirmed it.
    pub is_called: bool,
    /// Who is for refusing it.
    pub declined: BTreeSet<PersonId>,
    /// How many people it needs.
    pub rule: DeskRule,
    /// At a desk of one person: when the time in which anyone can object is over, if it is not.
    pub waits_until: Option<Moment>,
}

impl Standing {
    /// What counts of these, now and at a desk with this rule. A vote of its author does not.
    pub fn of(change: &Change, votes: &[Vote], calls: &[Call], (rule, now): (DeskRule, Moment)) -> Self {
        let (content, said) = (Content::of(change), Content::said_by(change));
        let of = |verdict: Verdict| {
            let counts = votes.iter().filter(|vote| vote.verdict == verdict && vote.content == content && !change.is_of(&vote.person));
            counts.collect::<Vec<_>>()
        };
        let approving = of(Verdict::Approve);
        let called = calls.iter().filter(|call| call.outcome.counts() && call.content == said).map(|call| call.at).min();
        let until = called.map(|at| at.plus_minutes(WAIT_HOURS * 60));
        Self {
            rule,
            waits_until: until.filter(|until| rule == DeskRule::OnePerson && now < *until),
            approved: approving.iter().map(|vote| vote.person.id.clone()).collect(),
            has_senior: approving.iter().any(|vote| vote.person.role.is_senior()),
            is_called: called.is_some(),
            declined: of(Verdict::Decline).iter().map(|vote| vote.person.id.clone()).collect(),
        }
    }

    /// What a high-risk change still needs.
    pub fn missing(&self) -> Vec<Missing> {
        let person = self.approved.len() < self.rule.people();
        let missing = [(!self.is_called, Missing::Call), (person, Missing::Person), (!self.has_senior, Missing::Senior)];
        let missing = missing.into_iter().filter_map(|(is_missing, missing)| is_missing.then_some(missing));
        missing.chain(self.waits_until.map(Missing::Wait)).collect()
    }

    /// Whether a refusal by people of these roles is enough. One editor alone does not refuse a removal: someone who is afraid may have
    /// asked for it.
    pub fn is_declined(&self, kind: Kind, role: Role) -> bool {
        kind != Kind::Remove || role == Role::Administrator || self.declined.len() >= DeskRule::TwoPeople.people()
    }
}

#[cfg(test)]
mod tests;
