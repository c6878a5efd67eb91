//! "This was not me": typing the code that the old contact was sent, which stops a change.

use super::resume::ResumeProblem;
use crate::{
    components::{CodeField, FieldError, Form, Tone, code_field, error_summary, form_fields, note, phone_link, submit},
    context::PageContext,
    layout::Page,
    texts::L,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The page. Its form posts `code`.
#[derive(Clone, Debug)]
pub struct StopChangePage {
    /// What was typed.
    pub typed: String,
    /// Why it stops nothing.
    pub problem: Option<ResumeProblem>,
    /// The change was stopped.
    pub stopped: bool,
}

impl Page for StopChangePage {
    fn title(&self, l: L) -> String {
        l.plain("stop-title")
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some()
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        if self.stopped {
            let body = view! {
                <p>{l.t("stop-done-text")}</p>
                <p>{l.t("stop-done-unlock")}" "{phone_link(&l.profile().hotline)}</p>
            };
            let done = note(Tone::Good, Some(l.t("stop-done").into_owned()), body);
            return view! { <h1>{l.t("stop-title")}</h1>{done} }.into_any();
        }
        let error = self.problem.map(|problem| match problem {
            ResumeProblem::Wrong => l.plain("stop-wrong"),
            other => other.words(l),
        });
        let summary = error_summary(l, error.iter().map(|error| FieldError::new("code", error.clone())).collect());
        let field = CodeField {
            label: l.t("stop-label"),
            hint: l.t("stop-hint"),
            typed: self.typed,
            error,
            autocomplete: "off",
        };
        view! {
            {summary}
            <h1>{l.t("stop-title")}</h1>
            <p class="lead">{l.t("stop-lead")}</p>
            <form method="post" action=l.href("/stop-change") novalidate="">
                {form_fields(ctx, Form::default())}
                {code_field(l, field)}
                {submit(l.t("stop-button"))}
            </form>
            <p>{l.t("stop-call")}" "{phone_link(&l.profile().hotline)}</p>
        }
        .into_any()
    }
}
