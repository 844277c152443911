//! What the finder must know of a service to match and rank it: nothing that is only shown.

use serde::{Deserialize, Serialize};

use crate::domain::{
    age::{AgeBand, AgeRange},
    answer::Answer,
    freshness::Freshness,
    language::Language,
    moment::Moment,
    opening::Opening,
    service_area::ServiceArea,
    source::Confidence,
    taxonomy::{AccessMode, Audience, Category, Nation},
};

use super::query::Query;

/// The searchable facts of one published service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Ages taken.
    pub ages: AgeRange,
    /// It takes children with a parent, and does not say that it takes them alone.
    pub with_parent: bool,
    /// Where it helps.
    pub area: ServiceArea,
    /// Kinds of help.
    pub categories: Vec<Category>,
    /// Run by an Indigenous organization.
    pub indigenous_led: bool,
    /// Made for Indigenous people.
    pub indigenous_specific: bool,
    /// Peoples named.
    pub nations: Vec<Nation>,
    /// Who it is made for; empty when not stated.
    pub audiences: Vec<Audience>,
    /// Languages in which it answers.
    pub languages: Vec<Language>,
    /// Whether interpreters are offered.
    pub interpretation: Option<bool>,
    /// Ways to reach it; empty when not stated. Calls, texts and chats are there exactly when there is a number or an address for them.
    pub access: Vec<AccessMode>,
    /// It has a page where something is done, such as having a picture taken down.
    pub form: bool,
    /// Another line leads there, whose buttons its card shows.
    pub led_to: bool,
    /// The number to call first is that of a crisis line for everywhere, which has a card of its own.
    pub borrows_line: bool,
    /// When it answers.
    pub opening: Opening,
    /// When the number to call first is answered, where that is stated apart and differs.
    pub phone: Option<Opening>,
    /// Whether help comes without a police report.
    pub without_police: Answer,
    /// How sure the facts are.
    pub confidence: Confidence,
    /// How fresh the ways to reach it are, on the day of the publication.
    pub freshness: Freshness,
    /// How many ways of contact a reader has: number, text, chat, email address, page.
    pub contacts: u8,
}

impl Entry {
    /// Whether a young person of this age who comes alone is taken, or an older one.
    pub fn takes(&self, band: AgeBand) -> Answer {
        let answer = self.ages.takes(band);
        // “Under 16” was said of children who come with their mother.
        if self.with_parent && band.years().1 < 16 { answer.max(Answer::NotStated) } else { answer }
    }

    /// Whether a reader can do something with it now: call, text or chat; for pictures that are already out, fill in a form.
    pub fn is_usable(&self, query: &Query) -> bool {
        self.has_own_line() || self.form && query.needs.contains(&Category::OnlineSafety)
    }

    /// Whether it is made for children, teens and young adults.
    pub fn is_for_the_young(&self) -> bool {
        self.ages.is_for_the_young()
    }

    /// Whether it protects children and has a duty to report. Helplines are excluded.
    pub fn is_child_protection(&self) -> bool {
        self.categories.contains(&Category::ChildProtection) && !self.categories.contains(&Category::CrisisLine)
    }

    /// Whether it is first of all a child protection agency, such as a children's aid society.
    pub fn is_protection_agency(&self) -> bool {
        self.categories.first() == Some(&Category::ChildProtection) && !self.area.is_everywhere()
    }

    /// Whether it is a line to talk to, wherever a reader is. 911 is on every page already.
    pub fn is_line_for_all(&self) -> bool {
        let is = |category: Category| self.categories.contains(&category);
        let serves = matches!(self.area, ServiceArea::Canada | ServiceArea::Province(_));
        is(Category::CrisisLine) && !is(Category::PoliceReporting) && serves && self.has_own_line()
    }

    /// Whether it is for mental health crises alone, such as a suicide helpline.
    pub fn is_for_a_mental_crisis(&self) -> bool {
        self.categories.iter().all(|category| matches!(category, Category::CrisisLine | Category::MentalHealth))
            && self.categories.contains(&Category::MentalHealth)
    }

    /// Whether someone can be called, texted or chatted with.
    pub fn has_own_line(&self) -> bool {
        AccessMode::LINES.iter().any(|mode| self.access.contains(mode))
    }

    /// Whether it is made for these people.
    ///
    /// Not naming a group is not refusing it, so the answer is “not stated”. Only gender is different: a service for women
    /// or girls is not made for boys and men, and the other way round.
    pub fn made_for(&self, audience: Audience) -> Answer {
        use Audience::{Girls, MenBoys, Women};
        if self.audiences.contains(&audience) {
            return Answer::Yes;
        }
        let names = |audience: Audience| self.audiences.contains(&audience);
        let only_others = match audience {
            MenBoys => names(Women) || names(Girls),
            Women | Girls => names(MenBoys) && !names(Women) && !names(Girls),
            _ => false,
        };
        if only_others { Answer::No } else { Answer::NotStated }
    }

    /// Whether it answers in a language. Interpreters without a stated list count as “not stated”.
    pub fn answers_in(&self, language: &Language) -> Answer {
        if self.languages.contains(language) {
            Answer::Yes
        } else if self.languages.is_empty() || self.interpretation == Some(true) {
            Answer::NotStated
        } else {
            Answer::No
        }
    }

    /// Whether someone answers at a moment: behind the door or on the telephone.
    pub fn answers(&self, now: Option<Moment>) -> Answer {
        either(self.opening.answers(now), self.phone.as_ref().map(|phone| phone.answers(now)))
    }

    /// Whether someone answers day and night: behind the door or on the telephone.
    pub fn answers_always(&self) -> Answer {
        either(self.opening.answers_always(), self.phone.as_ref().map(Opening::answers_always))
    }

    /// Whether it can be reached in some way. Without a number or an address there is no call, text or chat.
    pub fn reached_by(&self, mode: AccessMode) -> Answer {
        if self.access.contains(&mode) {
            Answer::Yes
        } else if AccessMode::LINES.contains(&mode) {
            Answer::No
        } else if self.access.is_empty() {
            Answer::NotStated
        } else {
            Answer::No
        }
    }
}

/// One yes is enough; a no is certain only when nothing is left open.
fn either(one: Answer, other: Option<Answer>) -> Answer {
    match (one, other) {
        (Answer::Yes, _) | (_, Some(Answer::Yes)) => Answer::Yes,
        (Answer::No, None | Some(Answer::No)) => Answer::No,
        _ => Answer::NotStated,
    }
}
