//! Where each outcome leads: lines to call, pages to read, searches of the finder. The same on the server's page and on the device.

use crate::{
    domain::{
        age::AgeBand,
        check_in::{AddOn, Card},
        taxonomy::{AccessMode, Audience, Category},
    },
    finder::query::{IndigenousChoice, OpenChoice, Query},
};

/// A line with a number or page of its own. What it is reached by comes from the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// 911.
    Emergency,
    /// The Canadian Human Trafficking Hotline.
    Hotline,
    /// Kids Help Phone.
    Kids,
    /// NeedHelpNow.ca.
    NeedHelpNow,
    /// Cybertip.ca.
    Cybertip,
    /// Justice for Children and Youth: lawyers for people under 18.
    YouthLawyers,
    /// Legal Aid Ontario.
    LegalAid,
}

impl Line {
    /// All.
    pub const ALL: [Self; 7] =
        [Self::Emergency, Self::Hotline, Self::Kids, Self::NeedHelpNow, Self::Cybertip, Self::YouthLawyers, Self::LegalAid];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// The lines of a card, the first one first. Without an age both the line for everyone and the one for young people are shown.
pub fn lines(card: Card, strong_control: bool, age: Option<AgeBand>) -> Vec<Line> {
    use Line::{Cybertip, Emergency, Hotline, Kids, NeedHelpNow};
    let young = age.map(|age| age.years().1 < 25);
    let hotline_first = || if young == Some(false) { vec![Hotline] } else { vec![Hotline, Kids] };
    let by_age = || if young == Some(true) { vec![Kids, Hotline] } else { hotline_first() };
    match card {
        Card::Now => vec![Emergency, Hotline],
        Card::Exploitation => hotline_first(),
        Card::Images => vec![NeedHelpNow, Cybertip, Kids],
        Card::Work | Card::Friend | Card::Child => vec![Hotline],
        // 911 is for a journey that is about to start.
        Card::Marriage => hotline_first().into_iter().chain([Emergency]).collect(),
        Card::Control if strong_control => hotline_first(),
        Card::Control | Card::Early | Card::NotSure => by_age(),
        Card::Learning => Vec::new(),
    }
}

/// The lines that what joins a card speaks of: who brought in others needs a lawyer before a helpline, which may have to report.
pub const fn add_on_lines(add_on: AddOn) -> &'static [Line] {
    match add_on {
        AddOn::BringSomeone => &[Line::YouthLawyers, Line::LegalAid],
        AddOn::Under16 | AddOn::From16To17 => &[],
    }
}

/// A page of the site to read next.
#[expect(missing_docs, reason = "the names say which page it is")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guide {
    WhatItIs,
    HowItStarts,
    Parents,
    Safety,
    Myths,
    HelpAFriend,
}

impl Guide {
    /// All.
    pub const ALL: [Self; 6] = [Self::WhatItIs, Self::HowItStarts, Self::Parents, Self::Safety, Self::Myths, Self::HelpAFriend];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// The pages of a card.
pub const fn guides(card: Card) -> &'static [Guide] {
    match card {
        Card::Early => &[Guide::HowItStarts],
        Card::NotSure => &[Guide::HowItStarts, Guide::Safety],
        Card::Friend => &[Guide::HelpAFriend],
        Card::Child => &[Guide::Parents],
        Card::Learning => &[Guide::WhatItIs, Guide::HowItStarts, Guide::Myths],
        Card::Now | Card::Exploitation | Card::Images | Card::Work | Card::Marriage | Card::Control => &[],
    }
}

/// True for cards whose page is before their line: who helps someone else reads first and calls then.
pub const fn guides_first(card: Card) -> bool {
    matches!(card, Card::Friend | Card::Child)
}

/// A search of the finder, sent by a button so that no choice is in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Search {
    /// A safe place to sleep.
    Shelter,
    /// Children's aid.
    ChildProtection,
    /// Help about trafficking without a police report.
    WithoutPolice,
    /// Legal advice.
    Legal,
    /// Pictures and threats online.
    Online,
    /// Unfair or forced work.
    Work,
    /// New to Canada.
    Immigration,
    /// Legal advice for workers.
    WorkersLegal,
    /// Someone to text with.
    TextTalk,
    /// Counselling.
    Counselling,
    /// Someone to talk to.
    Talk,
    /// Someone to talk to, day and night.
    TalkAnyTime,
    /// Help about trafficking for families.
    Families,
}

impl Search {
    /// All.
    pub const ALL: [Self; 13] = [
        Self::Shelter,
        Self::ChildProtection,
        Self::WithoutPolice,
        Self::Legal,
        Self::Online,
        Self::Work,
        Self::Immigration,
        Self::WorkersLegal,
        Self::TextTalk,
        Self::Counselling,
        Self::Talk,
        Self::TalkAnyTime,
        Self::Families,
    ];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its choices, with the age when it is to be taken along.
    pub fn query(self, age: Option<AgeBand>) -> Query {
        let need = |category: Category| Query { age, needs: [category].into(), ..Query::default() };
        match self {
            Self::Shelter => need(Category::Shelter),
            Self::ChildProtection => need(Category::ChildProtection),
            Self::WithoutPolice => Query { without_police: true, ..need(Category::HumanTrafficking) },
            Self::Legal => need(Category::Legal),
            Self::Online => need(Category::OnlineSafety),
            Self::Work => need(Category::LabourTrafficking),
            Self::Immigration => need(Category::Settlement),
            Self::WorkersLegal => Query { audiences: [Audience::Workers].into(), ..need(Category::Legal) },
            Self::TextTalk => Query { access: [AccessMode::Text].into(), ..need(Category::CrisisLine) },
            Self::Counselling => need(Category::Counselling),
            Self::Talk => need(Category::CrisisLine),
            Self::TalkAnyTime => Query { open: [OpenChoice::Always].into(), ..need(Category::CrisisLine) },
            Self::Families => Query { audiences: [Audience::Families].into(), ..need(Category::HumanTrafficking) },
        }
    }
}

/// The searches of a card, each with its choices.
pub fn searches(card: Card, strong_control: bool, age: Option<AgeBand>) -> Vec<(Search, Query)> {
    use Search::{
        ChildProtection, Counselling, Families, Immigration, Legal, Online, Shelter, Talk, TalkAnyTime, TextTalk, WithoutPolice, Work,
        WorkersLegal,
    };
    let aged = |search: Search| (search, search.query(age));
    let any_age = |search: Search| (search, search.query(None));
    match card {
        Card::Now => {
            let under_16 = age.is_some_and(|age| age.years().1 < 16);
            std::iter::once(aged(Shelter)).chain(under_16.then(|| aged(ChildProtection))).collect()
        }
        Card::Exploitation => vec![aged(WithoutPolice), aged(Shelter), any_age(Legal)],
        Card::Images => vec![aged(Online)],
        Card::Work => vec![any_age(Work), any_age(Immigration), any_age(WorkersLegal)],
        Card::Marriage => vec![aged(Legal), aged(Shelter), any_age(Immigration)],
        Card::Control => {
            let shelter = strong_control.then(|| aged(Shelter));
            [aged(TextTalk), aged(Counselling)].into_iter().chain(shelter).collect()
        }
        Card::Early => vec![aged(Talk), aged(Counselling)],
        Card::NotSure => vec![aged(TalkAnyTime)],
        Card::Friend => vec![any_age(Talk)],
        Card::Child => vec![any_age(Families), any_age(ChildProtection)],
        Card::Learning => Vec::new(),
    }
}

/// “Would you like help that is…”
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chip {
    /// Indigenous-led.
    IndigenousLed,
    /// For 2SLGBTQ+.
    TwoSlgbtq,
    /// For boys and men.
    BoysMen,
    /// In French.
    French,
    /// Text or chat only.
    Written,
}

impl Chip {
    /// All, in order.
    pub const ALL: [Self; 5] = [Self::IndigenousLed, Self::TwoSlgbtq, Self::BoysMen, Self::French, Self::Written];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its choices.
    pub fn query(self, age: Option<AgeBand>) -> Query {
        let mut query = Query { age, ..Query::default() };
        match self {
            Self::IndigenousLed => query.indigenous = [IndigenousChoice::Led].into(),
            Self::TwoSlgbtq => query.audiences = [Audience::TwoSlgbtq].into(),
            Self::BoysMen => query.audiences = [Audience::MenBoys].into(),
            Self::French => query.languages = "fr".parse().into_iter().collect(),
            Self::Written => query.access = [AccessMode::Text, AccessMode::Chat].into(),
        }
        query
    }
}

#[cfg(test)]
mod tests;
