//! What was issued with a decision: a certificate, a number, a card, each with whose it is and the ways on from it.

use super::parts::FactRef;
use crate::{
    components::{icon, ltr},
    texts::L,
    words,
};
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// A document or number that a service issued.
#[derive(Clone, Debug)]
pub struct Issued {
    /// The fact that it is, where the catalogue has a concept for it: named by the concept's words.
    pub fact: Option<FactRef>,
    /// The output that it is, where the catalogue tells: named by `output-<id>` when there is no concept.
    pub output: Option<String>,
    /// Its number.
    pub number: String,
    /// Whose it is, as the application names them.
    pub whose: Option<String>,
    /// The day of the decision.
    pub day: Option<Date>,
    /// Services that come next and were not asked for with it.
    pub next: Vec<String>,
}

impl Issued {
    fn name(&self, l: L) -> Cow<'static, str> {
        match (&self.output, &self.fact) {
            (Some(id), _) => words::name(l, "output", id),
            (None, Some(fact)) => words::fact_label(l, fact),
            (None, None) => l.t("issued-number"),
        }
    }

    /// Its card, under the reference by which anybody can tell that the application is genuine.
    fn card(&self, l: L, reference: &str) -> AnyView {
        let whose = self
            .whose
            .as_ref()
            .map(|name| view! { <div><dt>{l.t("issued-to")}</dt><dd><bdi>{name.clone()}</bdi></dd></div> });
        let day = self.day.map(|day| view! { <div><dt>{l.t("issued-on")}</dt><dd>{l.both_calendars(day)}</dd></div> });
        let verify = l.href(&format!("/verify?code={reference}"));
        let next = self.next.iter().map(|id| {
            view! { <li>{icon("list")}<span>{l.t("issued-next")}" "<a href=l.href(&format!("/services/{id}"))>{words::name(l, "service", id)}</a></span></li> }
        });
        let next: Vec<_> = next.collect();
        view! {
            <li class="card issued">
                <h3 class="card-title">{icon("seal")}{self.name(l)}</h3>
                <dl class="pairs">
                    <div><dt>{l.t("issued-number")}</dt><dd>{ltr(self.number.clone())}</dd></div>
                    {whose}{day}
                </dl>
                <ul class="picture-list">
                    <li>{icon("tick")}<span><a href=verify>{l.t("issued-verify")}</a></span></li>
                    {next}
                </ul>
            </li>
        }
        .into_any()
    }
}

/// The section with all that was issued, where anything was.
pub(super) fn issued<'a>(l: L, reference: &str, all: impl Iterator<Item = &'a Issued>) -> Option<AnyView> {
    let cards: Vec<_> = all.map(|one| one.card(l, reference)).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="issued">
                <h2 id="issued">{l.t("issued-title")}</h2>
                <ul class="cards">{cards}</ul>
                <p data-print="">{icon("print")}<span>{l.t("issued-print")}</span></p>
            </section>
        }
        .into_any()
    })
}
