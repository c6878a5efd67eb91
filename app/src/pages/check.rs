//! Eligibility: the rules of each service with their articles. Anonymous; nothing is stored.

use super::parts::{Offer, RuleLine};
use domain::catalogue::Catalogue;

/// The rules of all services.
#[derive(Clone, Debug)]
pub struct CheckPage {
    /// The services with their rules.
    pub services: Vec<(Offer, Vec<RuleLine>)>,
}

impl CheckPage {
    /// The rules of a catalogue's services.
    pub fn of(catalogue: &Catalogue) -> Self {
        let services = catalogue.services.values();
        Self { services: services.map(|s| (Offer::of(catalogue, s), RuleLine::of(catalogue, s))).collect() }
    }
}
