//! A code that moves a list of services to another phone: typed there, or opened as an address. It holds nothing but the services.
//!
//! Each service is a group of letters from a hash of its id, so that a code means the same in every publication and on every copy of the
//! site. Two letters at the end are a hash of all ids: they tell a typing error. Letters are Crockford's base 32, in which nothing looks
//! like something else.

use std::collections::BTreeMap;

use super::{service::ServiceId, shortlist::KEPT_LIMIT};

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Letters of a group: a million values. More where two services that are known begin alike.
const MIN_GROUP: usize = 4;
/// All letters that a hash has.
const MAX_GROUP: usize = 12;
/// Letters of the check at the end.
const CHECK: usize = 2;
/// Maximum length of a typed code, in letters: twice that of a full list.
pub const TYPED_LIMIT: usize = 2 * KEPT_LIMIT * (MAX_GROUP + 1);

/// What was read in a code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadCode {
    /// The services that are known, in the code's order. Some may be known as gone.
    pub services: Vec<ServiceId>,
    /// Groups that stand for no service that is known.
    pub unknown: Vec<String>,
    /// True when the code does not end with the letters that its services ask for: one of its letters may be wrong.
    pub doubtful: bool,
    /// True when it has more groups than a list has room for.
    pub too_many: bool,
}

/// The code of these services. `known` are all that a reader may meet, those of the list included.
pub fn write<'a>(services: impl IntoIterator<Item = &'a ServiceId>, known: impl IntoIterator<Item = &'a ServiceId>) -> String {
    let services: Vec<&ServiceId> = services.into_iter().collect();
    let hashes: Vec<String> = known.into_iter().map(|id| letters(hash(id.as_str()), MAX_GROUP)).collect();
    let unique = |length: usize| {
        services.iter().all(|id| {
            let own = letters(hash(id.as_str()), MAX_GROUP);
            hashes.iter().filter(|other| other[..length] == own[..length]).count() <= 1
        })
    };
    let length = (MIN_GROUP..MAX_GROUP).find(|length| unique(*length)).unwrap_or(MAX_GROUP);
    let mut groups: Vec<String> = services.iter().map(|id| letters(hash(id.as_str()), length)).collect();
    groups.push(check(services.iter().copied()));
    groups.join("-")
}

/// Reads a code as someone typed it: capitals, spaces or dots between its groups, and letters that look like others are taken.
/// `None` when it holds no group at all.
pub fn read<'a>(typed: &str, known: impl IntoIterator<Item = &'a ServiceId>) -> Option<ReadCode> {
    let by_hash: BTreeMap<String, &ServiceId> = known.into_iter().map(|id| (letters(hash(id.as_str()), MAX_GROUP), id)).collect();
    let of = |group: &str| {
        let mut begin = by_hash.range(group.to_owned()..).take_while(|(hash, _)| hash.starts_with(group)).map(|(_, id)| *id);
        // A group for which two services could be meant is read as neither.
        begin.next().filter(|_| group.len() >= MIN_GROUP && begin.next().is_none())
    };
    let mut groups = groups(typed, |group| of(group).is_some());
    let last = groups.pop_if(|group| group.len() == CHECK);
    if groups.is_empty() {
        return None;
    }
    let mut code = ReadCode { too_many: groups.len() > KEPT_LIMIT, ..ReadCode::default() };
    for group in groups.into_iter().take(KEPT_LIMIT) {
        match of(&group) {
            Some(id) if code.services.contains(id) => {}
            Some(id) => code.services.push(id.clone()),
            None => code.unknown.push(group),
        }
    }
    // Without every service the check cannot be made.
    code.doubtful = !code.too_many && code.unknown.is_empty() && last != Some(check(&code.services));
    Some(code)
}

/// The groups of a typed code, in small letters of the alphabet.
fn groups(typed: &str, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let letter = |letter: char| match letter.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        'u' => 'v',
        other => other,
    };
    let groups: Vec<String> = typed
        .chars()
        .take(TYPED_LIMIT)
        .collect::<String>()
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|group| !group.is_empty())
        .map(|group| group.chars().map(letter).collect())
        .collect();
    let [whole] = groups.as_slice() else { return groups };
    // Typed in one piece: cut where every group is known, or where most codes are cut.
    let cut = |length: usize| {
        let (body, check) = whole.split_at_checked(whole.len().checked_sub(CHECK)?)?;
        (body.len() % length == 0 && !body.is_empty()).then(|| {
            let groups = (0..body.len()).step_by(length).filter_map(|at| body.get(at..at + length));
            groups.chain([check]).map(str::to_owned).collect::<Vec<_>>()
        })
    };
    let cuts: Vec<Vec<String>> = (MIN_GROUP..=MAX_GROUP).filter_map(cut).collect();
    let good = cuts.iter().find(|groups| groups.iter().rev().skip(1).all(|group| is_known(group)));
    good.or(cuts.first()).cloned().unwrap_or(groups)
}

fn check<'a>(services: impl IntoIterator<Item = &'a ServiceId>) -> String {
    let all: Vec<&str> = services.into_iter().map(ServiceId::as_str).collect();
    letters(hash(&all.join("\n")), CHECK)
}

/// FNV-1a, then the mixing of MurmurHash3, so that ids that differ in one letter differ everywhere. No one has to be kept from guessing:
/// every id is public.
fn hash(text: &str) -> u64 {
    let fnv = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let mixed = (fnv ^ (fnv >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let mixed = (mixed ^ (mixed >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    mixed ^ (mixed >> 33)
}

/// The first letters of a hash, of which each has five bits.
fn letters(hash: u64, length: usize) -> String {
    (0..length).map(|at| char::from(LETTERS[((hash >> (59 - 5 * at)) & 31) as usize])).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(text: &str) -> ServiceId {
        ServiceId::parse(text).unwrap()
    }

    fn many(numbers: impl IntoIterator<Item = u32>) -> Vec<ServiceId> {
        numbers.into_iter().map(|number| id(&format!("service-{number}"))).collect()
    }

    #[test]
    fn a_code_never_changes_its_meaning() {
        // People write codes down: what these say is fixed for ever.
        let known = [id("kids-help-phone"), id("talk4healing"), id("interim-place")];
        assert_eq!(write(&known[..2], &known), WRITTEN);
        assert_eq!(read(WRITTEN, &known).unwrap().services, &known[..2]);
    }
    const WRITTEN: &str = "rnzg-7w50-wf";

    #[test]
    fn a_short_list_is_a_short_code_and_a_full_one_can_still_be_an_address() {
        let known = many(0..502);
        assert!(write(&known[..15], &known).len() <= 80);
        assert!(write(&known[..KEPT_LIMIT], &known).len() <= 250);
    }

    #[test]
    fn what_is_gone_and_forgotten_is_named_by_its_letters_and_the_rest_is_kept() {
        let known = many(0..50);
        let code = write(&known[..3], &known);
        let read = read(&code, &known[1..]).unwrap();
        assert_eq!((read.services, read.unknown), (known[1..3].to_vec(), vec![code[..4].to_owned()]));
    }

    #[test]
    fn two_services_for_one_group_are_neither() {
        // Of enough services two begin with the same four letters.
        let known = many(0..4_000);
        let short = |id: &ServiceId| letters(hash(id.as_str()), MIN_GROUP);
        let mut seen = BTreeMap::new();
        let (one, other) = known.iter().find_map(|id| seen.insert(short(id), id).map(|one| (one, id))).unwrap();
        assert_eq!(read(&format!("{}-00", short(one)), &known).unwrap().unknown, [short(one)]);
        // A list with one of them is written with more letters.
        let code = write([one, other], &known);
        assert_eq!(read(&code, &known).unwrap().services, [one.clone(), other.clone()]);
    }

    #[test]
    fn more_than_a_list_holds_is_said() {
        let known = many(0..60);
        let code = read(&write(&known, &known), &known).unwrap();
        assert_eq!((code.services.len(), code.too_many), (KEPT_LIMIT, true));
    }

    #[test]
    fn what_is_no_code_is_none() {
        let known = many(0..5);
        for nothing in ["", "   ", "-", "ab", "…"] {
            assert_eq!(read(nothing, &known), None, "{nothing}");
        }
        assert_eq!(read("hello", &known).unwrap().unknown, ["he110"]);
    }

    proptest! {
        #[test]
        fn a_code_is_read_as_it_was_written_however_it_is_typed(
            picked in prop::collection::btree_set(0u32..600, 1..KEPT_LIMIT),
            capitals in any::<bool>(),
            between in prop::sample::select(vec!["-", " ", "", ".", " - ", "\n"]),
        ) {
            let known = many(0..600);
            let picked = many(picked);
            let code = write(&picked, &known);
            let typed = if capitals { code.to_uppercase().replace('0', "O").replace('1', "l") } else { code.clone() };
            let read = read(&typed.replace('-', between), &known).unwrap();
            prop_assert_eq!(read, ReadCode { services: picked, ..ReadCode::default() });
        }

        #[test]
        fn a_wrong_letter_is_noticed_and_never_takes_away_what_is_right(
            picked in prop::collection::btree_set(0u32..600, 2..15),
            at in any::<prop::sample::Index>(),
            letter in 0usize..32,
        ) {
            let known = many(0..600);
            let picked = many(picked);
            let code = write(&picked, &known);
            let at = at.index(code.len());
            let letter = char::from(LETTERS[letter]);
            prop_assume!(code.as_bytes()[at] != b'-' && code.as_bytes()[at] != letter as u8);
            let mut wrong = code.clone();
            wrong.replace_range(at..=at, &letter.to_string());
            let read = read(&wrong, &known).unwrap();
            // The check has a thousand values: one error in a thousand could pass it, if it met another service at all.
            prop_assert!(read.doubtful || read.unknown.len() == 1, "{} {} {:?}", code, wrong, read);
            let kept = picked.iter().filter(|id| read.services.contains(id)).count();
            prop_assert!(kept + 1 >= picked.len());
        }

        #[test]
        fn any_text_is_read_without_a_panic(typed in "\\PC{0,200}") {
            let known = many(0..20);
            let _ = read(&typed, &known);
        }
    }
}
