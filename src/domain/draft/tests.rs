//! What a draft must hold, and what is refused.

use super::{testing::sound, *};
use crate::domain::{
    answer::Answer,
    confidentiality::Confidentiality,
    do_not_publish::{DoNotPublish, Forbidden},
    extension::Extension,
    field::Risk,
    localized::Localized,
    location::Location,
    problem::Problem,
    service::Service,
    taxonomy::AccessMode,
};

mod laws;

fn path(name: &str) -> Path {
    name.parse().unwrap()
}

/// A sound draft with other texts in it.
fn with(texts: &[(&str, &str)]) -> Draft {
    let mut draft = sound();
    for (name, text) in texts {
        draft.set(path(name), *text);
    }
    draft
}

fn parsed(draft: &Draft) -> Result<Parsed, Vec<Problem>> {
    draft.parse(&DoNotPublish::default())
}

fn service(texts: &[(&str, &str)]) -> Service {
    parsed(&with(texts)).unwrap().service
}

/// The names of the texts that are refused.
fn refused(texts: &[(&str, &str)]) -> Vec<String> {
    parsed(&with(texts)).unwrap_err().into_iter().map(|problem| problem.path.to_string()).collect()
}

#[test]
fn a_sound_draft_is_taken() {
    assert_eq!(service(&[]).id.as_str(), "open-door");
}

#[test]
fn every_problem_is_named_at_once() {
    let texts = [
        ("id", "Open Door"),
        ("name.en", " "),
        ("ages.min", "-1"),
        ("free", "$5"),
        ("categories", "wizardry"),
        ("phones.1.kind", "pigeon"),
    ];
    assert_eq!(refused(&texts), ["id", "name.en", "phones.1.kind", "categories", "ages.min", "free"]);
}

#[test]
fn a_private_place_keeps_nothing_but_its_secrecy() {
    let private = [("location.secrecy", "private"), ("location.city", "Kenora")];
    let kept = service(&private);
    assert_eq!(kept.location, Some(Location::Private));
    assert!(!format!("{kept:?}").contains("Kenora"));
    for tells in ["location.street", "location.postal_code"] {
        assert_eq!(refused(&[private[0], (tells, "P9N 1A1")]), [tells]);
    }
}

#[test]
fn of_a_place_no_more_is_kept_than_may_be_known() {
    let town = Some(Location::AreaOnly { city: "Kenora".to_owned() });
    assert_eq!(service(&[("location.city", "Kenora")]).location, town);
    assert_eq!(service(&[("location.secrecy", "area_only"), ("location.city", "Kenora")]).location, town);
    for tells in ["location.street", "location.postal_code"] {
        assert_eq!(refused(&[("location.secrecy", "area_only"), ("location.city", "Kenora"), (tells, "P9N 1A1")]), [tells]);
    }
    assert_eq!(refused(&[("location.secrecy", "area_only")]), ["location.city"]);
    assert_eq!(refused(&[("location.secrecy", "public"), ("location.city", "Kenora")]), ["location.street"]);
}

#[test]
fn a_notice_has_words_and_an_end() {
    let texts = [
        ("notices.1.en", "Closed this week."),
        ("notices.1.until", "2026-12-24"),
        ("notices.3.fr", "Fermé."),
        ("notices.3.until", "2027-01-04"),
    ];
    assert_eq!(service(&texts).notices.len(), 2);
    assert_eq!(refused(&[("notices.1.en", "Closed.")]), ["notices.1.until"]);
    assert_eq!(refused(&[("notices.1.until", "2026-12-24")]), ["notices.1.en"]);
    assert_eq!(refused(&[("notices.1.en", "Closed."), ("notices.1.until", "soon")]), ["notices.1.until"]);
}

#[test]
fn a_question_that_nobody_answered_stays_open() {
    let (asked, answered) = (service(&[]), service(&[("without_parent", "yes"), ("is_police", "no"), ("confidentiality", "anonymous")]));
    assert_eq!(
        (asked.without_parent, asked.is_police, asked.confidentiality),
        (Answer::NotStated, Answer::NotStated, Confidentiality::NotStated)
    );
    assert_eq!(
        (answered.without_parent, answered.is_police, answered.confidentiality),
        (Answer::Yes, Answer::No, Confidentiality::Anonymous)
    );
    assert_eq!(refused(&[("confidentiality", "always")]), ["confidentiality"]);
}

#[test]
fn a_number_that_must_not_be_published_is_refused() {
    let forbidden = |value: &str| vec![Forbidden { value: value.into(), reason: "closed".into() }];
    let list = DoNotPublish { numbers: forbidden("+18073455840"), hosts: forbidden("gone.example") };
    let problems = with(&[("url.fr", "https://gone.example/fr")]).parse(&list).unwrap_err();
    let said: Vec<String> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(said, ["url.fr: gone.example must not be published: closed", "phones.1.number: +18073455840 must not be published: closed"]);
}

#[test]
fn a_number_is_taken_however_it_is_typed() {
    for typed in ["+18073455840", "807-345-5840", "(807) 345-5840", "1 807 345 5840", "1.807.345.5840", "+1 807 345-5840"] {
        assert_eq!(service(&[("phones.1.number", typed)]).phones[0].number.as_str(), "+18073455840", "{typed}");
    }
    assert_eq!(service(&[("phones.1.number", "2-1-1")]).phones[0].number.as_str(), "211");
    assert_eq!(refused(&[("phones.1.number", "345-5840")]), ["phones.1.number"]);
}

#[test]
fn rows_keep_their_order_and_an_empty_one_is_passed_over() {
    let phones = service(&[("phones.4.number", "211"), ("phones.2.number", "988"), ("phones.2.kind", "sms")]).phones;
    let numbers: Vec<&str> = phones.iter().map(|phone| phone.number.as_str()).collect();
    assert_eq!(numbers, ["+18073455840", "988", "211"]);
    assert_eq!(refused(&[("phones.3.label.en", "Night")]), ["phones.3.number"]);
}

#[test]
fn a_way_of_contact_without_its_means_is_a_refused_claim() {
    let understood = parsed(&with(&[("access", "phone, chat, text, in_person")])).unwrap();
    assert_eq!(understood.service.access, [AccessMode::Phone, AccessMode::InPerson]);
    let said: Vec<String> = understood.claims.iter().map(Problem::to_string).collect();
    assert_eq!(
        said,
        [
            "access: it says chat, and has no address of a chat: the claim is left out",
            "access: it says text, and has no number to text: the claim is left out",
        ]
    );
    let means = [("access", "phone, chat, text"), ("text_line.number", "686868"), ("chat.en", "https://example.org/chat")];
    assert_eq!(parsed(&with(&means)).unwrap().claims, []);
}

#[test]
fn a_number_that_is_there_is_a_way_of_contact_even_when_nobody_says_so() {
    let service = service(&[]);
    assert_eq!((service.access.as_slice(), service.reached_by().as_slice()), (&[][..], &[AccessMode::Phone][..]));
}

#[test]
fn an_extension_is_digits() {
    assert_eq!(service(&[("phones.1.extension", "308")]).phones[0].extension.as_ref().map(Extension::as_str), Some("308"));
    assert_eq!(refused(&[("phones.1.extension", "ask for Sam")]), ["phones.1.extension"]);
}

#[test]
fn one_language_is_enough_but_for_whom_it_cannot_take() {
    let french = [("name.en", ""), ("name.fr", "Porte ouverte"), ("phones.1.label.fr", "Sans frais")];
    let kept = service(&french);
    assert_eq!((kept.name.exact(crate::domain::locale::Locale::Fr), kept.name.all().count()), (Some("Porte ouverte"), 1));
    assert_eq!(kept.phones[0].label, Localized::either(None, Some("Sans frais".to_owned())));
    assert_eq!(refused(&[("cannot_take.en", "Nobody under 12.")]), ["cannot_take.fr"]);
    assert_eq!(refused(&[("cannot_take.fr", "Pas avant 12 ans.")]), ["cannot_take.en"]);
}

#[test]
fn a_line_that_leads_to_itself_is_refused() {
    for line in ["open-door", "Open Door"] {
        assert_eq!(refused(&[("reached_through", line)]), ["reached_through"]);
    }
}

#[test]
fn what_people_type_is_kept_in_one_form_or_refused_for_its_reason() {
    for (name, typed, expected) in testing::TYPED {
        // A postal code comes with a street, a word to send with its number.
        let around = [("location.street", "1 Main Street"), ("location.city", "Kenora"), ("text_line.number", "686868")];
        let around = around.into_iter().filter(|(other, _)| other != name && other.split('.').next() == name.split('.').next());
        let draft = with(&around.chain([(*name, *typed)]).collect::<Vec<_>>());
        let kept = parsed(&draft).map(|parsed| Draft::of(&parsed.service).get(path(name)).to_owned());
        let refused = kept.map_err(|problems| problems.into_iter().map(|problem| (problem.path.to_string(), problem.wrong.id())).collect());
        let expected: Result<String, Vec<(String, &str)>> = expected.map(str::to_owned).map_err(|id| vec![((*name).to_owned(), id)]);
        assert_eq!(refused, expected, "{name}: {typed:?}");
    }
}

#[test]
fn every_text_has_a_limit() {
    let long = "é".repeat(100_000);
    let every = Field::ALL.iter().flat_map(|field| field.parts().iter().map(move |part| (field, part)));
    for (field, part) in every {
        let path = Path::of(*field, *part).or_else(|| Path::of_row(*field, 1, *part)).unwrap();
        let mut draft = sound();
        draft.set(path, long.as_str());
        let problems = parsed(&draft).unwrap_err();
        assert!(problems.iter().any(|problem| problem.path == path && problem.wrong.id() == "too-long"), "{path}");
    }
}

#[test]
fn an_extension_behind_a_number_is_taken_apart_and_two_that_differ_are_refused() {
    let extension = |texts: &[(&str, &str)]| service(texts).phones[0].extension.as_ref().map(|extension| extension.as_str().to_owned());
    assert_eq!(extension(&[("phones.1.number", "807 555-0101 poste 12")]).as_deref(), Some("12"));
    assert_eq!(extension(&[("phones.1.number", "807-555-0101 x12"), ("phones.1.extension", "12")]).as_deref(), Some("12"));
    assert_eq!(refused(&[("phones.1.number", "807-555-0101 x12"), ("phones.1.extension", "13")]), ["phones.1.extension"]);
}

#[test]
fn names_that_look_like_other_names_are_refused() {
    assert_eq!(refused(&[("name.en", "Kids\u{200b} Help"), ("organization.en", "abc\u{202e}def")]), ["organization.en", "name.en"]);
}

#[test]
fn a_form_gives_a_list_as_one_name_many_times() {
    let pairs = [("name.en", "Open Door"), ("categories", "shelter"), ("categories", "legal"), ("notes", "")];
    let draft = Draft::of_pairs(pairs).unwrap();
    assert_eq!((draft.get(path("categories")), draft.texts().count()), ("shelter\nlegal", 2));
    assert_eq!(Draft::of_pairs([("name.de", "Tür"), ("x", "y")]).unwrap_err().len(), 2);
}

#[test]
fn differences_are_told_by_field_with_their_risk() {
    let after = with(&[("phones.2.number", "211"), ("description.fr", "Un endroit."), ("name.en", " Open Door ")]);
    let found = differences(&sound(), &after);
    let fields: Vec<(Field, Risk)> = found.iter().map(|difference| (difference.field, difference.field.risk())).collect();
    assert_eq!(fields, [(Field::Description, Risk::Medium), (Field::Phones, Risk::High)]);
    assert_eq!((found[1].before.len() + 1, found[1].after.len()), (found[1].after.len(), found[1].after.len()));
}

#[test]
fn two_people_who_changed_different_fields_are_both_heard_and_a_disagreement_shows_both() {
    let (base, theirs) = (sound(), with(&[("phones.1.number", "211"), ("notes", "Moved.")]));
    let mine = with(&[("description.fr", "Un endroit."), ("notes", "Moved.")]);
    let both = merged(&base, &theirs, &mine).unwrap();
    assert_eq!((both.get(path("phones.1.number")), both.get(path("description.fr"))), ("211", "Un endroit."));

    let mine = with(&[("phones.1.number", "988")]);
    let conflicts = merged(&base, &theirs, &mine).unwrap_err();
    assert_eq!(conflicts.len(), 1);
    assert_eq!((conflicts[0].theirs[0].1.as_str(), conflicts[0].mine[0].1.as_str()), ("211", "988"));
}
