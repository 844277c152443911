//! Every address of the site. Nothing else builds one.
//!
//! The locale is always the first segment; slugs are localized; an address never holds what a reader typed, only short codes.

mod areas;
mod files;
mod pattern;
mod segments;
mod traces;

use crate::{
    domain::{
        census_division::CensusDivision, class_pack::ClassPack, field::Field, language::Language, locale::Locale, region::Region,
        service::ServiceId, sheet::Sheet, shown_card::ShownCard,
    },
    finder::{codes, parameter, query::Query},
};

pub use areas::{division_from_slug, division_slug, region_from_slug, region_slug};
pub use files::{copy, exit, file};
pub use pattern::Pattern;
use segments::{
    audit_segment, calls_segment, changes_segment, claim_segment, desk_segment, finish_segment, keepers_segment, listings_segment,
    object_segment, preview_segment, print_segment, report_segment, restore_segment, review_segment, sheet_segment, sign_in_segment,
    sign_out_segment, work_here_segment,
};

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

/// Anything with an address in both languages: what the language switch and the canonical links need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A fixed page.
    Page(Page),
    /// The finder with its choices and the page of results, from 1.
    Find(Query, usize),
    /// The map, with the finder's choices.
    Map(Query),
    /// One listing.
    Service(ServiceId),
    /// The form about a listing.
    Report(ServiceId),
    /// “I work here”: asks for a link to a listing.
    WorkHere(ServiceId),
    /// Asks for a link to a listing at another email address.
    Claim(ServiceId),
    /// One's own listing, by the secret of a mailed link.
    Review(String),
    /// One field of it.
    ReviewField(String, Field),
    /// It as readers are to see it.
    ReviewPreview(String),
    /// The four ways to finish.
    ReviewFinish(String),
    /// Who looks after it.
    ReviewKeepers(String),
    /// “This was not us”, by the secret of a mailed link.
    Object(String),
    /// The desk: what waits for an editor.
    Desk,
    /// One change on the desk.
    DeskChange(String),
    /// A search for a listing on the desk.
    DeskListings,
    /// One listing on the desk: its changes, reports and notes.
    DeskListing(ServiceId),
    /// Listings to verify by a call.
    DeskCalls,
    /// One of them.
    DeskCall(ServiceId),
    /// The people of the desk.
    DeskPeople,
    /// What was done, and by whom.
    DeskAudit,
    /// Reverts what someone did.
    DeskRestore,
    /// Where a link to sign in is asked for.
    SignIn,
    /// A mailed link to sign in.
    SignInLink(String),
    /// Signs out.
    SignOut,
    /// A census division's page.
    Division(CensusDivision),
    /// A region's page.
    Region(Region),
    /// The emergency words in another language.
    LanguageCard(Language),
    /// The form for a sheet with numbers, with its choices.
    ChooseSheet(Sheet),
    /// A sheet with numbers, to print.
    PrintSheet(Sheet),
    /// The form for a class pack, with its choices.
    ChooseClassPack(ClassPack),
    /// A class pack, to print.
    PrintClassPack(ClassPack),
    /// A list by its code, for another phone.
    ListCode(String),
    /// The sheet with which a helper hands a list over.
    HandOver,
    /// A card to show, eight times on a sheet.
    PrintNote(ShownCard),
    /// The plan, with a division's numbers.
    PlanFor(CensusDivision),
}

impl Address {
    /// The address in a language.
    pub fn path(&self, locale: Locale) -> String {
        match self {
            Self::Page(page) => page.path(locale),
            Self::Find(query, page) => {
                let base = Page::Find.path(locale);
                let mut codes = codes::write(query);
                if *page > 1 {
                    let and = if codes.is_empty() { "" } else { "&" };
                    codes = format!("{codes}{and}{}={page}", parameter::PAGE);
                }
                if codes.is_empty() { base } else { format!("{base}?{codes}") }
            }
            Self::Map(query) => {
                let codes = codes::write(query);
                let and = if codes.is_empty() { "" } else { "?" };
                format!("{}{and}{codes}", Page::Map.path(locale))
            }
            Self::Service(id) => format!("/{}/{SERVICE}/{id}", locale.code()),
            Self::Report(id) => format!("/{}/{SERVICE}/{id}/{}", locale.code(), report_segment(locale)),
            Self::WorkHere(id) => format!("/{}/{SERVICE}/{id}/{}", locale.code(), work_here_segment(locale)),
            Self::Claim(id) => format!("{}/{}", Self::WorkHere(id.clone()).path(locale), claim_segment(locale)),
            Self::Review(secret) => format!("/{}/{}/{secret}", locale.code(), review_segment(locale)),
            Self::ReviewField(secret, field) => format!("{}/{}", Self::Review(secret.clone()).path(locale), field.key()),
            Self::ReviewPreview(secret) => format!("{}/{}", Self::Review(secret.clone()).path(locale), preview_segment(locale)),
            Self::ReviewFinish(secret) => format!("{}/{}", Self::Review(secret.clone()).path(locale), finish_segment(locale)),
            Self::ReviewKeepers(secret) => format!("{}/{}", Self::Review(secret.clone()).path(locale), keepers_segment(locale)),
            Self::Object(secret) => format!("/{}/{}/{secret}", locale.code(), object_segment(locale)),
            Self::Desk => format!("/{}/{}", locale.code(), desk_segment(locale)),
            Self::DeskChange(id) => format!("{}/{}/{id}", Self::Desk.path(locale), changes_segment(locale)),
            Self::DeskListings => format!("{}/{}", Self::Desk.path(locale), listings_segment(locale)),
            Self::DeskListing(id) => format!("{}/{id}", Self::DeskListings.path(locale)),
            Self::DeskCalls => format!("{}/{}", Self::Desk.path(locale), calls_segment(locale)),
            Self::DeskCall(id) => format!("{}/{id}", Self::DeskCalls.path(locale)),
            Self::DeskPeople => format!("{}/{}", Self::Desk.path(locale), keepers_segment(locale)),
            Self::DeskAudit => format!("{}/{}", Self::Desk.path(locale), audit_segment(locale)),
            Self::DeskRestore => format!("{}/{}", Self::Desk.path(locale), restore_segment(locale)),
            Self::SignIn => format!("{}/{}", Self::Desk.path(locale), sign_in_segment(locale)),
            Self::SignInLink(secret) => format!("{}/{secret}", Self::SignIn.path(locale)),
            Self::SignOut => format!("{}/{}", Self::Desk.path(locale), sign_out_segment(locale)),
            Self::Division(division) => format!("{}/{}", Page::Areas.path(locale), division_slug(*division)),
            Self::Region(region) => format!("{}/{}", Page::Areas.path(locale), region_slug(*region, locale)),
            Self::LanguageCard(language) => format!("{}/{}", Page::Languages.path(locale), language.tag()),
            Self::ChooseSheet(sheet) => format!("{}?{}", Page::Posters.path(locale), sheet.codes()),
            Self::ChooseClassPack(pack) => format!("{}?{}", Page::ClassPack.path(locale), pack.codes()),
            Self::PrintClassPack(pack) => format!("{}/{}?{}", Page::ClassPack.path(locale), print_segment(locale), pack.codes()),
            Self::ListCode(code) => format!("/{}/{LIST_CODE}/{code}", locale.code()),
            Self::HandOver => format!("{}/{}", Page::List.path(locale), sheet_segment(locale)),
            Self::PrintNote(card) => format!("{}/{}", Page::Note.path(locale), card.number()),
            Self::PlanFor(division) => format!("{}?{AREA_PARAMETER}={}", Page::Plan.path(locale), division.code()),
            Self::PrintSheet(sheet) => format!("{}/{}?{}", Page::Posters.path(locale), print_segment(locale), sheet.codes()),
        }
    }
}

/// The segment of listings: one letter, so that an address says as little as it can.
pub const SERVICE: &str = "s";
/// The small file for all of Ontario: also what a proxy shows when this server is down.
pub const NOTES_FILE: &str = "/n.html";
/// The segment of a list's code: one letter, because people may type it.
pub const LIST_CODE: &str = "l";
/// The parameter that names a census division, as in the finder.
pub const AREA_PARAMETER: &str = "r";
/// The parameter that turns the Shift keys of the exit off for one page (`keys=off`).
pub const KEYS_PARAMETER: &str = "keys";

#[cfg(test)]
mod tests;
