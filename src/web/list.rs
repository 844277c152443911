//! The list of supports somebody picked: by POST only, so that no id stands in an address.

use crate::{finder::asking::Asking, pages::finder::list};

use super::{answer::Answer, find, visit::Visit};

/// `GET /en/list`: the empty list. What an address asks for is not looked at.
pub async fn get(visit: Visit) -> Answer {
    visit.page(|context| list::page(context, &Asking::default()))
}

/// `POST /en/list`, from a card, a listing or the list itself.
pub async fn post(visit: Visit) -> Answer {
    find::sent(&visit).await.map(|asking| visit.page(|context| list::page(context, &asking))).into()
}
