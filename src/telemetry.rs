//! Logs: what the server does, never what a visitor does. docs/LOGGING.md has the list of what is never written.

use std::io::{self, Write};

use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt as _, util::SubscriberInitExt as _};

/// Starts logging to standard error. `RUST_LOG` chooses how much; libraries stay at warnings, because some of them write
/// requests or SQL at lower levels.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,porchlight=info"));
    let layer = fmt::layer().with_writer(|| Discreet(io::stderr())).with_target(false).compact();
    // A second start, as in tests, keeps the first.
    let _ = tracing_subscriber::registry().with(filter).with(layer).try_init();
}

/// A writer that hides email addresses: a mail server quotes the address that it refuses, a database quotes the row.
/// Each write is a whole event.
struct Discreet<W>(W);

impl<W: Write> Write for Discreet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write_all(without_addresses(&String::from_utf8_lossy(bytes)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What is written in the place of an address.
const HIDDEN: &str = "[email address]";

/// A text without email addresses: the characters around an `@` up to a space or a bracket.
fn without_addresses(text: &str) -> String {
    let of_a_name = |c: char| c.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let of_a_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '[' | ']' | ':');
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('@') {
        let name = before.trim_end_matches(of_a_name);
        let host = after.trim_start_matches(of_a_host);
        if name.len() == before.len() || host.len() == after.len() {
            said.push_str(before);
            said.push('@');
            rest = after;
        } else {
            said.push_str(name);
            said.push_str(HIDDEN);
            // A full stop or a colon behind an address belongs to the sentence.
            let address = after.strip_suffix(host).unwrap_or_default();
            let ends = address.trim_end_matches(['.', ':', ']', '-']);
            rest = after.strip_prefix(ends).unwrap_or(host);
        }
    }
    said + rest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tracing::subscriber::with_default;

    use super::*;

    #[test]
    fn no_email_address_is_written_whoever_quotes_it() {
        for (event, written) in [
            ("550 5.1.1 <bounce1@example.org> unknown", "550 5.1.1 <[email address]> unknown"),
            (
                "permanent error (550): Sh.O'Neil+x@mail.harbour-house.example: no such user",
                "permanent error (550): [email address]: no such user",
            ),
            ("Key (mailbox)=(a@b.ca) already exists.", "Key (mailbox)=([email address]) already exists."),
            ("to é.x@exämple.org.", "to [email address]."),
            ("a@b.ca,c@d.ca", "[email address],[email address]"),
            ("nobody is at @ home, @work or me@", "nobody is at @ home, @work or me@"),
        ] {
            assert_eq!(without_addresses(event), written);
        }
    }

    #[test]
    fn an_event_goes_through_the_writer_whole() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let path = file.path().to_owned();
        let writer = move || Discreet(std::fs::OpenOptions::new().append(true).open(&path).unwrap());
        let subscriber = tracing_subscriber::registry().with(fmt::layer().with_writer(writer).with_ansi(false));
        with_default(subscriber, || tracing::error!(reason = "550 <bounce1@example.org>", "a letter was refused, to bounce2@example.org"));
        let log = std::fs::read_to_string(file.path()).unwrap();
        assert!(log.contains("a letter was refused, to [email address]") && !log.contains("bounce"), "{log}");
    }

    proptest! {
        #[test]
        fn every_address_that_a_letter_can_go_to_is_hidden(before in "[ -~é]{0,12} ", name in "[a-z0-9.+'_-]{1,12}", host in "[a-z0-9-]{1,8}[.][a-z]{2,4}", after in "[ ,;>)]?[ -~]{0,12}") {
            let address = format!("{name}@{host}");
            if address.parse::<crate::domain::email_address::EmailAddress>().is_ok() {
                let written = without_addresses(&format!("{before}{address} {after}"));
                prop_assert!(!written.contains(&address), "{}", written);
            }
        }

        #[test]
        fn what_has_no_address_stays(text in "[^@]{0,40}") {
            prop_assert_eq!(without_addresses(&text), text);
        }
    }
}
