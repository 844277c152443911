//! Many listings at once: the directory to download, a file to read in, and what was read in lately.

use leptos::prelude::*;

use crate::{
    domain::{batch::Batch, person::Person, time_zone::day_in_ontario},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    spreadsheet::{Column, MAX_BYTES, MAX_ROWS, SpreadsheetProblem},
    urls::Address,
};

use super::{
    super::{document::Document, site::Context},
    back, document, planned, signed_in,
};

/// The parameter of the words that are looked for.
pub const WORDS: &str = "words";
/// The field of the file.
pub const FILE: &str = "file";
/// The names of the files to download, by format.
pub const FILES: [&str; 2] = ["listings.csv", "listings.xlsx"];

/// How a file is read.
const RULES: [&str; 7] = [
    "batches-rule-row",
    "batches-rule-id",
    "batches-rule-version",
    "batches-rule-column",
    "batches-rule-cell",
    "batches-rule-list",
    "batches-rule-apostrophe",
];

/// Why nothing was read in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No file was chosen, or it is empty.
    NoFile,
    /// The file cannot be used.
    File(SpreadsheetProblem),
    /// It would change too many listings.
    TooMany {
        /// How many.
        listings: usize,
        /// The maximum.
        most: usize,
    },
    /// It could not be kept.
    NotKept,
}

/// What the page shows.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// Who looks.
    pub person: &'a Person,
    /// What was proposed lately, and by whom.
    pub lately: &'a [(Batch, String)],
    /// Why nothing was read in.
    pub wrong: Option<&'a Wrong>,
}

/// The page.
pub fn page(context: &Context<'_>, start: &Start<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("batches-title");
    let wrong = start.wrong.map(|wrong| {
        view! { <div class="callout problem" role="alert"><p>{said(words, wrong)}</p><p>{words.text("batches-nothing-done")}</p></div> }
    });
    let [csv, xlsx] = FILES.map(|name| Address::DeskTable(name).path(locale));
    let inside = view! {
        {signed_in(context, start.person)}
        {back(context)}
        <h1>{title.clone()}</h1>
        {wrong}
        <p>{words.text("batches-intro")}</p>
        <h2>{words.text("batches-download")}</h2>
        <form class="choices" method="get" action=csv autocomplete="off">
            <p class="field">
                <label for=WORDS>{words.text("batches-words")}</label>
                <span id="words-hint" class="hint">{words.text("batches-words-hint")}</span>
                <input id=WORDS name=WORDS type="text" autocomplete="off" spellcheck="false" aria-describedby="words-hint" />
            </p>
            <p class="submit">
                <button class="main" formaction=xlsx>{words.text("batches-xlsx")}</button>
                " "
                <button class="quiet">{words.text("batches-csv")}</button>
            </p>
            <p class="hint">{words.text("batches-notes-inside")}</p>
        </form>
        <h2>{words.text("batches-upload")}</h2>
        <form class="choices" method="post" action=Address::DeskBatches.path(locale) enctype="multipart/form-data">
            <p class="field">
                <label for=FILE>{words.text("batches-file")}</label>
                <span id="file-hint" class="hint">{words.with("batches-file-hint", [("size", (MAX_BYTES / 1024 / 1024).into()), ("rows", MAX_ROWS.into())])}</span>
                <input
                    id=FILE
                    name=FILE
                    type="file"
                    accept=".csv,.xlsx"
                    required
                    aria-describedby="file-hint"
                    aria-invalid=start.wrong.is_some().then_some("true")
                />
            </p>
            <p class="submit"><button class="main">{words.text("batches-try")}</button></p>
        </form>
        {rules(words)}
        {lately(context, start.lately)}
    };
    let title = if start.wrong.is_none() { title } else { words.with("problem-title", [("title", title.into())]) };
    document(context, Address::DeskBatches, title, inside.into_fragment())
}

fn rules(words: Words<'_>) -> Fragment {
    let rules = RULES.map(|rule| view! { <li>{words.text(rule)}</li> });
    let columns = Column::all_once()
        .into_iter()
        .map(|column| view! { <li><code translate="no">{column.name()}</code> " " {planned::meaning(words, column)}</li> });
    view! {
        <details>
            <summary>{words.text("batches-rules")}</summary>
            <ul>{rules.into_iter().collect_view()}</ul>
        </details>
        <details>
            <summary>{words.text("batches-columns")}</summary>
            <ul class="columns">{columns.collect_view()}</ul>
        </details>
    }
    .into_fragment()
}

fn lately(context: &Context<'_>, batches: &[(Batch, String)]) -> Option<Fragment> {
    let words = context.words();
    let items = batches.iter().filter_map(|(batch, by)| {
        let day = words.date(day_in_ontario(batch.sent_at?));
        let path = Address::DeskBatch(batch.id.0.clone()).path(context.locale);
        Some(view! { <li><a href=path>{words.with("batches-of", [("date", day.into()), ("name", by.clone().into())])}</a></li> })
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| view! { <h2>{words.text("batches-lately")}</h2> <ol class="queue lately">{items}</ol> }.into_fragment())
}

fn said(words: Words<'_>, wrong: &Wrong) -> String {
    match wrong {
        Wrong::NoFile => words.text("batches-no-file"),
        Wrong::NotKept => words.text("review-not-saved"),
        Wrong::TooMany { listings, most } => words.with("batches-too-many", [("n", (*listings).into()), ("most", (*most).into())]),
        Wrong::File(problem) => {
            let cell = problem.cell().map(|cell| cell.to_string()).unwrap_or_default();
            let name = problem.name().unwrap_or_default().to_owned();
            let (size, rows) = (MAX_BYTES / 1024 / 1024, MAX_ROWS);
            words.with(problem.message(), [("cell", cell.into()), ("name", name.into()), ("size", size.into()), ("rows", rows.into())])
        }
    }
}
