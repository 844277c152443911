//! The square code that opens the home page.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};
use qrcode::{Color, EcLevel, QrCode};

/// Modules of empty ground on each side, which readers of codes need.
const QUIET: usize = 4;

/// The code of an address as one path. It says nothing to those who cannot see it: the address is beneath it in words.
pub(in crate::pages) fn square(address: &str) -> Option<Fragment> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let side = code.width() + 2 * QUIET;
    let path = path(&code);
    Some(
        view! {
            <svg class="square-code" viewBox=format!("0 0 {side} {side}") aria-hidden="true" focusable="false" shape-rendering="crispEdges">
                <rect class="ground" width=side height=side />
                <path class="modules" d=path />
            </svg>
        }
        .into_fragment(),
    )
}

/// Each run of dark modules in a row as a rectangle.
fn path(code: &QrCode) -> String {
    let (width, colors) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (row, line) in colors.chunks(width).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                let length = run.len();
                path.push_str(&format!("M{} {}h{length}v1h-{length}z", column + QUIET, row + QUIET));
            }
            column += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_its_quiet_ground() {
        let code = QrCode::with_error_correction_level("https://example.org/en", EcLevel::M).unwrap();
        let (path, width) = (path(&code), code.width());
        // The first rows of the corners at the top left, top right and bottom left.
        for (x, y) in [(QUIET, QUIET), (QUIET + width - 7, QUIET), (QUIET, QUIET + width - 7)] {
            assert!(path.contains(&format!("M{x} {y}h7v1h-7z")), "{x} {y}");
        }
        assert!(!path.contains(&format!("M{} ", QUIET - 1)));
    }
}
