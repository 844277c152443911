//! Records that name another one: the line through which a place is reached.

use std::collections::{BTreeMap, BTreeSet};

use super::refused::Refused;
use crate::domain::service::{Filed, ServiceId};

/// Leaves out every record whose `reached_through` does not end at a line that a reader can call, text or chat with, and says why.
/// Leaving one out may take another's line away, so it repeats until every remaining record is valid.
pub(super) fn refuse_broken(mut services: Vec<Filed>) -> (Vec<Filed>, Vec<Refused>) {
    let mut refused = Vec::new();
    loop {
        let wrong: BTreeMap<ServiceId, String> = {
            let by_id: BTreeMap<&ServiceId, &Filed> = services.iter().map(|filed| (&filed.service.id, filed)).collect();
            services.iter().filter_map(|filed| Some((filed.service.id.clone(), problem(filed, &by_id)?))).collect()
        };
        if wrong.is_empty() {
            return (services, refused);
        }
        services.retain(|filed| !wrong.contains_key(&filed.service.id));
        refused.extend(wrong.into_iter().map(|(id, reason)| Refused {
            record: id.to_string(),
            field: "reached_through".to_owned(),
            reason,
        }));
    }
}

/// What is wrong with the way to a service; `None` when it is sound or there is none.
fn problem(filed: &Filed, by_id: &BTreeMap<&ServiceId, &Filed>) -> Option<String> {
    let mut passed = BTreeSet::from([&filed.service.id]);
    let mut at = filed;
    while let Some(next) = &at.service.reached_through {
        if !passed.insert(next) {
            return Some(format!("the way leads round in a circle, back to “{next}”"));
        }
        let Some(line) = by_id.get(next) else {
            return Some(format!("there is no sound record “{next}”"));
        };
        if filed.published && !line.published {
            return Some(format!("“{next}” is not published"));
        }
        if line.service.has_own_line() {
            return None;
        }
        at = line;
    }
    (!std::ptr::eq(at, filed)).then(|| format!("the way ends at “{}”, which has no number and no chat", at.service.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::service::Service, store::testing::service};

    fn place(id: &str, through: Option<&str>) -> Filed {
        let base = service(id, id);
        let service = match through {
            Some(line) => Service { phones: vec![], reached_through: ServiceId::parse(line), ..base },
            None => base,
        };
        Filed { service, published: true, locked: false }
    }

    fn refused(services: Vec<Filed>) -> Vec<(String, String)> {
        refuse_broken(services).1.into_iter().map(|problem| (problem.record, problem.reason)).collect()
    }

    #[test]
    fn a_place_is_reached_through_a_line_or_through_a_place_that_is() {
        assert_eq!(refused(vec![place("line", None), place("home", Some("line")), place("room", Some("home"))]), []);
    }

    #[test]
    fn a_way_that_leads_nowhere_or_round_is_refused_and_the_rest_is_kept() {
        let nowhere = refuse_broken(vec![place("line", None), place("home", Some("gone"))]);
        assert_eq!(nowhere.0.len(), 1);
        assert_eq!(nowhere.1[0].to_string(), "home: reached_through: there is no sound record “gone”");
        let round = refused(vec![place("a", Some("b")), place("b", Some("a")), place("line", None)]);
        assert_eq!(round[0], ("a".to_owned(), "the way leads round in a circle, back to “a”".to_owned()));
        assert_eq!(round.len(), 2);
    }

    #[test]
    fn a_way_that_ends_without_a_number_is_refused() {
        let end = Filed { service: Service { phones: vec![], ..service("end", "End") }, published: true, locked: false };
        assert_eq!(
            refused(vec![end, place("home", Some("end"))]),
            [("home".to_owned(), "the way ends at “end”, which has no number and no chat".to_owned())]
        );
    }

    #[test]
    fn what_hangs_on_a_refused_record_is_refused_too() {
        assert_eq!(refused(vec![place("home", Some("gone")), place("room", Some("home"))]).len(), 2);
    }

    #[test]
    fn a_reader_is_not_led_to_a_line_that_is_not_published() {
        let hidden = Filed { service: service("line", "Line"), published: false, locked: false };
        assert_eq!(refused(vec![hidden.clone(), place("home", Some("line"))])[0].1, "“line” is not published");
        let draft = Filed { published: false, ..place("home", Some("line")) };
        assert_eq!(refused(vec![hidden, draft]), []);
    }
}
