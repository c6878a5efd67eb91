//! Choices with their question, and the message that nothing fitting was chosen, tied to the group.

use super::{error_summary::field_error, told};
use crate::texts::L;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// The group. `name` is the field's name, `choices` what [`super::choices`] draws.
pub fn choice_group(l: L, name: &str, question: Cow<'static, str>, error: Option<String>, choices: AnyView) -> AnyView {
    let class = if error.is_some() { "field field-bad" } else { "field" };
    view! {
        <fieldset class=class aria-describedby=told(name, error.is_some(), false)>
            <legend>{question}</legend>
            {field_error(l, name, error.clone())}
            {choices}
        </fieldset>
    }
    .into_any()
}
