//! All services, by authority.

use super::parts::Offer;
use domain::catalogue::Catalogue;

/// The list of services.
#[derive(Clone, Debug)]
pub struct ServicesPage {
    /// Authorities with their services.
    pub groups: Vec<(String, Vec<Offer>)>,
}

impl ServicesPage {
    /// All services of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        let offers = |authority: &str| -> Vec<Offer> {
            catalogue.services_of(authority).map(|service| Offer::of(catalogue, service)).collect()
        };
        let groups = catalogue.authorities.keys().map(|id| (id.clone(), offers(id)));
        Self { groups: groups.filter(|(_, offers)| !offers.is_empty()).collect() }
    }
}
