//! Letters to post: printed with a code for each listing, and opened by anyone who types that code.

use crate::{
    domain::{
        letter_code::{LetterCode, LetterNumber, ends_at},
        moment::Moment,
        person::Person,
        service::ServiceId,
    },
    store::{Act, Applied, By, CodeTyped, NewPosted},
};

use super::{
    decide::{DecideError, Decided, applied},
    secret::{Secret, random, random_id},
    setting::Setting,
};

/// A letter as it is on paper.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The listing.
    pub service: ServiceId,
    /// Its number.
    pub number: LetterNumber,
    /// Its code, which is kept nowhere.
    pub code: LetterCode,
    /// When the code ends.
    pub until: Moment,
}

/// Prints a letter for each of these listings. Earlier letters of theirs end.
///
/// # Errors
/// The database fails, or the system gives no random numbers; nothing is done.
pub async fn print(setting: &Setting<'_>, services: &[ServiceId], person: &Person) -> Result<Result<Vec<Sheet>, Decided>, DecideError> {
    let (mut sheets, mut letters) = (Vec::new(), Vec::new());
    for service in services {
        let (number, code, salt) = (LetterNumber::random(random()?), LetterCode::random(random()?), random_id()?);
        let (hash, until) = (Secret::of_code(&salt, &number, &code).hash(), ends_at(setting.now));
        let (id, service) = (random_id()?, service.clone());
        letters.push(NewPosted { id, number: number.clone(), service: service.clone(), salt, hash, expires_at: until });
        sheets.push(Sheet { service, number, code, until });
    }
    let printed = applied(setting.store.apply(Act::Print(&letters), setting.known, &setting.by(person)).await?)?;
    Ok(if printed == Decided::Done { Ok(sheets) } else { Err(printed) })
}

/// What a typed code opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The listing, with this link.
    Opens(Secret),
    /// It is the code of another letter. So many more may be typed.
    Wrong(i64),
    /// There is no letter of this number, or its code has ended.
    Ended,
}

/// Types the code of a letter.
///
/// # Errors
/// The database fails; nothing is counted.
pub async fn type_code(setting: &Setting<'_>, number: &LetterNumber, code: &LetterCode) -> Result<Typed, DecideError> {
    let Some(posted) = setting.store.posted(number, setting.now).await? else { return Ok(Typed::Ended) };
    let secret = Secret::of_code(&posted.salt, number, code);
    let typed = CodeTyped { number, hash: &secret.hash() };
    Ok(match setting.store.apply(Act::TypeCode(&typed), setting.known, &By::visitor(setting.now)).await? {
        Applied::Done(_) => Typed::Opens(secret),
        // What was counted, now: others may type at the same time.
        Applied::Waits => setting.store.posted(number, setting.now).await?.map_or(Typed::Ended, |posted| Typed::Wrong(posted.left)),
        Applied::Stale | Applied::Locked | Applied::Refused(_) => Typed::Ended,
    })
}
