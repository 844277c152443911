//! The way to a mail server; or a folder, where no server is set.

use std::path::{Path, PathBuf};

use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{Mailbox, header},
    transport::smtp::extension::ClientId,
};
use thiserror::Error;

use crate::{
    domain::{email_address::EmailAddress, letter::LetterId},
    private,
};

use super::compose::Written;

/// Why the settings of mail cannot be used.
#[derive(Debug, Error)]
pub enum MailError {
    /// The server's address is not one.
    #[error(
        "PORCHLIGHT_SMTP is no address of a mail server ({reason}); write smtps://user:password@host, or smtp://host:port on your own machine"
    )]
    Server {
        /// What is wrong with it. It never quotes the password.
        reason: String,
    },
    /// The sender is no email address.
    #[error("PORCHLIGHT_MAIL_FROM is “{0}”, not a mailbox such as Porchlight <letters@example.org>")]
    Sender(String),
    /// The address for replies is none.
    #[error("PORCHLIGHT_MAIL_REPLY_TO is “{0}”, not an email address that a person reads")]
    ReplyTo(String),
    /// The folder for letters cannot be made.
    #[error("the folder {} for letters cannot be made ({reason})", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        reason: String,
    },
}

/// What became of a letter that was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
    /// It was taken.
    Taken,
    /// It was certainly not taken: it may be tried again.
    Refused(String),
    /// It was refused for good: this address takes no letter.
    Never(String),
    /// No one knows: it must not be tried again by itself.
    Unknown(String),
}

enum Way {
    Server(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Folder(PathBuf),
}

/// Where letters go.
pub struct Mailer {
    way: Way,
    from: Mailbox,
    /// The address of a person who reads replies.
    reply_to: Option<Mailbox>,
}

impl std::fmt::Debug for Mailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailer").finish_non_exhaustive()
    }
}

/// The sender in the folder of a machine that sends nothing.
const NOBODY: &str = "Porchlight <porchlight@localhost>";

impl Mailer {
    /// The way to a mail server, which is greeted by the host of the site's origin.
    ///
    /// # Errors
    /// A setting that cannot be used.
    pub fn server(url: &str, from: &str, reply_to: &str, origin: &str) -> Result<Self, MailError> {
        let reply_to = Some(reply_to.parse().map_err(|_| MailError::ReplyTo(reply_to.to_owned()))?);
        let from = from.parse().map_err(|_| MailError::Sender(from.to_owned()))?;
        // The error may quote what it could not read, and that may hold the password.
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| MailError::Server { reason: "its form is not that of an address".to_owned() })?;
        // A mail server that is greeted with an address of the local network takes a letter for spam.
        let host = origin.split_once("://").map_or(origin, |(_, rest)| rest).split([':', '/']).next().unwrap_or_default();
        let transport = transport.hello_name(ClientId::Domain(host.to_owned()));
        Ok(Self { way: Way::Server(Box::new(transport.build())), from, reply_to })
    }

    /// A folder: each letter is a file in it.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn folder(folder: &Path) -> Result<Self, MailError> {
        let failed = |error: std::io::Error| MailError::Folder { folder: folder.to_owned(), reason: error.to_string() };
        private::own_folder(folder).map_err(failed)?;
        let from = NOBODY.parse().map_err(|_| MailError::Sender(NOBODY.to_owned()))?;
        Ok(Self { way: Way::Folder(folder.to_owned()), from, reply_to: None })
    }

    /// True when the mail server can be reached now. Asked before a letter is handed over, because afterwards no one knows.
    pub async fn is_reachable(&self) -> bool {
        match &self.way {
            Way::Server(transport) => transport.test_connection().await.unwrap_or(false),
            Way::Folder(folder) => folder.is_dir(),
        }
    }

    /// Hands a letter over.
    pub async fn hand(&self, id: &LetterId, recipient: &EmailAddress, written: &Written) -> Handed {
        let message = match self.message(id, recipient, written) {
            Ok(message) => message,
            Err(reason) => return Handed::Never(reason),
        };
        match &self.way {
            Way::Server(transport) => match transport.send(message).await {
                Ok(_) => Handed::Taken,
                Err(error) if is_about_the_address(&error) => Handed::Never(error.to_string()),
                // The server answered, and said no.
                Err(error) if error.is_transient() || error.is_permanent() => Handed::Refused(error.to_string()),
                Err(error) => Handed::Unknown(error.to_string()),
            },
            Way::Folder(folder) => {
                let file = folder.join(format!("{}.eml", id.0));
                match private::write(&file, &message.formatted()) {
                    Ok(()) => Handed::Taken,
                    Err(error) => Handed::Refused(format!("{}: {error}", file.display())),
                }
            }
        }
    }

    fn message(&self, id: &LetterId, recipient: &EmailAddress, written: &Written) -> Result<Message, String> {
        let host = self.from.email.domain();
        let to: Mailbox = recipient.to_string().parse().map_err(|_| "the library takes no such address".to_owned())?;
        let builder = self.reply_to.iter().fold(Message::builder(), |builder, reply_to| builder.reply_to(reply_to.clone()));
        builder
            .from(self.from.clone())
            .to(to)
            .subject(&written.subject)
            .message_id(Some(format!("<{}@{host}>", id.0)))
            // Without it, a program that goes by RFC 2045 shows `=C3=A9` and links cut by `=`.
            .header(header::MIME_VERSION_1_0)
            .header(header::ContentType::TEXT_PLAIN)
            .header(Automatic)
            .body(written.text.clone())
            .map_err(|error| error.to_string())
    }
}

/// True where the server refuses the recipient or the letter for good: 550 to 554 (RFC 5321, section 4.2.3). A refusal for a reason of
/// policy (5.7.x, RFC 3463) is about us and not about the address: someone may mend our settings within days.
fn is_about_the_address(error: &lettre::transport::smtp::Error) -> bool {
    let is_mailbox = error.status().is_some_and(|code| (550..=554).contains(&u16::from(code)));
    is_mailbox && !error.to_string().contains(": 5.7.")
}

/// `Auto-Submitted: auto-generated` (RFC 3834): so that no machine answers a machine.
#[derive(Clone)]
struct Automatic;

impl header::Header for Automatic {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The form and the sender judge alike: what the form takes can be written to.
        #[test]
        fn every_address_that_is_taken_can_be_written_to(name in "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,20}", host in "([a-z0-9-]{1,8}[.]){1,3}[a-z]{2,6}") {
            if let Ok(address) = format!("{name}@{host}").parse::<EmailAddress>() {
                prop_assert!(address.to_string().parse::<Mailbox>().is_ok(), "{}", address);
            }
        }
    }
}
