//! Settings: each has a flag and an environment variable, and a contradiction or an unknown name stops the start with one sentence.

use std::{net::IpAddr, path::PathBuf};

use clap::Args;
use thiserror::Error;

use crate::private;
use crate::store::{DatabaseAddress, StoreError};

/// Settings of a running server.
#[derive(Args, Clone, Debug)]
pub struct ServeSettings {
    /// Address to listen on.
    #[arg(long, env = "PORCHLIGHT_ADDRESS", default_value = "127.0.0.1")]
    pub address: IpAddr,
    /// Port to listen on.
    #[arg(long, env = "PORCHLIGHT_PORT", default_value_t = 3000)]
    pub port: u16,
    /// Folder with the browser's files, as `cargo xtask site` builds it.
    #[arg(long, env = "PORCHLIGHT_SITE", default_value = "target/site")]
    pub site: PathBuf,
    /// The address that people reach the site by (https://example.org): for the links between the two languages.
    #[arg(long, env = "PORCHLIGHT_ORIGIN")]
    pub origin: Option<String>,
    /// Mail server for letters to organizations and editors: smtps://user:password@host. Without it they are files in the data folder.
    #[arg(long, env = "PORCHLIGHT_SMTP", hide_env_values = true)]
    pub smtp: Option<String>,
    /// Sender of the letters: Porchlight <letters@example.org>.
    #[arg(long, env = "PORCHLIGHT_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// Who runs the site, with a postal or web address, as each letter says: Example Foundation, 1 Main Street, Toronto.
    #[arg(long, env = "PORCHLIGHT_MAIL_HOST")]
    pub mail_host: Option<String>,
    /// Where replies to letters go: an email address that a person reads.
    #[arg(long, env = "PORCHLIGHT_MAIL_REPLY_TO")]
    pub mail_reply_to: Option<String>,
    /// Look every two weeks whether the pages of listings still answer, and name those that do not on the desk. Other sites see who asks.
    #[arg(long, env = "PORCHLIGHT_CHECK_LINKS")]
    pub check_links: bool,
    /// Connections held open at once; more have to wait.
    #[arg(long, env = "PORCHLIGHT_CONNECTIONS", default_value_t = 2000)]
    pub connections: usize,
    /// Show the site with invented organizations, people and work for the desk. Needs a database without real data; no letter leaves it.
    #[arg(long)]
    pub demo: bool,
    /// Where data and words are.
    #[command(flatten)]
    pub folders: Folders,
}

/// Where data and words are.
#[derive(Args, Clone, Debug)]
pub struct Folders {
    /// Folder for the database file; made when it is missing.
    #[arg(long, env = "PORCHLIGHT_DATA_FOLDER", default_value = "var")]
    pub data_folder: PathBuf,
    /// Database: sqlite:PATH or postgres://user:password@host/database. Without it, a file in the data folder.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Folder that holds `locales/` and `data/`.
    #[arg(long, env = "PORCHLIGHT_CONTENT", default_value = ".")]
    pub content: PathBuf,
}

/// Why the settings cannot be used.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// An environment variable with our prefix that no setting has.
    #[error("{0} is not a setting of porchlight; `porchlight serve --help` lists them all")]
    UnknownVariable(String),
    /// The data folder cannot be made.
    #[error("the data folder {} cannot be made ({reason}); name another in PORCHLIGHT_DATA_FOLDER or --data-folder", folder.display())]
    DataFolder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// Letters need a sender, and links in them an address.
    #[error(
        "letters are sent (PORCHLIGHT_SMTP) but {0} is not set: letters need a sender, a host who is named, an address for replies and the origin of their links"
    )]
    MailNeeds(&'static str),
    /// Other sites are asked, and are to know by whom.
    #[error("links are checked (PORCHLIGHT_CHECK_LINKS) but PORCHLIGHT_ORIGIN is not set: other sites are told who asks")]
    LinksNeedOrigin,
    /// The origin is not one.
    #[error("PORCHLIGHT_ORIGIN is “{0}”, not an address such as https://example.org")]
    Origin(String),
    /// The database address is not one.
    #[error(transparent)]
    Database(#[from] StoreError),
}

/// Variables that belong to the scripts and tests around the program.
const OTHER_VARIABLES: [&str; 2] = ["PORCHLIGHT_TEST_POSTGRES", "PORCHLIGHT_TEST_SMTP"];
const KNOWN_VARIABLES: [&str; 12] = [
    "PORCHLIGHT_ADDRESS",
    "PORCHLIGHT_PORT",
    "PORCHLIGHT_SITE",
    "PORCHLIGHT_ORIGIN",
    "PORCHLIGHT_SMTP",
    "PORCHLIGHT_MAIL_FROM",
    "PORCHLIGHT_MAIL_HOST",
    "PORCHLIGHT_MAIL_REPLY_TO",
    "PORCHLIGHT_CHECK_LINKS",
    "PORCHLIGHT_CONNECTIONS",
    "PORCHLIGHT_DATA_FOLDER",
    "PORCHLIGHT_CONTENT",
];

/// Refuses variables that look like settings and are none: a typing error must not pass for a default.
///
/// # Errors
/// The first unknown name.
pub fn check_variables(names: impl Iterator<Item = String>) -> Result<(), ConfigError> {
    let known = |name: &String| KNOWN_VARIABLES.contains(&name.as_str()) || OTHER_VARIABLES.contains(&name.as_str());
    let mut unknown: Vec<String> = names.filter(|name| name.starts_with("PORCHLIGHT_") && !known(name)).collect();
    unknown.sort_unstable();
    unknown.into_iter().next().map_or(Ok(()), |name| Err(ConfigError::UnknownVariable(name)))
}

/// How letters are sent. A letter that names no one looks like fraud, so that all of it is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailSettings<'a> {
    /// The mail server's address.
    pub server: &'a str,
    /// The sender.
    pub from: &'a str,
    /// Who runs the site.
    pub host: &'a str,
    /// Where replies go.
    pub reply_to: &'a str,
    /// The address that links begin with.
    pub origin: String,
}

impl Folders {
    /// The database's address: the setting, or a file in the data folder, which is made if need be.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub fn database(&self) -> Result<DatabaseAddress, ConfigError> {
        if let Some(url) = &self.database_url {
            return Ok(url.parse()?);
        }
        let failed = |error: std::io::Error| ConfigError::DataFolder { folder: self.data_folder.clone(), reason: error.to_string() };
        private::folder(&self.data_folder).map_err(failed)?;
        Ok(DatabaseAddress::file(&self.data_folder.join("porchlight.db")))
    }
}

impl ServeSettings {
    /// How letters are sent; `None` when they are not.
    ///
    /// # Errors
    /// A mail server is set, and one of the others is not.
    pub fn mail(&self, origin: Option<String>) -> Result<Option<MailSettings<'_>>, ConfigError> {
        fn set<'a>(value: Option<&'a str>, name: &'static str) -> Result<&'a str, ConfigError> {
            value.map(str::trim).filter(|value| !value.is_empty()).ok_or(ConfigError::MailNeeds(name))
        }
        let Some(server) = self.smtp.as_deref().filter(|url| !url.is_empty()) else { return Ok(None) };
        Ok(Some(MailSettings {
            server,
            from: set(self.mail_from.as_deref(), "PORCHLIGHT_MAIL_FROM")?,
            host: set(self.mail_host.as_deref(), "PORCHLIGHT_MAIL_HOST")?,
            reply_to: set(self.mail_reply_to.as_deref(), "PORCHLIGHT_MAIL_REPLY_TO")?,
            origin: origin.ok_or(ConfigError::MailNeeds("PORCHLIGHT_ORIGIN"))?,
        }))
    }

    /// The origin without a slash at its end.
    ///
    /// # Errors
    /// When it is not an `http` or `https` address without a path.
    pub fn origin(&self) -> Result<Option<String>, ConfigError> {
        let Some(origin) = self.origin.as_deref().map(|origin| origin.trim_end_matches('/')).filter(|origin| !origin.is_empty()) else {
            return Ok(None);
        };
        match url::Url::parse(origin) {
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.path() == "/" && url.query().is_none() => {
                Ok(Some(origin.to_owned()))
            }
            _ => Err(ConfigError::Origin(origin.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_sent_only_when_they_name_who_sends_them() {
        use clap::{CommandFactory as _, FromArgMatches as _};

        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            settings: ServeSettings,
        }
        let read = |arguments: &[&str]| {
            let all = ["porchlight", "--smtp", "smtp://127.0.0.1"].iter().chain(arguments).copied();
            Line::from_arg_matches(&Line::command().get_matches_from(all)).unwrap().settings
        };
        let all = [("--mail-from", "a@b.example"), ("--mail-host", "Example, Toronto"), ("--mail-reply-to", "person@b.example")];
        let origin = || Some("https://b.example".to_owned());
        for left_out in 0..all.len() {
            let given: Vec<&str> = (0..all.len()).filter(|at| *at != left_out).flat_map(|at| [all[at].0, all[at].1]).collect();
            let needed = read(&given).mail(origin()).unwrap_err().to_string();
            let name = all[left_out].0.trim_start_matches('-').replace('-', "_").to_uppercase();
            assert!(needed.contains(&format!("PORCHLIGHT_{name}")), "{needed}");
        }
        let given: Vec<&str> = all.iter().flat_map(|(flag, value)| [*flag, *value]).collect();
        assert!(read(&given).mail(None).is_err());
        assert_eq!(read(&given).mail(origin()).unwrap().unwrap().host, "Example, Toronto");
    }

    #[test]
    fn a_misspelt_setting_is_named() {
        let check = |names: &[&str]| check_variables(names.iter().map(|name| (*name).to_owned()));
        assert!(check(&["PATH", "PORCHLIGHT_PORT", "PORCHLIGHT_TEST_POSTGRES"]).is_ok());
        assert!(check(&["PORCHLIGHT_PROT"]).unwrap_err().to_string().starts_with("PORCHLIGHT_PROT is not a setting"));
    }
}
