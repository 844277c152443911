//! Where, chosen on a map: the finder's choices by GET as codes, or by POST where they must stay out of the address.

use crate::{pages::finder, urls::Address};

use super::{answer::Answer, find::Asked, visit::Visit};

/// `GET /en/find/map?a=2`
pub async fn get(visit: Visit) -> Answer {
    show(&visit, Asked::in_address(&visit.pairs))
}

/// `POST /en/find/map`, from the finder's form: to the address of the choices, or the page itself.
pub async fn post(visit: Visit) -> Answer {
    match Asked::sent(&visit).await {
        Ok(asked) if asked.stays_posted() => show(&visit, asked),
        Ok(asked) => Answer::To(Address::Map(asked.query).path(visit.locale)),
        Err(failure) => Answer::Failed(failure),
    }
}

fn show(visit: &Visit, asked: Asked) -> Answer {
    let finder = asked.finder(visit);
    visit.page(|context| finder::map::page(context, &finder))
}
