//! The kiosk at the entrance of a centre: one touch for a ticket, one for the other language.

use super::parts::OpenNow;
use crate::{
    components::{Choice, FieldError, Form, Tone, choices, error_summary, form_fields, icon, note},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use jiff::civil::DateTime;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Why no ticket came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KioskProblem {
    /// The centre is closed.
    Closed,
    /// Nothing that is served here was chosen.
    NoKind,
    /// Too many wait.
    Full,
    /// Too many tickets within a minute.
    TooFast,
    /// There is no appointment with this code here.
    NoAppointment,
    /// The appointment is at another time.
    AnotherTime(DateTime),
}

/// The kiosk.
#[derive(Clone, Debug)]
pub struct KioskPage {
    /// The centre.
    pub centre: String,
    /// Whether it is open.
    pub open: OpenNow,
    /// What one can come for: id and picture.
    pub kinds: Vec<(String, String)>,
    /// The form's key: the same form is one ticket.
    pub key: String,
    /// True when the centre gives appointments.
    pub appointments: bool,
    /// What was typed as a code.
    pub code: String,
    /// Why no ticket came out.
    pub problem: Option<KioskProblem>,
}

impl KioskPage {
    fn code_error(&self, l: L) -> Option<String> {
        match &self.problem {
            Some(KioskProblem::NoAppointment) => Some(l.t("kiosk-no-appointment").into_owned()),
            Some(KioskProblem::AnotherTime(at)) => {
                let when = words::appointment(l, *at);
                Some(l.ta("kiosk-another-time", &[("when", when.into())]).into_owned())
            }
            _ => None,
        }
    }

    fn problem(&self, l: L) -> Option<AnyView> {
        let (title, text) = match self.problem.as_ref()? {
            KioskProblem::Full => (l.t("kiosk-full"), l.t("kiosk-full-text")),
            KioskProblem::TooFast => (l.t("kiosk-too-fast"), l.t("kiosk-too-fast-text")),
            KioskProblem::NoKind => (l.t("kiosk-no-kind"), l.t("kiosk-no-kind-text")),
            _ => return None,
        };
        Some(note(Tone::Warning, Some(title.into_owned()), view! { <p>{text}</p> }).into_any())
    }

    fn take(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let action = l.href(&format!("/centres/{}/kiosk", self.centre));
        let buttons: Vec<_> = self
            .kinds
            .iter()
            .map(|(kind, picture)| {
                view! {
                    <li>
                        <button class="kiosk-kind" type="submit" name="kind" value=kind.clone()>
                            {icon(picture)}
                            <span>{words::name(l, "queue-kind", kind)}</span>
                        </button>
                    </li>
                }
            })
            .collect();
        let priority = Choice {
            value: "yes".to_owned(),
            label: l.t("kiosk-priority").into_any(),
            hint: Some(l.t("kiosk-priority-who").into_any()),
            checked: false,
        };
        view! {
            <form method="post" action=action>
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="key" value=self.key.clone()/>
                {choices("checkbox", "priority", None, vec![priority])}
                <h2 id="what">{l.t("kiosk-what")}</h2>
                <ul class="kiosk-kinds" aria-labelledby="what">{buttons}</ul>
            </form>
        }
        .into_any()
    }

    fn check_in(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let action = l.href(&format!("/centres/{}/kiosk", self.centre));
        let error = self.code_error(l);
        let class = if error.is_some() { "field field-bad" } else { "field" };
        let described = if error.is_some() { "code-hint code-error" } else { "code-hint" };
        let invalid = error.is_some().then_some("true");
        let error = error.map(|text| {
            view! { <p class="field-error" id="code-error"><span class="visually-hidden">{l.t("error-word")}</span>{text}</p> }
        });
        view! {
            <section class="part" aria-labelledby="appointment">
                <h2 id="appointment">{l.t("kiosk-appointment")}</h2>
                <form method="post" action=action>
                    {form_fields(ctx, Form::default())}
                    <div class=class>
                        <label for="code">{l.t("kiosk-code")}</label>
                        <p class="hint" id="code-hint">{l.t("kiosk-code-hint")}</p>
                        {error}
                        <input class="input input-medium" id="code" name="code" type="text" dir="ltr" autocomplete="off" spellcheck="false" maxlength="40" value=self.code.clone() aria-describedby=described aria-invalid=invalid/>
                    </div>
                    <button class="button" type="submit">{l.t("kiosk-check-in")}</button>
                </form>
            </section>
        }
        .into_any()
    }
}

impl Page for KioskPage {
    fn title(&self, l: L) -> String {
        let centre = words::name(l, "centre", &self.centre).into_owned();
        l.ta("kiosk-title-of", &[("centre", centre.into())]).into_owned()
    }

    fn has_errors(&self) -> bool {
        matches!(self.problem, Some(KioskProblem::NoAppointment | KioskProblem::AnotherTime(_)))
    }

    fn stands_alone(&self) -> bool {
        true
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = self.code_error(l).map(|error| FieldError::new("code", error)).into_iter().collect();
        let problem = self.problem(l);
        let body = if self.open.is_open() {
            let check_in = self.appointments.then(|| self.check_in(ctx));
            view! { {self.take(ctx)}{check_in} }.into_any()
        } else {
            let way = l.href(&format!("/centres/{}", self.centre));
            let book = view! { <p>{self.open.words(l, ctx.today)}</p><p><a href=way>{l.t("kiosk-closed-way")}</a></p> };
            note(Tone::Warning, Some(l.t("kiosk-closed").into_owned()), book).into_any()
        };
        view! {
            {error_summary(l, errors)}
            <div class="kiosk">
                <p class="kicker">{words::name(l, "centre", &self.centre)}</p>
                <h1>{l.t("kiosk-title")}</h1>
                {problem}
                {body}
            </div>
        }
        .into_any()
    }
}
