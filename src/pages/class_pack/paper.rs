//! The pages of a pack, each on one sheet of letter paper.

use leptos::prelude::*;

use crate::{
    domain::{
        class_pack::{ClassPack, PackPage},
        date::Date,
        locale::Locale,
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{super::site::Context, home, lesson, notice, piece::Printed, principal, students, teacher};

/// All pages, one language after the other.
pub(super) fn pages(context: &Context<'_>, pack: ClassPack, today: Date) -> Fragment {
    let locales = pack.language.locales().iter();
    let pages = locales.flat_map(|locale| pack.pages.pages().iter().map(move |page| (*locale, *page)));
    let pages = pages
        .map(|(locale, page)| {
            let words = context.site.catalog.words(locale);
            let printed = Printed { context: &Context { locale, ..*context }, words, pack, lesson: lesson::of(pack.band) };
            let inside = match page {
                PackPage::Teacher => teacher::view(&printed),
                PackPage::Students => students::view(&printed),
                PackPage::Home => home::view(&printed),
                PackPage::Notice => notice::view(&printed),
                PackPage::Principal => principal::view(&printed),
            };
            let class = format!("pack-sheet {}", class(page));
            view! { <section class=class lang=locale.code()>{inside} {foot(&printed, locale, today)}</section> }
        })
        .collect_view();
    view! { <div class="pack">{pages}</div> }.into_fragment()
}

const fn class(page: PackPage) -> &'static str {
    match page {
        PackPage::Teacher => "teacher",
        PackPage::Students => "students",
        PackPage::Home => "home",
        PackPage::Notice => "notice",
        PackPage::Principal => "principal",
    }
}

/// The day of printing, and the address of the site once it has one.
fn foot(printed: &Printed<'_>, locale: Locale, today: Date) -> Fragment {
    let words = printed.words;
    let home = printed.context.site.origin.as_ref().map(|origin| format!("{origin}{}", Page::Home.path(locale)));
    let web = home.map(|home| words.with("pack-web", [("address", home.trim_start_matches("https://").to_owned().into())]));
    view! { <p class="pack-foot">{words.with("sheet-printed", [("date", words.date(today).into())])} {web.map(|web| view! { " · " {web} })}</p> }
        .into_fragment()
}
