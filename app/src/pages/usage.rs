//! Who looked: every look at the person's data, allowed or refused.

use super::parts::{FactRef, Law};
use crate::{
    components::{Tone, icon, law_link, note, tag},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::journey::SourceOutcome;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Who looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looker {
    /// The person themselves, through the portal.
    Yourself,
    /// Somebody else who filed an application that concerns the person (the other parent).
    AnotherApplicant,
    /// The portal by itself.
    Portal,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Allowed, and the register answered.
    Answered,
    /// Allowed, but no answer came.
    Failed(SourceOutcome),
    /// Refused by the portal; the words are `gate-<reason>`.
    Refused(String),
    /// Allowed; whether an answer came isn't known.
    Open,
}

/// One look.
#[derive(Clone, Debug)]
pub struct Look {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Looker,
    /// For which authority.
    pub requester: String,
    /// For which service.
    pub service: String,
    /// For what: text `purpose-<id>`.
    pub purpose: String,
    /// In which register.
    pub source: String,
    /// At which facts.
    pub facts: Vec<FactRef>,
    /// Under which law; `None` when there was none, which is why it was refused.
    pub law: Option<Law>,
    /// What became of it.
    pub outcome: Outcome,
    /// The application's id, when it is the person's own.
    pub application: Option<String>,
}

/// Who looked at the person's data.
#[derive(Clone, Debug)]
pub struct UsagePage {
    /// The looks, newest first.
    pub looks: Vec<Look>,
}

impl Page for UsagePage {
    fn title(&self, l: L) -> String {
        l.plain("usage-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my"), Crumb::new(l.t("my-data-title"), "/my/data")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let looks: Vec<_> = self.looks.iter().map(|look| look.line(l)).collect();
        let empty = looks.is_empty().then(|| {
            note(Tone::Info, Some(l.t("usage-empty").into_owned()), view! { <p>{l.t("usage-empty-text")}</p> })
        });
        view! {
            <h1>{l.t("usage-title")}</h1>
            <p class="lead">{l.t("usage-lead")}</p>
            {empty}
            {(!looks.is_empty()).then(|| view! { <ol class="cards">{looks}</ol> })}
            <p class="small">{icon("info")}{l.t("usage-complain")}</p>
        }
        .into_any()
    }
}

impl Look {
    fn line(&self, l: L) -> impl IntoView + use<> {
        let by = match self.by {
            Looker::Yourself => l.t("looker-yourself"),
            Looker::AnotherApplicant => l.t("looker-another"),
            Looker::Portal => l.t("looker-portal"),
        };
        let (kind, outcome, reason) = self.outcome(l);
        let facts: Vec<_> = self.facts.iter().map(|fact| view! { <li>{words::fact_label(l, fact)}</li> }).collect();
        let law =
            self.law.as_ref().map(|law| view! { <div><dt>{l.t("legal-basis")}</dt><dd>{law_link(l, law)}</dd></div> });
        let application = self.application.as_ref().map(|id| {
            view! { <p class="small"><a href=l.href(&format!("/applications/{id}"))>{l.t("usage-application")}</a></p> }
        });
        view! {
            <li class="card">
                <div class="card-head">
                    <h2 class="card-title">{words::name(l, "source", &self.source)}</h2>
                    {tag(kind, outcome)}
                </div>
                <p class="small"><time datetime=self.at.to_string()>{l.moment(self.at)}</time></p>
                {reason.map(|reason| view! { <p>{reason}</p> })}
                <dl class="pairs">
                    <div><dt>{l.t("usage-who")}</dt><dd>{by}</dd></div>
                    <div><dt>{l.t("usage-for")}</dt><dd>{words::name(l, "authority", &self.requester)}</dd></div>
                    <div><dt>{l.t("usage-purpose")}</dt><dd>{words::name(l, "purpose", &self.purpose)}</dd></div>
                    {law}
                </dl>
                <details><summary>{l.ta("facts-count", &[("facts", self.facts.len().into())])}</summary><ul class="plain-list">{facts}</ul></details>
                {application}
            </li>
        }
    }

    /// The kind of tag, its words, and the reason in a sentence where there is one.
    fn outcome(&self, l: L) -> (&'static str, std::borrow::Cow<'static, str>, Option<String>) {
        match &self.outcome {
            Outcome::Answered => ("good", l.t("usage-answered"), None),
            Outcome::Failed(outcome) => {
                ("calm", l.t("usage-failed"), Some(words::source_outcome(l, &self.source, *outcome).into_owned()))
            }
            Outcome::Refused(reason) => ("bad", l.t("usage-refused"), Some(words::gate_reason(l, reason).into_owned())),
            Outcome::Open => ("calm", l.t("usage-open"), None),
        }
    }
}
