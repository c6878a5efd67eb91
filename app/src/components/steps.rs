//! What an application covers: at a glance, and step by step over the authorities.

use super::{icon::icon, text::law_link};
use crate::{pages::Offer, texts::L, words};
use domain::catalogue::Money;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Cost, time, authorities and papers of services together.
pub fn glance(l: L, offers: &[Offer], papers_needed: usize) -> AnyView {
    let total: Money = offers.iter().map(|offer| offer.cost).sum();
    let mut authorities: Vec<&str> = offers.iter().map(|offer| offer.authority.as_str()).collect();
    authorities.sort_unstable();
    authorities.dedup();
    let line = |picture, term, words: String| {
        view! { <div class="glance-item"><dt>{icon(picture)}{term}</dt><dd>{words}</dd></div> }
    };
    let papers = l.ta("papers-count", &[("papers", papers_needed.into())]).into_owned();
    let several = (offers.len() > 1).then(|| {
        let words =
            l.ta("services-at", &[("services", offers.len().into()), ("authorities", authorities.len().into())]);
        line("building", l.t("glance-covers"), words.into_owned())
    });
    view! {
        <dl class="glance">
            {several}
            {line("coin", l.t("glance-cost"), l.money(&total.to_string()))}
            {line("clock", l.t("glance-time"), l.ta("working-days", &[("days", longest(offers).into())]).into_owned())}
            {line("paper", l.t("glance-papers"), papers)}
        </dl>
    }
    .into_any()
}

/// The days of the longest chain of services that wait for one another.
fn longest(offers: &[Offer]) -> u32 {
    (0..offers.len()).map(|index| chain(offers, index, offers.len())).max().unwrap_or_default()
}

fn chain(offers: &[Offer], index: usize, depth: usize) -> u32 {
    let Some(offer) = offers.get(index) else { return 0 };
    if depth == 0 {
        return offer.days;
    }
    let before = predecessors(offers, offer).map(|index| chain(offers, index, depth - 1)).max();
    offer.days + before.unwrap_or_default()
}

fn predecessors<'a>(offers: &'a [Offer], offer: &'a Offer) -> impl Iterator<Item = usize> + 'a {
    offer.follows.iter().filter_map(|id| offers.iter().position(|other| other.service == *id))
}

/// The step in which a service begins, from 0: one after the last one that it waits for.
fn stage(offers: &[Offer], index: usize, depth: usize) -> usize {
    let Some(offer) = offers.get(index).filter(|_| depth > 0) else { return 0 };
    predecessors(offers, offer).map(|before| stage(offers, before, depth - 1) + 1).max().unwrap_or_default()
}

/// Numbered steps; services that don't wait for one another share a step.
pub fn steps(l: L, offers: &[Offer]) -> AnyView {
    let stages: Vec<usize> = (0..offers.len()).map(|index| stage(offers, index, offers.len())).collect();
    let last = stages.iter().copied().max().unwrap_or_default();
    let items: Vec<_> = (0..=last)
        .map(|number| {
            let here: Vec<&Offer> =
                offers.iter().zip(&stages).filter(|(_, stage)| **stage == number).map(|(offer, _)| offer).collect();
            let together = (here.len() > 1).then(|| view! { <p class="step-together">{l.t("step-together")}</p> });
            let cards: Vec<_> = here.into_iter().map(|offer| step(l, offer)).collect();
            let shown = l.number(i64::try_from(number + 1).unwrap_or_default());
            view! {
                <li class="step">
                    <span class="step-number" aria-hidden="true">{shown}</span>
                    <div class="step-body">{together}{cards}</div>
                </li>
            }
        })
        .collect();
    view! { <ol class="steps">{items}</ol> }.into_any()
}

fn step(l: L, offer: &Offer) -> AnyView {
    let href = l.href(&format!("/services/{}", offer.service));
    let after = (!offer.follows.is_empty()).then(|| {
        let names = words::list(l, offer.follows.iter().map(|id| words::name(l, "service", id).into_owned()));
        view! { <p class="step-after">{l.ta("step-after", &[("services", names.into())])}</p> }
    });
    let outputs: Vec<_> = offer.outputs.iter().map(|id| view! { <li>{words::name(l, "output", id)}</li> }).collect();
    view! {
        <div class="step-card">
            <h3><a href=href>{words::name(l, "service", &offer.service)}</a></h3>
            <p class="step-authority">{icon("building")}{words::name(l, "authority", &offer.authority)}</p>
            <ul class="facts-line">
                <li>{l.money(&offer.cost.to_string())}</li>
                <li>{l.ta("working-days", &[("days", offer.days.into())])}</li>
            </ul>
            {after}
            <details>
                <summary>{l.t("step-details")}<span class="visually-hidden">" "{words::name(l, "service", &offer.service)}</span></summary>
                <p>{words::about(l, "service", &offer.service, "summary")}</p>
                <dl class="pairs">
                    <div><dt>{l.t("step-outputs")}</dt><dd><ul>{outputs}</ul></dd></div>
                    <div><dt>{l.t("legal-basis")}</dt><dd>{law_link(l, &offer.law)}</dd></div>
                </dl>
            </details>
        </div>
    }
    .into_any()
}
