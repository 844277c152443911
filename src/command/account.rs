//! `porchlight account`: who is on the desk, what they may do, and how that ends at once.

use crate::{
    clock::Clock,
    config::Folders,
    domain::{
        act::Actor,
        email_address::EmailAddress,
        known::Known,
        locale::Locale,
        member::Member,
        moment::Moment,
        motion::{Motion, MotionKind},
        person::{Person, PersonId, Role},
        text::{Shape, clean},
        time_zone::day_in_ontario,
    },
    editing::{secret::random_id, sign_in},
    store::{Act, Applied, By, SiteKind, Staffing, Store},
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
    /// Whether a high-risk change needs a second person: on, or off for a desk of one. Off takes two people.
    SecondPerson {
        /// on or off.
        setting: String,
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

/// What the command says when a second person must agree.
const SECOND: &str = "A senior editor or an administrator must agree within 14 days, on the page “People of the desk”.";

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
            say(&match name {
                Changed::Done(name) => format!("{name} is now: {}.", role.id()),
                Changed::Proposed(name) => format!("{name} is proposed as {}. {SECOND}", role.id()),
            });
            Ok(())
        }
        Account::SecondPerson { setting, folders } => second_person(&setting, &folders).await,
        Account::Close { mailbox, folders } => {
            let (Changed::Done(name) | Changed::Proposed(name)) = change(&mailbox, &folders, How::Close).await?;
            say(&format!("{name} is no longer on the desk. Sessions and links have ended."));
            Ok(())
        }
        Account::EndSessions { mailbox, folders } => {
            let (Changed::Done(name) | Changed::Proposed(name)) = change(&mailbox, &folders, How::EndSessions).await?;
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
    // Where someone can agree, a new administrator begins as a senior editor.
    let must_agree = person.role == Role::Administrator && can_agree(&store, &person.id).await?;
    let person = &Person { role: if must_agree { Role::Senior } else { person.role }, ..person.clone() };
    if !store.add_person(person, now()).await.map_err(|error| error.to_string())? {
        let mailbox = &person.mailbox;
        return Err(format!("{mailbox} belongs to somebody who is on the desk already; ask for a link on the page where one signs in"));
    }
    // Someone who is let in again keeps the id of before.
    let kept = store.person_at(&person.mailbox, now()).await.map_err(|error| error.to_string())?;
    let kept = kept.ok_or_else(|| format!("{} cannot be read back", person.mailbox))?;
    if must_agree {
        propose(&store, MotionKind::Administrator, Some(kept.id.clone())).await?;
        say(&format!("{} is proposed as administrator, and a senior editor until then. {SECOND}", person.name));
    }
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
    let Member { person, is_closed, is_unused, seen_at, sessions, .. } = member;
    let seen = seen_at.map_or_else(|| "never signed in".to_owned(), |seen| format!("last signed in on {}", day_in_ontario(seen)));
    let state = match (is_closed, is_unused) {
        (true, _) => ", off the desk",
        (false, true) => ", unused for 180 days: may decide about nothing",
        (false, false) => "",
    };
    format!("{} <{}>: {}{state}, {seen}, sessions: {}", person.name, person.mailbox, person.role.id(), sessions.len())
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

/// What became of it, with the person's name.
enum Changed {
    Done(String),
    /// A second person must agree.
    Proposed(String),
}

/// Whether someone on the desk can agree to what takes two people.
async fn can_agree(store: &Store, subject: &PersonId) -> Result<bool, String> {
    let members = store.members(now()).await.map_err(|error| error.to_string())?;
    let can = |member: &Member| !member.is_closed && !member.is_unused && member.person.role.is_senior() && member.person.id != *subject;
    Ok(members.read.iter().any(can))
}

async fn propose(store: &Store, kind: MotionKind, person: Option<PersonId>) -> Result<(), String> {
    let id = random_id().map_err(|error| error.to_string())?;
    let motion = Motion { id, kind, person, by: Actor::Program, at: now() };
    apply(store, Staffing::Move(&motion)).await.map(drop)
}

async fn apply(store: &Store, staffing: Staffing<'_>) -> Result<Applied, String> {
    let by = By { actor: Actor::Program, now: now() };
    store.apply(Act::Staff(staffing), &Known::default(), &by).await.map_err(|error| error.to_string())
}

async fn second_person(setting: &str, folders: &Folders) -> Result<(), String> {
    let store = open_store(folders, SiteKind::Real).await?;
    let said = match setting {
        "on" => apply(&store, Staffing::TwoPeople).await.map(|_| "A high-risk change needs two people.".to_owned()),
        "off" => propose(&store, MotionKind::OnePerson, None).await.map(|()| format!("A desk of one person is proposed. {SECOND}")),
        _ => Err(format!("“{setting}” is no setting: on or off")),
    };
    let _ = store.close().await;
    said.map(|said| say(&said))
}

/// Changes something about the person of an email address.
async fn change(mailbox: &str, folders: &Folders, how: How) -> Result<Changed, String> {
    let mailbox: EmailAddress = mailbox.to_lowercase().parse().map_err(|problem| format!("{problem}"))?;
    let store = open_store(folders, SiteKind::Real).await?;
    let person = found(&store, &mailbox).await?;
    if matches!(how, How::Role(Role::Administrator)) && can_agree(&store, &person.id).await? {
        propose(&store, MotionKind::Administrator, Some(person.id)).await?;
        let _ = store.close().await;
        return Ok(Changed::Proposed(person.name));
    }
    let applied = apply(&store, how.of(&person.id)).await?;
    let _ = store.close().await;
    match applied {
        Applied::Done(_) | Applied::Waits => Ok(Changed::Done(person.name)),
        Applied::Refused(refusal) => Err(format!("nothing was changed: {refusal}")),
        Applied::Stale | Applied::Locked => Err(format!("nothing was changed: {mailbox} is no longer on the desk")),
    }
}

async fn found(store: &Store, mailbox: &EmailAddress) -> Result<Person, String> {
    let members = store.members(now()).await.map_err(|error| error.to_string())?;
    let person = members.read.into_iter().map(|member| member.person).find(|person| person.mailbox == *mailbox);
    person.ok_or_else(|| format!("{mailbox} belongs to nobody on the desk: porchlight account list"))
}
