//! One register: find a record, with a reason, or take a sheet over.

use super::registers::{RegisterFigures, above};
use crate::{
    components::{
        Choice, FieldError, Form, Tone, choice_group, choices, error_summary, field, field_errors, form_fields,
        link_button, note, submit,
    },
    context::PageContext,
    key,
    layout::{Crumb, Page},
    pages::Field,
    texts::L,
    words,
};
use domain::keeping::LookReason;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What is said above the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterNotice {
    /// The record that was open is not any more.
    Over,
    /// A look can't be logged, so nothing is shown.
    NotLogged,
    /// A record was ended.
    Ended,
    /// A sheet was taken over.
    Imported {
        /// Not known before.
        added: usize,
        /// Known with other values.
        changed: usize,
        /// Confirmed as of another day, or as before.
        same: usize,
    },
}

/// A register, and the way to its records.
#[derive(Clone, Debug)]
pub struct RegisterPage {
    /// The register in figures.
    pub register: RegisterFigures,
    /// The field for the subject's id.
    pub subject: Field,
    /// The reason that was chosen.
    pub reason: String,
    /// No reason was chosen.
    pub reason_missing: bool,
    /// What happened.
    pub notice: Option<RegisterNotice>,
}

impl Page for RegisterPage {
    fn title(&self, l: L) -> String {
        crate::texts::plain(&words::name(l, "source", &self.register.id))
    }

    fn has_errors(&self) -> bool {
        self.reason_missing || self.subject.error.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l, None)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let mut errors = field_errors(l, std::slice::from_ref(&self.subject));
        let missing = self.reason_missing.then(|| l.t("register-reason-missing").into_owned());
        errors.extend(missing.iter().map(|message| FieldError::new("reason", message.clone())));
        let reasons = LookReason::ALL.iter().map(|reason| Choice {
            value: reason.name().to_owned(),
            label: words::look_reason(l, reason.name()).into_any(),
            hint: None,
            checked: self.reason == reason.name(),
        });
        let import = format!("/desk/registers/{}/import", self.register.id);
        view! {
            {error_summary(l, errors)}
            <h1>{words::name(l, "source", &self.register.id)}</h1>
            <p class="lead">{words::about(l, "source", &self.register.id, "about")}</p>
            <p class="muted">{self.register.line(l)}</p>
            {self.notice.map(|notice| notice.view(l))}
            <section class="part" aria-labelledby="find">
                <h2 id="find">{l.t("register-find")}</h2>
                <p class="hint">{l.t("register-find-hint")}</p>
                <form method="post" novalidate="">
                    {form_fields(ctx, Form::default())}
                    {field(ctx, &self.subject, false)}
                    {choice_group(l, "reason", l.t("register-reason"), missing, choices("radio", "reason", None, reasons.collect()))}
                    {submit(l.t("register-open"))}
                </form>
            </section>
            <section class="part" aria-labelledby="sheet">
                <h2 id="sheet">{l.t("register-sheet")}</h2>
                <p>{l.t("register-sheet-text")}</p>
                <p>{link_button(l, &import, l.t("register-sheet-open"))}</p>
            </section>
        }
        .into_any()
    }
}

impl RegisterNotice {
    fn view(self, l: L) -> AnyView {
        match self {
            Self::Over => said(l, Tone::Info, (key!("register-over"), key!("register-over-text"))),
            Self::NotLogged => said(l, Tone::Warning, (key!("register-not-logged"), key!("register-not-logged-text"))),
            Self::Ended => said(l, Tone::Good, (key!("register-ended"), key!("register-ended-text"))),
            Self::Imported { added, changed, same } => {
                let counts = [("added", added.into()), ("changed", changed.into()), ("same", same.into())];
                let text = l.ta("register-imported-text", &counts).into_owned();
                note(Tone::Good, Some(l.t("register-imported").into_owned()), view! { <p>{text}</p> }).into_any()
            }
        }
    }
}

fn said(l: L, tone: Tone, (title, text): (&str, &str)) -> AnyView {
    note(tone, Some(l.t(title).into_owned()), view! { <p>{l.t(text).into_owned()}</p> }).into_any()
}

/// The page for an officer who asks for their own record.
#[derive(Clone, Copy, Debug)]
pub struct OwnRecordPage;

impl Page for OwnRecordPage {
    fn title(&self, l: L) -> String {
        l.plain("own-record")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <h1>{l.t("own-record")}</h1>
            <p class="lead">{l.t("own-record-text")}</p>
            <p>{link_button(l, "/desk", l.t("desk-back"))}</p>
        }
        .into_any()
    }
}
