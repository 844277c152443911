//! The pages with a fixed address in each language.

use crate::domain::locale::Locale;

/// Declares the pages once: variant, key (the English slug, also the article's name), French slug.
macro_rules! pages {
    ($($(#[$doc:meta])* $page:ident = $key:literal, $fr:literal;)+) => {
        /// A page with a fixed address in each language.
        #[expect(missing_docs, reason = "the slugs say which page it is")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Page {
            $($(#[$doc])* $page,)+
        }

        impl Page {
            /// All pages, in the order of the page tree.
            pub const ALL: &'static [Self] = &[$(Self::$page,)+];

            /// The English slug, which is also how articles name the page. Empty for home.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$page => $key,)+ }
            }

            /// The address below the locale, without a leading slash.
            pub const fn slug(self, locale: Locale) -> &'static str {
                match (self, locale) { $((Self::$page, Locale::En) => $key, (Self::$page, Locale::Fr) => $fr,)+ }
            }
        }
    };
}

pages! {
    Home = "", "";
    CheckIn = "check-in", "faire-le-point";
    WhatItIs = "what-it-is", "cest-quoi";
    HowItStarts = "how-it-starts", "comment-ca-commence";
    Online = "online", "en-ligne";
    Signs = "signs", "signes";
    GetSafe = "get-safe", "se-mettre-a-labri";
    /// Cards to show to a stranger.
    Note = "note", "note";
    /// A plan to fill in by hand.
    Plan = "plan", "plan";
    /// A small file to keep.
    Keep = "notes", "notes";
    YourRights = "your-rights", "tes-droits";
    PoliceAndCourt = "police-and-court", "police-et-tribunal";
    Under18 = "under-18", "moins-de-18-ans";
    WhenYouCall = "when-you-call", "quand-tu-appelles";
    /// Languages, interpreters, and how to reach a line without speaking or hearing.
    Languages = "languages", "langues";
    BoysAndYoungMen = "boys-and-young-men", "garcons-et-jeunes-hommes";
    TwoSlgbtq = "2slgbtq", "2slgbtq";
    Indigenous = "indigenous", "autochtones";
    Work = "work", "travail";
    After = "after", "apres";
    Parents = "parents", "parents";
    ParentsTalk = "parents/talk", "parents/parler";
    ParentsMissing = "parents/missing", "parents/disparition";
    ParentsAfter = "parents/after", "parents/apres";
    Educators = "educators", "personnel-scolaire";
    Classroom = "educators/classroom", "personnel-scolaire/en-classe";
    LessonKindergarten = "educators/classroom/kindergarten-to-3", "personnel-scolaire/en-classe/maternelle-a-3";
    LessonJunior = "educators/classroom/grades-4-to-6", "personnel-scolaire/en-classe/4-a-6";
    LessonIntermediate = "educators/classroom/grades-7-and-8", "personnel-scolaire/en-classe/7-et-8";
    LessonGrades9And10 = "educators/classroom/grades-9-and-10", "personnel-scolaire/en-classe/9-et-10";
    LessonGrades11And12 = "educators/classroom/grades-11-and-12", "personnel-scolaire/en-classe/11-et-12";
    SchoolProtocols = "educators/ppm-166", "personnel-scolaire/note-166";
    /// Pages to print for a lesson.
    ClassPack = "educators/class-pack", "personnel-scolaire/trousse";
    /// What to say and whom to call, on one screen.
    WhenToldAtSchool = "educators/when-a-student-tells-you", "personnel-scolaire/quand-on-se-confie";
    SchoolIt = "educators/school-it", "personnel-scolaire/informatique";
    Posters = "posters", "affiches";
    /// Whether the numbers of a printed sheet are still right.
    CheckSheet = "posters/check", "affiches/verifier";
    Providers = "providers", "fournisseurs";
    UpdateListing = "update-listing", "mettre-a-jour";
    /// Proposes a new listing.
    NewListing = "update-listing/new", "mettre-a-jour/nouvelle";
    /// Opens a listing with the code of a posted letter. Short, because people type it.
    Letter = "letter", "lettre";
    WhatYouCanDo = "what-you-can-do", "agir";
    Strategy = "ontario-strategy", "strategie-ontarienne";
    Safety = "safety-on-this-site", "securite-sur-ce-site";
    Myths = "myths-and-facts", "mythes-et-realites";
    Glossary = "glossary", "glossaire";
    /// The chooser behind “I'm worried about someone”.
    Worried = "worried", "je-minquiete";
    HelpAFriend = "help-a-friend", "aider-quelquun";
    Find = "find", "trouver";
    /// Where, chosen on a map.
    Map = "find/map", "trouver/carte";
    /// The supports someone picked, as plain text.
    List = "list", "liste";
    /// A page for each division and region.
    Areas = "areas", "regions";
    About = "about", "a-propos";
    /// Where facts come from.
    Sources = "about/sources", "a-propos/sources";
    /// What the directory has and has not.
    Coverage = "about/coverage", "a-propos/couverture";
    /// What is kept.
    Privacy = "about/privacy", "a-propos/confidentialite";
    /// Accessibility statement.
    Accessibility = "about/accessibility", "a-propos/accessibilite";
    /// Corrections.
    Corrections = "about/corrections", "a-propos/corrections";
}

impl Page {
    /// The page of a key, as articles write it.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|page| page.key() == key && !key.is_empty()).or((key == "home").then_some(Self::Home))
    }

    /// The file name of the page's article, without its ending.
    pub fn article(self) -> String {
        self.key().replace('/', "--")
    }

    /// The page above it, for the trail of links; `None` for those right below home.
    pub fn parent(self) -> Option<Self> {
        self.key().rsplit_once('/').and_then(|(parent, _)| Self::from_key(parent))
    }

    /// The address in a language: `/en/get-safe`, `/fr/se-mettre-a-labri`; `/en` for home.
    pub fn path(self, locale: Locale) -> String {
        match self.slug(locale) {
            "" => format!("/{}", locale.code()),
            slug => format!("/{}/{slug}", locale.code()),
        }
    }
}
