//! Radios and checkboxes.

use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One choice.
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// Its words.
    pub label: AnyView,
    /// More words below it.
    pub hint: Option<AnyView>,
    /// Chosen.
    pub checked: bool,
}

/// The choices of one field. `kind` is `radio` or `checkbox`; the first one's id is the field's name, so that an error
/// summary can link to it.
pub fn choices(kind: &'static str, name: &str, example: Option<&str>, choices: Vec<Choice>) -> AnyView {
    let items: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = if index == 0 { name.to_owned() } else { format!("{name}-{}", index + 1) };
            // The first one shares its id with the field, whose own hint has the plain name.
            let hint_id = format!("{name}-choice-{}", index + 1);
            let described = choice.hint.is_some().then(|| hint_id.clone());
            view! {
                <div class="choice">
                    <input
                        type=kind
                        id=id.clone()
                        name=name.to_owned()
                        value=choice.value
                        checked=choice.checked
                        aria-describedby=described
                        data-example=example.map(str::to_owned)
                    />
                    <label for=id>{choice.label}</label>
                    {choice.hint.map(|hint| view! { <div class="choice-hint" id=hint_id>{hint}</div> })}
                </div>
            }
        })
        .collect();
    view! { <div class="choices">{items}</div> }.into_any()
}
