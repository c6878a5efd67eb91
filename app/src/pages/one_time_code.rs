//! Typing a one-time code: where it went, whether it is on its way, and what to do when it doesn't come.

use crate::{
    components::{CodeField, FieldError, Form, Tone, code_field, error_summary, form_fields, ltr, note, submit},
    context::PageContext,
    key,
    layout::Page,
    texts::L,
};
use domain::notice::{CodePurpose, MessageState};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Why a code was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeNotSent {
    /// No contact is known.
    NoContact,
    /// The portal can't send anything.
    NoGateway,
    /// Enough were sent for now.
    Enough {
        /// When the next one may be.
        again_at: Timestamp,
    },
    /// It did not work.
    Failed,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    /// Not six digits.
    NotSixDigits,
    /// Wrong, with so many tries left.
    Wrong {
        /// How many.
        left: i64,
    },
    /// It has run out, or was used.
    Expired,
    /// Tried too often.
    Locked,
}

/// The page. Its form posts `code`; a second one asks for another code.
#[derive(Clone, Debug)]
pub struct OneTimeCodePage {
    /// What the code is for.
    pub purpose: CodePurpose,
    /// Where it goes: in full on the person's own page, else masked. `None` when that is not known.
    pub to: Option<String>,
    /// Where the message stands; `None` when that is not known.
    pub state: Option<MessageState>,
    /// Why it was not sent, if it was not.
    pub not_sent: Option<CodeNotSent>,
    /// What is wrong with what was typed.
    pub problem: Option<CodeProblem>,
    /// Where the form goes (path without language).
    pub action: String,
    /// Where the form that asks for another one goes (path without language).
    pub again: String,
    /// The page before (path without language).
    pub back: String,
}

impl CodeProblem {
    fn words(self, l: L) -> String {
        match self {
            Self::NotSixDigits => l.plain("code-not-six-digits"),
            Self::Wrong { left } => l.plain_with("code-wrong", &[("left", left.into())]),
            Self::Expired => l.plain("code-expired"),
            Self::Locked => l.plain("code-locked"),
        }
    }
}

impl Page for OneTimeCodePage {
    fn title(&self, l: L) -> String {
        l.plain("code-title")
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some()
    }

    fn back(&self) -> Option<String> {
        Some(self.back.clone())
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let error = self.problem.map(|problem| problem.words(l));
        let summary = error_summary(l, error.iter().map(|error| FieldError::new("code", error.clone())).collect());
        let why = l.t(match self.purpose {
            CodePurpose::ConfirmContact => key!("code-why-confirm-contact"),
            CodePurpose::StaffChange => key!("code-why-staff-change"),
            CodePurpose::Resume => key!("code-why-resume"),
        });
        let field = CodeField {
            label: l.t("code-label"),
            hint: l.t("code-hint"),
            typed: String::new(),
            error,
            autocomplete: "one-time-code",
        };
        // With nothing sent there is nothing to type: the way on is another code, or somebody to talk to.
        let type_it = self.not_sent.is_none_or(|why| matches!(why, CodeNotSent::Enough { .. })).then(|| {
            view! {
                <form method="post" action=l.href(&self.action) novalidate="">
                    {form_fields(ctx, Form::default())}
                    {code_field(l, field)}
                    {submit(l.t("code-button"))}
                </form>
            }
        });
        view! {
            {summary}
            <h1>{l.t("code-title")}</h1>
            <p class="lead">{why}</p>
            {self.delivery(l)}
            {type_it}
            <section class="part" aria-labelledby="no-code">
                <h2 id="no-code">{l.t("code-none")}</h2>
                <p>{l.t("code-none-text")}</p>
                <form method="post" action=l.href(&self.again)>
                    {form_fields(ctx, Form::default())}
                    <button class="button button-quiet" type="submit" data-once="">{l.t("code-again")}</button>
                </form>
            </section>
        }
        .into_any()
    }
}

impl OneTimeCodePage {
    /// Where the code went and how far it has come, as honestly as the portal knows.
    fn delivery(&self, l: L) -> AnyView {
        let to = self.to.clone().map(|to| view! { <p>{l.t("code-to")}" "{ltr(to)}</p> });
        let (tone, title, text) = match (self.not_sent, self.state) {
            (Some(CodeNotSent::NoContact), _) => (Tone::Warning, l.t("code-no-contact"), l.t("code-no-contact-text")),
            (Some(CodeNotSent::NoGateway), _) => (Tone::Warning, l.t("code-no-gateway"), l.t("code-no-gateway-text")),
            (Some(CodeNotSent::Failed), _) => (Tone::Warning, l.t("code-failed"), l.t("code-failed-text")),
            (Some(CodeNotSent::Enough { again_at }), _) => {
                (Tone::Warning, l.t("code-enough"), l.ta("code-enough-text", &[("at", l.moment(again_at).into())]))
            }
            (None, Some(MessageState::Sent)) => (Tone::Good, l.t("code-sent"), l.t("code-sent-text")),
            (None, Some(MessageState::Waiting { tried: true })) => {
                (Tone::Warning, l.t("code-delayed"), l.t("code-delayed-text"))
            }
            (None, Some(MessageState::Refused)) => (Tone::Warning, l.t("code-refused"), l.t("code-refused-text")),
            (None, Some(MessageState::Lapsed | MessageState::Kept)) => {
                (Tone::Warning, l.t("code-failed"), l.t("code-failed-text"))
            }
            (None, _) => (Tone::Info, l.t("code-under-way"), l.t("code-under-way-text")),
        };
        note(tone, Some(title.into_owned()), view! { {to}<p>{text}</p> }).into_any()
    }
}
