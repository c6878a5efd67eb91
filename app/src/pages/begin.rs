//! Before an application: which services, which registers will be asked for what under which law, drafts begun already.

use super::parts::{Draft, FactRef, Law, Offer, Papers};
use domain::{
    catalogue::{Catalogue, Service},
    definition::Subject,
};

/// A register that will be asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The source's id.
    pub source: String,
    /// For which facts.
    pub facts: Vec<FactRef>,
    /// Under which laws.
    pub laws: Vec<Law>,
}

/// The once-only notice. Its form posts `service` (one for each chosen) and `csrf` to its own address; sending it is
/// the explicit request that the registers be asked.
#[derive(Clone, Debug)]
pub struct BeginPage {
    /// What is begun: a life event or one service.
    pub subject: Subject,
    /// The services of the bundle.
    pub offers: Vec<Offer>,
    /// Ids of the services that are ticked.
    pub chosen: Vec<String>,
    /// The form was sent without any service.
    pub nothing_chosen: bool,
    /// The registers that will be asked.
    pub registers: Vec<Asked>,
    /// Drafts of the same bundle that can be continued.
    pub drafts: Vec<Draft>,
}

impl BeginPage {
    /// The page for a life event or service of the catalogue, everything ticked.
    pub fn of(catalogue: &Catalogue, subject: Subject, drafts: Vec<Draft>) -> Option<Self> {
        let ids = match &subject {
            Subject::LifeEvent(id) => catalogue.life_event(id)?.services.clone(),
            Subject::Service(id) => vec![id.clone()],
        };
        let services: Vec<&Service> = ids.iter().filter_map(|id| catalogue.services.get(id)).collect();
        let held = Papers::of(catalogue, services.iter().copied()).held;
        let registers = held.into_iter().map(|held| Asked {
            laws: laws(catalogue, &services, &held.source),
            source: held.source,
            facts: held.facts,
        });
        Some(Self {
            offers: services.iter().map(|service| Offer::of(catalogue, service)).collect(),
            registers: registers.collect(),
            chosen: ids,
            nothing_chosen: false,
            drafts,
            subject,
        })
    }
}

/// The laws that allow these services to ask this source.
fn laws(catalogue: &Catalogue, services: &[&Service], source: &str) -> Vec<Law> {
    let mut ids: Vec<&str> = Vec::new();
    for row in catalogue.authorisations.iter().filter(|row| row.source == source) {
        if services.iter().any(|service| service.id == row.service) && !ids.contains(&row.legal_basis.as_str()) {
            ids.push(&row.legal_basis);
        }
    }
    ids.into_iter().map(|id| Law::of(catalogue, id)).collect()
}
