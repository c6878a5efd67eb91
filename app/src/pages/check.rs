//! Eligibility over all services: a few questions, and what the law says to the answers. Anonymous; nothing is stored.

mod groups;
mod outlook;

pub use groups::WaitingGroup;
pub use outlook::ServiceOutlook;

use super::field::{Field, Filled};
use super::parts::FactRef;
use crate::{
    components::{
        Form, error_summary, field_errors, form_fields, listed_note, question_field, submit, terms_explained,
        texts_of_field,
    },
    context::PageContext,
    key,
    layout::Page,
    texts::L,
};
use domain::catalogue::{Catalogue, Datatype};
use domain::eligibility::{Standing, children, questions};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Before the names of fields that say what was answered the time before.
pub const BEFORE: &str = "before.";
/// The place of the question about children: behind the day of birth, before what only some are asked.
const CHILDREN_AT: usize = 1;

/// The questions and, once something was answered, what follows. The form posts the facts to its own address.
#[derive(Clone, Debug)]
pub struct CheckPage {
    /// The questions, with what stands in them.
    pub fields: Vec<Field>,
    /// What follows; `None` before anything was sent.
    pub outlooks: Option<Vec<ServiceOutlook>>,
    /// What one may perhaps have, by what it depends on.
    pub waiting: Vec<WaitingGroup>,
    /// What of it asks about the answers, by places among the outlooks: it is shown before the rest.
    pub nearest: Vec<usize>,
    /// What another answer has changed; `None` where nothing was answered before, or nothing else.
    pub moves: Option<Vec<(String, Standing, Standing)>>,
    /// How many services are on the person's list, where they just added one.
    pub listed: Option<usize>,
    /// The fields of the answers with which the next ones are compared.
    pub before: Vec<(String, String)>,
}

impl CheckPage {
    /// The questions of a catalogue, unanswered.
    pub fn of(catalogue: &Catalogue) -> Self {
        let ask = |(fact, concept): (domain::facts::FactId, &domain::catalogue::Concept)| Field {
            optional: true,
            ..Field::of(&fact, concept, catalogue.codes_of(concept))
        };
        let mut fields: Vec<Field> = questions(catalogue).into_iter().map(ask).collect();
        fields.insert(CHILDREN_AT.min(fields.len()), children_field());
        let (waiting, nearest, before) = (Vec::new(), Vec::new(), Vec::new());
        Self { fields, outlooks: None, waiting, nearest, moves: None, listed: None, before }
    }

    /// The answers as they stand, as fields.
    pub fn answers(&self) -> Vec<(String, String)> {
        self.fields.iter().flat_map(answer_fields).collect()
    }
}

impl Page for CheckPage {
    fn title(&self, l: L) -> String {
        l.plain("check-title")
    }

    fn has_errors(&self) -> bool {
        self.fields.iter().any(|field| field.error.is_some())
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let mut told = Vec::new();
        let fields: Vec<_> = self
            .fields
            .iter()
            .map(|one| {
                let terms = terms_explained(l, &mut told, &texts_of_field(ctx, one, true));
                view! { {question_field(ctx, one)}{terms} }
            })
            .collect();
        let before: Vec<_> = self.before.iter().map(|(name, value)| hidden(format!("{BEFORE}{name}"), value)).collect();
        let outlooks = self.outlooks.as_ref().map(|outlooks| self.results(ctx, outlooks));
        let button = if outlooks.is_some() { l.t("check-again") } else { l.t("check-button") };
        view! {
            {self.listed.map(|services| listed_note(l, services))}
            {error_summary(l, field_errors(l, &self.fields))}
            <h1>{l.t("check-title")}</h1>
            <p class="lead">{l.t("check-lead")}</p>
            {outlooks}
            <form id="answers" method="post" action=format!("{}#results", l.href("/check")) novalidate="">
                {form_fields(ctx, Form::default())}
                {before}
                {fields}
                <div class="actions">{submit(button)}</div>
            </form>
        }
        .into_any()
    }
}

impl CheckPage {
    /// What follows, in a form that takes the answers along to whatever its buttons begin.
    fn results(&self, ctx: &PageContext, outlooks: &[ServiceOutlook]) -> AnyView {
        let l = ctx.lang;
        let answers: Vec<_> = self.answers().iter().map(|(name, value)| hidden(name.clone(), value)).collect();
        view! {
            <form method="post" action=l.href("/check/begin")>
                {form_fields(ctx, Form::default())}
                {answers}
                {groups::results(l, self, outlooks)}
            </form>
        }
        .into_any()
    }
}

/// The question that no register and no criterion has.
fn children_field() -> Field {
    Field {
        fact: FactRef {
            fact: children(),
            concept: key!("check-children").to_owned(),
            code_list: None,
            scheme: None,
            name_part: None,
        },
        datatype: Datatype::Boolean,
        script: None,
        mobile: false,
        codes: Vec::new(),
        max: None,
        autocomplete: None,
        optional: true,
        example: None,
        ahead: false,
        services: Vec::new(),
        filled: Filled::default(),
        error: None,
        on_record: None,
        nearest: None,
        checksum_doubt: false,
    }
}

fn hidden(name: String, value: &str) -> AnyView {
    view! { <input type="hidden" name=name value=value.to_owned()/> }.into_any()
}

/// What was answered, as names and values of fields.
fn answer_fields(field: &Field) -> Vec<(String, String)> {
    let Filled { text, day, month, year, calendar } = &field.filled;
    let fact = field.fact.fact.to_string();
    let is_date = [day, month, year].into_iter().any(|part| !part.is_empty());
    let parts = [
        (fact.clone(), text),
        (format!("{fact}.day"), day),
        (format!("{fact}.month"), month),
        (format!("{fact}.year"), year),
        (format!("{fact}.calendar"), calendar),
    ];
    let sent = parts.into_iter().filter(|(name, value)| !value.is_empty() && (is_date || *name == fact));
    sent.map(|(name, value)| (name, value.clone())).collect()
}
