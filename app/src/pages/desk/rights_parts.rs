//! What the pages about authorisations share: a row as people see it.

use crate::{
    components::{law_link, ltr, tag},
    pages::{FactRef, Law},
    texts::L,
    words,
};
use domain::{
    application::{Assurance, Channel},
    catalogue::{Basis, Direction},
    proposal::Standing,
};
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// One row of the access-authorisation table.
#[derive(Clone, Debug)]
pub struct Right {
    /// The row's id.
    pub id: String,
    /// Where it stands.
    pub standing: Standing,
    /// The authority that may ask.
    pub requester: String,
    /// For which service, or which function of the hub.
    pub service: String,
    /// True for a service.
    pub is_service: bool,
    /// For which purpose.
    pub purpose: String,
    /// Which register.
    pub source: String,
    /// Which way of asking.
    pub direction: Direction,
    /// Which facts.
    pub facts: Vec<FactRef>,
    /// About people in which capacities.
    pub capacities: Vec<String>,
    /// On which channels.
    pub channels: Vec<Channel>,
    /// How surely the person must be known.
    pub min_assurance: Assurance,
    /// What the person must have said.
    pub basis: Basis,
    /// How many days of the past may be asked about.
    pub history_days: Option<u32>,
    /// Under which law.
    pub law: Law,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Who proposed it.
    pub proposed_by: String,
    /// Who approved it; empty as long as nobody has.
    pub approved_by: String,
    /// The decision's reference.
    pub decision: String,
}

impl Right {
    /// The service's or function's name.
    pub(super) fn asker(&self, l: L) -> String {
        if self.is_service {
            words::name(l, "service", &self.service).into_owned()
        } else {
            words::hub_function(l, &self.service)
        }
    }

    /// Where it stands, as a tag.
    pub(super) fn tag(&self, l: L) -> impl IntoView + use<> {
        let kind = match self.standing {
            Standing::InForce => "good",
            Standing::Proposed => "you",
            Standing::Refused | Standing::Withdrawn => "bad",
        };
        tag(kind, words::rights_standing(l, self.standing))
    }

    /// "1 January 2026 to 31 December 2027", or without an end.
    pub(super) fn period(&self, l: L) -> String {
        let from = l.date(self.valid_from);
        match self.valid_to {
            Some(last) => l.ta("access-from-to", &[("from", from.into()), ("to", l.date(last).into())]).into_owned(),
            None => l.ta("access-from", &[("from", from.into())]).into_owned(),
        }
    }

    /// Everything about the row, as pairs.
    pub(super) fn details(&self, l: L) -> AnyView {
        let pair = |name: Cow<'static, str>, value: AnyView| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
        let facts = words::list(l, self.facts.iter().map(|fact| words::fact_label(l, fact).into_owned()));
        let about = words::list(l, self.capacities.iter().map(|id| words::capacity(l, id).into_owned()));
        let channels = words::list(l, self.channels.iter().map(|channel| words::channel(l, *channel).into_owned()));
        let channels = (!self.channels.is_empty()).then(|| pair(l.t("access-channels"), channels.into_any()));
        let history = self.history_days.map(|days| {
            pair(l.t("access-history-days"), l.ta("access-days", &[("days", i64::from(days).into())]).into_any())
        });
        let assurance = (self.direction == Direction::Pull)
            .then(|| pair(l.t("access-assurance"), words::assurance(l, self.min_assurance).into_any()));
        let approved = if self.approved_by.is_empty() {
            l.t("access-nobody-yet").into_any()
        } else {
            ltr(&self.approved_by).into_any()
        };
        view! {
            <dl class="pairs">
                {pair(l.t("access-service"), self.asker(l).into_any())}
                {pair(l.t("access-requester"), words::name(l, "authority", &self.requester).into_any())}
                {pair(l.t("access-purpose"), words::name(l, "purpose", &self.purpose).into_any())}
                {pair(l.t("access-source"), words::name(l, "source", &self.source).into_any())}
                {pair(l.t("access-facts"), facts.into_any())}
                {pair(l.t("access-about"), about.into_any())}
                {pair(l.t("access-direction"), words::direction(l, self.direction).into_any())}
                {channels}
                {assurance}
                {pair(l.t("access-basis"), words::basis(l, self.basis).into_any())}
                {history}
                {pair(l.t("access-law"), law_link(l, &self.law).into_any())}
                {pair(l.t("access-period"), self.period(l).into_any())}
                {pair(l.t("access-decision"), ltr(&self.decision).into_any())}
                {pair(l.t("access-proposed-by"), ltr(&self.proposed_by).into_any())}
                {pair(l.t("access-approved-by"), approved)}
                {pair(l.t("access-id"), ltr(&self.id).into_any())}
            </dl>
        }
        .into_any()
    }
}
