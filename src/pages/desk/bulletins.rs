//! What the desk tells readers for a while: what is told now, what waits, and the form for another one.

use leptos::prelude::*;

use crate::{
    domain::{
        bulletin::{Bulletin, MAX_CHARACTERS, MAX_DAYS, Part, Scope, Wrong},
        decision::Refusal,
        locale::Locale,
        moment::Moment,
        person::Person,
    },
    finder::place::divisions_by_name,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        parts::text_area,
        site::Context,
    },
    at, back, document, signed_in,
};

/// The field of the area.
pub const AREA: &str = "area";
/// The field of the listing.
pub const LISTING: &str = "listing";
/// The field of the English words.
pub const EN: &str = "en";
/// The field of the French words.
pub const FR: &str = "fr";
/// The field of the beginning.
pub const FROM: &str = "from";
/// The field of the end.
pub const UNTIL: &str = "until";
/// The field of what is done about one: `agree:…`, `end:…`.
pub const ACT: &str = "act";

/// What the page says above itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// These parts are wrong.
    Wrong(Vec<(Part, Wrong)>),
    /// Readers are told, or will be.
    Shown,
    /// It waits for a second person.
    Waits,
    /// Not by this person.
    Refused(Refusal),
    /// Someone was quicker.
    TooLate,
    /// It could not be kept.
    NotSaved,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Who looks.
    pub person: &'a Person,
    /// Those that are not over.
    pub bulletins: &'a [Bulletin],
    /// The area, the listing, the English and the French words, the beginning and the end, as they were typed.
    pub typed: [String; 6],
    /// What came of it.
    pub said: Option<Said>,
    /// Now.
    pub now: Moment,
}

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("bulletins-title");
    let items = shown.bulletins.iter().map(|bulletin| item(context, shown, bulletin)).collect_view();
    let none = shown.bulletins.is_empty().then(|| view! { <p>{words.text("bulletins-none")}</p> });
    let wrong: &[(Part, Wrong)] = match &shown.said {
        Some(Said::Wrong(wrong)) => wrong,
        _ => &[],
    };
    let inside = view! {
        {signed_in(context, shown.person)}
        {back(context)}
        <h1>{title.clone()}</h1>
        {said(words, shown.said.as_ref())}
        <p>{words.with("bulletins-intro", [("days", MAX_DAYS.into())])}</p>
        <form method="post" action=Address::DeskBulletins.path(locale)>
            {none}
            <ol class="queue lately">{items}</ol>
        </form>
        <h2>{words.text("bulletins-new")}</h2>
        <form id=FORM class="choices" method="post" action=Address::DeskBulletins.path(locale) autocomplete="off">
            {form(words, &shown.typed, wrong)}
            <p class="submit"><button class="main">{words.text("bulletins-send")}</button></p>
        </form>
    };
    let title = if wrong.is_empty() { title } else { words.with("problem-title", [("title", title.into())]) };
    document(context, Address::DeskBulletins, title, inside.into_fragment()).keeping_form(context, &Address::DeskBulletins)
}

fn said(words: Words<'_>, said: Option<&Said>) -> Option<Fragment> {
    let text = |message| view! { <p>{words.text(message)}</p> }.into_fragment();
    let said = said?;
    let inside = match said {
        Said::Wrong(wrong) => {
            let items = wrong.iter().map(|(part, wrong)| view! { <li><a href=format!("#{}", id(*part))>{mistake(words, wrong)}</a></li> });
            view! { <h2>{words.text("problem-heading")}</h2> <ul>{items.collect_view()}</ul> }.into_fragment()
        }
        Said::Shown => text("bulletins-shown"),
        Said::Waits => text("bulletins-waits"),
        Said::Refused(Refusal::OwnChange) => text("bulletins-own"),
        Said::Refused(Refusal::TooNew) => text("desk-too-new"),
        Said::Refused(_) => text("bulletins-senior"),
        Said::TooLate => text("desk-too-late"),
        Said::NotSaved => text("review-not-saved"),
    };
    let class = if matches!(said, Said::Shown | Said::Waits) { "callout note" } else { "callout problem" };
    Some(view! { <div class=class role="alert">{inside}</div> }.into_fragment())
}

const fn id(part: Part) -> &'static str {
    match part {
        Part::Scope => AREA,
        Part::En => EN,
        Part::Fr => FR,
        Part::From => FROM,
        Part::Until => UNTIL,
    }
}

fn mistake(words: Words<'_>, wrong: &Wrong) -> String {
    match wrong {
        Wrong::NoScope => words.text("bulletins-no-scope"),
        Wrong::NoWords => words.text("bulletins-no-words"),
        Wrong::Text(problem) => words.text_problem(problem),
        Wrong::Contact(_, said) => words.with("bulletins-contact", [("words", said.clone().into())]),
        Wrong::NoMoment => words.text("bulletins-no-moment"),
        Wrong::EndsBeforeItBegins => words.text("bulletins-backwards"),
        Wrong::Passed => words.text("bulletins-passed"),
        Wrong::TooLong => words.with("bulletins-too-long", [("days", MAX_DAYS.into())]),
    }
}

/// A field's problem, beside it.
fn beside(words: Words<'_>, part: Part, wrong: &[(Part, Wrong)]) -> Option<Fragment> {
    let (_, wrong) = wrong.iter().find(|(other, _)| *other == part)?;
    Some(view! { <span id=format!("{}-problem", id(part)) class="field-problem">{mistake(words, wrong)}</span> }.into_fragment())
}

fn form(words: Words<'_>, typed: &[String; 6], wrong: &[(Part, Wrong)]) -> Fragment {
    let [area, listing, en, fr, from, until] = typed;
    let is_wrong = |part: Part| wrong.iter().any(|(other, _)| *other == part);
    let option = |value: String, name: String| view! { <option selected=*area == value value=value>{name}</option> };
    let divisions = divisions_by_name(words.locale()).map(|division| {
        let value = Scope::Division(division).id();
        option(value, division.name(words.locale()).to_owned())
    });
    let text = |part: Part, label: &str, value: &str| {
        let described = if is_wrong(part) { format!("words-hint {}-problem", id(part)) } else { "words-hint".to_owned() };
        view! {
            <p class="field">
                <label for=id(part)>{words.text(label)}</label>
                {beside(words, part, wrong)}
                {text_area::of(id(part), id(part), &format!("\n{}", crate::html::escape(value)), Some(described), is_wrong(part).then_some("true"))}
            </p>
        }
    };
    let moment = |part: Part, label: &str, hint: &str, value: &str| {
        let hint_id = format!("{}-hint", id(part));
        let described = if is_wrong(part) { format!("{hint_id} {}-problem", id(part)) } else { hint_id.clone() };
        view! {
            <p class="field">
                <label for=id(part)>{words.text(label)}</label>
                <span id=hint_id class="hint">{words.text(hint)}</span>
                {beside(words, part, wrong)}
                <input id=id(part) name=id(part) type="text" value=value.to_owned() maxlength="16" autocomplete="off" aria-describedby=described aria-invalid=is_wrong(part).then_some("true") />
            </p>
        }
    };
    view! {
        <p class="field">
            <label for=AREA>{words.text("bulletins-area")}</label>
            {beside(words, Part::Scope, wrong)}
            <select id=AREA name=AREA aria-invalid=is_wrong(Part::Scope).then_some("true")>
                {option(String::new(), words.text("bulletins-no-area"))}
                {option(Scope::Province.id(), words.text("bulletins-province"))}
                {divisions.collect_view()}
            </select>
        </p>
        <p class="field">
            <label for=LISTING>{words.text("bulletins-listing")}</label>
            <span id="listing-hint" class="hint">{words.text("bulletins-listing-hint")}</span>
            <input id=LISTING name=LISTING type="text" value=listing.clone() maxlength="80" autocomplete="off" spellcheck="false" aria-describedby="listing-hint" />
        </p>
        <p id="words-hint" class="hint">{words.with("bulletins-words-hint", [("limit", MAX_CHARACTERS.into())])}</p>
        {text(Part::En, "bulletins-en", en)}
        {text(Part::Fr, "bulletins-fr", fr)}
        {moment(Part::From, "bulletins-from", "bulletins-from-hint", from)}
        {moment(Part::Until, "bulletins-until", "bulletins-until-hint", until)}
    }
    .into_fragment()
}

fn item(context: &Context<'_>, shown: &Shown<'_>, bulletin: &Bulletin) -> Fragment {
    let words = context.words();
    let place = match &bulletin.scope {
        Scope::Province => words.text("bulletins-province"),
        Scope::Division(division) => division.name(context.locale).to_owned(),
        Scope::Listing(id) => {
            context.snapshot.find(id.as_str()).map_or_else(|| id.to_string(), |it| it.name.read(context.locale).0.to_owned())
        }
    };
    let state = words.text(match bulletin {
        _ if !bulletin.is_agreed => "bulletins-state-waits",
        _ if bulletin.from > shown.now => "bulletins-state-later",
        _ => "bulletins-state-now",
    });
    let left = (bulletin.until.seconds() - shown.now.seconds()).max(0) / 60;
    let left = words.with("bulletins-left", [("hours", (left / 60).into()), ("minutes", (left % 60).into())]);
    let times = words.with("bulletins-times", [("from", at(words, bulletin.from).into()), ("until", at(words, bulletin.until).into())]);
    let said = Locale::ALL.map(|locale| view! { <p lang=locale.code()>{bulletin.words.read(locale).0.to_owned()}</p> });
    let agree = (!bulletin.is_agreed && bulletin.by != shown.person.id && shown.person.role.is_senior()).then(
        || view! { <button class="main" name=ACT value=format!("agree:{}", bulletin.id)>{words.text("bulletins-agree")}</button> " " },
    );
    view! {
        <li>
            <p><b>{place}</b> " · " {state}</p>
            {said.into_iter().collect_view()}
            <p class="hint">{times} " · " {left}</p>
            <p class="submit">
                {agree}
                <button class="quiet" name=ACT value=format!("end:{}", bulletin.id)>{words.text("bulletins-end")}</button>
            </p>
        </li>
    }
    .into_fragment()
}
