//! `porchlight account add`: the first administrator's way in, and everyone's after that.

use crate::{
    clock::Clock,
    config::Folders,
    domain::{
        email_address::EmailAddress,
        locale::Locale,
        person::{Person, PersonId, Role},
        text::{Shape, clean},
    },
    editing::{secret::random_id, sign_in},
    store::SiteKind,
    urls::Address,
};

use super::{
    say,
    start::{be, open_store},
};

/// What is asked of accounts.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Account {
    /// Let a person decide about listings, and print a link with which they sign in for the first time.
    Add {
        /// What others call them.
        name: String,
        /// Where their links go.
        mailbox: String,
        /// editor or administrator.
        #[arg(long, default_value = "editor")]
        role: String,
        /// In which language they are written to: en or fr.
        #[arg(long, default_value = "en")]
        locale: String,
        /// The address that people reach the site by.
        #[arg(long, env = "PORCHLIGHT_ORIGIN", default_value = "http://127.0.0.1:3000")]
        origin: String,
        #[command(flatten)]
        folders: Folders,
    },
}

/// The maximum number of characters of a person's name.
const NAME: usize = 80;

/// Does it.
pub(crate) async fn run(account: Account) -> Result<(), String> {
    let Account::Add { name, mailbox, role, locale, origin, folders } = account;
    let role: Role = role.parse().map_err(|problem| format!("{problem}"))?;
    let locale = Locale::from_code(&locale).ok_or_else(|| format!("“{locale}” is not a language of the site: en or fr"))?;
    let mailbox: EmailAddress = mailbox.to_lowercase().parse().map_err(|problem| format!("{problem}"))?;
    let name = clean(&name, Shape::line(NAME)).map_err(|problem| format!("the name cannot be kept: {problem}"))?;
    let store = open_store(&folders, SiteKind::Real).await?;
    be(&store, SiteKind::Real).await?;
    let id = random_id().map_err(|error| error.to_string())?;
    let person = Person { id: PersonId(id), mailbox: mailbox.clone(), name, role, locale };
    if !store.add_person(&person).await.map_err(|error| error.to_string())? {
        return Err(format!("{mailbox} belongs to somebody who is on the desk already; ask for a link on the page where one signs in"));
    }
    let secret = sign_in::by_hand(&store, &person, Clock::real().now().into()).await.map_err(|error| error.to_string())?;
    say(&format!("{} is on the desk. This link signs in once, within ten minutes, in any browser:", person.name));
    let _ = store.close().await;
    say(&format!("{}{}", origin.trim_end_matches('/'), Address::SignInLink(secret.reveal().to_owned()).path(locale)));
    Ok(())
}
