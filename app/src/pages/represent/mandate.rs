//! Giving a mandate: to whom, for which services, for how long. The same form on the web and at a counter.

use crate::{
    components::{
        Choice, FieldError, Form, Tone, choice_group, choices, error_summary, field_error, form_fields, note, submit,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::representation::{MandateFault, TERMS};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What was typed. The form posts `national_id`, `called`, `service` (several), `months` and `declared`.
#[derive(Clone, Debug, Default)]
pub struct MandateForm {
    /// The representative's national id, as it was typed.
    pub national_id: String,
    /// What the person calls them.
    pub called: String,
    /// The services that were chosen.
    pub services: Vec<String>,
    /// For how many months.
    pub months: Option<i32>,
    /// True when it was declared.
    pub declared: bool,
    /// What is wrong.
    pub faults: Vec<MandateFault>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct MandatePage {
    /// Where the form is sent (path without language).
    pub action: String,
    /// The page before (path without language).
    pub before: String,
    /// At a counter: the person who gives it.
    pub at_counter: Option<String>,
    /// All services, each with its authority: ids.
    pub services: Vec<(String, String)>,
    /// What was typed.
    pub form: MandateForm,
}

/// The field to which a fault belongs.
fn place(fault: MandateFault) -> &'static str {
    match fault {
        MandateFault::NoId | MandateFault::NotAnId | MandateFault::OwnId | MandateFault::TooMany => "national_id",
        MandateFault::NoName | MandateFault::LongName => "called",
        MandateFault::NoService => "service",
        MandateFault::NoDay | MandateFault::BadDay => "months",
        MandateFault::NotDeclared => "declared",
    }
}

impl Page for MandatePage {
    fn title(&self, l: L) -> String {
        l.plain("mandate-give")
    }

    fn has_errors(&self) -> bool {
        !self.form.faults.is_empty()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        match self.at_counter {
            Some(_) => Vec::new(),
            None => vec![Crumb::new(l.t("nav-my"), "/my"), Crumb::new(l.t("represent-title"), "/my/represent")],
        }
    }

    fn back(&self) -> Option<String> {
        self.at_counter.as_ref().map(|_| self.before.clone())
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let faults = self.form.faults.iter();
        let errors: Vec<FieldError> =
            faults.map(|fault| FieldError::new(place(*fault), words::mandate_fault(l, *fault).into_owned())).collect();
        let wrong = |id: &str| errors.iter().find(|error| error.target == id).map(|error| error.message.clone());
        let lead = match &self.at_counter {
            Some(name) => l.ta("mandate-lead-counter", &[("name", name.clone().into())]),
            None => l.t("mandate-lead"),
        };
        let declare = if self.at_counter.is_some() { l.t("mandate-declare-counter") } else { l.t("mandate-declare") };
        let declared =
            Choice { value: "yes".to_owned(), label: declare.into_any(), hint: None, checked: self.form.declared };
        view! {
            {error_summary(l, errors.clone())}
            <h1>{l.t("mandate-give")}</h1>
            <p class="lead">{lead}</p>
            {note(Tone::Info, None, view! { <p>{l.t("mandate-care")}</p> })}
            <form method="post" action=l.href(&self.action) novalidate="">
                {form_fields(ctx, Form::default())}
                {whom(l, &self.form, &wrong)}
                {services(l, &self, wrong("service"))}
                {term(l, self.form.months, wrong("months"))}
                {choice_group(l, "declared", l.t("mandate-will"), wrong("declared"), choices("checkbox", "declared", None, vec![declared]))}
                <div class="actions">{submit(l.t("mandate-give-button"))}<a href=l.href(&self.before)>{l.t("cancel")}</a></div>
            </form>
        }
        .into_any()
    }
}

fn field_class(bad: bool) -> &'static str {
    if bad { "field field-bad" } else { "field" }
}

/// Who may act: by number, and by the name that the person knows.
fn whom(l: L, form: &MandateForm, wrong: &dyn Fn(&str) -> Option<String>) -> AnyView {
    let described = |id: &str| match wrong(id) {
        Some(_) => format!("{id}-hint {id}-error"),
        None => format!("{id}-hint"),
    };
    view! {
        <div class=field_class(wrong("national_id").is_some())>
            <label for="national_id">{l.t("mandate-id")}</label>
            <div class="hint" id="national_id-hint"><p>{l.ta("mandate-id-hint", &[("form", words::id_form(l).as_ref().into())])}</p></div>
            {field_error(l, "national_id", wrong("national_id"))}
            <input class="input input-medium" id="national_id" name="national_id" type="text" inputmode="numeric" dir="ltr" autocomplete="off" spellcheck="false" aria-invalid=wrong("national_id").is_some().then_some("true") aria-describedby=described("national_id") value=form.national_id.clone() data-example="0011689023"/>
        </div>
        <div class=field_class(wrong("called").is_some())>
            <label for="called">{l.t("mandate-called")}</label>
            <div class="hint" id="called-hint"><p>{l.t("mandate-called-hint")}</p></div>
            {field_error(l, "called", wrong("called"))}
            <input class="input" id="called" name="called" type="text" dir="auto" autocomplete="off" aria-invalid=wrong("called").is_some().then_some("true") aria-describedby=described("called") value=form.called.clone() data-example="يوسف"/>
        </div>
    }
    .into_any()
}

/// All services, each with its authority.
fn services(l: L, page: &MandatePage, error: Option<String>) -> AnyView {
    let choice = |(id, authority): &(String, String)| Choice {
        value: id.clone(),
        label: words::name(l, "service", id).into_any(),
        hint: Some(words::name(l, "authority", authority).into_any()),
        checked: page.form.services.contains(id),
    };
    let all = choices("checkbox", "service", None, page.services.iter().map(choice).collect());
    choice_group(l, "service", l.t("mandate-services"), error, all)
}

fn term(l: L, chosen: Option<i32>, error: Option<String>) -> AnyView {
    let choice = |months: &i32| Choice {
        value: months.to_string(),
        label: words::term(l, *months).into_any(),
        hint: None,
        checked: chosen == Some(*months),
    };
    let terms = choices("radio", "months", Some("12"), TERMS.iter().map(choice).collect());
    choice_group(l, "months", l.t("mandate-term"), error, terms)
}
