//! The porch at the head of a sheet: one drawing for all, which the style fills with colour or leaves as lines.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

/// A house on a hill with its lamp on, as large as the band is high.
pub(super) fn porch() -> Fragment {
    // The hills go on far to the left: a wide band shows more of them.
    view! {
        <svg class="scene" viewBox="0 0 600 300" aria-hidden="true" focusable="false" preserveAspectRatio="xMaxYMax meet">
            <path class="stars" d="M-480 60h4v4h-4zM-330 110h3v3h-3zM-220 36h4v4h-4zM-110 90h3v3h-3zM-60 20h3v3h-3zM42 40h4v4h-4zM118 84h3v3h-3zM196 30h3v3h-3zM262 66h4v4h-4zM334 26h3v3h-3zM378 92h3v3h-3zM560 34h4v4h-4zM72 132h3v3h-3zM300 128h3v3h-3z" />
            <path class="hill far" d="M-2400 214q300-60 600-20t600-10 600 10 300 10q140-36 290-6t320-30 310 10v152h-3020z" />
            <circle class="halo" cx="506" cy="190" r="92" />
            <circle class="halo inner" cx="506" cy="190" r="46" />
            <path class="trees" d="m60 244 14-52 14 52zM92 248l10-36 10 36zM350 236l13-50 13 50z" />
            <path class="hill near" d="M-2400 262q300-40 600-10t600 10 600-20 600 20q110-30 300-20t310-14v172h-2710z" />
            <path class="house" d="M402 248V146l74-58 74 58v102z" />
            <path class="roof" d="m384 152 92-72 92 72-8 9-84-66-84 66z" />
            <path class="window" d="M420 166h26v28h-26zM432 166v28M420 180h26" />
            <path class="door" d="M462 248v-62q0-4 4-4h26q4 0 4 4v62z" />
            <path class="lamp" d="M503 184h14l-3 18h-8zM500 184l10-9 10 9zM510 175v-8" />
            <path class="path" d="M462 248h34q10 26 84 52H404q50-26 58-52z" />
        </svg>
    }
    .into_fragment()
}
