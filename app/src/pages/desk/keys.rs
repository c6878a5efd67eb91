//! The keys of the desk: a list to read, and to change.

use crate::{
    components::{FieldError, Form, Tone, error_summary, field_error, form_fields, note, submit, told},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::desk_keys::{DeskAction, DeskKeys, KEYS, KeyPlace, KeyProblem};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The page. Its form posts `on` and, for each action, `key-<action>`; `reset` puts all back.
#[derive(Clone, Debug)]
pub struct KeysPage {
    /// The keys that are set.
    pub keys: DeskKeys,
    /// What was chosen and can't be taken, by action.
    pub typed: Vec<(DeskAction, String)>,
    /// Why.
    pub problems: Vec<KeyProblem>,
    /// True right after they were changed.
    pub saved: bool,
}

impl Page for KeysPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-keys")
    }

    fn has_errors(&self) -> bool {
        !self.problems.is_empty()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors =
            self.problems.iter().map(|one| FieldError::new(id(one.action()), words::key_problem(l, *one))).collect();
        let saved = self.saved.then(|| note(Tone::Good, None, view! { <p role="status">{l.t("desk-keys-saved")}</p> }));
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("desk-keys")}</h1>
            <p class="lead">{l.t("desk-keys-lead")}</p>
            {saved}
            <form method="post" novalidate="">
                {form_fields(ctx, Form::default())}
                <div class="choice">
                    <input type="checkbox" id="on" name="on" value="yes" checked=self.keys.on/>
                    <label for="on">{l.t("desk-keys-on")}</label>
                </div>
                {self.place(l, KeyPlace::Queue)}
                {self.place(l, KeyPlace::Form)}
                <div class="actions">
                    {submit(l.t("desk-keys-keep"))}
                    <button class="button button-quiet" type="submit" name="reset" value="yes">{l.t("desk-keys-reset")}</button>
                </div>
            </form>
        }
        .into_any()
    }
}

impl KeysPage {
    fn place(&self, l: L, place: KeyPlace) -> AnyView {
        let (name, text) = match place {
            KeyPlace::Queue => (l.t("desk-keys-queue"), l.t("desk-keys-queue-text")),
            KeyPlace::Form => (l.t("desk-keys-form"), l.t("desk-keys-form-text")),
        };
        let actions = DeskAction::ALL.iter().filter(|action| action.place() == place);
        let rows: Vec<_> = actions.map(|action| self.row(l, *action)).collect();
        view! {
            <fieldset class="field keys">
                <legend><h2>{name}</h2></legend>
                <p class="hint">{text}</p>
                {rows}
            </fieldset>
        }
        .into_any()
    }

    fn row(&self, l: L, action: DeskAction) -> AnyView {
        let id = id(action);
        let problem = self.problems.iter().find(|one| one.action() == action);
        let error = problem.map(|one| words::key_problem(l, *one));
        let typed = self.typed.iter().find(|(of, _)| *of == action).map(|(_, key)| key.to_ascii_uppercase());
        let chosen = typed.unwrap_or_else(|| self.keys.set(action).to_string());
        let options: Vec<_> = KEYS
            .chars()
            .map(|key| {
                let key = key.to_string();
                view! { <option value=key.clone() selected=key == chosen>{key.clone()}</option> }
            })
            .collect();
        let class = if error.is_some() { "key-row field-bad" } else { "key-row" };
        let invalid = error.is_some().then_some("true");
        let told = told(&id, error.is_some(), false);
        view! {
            <div class=class>
                <label for=id.clone()>{words::desk_action(l, action)}</label>
                {field_error(l, &id, error)}
                <select class="input input-short" id=id.clone() name=id.clone() dir="ltr" aria-invalid=invalid aria-describedby=told>{options}</select>
            </div>
        }
        .into_any()
    }
}

fn id(action: DeskAction) -> String {
    format!("key-{action}")
}

/// A key as it is shown beside what it does: told to nobody who does not see it, since the control says it itself.
pub(crate) fn key_shown(key: Option<char>) -> Option<AnyView> {
    key.map(|key| view! { " "<kbd lang="en" dir="ltr" aria-hidden="true">{key.to_string()}</kbd> }.into_any())
}

/// The place of a key on the keyboard, whichever language is typed, as browsers name it.
pub(crate) fn key_code(key: Option<char>) -> Option<String> {
    key.map(|key| if key.is_ascii_digit() { format!("Digit{key}") } else { format!("Key{key}") })
}
