//! Which services answer yes, and which do not say, for every choice there is.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use crate::domain::{
    age::AgeBand,
    answer::Answer,
    census_division::CensusDivision,
    language::Language,
    moment::Moment,
    region::Region,
    taxonomy::{AccessMode, Audience, Category, Nation},
};

use super::{
    choice::{Choice, Offered},
    classes::Classes,
    entry::Entry,
    positions::Positions,
    query::{Group, IndigenousChoice, OpenChoice, Query},
};

/// The services that answer one question, by position in the snapshot. A service in neither set answered no.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// Stated, and it fits.
    pub yes: Positions,
    /// Not stated.
    pub not_stated: Positions,
}

impl Answers {
    fn of(entries: &[Entry], answer: &dyn Fn(&Entry) -> Answer) -> Self {
        let mut answers = Self::default();
        for (position, entry) in (0u32..).zip(entries) {
            match answer(entry) {
                Answer::Yes => answers.yes.insert(position),
                Answer::NotStated => answers.not_stated.insert(position),
                Answer::No => {}
            }
        }
        answers
    }

    fn when(entries: &[Entry], holds: &dyn Fn(&Entry) -> bool) -> Self {
        Self::of(entries, &|entry| if holds(entry) { Answer::Yes } else { Answer::No })
    }

    /// Any of several choices: yes to one is yes; not stated for one and no to the others is not stated.
    fn any<'a>(choices: impl Iterator<Item = &'a Self>) -> Self {
        let mut sum = choices.fold(Self::default(), |mut sum, answers| {
            sum.yes |= &answers.yes;
            sum.not_stated |= &answers.not_stated;
            sum
        });
        sum.not_stated -= &sum.yes;
        sum
    }

    /// Everything that is not a no.
    pub fn possible(&self) -> Positions {
        &self.yes | &self.not_stated
    }
}

/// Who answers at the minute that was asked about last. Hours begin and end on whole minutes.
#[derive(Debug, Default)]
struct Answering {
    /// By the number of the minute.
    minute: Mutex<Option<(i64, Arc<Answers>)>>,
    /// At any moment.
    always: OnceLock<Arc<Answers>>,
}

impl Answering {
    fn at(&self, now: Option<Moment>, find: impl FnOnce() -> Answers) -> Arc<Answers> {
        let Some(minute) = now.map(|now| now.seconds().div_euclid(60)) else {
            return Arc::clone(self.always.get_or_init(|| Arc::new(find())));
        };
        let mut kept = self.minute.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_ref().filter(|(of, _)| *of == minute) {
            Some((_, answers)) => Arc::clone(answers),
            None => {
                let answers = Arc::new(find());
                *kept = Some((minute, Arc::clone(&answers)));
                answers
            }
        }
    }
}

impl Clone for Answering {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// An immutable index over the entries of a snapshot.
#[derive(Clone, Debug)]
pub struct Index {
    entries: Vec<Entry>,
    all: Positions,
    lines: Positions,
    lines_and_forms: Positions,
    ages: Vec<Answers>,
    divisions: Vec<Answers>,
    regions: Vec<Answers>,
    categories: Vec<Answers>,
    stand_ins: Answers,
    indigenous: Vec<Answers>,
    audiences: Vec<Answers>,
    languages: BTreeMap<Language, Answers>,
    access: Vec<Answers>,
    always_open: Answers,
    without_police: Answers,
    classes: Classes,
    answering: Answering,
    offered: Arc<Offered>,
}

impl Index {
    /// The index of these entries. Their positions are the ids that searches answer with.
    pub fn build(entries: Vec<Entry>) -> Self {
        // The one need for which a form is as good as a line (Entry::is_usable).
        let for_pictures = Query { needs: [Category::OnlineSafety].into(), ..Query::default() };
        let mut languages: BTreeMap<Language, Answers> = BTreeMap::new();
        for language in entries.iter().flat_map(|entry| &entry.languages) {
            if !languages.contains_key(language) {
                languages.insert(language.clone(), Answers::of(&entries, &|entry| entry.answers_in(language)));
            }
        }
        let divisions: Vec<Answers> =
            CensusDivision::all().map(|division| Answers::when(&entries, &|entry| entry.area.serves(division))).collect();
        let of_region =
            |region: Region| CensusDivision::all().filter(move |division| division.region() == region).map(CensusDivision::index);
        Self {
            all: Positions::below(entries.len()),
            lines: Answers::when(&entries, &|entry| entry.is_usable(&Query::default())).yes,
            lines_and_forms: Answers::when(&entries, &|entry| entry.is_usable(&for_pictures)).yes,
            ages: AgeBand::ALL.iter().map(|band| Answers::of(&entries, &|entry| entry.takes(*band))).collect(),
            regions: Region::ALL.iter().map(|region| Answers::any(of_region(*region).map(|at| &divisions[at]))).collect(),
            divisions,
            categories: Category::ALL
                .iter()
                .map(|category| Answers::when(&entries, &|entry| entry.categories.contains(category)))
                .collect(),
            // They are no place to sleep themselves, so no one among them is a certain yes.
            stand_ins: Answers::of(&entries, &|entry| if entry.is_protection_agency() { Answer::NotStated } else { Answer::No }),
            indigenous: IndigenousChoice::ALL
                .iter()
                .map(|choice| {
                    Answers::when(&entries, &|entry| match choice {
                        IndigenousChoice::Any => entry.indigenous_led || entry.indigenous_specific,
                        IndigenousChoice::Led => entry.indigenous_led,
                        IndigenousChoice::Nation(nation) => entry.nations.contains(nation),
                    })
                })
                .collect(),
            audiences: Audience::ALL.iter().map(|audience| Answers::of(&entries, &|entry| entry.made_for(*audience))).collect(),
            access: AccessMode::ALL.iter().map(|mode| Answers::of(&entries, &|entry| entry.reached_by(*mode))).collect(),
            always_open: Answers::of(&entries, &Entry::answers_always),
            without_police: Answers::of(&entries, &|entry| entry.without_police),
            classes: Classes::build(&entries),
            offered: Arc::new(Offered::with(languages.keys())),
            answering: Answering::default(),
            languages,
            entries,
        }
    }

    /// The entries, in the order of their positions.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Every position.
    pub const fn all(&self) -> &Positions {
        &self.all
    }

    /// What the order of results distinguishes.
    pub(super) const fn classes(&self) -> &Classes {
        &self.classes
    }

    /// Who answers at a moment: worked out once a minute, for all who ask in it.
    pub(super) fn answering(&self, now: Option<Moment>) -> Arc<Answers> {
        self.answering.at(now, || Answers::of(&self.entries, &|entry| entry.answers(now)))
    }

    /// Services that can be used now by the person who asks ([`Entry::is_usable`]).
    pub fn usable(&self, query: &Query) -> &Positions {
        if query.needs.contains(&Category::OnlineSafety) { &self.lines_and_forms } else { &self.lines }
    }

    /// The languages that some service names.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.keys()
    }

    /// Every choice that the form offers.
    pub const fn offered(&self) -> &Arc<Offered> {
        &self.offered
    }

    /// The answers to one choice at a moment. What else was chosen may change what meets a need ([`Self::chosen`]).
    pub fn answers(&self, choice: &Choice, now: Option<Moment>) -> Cow<'_, Answers> {
        Cow::Borrowed(match choice {
            Choice::Age(band) => self.age(*band),
            Choice::Division(division) => self.division(*division),
            Choice::Region(region) => &self.regions[*region as usize],
            Choice::Need(category) => self.category(*category),
            Choice::Indigenous(choice) => self.indigenous(*choice),
            Choice::Audience(audience) => &self.audiences[audience.index()],
            Choice::Language(language) => return self.languages.get(language).map_or_else(Cow::default, Cow::Borrowed),
            Choice::Access(mode) => &self.access[mode.index()],
            Choice::Open(OpenChoice::Now) => return Cow::Owned(self.answering(now).as_ref().clone()),
            Choice::Open(OpenChoice::Always) => &self.always_open,
            Choice::WithoutPolice => &self.without_police,
        })
    }

    /// Who takes this age.
    fn age(&self, band: AgeBand) -> &Answers {
        // AgeBand::ALL lists every variant, so the position exists.
        &self.ages[AgeBand::ALL.iter().position(|other| *other == band).unwrap_or_default()]
    }

    /// Who serves this division.
    fn division(&self, division: CensusDivision) -> &Answers {
        &self.divisions[division.index()]
    }

    /// Who gives this kind of help.
    fn category(&self, category: Category) -> &Answers {
        &self.categories[category.index()]
    }

    /// Who fits a choice about Indigenous services.
    fn indigenous(&self, choice: IndigenousChoice) -> &Answers {
        let position = match choice {
            IndigenousChoice::Any => 0,
            IndigenousChoice::Led => 1,
            IndigenousChoice::Nation(Nation::FirstNations) => 2,
            IndigenousChoice::Nation(Nation::Inuit) => 3,
            IndigenousChoice::Nation(Nation::Metis) => 4,
        };
        &self.indigenous[position]
    }

    /// The answers to what was chosen in one group at a moment; `None` when nothing was.
    pub fn chosen(&self, query: &Query, group: Group, now: Option<Moment>) -> Option<Answers> {
        if !query.has(group) {
            return None;
        }
        let mut asked: Vec<Cow<'_, Answers>> =
            query.choices().iter().filter(|choice| choice.group() == group).map(|choice| self.answers(choice, now)).collect();
        if group == Group::Need {
            asked.extend(query.needs_met().map(|category| Cow::Borrowed(self.category(category))));
            asked.extend(query.wants_a_bed_for_a_child().then_some(Cow::Borrowed(&self.stand_ins)));
        }
        Some(Answers::any(asked.iter().map(Cow::as_ref)))
    }
}
