//! The words by which services are sorted: kinds of help, who they are made for, how they are reached.

use serde::{Deserialize, Serialize};

/// Declares a closed vocabulary: its values, the identifiers used in the directory file, the codes used in addresses
/// and the words used for presets in articles.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $id:literal, $code:literal, $preset:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$value_doc])* #[serde(rename = $id)] $value,)+
        }

        impl $name {
            /// All values, in the order in which forms list them.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// The identifier in the directory's files and in message names.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$value => $id,)+ }
            }

            /// The short code in an address. Never change one: people bookmark and print them.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code,)+ }
            }

            /// The word for it in an article's preset (`find:need=talk`).
            pub const fn preset(self) -> &'static str {
                match self { $(Self::$value => $preset,)+ }
            }

            /// The value of a directory identifier.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }

            /// The value of an address code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }

            /// The value of a preset word.
            pub fn from_preset(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.preset() == word)
            }

            /// Position in [`Self::ALL`].
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}

vocabulary! {
    /// A kind of help.
    Category {
        /// Someone to talk to now.
        CrisisLine = "crisis_line", "1", "talk";
        /// Help that is specific to human trafficking.
        HumanTrafficking = "human_trafficking", "2", "trafficking";
        /// A safe place to sleep now.
        Shelter = "shelter", "3", "shelter";
        /// A home with staff for young people.
        YouthResidence = "youth_residence", "4", "residence";
        /// Help to find and keep a home.
        Housing = "housing", "5", "housing";
        /// Someone trained to talk with over time.
        Counselling = "counselling", "6", "counselling";
        /// Mental health care.
        MentalHealth = "mental_health", "7", "mental-health";
        /// Help with alcohol and drugs.
        Addictions = "addictions", "8", "addictions";
        /// Doctors, nurses, clinics.
        Health = "health", "9", "health";
        /// Care after a sexual assault.
        SexualAssault = "sexual_assault", "10", "sexual-assault";
        /// Practical help after a crime.
        VictimServices = "victim_services", "11", "victim-services";
        /// Money for urgent needs.
        Financial = "financial", "12", "money";
        /// Legal advice.
        Legal = "legal", "13", "legal";
        /// Telling the police.
        PoliceReporting = "police_reporting", "14", "police";
        /// Pictures, threats and contacts online.
        OnlineSafety = "online_safety", "15", "online";
        /// Children's aid societies.
        ChildProtection = "child_protection", "16", "child-protection";
        /// Help for people new to Canada.
        Settlement = "settlement", "17", "immigration";
        /// Unfair or forced work.
        LabourTrafficking = "labour_trafficking", "18", "work";
        /// School and job training.
        EducationTraining = "education_training", "19", "school";
        /// Culture, Elders, ceremony, community.
        Cultural = "cultural", "20", "culture";
    }
}

vocabulary! {
    /// Who a service is made for.
    Audience {
        /// Girls.
        Girls = "girls", "1", "girls";
        /// Women.
        Women = "women", "2", "women";
        /// Boys and men.
        MenBoys = "men_boys", "3", "boys-men";
        /// 2SLGBTQ+ people.
        TwoSlgbtq = "2slgbtq", "4", "2slgbtq";
        /// People new to Canada.
        Newcomers = "newcomers", "5", "newcomers";
        /// Black communities.
        Black = "black", "6", "black";
        /// French speakers.
        Francophone = "francophone", "7", "francophone";
        /// Families.
        Families = "families", "8", "families";
        /// Survivors.
        Survivors = "survivors", "9", "survivors";
        /// Students.
        Students = "students", "10", "students";
        /// Workers.
        Workers = "workers", "11", "workers";
        /// People with disabilities.
        Disabled = "disabled", "12", "disabled";
    }
}

vocabulary! {
    /// A way to reach a service, the least traceable first.
    AccessMode {
        /// In person.
        InPerson = "in_person", "1", "in-person";
        /// They come to you.
        Outreach = "outreach", "2", "outreach";
        /// On a web site or by video.
        Online = "online", "3", "online";
        /// Chat.
        Chat = "chat", "4", "chat";
        /// Phone call.
        Phone = "phone", "5", "phone";
        /// Text message.
        Text = "text", "6", "text";
    }
}

impl AccessMode {
    /// The ways by which someone answers at once. Each needs a number or an address.
    pub const LINES: [Self; 3] = [Self::Phone, Self::Text, Self::Chat];
}

vocabulary! {
    /// The Indigenous peoples of Canada, as the Constitution Act, 1982 names them.
    Nation {
        /// First Nations.
        FirstNations = "first_nations", "3", "first-nations";
        /// Inuit.
        Inuit = "inuit", "4", "inuit";
        /// Métis.
        Metis = "metis", "5", "metis";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_presets_name_one_value_each() {
        for category in Category::ALL {
            assert_eq!(Category::from_code(category.code()), Some(*category));
            assert_eq!(Category::from_preset(category.preset()), Some(*category));
            assert_eq!(Category::from_id(category.id()), Some(*category));
            assert_eq!(Category::ALL[category.index()], *category);
        }
        for audience in Audience::ALL {
            assert_eq!(Audience::from_code(audience.code()), Some(*audience));
        }
    }
}
