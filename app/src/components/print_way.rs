//! How to print a page that is made for paper.

use crate::texts::L;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A sentence that says how; with scripts a button stands in its place.
pub fn print_way(l: L) -> AnyView {
    view! { <p class="no-print" data-print=l.plain("paper-print")><span>{l.t("paper-print-how")}</span></p> }.into_any()
}
