//! A question page: one topic.

use super::{
    field::Field,
    parts::{FactRow, Head, Trouble},
};
use crate::{
    components::{
        Form, Tone, error_summary, field, field_errors, form_fields, help_way, known_facts, note, progress, submit,
        terms_explained, texts_of_field,
    },
    context::PageContext,
    layout::{CONNECTION, Page},
    texts::L,
    words,
};
use domain::{
    catalogue::{Every, Money},
    journey::SourceOutcome,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One topic's questions. The form posts the fields, `version` and `csrf` to its own address.
#[derive(Clone, Debug)]
pub struct QuestionPage {
    /// The application.
    pub head: Head,
    /// The topic's id: texts `topic-<id>` and `.hint`.
    pub topic: String,
    /// The questions.
    pub fields: Vec<Field>,
    /// What is known of the topic already, shown above.
    pub context: Vec<FactRow>,
    /// Registers that should have had the answers and didn't give them.
    pub troubles: Vec<Trouble>,
    /// What will be paid, on pages that ask how: each service with its amount, where it can be told already.
    pub paid: Vec<(String, Option<(Money, Every)>)>,
    /// The page before this one (path without language).
    pub back: Option<String>,
    /// The page was saved in another window since this form was shown; what was typed here stands in the fields.
    pub saved_elsewhere: bool,
}

impl Page for QuestionPage {
    fn title(&self, l: L) -> String {
        words::name(l, "topic", &self.topic).into_owned()
    }

    fn has_errors(&self) -> bool {
        self.fields.iter().any(|field| field.error.is_some())
    }

    fn back(&self) -> Option<String> {
        Some(self.back.clone().unwrap_or_else(|| self.head.path("")))
    }

    fn form(&self) -> Option<&'static str> {
        Some("answers")
    }

    fn modules(&self) -> &'static [&'static str] {
        &[CONNECTION]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        // One question alone is the page's heading itself; several share the topic's.
        let alone = self.fields.len() == 1 && self.context.is_empty();
        let topic = words::name(l, "topic", &self.topic);
        let heading = (!alone).then(|| view! { <h1>{topic.clone()}</h1> });
        let hint_words = l.attr(&format!("topic-{}", self.topic), "hint");
        let hint = hint_words.clone().map(|hint| view! { <p class="lead">{hint}</p> });
        let mut told = Vec::new();
        let about =
            terms_explained(l, &mut told, &[topic.to_string(), hint_words.clone().unwrap_or_default().to_string()]);
        let fields: Vec<_> = self
            .fields
            .iter()
            .map(|one| {
                let terms = terms_explained(l, &mut told, &texts_of_field(ctx, one, alone));
                view! { {field(ctx, one, alone)}{terms} }
            })
            .collect();
        view! {
            {error_summary(l, field_errors(l, &self.fields))}
            {progress(l, &self.head)}
            {heading}
            {hint}
            {about}
            {self.troubles(l)}
            {self.paid(l)}
            {self.saved_elsewhere.then(|| note(Tone::Warning, Some(l.t("question-saved-elsewhere").into_owned()), view! { <p>{l.t("question-saved-elsewhere-text")}</p> }))}
            {(!self.context.is_empty()).then(|| view! {
                <div class="sheet">{known_facts(l, &self.context, false)}</div>
            })}
            <form id="answers" method="post" novalidate="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                {fields}
                <div class="actions">
                    {submit(l.t("save-and-continue"))}
                    <a class="leave" href=l.href(&format!("{}?saved=1", self.head.path("")))>{l.t("save-and-leave")}</a>
                </div>
            </form>
            {ctx.acting.is_none().then(|| help_way(l, &self.head))}
        }
        .into_any()
    }
}

impl QuestionPage {
    /// For what people are paid, how much each time, and all together where there is more than one amount.
    fn paid(&self, l: L) -> Option<AnyView> {
        if self.paid.is_empty() {
            return None;
        }
        let line = |(service, amount): &(String, Option<(Money, Every)>)| {
            let amount = match amount {
                Some((amount, every)) => words::paid(l, *amount, *every),
                None => l.t("paid-open"),
            };
            view! { <div><dt>{words::name(l, "service", service)}</dt><dd>{amount}</dd></div> }
        };
        let lines: Vec<_> = self.paid.iter().map(line).collect();
        let total = |every: Every| {
            let of = self.paid.iter().filter_map(|(_, amount)| amount.filter(|(_, one)| *one == every));
            let amounts: Vec<Money> = of.map(|(amount, _)| amount).collect();
            (amounts.len() > 1).then(|| {
                let sum = words::paid(l, amounts.into_iter().sum(), every);
                view! { <div><dt>{l.t("paid-total")}</dt><dd><strong>{sum}</strong></dd></div> }
            })
        };
        let totals = (total(Every::Month), total(Every::Once));
        let body = view! { <dl class="pairs">{lines}{totals.0}{totals.1}</dl><p>{l.t("paid-text")}</p> };
        Some(note(Tone::Info, Some(l.t("paid-title").into_owned()), body).into_any())
    }

    /// Why something is asked that a register should know.
    fn troubles(&self, l: L) -> Vec<AnyView> {
        let one = |trouble: &Trouble| {
            let title = words::source_outcome(l, &trouble.source, trouble.outcome).into_owned();
            // Where the rules forbid to ask, nothing is verified later either.
            let text = match trouble.outcome {
                SourceOutcome::NotAllowed => l.t("question-asked-unverified"),
                _ => l.t("question-asked-instead"),
            };
            note(Tone::Info, Some(title), view! { <p>{text}</p> }).into_any()
        };
        self.troubles.iter().map(one).collect()
    }
}
