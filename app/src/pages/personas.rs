//! Who people are: the list, and one persona with what concerns it.

use super::{
    home::persona_tiles,
    parts::{Offer, Tile},
};
use domain::catalogue::Catalogue;

/// The list of personas.
#[derive(Clone, Debug)]
pub struct PersonasPage {
    /// Who people are.
    pub personas: Vec<Tile>,
}

impl PersonasPage {
    /// All personas of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { personas: persona_tiles(catalogue) }
    }
}

/// One persona.
#[derive(Clone, Debug)]
pub struct PersonaPage {
    /// The persona.
    pub persona: Tile,
    /// What may be happening in their life.
    pub events: Vec<Tile>,
    /// Services for them.
    pub offers: Vec<Offer>,
}

impl PersonaPage {
    /// The persona with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let persona = catalogue.persona(id)?;
        let events = catalogue.life_events.iter().filter(|event| event.personas.iter().any(|p| p == id));
        Some(Self {
            persona: Tile { id: persona.id.clone(), icon: persona.icon.clone() },
            events: events.map(|event| Tile { id: event.id.clone(), icon: event.icon.clone() }).collect(),
            offers: catalogue.services_for(id).map(|service| Offer::of(catalogue, service)).collect(),
        })
    }
}
