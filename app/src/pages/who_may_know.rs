//! Who may know what: the authorisations in force, for everybody to read. By service, by register, by fact.

use super::parts::{FactRef, Law};
use crate::{
    components::{icon, law_link, ltr},
    context::PageContext,
    key,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::{
    application::{Assurance, Channel},
    catalogue::{Authorisation, Basis, Catalogue, Direction, RowState},
    facts::FactId,
};
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// By what the rights are looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RightsBy {
    /// By who may ask: a service, or a function of the hub.
    Service,
    /// By who is asked.
    Register,
    /// By what is asked.
    Fact,
}

/// All services, registers and facts with rights, and how many.
#[derive(Clone, Debug)]
pub struct WhoMayKnowPage {
    services: Vec<(String, usize)>,
    registers: Vec<(String, usize)>,
    facts: Vec<(FactRef, usize)>,
}

/// The rights of one service, register or fact.
#[derive(Clone, Debug)]
pub struct RightsPage {
    by: RightsBy,
    id: String,
    fact: Option<FactRef>,
    rows: Vec<Right>,
}

/// One authorisation as people see it.
#[derive(Clone, Debug)]
struct Right {
    requester: String,
    direction: Direction,
    service: String,
    purpose: String,
    law: Law,
    source: String,
    via: Option<String>,
    facts: Vec<FactRef>,
    channels: Vec<Channel>,
    assurance: Assurance,
    basis: Basis,
    from: Date,
    to: Option<Date>,
    decision: String,
}

impl RightsBy {
    /// Its part of the address: `services`.
    pub fn path(self) -> &'static str {
        match self {
            Self::Service => "services",
            Self::Register => "registers",
            Self::Fact => "facts",
        }
    }

    /// What an address calls it.
    pub fn of_path(path: &str) -> Option<Self> {
        [Self::Service, Self::Register, Self::Fact].into_iter().find(|by| by.path() == path)
    }
}

/// A row that stands and has not ended: those are shown to people.
fn stands(row: &Authorisation, today: Date) -> bool {
    row.state == RowState::InForce && row.valid_to.is_none_or(|last| today <= last)
}

fn named(catalogue: &Catalogue, concept: &str) -> Option<FactRef> {
    let concept = catalogue.concepts.get(concept)?;
    Some(FactRef::of(&FactId::new("person", concept.path()), concept))
}

impl WhoMayKnowPage {
    /// The rights that stand on a day.
    pub fn of<'a>(catalogue: &Catalogue, rows: impl Iterator<Item = &'a Authorisation>, today: Date) -> Self {
        let mut services: BTreeMap<&str, usize> = BTreeMap::new();
        let mut registers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut facts: BTreeMap<&str, usize> = BTreeMap::new();
        for row in rows.filter(|row| stands(row, today)) {
            *services.entry(&row.service).or_default() += row.concepts.len();
            *registers.entry(&row.source).or_default() += 1;
            for concept in &row.concepts {
                *facts.entry(concept).or_default() += 1;
            }
        }
        let owned = |map: BTreeMap<&str, usize>| map.into_iter().map(|(id, count)| (id.to_owned(), count)).collect();
        let facts = facts.into_iter().filter_map(|(id, count)| Some((named(catalogue, id)?, count)));
        Self { facts: facts.collect(), services: owned(services), registers: owned(registers) }
    }
}

impl RightsPage {
    /// The rights of one thing that stand on a day; `None` when there are none.
    pub fn of<'a>(
        catalogue: &Catalogue,
        rows: impl Iterator<Item = &'a Authorisation>,
        (by, id): (RightsBy, &str),
        today: Date,
    ) -> Option<Self> {
        let wanted = |row: &&Authorisation| match by {
            RightsBy::Service => row.service == id,
            RightsBy::Register => row.source == id,
            RightsBy::Fact => row.concepts.iter().any(|concept| concept == id),
        };
        let rows: Vec<Right> =
            rows.filter(|row| stands(row, today)).filter(wanted).map(|row| Right::of(catalogue, row)).collect();
        let fact = (by == RightsBy::Fact).then(|| named(catalogue, id)).flatten();
        (!rows.is_empty()).then(|| Self { by, id: id.to_owned(), fact, rows })
    }

    fn name(&self, l: L) -> String {
        match (&self.fact, self.by) {
            (Some(fact), _) => words::fact_label(l, fact).into_owned(),
            (None, RightsBy::Register) => words::name(l, "source", &self.id).into_owned(),
            (None, _) => words::asker(l, &self.id).into_owned(),
        }
    }
}

impl Right {
    fn of(catalogue: &Catalogue, row: &Authorisation) -> Self {
        Self {
            requester: row.requester.clone(),
            direction: row.direction,
            service: row.service.clone(),
            purpose: row.purpose.clone(),
            law: Law::of(catalogue, &row.legal_basis),
            source: row.source.clone(),
            via: catalogue.sources.get(&row.source).and_then(|source| source.via.clone()),
            facts: row.concepts.iter().filter_map(|concept| named(catalogue, concept)).collect(),
            channels: row.channels.clone(),
            assurance: row.min_assurance,
            basis: row.basis,
            from: row.valid_from,
            to: row.valid_to,
            decision: row.decision.clone(),
        }
    }

    fn card(&self, l: L) -> impl IntoView + use<> {
        let facts = words::list(l, self.facts.iter().map(|fact| words::fact_label(l, fact).into_owned()));
        let channels = (!self.channels.is_empty()).then(|| {
            let names = words::list(l, self.channels.iter().map(|channel| words::channel(l, *channel).into_owned()));
            view! { <div><dt>{l.t("rights-channels")}</dt><dd>{names}</dd></div> }
        });
        let through = self.via.as_ref().map(|hub| {
            view! { <div><dt>{l.t("usage-through")}</dt><dd>{words::name(l, "hub", hub)}</dd></div> }
        });
        let until = self.to.map(|day| view! { <div><dt>{l.t("rights-until")}</dt><dd>{l.date(day)}</dd></div> });
        view! {
            <li class="card">
                <h2 class="card-title">{icon("building")}<a href=l.href(&address(RightsBy::Service, &self.service))>{words::asker(l, &self.service)}</a></h2>
                <dl class="pairs">
                    <div><dt>{l.t("rights-authority")}</dt><dd>{words::name(l, "authority", &self.requester)}</dd></div>
                    <div><dt>{l.t("rights-register")}</dt><dd><a href=l.href(&address(RightsBy::Register, &self.source))>{words::name(l, "source", &self.source)}</a></dd></div>
                    {through}
                    <div><dt>{l.t("rights-purpose")}</dt><dd>{words::name(l, "purpose", &self.purpose)}</dd></div>
                    <div><dt>{l.t("legal-basis")}</dt><dd>{law_link(l, &self.law)}</dd></div>
                    <div><dt>{l.t("rights-occasion")}</dt><dd>{occasion(l, self.direction)}</dd></div>
                    <div><dt>{l.t("rights-basis")}</dt><dd>{basis(l, self.basis)}</dd></div>
                    {channels}
                    <div><dt>{l.t("rights-assurance")}</dt><dd>{words::assurance(l, self.assurance)}</dd></div>
                    <div><dt>{l.t("rights-since")}</dt><dd>{l.date(self.from)}</dd></div>
                    {until}
                    <div><dt>{l.t("rights-decision")}</dt><dd>{ltr(self.decision.clone())}</dd></div>
                </dl>
                <details><summary>{l.ta("facts-count", &[("facts", self.facts.len().into())])}</summary><p class="small">{facts}</p></details>
            </li>
        }
    }
}

fn address(by: RightsBy, id: &str) -> String {
    format!("/who-may-know/{}/{id}", by.path())
}

fn occasion(l: L, direction: Direction) -> Cow<'static, str> {
    l.t(match direction {
        Direction::Pull => key!("rights-occasion-pull"),
        Direction::Push => key!("rights-occasion-push"),
        Direction::Hub => key!("rights-occasion-hub"),
        Direction::Authority => key!("rights-occasion-authority"),
        Direction::Desk => key!("rights-occasion-desk"),
    })
}

fn basis(l: L, basis: Basis) -> Cow<'static, str> {
    l.t(match basis {
        Basis::None => key!("rights-basis-none"),
        Basis::ExplicitRequest => key!("rights-basis-request"),
        Basis::Consent => key!("rights-basis-consent"),
    })
}

impl Page for WhoMayKnowPage {
    fn title(&self, l: L) -> String {
        l.plain("rights-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let line = |path: String, name: Cow<'static, str>, count: Cow<'static, str>| {
            view! { <li><a href=l.href(&path)>{name}</a>" "<span class="small">{count}</span></li> }
        };
        let services = self.services.iter().map(|(id, count)| {
            let count = l.ta("facts-count", &[("facts", (*count).into())]);
            line(address(RightsBy::Service, id), words::asker(l, id), count)
        });
        let services: Vec<_> = services.collect();
        let grants = |count: usize| l.ta("rights-count", &[("rights", count.into())]);
        let registers = self
            .registers
            .iter()
            .map(|(id, count)| line(address(RightsBy::Register, id), words::name(l, "source", id), grants(*count)));
        let registers: Vec<_> = registers.collect();
        let facts = self.facts.iter().map(|(fact, count)| {
            line(address(RightsBy::Fact, &fact.concept), words::fact_label(l, fact), grants(*count))
        });
        let facts: Vec<_> = facts.collect();
        view! {
            <h1>{l.t("rights-title")}</h1>
            <p class="lead">{l.t("rights-lead")}</p>
            <section class="part" aria-labelledby="by-service"><h2 id="by-service">{l.t("rights-by-service")}</h2><ul>{services}</ul></section>
            <section class="part" aria-labelledby="by-register"><h2 id="by-register">{l.t("rights-by-register")}</h2><ul>{registers}</ul></section>
            <section class="part" aria-labelledby="by-fact"><h2 id="by-fact">{l.t("rights-by-fact")}</h2><details><summary>{l.ta("facts-count", &[("facts", self.facts.len().into())])}</summary><ul>{facts}</ul></details></section>
            {open_data(l)}
        }
        .into_any()
    }
}

fn open_data(l: L) -> impl IntoView + use<> {
    view! {
        <section class="part" aria-labelledby="open-data">
            <h2 id="open-data">{l.t("rights-open-data")}</h2>
            <p>{l.t("rights-open-data-text")}</p>
            <ul>
                <li><a href="/open-data/authorisations.json">{ltr("authorisations.json")}</a></li>
                <li><a href="/open-data/authorisations.csv">{ltr("authorisations.csv")}</a></li>
            </ul>
        </section>
    }
}

impl Page for RightsPage {
    fn title(&self, l: L) -> String {
        let key = match self.by {
            RightsBy::Service => key!("rights-of-service"),
            RightsBy::Register => key!("rights-of-register"),
            RightsBy::Fact => key!("rights-of-fact"),
        };
        l.plain_with(key, &[("name", self.name(l).into())])
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("rights-title"), "/who-may-know")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let rows: Vec<_> = self.rows.iter().map(|row| row.card(l)).collect();
        view! {
            <h1>{self.title(l)}</h1>
            <p class="lead">{l.t("rights-of-lead")}</p>
            <ul class="cards">{rows}</ul>
        }
        .into_any()
    }
}
