//! The list of supports somebody picked: by POST only, so that no id stands in an address.

use crate::pages::finder;

use super::{answer::Answer, find::Asked, visit::Visit};

/// `GET /en/list`: the empty list. What an address asks for is not looked at.
pub async fn get(visit: Visit) -> Answer {
    show(&visit, Asked::nothing())
}

/// `POST /en/list`, from a card, a listing or the list itself.
pub async fn post(visit: Visit) -> Answer {
    Asked::sent(&visit).await.map(|asked| show(&visit, asked)).into()
}

fn show(visit: &Visit, asked: Asked) -> Answer {
    let finder = asked.finder(visit);
    visit.page(|context| finder::list::page(context, &finder))
}
