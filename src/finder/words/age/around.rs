//! The words around a number by which it is known for an age, and for whose. They are grammar, not vocabulary: pronouns, units and kin
//! of both languages, so they are beside the rules that use them and not among the words that editors add to.

pub(super) const YEARS: [&str; 8] = ["year", "years", "yr", "yrs", "yo", "y", "ans", "an"];

/// Words behind which a number is an age.
pub(super) const SAID: [&str; 18] = [
    "im", "am", "age", "aged", "shes", "hes", "theyre", "turned", "turning", "ai", "agee", "jai", "daughter", "son", "aurai", "aura",
    "turn", "turns",
];

/// The same, but only after a word for a person: “she is 15”, « il a 15 », not “the fare is 15”.
pub(super) const SAID_OF: [&str; 5] = ["is", "be", "a", "est", "has"];

/// Words for an age still to come; the person is a year younger now: “turning 16”, « j'en aurai 16 en mars ».
pub(super) const SOON: [&str; 10] = ["turning", "turn", "turns", "almost", "nearly", "bientot", "presque", "aurai", "aura", "becoming"];

/// Adverbs between a verb and an age.
pub(super) const ONLY: [&str; 5] = ["only", "just", "still", "juste", "seulement"];

/// After these words, years are a duration.
pub(super) const LASTS: [&str; 10] = ["since", "depuis", "for", "pendant", "after", "apres", "last", "durant", "over", "within"];

/// Words that can follow an age at the start of a sentence.
pub(super) const GOES_ON: [&str; 45] = [
    "and", "n", "et", "pi", "pis", "but", "mais", "in", "from", "at", "with", "w", "avec", "sans", "no", "not", "need", "needs", "a",
    "female", "male", "f", "m", "trans", "gay", "bi", "queer", "pregnant", "scared", "homeless", "alone", "enceinte", "seule", "seul",
    "dehors", "cherche", "besoin", "on", "who", "qui", "dans", "here", "want", "wants", "peur",
];

/// Kinds of help. After one of these, a number at the end is the person's age.
pub(super) const LOOKED_FOR: [&str; 12] =
    ["shelter", "refuge", "help", "aide", "bed", "lit", "sleep", "dormir", "tonight", "soir", "place", "counsellor"];

/// Words before which a number counts something else.
pub(super) const UNITS: [&str; 56] = [
    "pill",
    "advil",
    "tylenol",
    "meds",
    "xanax",
    "gravol",
    "percs",
    "tablets",
    "pilules",
    "comprimes",
    "cachets",
    "medicaments",
    "hour",
    "hours",
    "hr",
    "hrs",
    "h",
    "heure",
    "heures",
    "day",
    "days",
    "jour",
    "jours",
    "week",
    "weeks",
    "semaine",
    "semaines",
    "month",
    "months",
    "mois",
    "minute",
    "minutes",
    "min",
    "km",
    "dollars",
    "bucks",
    "piastres",
    "am",
    "pm",
    "sur",
    "7",
    "people",
    "times",
    "fois",
    "men",
    "guys",
    "girls",
    "boys",
    "friends",
    "texts",
    "calls",
    "messages",
    "percent",
    "euros",
    "cents",
    "pills",
];

/// What is paid by the hour, the day or the week is no age: “14 an hour”, « 14 de l'heure ».
pub(super) const PER: [&str; 6] = ["an", "a", "per", "par", "de", "the"];

/// Partners, strangers and people with power: their age is not the reader's.
pub(super) const OTHERS: [&str; 44] = [
    "bf",
    "boyfriend",
    "gf",
    "girlfriend",
    "man",
    "guy",
    "dude",
    "husband",
    "hubby",
    "partner",
    "ex",
    "boss",
    "manager",
    "coach",
    "teacher",
    "uncle",
    "stepdad",
    "stepfather",
    "dad",
    "father",
    "stranger",
    "pimp",
    "driver",
    "someone",
    "somebody",
    "chum",
    "copain",
    "blonde",
    "copine",
    "homme",
    "gars",
    "mec",
    "mari",
    "conjoint",
    "patron",
    "prof",
    "oncle",
    "pere",
    "beau",
    "inconnu",
    "monsieur",
    "entraineur",
    "quelqu",
    "quelquun",
];

/// The one who writes, or whom they worry about.
pub(super) const PERSONS: [&str; 45] = [
    "i",
    "im",
    "am",
    "me",
    "daughter",
    "son",
    "child",
    "kid",
    "kids",
    "sister",
    "brother",
    "niece",
    "nephew",
    "friend",
    "student",
    "girl",
    "boy",
    "teen",
    "teenager",
    "cousin",
    "she",
    "shes",
    "grandson",
    "granddaughter",
    "they",
    "theyre",
    "je",
    "jai",
    "ai",
    "suis",
    "moi",
    "fille",
    "fils",
    "enfant",
    "soeur",
    "frere",
    "elle",
    "amie",
    "ami",
    "eleve",
    "ado",
    "cousine",
    "neveu",
    "filleule",
    "jeune",
];

/// The pronouns and verbs among [`PERSONS`].
pub(super) const PRONOUNS: [&str; 14] = ["i", "im", "am", "me", "she", "shes", "they", "theyre", "je", "jai", "ai", "suis", "moi", "elle"];

/// Boys and men whom someone may worry about: then “he” is one of them.
pub(super) const MALE_PERSONS: [&str; 13] =
    ["son", "brother", "nephew", "boy", "grandson", "kid", "child", "student", "fils", "frere", "neveu", "enfant", "eleve"];

/// Words for a man that may be said of a child or of the person who writes, behind one of [`MINE`].
pub(super) const MEN: [&str; 4] = ["guy", "gars", "dude", "mec"];
pub(super) const MINE: [&str; 15] =
    ["for", "pour", "mon", "notre", "ton", "trans", "gay", "queer", "bi", "young", "teen", "jeune", "gai", "im", "our"];

pub(super) const HE: [&str; 6] = ["he", "hes", "him", "il", "lui", "y"];
