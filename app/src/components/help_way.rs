//! The way to somebody who fills a draft in with the person, in the same place on every question.

use super::icon::icon;
use crate::{pages::Head, texts::L};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// "Help me fill this in", below what is asked.
pub fn help_way(l: L, head: &Head) -> AnyView {
    view! { <p class="small">{icon("phone")}<a href=l.href(&head.path("help"))>{l.t("help-code-title")}</a></p> }
        .into_any()
}
