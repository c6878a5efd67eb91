//! "This is wrong": the register's value stays on record beside the person's.

use super::{
    field::Field,
    parts::{FactRow, Head},
};
use crate::{
    components::{Form, error_summary, field, field_errors, form_fields, progress, submit, value},
    context::PageContext,
    layout::{CONNECTION, Page},
    texts::L,
    words,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One fact that a register has wrong. The form posts the fact's field(s) and `reason`.
#[derive(Clone, Debug)]
pub struct WrongPage {
    /// The application.
    pub head: Head,
    /// What the register says (in `known.registered`, or `known.value` when not contested before).
    pub row: FactRow,
    /// The field for the right value.
    pub field: Field,
    /// Why it is wrong, in the person's words.
    pub reason: String,
    /// Where the person came from (path without language).
    pub back: String,
}

impl Page for WrongPage {
    fn title(&self, l: L) -> String {
        l.ta("wrong-title", &[("label", words::fact_label_plain(l, &self.row.fact).into())]).into_owned()
    }

    fn has_errors(&self) -> bool {
        self.field.error.is_some()
    }

    fn back(&self) -> Option<String> {
        Some(self.back.clone())
    }

    fn form(&self) -> Option<&'static str> {
        Some("answers")
    }

    fn modules(&self) -> &'static [&'static str] {
        &[CONNECTION]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        // What a register holds can't be corrected to nothing.
        let right = Field { optional: false, ..self.field.clone() };
        let known = self.row.known.registered.as_ref().or(self.row.known.value.as_ref());
        let shown = known.map(|known| value(l, &self.row.fact, known));
        let source = self.row.known.source.as_deref().unwrap_or_default();
        view! {
            {error_summary(l, field_errors(l, std::slice::from_ref(&self.field)))}
            {progress(l, &self.head)}
            <h1>{self.title(l)}</h1>
            <p>{l.ta("wrong-lead", &[("source", words::name(l, "source", source).as_ref().into())])}</p>
            <dl class="facts sheet">
                <div class="fact"><dt>{l.t("wrong-register-says")}</dt><dd class="fact-value">{shown}</dd></div>
            </dl>
            <form id="answers" method="post" novalidate="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                {field(ctx, &right, false)}
                <div class="field">
                    <label for="reason">{l.t("wrong-reason")}" "<span class="optional">{l.t("optional")}</span></label>
                    <div class="hint" id="reason-hint"><p>{l.t("wrong-reason-hint")}</p></div>
                    <textarea class="input" id="reason" name="reason" dir="auto" rows="3" maxlength="500" aria-describedby="reason-hint">{self.reason.clone()}</textarea>
                </div>
                {submit(l.t("wrong-button"))}
            </form>
        }
        .into_any()
    }
}
