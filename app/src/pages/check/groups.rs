//! The results: what one can have, what depends and on what, what one can't; and what another answer has changed.

use super::super::parts::FactRef;
use super::{CheckPage, ServiceOutlook};
use crate::{
    components::{Tone, note, tag},
    key,
    texts::L,
    words,
};
use domain::catalogue::{Catalogue, Datatype};
use domain::eligibility::{Outlook, Standing, Waiting, Waits, waiting};
use domain::facts::FactId;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::collections::BTreeSet;

/// Services that wait for the same, by their places among the outlooks.
#[derive(Clone, Debug)]
pub struct WaitingGroup {
    /// For what, and which services.
    pub waiting: Waiting,
    /// The fact for which they wait, where it is one.
    pub fact: Option<FactRef>,
}

impl WaitingGroup {
    /// What one may perhaps have, by what it depends on; `open` are the questions without an answer.
    pub fn all(catalogue: &Catalogue, outlooks: &[Outlook<'_>], open: &BTreeSet<FactId>) -> Vec<Self> {
        let named = |waiting: Waiting| {
            let fact = match &waiting.on {
                Waits::Fact(fact) => {
                    let mut services = waiting.places.iter().filter_map(|place| outlooks.get(*place));
                    let concept = services.find_map(|one| catalogue.concept_of(one.service, fact));
                    concept.map(|concept| FactRef::of(fact, concept))
                }
                _ => None,
            };
            Self { waiting, fact }
        };
        waiting(outlooks, open).into_iter().map(named).collect()
    }

    /// Its services but for those that already stand before the groups; `None` where no other is left.
    fn view(&self, l: L, page: &CheckPage, outlooks: &[ServiceOutlook]) -> Option<AnyView> {
        let places = self.waiting.places.iter().filter(|place| !page.nearest.contains(*place));
        let of: Vec<_> = places.filter_map(|place| outlooks.get(*place)).collect();
        if of.is_empty() {
            return None;
        }
        let count = l.ta("check-count", &[("services", of.len().into())]);
        let lines: Vec<_> = of.into_iter().map(|one| one.line(l, 4)).collect();
        let title = match (&self.waiting.on, &self.fact) {
            (Waits::Question(fact), _) => {
                let field = page.fields.iter().find(|field| field.fact.fact == *fact);
                l.ta("check-waits", &[("for", field.map(|field| question(l, &field.fact)).unwrap_or_default().into())])
            }
            (Waits::Fact(_), Some(fact)) => l.ta("check-waits", &[("for", words::fact_label_plain(l, fact).into())]),
            (Waits::Officer, _) => l.t("check-waits-officer"),
            _ => l.t("check-waits-own"),
        };
        let title = view! { <h3 class="outlooks-title">{title}" "<span class="count">{count}</span></h3> };
        Some(view! { {title}<ul class="offers">{lines}</ul> }.into_any())
    }
}

/// A question's words.
fn question(l: L, fact: &FactRef) -> String {
    let asked = words::fact_attr(l, fact, "question").unwrap_or_else(|| words::fact_label(l, fact));
    crate::texts::plain(&asked)
}

/// Everything that follows from the answers.
pub(super) fn results(l: L, page: &CheckPage, outlooks: &[ServiceOutlook]) -> AnyView {
    let of = |standing| outlooks.iter().filter(move |one| one.standing == standing);
    let flat = |standing| of(standing).map(|one| one.line(l, 3)).collect::<Vec<_>>();
    let list = |lines: Vec<AnyView>| view! { <ul class="offers">{lines}</ul> }.into_any();
    let group = |standing, (title, tone): (&'static str, &'static str), body: AnyView| {
        let count = of(standing).count();
        let said = l.ta("check-count", &[("services", count.into())]);
        (count > 0).then(|| {
            view! {
                <details class="outlooks" open={standing == Standing::Can}>
                    <summary>{tag(tone, l.t(title))}<span class="count">{said}</span></summary>
                    {body}
                </details>
            }
        })
    };
    view! {
        <section id="results" class="part" aria-labelledby="results-title">
            <h2 id="results-title">{l.t("check-results")}</h2>
            {changes(l, page)}
            {next(l, page)}
            {group(Standing::Can, (key!("check-can"), "good"), list(flat(Standing::Can)))}
            {perhaps(l, page, outlooks)}
            {group(Standing::Cannot, (key!("check-cannot"), "calm"), list(flat(Standing::Cannot)))}
        </section>
    }
    .into_any()
}

/// What one may perhaps have: what asks about the answers stands open, the rest is folded, by what it depends on.
fn perhaps(l: L, page: &CheckPage, outlooks: &[ServiceOutlook]) -> Option<AnyView> {
    let all = outlooks.iter().filter(|one| one.standing == Standing::Perhaps).count();
    let said = |services: usize| l.ta("check-count", &[("services", services.into())]);
    let title = view! { {tag("busy", l.t("check-perhaps"))}<span class="count">{said(all)}</span> };
    let rest: Vec<_> = page.waiting.iter().filter_map(|group| group.view(l, page, outlooks)).collect();
    if page.nearest.is_empty() {
        let folded = view! { <details class="outlooks"><summary>{title}</summary>{rest}</details> };
        return (all > 0).then(|| folded.into_any());
    }
    let near: Vec<_> = page.nearest.iter().filter_map(|place| outlooks.get(*place)).map(|one| one.line(l, 3)).collect();
    let others = all.saturating_sub(near.len());
    let folded = (others > 0).then(|| {
        let summary = view! { {l.t("check-perhaps-rest")}" "<span class="count">{said(others)}</span> };
        view! { <details class="outlooks"><summary>{summary}</summary>{rest}</details> }
    });
    let near = view! { <div id="nearest"><p>{title}</p><ul class="offers">{near}</ul></div> };
    Some(view! { {near}{folded} }.into_any())
}

/// The open question of what was spoken of, with the way to it.
fn next(l: L, page: &CheckPage) -> Option<AnyView> {
    let group = page.waiting.first()?;
    let Waits::Question(fact) = &group.waiting.on else { return None };
    let field = page.fields.iter().find(|field| field.fact.fact == *fact)?;
    let place = if field.datatype == Datatype::Date { format!("{fact}.day") } else { fact.to_string() };
    let gain = match group.waiting.settles {
        0 => l.ta("check-next-helps", &[("services", group.waiting.places.len().into())]),
        settles => l.ta("check-next-settles", &[("services", settles.into())]),
    };
    let asked = question(l, &field.fact);
    let body = view! { <p><a href=format!("#{place}")>{asked}</a></p><p>{gain}</p> };
    Some(note(Tone::Info, Some(l.t("check-next").into_owned()), body).into_any())
}

/// What another answer has changed, service by service.
fn changes(l: L, page: &CheckPage) -> Option<AnyView> {
    let moves = page.moves.as_ref()?;
    if moves.is_empty() {
        return Some(note(Tone::Info, None, view! { <p role="status">{l.t("check-moved-none")}</p> }).into_any());
    }
    let more = moves.iter().filter(|(_, from, to)| to < from).count();
    let less = moves.len() - more;
    let more = (more > 0).then(|| view! { <p>{l.ta("check-moved-more", &[("services", more.into())])}</p> });
    let less = (less > 0).then(|| view! { <p>{l.ta("check-moved-less", &[("services", less.into())])}</p> });
    let lines: Vec<_> = moves
        .iter()
        .map(|(service, from, to)| {
            let stands = |standing: &Standing| l.plain(standing_key(*standing));
            let standing = l.ta("check-moved-line", &[("from", stands(from).into()), ("to", stands(to).into())]);
            view! { <li data-moved=service.clone()>{words::name(l, "service", service)}" "<span class="small">{standing}</span></li> }
        })
        .collect();
    let body = view! { <div role="status">{more}{less}</div><ul class="plain-list">{lines}</ul> };
    Some(note(Tone::Good, Some(l.t("check-moved").into_owned()), body).into_any())
}

fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Can => key!("check-can"),
        Standing::Perhaps => key!("check-perhaps"),
        Standing::Cannot => key!("check-cannot"),
    }
}
