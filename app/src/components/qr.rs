//! A QR code as a picture in the page: scanned from paper and from screens. What it says stands beside it as text, too.

use crate::texts::L;
use fast_qr::{ECL, QRBuilder};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::fmt::Write;

/// How many light modules stand around the code, as ISO/IEC 18004 wants it.
const QUIET: usize = 4;

/// The code of a text such as an address or a reference, dark on light whatever the colours of the page. `what` says
/// what one finds behind it, for people who don't see the picture. A text that is too long for a code (more than about
/// 2,300 bytes) draws nothing.
pub fn qr(l: L, text: &str, what: &str) -> AnyView {
    let Some((size, path)) = modules(text) else { return ().into_any() };
    let side = size + 2 * QUIET;
    let name = l.plain_with("qr-of", &[("what", what.into())]);
    view! {
        <svg class="qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=name shape-rendering="crispEdges">
            <rect class="qr-light" width=side.to_string() height=side.to_string() fill="#fff"/>
            <path class="qr-dark" d=path fill="#000"/>
        </svg>
    }
    .into_any()
}

/// The number of modules a side, and the dark ones as one path: a run of them a row is one rectangle.
fn modules(text: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        let dark = |column: usize| column < code.size && code[row][column].value();
        let mut column = 0;
        while column < code.size {
            let run = (column..code.size).take_while(|at| dark(*at)).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    Some((code.size, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws the path as a picture of pixels and reads it with another program's eyes.
    fn read(text: &str) -> String {
        let (size, path) = modules(text).unwrap();
        let side = size + 2 * QUIET;
        let mut dark = vec![false; side * side];
        for run in path.split('M').filter(|run| !run.is_empty()) {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            dark[y * side + x..y * side + x + length].fill(true);
        }
        let scale = 4;
        let shade = |x: usize, y: usize| if dark[y / scale * side + x / scale] { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * scale, side * scale, shade);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1, "one code is seen");
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_scanner_reads_what_was_written() {
        for text in
            ["https://shubbak.example/ar/tickets/0123456789abcdef", "2026/00417-A", "شبّاك", "7", &"long ".repeat(150)]
        {
            assert_eq!(read(text), text);
        }
    }

    #[test]
    fn what_is_too_long_draws_nothing() {
        assert!(modules(&"x".repeat(5000)).is_none());
    }
}
