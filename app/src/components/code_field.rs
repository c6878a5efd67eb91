//! A field for a code that was sent, printed or read aloud: digits, left to right, with what is wrong at the field.

use super::error_summary::field_error;
use crate::texts::L;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// What is needed to draw a field for a code. Its id is `code`.
pub struct CodeField {
    /// Its words.
    pub label: Cow<'static, str>,
    /// More words.
    pub hint: Cow<'static, str>,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// HTML autocomplete: `one-time-code` lets phones fill in what they were just sent.
    pub autocomplete: &'static str,
}

/// The field.
pub fn code_field(l: L, field: CodeField) -> AnyView {
    let bad = field.error.is_some();
    let described = if bad { "code-hint code-error" } else { "code-hint" };
    view! {
        <div class=if bad { "field field-bad" } else { "field" }>
            <label for="code">{field.label}</label>
            <div class="hint" id="code-hint"><p>{field.hint}</p></div>
            {field_error(l, "code", field.error)}
            <input
                class="input input-code"
                id="code"
                name="code"
                r#type="text"
                inputmode="numeric"
                dir="ltr"
                value=field.typed
                autocomplete=field.autocomplete
                spellcheck="false"
                aria-invalid=bad.then_some("true")
                aria-describedby=described
            />
        </div>
    }
    .into_any()
}
