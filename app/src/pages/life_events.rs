//! All life events.

use super::{home::event_tiles, parts::Tile};
use domain::catalogue::Catalogue;

/// The list of life events.
#[derive(Clone, Debug)]
pub struct LifeEventsPage {
    /// What is happening in people's lives.
    pub events: Vec<Tile>,
}

impl LifeEventsPage {
    /// All life events of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { events: event_tiles(catalogue) }
    }
}
