//! Correction requests: the form that opens one, and where one stands.

use super::{field::Field, parts::FactRef};
use crate::{
    components::{Form, Tone, error_summary, field, field_errors, form_fields, icon, ltr, note, submit, tag, value},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::{correction::CorrectionStatus, facts::Value};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A request in one line: for "my data".
#[derive(Clone, Debug)]
pub struct CorrectionLine {
    /// Its id, as in its address.
    pub id: String,
    /// The fact.
    pub fact: FactRef,
    /// The register.
    pub source: String,
    /// Where it stands.
    pub status: CorrectionStatus,
    /// When it moved last.
    pub at: Timestamp,
}

/// A correction request.
#[derive(Clone, Debug)]
pub struct CorrectionPage {
    /// The request in one line.
    pub line: CorrectionLine,
    /// Its number.
    pub reference: String,
    /// The right value, as the person said.
    pub value: Value,
    /// What the register said then.
    pub registered: Option<Value>,
    /// What the register says now, once it was decided.
    pub now: Option<Value>,
    /// Why it is wrong, in the person's words.
    pub reason: Option<String>,
    /// The authority that keeps the register.
    pub authority: String,
    /// The authority's words about its decision, in the page's language.
    pub answer: Option<String>,
    /// What became of it, oldest first.
    pub steps: Vec<(CorrectionStatus, Timestamp)>,
    /// True while the person can take it back: the form posts `csrf` to this page's address with `/withdraw`.
    pub may_withdraw: bool,
    /// The application in which it came up.
    pub application: String,
}

/// The form that opens a request. It posts the fact's field(s) and `reason` to the page's own address.
#[derive(Clone, Debug)]
pub struct CorrectionFormPage {
    /// The fact.
    pub fact: FactRef,
    /// The register.
    pub source: String,
    /// What the register says, as far as it is known.
    pub registered: Option<Value>,
    /// The field for the right value.
    pub field: Field,
    /// Why it is wrong, in the person's words.
    pub reason: String,
    /// Where the person came from (path without language).
    pub back: String,
}

impl CorrectionLine {
    /// The path of its page, without language.
    pub fn path(&self) -> String {
        format!("/my/corrections/{}", self.id)
    }

    /// The line with the way to the request's page.
    pub(super) fn item(&self, l: L) -> impl IntoView + use<> {
        let (kind, status) = words::correction_status(l, self.status);
        view! {
            <li class="card">
                <div class="card-head">
                    <h3><a href=l.href(&self.path())>{words::fact_label(l, &self.fact)}</a></h3>
                    {tag(kind, status)}
                </div>
                <p class="small">{words::name(l, "source", &self.source)}"\u{a0}· "<time datetime=iso(self.at)>{l.moment(self.at)}</time></p>
            </li>
        }
    }
}

fn iso(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn crumbs(l: L) -> Vec<Crumb> {
    vec![Crumb::new(l.t("nav-my"), "/my"), Crumb::new(l.t("my-data-title"), "/my/data")]
}

impl Page for CorrectionPage {
    fn title(&self, l: L) -> String {
        l.plain_with("correction-title", &[("label", words::fact_label_plain(l, &self.line.fact).into())])
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        crumbs(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (kind, status) = words::correction_status(l, self.line.status);
        let fact = &self.line.fact;
        let registered = self.registered.as_ref().map(|registered| {
            let said =
                if self.now.is_some() { l.t("correction-register-said-then") } else { l.t("correction-register-said") };
            view! { <div class="fact"><dt>{said}</dt><dd class="fact-value">{value(l, fact, registered)}</dd></div> }
        });
        let now = self.now.as_ref().map(|now| {
            view! { <div class="fact" data-register-now=""><dt>{l.t("correction-register-now")}</dt><dd class="fact-value">{value(l, fact, now)}</dd></div> }
        });
        let reason = self.reason.clone().map(|reason| {
            view! { <div class="fact"><dt>{l.t("correction-reason")}</dt><dd class="fact-value" dir="auto">{reason}</dd></div> }
        });
        let answer = self.answer.clone().map(|words| {
            view! { <section class="part" aria-labelledby="answer"><h2 id="answer">{l.t("correction-answer")}</h2><blockquote dir="auto">{words}</blockquote></section> }
        });
        let steps: Vec<_> = self
            .steps
            .iter()
            .map(|(status, at)| {
                let (_, words) = words::correction_status(l, *status);
                view! { <li><p class="timeline-what">{words}</p><time class="small" datetime=iso(*at)>{l.moment(*at)}</time></li> }
            })
            .collect();
        let application = l.href(&format!("/applications/{}", self.application));
        view! {
            <h1>{self.title(l)}</h1>
            <dl class="pairs head-pairs">
                <div><dt>{l.t("status")}</dt><dd>{tag(kind, status)}</dd></div>
                <div><dt>{l.t("correction-reference")}</dt><dd>{ltr(self.reference.clone())}</dd></div>
                <div><dt>{l.t("correction-register")}</dt><dd>{words::name(l, "source", &self.line.source)}</dd></div>
                <div><dt>{l.t("correction-authority")}</dt><dd>{words::name(l, "authority", &self.authority)}</dd></div>
            </dl>
            {note(Tone::Info, None, view! { <p>{self.what_now(l)}</p> })}
            <dl class="facts sheet">
                <div class="fact"><dt>{l.t("correction-you-said")}</dt><dd class="fact-value">{value(l, fact, &self.value)}</dd></div>
                {registered}{now}{reason}
            </dl>
            {answer}
            <section class="part" aria-labelledby="steps">
                <h2 id="steps">{l.t("correction-steps")}</h2>
                <ol class="timeline">{steps}</ol>
            </section>
            <p class="icon-line">{icon("info")}<a href=application>{l.t("correction-application")}</a></p>
            {self.withdraw(ctx)}
        }
        .into_any()
    }
}

impl CorrectionPage {
    /// What the status means for the person.
    fn what_now(&self, l: L) -> std::borrow::Cow<'static, str> {
        match self.line.status {
            CorrectionStatus::Opened | CorrectionStatus::Sent | CorrectionStatus::Taken => l.t("correction-now-open"),
            CorrectionStatus::Corrected => l.t("correction-now-corrected"),
            CorrectionStatus::Declined => l.t("correction-now-declined"),
            CorrectionStatus::Withdrawn => l.t("correction-now-withdrawn"),
        }
    }

    fn withdraw(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        let action = l.href(&format!("{}/withdraw", self.line.path()));
        self.may_withdraw.then(|| {
            view! {
                <section class="part" aria-labelledby="withdraw">
                    <h2 id="withdraw">{l.t("correction-withdraw-title")}</h2>
                    <p>{l.t("correction-withdraw-text")}</p>
                    <form method="post" action=action>
                        {form_fields(ctx, Form::default())}
                        <button class="button button-quiet" type="submit" data-once="">{l.t("correction-withdraw")}</button>
                    </form>
                </section>
            }
            .into_any()
        })
    }
}

impl Page for CorrectionFormPage {
    fn title(&self, l: L) -> String {
        l.plain_with("correction-form-title", &[("label", words::fact_label_plain(l, &self.fact).into())])
    }

    fn has_errors(&self) -> bool {
        self.field.error.is_some()
    }

    fn back(&self) -> Option<String> {
        Some(self.back.clone())
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let right = Field { optional: false, ..self.field.clone() };
        let source = words::name(l, "source", &self.source).into_owned();
        let registered = self.registered.as_ref().map(|registered| {
            view! {
                <dl class="facts sheet">
                    <div class="fact"><dt>{l.t("correction-register-said")}</dt><dd class="fact-value">{value(l, &self.fact, registered)}</dd></div>
                </dl>
            }
        });
        view! {
            {error_summary(l, field_errors(l, std::slice::from_ref(&self.field)))}
            <h1>{self.title(l)}</h1>
            <p>{l.ta("correction-form-lead", &[("source", source.into())])}</p>
            {registered}
            <form method="post" novalidate="">
                {form_fields(ctx, Form::default())}
                {field(ctx, &right, false)}
                <div class="field">
                    <label for="reason">{l.t("correction-form-reason")}" "<span class="optional">{l.t("optional")}</span></label>
                    <div class="hint" id="reason-hint"><p>{l.t("correction-form-reason-hint")}</p></div>
                    <textarea class="input" id="reason" name="reason" dir="auto" rows="3" maxlength="500" aria-describedby="reason-hint">{self.reason.clone()}</textarea>
                </div>
                {submit(l.t("correction-form-button"))}
            </form>
        }
        .into_any()
    }
}
