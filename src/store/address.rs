//! Where the database is: the setting `DATABASE_URL`.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use url::Url;

use super::error::StoreError;

/// The setting `DATABASE_URL`, understood. Written out or logged, it shows no password.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseAddress(Place);

#[derive(Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL server, its password included.
    Server(Url),
}

impl DatabaseAddress {
    /// The SQLite file at this path.
    pub fn file(path: &Path) -> Self {
        Self(Place::File(path.to_owned()))
    }

    /// True for PostgreSQL, which several processes may share.
    pub fn is_server(&self) -> bool {
        matches!(self.0, Place::Server(_))
    }

    pub(super) fn place(&self) -> &Place {
        &self.0
    }
}

impl FromStr for DatabaseAddress {
    type Err = StoreError;

    /// Reads `sqlite:PATH`, `sqlite://PATH`, `postgres://…` or `postgresql://…`. The path is taken as it is written, without escapes.
    ///
    /// # Errors
    /// [`StoreError::Address`], which quotes nothing of the text, because a part of it may be a password.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let place = if let Some(path) = text.strip_prefix("sqlite:") {
            file(path.strip_prefix("//").unwrap_or(path)).map(Place::File)
        } else if let Some(rest) = text.strip_prefix("postgres://").or_else(|| text.strip_prefix("postgresql://")) {
            server(text, rest).map(Place::Server)
        } else if text.is_empty() {
            Err("is empty")
        } else {
            Err("begins with neither sqlite: nor postgres://")
        };
        place.map(Self).map_err(|problem| StoreError::Address { problem })
    }
}

fn file(path: &str) -> Result<PathBuf, &'static str> {
    if path.is_empty() {
        return Err("names no file");
    }
    if path == ":memory:" {
        return Err("asks for a database in memory, which would forget everything");
    }
    if path.contains('?') {
        return Err("has options after a question mark, and a SQLite file takes none");
    }
    Ok(PathBuf::from(path))
}

/// A password with an unescaped `@`, `/`, `?` or `#` would be read as another part of the address, and then be shown as that part.
fn server(text: &str, rest: &str) -> Result<Url, &'static str> {
    const ESCAPE: &str = "cannot be read; in user and password, write @ as %40, / as %2F, ? as %3F and # as %23";
    let authority = rest.split(['/', '?']).next().unwrap_or(rest);
    if rest.contains('#') || rest.matches('@').count() != authority.matches('@').count() || authority.matches('@').count() > 1 {
        return Err(ESCAPE);
    }
    let url = Url::parse(text).map_err(|_| ESCAPE)?;
    if url.path().trim_start_matches('/').contains('/') {
        return Err("has more than one name after the host");
    }
    Ok(url)
}

impl fmt::Display for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::File(path) => write!(f, "sqlite:{}", path.display()),
            Place::Server(url) => write!(f, "{}", without_secrets(url)),
        }
    }
}

impl fmt::Debug for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseAddress({self})")
    }
}

/// Host, port and database name. Options are left out too: one of them may be a password.
fn without_secrets(url: &Url) -> String {
    let port = url.port().map_or_else(String::new, |port| format!(":{port}"));
    format!("postgres://{}{port}{}", url.host_str().unwrap_or(""), url.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> DatabaseAddress {
        text.parse().unwrap()
    }

    #[test]
    fn a_file_is_named_with_or_without_slashes() {
        for (text, path) in [
            ("sqlite:data/porchlight.db", "data/porchlight.db"),
            ("sqlite://data/porchlight.db", "data/porchlight.db"),
            ("sqlite:/var/lib/porchlight.db", "/var/lib/porchlight.db"),
            ("sqlite:///var/lib/porchlight.db", "/var/lib/porchlight.db"),
            (" sqlite:my files/50%.db ", "my files/50%.db"),
        ] {
            assert_eq!(address(text), DatabaseAddress::file(Path::new(path)), "{text}");
            assert!(!address(text).is_server());
        }
    }

    #[test]
    fn a_server_is_shown_without_its_password() {
        for text in [
            "postgres://porch:hunter2@db.example.org:5433/light",
            "postgresql://porch:hunter2@db.example.org:5433/light?sslmode=disable",
            "postgres://db.example.org:5433/light?user=porch&password=hunter2",
            "postgres://porch:hunter2%40%2F@db.example.org:5433/light",
        ] {
            assert!(address(text).is_server());
            assert_eq!(address(text).to_string(), "postgres://db.example.org:5433/light", "{text}");
            assert!(!format!("{:?}", address(text)).contains("hunter2"), "{text}");
        }
    }

    #[test]
    fn a_password_that_looks_like_another_part_is_not_shown() {
        for text in ["7@hunter2", "7/hunter2", "7?hunter2", "7#hunter2", "hunter2@", "7/x@hunter2", "7?x=@hunter2"] {
            let problem = format!("postgres://porch:{text}@host/light").parse::<DatabaseAddress>().unwrap_err().to_string();
            assert!(!problem.contains("hunter2") && problem.contains("DATABASE_URL"), "{problem}");
        }
    }

    #[test]
    fn what_is_no_address_gives_a_sentence_with_a_remedy() {
        for (text, word) in [
            ("", "is empty"),
            ("mysql://porch:hunter2@host/light", "neither"),
            ("hunter2", "neither"),
            ("sqlite:", "names no file"),
            ("sqlite::memory:", "memory"),
            ("sqlite:x.db?mode=ro", "options"),
            ("postgres://host:port/light", "cannot be read"),
            ("postgres://host/light/x", "more than one"),
        ] {
            let problem = text.parse::<DatabaseAddress>().unwrap_err().to_string();
            assert!(problem.starts_with("DATABASE_URL ") && problem.contains(word) && problem.contains("sqlite:data/"), "{problem}");
            assert!(!problem.contains("hunter2"), "{problem}");
        }
    }
}
