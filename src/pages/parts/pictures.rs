//! Our own drawings: calm, decorative, never needed to understand a page.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

/// A porch at night with its light on: the top of home.
pub fn porch() -> Fragment {
    view! {
        <svg class="picture" viewBox="0 0 360 200" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMax slice">
            <path class="hill far" d="M0 128q60-34 132-16t130-10 98-4v102H0z" />
            <g class="trees"><path d="m34 150 12-38 12 38zM58 156l9-30 9 30zM318 150l11-36 11 36zM298 156l8-26 8 26z" /></g>
            <path class="hill near" d="M0 160q90-22 180-8t180-6v54H0z" />
            <circle class="halo" cx="222" cy="116" r="58" />
            <path class="house" d="M140 96 190 60l50 36v64H140z" />
            <path class="roof" d="M130 100 190 56l60 44-6 6-54-40-54 40z" />
            <path class="door" d="M176 160v-42h28v42z" />
            <path class="window" d="M150 116h16v18h-16z" />
            <path class="light" d="M216 108h12l-2 14h-8zM215 106l7-6 7 6z" />
            <path class="path" d="M176 160h28q10 20 44 40H132q34-20 44-40z" />
        </svg>
    }
    .into_fragment()
}
