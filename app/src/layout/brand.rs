//! The portal's mark and name, and its country's.

use crate::texts::L;
use leptos::prelude::*;

/// The country's name.
pub(super) fn country(l: L) -> String {
    l.plain(&format!("country-{}", l.profile().country))
}

/// The portal's mark and name.
pub(super) fn brand(l: L) -> impl IntoView {
    view! {
        {crest()}
        <span class="brand-words">
            <span class="brand-name">{l.t("portal-name")}</span>
            <span class="brand-state">{l.ta("portal-of", &[("country", country(l).into())])}</span>
        </span>
    }
}

/// The mark: a window with a pointed arch and its lattice.
pub(super) fn crest() -> impl IntoView {
    view! {
        <svg class="crest" viewBox="0 0 40 48" aria-hidden="true" focusable="false">
            <path class="crest-frame" d="M4 46V20C4 12 11 7 20 1.5 29 7 36 12 36 20v26z"/>
            <path class="crest-lattice" d="M20 8v38M10 17v29M30 17v29M4 27l16-13 16 13M4 38l16-13 16 13M4 27l20 19M36 27 16 46M7 19l29 24M33 19 4 43"/>
        </svg>
    }
}
