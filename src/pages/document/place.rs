//! What a page is for, by its address: shown to others, on paper, or at work.

use crate::urls::{Address, Page};

/// Pages that are held up to someone else, or left on a table: around them is no name of the site and no line of the topic.
pub(super) fn is_shown_to_others(address: &Address) -> bool {
    matches!(address, Address::Page(Page::Note | Page::Plan) | Address::PrintNote(_) | Address::PlanFor(_) | Address::HandOver)
}

/// The style that a page has besides that of all pages, so that home and the finder stay small (end2end/tests/budgets.spec.ts).
pub(super) fn own_style(address: &Address) -> Option<&'static str> {
    match address {
        Address::Map(_) | Address::Page(Page::Map | Page::Coverage) => Some("map.css"),
        Address::Page(Page::Strategy) => Some("strategy.css"),
        address if is_on_paper(address) => Some("paper.css"),
        address if is_for_work(address) => Some("work.css"),
        _ => None,
    }
}

/// Pages with a sheet of paper to print.
fn is_on_paper(address: &Address) -> bool {
    matches!(
        address,
        Address::Page(Page::Posters | Page::ClassPack)
            | Address::ChooseSheet(_)
            | Address::PrintSheet(_)
            | Address::PrintNote(_)
            | Address::ChooseClassPack(_)
            | Address::PrintClassPack(_)
            | Address::DeskLetters
    )
}

/// Pages for organizations and editors. Their readers are at work: one row of numbers instead of the whole panel.
pub(super) fn is_for_work(address: &Address) -> bool {
    matches!(
        address,
        Address::Page(Page::UpdateListing | Page::NewListing | Page::Letter)
            | Address::WorkHere(_)
            | Address::Claim(_)
            | Address::Review(_)
            | Address::ReviewField(..)
            | Address::ReviewPreview(_)
            | Address::ReviewFinish(_)
            | Address::Desk
            | Address::DeskChange(_)
            | Address::DeskListings
            | Address::DeskCalls
            | Address::DeskCall(_)
            | Address::DeskLetters
            | Address::DeskBulletins
            | Address::DeskFindings
            | Address::DeskBatches
            | Address::DeskBatch(_)
            | Address::DeskPeople
            | Address::DeskAudit
            | Address::DeskRestore
            | Address::ReviewKeepers(_)
            | Address::Object(_)
            | Address::OwnAll(_)
            | Address::DeskListing(_)
            | Address::SignIn
            | Address::SignInLink(_)
            | Address::SignOut
    )
}
