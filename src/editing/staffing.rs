//! Who is on the desk: what one administrator does, and what takes two people.

use crate::{
    domain::{
        act::Actor,
        letter::LetterKind,
        locale::Locale,
        motion::{Motion, MotionKind},
        person::{Person, PersonId, Role},
        text::{Shape, clean},
    },
    store::{Act, Staffing},
};

use super::{
    asking,
    decide::{DecideError, Decided, applied},
    secret::random_id,
    setting::Setting,
};

/// The maximum number of characters of a person's name.
const NAME: usize = 80;

/// A new person out of what was typed; `None` when the name or the email address cannot be kept.
pub fn new_person(name: &str, mailbox: &str, role: Role, locale: Locale) -> Option<Person> {
    let name = clean(name, Shape::line(NAME)).ok().filter(|name| !name.is_empty())?;
    let mailbox = mailbox.trim().to_lowercase().parse().ok()?;
    Some(Person { id: PersonId(random_id().ok()?), mailbox, name, role, locale })
}

/// Carries it out for someone of the desk.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn apply(setting: &Setting<'_>, staffing: Staffing<'_>, person: &Person) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Staff(staffing), setting.known, &setting.by(person)).await?)
}

/// Lets someone in. Writes to them that they can sign in, and to the other administrators that someone was let in.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn invite(setting: &Setting<'_>, new: &Person, person: &Person) -> Result<Decided, DecideError> {
    let mut letters = vec![asking::letter(LetterKind::Welcome, new.mailbox.clone(), new.mailbox.to_string(), "", setting.now)?];
    for member in setting.store.members(setting.now).await?.read {
        let other = member.person;
        if other.role == Role::Administrator && other.id != person.id && !member.is_closed && !member.is_unused {
            let about = format!("{} <{}>", new.name, new.mailbox);
            letters.push(asking::letter(LetterKind::LetIn, other.mailbox, person.id.0.as_str(), about, setting.now)?);
        }
    }
    apply(setting, Staffing::LetIn(new, &letters), person).await
}

/// Proposes that someone is an administrator.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn administrator(setting: &Setting<'_>, whom: &PersonId, person: &Person) -> Result<Decided, DecideError> {
    propose(setting, MotionKind::Administrator, Some(whom.clone()), person).await
}

/// Proposes that the desk is one of one person.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn one_person(setting: &Setting<'_>, person: &Person) -> Result<Decided, DecideError> {
    propose(setting, MotionKind::OnePerson, None, person).await
}

async fn propose(setting: &Setting<'_>, kind: MotionKind, whom: Option<PersonId>, person: &Person) -> Result<Decided, DecideError> {
    let motion = Motion { id: random_id()?, kind, person: whom, by: Actor::Person(person.id.clone()), at: setting.now };
    Ok(match apply(setting, Staffing::Move(&motion), person).await? {
        Decided::Done => Decided::Proposed,
        other => other,
    })
}
