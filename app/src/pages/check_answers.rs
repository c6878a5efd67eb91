//! Check answers, declare, submit.

use super::parts::{FactRow, Head, RuleLine};
use crate::{
    components::{
        FieldError, Form, Tone, error_summary, form_fields, icon, note, rules::failed_rules, submit, summary_list,
    },
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use domain::catalogue::Money;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Everything that will be sent. The form posts `declaration=yes`, `key`, `version`, `csrf` to `…/submit`.
#[derive(Clone, Debug)]
pub struct CheckAnswersPage {
    /// The application.
    pub head: Head,
    /// What the person answered, by topic.
    pub topics: Vec<(String, Vec<FactRow>)>,
    /// What registers said, by source.
    pub registers: Vec<(String, Vec<FactRow>)>,
    /// Criteria with effect "warn" that don't hold.
    pub warnings: Vec<RuleLine>,
    /// Criteria with effect "refuse" that don't hold: then nothing can be sent.
    pub refusals: Vec<RuleLine>,
    /// What it all costs.
    pub total: Money,
    /// The idempotency key.
    pub key: String,
    /// The form was sent without the declaration.
    pub not_declared: bool,
}

impl Page for CheckAnswersPage {
    fn title(&self, l: L) -> String {
        l.plain("check-answers-title")
    }

    fn has_errors(&self) -> bool {
        self.not_declared
    }

    fn back(&self) -> Option<String> {
        Some(self.head.path(""))
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = self.not_declared.then(|| FieldError::new("declaration", l.t("declaration-missing")));
        view! {
            {error_summary(l, errors.into_iter().collect())}
            <h1>{l.t("check-answers-title")}</h1>
            <p class="lead">{l.t("check-answers-lead")}</p>
            {self.rules(l)}
            {self.sheets(l, "topic", &self.topics)}
            {(!self.registers.is_empty()).then(|| view! {
                <p class="sheet-lead">{icon("register")}{l.t("check-answers-registers")}</p>
            })}
            {self.sheets(l, "source", &self.registers)}
            {self.send(ctx)}
        }
        .into_any()
    }
}

impl CheckAnswersPage {
    fn sheets(&self, l: L, kind: &'static str, groups: &[(String, Vec<FactRow>)]) -> Vec<AnyView> {
        let sheet = |(id, rows): &(String, Vec<FactRow>)| {
            let heading = format!("{kind}-{id}");
            view! {
                <section class="sheet" aria-labelledby=heading.clone()>
                    <h2 id=heading.clone()>{words::name(l, kind, id)}</h2>
                    {summary_list(l, rows)}
                </section>
            }
            .into_any()
        };
        groups.iter().map(sheet).collect()
    }

    /// Criteria that don't hold: a warning lets the person go on, a refusal doesn't.
    fn rules(&self, l: L) -> impl IntoView + use<> {
        let refused = (!self.refusals.is_empty())
            .then(|| note(Tone::Warning, Some(l.t("rules-refused").into_owned()), failed_rules(l, &self.refusals)));
        let warned = (!self.warnings.is_empty())
            .then(|| note(Tone::Info, Some(l.t("rules-warned").into_owned()), failed_rules(l, &self.warnings)));
        (refused, warned)
    }

    /// The declaration and the button, unless the law forbids the application.
    fn send(&self, ctx: &PageContext) -> Option<AnyView> {
        if !self.refusals.is_empty() {
            return None;
        }
        let l = ctx.lang;
        let class = if self.not_declared { "field field-bad" } else { "field" };
        let error = self
            .not_declared
            .then(|| view! { <p class="field-error" id="declaration-error">{l.t("declaration-missing")}</p> });
        let described = self.not_declared.then_some("declaration-error");
        let invalid = self.not_declared.then_some("true");
        Some(
            view! {
                <form class="declare" method="post" action=l.href(&self.head.path("submit")) novalidate="">
                    {form_fields(ctx, Form { version: Some(self.head.version) })}
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <h2>{l.t("declaration-title")}</h2>
                    <p>{l.t("declaration-text")}</p>
                    <p class="total"><span>{l.t("total-cost")}</span>" "<strong>{l.money(&self.total.to_string())}</strong></p>
                    <div class=class>
                        {error}
                        <div class="choice">
                            <input type="checkbox" id="declaration" name="declaration" value="yes" aria-describedby=described aria-invalid=invalid data-example=ctx.demo.then_some("yes")/>
                            <label for="declaration">{l.t("declaration-label")}</label>
                        </div>
                    </div>
                    {submit(l.t("submit-application"))}
                </form>
            }
            .into_any(),
        )
    }
}
