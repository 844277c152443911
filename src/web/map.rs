//! Where, chosen on a map: the finder's choices by GET as codes, or by POST where they must stay out of the address.

use crate::{pages::finder, urls::Address};

use super::{
    answer::Answer,
    find::{self, Asked},
    visit::Visit,
};

/// `GET /en/find/map?a=2`
pub async fn get(visit: Visit) -> Answer {
    show(&visit, Asked::in_address(&visit.pairs))
}

/// `POST /en/find/map`, from the finder's form: to the address of the choices, or the page itself. A place that was typed is a choice
/// too; where it may be several, or none, the finder's own page asks.
pub async fn post(visit: Visit) -> Answer {
    let mut asked = match Asked::sent(&visit).await {
        Ok(asked) => asked,
        Err(failure) => return Answer::Failed(failure),
    };
    if let Some(problem) = asked.look_up_place(&visit) {
        return find::show(&visit, asked, Some(problem));
    }
    if asked.stays_posted() {
        return show(&visit, asked);
    }
    Answer::To(Address::Map(asked.query).path(visit.locale))
}

fn show(visit: &Visit, asked: Asked) -> Answer {
    let finder = asked.finder(visit);
    visit.page(|context| finder::map::page(context, &finder))
}
