//! A service: who may have it, cost, time, what is needed and what isn't, law, complaint, and its start.

use super::parts::{Offer, Papers, RuleLine, Tile};
use domain::catalogue::Catalogue;

/// One service.
#[derive(Clone, Debug)]
pub struct ServicePage {
    /// The service.
    pub offer: Offer,
    /// What papers it takes.
    pub papers: Papers,
    /// Who may have it.
    pub rules: Vec<RuleLine>,
    /// The life events that it belongs to.
    pub events: Vec<Tile>,
    /// The authority's phone number.
    pub phone: String,
    /// The authority's email address.
    pub email: String,
}

impl ServicePage {
    /// The service with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let service = catalogue.services.get(id)?;
        let authority = catalogue.authorities.get(&service.authority)?;
        let events = service.life_events.iter().filter_map(|id| catalogue.life_event(id));
        Some(Self {
            offer: Offer::of(catalogue, service),
            papers: Papers::of(catalogue, std::iter::once(service)),
            rules: RuleLine::of(catalogue, service),
            events: events.map(|event| Tile { id: event.id.clone(), icon: event.icon.clone() }).collect(),
            phone: authority.phone.clone(),
            email: authority.email.clone(),
        })
    }
}
