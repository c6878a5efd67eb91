//! The home page: search, life events, personas, the way to one's own space.

use super::parts::Tile;
use domain::catalogue::Catalogue;

/// The home page.
#[derive(Clone, Debug)]
pub struct HomePage {
    /// What is happening in people's lives.
    pub events: Vec<Tile>,
    /// Who people are.
    pub personas: Vec<Tile>,
}

impl HomePage {
    /// The home page of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { events: event_tiles(catalogue), personas: persona_tiles(catalogue) }
    }
}

/// All life events as tiles.
pub(super) fn event_tiles(catalogue: &Catalogue) -> Vec<Tile> {
    catalogue.life_events.iter().map(|event| Tile { id: event.id.clone(), icon: event.icon.clone() }).collect()
}

/// All personas as tiles.
pub(super) fn persona_tiles(catalogue: &Catalogue) -> Vec<Tile> {
    catalogue.personas.iter().map(|persona| Tile { id: persona.id.clone(), icon: persona.icon.clone() }).collect()
}
