//! Our own drawings: calm, decorative, never needed to understand a page.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

/// A porch at night with its light on: the top of home.
pub fn porch() -> Fragment {
    view! {
        <svg class="picture" viewBox="0 0 1200 288" aria-hidden="true" focusable="false" preserveAspectRatio="xMaxYMax slice">
            <path class="hill far" d="M0 206q150-46 330-22t320-24 300-6 250 20v114H0z" />
            <path class="trees" d="m120 232 15-52 15 52zM152 236l11-38 11 38zM610 230l14-46 14 46zM1120 226l15-54 15 54zM1092 232l10-36 10 36z" />
            <path class="hill near" d="M0 238q260-40 560-16t640-12v78H0z" />
            <circle class="halo" cx="1010" cy="164" r="84" />
            <path class="house" d="M890 226v-92l66-48 66 48v92z" />
            <path class="roof" d="m876 138 80-62 80 62-8 8-72-52-72 52z" />
            <path class="door" d="M937 226v-58h38v58z" />
            <path class="window" d="M904 162h22v24h-22z" />
            <path class="light" d="M996 152h16l-3 20h-10zM994 149l10-9 10 9z" />
            <path class="path" d="M937 225h38q20 30 96 63H841q76-33 96-63z" />
        </svg>
    }
    .into_fragment()
}
