//! What was declared in a case and is verified at registers: what they said, and what the person can do about it.

use super::parts::FactRef;
use crate::{
    components::{tag, value},
    texts::L,
    words,
};
use domain::{facts::Value, verification::Verdict};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A fact that is, or was, verified at a register.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The fact.
    pub fact: FactRef,
    /// The register.
    pub source: String,
    /// What was found.
    pub verdict: Verdict,
    /// When; while it is open, since when it waits.
    pub at: Timestamp,
    /// What the person declared.
    pub declared: Option<Value>,
    /// What the register says, where it says something else.
    pub registered: Option<Value>,
    /// Where the person can ask for a correction (path without language).
    pub correct: Option<String>,
}

/// The facts with what registers said; nothing when there are none.
pub(super) fn checks(l: L, all: &[Checked]) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let lines: Vec<_> = all.iter().map(|one| one.line(l)).collect();
    Some(
        view! {
            <section class="part" aria-labelledby="checks">
                <h2 id="checks">{l.t("checks-title")}</h2>
                <p>{l.t("checks-lead")}</p>
                <dl class="facts sheet">{lines}</dl>
            </section>
        }
        .into_any(),
    )
}

impl Checked {
    fn line(&self, l: L) -> impl IntoView + use<> {
        let label = words::fact_label(l, &self.fact);
        let (kind, found) = words::verdict(l, self.verdict);
        let declared = self.declared.as_ref().map(|declared| value(l, &self.fact, declared));
        let registered = self.registered.as_ref().map(|registered| {
            view! { <dd class="fact-origin">{l.t("checks-register-says")}" "{value(l, &self.fact, registered)}</dd> }
        });
        let source = words::name(l, "source", &self.source);
        let at = (self.verdict != Verdict::Open).then(|| {
            let iso = self.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
            view! { " · "<time datetime=iso>{l.moment(self.at)}</time> }
        });
        let correct = self.correct.as_ref().map(|path| {
            view! { <dd class="fact-action"><a href=l.href(path)>{l.t("checks-correct")}<span class="visually-hidden">" "{label.clone()}</span></a></dd> }
        });
        view! {
            <div class="fact" data-fact=self.fact.fact.to_string() data-verdict=self.verdict.name()>
                <dt>{label}</dt>
                <dd class="fact-value">{declared}" "{tag(kind, found)}</dd>
                {registered}
                <dd class="fact-origin">{source}{at}</dd>
                {correct}
            </div>
        }
    }
}
