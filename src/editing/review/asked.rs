//! What an organization is asked about.

use crate::domain::field::Field;

/// The fields that an organization is asked about, in the order in which it looks at them: what a reader acts on, what a young person asks
/// first, then the rest. Where facts come from, and how sure the compilers were, is not for an organization to say.
pub const ASKED: [Field; 25] = [
    Field::Phones,
    Field::TextLine,
    Field::Chat,
    Field::Email,
    Field::Page,
    Field::Schedule,
    Field::Ages,
    Field::WithoutParent,
    Field::Confidentiality,
    Field::IsPolice,
    Field::PoliceContact,
    Field::CannotTake,
    Field::Location,
    Field::ServiceArea,
    Field::Categories,
    Field::Audiences,
    Field::Indigenous,
    Field::Languages,
    Field::Interpretation,
    Field::Access,
    Field::Free,
    Field::Name,
    Field::Organization,
    Field::Description,
    Field::Notices,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_asked_about_or_is_the_compilers() {
        let theirs = [
            Field::Id,
            Field::OrganizationPage,
            Field::ReachedThrough,
            Field::Sources,
            Field::CompiledOn,
            Field::SourceSeen,
            Field::Confidence,
            Field::Confirmation,
            Field::Notes,
        ];
        for field in Field::ALL {
            assert_eq!(ASKED.contains(field), !theirs.contains(field), "{field:?}");
        }
    }
}
