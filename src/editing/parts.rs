//! A change cut by risk: what is harmless need not wait for what is held.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    change::{Change, ChangeId, Kind},
    draft::Difference,
    field::{Field, Risk},
    risk::{self, Circumstances},
};

use super::secret::{NoRandomness, random_id};

/// A correction in as many parts as it has levels of risk. Anything else stays whole.
///
/// # Errors
/// No name for a part can be made.
pub(super) fn parts(change: Change, circumstances: &Circumstances<'_>) -> Result<Vec<Change>, NoRandomness> {
    let mut levels: BTreeMap<Risk, Vec<Difference>> = BTreeMap::new();
    for difference in change.differences() {
        levels.entry(risk::assess(&change, &difference, circumstances).risk).or_default().push(difference);
    }
    if change.kind != Kind::Update || levels.len() < 2 {
        return Ok(vec![change]);
    }
    let mut parts = Vec::new();
    let mut unassigned = change.confirms.clone();
    for (at, differences) in levels.into_values().enumerate() {
        let mut draft = change.base.clone();
        for Difference { before, after, .. } in &differences {
            before.iter().for_each(|(path, _)| draft.set(*path, ""));
            after.iter().for_each(|(path, text)| draft.set(*path, text.as_str()));
        }
        let fields: BTreeSet<Field> = differences.iter().map(|difference| difference.field).collect();
        let confirms = unassigned.intersection(&fields).copied().collect();
        unassigned = &unassigned - &fields;
        // The open change continues as the first part.
        let (id, version) = if at == 0 { (change.id.clone(), change.version) } else { (ChangeId(random_id()?), 1) };
        parts.push(Change { id, version, draft, confirms, ..change.clone() });
    }
    // What was looked at and not changed is confirmed by the part of its own risk, or by the first.
    for field in unassigned {
        let fits = |part: &&mut Change| part.differences().iter().any(|difference| difference.field.risk() == field.risk());
        let at = parts.iter_mut().position(|mut part| fits(&mut part)).unwrap_or(0);
        parts[at].confirms.insert(field);
    }
    Ok(parts)
}
