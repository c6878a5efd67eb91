//! What a colleague at a counter or on the phone asks an officer about a case.

use super::task::above;
use crate::{
    components::{FieldError, Form, Tone, error_summary, field_error, form_fields, ltr, note, submit, tag, told},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::application::{ApplicationStatus, StaffRole};
use domain::definition::Subject;
use domain::facts::Invalid;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The task. Its form posts `answer`.
#[derive(Clone, Debug)]
pub struct CaseTaskPage {
    /// Its id.
    pub id: String,
    /// What was begun.
    pub subject: Subject,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// The reference, once submitted.
    pub reference: Option<String>,
    /// The services of the officer's own authority in it.
    pub services: Vec<String>,
    /// Who asks: role and workplace.
    pub by: (StaffRole, Option<String>),
    /// When.
    pub at: Timestamp,
    /// What they ask.
    pub text: String,
    /// What was typed as an answer.
    pub typed: String,
    /// Why it can't be taken.
    pub problem: Option<Invalid>,
}

impl Page for CaseTaskPage {
    fn title(&self, l: L) -> String {
        l.plain("tasks-case")
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors: Vec<FieldError> = self
            .problem
            .iter()
            .map(|why| match why {
                Invalid::Missing => FieldError::new("answer", l.t("tasks-answer-missing")),
                _ => FieldError::new("answer", l.t("hand-over-note-long")),
            })
            .collect();
        let wrong = errors.first().map(|error| error.message.clone());
        let (kind, status) = words::application_status(l, self.status);
        let (role, place) = &self.by;
        let place = place.as_ref().map(|id| view! { " · "{words::workplace(l, id)} });
        let services: Vec<_> =
            self.services.iter().map(|id| view! { <li>{words::name(l, "service", id)}</li> }).collect();
        let reference = self
            .reference
            .as_ref()
            .map(|reference| view! { <div><dt>{l.t("reference")}</dt><dd>{ltr(reference)}</dd></div> });
        let services = (!services.is_empty())
            .then(|| view! { <div><dt>{l.t("services")}</dt><dd><ul class="plain-list">{services}</ul></dd></div> });
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("tasks-case")}</h1>
            <dl class="pairs">
                <div><dt>{l.t("tasks-case-what")}</dt><dd>{l.t(&self.subject.key())}</dd></div>
                {reference}
                {services}
                <div><dt>{l.t("status")}</dt><dd>{tag(kind, status)}</dd></div>
                <div><dt>{l.t("tasks-case-by")}</dt><dd>{words::staff_role(l, *role)}{place}</dd></div>
                <div><dt>{l.t("tasks-asked-at")}</dt><dd>{l.moment(self.at)}</dd></div>
            </dl>
            {note(Tone::Info, Some(l.t("tasks-case-asks").into_owned()), view! { <p dir="auto">{self.text}</p> })}
            <form method="post" action=l.href(&format!("/desk/tasks/cases/{}", self.id))>
                {form_fields(ctx, Form::default())}
                <div class=if wrong.is_some() { "field field-bad" } else { "field" }>
                    <label for="answer">{l.t("tasks-answer")}</label>
                    <p class="hint" id="answer-hint">{l.t("tasks-case-hint")}</p>
                    {field_error(l, "answer", wrong.clone())}
                    <textarea class="input" id="answer" name="answer" dir="auto" rows="5" maxlength="1000" aria-describedby=told("answer", wrong.is_some(), true) aria-invalid=wrong.is_some().then_some("true")>{self.typed}</textarea>
                </div>
                {submit(l.t("tasks-send"))}
            </form>
        }
        .into_any()
    }
}
