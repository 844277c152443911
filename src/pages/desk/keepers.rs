//! Who looks after a listing, and the links that open it.

use leptos::prelude::*;

use crate::{
    domain::{
        keeper::{Keeper, LiveLink},
        person::{Person, Role},
        service::ServiceId,
        time_zone::day_in_ontario,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::{posted::SERVICE, reports::ACT};

/// The field of the email address of someone who looks after it.
pub const KEEPER: &str = "keeper";

/// The section. `print` is where a letter is printed for which listing; none where links to it open nothing.
pub(super) fn section(
    words: Words<'_>,
    person: &Person,
    keepers: &[Keeper],
    links: &[LiveLink],
    print: Option<(String, &ServiceId)>,
) -> Fragment {
    let may_send = print.is_some();
    let is_kept = keepers.iter().any(|keeper| keeper.ended.is_none());
    let orphan = (!is_kept).then(|| view! { <p class="callout note">{words.text("desk-keepers-none")}</p> });
    let items = keepers.iter().map(|keeper| item(words, keeper)).collect_view();
    let choice = (is_kept && may_send).then(|| {
        let options = keepers.iter().filter(|keeper| keeper.ended.is_none()).map(|keeper| {
            let mailbox = keeper.mailbox.to_string();
            view! { <option value=mailbox.clone()>{mailbox.clone()}</option> }
        });
        let end = (person.role == Role::Administrator)
            .then(|| view! { <button class="quiet" name=ACT value="end-keeper" aria-describedby="end-means">{words.text("desk-keeper-end")}</button> });
        let end_means =
            (person.role == Role::Administrator).then(|| view! { <p id="end-means" class="hint">{words.text("desk-keeper-end-means")}</p> });
        view! {
            <p class="field">
                <label for=KEEPER>{words.text("desk-keeper-whom")}</label>
                <select id=KEEPER name=KEEPER>{options.collect_view()}</select>
            </p>
            <p id="link-means" class="hint">{words.text("desk-link-means")}</p>
            {end_means}
            <p class="submit">
                <button class="main" name=ACT value="link" aria-describedby="link-means">{words.text("desk-link-send")}</button>
                " "
                {end}
            </p>
        }
    });
    let live = (!links.is_empty()).then(|| {
        let items = links.iter().map(|link| {
            let until = words.date(day_in_ontario(link.until));
            let said = match &link.mailbox {
                Some(mailbox) => words.with("desk-live-link", [("mailbox", mailbox.clone().into()), ("date", until.into())]),
                None => words.with("desk-live-letter", [("date", until.into())]),
            };
            view! { <li>{said}</li> }
        });
        view! {
            <h3>{words.text("desk-live-links")}</h3>
            <ul>{items.collect_view()}</ul>
            <p class="submit"><button class="quiet" name=ACT value="end-links">{words.text("desk-end-links")}</button></p>
        }
    });
    let letter = print.map(|(address, service)| {
        view! {
            <p id="letter-means" class="hint">{words.text("desk-letter-means")}</p>
            <p class="submit">
                <button class="quiet" name=SERVICE value=service.to_string() formaction=address aria-describedby="letter-means">
                    {words.text("posted-tick")}
                </button>
            </p>
        }
    });
    view! { <div class="choices">{orphan} <ul class="keepers">{items}</ul> {choice} {letter} {live}</div> }.into_fragment()
}

fn item(words: Words<'_>, keeper: &Keeper) -> Fragment {
    let how = words.keeper(keeper.how, keeper.ended.map(|(_, end)| end));
    let day = words.date(day_in_ontario(keeper.ended.map_or(keeper.since, |(until, _)| until)));
    view! { <li class:ended=keeper.ended.is_some()><span translate="no">{keeper.mailbox.to_string()}</span><p class="hint">{how} ", " {day}</p></li> }
        .into_fragment()
}
