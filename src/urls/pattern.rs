//! The shapes that addresses have: what the table of routes is made of.

use crate::domain::locale::Locale;

use super::{
    Address, LIST_CODE, Page, SERVICE, all_own_segment, changes_segment, claim_segment, finish_segment, keepers_segment, object_segment,
    preview_segment, print_segment, report_segment, review_segment, work_here_segment,
};

/// A kind of address. Where a part of it is a name or a code, it is in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// A fixed page.
    Page(Page),
    /// A listing: `/en/s/{id}`.
    Service,
    /// The form about a listing: `/en/s/{id}/report`.
    Report,
    /// “I work here”: `/en/s/{id}/i-work-here`.
    WorkHere,
    /// Asks for a link at another email address: `/en/s/{id}/i-work-here/other-mailbox`.
    Claim,
    /// One's own listing: `/en/your-listing/{secret}`.
    Review,
    /// One field of it: `/en/your-listing/{secret}/phones`.
    ReviewField,
    /// It as readers are to see it: `/en/your-listing/{secret}/preview`.
    ReviewPreview,
    /// The four ways to finish: `/en/your-listing/{secret}/finish`.
    ReviewFinish,
    /// Who looks after it: `/en/your-listing/{secret}/people`.
    ReviewKeepers,
    /// All listings that someone looks after: `/en/your-listings/{secret}`.
    OwnAll,
    /// “This was not us”: `/en/not-us/{secret}`.
    Object,
    /// The desk: `/en/desk`.
    Desk,
    /// A change on the desk: `/en/desk/changes/{id}`.
    DeskChange,
    /// A search for a listing on the desk: `/en/desk/listings`.
    DeskListings,
    /// A listing on the desk: `/en/desk/listings/{id}`.
    DeskListing,
    /// Listings to verify: `/en/desk/calls`.
    DeskCalls,
    /// One of them: `/en/desk/calls/{id}`.
    DeskCall,
    /// Letters to post: `/en/desk/letters`.
    DeskLetters,
    /// What the desk tells readers for a while: `/en/desk/notices`.
    DeskBulletins,
    /// What the program found odd.
    DeskFindings,
    /// Many listings at once: `/en/desk/spreadsheets`.
    DeskBatches,
    /// What was read in from a spreadsheet: `/en/desk/spreadsheets/{id}`.
    DeskBatch,
    /// The directory as a file: `/en/desk/tables/{name}`.
    DeskTable,
    /// The people of the desk: `/en/desk/people`.
    DeskPeople,
    /// What was done: `/en/desk/audit`.
    DeskAudit,
    /// Reverts what someone did: `/en/desk/restore`.
    DeskRestore,
    /// Where a link to sign in is asked for: `/en/desk/sign-in`.
    SignIn,
    /// A mailed link to sign in: `/en/desk/sign-in/{secret}`.
    SignInLink,
    /// Signs out: `/en/desk/sign-out`.
    SignOut,
    /// The page of a census division or a region: `/en/areas/{slug}`.
    Area,
    /// The emergency words in another language: `/en/languages/{tag}`.
    LanguageCard,
    /// A sheet with numbers, to print.
    PrintSheet,
    /// A class pack, to print: `/en/educators/class-pack/print`.
    PrintClassPack,
    /// A list by its code: `/en/l/{code}`.
    ListCode,
    /// The sheet to hand over: `/en/list/sheet`.
    HandOver,
    /// What the directory has and has not, as a file: `/en/about/coverage/table.csv`.
    CoverageTable,
    /// A card to show, eight times on a sheet: `/en/note/{card}`.
    PrintNote,
}

impl Pattern {
    /// The shape in a language.
    pub fn path(self, locale: Locale) -> String {
        match self {
            Self::Page(page) => page.path(locale),
            Self::Service => format!("/{}/{SERVICE}/{{id}}", locale.code()),
            Self::Report => format!("/{}/{SERVICE}/{{id}}/{}", locale.code(), report_segment(locale)),
            Self::WorkHere => format!("/{}/{SERVICE}/{{id}}/{}", locale.code(), work_here_segment(locale)),
            Self::Claim => format!("{}/{}", Self::WorkHere.path(locale), claim_segment(locale)),
            Self::Review => format!("/{}/{}/{{secret}}", locale.code(), review_segment(locale)),
            Self::ReviewField => format!("{}/{{field}}", Self::Review.path(locale)),
            Self::ReviewPreview => format!("{}/{}", Self::Review.path(locale), preview_segment(locale)),
            Self::ReviewFinish => format!("{}/{}", Self::Review.path(locale), finish_segment(locale)),
            Self::ReviewKeepers => format!("{}/{}", Self::Review.path(locale), keepers_segment(locale)),
            Self::OwnAll => format!("/{}/{}/{{secret}}", locale.code(), all_own_segment(locale)),
            Self::Object => format!("/{}/{}/{{secret}}", locale.code(), object_segment(locale)),
            Self::Desk => Address::Desk.path(locale),
            Self::DeskChange => format!("{}/{}/{{id}}", Address::Desk.path(locale), changes_segment(locale)),
            Self::DeskListings => Address::DeskListings.path(locale),
            Self::DeskListing => format!("{}/{{id}}", Address::DeskListings.path(locale)),
            Self::DeskCalls => Address::DeskCalls.path(locale),
            Self::DeskCall => format!("{}/{{id}}", Address::DeskCalls.path(locale)),
            Self::DeskLetters => Address::DeskLetters.path(locale),
            Self::DeskBulletins => Address::DeskBulletins.path(locale),
            Self::DeskFindings => Address::DeskFindings.path(locale),
            Self::DeskBatches => Address::DeskBatches.path(locale),
            Self::DeskBatch => format!("{}/{{id}}", Address::DeskBatches.path(locale)),
            Self::DeskTable => Address::DeskTable("{name}").path(locale),
            Self::DeskPeople => Address::DeskPeople.path(locale),
            Self::DeskAudit => Address::DeskAudit.path(locale),
            Self::DeskRestore => Address::DeskRestore.path(locale),
            Self::SignIn => Address::SignIn.path(locale),
            Self::SignInLink => format!("{}/{{secret}}", Address::SignIn.path(locale)),
            Self::SignOut => Address::SignOut.path(locale),
            Self::Area => format!("{}/{{slug}}", Page::Areas.path(locale)),
            Self::LanguageCard => format!("{}/{{tag}}", Page::Languages.path(locale)),
            Self::ListCode => format!("/{}/{LIST_CODE}/{{code}}", locale.code()),
            Self::HandOver => Address::HandOver.path(locale),
            Self::CoverageTable => Address::CoverageTable.path(locale),
            Self::PrintNote => format!("{}/{{card}}", Page::Note.path(locale)),
            Self::PrintClassPack => format!("{}/{}", Page::ClassPack.path(locale), print_segment(locale)),
            Self::PrintSheet => format!("{}/{}", Page::Posters.path(locale), print_segment(locale)),
        }
    }
}
