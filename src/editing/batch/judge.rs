//! One row beside what is on file.

use crate::{
    domain::{
        change::{Change, ChangeId, Kind},
        date::Date,
        do_not_publish::DoNotPublish,
        draft::{Conflict, Difference, Draft, cleared_place, differences, insecure_pages, merged, unpublishable},
        field::{Field, Part},
        moment::Moment,
        path::Path,
        problem::{Problem, Wrong},
        risk,
        service::{Service, ServiceId},
    },
    spreadsheet::{Cell, CellProblem, Column, Outcome, Planned, Proposed, Refused, Row, Why},
};

use super::{
    super::new_listing::{begun, with_sources},
    beside::{OnFile, at, id_column, id_of, refused, version_of},
};

/// What a row would do.
pub(super) fn judge(row: &Row, on_file: &OnFile, rules: &DoNotPublish, today: Date) -> Planned {
    let unusable = unusable(row);
    if !unusable.is_empty() {
        return refused(row, on_file, unusable);
    }
    let judged = match id_column().map(|column| row.text(column)) {
        None | Some("") => new(row, rules, today),
        Some(_) => change(row, on_file, rules),
    };
    match judged {
        Ok(planned) => planned,
        Err(why) => refused(row, on_file, why),
    }
}

/// Cells that cannot be used, whatever is on file.
fn unusable(row: &Row) -> Vec<Refused> {
    let wrong = |(column, cell): (&Column, &Cell)| cell.text.as_ref().err().map(|problem| at(row, Some(*column), Why::Cell(*problem)));
    let outside = |cell| Refused { cell: Some(cell), column: None, why: Why::Cell(CellProblem::NoColumn) };
    row.cells.iter().filter_map(wrong).chain(row.outside.iter().copied().map(outside)).collect()
}

/// A draft with what a row says. A column that is not in the file leaves its text as it was.
fn with_row(draft: &Draft, row: &Row) -> Draft {
    let mut draft = draft.clone();
    for (column, cell) in &row.cells {
        if let (Column::Text(path), Ok(text)) = (column, &cell.text)
            && path.field() != Field::Id
        {
            draft.set(*path, text.as_str());
        }
    }
    draft
}

/// The service of a draft, and the draft in its normal form.
fn understood(draft: &Draft, row: &Row, rules: &DoNotPublish) -> Result<(Service, Draft), Vec<Refused>> {
    let parsed = draft.parse(rules).map_err(|problems| at_cells(row, problems))?;
    let normal = Draft::of(&parsed.service);
    Ok((parsed.service, normal))
}

fn at_cells(row: &Row, problems: impl IntoIterator<Item = Problem>) -> Vec<Refused> {
    problems.into_iter().map(|Problem { path, wrong }| at(row, Some(Column::Text(path)), Why::Text(wrong))).collect()
}

/// A new listing. What a form does not ask is filled in as for any other.
fn new(row: &Row, rules: &DoNotPublish, today: Date) -> Result<Planned, Vec<Refused>> {
    // The row's number makes a name that no other row has. A random one takes its place when the batch is kept.
    let id = ServiceId::stand_in(u128::from(row.number));
    let empty = Draft::default();
    let asked = with_row(&empty, row);
    let mut draft = with_row(&begun(&id, today), row);
    // A cell that is empty says nothing, also of what is filled in.
    begun(&id, today).texts().filter(|(path, _)| asked.get(*path).is_empty()).for_each(|(path, text)| draft.set(path, text));
    if Path::of(Field::Sources, Part::Whole).is_some_and(|path| asked.get(path).is_empty()) {
        draft = with_sources(draft);
    }
    let (service, draft) = understood(&draft, row, rules)?;
    let problems: Vec<Problem> = unpublishable(&service).into_iter().chain(insecure_pages(&empty, &draft)).collect();
    if !problems.is_empty() {
        return Err(at_cells(row, problems));
    }
    let proposed = Proposed { kind: Kind::New, service: id, base_version: 0, base: empty, draft };
    tells(row, &proposed)?;
    Ok(Planned { row: row.number, service: None, name: Some(service.name), outcome: Outcome::New, proposed: Some(proposed) })
}

/// A correction of a listing on file, or nothing new.
fn change(row: &Row, on_file: &OnFile, rules: &DoNotPublish) -> Result<Planned, Vec<Refused>> {
    let of_id = |why| vec![at(row, id_column(), why)];
    let id = id_of(row).ok_or_else(|| of_id(Why::Text(Wrong::Id)))?;
    let (filed, version) = on_file.now.get(&id).ok_or_else(|| of_id(Why::NoListing))?;
    let now = Draft::of(&filed.service);
    let no_version = || vec![at(row, Some(Column::Version), Why::NoVersion)];
    let then = match (row.text(Column::Version), version_of(row)) {
        ("", _) => now.clone(),
        (_, Some(written)) if written == *version => now.clone(),
        (_, Some(written)) => Draft::of(&on_file.then.get(&(id.clone(), written)).ok_or_else(no_version)?.service),
        (_, None) => return Err(no_version()),
    };
    let planned = |outcome, proposed| {
        let name = Some(filed.service.name.clone());
        Planned { row: row.number, service: Some(id.clone()), name, outcome, proposed }
    };
    let typed = with_row(&then, row);
    if differences(&then, &typed).is_empty() {
        return Ok(planned(Outcome::Same, None));
    }
    let (_, mine) = understood(&typed, row, rules).map_err(|wrong| if filed.locked { of_id(Why::Locked) } else { wrong })?;
    // What was changed since the file was written stays changed.
    let draft = merged(&then, &now, &mine).map_err(|conflicts| meanwhile(row, &conflicts))?;
    let changed = differences(&now, &draft);
    if changed.is_empty() {
        return Ok(planned(Outcome::Same, None));
    }
    if filed.locked {
        return Err(of_id(Why::Locked));
    }
    if !filed.published {
        return Err(of_id(Why::Hidden));
    }
    stays_secret(row, &now, &changed)?;
    let (service, draft) = understood(&draft, row, rules)?;
    let problems: Vec<Problem> =
        insecure_pages(&now, &draft).into_iter().chain(cleared_place(&now, &draft)).chain(unpublishable(&service)).collect();
    if !problems.is_empty() {
        return Err(at_cells(row, problems));
    }
    let proposed = Proposed { kind: Kind::Update, service: id.clone(), base_version: *version, base: now, draft };
    tells(row, &proposed)?;
    Ok(planned(Outcome::Changed(changed), Some(proposed)))
}

fn meanwhile(row: &Row, conflicts: &[Conflict]) -> Vec<Refused> {
    let of = |conflict: &Conflict| {
        let mut columns = row.cells.keys().copied();
        let is_its = |column: &Column| matches!(column, Column::Text(path) if path.field() == conflict.field);
        at(row, columns.find(is_its), Why::Meanwhile)
    };
    conflicts.iter().map(of).collect()
}

/// A place that is not public stays so. A file that was written while it was, or by someone who knows it, must not bring it back: not even
/// as a proposal, which would be kept.
fn stays_secret(row: &Row, now: &Draft, changed: &[Difference]) -> Result<(), Vec<Refused>> {
    let path = Path::of(Field::Location, Part::Secrecy);
    let was_said = path.is_some_and(|path| !now.get(path).is_empty());
    let is_changed = changed.iter().any(|difference| difference.field == Field::Location);
    if !is_changed || !was_said || now.is_public() {
        return Ok(());
    }
    Err(vec![at(row, path.map(Column::Text), Why::SecretPlace)])
}

/// Requires that no text tells where a secret place is.
fn tells(row: &Row, proposed: &Proposed) -> Result<(), Vec<Refused>> {
    let Proposed { kind, service, base_version, base, draft } = proposed.clone();
    let begun = Change::begun(ChangeId(String::new()), kind, service, base_version, base, Moment::of_seconds(0));
    let telling = risk::revealing(&Change { draft, ..begun });
    let refused: Vec<Refused> = telling.into_iter().map(|path| at(row, Some(Column::Text(path)), Why::SecretPlace)).collect();
    if refused.is_empty() { Ok(()) } else { Err(refused) }
}
