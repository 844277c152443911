//! The Fluent messages of each locale.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use crate::domain::{date::Date, locale::Locale, per_locale::PerLocale};

/// Why the messages cannot be used.
#[derive(Debug, Error)]
pub enum CatalogError {
    /// A folder or file cannot be read.
    #[error("cannot read the messages in {path}: {source}")]
    Read {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file is not Fluent, or a message is there twice.
    #[error("{path}: {reason}")]
    Syntax {
        /// The file.
        path: PathBuf,
        /// What is wrong, with the place in the file.
        reason: String,
    },
}

/// All messages.
pub struct Catalog {
    locales: PerLocale<Messages>,
    problems: Mutex<BTreeSet<String>>,
}

/// The messages of one locale.
struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// The arguments that each takes.
    arguments: Arguments,
    /// The text of each that takes none, by name.
    fixed: HashMap<String, String>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let counts = Locale::ALL.map(|locale| self.messages(locale).len());
        f.debug_struct("Catalog").field("messages", &counts).finish_non_exhaustive()
    }
}

impl Catalog {
    /// Reads `<folder>/en/*.ftl` and `<folder>/fr/*.ftl`.
    ///
    /// # Errors
    /// When a file cannot be read or is not Fluent. Missing messages are found by [`Catalog::differences`].
    pub fn load(folder: &Path) -> Result<Self, CatalogError> {
        let locales = PerLocale::try_of(|locale| load_locale(&folder.join(locale.code()), locale))?;
        Ok(Self { locales, problems: Mutex::default() })
    }

    /// The words of one locale.
    pub const fn words(&self, locale: Locale) -> Words<'_> {
        Words { catalog: self, locale }
    }

    /// Every message of a locale with the arguments it takes.
    pub const fn messages(&self, locale: Locale) -> &Arguments {
        &self.locales.get(locale).arguments
    }

    /// Messages that one locale lacks, or that take other arguments there: one sentence each.
    pub fn differences(&self) -> Vec<String> {
        let mut found = Vec::new();
        for locale in Locale::ALL {
            for (id, arguments) in self.messages(locale) {
                match self.messages(locale.other()).get(id) {
                    None => found.push(format!("message {id} is missing in {}", locale.other().code())),
                    Some(others) if others != arguments && locale == Locale::En => {
                        found.push(format!("message {id} takes {arguments:?} in en and {others:?} in fr"));
                    }
                    Some(_) => {}
                }
            }
        }
        found
    }

    /// What went wrong while formatting since the start: missing messages and arguments. Tests require it to be empty.
    pub fn problems(&self) -> Vec<String> {
        self.problems.lock().map(|problems| problems.iter().cloned().collect()).unwrap_or_default()
    }

    fn report(&self, problem: String) {
        if let Ok(mut problems) = self.problems.lock()
            && problems.insert(problem.clone())
        {
            tracing::error!(problem, "a message could not be formatted");
        }
    }
}

/// Each message with the arguments it takes.
pub type Arguments = BTreeMap<String, BTreeSet<String>>;

fn load_locale(folder: &Path, locale: Locale) -> Result<Messages, CatalogError> {
    let read = |path: &Path, source: std::io::Error| CatalogError::Read { path: path.to_owned(), source };
    // Both tags are well formed; the default, “und”, would only cost the plural rules.
    let identifier: LanguageIdentifier = format!("{}-CA", locale.code()).parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks would end up inside `tel:` addresses and attributes; neither language needs them.
    bundle.set_use_isolating(false);
    let mut arguments = BTreeMap::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|source| read(folder, source))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort_unstable();
    for path in files {
        let text = fs::read_to_string(&path).map_err(|source| read(&path, source))?;
        let syntax = |reason: String| CatalogError::Syntax { path: path.clone(), reason };
        let resource = FluentResource::try_new(text)
            .map_err(|(_, errors)| syntax(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))?;
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                let mut taken = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    arguments_of(pattern, &mut taken);
                }
                arguments.insert(message.id.name.to_owned(), taken);
            }
        }
        bundle.add_resource(resource).map_err(|errors| syntax(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))?;
    }
    let fixed = fixed(&bundle, &arguments);
    Ok(Messages { bundle, arguments, fixed })
}

/// The text of every message without arguments, by name. A message that refers to one with arguments is left out.
fn fixed(bundle: &FluentBundle<FluentResource>, taken: &Arguments) -> HashMap<String, String> {
    let without = taken.iter().filter(|(_, arguments)| arguments.is_empty());
    let text = |id: &String| {
        let mut errors = Vec::new();
        let text = bundle.format_pattern(bundle.get_message(id)?.value()?, None, &mut errors).into_owned();
        errors.is_empty().then_some((id.clone(), text))
    };
    without.filter_map(|(id, _)| text(id)).collect()
}

fn arguments_of(pattern: &ast::Pattern<&str>, taken: &mut BTreeSet<String>) {
    fn inline(expression: &ast::InlineExpression<&str>, taken: &mut BTreeSet<String>) {
        match expression {
            ast::InlineExpression::VariableReference { id } => {
                taken.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => any(expression, taken),
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| inline(argument, taken))
            }
            _ => {}
        }
    }
    fn any(expression: &ast::Expression<&str>, taken: &mut BTreeSet<String>) {
        match expression {
            ast::Expression::Inline(expression) => inline(expression, taken),
            ast::Expression::Select { selector, variants } => {
                inline(selector, taken);
                variants.iter().for_each(|variant| arguments_of(&variant.value, taken));
            }
        }
    }
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            any(expression, taken);
        }
    }
}

/// The words of one locale: the only way in which a page gets text.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    catalog: &'a Catalog,
    locale: Locale,
}

impl<'a> Words<'a> {
    /// The locale of these words.
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// The words of the other locale: for the language switch.
    pub const fn other(self) -> Self {
        Self { catalog: self.catalog, locale: self.locale.other() }
    }

    /// A message without arguments.
    pub fn text(self, id: &str) -> String {
        let fixed = &self.catalog.locales.get(self.locale).fixed;
        fixed.get(id).cloned().unwrap_or_else(|| self.format(id, None))
    }

    /// A message with arguments.
    pub fn with<'v>(self, id: &str, arguments: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>) -> String {
        let arguments: FluentArgs<'v> = arguments.into_iter().collect();
        self.format(id, Some(&arguments))
    }

    /// A date in words: “23 November 2026”, « 23 novembre 2026 », « 1er mai 2026 ».
    pub fn date(self, date: Date) -> String {
        let (year, month, day) = date.parts();
        let month = self.month(month);
        // Years are names, not quantities: as text, so that no thousands separator is put in.
        self.with("date", [("day", FluentValue::from(day)), ("month", month.into()), ("year", year.to_string().into())])
    }

    /// The name of a month, from 1: “November”, « novembre ».
    pub fn month(self, month: u32) -> String {
        self.text(&format!("month-{month}"))
    }

    /// Several things as a sentence part: “a, b and c”.
    pub fn list(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.with("list-and", [("first", first.join(", ").into()), ("last", last.as_str().into())]),
        }
    }

    fn format(self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let bundle = &self.catalog.locales.get(self.locale).bundle;
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            self.catalog.report(format!("{}: no message {id}", self.locale.code()));
            return String::new();
        };
        let mut errors = Vec::new();
        let text: Cow<'_, str> = bundle.format_pattern(pattern, arguments, &mut errors);
        for error in errors {
            self.catalog.report(format!("{}: {id}: {error}", self.locale.code()));
        }
        text.into_owned()
    }
}
