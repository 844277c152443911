//! One field of one's own listing: both languages side by side, everything typed kept, what is wrong said above and beside it.

use leptos::prelude::*;

use crate::{
    domain::{
        draft::Draft,
        field::{Field, Part},
        path::{Path, ROWS},
        problem::Problem,
    },
    html::escape,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        parts::understood,
        site::Context,
    },
    control::{Control, control, members, said},
    document, hours,
};

/// The field of the form that says what its sender saw.
pub const SEEN: &str = "seen";

/// A field on its way.
#[derive(Clone, Debug)]
pub struct FieldForm<'a> {
    /// The secret of the link.
    pub secret: &'a str,
    /// Which field.
    pub field: Field,
    /// The listing with what was typed.
    pub draft: &'a Draft,
    /// What its reader sees before changing it, as a mark.
    pub seen: String,
    /// What is wrong.
    pub problems: &'a [Problem],
    /// The field as someone else saved it meanwhile.
    pub theirs: Option<&'a Draft>,
    /// True when it could not be saved just now.
    pub not_saved: bool,
}

/// The page of one field.
pub fn page(context: &Context<'_>, form: &FieldForm<'_>) -> Document {
    let words = context.words();
    let address = Address::ReviewField(form.secret.to_owned(), form.field);
    let title = words.field(form.field);
    let is_wrong = !form.problems.is_empty() || form.theirs.is_some() || form.not_saved;
    let rows = rows(form.field, form.draft);
    let inputs = rows.into_iter().map(|row| group(context, form, row)).collect_view();
    let inside = view! {
        <p class="back"><a href=Address::Review(form.secret.to_owned()).path(context.locale)>{words.text("review-back")}</a></p>
        <h1>{title.clone()}</h1>
        {summary(context, form)}
        {(form.field.risk() == crate::domain::field::Risk::High).then(|| view! { <p class="callout note">{words.text("review-held-note")}</p> })}
        {(form.field == Field::Location).then(|| view! { <p class="callout note">{words.text("review-location")}</p> })}
        <form id=FORM class="choices" method="post" action=address.path(context.locale) autocomplete="off">
            <input type="hidden" name=SEEN value=form.seen.clone() />
            {inputs}
            <p class="submit"><button class="main">{words.text("review-save")}</button></p>
            <p class="hint">{words.text("review-save-hint")}</p>
        </form>
    };
    let title = if is_wrong { words.with("problem-title", [("title", title.into())]) } else { title };
    document(context, address.clone(), title, inside.into_fragment()).keeping_form(context, &address)
}

/// What of a row of telephone numbers is seen at once; the rest is folded until it is asked for.
const SEEN_AT_ONCE: [Part; 3] = [Part::Number, Part::Extension, Part::Kind];

/// The rows that are shown: those that are filled, and one more.
fn rows(field: Field, draft: &Draft) -> Vec<Option<u8>> {
    if !field.has_rows() {
        return vec![None];
    }
    let filled = draft.field(field).filter_map(|(path, _)| path.row()).max().unwrap_or(0);
    (1..=(filled + 1).min(ROWS)).map(Some).collect()
}

fn path(field: Field, row: Option<u8>, part: Part) -> Option<Path> {
    match row {
        Some(row) => Path::of_row(field, row, part),
        None => Path::of(field, part),
    }
}

/// A row's texts, or those of a field without rows.
fn group(context: &Context<'_>, form: &FieldForm<'_>, row: Option<u8>) -> Fragment {
    let words = context.words();
    let parts = form.field.parts();
    let inputs = |wanted: &dyn Fn(Part) -> bool| {
        let paths = parts.iter().filter(|part| wanted(**part)).filter_map(|part| path(form.field, row, *part));
        paths.map(|path| input(context, form, path)).collect_view()
    };
    match row {
        Some(row) => {
            let is_phone = form.field == Field::Phones;
            let has = |wanted: &dyn Fn(Part) -> bool| {
                form.problems.iter().any(|problem| problem.path.row() == Some(row) && wanted(problem.path.part()))
            };
            let at_once = |part: Part| !is_phone || SEEN_AT_ONCE.contains(&part);
            let later = |part: Part| !at_once(part);
            let legend = if is_phone { "review-row" } else { "review-notice-row" };
            let legend = words.with(legend, [("n", u32::from(row).into())]);
            let more = is_phone.then(|| {
                view! {
                    <details open=has(&later)>
                        <summary>{words.text("review-row-more")}</summary>
                        <div class="pairs-of-fields">{inputs(&later)}</div>
                    </details>
                }
            });
            let inside = view! { <div class="pairs-of-fields">{inputs(&at_once)}</div> {more} };
            let is_empty = row > 1 && form.draft.field(form.field).all(|(path, _)| path.row() != Some(row));
            if is_empty {
                // The next one is folded until there is one to add.
                view! {
                    <details class="row" open=has(&|_| true)>
                        <summary>{words.text(if is_phone { "review-row-add" } else { "review-notice-add" })}</summary>
                        <fieldset class="row"><legend>{legend}</legend>{inside}</fieldset>
                    </details>
                }
                .into_fragment()
            } else {
                view! { <fieldset class="row"><legend>{legend}</legend>{inside}</fieldset> }.into_fragment()
            }
        }
        None => view! { <div class="pairs-of-fields">{inputs(&|_| true)}</div> }.into_fragment(),
    }
}

/// One text with its label.
fn input(context: &Context<'_>, form: &FieldForm<'_>, path: Path) -> Fragment {
    let words = context.words();
    let (name, id, text) = (path.to_string(), path.anchor(), form.draft.get(path).to_owned());
    let label = words.part(form.field, path.part());
    let problem = form.problems.iter().find(|problem| problem.path == path);
    let problem_id = format!("{id}-problem");
    let described = problem.map(|_| problem_id.clone());
    let beside = problem.map(|problem| view! { <span id=problem_id class="field-problem">{words.wrong(&problem.wrong)}</span> });
    let invalid = problem.map(|_| "true");
    match control(words, form.field, path.part()) {
        Control::Line => {
            // As people write it; whatever is typed is read.
            let text = if problem.is_none() { said(words, form.field, path.part(), &text) } else { text };
            view! {
            <p class="field">
                <label for=id.clone()>{label}</label>
                {beside}
                <input id=id name=name type="text" value=text autocomplete="off" spellcheck="false" aria-describedby=described aria-invalid=invalid />
            </p>
        }
            .into_fragment()
        }
        Control::Lines => {
            // The parser of HTML drops a first line break: one more keeps the text as it was typed.
            let content = format!("\n{}", escape(&text));
            view! {
                <p class="field">
                    <label for=id.clone()>{label}</label>
                    {beside}
                    {super::super::parts::text_area::of(&id, &name, &content, described, invalid)}
                </p>
            }
            .into_fragment()
        }
        Control::Hours => {
            let (content, own) = (format!("\n{}", escape(&text)), format!("{id}-words"));
            let area = super::super::parts::text_area::of(&own, &name, &content, described, invalid);
            // What the finder will conclude, so that the person who typed it can say no.
            let understood = understood::hours(words, &text)
                .map(|said| view! { <p class="hint">{words.with("review-understood", [("hours", said.into())])}</p> });
            let area = view! { <label for=own>{words.text("hours-words")}</label> {area} };
            let inputs = hours::inputs(words, path, &text, area.into_fragment());
            view! {
                <fieldset class="hours-of-week">
                    <legend>{label}</legend>
                    {beside}
                    {understood}
                    {inputs}
                </fieldset>
            }
            .into_fragment()
        }
        Control::One(options) => {
            let nothing = ("".to_owned(), words.text("not-said"));
            let options = std::iter::once(nothing).chain(options).enumerate().map(|(at, (value, label))| {
                let own = if at == 0 { id.clone() } else { format!("{id}-{at}") };
                view! {
                    <label class="option wide-option">
                        <input id=own type="radio" name=name.clone() checked=value == text.trim() value=value />
                        <span>{label}</span>
                    </label>
                }
            });
            fieldset(label, beside.into_fragment(), options.collect_view().into_fragment())
        }
        Control::Many(options) => {
            let known = |id: &str| options.iter().any(|(other, _)| other == id);
            // A value that has no name of its own is kept when someone saves.
            let others = members(&text).filter(|id| !known(id)).map(|id| (id.to_owned(), id.to_owned())).collect::<Vec<_>>();
            let chosen: Vec<&str> = members(&text).collect();
            let boxes = options.iter().cloned().chain(others).enumerate().map(|(at, (value, label))| {
                let own = if at == 0 { id.clone() } else { format!("{id}-{at}") };
                view! {
                    <label class="option">
                        <input id=own type="checkbox" name=name.clone() checked=chosen.contains(&value.as_str()) value=value />
                        <span>{label}</span>
                    </label>
                }
            });
            fieldset(label, beside.into_fragment(), boxes.collect_view().into_fragment())
        }
    }
}

fn fieldset(label: String, beside: Fragment, options: Fragment) -> Fragment {
    view! {
        <fieldset>
            <legend>{label}</legend>
            {beside}
            <div class="options">{options}</div>
        </fieldset>
    }
    .into_fragment()
}

fn summary(context: &Context<'_>, form: &FieldForm<'_>) -> Option<Fragment> {
    let words = context.words();
    if form.not_saved {
        return Some(
            view! { <div class="callout problem" role="alert" tabindex="-1" autofocus><p>{words.text("review-not-saved")}</p></div> }
                .into_fragment(),
        );
    }
    if let Some(theirs) = form.theirs {
        let lines = lines(context, form.field, theirs)
            .into_iter()
            .map(|(label, text)| view! { <li>{label.map(|label| format!("{label} "))}{text}</li> })
            .collect_view();
        return Some(
            view! {
                <div class="callout problem" role="alert" tabindex="-1" autofocus>
                    <h2>{words.text("review-conflict")}</h2>
                    <p>{words.text("review-conflict-theirs")}</p>
                    <ul>{lines}</ul>
                    <p>{words.text("review-conflict-mine")}</p>
                </div>
            }
            .into_fragment(),
        );
    }
    let problems = form.problems.iter().map(|problem| {
        let at = format!("#{}", problem.path.anchor());
        view! { <li><a href=at>{words.wrong(&problem.wrong)}</a></li> }
    });
    let problems: Vec<_> = problems.collect();
    (!problems.is_empty()).then(|| {
        view! {
            <div class="callout problem" role="alert" tabindex="-1" autofocus>
                <h2>{words.text("problem-heading")}</h2>
                <ul>{problems}</ul>
            </div>
        }
        .into_fragment()
    })
}

/// What a field says, line by line: the label of each text, and the text in words. What is not said is not there.
pub(in crate::pages) fn lines(context: &Context<'_>, field: Field, draft: &Draft) -> Vec<(Option<String>, String)> {
    let words = context.words();
    let label = |part: Part| (field.parts().len() > 1).then(|| words.with("review-label", [("label", words.part(field, part).into())]));
    let text = |path: Path, text: &str| match context.snapshot.find(text).filter(|_| field == Field::ReachedThrough) {
        Some(line) => line.name.read(words.locale()).0.to_owned(),
        None => said(words, field, path.part(), text),
    };
    draft.field(field).map(|(path, value)| (label(path.part()), text(path, value))).collect()
}

/// What a field says in one language only, where readers of the other see that one.
pub(super) fn missing(context: &Context<'_>, field: Field, draft: &Draft) -> Vec<String> {
    let words = context.words();
    let twins = draft.field(field).filter_map(|(path, _)| Some((path, self::path(field, path.row(), path.part().in_other_language()?)?)));
    twins
        .filter(|(_, twin)| draft.get(*twin).is_empty())
        .map(|(_, twin)| words.with("review-one-language", [("label", words.part(field, twin.part()).into())]))
        .collect()
}
