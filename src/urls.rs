//! Every address of the site. Nothing else builds one.
//!
//! The locale is always the first segment; slugs are localized; an address never holds what a reader typed, only short codes.

mod areas;
mod files;
mod page;
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
pub use page::Page;
pub use pattern::Pattern;
use segments::{
    all_own_segment, audit_segment, batches_segment, bulletins_segment, calls_segment, changes_segment, claim_segment, desk_segment,
    findings_segment, finish_segment, keepers_segment, letters_segment, listings_segment, object_segment, preview_segment, print_segment,
    report_segment, restore_segment, review_segment, sheet_segment, sign_in_segment, sign_out_segment, table_segment, tables_segment,
    work_here_segment,
};

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
    /// All listings that someone looks after, by the secret of a mailed link.
    OwnAll(String),
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
    /// Letters to post.
    DeskLetters,
    /// What the desk tells readers for a while.
    DeskBulletins,
    /// What the program found odd.
    DeskFindings,
    /// Many listings at once, by a spreadsheet.
    DeskBatches,
    /// What was read in from one, by its id.
    DeskBatch(String),
    /// The directory as a file of this name.
    DeskTable(&'static str),
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
    /// What the directory has and has not, as a file.
    CoverageTable,
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
            Self::OwnAll(secret) => format!("/{}/{}/{secret}", locale.code(), all_own_segment(locale)),
            Self::Object(secret) => format!("/{}/{}/{secret}", locale.code(), object_segment(locale)),
            Self::Desk => format!("/{}/{}", locale.code(), desk_segment(locale)),
            Self::DeskChange(id) => format!("{}/{}/{id}", Self::Desk.path(locale), changes_segment(locale)),
            Self::DeskListings => format!("{}/{}", Self::Desk.path(locale), listings_segment(locale)),
            Self::DeskListing(id) => format!("{}/{id}", Self::DeskListings.path(locale)),
            Self::DeskCalls => format!("{}/{}", Self::Desk.path(locale), calls_segment(locale)),
            Self::DeskCall(id) => format!("{}/{id}", Self::DeskCalls.path(locale)),
            Self::DeskLetters => format!("{}/{}", Self::Desk.path(locale), letters_segment(locale)),
            Self::DeskFindings => format!("{}/{}", Self::Desk.path(locale), findings_segment(locale)),
            Self::DeskBatches => format!("{}/{}", Self::Desk.path(locale), batches_segment(locale)),
            Self::DeskBatch(id) => format!("{}/{id}", Self::DeskBatches.path(locale)),
            Self::DeskTable(name) => format!("{}/{}/{name}", Self::Desk.path(locale), tables_segment(locale)),
            Self::DeskBulletins => format!("{}/{}", Self::Desk.path(locale), bulletins_segment(locale)),
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
            Self::CoverageTable => format!("{}/{}", Page::Coverage.path(locale), table_segment(locale)),
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
