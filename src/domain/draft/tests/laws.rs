//! The laws of parsing, comparing and merging, for any draft.

use proptest::prelude::*;

use super::{super::*, parsed, path, sound};

/// Any texts under any names: mostly nonsense, some of it sound.
fn anything() -> impl Strategy<Value = Draft> {
    let value = prop_oneof![
        "[a-zé' .]{0,12}",
        Just("yes".to_owned()),
        Just("no".to_owned()),
        "[0-9]{1,3}",
        Just("https://example.org/a".to_owned()),
        Just("counselling, shelter".to_owned()),
        Just("women".to_owned()),
        Just("fr, oj".to_owned()),
        Just("phone chat".to_owned()),
        Just("807-345-5840".to_owned()),
        Just("voice".to_owned()),
        Just("private".to_owned()),
        Just("area_only".to_owned()),
        Just("2026-12-24".to_owned()),
        Just("anonymous".to_owned()),
        Just("province".to_owned()),
        Just("3520, 3501".to_owned()),
        Just("high".to_owned()),
        Just("a list\nhttps://example.org/b".to_owned()),
    ];
    let part = (0..Field::ALL.len(), any::<prop::sample::Index>(), 1u8..4, value);
    proptest::collection::vec(part, 0..6).prop_map(|texts| {
        let mut draft = sound();
        for (field, at, row, text) in texts {
            let field = Field::ALL[field];
            let part = field.parts()[at.index(field.parts().len())];
            if let Some(path) = Path::of(field, part).or_else(|| Path::of_row(field, row, part)) {
                draft.set(path, text);
            }
        }
        draft
    })
}

proptest! {
    #[test]
    fn the_draft_of_a_service_is_parsed_to_the_same_service(draft in anything()) {
        if let Ok(understood) = parsed(&draft) {
            let again = parsed(&Draft::of(&understood.service)).unwrap();
            prop_assert_eq!(&again.service, &understood.service);
            prop_assert_eq!(again.claims, vec![]);
            prop_assert_eq!(Draft::of(&again.service), Draft::of(&understood.service));
        }
    }

    #[test]
    fn a_private_place_never_gets_out(mut draft in anything(), street in "[A-Z]{3}[a-z]{9}") {
        draft.set(path("location.secrecy"), "private");
        draft.set(path("location.city"), street.as_str());
        if let Ok(understood) = parsed(&draft) {
            let kept = format!("{:?}", understood.service);
            prop_assert!(!kept.contains(&street));
        }
    }

    #[test]
    fn what_nobody_changed_is_no_difference_and_a_difference_is_undone_by_its_before(before in anything(), after in anything()) {
        prop_assert_eq!(differences(&before, &before), vec![]);
        let mut undone = after.clone();
        for difference in differences(&before, &after) {
            difference.after.iter().for_each(|(path, _)| undone.set(*path, ""));
            difference.before.iter().for_each(|(path, text)| undone.set(*path, text.as_str()));
        }
        prop_assert_eq!(differences(&before, &undone), vec![]);
    }

    #[test]
    fn merging_keeps_both_or_names_what_differs(base in anything(), theirs in anything(), mine in anything()) {
        match merged(&base, &theirs, &mine) {
            Ok(both) => {
                for changed in [differences(&base, &theirs), differences(&base, &mine)].concat() {
                    let kept: Vec<_> = both.field(changed.field).map(|(path, text)| (path, text.trim().to_owned())).collect();
                    prop_assert_eq!(kept, changed.after);
                }
            }
            Err(conflicts) => prop_assert!(conflicts.iter().all(|conflict| conflict.mine != conflict.theirs)),
        }
        prop_assert_eq!(differences(&merged(&base, &base, &mine).unwrap(), &mine), vec![]);
        prop_assert_eq!(differences(&merged(&base, &theirs, &base).unwrap(), &theirs), vec![]);
    }
}
