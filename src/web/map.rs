//! Where, chosen on a map: the finder's choices by GET as codes, or by POST where they must stay out of the address.

use crate::{
    finder::{
        asking::{Asking, Way},
        local,
        words::reader::Reader,
    },
    pages::finder::map,
    urls::Address,
};

use super::{
    answer::{Answer, Handled},
    find,
    visit::Visit,
};

/// `GET /en/find/map?a=2`
pub async fn get(visit: Visit) -> Answer {
    show(&visit, &Asking::in_address(&visit.pairs)).await
}

/// `POST /en/find/map`, from the finder's form: to the address of the choices, or the page itself. A place that was typed is a choice
/// too.
pub async fn post(visit: Visit) -> Handled {
    let asking = find::look_up_place(&visit, find::sent(&visit).await?).await?;
    Ok(match asking.way() {
        Way::Post => show(&visit, &asking).await,
        _ => Answer::To(Address::Map(asking.query).path(visit.locale)),
    })
}

async fn show(visit: &Visit, asking: &Asking) -> Answer {
    let reader = find::reader(visit);
    let judgement = visit.state.judging().judge(|| reader.mended(asking.words()), visit.locale).await;
    let reader = Reader { judgement: judgement.as_ref(), ..reader };
    let counts = local::by_division(&visit.published.snapshot, &reader, asking, visit.context().now);
    visit.page(|context| map::page(context, asking, &counts))
}
