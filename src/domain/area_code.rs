//! Where in Ontario a telephone number is from, by its area code. A number may be carried along when its owner moves, so that this is a
//! reason to look, and no more.
//!
//! The codes and which of them share an area: areacodehelp.com (“Ontario Area Code Overlays”, seen 2026-12-01). Which census divisions an area
//! covers: what the numbers of the shipped directory show (502 listings, 2026-12-01), with the divisions that a border runs through in both.

use super::{census_division::CensusDivision, phone_number::PhoneNumber};

/// Codes that share an area, and the census divisions that it covers, as a whole or in part.
struct Area {
    codes: &'static [&'static str],
    divisions: &'static [u16],
}

const AREAS: [Area; 6] = [
    Area { codes: &["416", "437", "647", "942"], divisions: &[3520] },
    Area { codes: &["289", "365", "742", "905"], divisions: &[3514, 3518, 3519, 3521, 3522, 3524, 3525, 3526, 3528, 3543] },
    Area {
        codes: &["226", "382", "519", "548"],
        divisions: &[3521, 3522, 3523, 3524, 3525, 3528, 3529, 3530, 3531, 3532, 3534, 3536, 3537, 3538, 3539, 3540, 3541, 3542, 3543],
    },
    Area {
        codes: &["343", "613", "753"],
        divisions: &[3501, 3502, 3506, 3507, 3509, 3510, 3511, 3512, 3513, 3514, 3515, 3546, 3547, 3548],
    },
    Area {
        codes: &["249", "683", "705"],
        divisions: &[3512, 3514, 3515, 3516, 3518, 3519, 3522, 3542, 3543, 3544, 3546, 3548, 3549, 3551, 3552, 3553, 3554, 3556, 3557],
    },
    Area { codes: &["807"], divisions: &[3556, 3557, 3558, 3559, 3560] },
];

/// The area code of a number that belongs to a place: none for a short code, and for one that is free to call from everywhere.
pub fn area_code(number: &PhoneNumber) -> Option<&str> {
    number.as_str().strip_prefix("+1").and_then(|national| national.get(..3)).filter(|_| !number.is_toll_free())
}

/// Whether numbers with this area code are usual in one of these divisions. A code of elsewhere is usual in none.
pub fn is_usual_in(code: &str, divisions: &[CensusDivision]) -> bool {
    let area = AREAS.iter().find(|area| area.codes.contains(&code));
    area.is_some_and(|area| divisions.iter().any(|division| area.divisions.contains(&division.code())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_usual_where_its_area_is() {
        let division = |code| CensusDivision::from_code(code).unwrap();
        let (toronto, kenora, timmins) = (division(3520), division(3560), division(3556));
        assert!(is_usual_in("416", &[toronto]) && is_usual_in("705", &[toronto, timmins]));
        assert!(!is_usual_in("416", &[kenora]) && !is_usual_in("204", &[kenora]) && !is_usual_in("807", &[]));
        let code = |number: &str| area_code(&number.parse().unwrap()).map(str::to_owned);
        assert_eq!([code("+18073455840"), code("+18006686868"), code("211")], [Some("807".to_owned()), None, None]);
    }

    #[test]
    fn every_division_has_a_code_and_every_code_is_there_once() {
        for division in CensusDivision::all() {
            assert!(AREAS.iter().any(|area| area.divisions.contains(&division.code())), "{division:?}");
        }
        let mut codes: Vec<&str> = AREAS.iter().flat_map(|area| area.codes).copied().collect();
        codes.sort_unstable();
        let all = "226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942";
        assert_eq!(codes, all.split(' ').collect::<Vec<_>>());
    }
}
