//! Going on with a draft by its code: typing it, and showing who one is.

use crate::{
    components::{
        CodeField, FieldError, Form, Tone, code_field, error_summary, form_fields, icon, ltr, note, phone_link,
        start_button, submit,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
};
use domain::definition::Subject;
use domain::spoken_code::Slip;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Why a code opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResumeProblem {
    /// It can't be a code.
    Slip(Slip),
    /// It opens nothing.
    Wrong,
    /// Too many tries.
    TooMany {
        /// When the next one is heard.
        until: Timestamp,
    },
}

impl ResumeProblem {
    /// What is wrong and what to do.
    pub(crate) fn words(self, l: L) -> String {
        match self {
            Self::Slip(Slip::Missing) => l.plain("resume-missing"),
            Self::Slip(Slip::NotNineDigits) => l.plain("resume-not-nine-digits"),
            Self::Slip(Slip::Misheard) => l.plain("resume-misheard"),
            Self::Wrong => l.plain("resume-wrong"),
            Self::TooMany { until } => l.plain_with("resume-too-many", &[("at", l.moment(until).into())]),
        }
    }
}

/// Typing a resume code. Its form posts `code`.
#[derive(Clone, Debug)]
pub struct ResumePage {
    /// What was typed.
    pub typed: String,
    /// Why it opens nothing.
    pub problem: Option<ResumeProblem>,
}

impl Page for ResumePage {
    fn title(&self, l: L) -> String {
        l.plain("resume-title")
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some()
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let error = self.problem.map(|problem| problem.words(l));
        let summary = error_summary(l, error.iter().map(|error| FieldError::new("code", error.clone())).collect());
        let field = CodeField {
            label: l.t("resume-label"),
            hint: l.t("resume-hint"),
            typed: self.typed,
            error,
            autocomplete: "off",
        };
        view! {
            {summary}
            <h1>{l.t("resume-title")}</h1>
            <p class="lead">{l.t("resume-lead")}</p>
            <form method="post" action=l.href("/resume") novalidate="">
                {form_fields(ctx, Form::default())}
                {code_field(l, field)}
                {submit(l.t("continue"))}
            </form>
            <section class="part" aria-labelledby="no-code">
                <h2 id="no-code">{l.t("resume-none")}</h2>
                <ul class="picture-list">
                    <li>{icon("person")}<span><a href=l.href("/my")>{l.t("nav-my")}</a>": "{l.t("resume-none-sign-in")}</span></li>
                    <li>{icon("phone")}<span>{l.t("resume-none-call")}" "{phone_link(&l.profile().hotline)}</span></li>
                </ul>
            </section>
        }
        .into_any()
    }
}

/// The code is right: now whoever has it shows who they are.
#[derive(Clone, Debug)]
pub struct ResumeWhoPage {
    /// Where to go after signing in: a path with language.
    pub return_to: String,
}

impl Page for ResumeWhoPage {
    fn title(&self, l: L) -> String {
        l.plain("resume-who-title")
    }

    fn back(&self) -> Option<String> {
        Some("/resume".to_owned())
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <h1>{l.t("resume-who-title")}</h1>
            <p class="lead">{l.t("resume-who-lead")}</p>
            <section class="part" aria-labelledby="by-eid">
                <h2 id="by-eid">{l.t("resume-by-eid")}</h2>
                <p>{l.t("resume-by-eid-text")}</p>
                <form method="post" action=l.href("/sign-in")>
                    {form_fields(ctx, Form::default())}
                    <input type="hidden" name="return_to" value=self.return_to/>
                    {start_button(l.t("sign-in-button"))}
                </form>
            </section>
            <section class="part" aria-labelledby="by-code">
                <h2 id="by-code">{l.t("resume-by-code")}</h2>
                <p>{l.t("resume-by-code-text")}</p>
                <form method="post" action=l.href("/resume/send")>
                    {form_fields(ctx, Form::default())}
                    <button class="button button-quiet" type="submit" data-once="">{l.t("resume-send")}</button>
                </form>
            </section>
        }
        .into_any()
    }
}

/// Making a resume code for a draft; with the code, once it was made.
#[derive(Clone, Debug)]
pub struct ResumeCodePage {
    /// The application.
    pub application: String,
    /// What it is.
    pub subject: Subject,
    /// The code as it is read aloud, and until when it holds: shown once.
    pub made: Option<(String, Timestamp)>,
}

impl Page for ResumeCodePage {
    fn title(&self, l: L) -> String {
        l.plain("resume-make-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        let application = format!("/applications/{}", self.application);
        vec![Crumb::new(l.t("nav-my"), "/my"), Crumb::new(l.t(&self.subject.key()), application)]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (title, button) = match self.made {
            Some(_) => (l.t("resume-made-title"), l.t("resume-make-another")),
            None => (l.t("resume-make-title"), l.t("resume-make-button")),
        };
        let made = self.made.as_ref().map(|(code, until)| made(l, code, *until));
        let before = self.made.is_none().then(|| {
            view! {
                <ul class="picture-list">
                    <li>{icon("phone")}<span>{l.t("resume-make-phone")}</span></li>
                    <li>{icon("building")}<span>{l.t("resume-make-counter")}</span></li>
                    <li>{icon("lock")}<span>{l.t("resume-make-safe")}</span></li>
                </ul>
            }
        });
        let class = if self.made.is_some() { "button button-quiet" } else { "button" };
        let action = l.href(&format!("/applications/{}/resume-code", self.application));
        view! {
            <h1>{title}</h1>
            <p class="lead">{l.ta("resume-make-lead", &[("what", l.t(&self.subject.key()).as_ref().into())])}</p>
            {made}
            {before}
            <form method="post" action=action>
                {form_fields(ctx, Form::default())}
                <button class=class type="submit" data-once="">{button}</button>
            </form>
        }
        .into_any()
    }
}

fn made(l: L, code: &str, until: Timestamp) -> impl IntoView + use<> {
    let body = view! {
        <p class="spoken-code" id="resume-code">{ltr(code)}</p>
        <p>{l.ta("resume-made-until", &[("date", l.moment(until).into())])}</p>
        <p>{l.t("resume-made-how")}</p>
    };
    note(Tone::Good, Some(l.t("resume-made-once").into_owned()), body)
}
