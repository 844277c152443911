//! Twelve small drawings in one hand: two tones of blue and the light of the lamp. They say nothing that the words beside them do not say.
//!
//! `a` is the soft tone, `b` the strong one, `l` the light and `h` its glow (style/drawings.css, with forms for dark screens and for paper).
//! No faces, no chains, no dark alleys.

use leptos::prelude::*;

use crate::{
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

/// A drawing by what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// A path over a hill.
    Path,
    /// A door with its light on.
    Door,
    /// A phone with a message.
    Phone,
    /// A lamp.
    Lamp,
    /// Two hands around a light.
    Hands,
    /// A house at night.
    House,
    /// A table with two cups.
    Table,
    /// A road.
    Road,
    /// A school bag.
    SchoolBag,
    /// A map with a place on it.
    Map,
    /// A letter.
    Letter,
    /// The night sky.
    NightSky,
}

impl Drawing {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Path,
        Self::Door,
        Self::Phone,
        Self::Lamp,
        Self::Hands,
        Self::House,
        Self::Table,
        Self::Road,
        Self::SchoolBag,
        Self::Map,
        Self::Letter,
        Self::NightSky,
    ];

    /// The drawing of a page.
    pub const fn of(page: Page) -> Self {
        match page {
            Page::CheckIn | Page::HowItStarts | Page::After | Page::Strategy => Self::Path,
            Page::GetSafe | Page::PoliceAndCourt | Page::Providers | Page::SchoolProtocols => Self::Door,
            Page::Online | Page::WhenYouCall | Page::ParentsMissing | Page::Languages => Self::Phone,
            Page::Find
            | Page::Safety
            | Page::WhatItIs
            | Page::Signs
            | Page::Posters
            | Page::CheckSheet
            | Page::Privacy
            | Page::Accessibility => Self::Lamp,
            Page::Worried | Page::HelpAFriend | Page::WhatYouCanDo | Page::ParentsAfter => Self::Hands,
            Page::Home | Page::Under18 | Page::Parents | Page::About => Self::House,
            Page::ParentsTalk | Page::BoysAndYoungMen | Page::TwoSlgbtq => Self::Table,
            Page::Work | Page::Plan => Self::Road,
            Page::Educators
            | Page::Classroom
            | Page::SchoolIt
            | Page::ClassPack
            | Page::WhenToldAtSchool
            | Page::LessonKindergarten
            | Page::LessonJunior
            | Page::LessonIntermediate
            | Page::LessonGrades9And10
            | Page::LessonGrades11And12 => Self::SchoolBag,
            Page::Map | Page::Areas | Page::Coverage | Page::List => Self::Map,
            Page::Note
            | Page::Keep
            | Page::YourRights
            | Page::UpdateListing
            | Page::NewListing
            | Page::Letter
            | Page::Glossary
            | Page::Sources
            | Page::Corrections => Self::Letter,
            Page::Indigenous | Page::Myths => Self::NightSky,
        }
    }

    /// It, hidden from screen readers.
    pub fn view(self) -> Fragment {
        view! { <svg class="drawing" viewBox="0 0 160 100" aria-hidden="true" focusable="false" inner_html=self.shapes()></svg> }
            .into_fragment()
    }

    /// The same as text, to be put into rendered Markdown.
    pub fn html(self) -> String {
        format!("<svg class=drawing viewBox='0 0 160 100' aria-hidden=true focusable=false>{}</svg>", self.shapes())
    }

    const fn shapes(self) -> &'static str {
        match self {
            Self::Path => {
                "<path class=a d='M0 72q44-24 90-12t70-6v46H0z'/><path class=b d='m22 66 10-34 10 34zM44 62l7-24 7 24zM126 58l9-32 9 32z'/>\
                 <path class=h d='M84 18a13 13 0 1 0 13 17 11 11 0 0 1-13-17z'/><path class=l d='M60 100q4-16 22-22t12-18h6q8 12-8 20t-8 20z'/>"
            }
            Self::Door => {
                "<path class=a d='M0 86q80-12 160 0v14H0z'/><circle class=h cx=116 cy=40 r=24 /><path class=a d='M42 88V14h56v74z'/>\
                 <path class=b d='M48 88V20h44v68z'/><path class=l d='M54 88V26l30 8v54z'/><path class=b d='M76 58a3 3 0 1 1 0 6 3 3 0 0 1 0-6z'/>\
                 <path class=b d='M36 88h68v6H36z'/><path class=l d='M110 34h12l-3 16h-6z'/><path class=b d='m107 34 9-8 9 8zM113 50h6v4h-6z'/>"
            }
            Self::Phone => {
                "<path class=a d='M0 84q80-14 160 0v16H0z'/><path class=b d='M46 12q0-6 6-6h36q6 0 6 6v76q0 6-6 6H52q-6 0-6-6z'/>\
                 <path class=a d='M51 16h38v64H51z'/><path class=b d='M65 85h10v3H65z'/>\
                 <path class=l d='M76 26q0-6 6-6h42q6 0 6 6v20q0 6-6 6H96l-12 11V52h-2q-6 0-6-6z'/><path class=b d='M88 31h30v4H88zM88 39h20v4H88z'/>"
            }
            Self::Lamp => {
                "<path class=a d='M0 88q80-12 160 0v12H0z'/><circle class=h cx=80 cy=52 r=42 /><circle class=h cx=80 cy=52 r=26 />\
                 <path class=b d='M78 4h4v12h-4zM56 32l24-18 24 18z'/><path class=l d='M60 34h40l-6 38H66z'/>\
                 <path class=b d='M79 34h2v38h-2zM62 72h36v7H62zM70 79h20v5H70z'/>"
            }
            Self::Hands => {
                "<path class=a d='M0 88q80-10 160 0v12H0z'/><circle class=h cx=80 cy=36 r=32 /><path class=l d='M80 16q14 16 14 26a14 14 0 0 1-28 0q0-10 14-26z'/>\
                 <path class=b d='M76 92V80q-2-10-14-16L44 50q-6-4-9 1t1 9l14 14q4 6 6 18zM84 92V80q2-10 14-16l18-14q6-4 9 1t-1 9l-14 14q-4 6-6 18z'/>"
            }
            Self::House => {
                "<path class=a d='M0 78q70-20 160-4v26H0z'/><circle class=h cx=110 cy=58 r=24 /><path class=b d='M52 80V46l30-24 30 24v34z'/>\
                 <path class=a d='m44 50 38-32 38 32-5 6-33-27-33 27z'/><path class=l d='M74 80V58h16v22zM60 54h9v10h-9zM95 54h9v10h-9z'/>\
                 <path class=b d='m20 80 9-30 9 30zM130 78l8-26 8 26z'/>"
            }
            Self::Table => {
                "<path class=a d='M0 84q80-10 160 0v16H0z'/><circle class=h cx=80 cy=26 r=24 /><path class=b d='M79 0h2v14h-2zM64 24l16-12 16 12z'/>\
                 <path class=l d='M68 24h24q-2 8-12 8t-12-8z'/><path class=b d='M26 64h108v7H26zM36 71h6v23h-6zM118 71h6v23h-6z'/>\
                 <path class=l d='M48 50h20v8q0 6-6 6h-8q-6 0-6-6zM48 52h-4q-5 0-5 5t5 5h4v-3h-4q-2 0-2-2t2-2h4zM92 50h20v8q0 6-6 6h-8q-6 0-6-6zM112 52h4q5 0 5 5t-5 5h-4v-3h4q2 0 2-2t-2-2h-4z'/>"
            }
            Self::Road => {
                "<path class=a d='M0 56q40-22 84-10t76-10v64H0z'/><circle class=h cx=80 cy=40 r=20 /><path class=l d='M70 40a10 10 0 0 1 20 0z'/>\
                 <path class=b d='M74 44h12l36 56H38z'/><path class=l d='M79 50h2l1 8h-4zM78 64h4l1 10h-6zM76 80h8l1 14h-10z'/>\
                 <path class=b d='m18 62 8-26 8 26zM128 56l8-26 8 26z'/>"
            }
            Self::SchoolBag => {
                "<path class=a d='M0 86q80-12 160 0v14H0z'/><path class=b d='M68 20q0-12 12-12t12 12h-5q0-7-7-7t-7 7zM50 40q0-22 30-22t30 22v46q0 6-6 6H56q-6 0-6-6z'/>\
                 <path class=a d='M58 58h44v28H58zM60 36q0-10 20-10t20 10v8H60z'/><path class=b d='M58 66h44v4H58z'/><path class=l d='M75 62h10v12H75z'/>\
                 <path class=b d='M42 54q0-6 5-6v34q-5 0-5-6zM118 54q0-6-5-6v34q5 0 5-6z'/>"
            }
            Self::Map => {
                "<path class=a d='M0 88q80-10 160 0v12H0zM20 30l40-12v62L20 92zM100 30l40-12v62l-40 12z'/><path class=b d='m60 18 40 12v62L60 80z'/>\
                 <path class=b d='M28 70q14-16 30-10l2 4q-14-4-28 9z'/><path class=h d='M66 62q14 14 30 10l2 4q-18 4-34-10z'/>\
                 <path class=l d='M118 24a16 16 0 0 1 16 16q0 12-16 30-16-18-16-30a16 16 0 0 1 16-16z'/><circle class=b cx=118 cy=40 r=6 />"
            }
            Self::Letter => {
                "<path class=a d='M0 86q80-12 160 0v14H0z'/><path class=a d='M34 38h92v50H34z'/><path class=l d='M48 14h64v50H48z'/>\
                 <path class=b d='M56 24h48v4H56zM56 34h48v4H56zM56 44h30v4H56z'/><path class=b d='M34 38l46 30 46-30v50q0 4-4 4H38q-4 0-4-4z'/>\
                 <path class=a d='m36 90 38-26 6 4 6-4 38 26z'/>"
            }
            Self::NightSky => {
                "<path class=l d='M112 14a22 22 0 1 0 24 30 18 18 0 0 1-24-30z'/><path class=l d='m34 20 2 6 6 2-6 2-2 6-2-6-6-2 6-2zM72 38l1 4 4 1-4 1-1 4-1-4-4-1 4-1zM84 12l1 3 3 1-3 1-1 3-1-3-3-1 3-1z'/>\
                 <path class=a d='M0 72q36-26 76-10t84-10v48H0z'/><path class=b d='M0 88q60-20 100-8t60-6v26H0z'/><path class=b d='m20 82 8-26 8 26zM36 80l6-20 6 20z'/>"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_small_and_in_two_tones_and_the_lamps_light() {
        for drawing in Drawing::ALL {
            let shapes = drawing.shapes();
            assert!(shapes.len() < 2000, "{drawing:?}: {} bytes", shapes.len());
            for class in ["class=a ", "class=b ", "class=l "] {
                assert!(shapes.contains(class), "{drawing:?} has no {class}");
            }
            assert!(!shapes.contains("fill=") && !shapes.contains("style="), "{drawing:?}");
        }
    }
}
