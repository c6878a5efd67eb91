//! One task of an officer: deciding a correction, or answering a question about a look.

use crate::{
    components::{
        Choice, FieldError, Form, Tone, choice_group, choices, error_summary, field_error, form_fields, ltr, note,
        submit, told, value,
    },
    context::PageContext,
    layout::{Crumb, Page},
    pages::FactRef,
    texts::L,
    words,
};
use domain::facts::Value;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// What was typed to decide a correction.
#[derive(Clone, Debug, Default)]
pub struct DecisionTyped {
    /// `corrected` or `declined`; empty as long as nothing was chosen.
    pub outcome: String,
    /// The officer's words, by language.
    pub words: Vec<(String, String)>,
}

/// What is missing in a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionMissing {
    /// Neither corrected nor declined was chosen.
    Outcome,
    /// A refusal has no words.
    Words,
}

/// A correction that somebody asks for.
#[derive(Clone, Debug)]
pub struct CorrectionTaskPage {
    /// Its id.
    pub id: String,
    /// The number that the person was given.
    pub reference: String,
    /// The register.
    pub source: String,
    /// True when the portal keeps the register itself: then deciding changes it.
    pub kept_here: bool,
    /// The fact.
    pub fact: FactRef,
    /// Whom it is about: the id by which the register finds them.
    pub subject: String,
    /// What the register said.
    pub registered: Option<Value>,
    /// What the person says.
    pub wanted: Value,
    /// Why, in the person's words.
    pub reason: Option<String>,
    /// When it was opened.
    pub at: Timestamp,
    /// True when somebody looks into it already.
    pub taken: bool,
    /// What was typed.
    pub typed: DecisionTyped,
    /// What is missing.
    pub missing: Option<DecisionMissing>,
}

impl Page for CorrectionTaskPage {
    fn title(&self, l: L) -> String {
        l.plain("tasks-correction")
    }

    fn has_errors(&self) -> bool {
        self.missing.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = match self.missing {
            None => vec![],
            Some(DecisionMissing::Outcome) => vec![FieldError::new("outcome", l.t("tasks-outcome-missing"))],
            Some(DecisionMissing::Words) => {
                vec![FieldError::new(format!("words-{}", l.lang()), l.t("tasks-words-missing"))]
            }
        };
        let pair = |name: Cow<'static, str>, shown: AnyView| view! { <div><dt>{name}</dt><dd>{shown}</dd></div> };
        let registered =
            self.registered.as_ref().map_or_else(|| l.t("not-given").into_any(), |said| value(l, &self.fact, said));
        let reason = self
            .reason
            .clone()
            .map(|reason| pair(l.t("tasks-reason"), view! { <span dir="auto">{reason}</span> }.into_any()));
        let form = self.form(ctx);
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("tasks-correction")}</h1>
            <dl class="pairs">
                {pair(l.t("access-source"), words::name(l, "source", &self.source).into_any())}
                {pair(l.t("tasks-about"), ltr(&self.subject).into_any())}
                {pair(l.t("tasks-fact"), words::fact_label(l, &self.fact).into_any())}
                {pair(l.t("tasks-registered"), registered)}
                {pair(l.t("tasks-wanted"), value(l, &self.fact, &self.wanted))}
                {reason}
                {pair(l.t("reference"), ltr(&self.reference).into_any())}
                {pair(l.t("tasks-opened"), l.moment(self.at).into_any())}
            </dl>
            {form}
        }
        .into_any()
    }
}

impl CorrectionTaskPage {
    fn form(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let action = l.href(&format!("/desk/tasks/corrections/{}", self.id));
        let take = (!self.taken).then(|| {
            view! { <button class="button button-quiet" type="submit" name="take" value="yes" formnovalidate="">{l.t("tasks-take")}</button> }
        });
        let outcome = |value: &str, text: Cow<'static, str>| Choice {
            value: value.to_owned(),
            label: text.into_any(),
            hint: None,
            checked: self.typed.outcome == value,
        };
        let corrected = if self.kept_here { l.t("tasks-correct-here") } else { l.t("tasks-correct-there") };
        let outcomes = vec![outcome("corrected", corrected), outcome("declined", l.t("tasks-decline"))];
        let no_outcome =
            (self.missing == Some(DecisionMissing::Outcome)).then(|| l.t("tasks-outcome-missing").into_owned());
        let no_words = (self.missing == Some(DecisionMissing::Words)).then(|| l.t("tasks-words-missing").into_owned());
        let areas: Vec<_> = std::iter::once(l)
            .chain(l.others())
            .map(|language| {
                let id = format!("words-{}", language.lang());
                let typed = self.typed.words.iter().find(|(lang, _)| lang == language.lang());
                let typed = typed.map(|(_, text)| text.clone()).unwrap_or_default();
                let name = language.plain("language-name");
                // The words that are missing are asked for at the first of the fields, in the page's own language.
                let wrong = no_words.clone().filter(|_| language.lang() == l.lang());
                let told = told(&id, wrong.is_some(), false);
                let invalid = wrong.is_some().then_some("true");
                view! {
                    <div class=if wrong.is_some() { "field field-bad" } else { "field" }>
                        <label for=id.clone()>{l.t("tasks-words")}" ("<span lang=language.lang()>{name}</span>")"</label>
                        {field_error(l, &id, wrong.clone())}
                        <textarea class="input" id=id.clone() name=id lang=language.lang() dir=language.dir() rows="3" maxlength="2000" aria-describedby=told aria-invalid=invalid>{typed}</textarea>
                    </div>
                }
            })
            .collect();
        view! {
            <form method="post" action=action>
                {form_fields(ctx, Form::default())}
                {choice_group(l, "outcome", l.t("tasks-decide"), no_outcome, choices("radio", "outcome", None, outcomes))}
                <p class="hint">{l.t("tasks-words-hint")}</p>
                {areas}
                <p class="buttons">{submit(l.t("tasks-send"))}" "{take}</p>
            </form>
        }
        .into_any()
    }
}

/// A question about one look.
#[derive(Clone, Debug)]
pub struct QuestionTaskPage {
    /// Its id.
    pub id: String,
    /// For which service the look was made.
    pub service: String,
    /// The register.
    pub source: String,
    /// When the look was made.
    pub looked_at: Timestamp,
    /// The exchange.
    pub exchange: String,
    /// What the person asks.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// What was typed as an answer.
    pub typed: String,
    /// True when the answer is missing.
    pub missing: bool,
}

impl Page for QuestionTaskPage {
    fn title(&self, l: L) -> String {
        l.plain("tasks-question")
    }

    fn has_errors(&self) -> bool {
        self.missing
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let missing = self.missing.then(|| l.t("tasks-answer-missing").into_owned());
        let errors = missing.iter().map(|message| FieldError::new("answer", message.clone())).collect();
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("tasks-question")}</h1>
            <dl class="pairs">
                <div><dt>{l.t("access-service")}</dt><dd>{words::asker(l, &self.service)}</dd></div>
                <div><dt>{l.t("access-source")}</dt><dd>{words::name(l, "source", &self.source)}</dd></div>
                <div><dt>{l.t("tasks-looked-at")}</dt><dd>{l.moment(self.looked_at)}</dd></div>
                <div><dt>{l.t("audit-exchange")}</dt><dd>{ltr(&self.exchange)}</dd></div>
                <div><dt>{l.t("tasks-asked-at")}</dt><dd>{l.moment(self.at)}</dd></div>
            </dl>
            {note(Tone::Info, Some(l.t("tasks-they-ask").into_owned()), view! { <p dir="auto">{self.text}</p> })}
            <form method="post" action=l.href(&format!("/desk/tasks/questions/{}", self.id))>
                {form_fields(ctx, Form::default())}
                <div class=if missing.is_some() { "field field-bad" } else { "field" }>
                    <label for="answer">{l.t("tasks-answer")}</label>
                    <p class="hint" id="answer-hint">{l.t("tasks-answer-hint")}</p>
                    {field_error(l, "answer", missing.clone())}
                    <textarea class="input" id="answer" name="answer" dir="auto" rows="5" maxlength="2000" aria-describedby=told("answer", missing.is_some(), true) aria-invalid=missing.is_some().then_some("true")>{self.typed}</textarea>
                </div>
                {submit(l.t("tasks-send"))}
            </form>
        }
        .into_any()
    }
}

pub(super) fn above(l: L) -> Vec<Crumb> {
    vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(l.t("desk-tasks"), "/desk/tasks")]
}
