//! Looks that belong together: an application asks one register at one moment for several services and people. Shown
//! as one card; each look keeps its authority, purpose, law and decision.

use super::{
    parts::FactRef,
    usage::{Look, Outcome},
};
use crate::{
    components::{icon, law_link, tag},
    texts::L,
    words,
};
use jiff::SignedDuration;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// How far apart the looks of one card may lie.
const MOMENT: SignedDuration = SignedDuration::from_secs(60);

/// Looks into one register by the same person for the same application at the same moment.
pub(super) struct Group<'a> {
    first: &'a Look,
    entries: Vec<Entry<'a>>,
}

/// Looks that differ in their facts alone: for one service, one purpose, under one law, with one outcome.
struct Entry<'a> {
    look: &'a Look,
    facts: Vec<&'a FactRef>,
}

/// The cards of these looks, in the order in which the looks come.
pub(super) fn together(looks: &[Look]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for look in looks {
        match groups.iter_mut().find(|group| group.takes(look)) {
            Some(group) => group.add(look),
            None => {
                let mut group = Group { first: look, entries: Vec::new() };
                group.add(look);
                groups.push(group);
            }
        }
    }
    groups
}

impl<'a> Group<'a> {
    fn takes(&self, look: &Look) -> bool {
        let first = self.first;
        first.source == look.source
            && first.exchange == look.exchange
            && first.application == look.application
            && first.by == look.by
            && first.via == look.via
            && first.at.duration_since(look.at).abs() <= MOMENT
    }

    fn add(&mut self, look: &'a Look) {
        let same = |entry: &&mut Entry<'_>| {
            let other = entry.look;
            other.requester == look.requester
                && other.service == look.service
                && other.purpose == look.purpose
                && other.law == look.law
                && other.outcome == look.outcome
        };
        match self.entries.iter_mut().find(same) {
            Some(entry) => entry.facts.extend(&look.facts),
            None => self.entries.push(Entry { look, facts: look.facts.iter().collect() }),
        }
    }

    /// The card: register, moment, who, on whose behalf and what became of it; what for, by which law and which facts
    /// behind a summary when there are several.
    pub(super) fn card(&self, l: L) -> AnyView {
        let look = self.first;
        let outcomes = distinct(self.entries.iter().map(|entry| outcome(l, entry.look)));
        let mixed = outcomes.len() > 1;
        let reasons: Vec<_> = distinct(self.entries.iter().filter_map(|entry| reason(l, entry.look)))
            .into_iter()
            .map(|reason| view! { <p>{reason}</p> })
            .collect();
        let tags: Vec<_> = outcomes.into_iter().map(|(kind, words)| tag(kind, words)).collect();
        let behalf = distinct(self.entries.iter().map(|e| words::name(l, "authority", &e.look.requester).into_owned()));
        let application = look.application.as_ref().map(|id| {
            view! { <p class="small"><a href=l.href(&format!("/applications/{id}"))>{l.t("usage-application")}</a></p> }
        });
        view! {
            <li class="card">
                <div class="card-head">
                    <h2 class="card-title">{icon("register")}{words::name(l, "source", &look.source)}</h2>
                    <span class="tags">{tags}</span>
                </div>
                <p class="small"><time datetime=look.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()>{l.moment(look.at)}</time></p>
                {reasons}
                <dl class="pairs">
                    <div><dt>{l.t("usage-who")}</dt><dd>{look.who(l)}</dd></div>
                    {stated(l, look)}
                    <div><dt>{l.t("usage-for")}</dt><dd>{words::list(l, behalf.into_iter())}</dd></div>
                    {through(l, look)}
                    {(self.entries.len() == 1).then(|| why(l, look))}
                </dl>
                {self.details(l, mixed)}
                <p class="small"><a href=l.href(&format!("/my/data/usage/{}", look.exchange))>{l.t("look-open")}</a></p>
                {application}
            </li>
        }
        .into_any()
    }

    fn details(&self, l: L, mixed: bool) -> AnyView {
        let count = distinct(self.entries.iter().flat_map(|entry| entry.facts.iter().copied())).len();
        let count = l.ta("facts-count", &[("facts", count.into())]);
        if let [entry] = self.entries.as_slice() {
            return view! { <details><summary>{count}</summary><p class="small">{entry.facts(l)}</p></details> }
                .into_any();
        }
        let entries: Vec<_> = self.entries.iter().map(|entry| entry.line(l, mixed)).collect();
        view! {
            <details>
                <summary>{l.t("usage-details")}<span class="count">{count}</span></summary>
                <ul class="looks">{entries}</ul>
            </details>
        }
        .into_any()
    }
}

impl Entry<'_> {
    fn line(&self, l: L, mixed: bool) -> AnyView {
        let (kind, decision) = outcome(l, self.look);
        let reason = reason(l, self.look).filter(|_| mixed).map(|reason| view! { <p class="small">{reason}</p> });
        view! {
            <li>
                <p class="look-for">{words::name(l, "authority", &self.look.requester)}" "{mixed.then(|| tag(kind, decision))}</p>
                {reason}
                <dl class="pairs">
                    {why(l, self.look)}
                    <div><dt>{l.t("usage-facts")}</dt><dd>{self.facts(l)}</dd></div>
                </dl>
            </li>
        }
        .into_any()
    }

    fn facts(&self, l: L) -> String {
        let names = self.facts.iter().map(|fact| words::fact_label(l, fact).into_owned());
        words::list(l, distinct(names).into_iter())
    }
}

/// Purpose and law.
fn why(l: L, look: &Look) -> impl IntoView + use<> {
    let law =
        look.law.as_ref().map(|law| view! { <div><dt>{l.t("legal-basis")}</dt><dd>{law_link(l, law)}</dd></div> });
    view! { <div><dt>{l.t("usage-purpose")}</dt><dd>{words::name(l, "purpose", &look.purpose)}</dd></div>{law} }
}

/// The hubs through which the question went, where it did.
pub(super) fn through(l: L, look: &Look) -> Option<AnyView> {
    let hubs = words::list(l, look.via.iter().map(|hub| words::name(l, "hub", hub).into_owned()));
    (!hubs.is_empty()).then(|| view! { <div><dt>{l.t("usage-through")}</dt><dd>{hubs}</dd></div> }.into_any())
}

/// The reason that whoever looked stated, where they had to.
pub(super) fn stated(l: L, look: &Look) -> Option<AnyView> {
    let reason = look.stated(l)?;
    Some(view! { <div><dt>{l.t("usage-stated")}</dt><dd>{reason}</dd></div> }.into_any())
}

/// The kind of tag and its words.
pub(super) fn outcome(l: L, look: &Look) -> (&'static str, Cow<'static, str>) {
    match &look.outcome {
        Outcome::Answered => ("good", l.t("usage-answered")),
        Outcome::Failed(_) => ("calm", l.t("usage-failed")),
        Outcome::Refused(_) => ("bad", l.t("usage-refused")),
        Outcome::Open => ("calm", l.t("usage-open")),
    }
}

/// Why there was no answer, in a sentence.
pub(super) fn reason(l: L, look: &Look) -> Option<String> {
    match &look.outcome {
        Outcome::Failed(outcome) => Some(words::source_outcome(l, &look.source, *outcome).into_owned()),
        Outcome::Refused(reason) => Some(words::gate_reason(l, reason).into_owned()),
        Outcome::Answered | Outcome::Open => None,
    }
}

/// Each once, in the order in which they come.
fn distinct<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}
