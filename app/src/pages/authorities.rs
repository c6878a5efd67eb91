//! The authorities: the list, and one authority with its services and registers.

use super::parts::Offer;
use domain::catalogue::{Authority, Catalogue};

/// The list of authorities.
#[derive(Clone, Debug)]
pub struct AuthoritiesPage {
    /// The authorities.
    pub authorities: Vec<Authority>,
}

impl AuthoritiesPage {
    /// All authorities of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { authorities: catalogue.authorities.values().cloned().collect() }
    }
}

/// One authority.
#[derive(Clone, Debug)]
pub struct AuthorityPage {
    /// The authority.
    pub authority: Authority,
    /// Its services.
    pub offers: Vec<Offer>,
    /// The registers that it keeps (source ids).
    pub sources: Vec<String>,
}

impl AuthorityPage {
    /// The authority with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let authority = catalogue.authorities.get(id)?;
        let sources = catalogue.sources.values().filter(|source| source.authority == id);
        Some(Self {
            authority: authority.clone(),
            offers: catalogue.services_of(id).map(|service| Offer::of(catalogue, service)).collect(),
            sources: sources.map(|source| source.id.clone()).collect(),
        })
    }
}
