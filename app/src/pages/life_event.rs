//! A life event: who it is for, what it covers, what it costs, what is needed and what isn't, and one start.

use super::parts::{Offer, Papers, Tile};
use domain::catalogue::{Catalogue, Service};

/// One life event.
#[derive(Clone, Debug)]
pub struct LifeEventPage {
    /// Its id.
    pub event: String,
    /// Its picture.
    pub icon: String,
    /// Its services, in order.
    pub offers: Vec<Offer>,
    /// What papers it takes.
    pub papers: Papers,
    /// The personas it concerns.
    pub personas: Vec<Tile>,
}

impl LifeEventPage {
    /// The life event with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let event = catalogue.life_event(id)?;
        let services: Vec<&Service> = event.services.iter().filter_map(|id| catalogue.services.get(id)).collect();
        let personas = event.personas.iter().filter_map(|id| catalogue.persona(id));
        Some(Self {
            event: event.id.clone(),
            icon: event.icon.clone(),
            offers: services.iter().map(|service| Offer::of(catalogue, service)).collect(),
            papers: Papers::of(catalogue, services.iter().copied()),
            personas: personas.map(|persona| Tile { id: persona.id.clone(), icon: persona.icon.clone() }).collect(),
        })
    }
}
