//! `porchlight account`: who is on the desk, what they may do, and how that ends at once.

use crate::{
    clock::Clock,
    config::Folders,
    domain::{
        act::Actor,
        email_address::EmailAddress,
        known::Known,
        locale::Locale,
        moment::Moment,
        person::{Person, PersonId, Role},
        text::{Shape, clean},
        time_zone::day_in_ontario,
    },
    editing::{secret::random_id, sign_in},
    store::{Act, Applied, By, Member, SiteKind, Staffing, Store},
    urls::Address,
};

use super::{
    say,
    start::{be, open_store},
};

/// What is asked of accounts.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Account {
    /// Let a person decide about listings, or in again, and print a link with which they sign in.
    Add {
        /// What others call them.
        name: String,
        /// Where their links go.
        mailbox: String,
        /// editor, senior-editor or administrator.
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
    /// List everyone who is or was on the desk.
    List {
        #[command(flatten)]
        folders: Folders,
    },
    /// Change what a person may do.
    Role {
        /// Their email address.
        mailbox: String,
        /// editor, senior-editor or administrator.
        role: String,
        #[command(flatten)]
        folders: Folders,
    },
    /// Take a person off the desk. Their sessions and links end at once, and their votes no longer count.
    Close {
        /// Their email address.
        mailbox: String,
        #[command(flatten)]
        folders: Folders,
    },
    /// Sign a person out everywhere.
    EndSessions {
        /// Their email address.
        mailbox: String,
        #[command(flatten)]
        folders: Folders,
    },
}

/// The maximum number of characters of a person's name.
const NAME: usize = 80;

/// Does it.
pub(crate) async fn run(account: Account) -> Result<(), String> {
    match account {
        Account::Add { name, mailbox, role, locale, origin, folders } => {
            let role: Role = role.parse().map_err(|problem| format!("{problem}"))?;
            let locale = Locale::from_code(&locale).ok_or_else(|| format!("“{locale}” is not a language of the site: en or fr"))?;
            let mailbox: EmailAddress = mailbox.to_lowercase().parse().map_err(|problem| format!("{problem}"))?;
            let name = clean(&name, Shape::line(NAME)).map_err(|problem| format!("the name cannot be kept: {problem}"))?;
            let id = random_id().map_err(|error| error.to_string())?;
            add(&Person { id: PersonId(id), mailbox, name, role, locale }, &origin, &folders).await
        }
        Account::List { folders } => list(&folders).await,
        Account::Role { mailbox, role, folders } => {
            let role: Role = role.parse().map_err(|problem| format!("{problem}"))?;
            let name = change(&mailbox, &folders, How::Role(role)).await?;
            say(&format!("{name} is now: {}.", role.id()));
            Ok(())
        }
        Account::Close { mailbox, folders } => {
            let name = change(&mailbox, &folders, How::Close).await?;
            say(&format!("{name} is no longer on the desk. Sessions and links have ended."));
            Ok(())
        }
        Account::EndSessions { mailbox, folders } => {
            let name = change(&mailbox, &folders, How::EndSessions).await?;
            say(&format!("{name} is signed out everywhere."));
            Ok(())
        }
    }
}

fn now() -> Moment {
    Clock::real().now().into()
}

async fn add(person: &Person, origin: &str, folders: &Folders) -> Result<(), String> {
    let store = open_store(folders, SiteKind::Real).await?;
    be(&store, SiteKind::Real).await?;
    if !store.add_person(person, now()).await.map_err(|error| error.to_string())? {
        let mailbox = &person.mailbox;
        return Err(format!("{mailbox} belongs to somebody who is on the desk already; ask for a link on the page where one signs in"));
    }
    // Someone who is let in again keeps the id of before.
    let kept = store.person_at(&person.mailbox, now()).await.map_err(|error| error.to_string())?;
    let kept = kept.ok_or_else(|| format!("{} cannot be read back", person.mailbox))?;
    let secret = sign_in::by_hand(&store, &kept, now()).await.map_err(|error| error.to_string())?;
    say(&format!("{} is on the desk. This link signs in once, within ten minutes, in any browser:", person.name));
    let _ = store.close().await;
    say(&format!("{}{}", origin.trim_end_matches('/'), Address::SignInLink(secret.reveal().to_owned()).path(person.locale)));
    Ok(())
}

async fn list(folders: &Folders) -> Result<(), String> {
    let store = open_store(folders, SiteKind::Real).await?;
    let members = store.members(now()).await.map_err(|error| error.to_string())?;
    for member in &members.read {
        say(&line(member));
    }
    for row in &members.unreadable {
        say(&format!("{}: this row cannot be read: {}", row.id, row.reason));
    }
    let _ = store.close().await;
    Ok(())
}

/// `Ada <ada@desk.example>: administrator, last signed in on 2026-11-30, 1 session`
fn line(member: &Member) -> String {
    let Member { person, is_closed, is_unused, seen_at, sessions } = member;
    let seen = seen_at.map_or_else(|| "never signed in".to_owned(), |seen| format!("last signed in on {}", day_in_ontario(seen)));
    let state = match (is_closed, is_unused) {
        (true, _) => ", off the desk",
        (false, true) => ", unused for 180 days: may decide about nothing",
        (false, false) => "",
    };
    format!("{} <{}>: {}{state}, {seen}, sessions: {sessions}", person.name, person.mailbox, person.role.id())
}

/// What is changed about a person.
#[derive(Clone, Copy)]
enum How {
    Role(Role),
    Close,
    EndSessions,
}

impl How {
    const fn of(self, id: &PersonId) -> Staffing<'_> {
        match self {
            Self::Role(role) => Staffing::SetRole(id, role),
            Self::Close => Staffing::Close(id),
            Self::EndSessions => Staffing::EndSessions(id),
        }
    }
}

/// Changes something about the person of an email address, and gives their name.
async fn change(mailbox: &str, folders: &Folders, how: How) -> Result<String, String> {
    let mailbox: EmailAddress = mailbox.to_lowercase().parse().map_err(|problem| format!("{problem}"))?;
    let store = open_store(folders, SiteKind::Real).await?;
    let person = found(&store, &mailbox).await?;
    let by = By { actor: Actor::Program, now: now() };
    let applied = store.apply(Act::Staff(how.of(&person.id)), &Known::default(), &by).await.map_err(|error| error.to_string())?;
    let _ = store.close().await;
    match applied {
        Applied::Done(_) | Applied::Waits => Ok(person.name),
        Applied::Refused(refusal) => Err(format!("nothing was changed: {refusal}")),
        Applied::Stale | Applied::Locked => Err(format!("nothing was changed: {mailbox} is no longer on the desk")),
    }
}

async fn found(store: &Store, mailbox: &EmailAddress) -> Result<Person, String> {
    let members = store.members(now()).await.map_err(|error| error.to_string())?;
    let person = members.read.into_iter().map(|member| member.person).find(|person| person.mailbox == *mailbox);
    person.ok_or_else(|| format!("{mailbox} belongs to nobody on the desk: porchlight account list"))
}
