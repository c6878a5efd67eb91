//! Whom the application is about: chosen from a register's list, or said by the person when the list doesn't help.

use super::parts::{FactRef, Head, Trouble};
use crate::{
    components::{Choice, FieldError, Form, Tone, choices, error_summary, form_fields, note, submit, value},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use domain::facts::Value;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The value of the choice "not listed".
pub const NOT_LISTED: &str = "not-listed";

/// Somebody on a register's list.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The value to send: an opaque token or the list's own id.
    pub value: String,
    /// What the person recognises them by.
    pub shown: Vec<(FactRef, Value)>,
}

/// The page that asks who stands in a role. Its form posts the field named after the role: a candidate's `value`,
/// or [`NOT_LISTED`].
#[derive(Clone, Debug)]
pub struct WhoPage {
    /// The application.
    pub head: Head,
    /// The role's id; the question is the text `who-<role>`, the role's name `role-<role>`.
    pub role: String,
    /// The register whose list it is.
    pub source: String,
    /// Those on the list.
    pub candidates: Vec<Candidate>,
    /// What is chosen.
    pub chosen: Option<String>,
    /// Nothing was chosen, or something that isn't on the list.
    pub not_chosen: bool,
    /// Why there is no list.
    pub trouble: Option<Trouble>,
    /// With the demo country: the choice that passes.
    pub example: Option<String>,
}

impl Page for WhoPage {
    fn title(&self, l: L) -> String {
        l.t(&format!("who-{}", self.role)).into_owned()
    }

    fn has_errors(&self) -> bool {
        self.not_chosen
    }

    fn back(&self) -> Option<String> {
        Some(self.head.path(""))
    }

    fn form(&self) -> Option<&'static str> {
        Some("answers")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let question = l.t(&format!("who-{}", self.role));
        let errors = self.not_chosen.then(|| FieldError::new(self.role.clone(), l.t("who-not-chosen")));
        let trouble = self.trouble.as_ref().map(|trouble| {
            let title = words::source_outcome(l, &trouble.source, trouble.outcome).into_owned();
            note(Tone::Warning, Some(title), view! { <p>{l.t("who-trouble-text")}</p> })
        });
        // A register that didn't answer hasn't said that there is nobody.
        let hint = match (&self.trouble, self.candidates.is_empty()) {
            (Some(_), _) => None,
            (None, true) => Some(l.t("who-none")),
            (None, false) => {
                Some(l.ta("who-hint", &[("source", words::name(l, "source", &self.source).as_ref().into())]))
            }
        };
        let hint_id = format!("{}-about", self.role);
        let error_id = format!("{}-error", self.role);
        let about = [hint.is_some().then(|| hint_id.clone()), self.not_chosen.then(|| error_id.clone())];
        let described = about.into_iter().flatten().reduce(|all, id| format!("{all} {id}"));
        let class = if self.not_chosen { "field field-bad" } else { "field" };
        let error = self.not_chosen.then(|| view! { <p class="field-error" id=error_id>{l.t("who-not-chosen")}</p> });
        let example = self.example.clone().or_else(|| Some(NOT_LISTED.to_owned())).filter(|_| ctx.demo);
        view! {
            {error_summary(l, errors.into_iter().collect())}
            {trouble}
            <form id="answers" method="post" novalidate="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                <fieldset class=class aria-describedby=described>
                    <legend><h1>{question}</h1></legend>
                    {hint.map(|hint| view! { <div class="hint" id=hint_id.clone()><p>{hint}</p></div> })}
                    {error}
                    {choices("radio", &self.role, example.as_deref(), self.choices(l))}
                </fieldset>
                {submit(l.t("continue"))}
            </form>
        }
        .into_any()
    }
}

impl WhoPage {
    fn choices(&self, l: L) -> Vec<Choice> {
        let listed = self.candidates.iter().map(|candidate| {
            let mut shown = candidate.shown.iter();
            let label = shown.next().map(|(fact, first)| view! { {words::fact_label(l, fact)}": "{value(l, fact, first)} }.into_any());
            let more: Vec<_> = shown
                .map(|(fact, next)| view! { <span class="more">{words::fact_label(l, fact)}": "{value(l, fact, next)}</span> })
                .collect();
            Choice {
                checked: self.chosen.as_ref() == Some(&candidate.value),
                value: candidate.value.clone(),
                label: label.unwrap_or_else(|| candidate.value.clone().into_any()),
                hint: (!more.is_empty()).then(|| more.into_any()),
            }
        });
        let other = Choice {
            checked: self.candidates.is_empty() || self.chosen.as_deref() == Some(NOT_LISTED),
            value: NOT_LISTED.to_owned(),
            label: (if self.candidates.is_empty() { l.t("who-tell") } else { l.t("who-not-listed") }).into_any(),
            hint: Some(l.t("who-not-listed-hint").into_any()),
        };
        listed.chain(std::iter::once(other)).collect()
    }
}
