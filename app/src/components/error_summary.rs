//! The summary of what can't be taken, first in `main`, with a link to each field.

use super::icon::icon;
use crate::texts::L;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One error and the id of the control it is about.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// The control's id.
    pub target: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl FieldError {
    /// An error at a control.
    pub fn new(target: impl Into<String>, message: impl Into<String>) -> Self {
        Self { target: target.into(), message: message.into() }
    }
}

/// The summary; nothing when there are no errors.
pub fn error_summary(l: L, errors: Vec<FieldError>) -> Option<AnyView> {
    if errors.is_empty() {
        return None;
    }
    let items: Vec<_> = errors
        .into_iter()
        .map(|error| view! { <li><a href=format!("#{}", error.target)>{error.message}</a></li> })
        .collect();
    Some(
        view! {
            <div class="error-summary" role="alert" tabindex="-1" data-focus="">
                <h2>{icon("warning")}{l.t("error-summary")}</h2>
                <ul>{items}</ul>
            </div>
        }
        .into_any(),
    )
}

/// The message above a field, when there is one.
pub fn field_error(l: L, id: &str, message: Option<String>) -> Option<AnyView> {
    let id = format!("{id}-error");
    message.map(|message| {
        view! { <p class="field-error" id=id><span class="visually-hidden">{l.t("error-word")}</span>{message}</p> }
            .into_any()
    })
}

/// The ids of what is said about a field, for `aria-describedby`: its hint and its message.
pub fn told(id: &str, is_wrong: bool, has_hint: bool) -> Option<String> {
    let hint = has_hint.then(|| format!("{id}-hint"));
    let error = is_wrong.then(|| format!("{id}-error"));
    let ids: Vec<String> = hint.into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
