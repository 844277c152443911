//! The porch lamp.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

/// The brand's mark: decorative, its name is beside it.
pub fn lamp() -> Fragment {
    view! {
        <svg class="lamp" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <circle class="glow" cx="16" cy="17" r="15" />
            <path class="roof" d="M9 12 16 6l7 6z" />
            <path class="glass" d="M11 13h10l-1.5 11h-7z" />
            <path class="roof" d="M12 25h8v2h-8z" />
        </svg>
    }
    .into_fragment()
}
