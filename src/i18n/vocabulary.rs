//! The message of each value of the domain's vocabularies. Their names are built here and nowhere else, so that a test can list them.

use crate::domain::{
    act::Deed,
    age::AgeBand,
    approval::CallOutcome,
    change::{Finish, Kind, Status},
    confidentiality::Confidentiality,
    field::{Field, Part},
    keeper::{KeeperEnd, KeeperHow},
    language::Language,
    letter::LetterKind,
    locale::Locale,
    news::NewsKind,
    note::WordsProblem,
    problem::Wrong,
    region::Region,
    report::ReportKind,
    taxonomy::{AccessMode, Audience, Category, Nation},
    text::TextProblem,
    verification::Outcome,
};

use fluent_bundle::FluentValue;

use super::catalog::Words;

/// Languages that have a name of their own in the messages. Others are shown by their tag.
pub const NAMED_LANGUAGES: [&str; 6] = ["en", "fr", "oj", "ojs", "cr", "es"];

/// Every message name that this module builds.
pub fn message_ids() -> Vec<String> {
    let mut ids = Vec::new();
    ids.extend(Category::ALL.iter().map(|value| category_id(*value)));
    ids.extend(Audience::ALL.iter().map(|value| audience_id(*value)));
    ids.extend(AccessMode::ALL.iter().map(|value| access_id(*value)));
    ids.extend(Nation::ALL.iter().map(|value| nation_id(*value)));
    ids.extend(AgeBand::ALL.iter().map(|value| age_band_id(*value)));
    ids.extend(Region::ALL.iter().map(|value| region_id(*value)));
    ids.extend(Outcome::ALL.iter().map(|value| dashed("verification", value.id())));
    ids.extend(ReportKind::ALL.iter().map(|value| report_kind_id(*value)));
    ids.extend(NAMED_LANGUAGES.iter().map(|tag| format!("language-{tag}")));
    ids.extend(Confidentiality::STATED.iter().map(|value| confidentiality_id(*value)));
    ids.extend(LetterKind::ALL.iter().flat_map(|kind| ["subject", "text"].map(|part| letter_id(*kind, part))));
    ids.extend(Field::ALL.iter().map(|value| field_id(*value)));
    ids.extend(Part::ALL.iter().filter(|part| !part.key().is_empty()).map(|part| part_id(*part)));
    ids.extend(Kind::ALL.iter().map(|value| dashed("change-kind", value.id())));
    ids.extend(Status::ALL.iter().map(|value| dashed("change-status", value.id())));
    ids.extend(Deed::ALL.iter().map(|value| dashed("deed", value.id())));
    ids.extend(NewsKind::ALL.iter().map(|value| dashed("news", value.id())));
    ids.extend(KeeperHow::ALL.iter().map(|value| dashed("keeper", value.id())));
    ids.extend(KeeperEnd::ALL.iter().map(|value| dashed("keeper", value.id())));
    ids.extend(CallOutcome::ALL.iter().map(|value| dashed("call-outcome", value.id())));
    ids.extend(Finish::ALL.iter().map(|value| finish_id(*value)));
    ids.extend(Wrong::ids().map(wrong_id));
    ids.extend((1..=12).map(|month| format!("month-{month}")));
    ids
}

fn dashed(prefix: &str, id: &str) -> String {
    format!("{prefix}-{}", id.replace('_', "-"))
}

fn category_id(value: Category) -> String {
    dashed("category", value.id())
}

fn audience_id(value: Audience) -> String {
    dashed("audience", value.id())
}

fn access_id(value: AccessMode) -> String {
    dashed("access", value.id())
}

fn nation_id(value: Nation) -> String {
    dashed("nation", value.id())
}

fn age_band_id(value: AgeBand) -> String {
    let (low, high) = value.years();
    match value {
        AgeBand::From25 => "age-band-25-up".to_owned(),
        AgeBand::Under12 | AgeBand::Under16 => format!("age-band-under-{}", high + 1),
        _ => format!("age-band-{low}-{high}"),
    }
}

fn region_id(value: Region) -> String {
    format!(
        "region-{}",
        match value {
            Region::Toronto => "toronto",
            Region::Central => "central",
            Region::East => "east",
            Region::North => "north",
            Region::West => "west",
        }
    )
}

fn report_kind_id(value: ReportKind) -> String {
    format!("report-kind-{}", value.id())
}

/// The message of a part of a letter: its subject, its text.
fn letter_id(kind: LetterKind, part: &str) -> String {
    format!("mail-{}-{part}", kind.id())
}

fn confidentiality_id(value: Confidentiality) -> String {
    dashed("confidentiality", value.id())
}

fn field_id(value: Field) -> String {
    dashed("field", value.key())
}

fn part_id(value: Part) -> String {
    format!("part-{}", value.key().replace(['.', '_'], "-"))
}

fn finish_id(value: Finish) -> String {
    dashed("finish", value.id())
}

fn wrong_id(id: &str) -> String {
    dashed("wrong", id)
}

impl Words<'_> {
    /// What a form calls a field of a listing.
    pub fn field(self, value: Field) -> String {
        self.text(&field_id(value))
    }

    /// What a form calls a text of a field; a field of one text has its own name.
    pub fn part(self, field: Field, part: Part) -> String {
        if part.key().is_empty() { self.field(field) } else { self.text(&part_id(part)) }
    }

    /// What a change asks for.
    pub fn change_kind(self, value: Kind) -> String {
        self.text(&dashed("change-kind", value.id()))
    }

    /// How far a change has come.
    pub fn change_status(self, value: Status) -> String {
        self.text(&dashed("change-status", value.id()))
    }

    /// What came of a call back.
    pub fn call_outcome(self, value: CallOutcome) -> String {
        self.text(&dashed("call-outcome", value.id()))
    }

    /// What came of an attempt to verify a listing.
    pub fn verification(self, value: Outcome) -> String {
        self.text(&dashed("verification", value.id()))
    }

    /// What was done, as the audit says it.
    pub fn deed(self, value: Deed) -> String {
        self.text(&dashed("deed", value.id()))
    }

    /// What happened to a listing.
    pub fn news(self, value: NewsKind) -> String {
        self.text(&dashed("news", value.id()))
    }

    /// How someone came to look after a listing, or why they do no longer.
    pub fn keeper(self, how: KeeperHow, end: Option<KeeperEnd>) -> String {
        self.text(&dashed("keeper", end.map_or(how.id(), KeeperEnd::id)))
    }

    /// A way to finish looking at one's own listing.
    pub fn finish(self, value: Finish) -> String {
        self.text(&finish_id(value))
    }

    /// What is wrong with a text of a form, and how to mend it.
    pub fn wrong(self, value: &Wrong) -> String {
        match value {
            Wrong::Text(problem) => self.text_problem(problem),
            Wrong::Hours(problem) => self.with(&wrong_id(problem.id()), [("part", problem.part().into())]),
            value => self.text(&wrong_id(value.id())),
        }
    }

    /// What is wrong with a note, a reason or a claim; `missing` is the message for when nothing was typed.
    pub fn words_problem(self, problem: &WordsProblem, missing: &str) -> String {
        match problem {
            WordsProblem::Missing => self.text(missing),
            WordsProblem::Text(problem) => self.text_problem(problem),
        }
    }

    /// What is wrong with the characters or the length of a text, where it is, and how to mend it.
    pub fn text_problem(self, problem: &TextProblem) -> String {
        let at = problem.place().map(|place| place.after.clone()).unwrap_or_default();
        let is_first = if at.is_empty() { "yes" } else { "no" };
        let mut arguments: Vec<(&str, FluentValue<'_>)> = vec![("first", is_first.into()), ("after", at.into())];
        match problem {
            TextProblem::Invisible(unseen, _) => arguments.push(("code", unseen.to_string().into())),
            TextProblem::Alphabets(word) => arguments.push(("word", word.as_str().into())),
            TextProblem::TooLong { limit, typed } => arguments.extend([("limit", (*limit).into()), ("typed", (*typed).into())]),
            TextProblem::Accents(_) | TextProblem::LineBreak(_) => {}
        }
        self.with(&wrong_id(problem.id()), arguments)
    }

    /// A kind of help.
    pub fn category(self, value: Category) -> String {
        self.text(&category_id(value))
    }

    /// Who a service is made for.
    pub fn audience(self, value: Audience) -> String {
        self.text(&audience_id(value))
    }

    /// A way of contact.
    pub fn access(self, value: AccessMode) -> String {
        self.text(&access_id(value))
    }

    /// A people.
    pub fn nation(self, value: Nation) -> String {
        self.text(&nation_id(value))
    }

    /// An age that a reader can choose.
    pub fn age_band(self, value: AgeBand) -> String {
        self.text(&age_band_id(value))
    }

    /// A region.
    pub fn region(self, value: Region) -> String {
        self.text(&region_id(value))
    }

    /// A kind of report about a listing.
    pub fn report_kind(self, value: ReportKind) -> String {
        self.text(&report_kind_id(value))
    }

    /// What happens to what a young person says; nothing when it was not stated.
    pub fn confidentiality(self, value: Confidentiality) -> Option<String> {
        (value != Confidentiality::NotStated).then(|| self.text(&confidentiality_id(value)))
    }

    /// A part of a letter: its subject, its text.
    pub fn letter<'n>(self, kind: LetterKind, part: &str, arguments: impl IntoIterator<Item = (&'n str, FluentValue<'n>)>) -> String {
        self.with(&letter_id(kind, part), arguments)
    }

    /// A language's name.
    pub fn language(self, value: &Language) -> String {
        if NAMED_LANGUAGES.contains(&value.tag()) { self.text(&format!("language-{}", value.tag())) } else { value.tag().to_owned() }
    }

    /// A language's own name: “English”, « Français ».
    pub fn own_name(self, locale: Locale) -> String {
        match locale {
            Locale::En => self.text("locale-en"),
            Locale::Fr => self.text("locale-fr"),
        }
    }
}
