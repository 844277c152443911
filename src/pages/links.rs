//! Where the links and tokens of a written text lead.

use crate::{
    domain::locale::Locale,
    finder::{asking::Asking, snapshot::Snapshot},
    html::escape,
    i18n::{facts::Facts, markdown::Resolve},
    urls::{Address, KEYS_PARAMETER, Page},
};

use super::{
    parts::{contact, last_resort, preset, walk_in, words as say},
    posters,
    site::Site,
};

/// The line that finds any other.
const ANY_HELP: &str = "211-ontario";

/// Resolves an article's links and tokens against the site and what is published.
pub struct Links<'a> {
    /// The site.
    pub site: &'a Site,
    /// What is published.
    pub snapshot: &'a Snapshot,
    /// The article's language.
    pub locale: Locale,
}

impl Resolve for Links<'_> {
    fn page(&self, target: &str) -> Result<String, String> {
        let (rest, anchor) = target.split_once('#').map_or((target, None), |(rest, anchor)| (rest, Some(anchor)));
        let (key, keys_off) = rest.split_once('?').map_or((rest, None), |(key, parameters)| (key, Some(parameters)));
        let page = Page::from_key(key).ok_or_else(|| format!("there is no page {key}"))?;
        if !self.site.has(page) {
            return Err(format!("the page is not written yet: {key}"));
        }
        let mut path = page.path(self.locale);
        match keys_off {
            None => {}
            Some(parameters) if parameters == format!("{KEYS_PARAMETER}=off") => path = format!("{path}?{parameters}"),
            Some(parameters) => return Err(format!("an article's link has no parameters such as {parameters}")),
        }
        if let Some(anchor) = anchor {
            let found = self
                .site
                .articles
                .get(&page.article(), self.locale)
                .is_some_and(|article| article.text().contains(&format!("{{#{anchor}}}")));
            // Every page has the panel of lines; the posters page is no article.
            let elsewhere = anchor == "talk" || page == Page::Posters && posters::ANCHORS.contains(&anchor);
            if !found && !elsewhere {
                return Err(format!("the page {key} has no anchor #{anchor}"));
            }
            path = format!("{path}#{anchor}");
        }
        Ok(path)
    }

    fn find(&self, written: &str) -> Result<String, String> {
        Ok(Address::Find(preset::parse(written)?, 1).path(self.locale))
    }

    fn quiet(&self, written: &str) -> Result<(String, String), String> {
        // Posted, so that the choices of a page about getting safe are in no address.
        let fields = Asking::quietly(preset::parse(written)?)
            .fields()
            .into_iter()
            .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(&value)))
            .collect::<String>();
        let action = escape(&Page::Find.path(self.locale));
        // Paper cannot be pressed: there, someone asks 211 for the same.
        let words = self.site.catalog.words(self.locale);
        let number = last_resort::line(self.snapshot, ANY_HELP).and_then(|line| line.voices().next());
        let on_paper = number.map(|phone| words.with("quiet-on-paper", [("number", say::number(words, phone).into())]));
        let on_paper = on_paper.map(|text| format!(" data-paper=\"{}\"", escape(&text))).unwrap_or_default();
        Ok((
            format!("<form class=\"quiet-search\" method=\"post\" action=\"{action}\">{fields}<button class=\"quiet\"{on_paper}>"),
            "</button></form>".to_owned(),
        ))
    }

    fn contact(&self, action: &str, service: &str) -> Result<String, String> {
        match action {
            "source" => return source_link(&self.site.facts, service),
            "places" => return walk_in::inline(self.site, self.locale, service),
            "directory" => return self.of_directory(service),
            _ => {}
        }
        let listing = last_resort::line(self.snapshot, service).ok_or_else(|| format!("no published listing has the id {service}"))?;
        contact::inline(self.site.catalog.words(self.locale), listing, action)
    }
}

impl Links<'_> {
    /// The text of a `{directory:…}` token. `compiled` is the range of days on which the facts were compiled.
    fn of_directory(&self, what: &str) -> Result<String, String> {
        match what {
            "compiled" => Ok(escape(&say::compiled(self.site.catalog.words(self.locale), self.snapshot))),
            other => Err(format!("the directory has no {other}")),
        }
    }
}

/// A link to the last source of a fact (`{source:F175}`), for what is no service: a course, a statute.
fn source_link(facts: &Facts, fact: &str) -> Result<String, String> {
    let missing = || format!("there is no fact with an address: {fact}");
    let url = facts.get(fact).and_then(|fact| fact.sources.iter().rev().find_map(|source| source.url.clone())).ok_or_else(missing)?;
    Ok(contact::site_link(&url.parse().map_err(|_| missing())?))
}
