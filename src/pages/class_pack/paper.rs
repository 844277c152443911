//! The pages of a pack, each on one sheet of letter paper.

use leptos::prelude::*;

use crate::{
    domain::{
        class_pack::{ClassPack, PackPage},
        date::Date,
        locale::Locale,
        sheet_code::SheetCode,
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{
    super::{
        printed::{nearby::Nearby, pack as numbers},
        site::Context,
    },
    home, lesson, notice,
    piece::Printed,
    principal, students, teacher,
};

/// All pages, one language after the other.
pub(super) fn pages(context: &Context<'_>, pack: ClassPack, today: Date) -> Fragment {
    let nearby = pack.division.map(|division| Nearby::of(context.snapshot, division));
    let contacts = numbers::contacts(&context.site.catalog, context.snapshot, pack, nearby.as_ref());
    // Pages without a number have nothing to ask about.
    let code = (!contacts.is_empty()).then(|| SheetCode::of(today, &contacts));
    let locales = pack.language.locales().iter();
    let pages = locales.flat_map(|locale| pack.pages.pages().iter().map(move |page| (*locale, *page)));
    let pages = pages
        .map(|(locale, page)| {
            let words = context.site.catalog.words(locale);
            let numbers = numbers::numbers(words, context.snapshot, pack, nearby.as_ref());
            let printed = Printed { context: &Context { locale, ..*context }, words, pack, lesson: lesson::of(pack.band), numbers };
            let inside = match page {
                PackPage::Teacher => teacher::view(&printed),
                PackPage::Students => students::view(&printed),
                PackPage::Home => home::view(&printed),
                PackPage::Notice => notice::view(&printed),
                PackPage::Principal => principal::view(&printed),
            };
            let class = format!("pack-sheet {}", class(page));
            view! { <section class=class lang=locale.code()>{inside} {foot(&printed, locale, today, code)}</section> }
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
fn foot(printed: &Printed<'_>, locale: Locale, today: Date, code: Option<SheetCode>) -> Fragment {
    let words = printed.words;
    let home = printed.context.site.origin.as_ref().map(|origin| format!("{origin}{}", Page::Home.path(locale)));
    let web = home.map(|home| words.with("pack-web", [("address", home.trim_start_matches("https://").to_owned().into())]));
    let dated = words.with("sheet-printed", [("date", words.date(today).into())]);
    let code = code.map(|code| words.with("sheet-code", [("code", code.to_string().into())]));
    let rest = [code, web].into_iter().flatten().map(|part| format!(" · {part}")).collect::<String>();
    view! { <p class="pack-foot">{dated} {rest}</p> }.into_fragment()
}
