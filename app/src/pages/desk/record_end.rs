//! Ending a record: why, and what that means.

use super::registers::above;
use crate::{
    components::{
        Choice, FieldError, Form, choice_group, choices, error_summary, form_fields, link_button, ltr, submit,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::keeping::EndReason;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The form.
#[derive(Clone, Debug)]
pub struct RecordEndPage {
    /// The register.
    pub source: String,
    /// The look's id.
    pub look: String,
    /// About whom.
    pub subject: String,
    /// The version that is to be ended.
    pub version: String,
    /// No reason was chosen.
    pub missing: bool,
}

impl Page for RecordEndPage {
    fn title(&self, l: L) -> String {
        l.plain("record-end")
    }

    fn has_errors(&self) -> bool {
        self.missing
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l, Some(&self.source))
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let missing = self.missing.then(|| l.t("end-reason-missing").into_owned());
        let errors = missing.iter().map(|message| FieldError::new("reason", message.clone())).collect();
        let reasons = EndReason::ALL.iter().map(|reason| Choice {
            value: reason.name().to_owned(),
            label: words::end_reason(l, *reason).into_any(),
            hint: None,
            checked: false,
        });
        let back = format!("/desk/registers/{}/records/{}", self.source, self.look);
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("record-end")}</h1>
            <p class="lead">{l.t("record-end-text")}</p>
            <dl class="pairs">
                <div><dt>{l.t("access-source")}</dt><dd>{words::name(l, "source", &self.source)}</dd></div>
                <div><dt>{l.t("tasks-about")}</dt><dd>{ltr(&self.subject)}</dd></div>
            </dl>
            <form method="post" novalidate="">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="seen" value=self.version/>
                {choice_group(l, "reason", l.t("end-reason"), missing, choices("radio", "reason", None, reasons.collect()))}
                {submit(l.t("record-end-now"))}
            </form>
            <p class="desk-way">{link_button(l, &back, l.t("record-keep"))}</p>
        }
        .into_any()
    }
}
