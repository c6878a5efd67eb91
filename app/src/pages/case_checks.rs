//! The person's own answers in a case beside what registers say: what they said is wrong in a register, what is being
//! verified, what was compared, and what nobody verified.

use super::parts::FactRef;
use crate::{
    components::{tag, value},
    key,
    texts::L,
    words,
};
use domain::{correction::CorrectionStatus, facts::Value, verification::Verdict};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A declared fact that is, or was, verified at a register.
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
    /// True once all who need the fact have decided.
    pub decided: bool,
}

/// A fact that a register gave and the person said is wrong.
#[derive(Clone, Debug)]
pub struct Disputed {
    /// The fact.
    pub fact: FactRef,
    /// The register.
    pub source: String,
    /// What the person says.
    pub said: Option<Value>,
    /// What the register says, as far as is known now.
    pub registered: Option<Value>,
    /// What came of asking the register anew, where it was asked.
    pub verdict: Option<Verdict>,
    /// Where the correction stands that was asked of the register, and the path of its page without language.
    pub correction: Option<(CorrectionStatus, String)>,
}

/// What the person said is wrong in registers; nothing when there is nothing of that kind.
pub(super) fn disputes(l: L, all: &[Disputed]) -> Option<AnyView> {
    let lines: Vec<_> = all.iter().map(|one| one.line(l)).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="disputes">
                <h2 id="disputes">{l.t("disputes-title")}</h2>
                <p>{l.t("disputes-lead")}</p>
                <dl class="facts sheet">{lines}</dl>
            </section>
        }
        .into_any()
    })
}

/// What was declared in place of registers, by what came of it; nothing when there is nothing of that kind.
pub(super) fn checks(l: L, all: &[Checked]) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let of = |wanted: fn(Verdict) -> bool| all.iter().filter(|one| wanted(one.verdict)).collect::<Vec<_>>();
    let (open, compared, not) =
        (of(is_open), of(is_compared), of(|verdict| !is_open(verdict) && !is_compared(verdict)));
    let flag = compared.iter().any(|one| one.verdict == Verdict::Contradicted && !one.decided);
    let barred = not.iter().any(|one| one.verdict == Verdict::NotAllowed);
    Some(
        view! {
            <section class="part" aria-labelledby="checks">
                <h2 id="checks">{l.t("checks-title")}</h2>
                {group(l, ("open", key!("checks-open")), Some(key!("checks-open-text")), &open)}
                {group(l, ("compared", key!("checks-compared")), flag.then_some(key!("checks-flag-text")), &compared)}
                {group(l, ("not", key!("checks-not")), barred.then_some(key!("checks-barred-text")), &not)}
            </section>
        }
        .into_any(),
    )
}

fn is_open(verdict: Verdict) -> bool {
    verdict == Verdict::Open
}

fn is_compared(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Confirmed | Verdict::Contradicted)
}

fn group(
    l: L,
    (name, title): (&str, &'static str),
    text: Option<&'static str>,
    all: &[&Checked],
) -> Option<impl IntoView + use<>> {
    let id = format!("checks-{name}");
    let lines: Vec<_> = all.iter().map(|one| one.line(l)).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h3 id=id>{l.t(title)}</h3>
            {text.map(|text| view! { <p>{l.t(text)}</p> })}
            <dl class="facts sheet">{lines}</dl>
        }
    })
}

impl Checked {
    fn line(&self, l: L) -> impl IntoView + use<> {
        let label = words::fact_label(l, &self.fact);
        let (kind, found) = words::verdict(l, self.verdict, self.decided);
        let declared = self.declared.as_ref().map(|declared| value(l, &self.fact, declared));
        let source = words::name(l, "source", &self.source);
        let at = (self.verdict != Verdict::Open).then(|| {
            let iso = self.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
            view! { "\u{a0}· "<time datetime=iso>{l.moment(self.at)}</time> }
        });
        let correct = self.correct.as_ref().map(|path| {
            view! { <dd class="fact-action"><a href=l.href(path)>{l.t("checks-correct")}<span class="visually-hidden">" "{label.clone()}</span></a></dd> }
        });
        view! {
            <div class="fact" data-fact=self.fact.fact.to_string() data-verdict=self.verdict.name()>
                <dt>{label}</dt>
                <dd class="fact-value">{declared}" "{tag(kind, found)}</dd>
                {register_says(l, &self.fact, self.registered.as_ref())}
                <dd class="fact-origin">{source}{at}</dd>
                {correct}
            </div>
        }
    }
}

impl Disputed {
    fn line(&self, l: L) -> impl IntoView + use<> {
        let label = words::fact_label(l, &self.fact);
        let said = self.said.as_ref().map(|said| value(l, &self.fact, said));
        let state = self.correction.as_ref().map(|(status, _)| {
            let (kind, words) = words::correction_status(l, *status);
            tag(kind, l.ta("disputes-correction", &[("status", words.as_ref().into())]))
        });
        let follow = self.correction.as_ref().map(|(_, path)| {
            view! { <dd class="fact-action"><a href=l.href(path)>{l.t("disputes-follow")}<span class="visually-hidden">" "{label.clone()}</span></a></dd> }
        });
        view! {
            <div class="fact" data-fact=self.fact.fact.to_string() data-disputed=self.source.clone() data-verdict=self.verdict.map(Verdict::name)>
                <dt>{label}</dt>
                <dd class="fact-value">{said}" "{state}</dd>
                {register_says(l, &self.fact, self.registered.as_ref())}
                <dd class="fact-origin">{words::name(l, "source", &self.source)}</dd>
                {follow}
            </div>
        }
    }
}

fn register_says(l: L, fact: &FactRef, registered: Option<&Value>) -> Option<impl IntoView + use<>> {
    registered.map(|registered| {
        view! { <dd class="fact-origin">{l.t("checks-register-says")}" "{value(l, fact, registered)}</dd> }
    })
}
