//! Letters to post: a page of paper for each listing, in both languages, with the code that opens it.

use leptos::prelude::*;

use crate::{
    domain::{
        date::Date,
        letter_code::{LetterCode, LetterNumber},
        locale::Locale,
        location::Location,
        person::Person,
    },
    finder::listing::Listing,
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, Script},
        partner::{letter::facts, letter_code},
        posters::code::square,
        site::Context,
    },
    signed_in,
};

/// The boxes of the listings for which letters are printed.
pub const SERVICE: &str = "service";

/// A letter on paper.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// The listing.
    pub listing: &'a Listing,
    /// Its number.
    pub number: &'a LetterNumber,
    /// Its code.
    pub code: &'a LetterCode,
    /// The last day of the code.
    pub until: Date,
}

/// The letters, to print at once: their codes are kept nowhere.
pub fn page(context: &Context<'_>, person: &Person, letters: &[Letter<'_>]) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let sheets = letters.iter().map(|letter| sheet(context, letter)).collect_view();
    let not_set = context.site.origin.is_none().then(|| view! { <p class="callout problem">{words.text("posted-not-set")}</p> });
    let main = view! {
        <div class="wide sheet-around desk">
            {signed_in(context, person)}
            <p class="back"><a href=Address::DeskCalls.path(locale)>{words.text("calls-back")}</a></p>
            <h1>{words.text("posted-title")}</h1>
            {not_set}
            <p class="submit"><button class="main" type="button" data-print hidden>{words.text("sheet-print")}</button></p>
            <p>{words.with("posted-count", [("n", letters.len().into())])} " " {words.text("posted-once")}</p>
        </div>
        {sheets}
    };
    let page = Document::unindexed(context, Address::DeskLetters, words.text("posted-title"), "sheet-page on-letter", main.into_fragment());
    Document { script: Script::Buttons, ..page }
}

fn sheet(context: &Context<'_>, letter: &Letter<'_>) -> Fragment {
    let halves = Locale::ALL.map(|locale| half(context, letter, locale)).into_iter().collect_view();
    let origin = context.site.origin.as_deref().unwrap_or_default();
    // For both languages: the page has the other one at its top.
    let code = (!origin.is_empty()).then(|| square(&format!("{origin}{}", Page::Letter.path(Locale::En)))).flatten();
    let to = to(context, letter.listing);
    view! {
        <div class="posted">
            <div class="posted-head"><div>{to}</div> {code}</div>
            <div class="posted-halves">{halves}</div>
        </div>
    }
    .into_fragment()
}

/// To whom the letter goes: the organization, at its public address. Any other address is written by hand.
fn to(context: &Context<'_>, listing: &Listing) -> Fragment {
    let locale = context.locale;
    let organization = listing.organization.name.read(locale).0.to_owned();
    let name = listing.name.read(locale).0.to_owned();
    let name = (name != organization).then(|| view! { <br />{name} });
    let lines: Vec<String> = match &listing.location {
        Some(Location::Public(place)) => {
            let town = [place.city.as_str(), "ON", place.postal_code.as_deref().unwrap_or_default()];
            vec![place.street.clone(), town.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")]
        }
        _ => Vec::new(),
    };
    let lines = lines.into_iter().map(|line| view! { <br />{line} }).collect_view();
    view! { <p class="posted-to" translate="no">{organization}{name}{lines}</p> }.into_fragment()
}

/// The letter in one language.
fn half(context: &Context<'_>, letter: &Letter<'_>, locale: Locale) -> Fragment {
    let words = context.site.catalog.words(locale);
    let host = context.site.host.as_deref();
    let host = host.map_or_else(|| words.text("mail-no-host"), |host| words.with("mail-host", [("host", host.to_owned().into())]));
    let address = format!("{}{}", context.site.origin.as_deref().unwrap_or_default(), Page::Letter.path(locale));
    let address = address.trim_start_matches("https://").trim_start_matches("http://").to_owned();
    let said = facts(words, letter.listing);
    let said = said.lines().map(|line| view! { <li>{line.to_owned()}</li> }).collect_view();
    let until = words.with("posted-until", [("date", words.date(letter.until).into())]);
    view! {
        <section lang=locale.code()>
            <h2>{words.text("posted-subject")}</h2>
            <p>{words.with("posted-lead", [("service", letter.listing.name.read(locale).0.to_owned().into())])}</p>
            <ul class="posted-facts" translate="no">{said}</ul>
            <p>{words.text("posted-how")}</p>
            <ol>
                <li>{words.text("posted-go")} " " <b translate="no">{address}</b></li>
                <li>
                    {words.text("posted-type")}
                    <br />
                    {words.text("letter-number")} " " <b class="posted-code" translate="no">{letter.number.printed()}</b>
                    <br />
                    {words.text("letter-code")} " " <b class="posted-code" translate="no">{letter.code.printed()}</b>
                </li>
                <li>{words.text("posted-look")}</li>
            </ol>
            <p>{until}</p>
            <p>{words.text("posted-what")}</p>
            <h3>{words.text("letter-real-title")}</h3>
            {letter_code::real(words)}
            <p>{words.text("posted-ignore")}</p>
            <p>"Porchlight" <br />{host}</p>
        </section>
    }
    .into_fragment()
}
