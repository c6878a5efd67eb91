//! A stored authorisation as pages show it.

use app::pages::{FactRef, Law, Right};
use domain::catalogue::Catalogue;
use domain::facts::FactId;

use crate::storage::StoredRow;

/// The row with the names that belong to its ids.
pub(super) fn right(catalogue: &Catalogue, stored: &StoredRow) -> Right {
    let row = stored.row.clone();
    Right {
        standing: stored.standing,
        is_service: catalogue.services.contains_key(&row.service),
        facts: row.concepts.iter().filter_map(|id| fact(catalogue, id)).collect(),
        law: Law::of(catalogue, &row.legal_basis),
        id: row.id,
        requester: row.requester,
        service: row.service,
        purpose: row.purpose,
        source: row.source,
        direction: row.direction,
        capacities: row.capacities,
        channels: row.channels,
        min_assurance: row.min_assurance,
        basis: row.basis,
        history_days: row.history_days,
        valid_from: row.valid_from,
        valid_to: row.valid_to,
        proposed_by: row.proposed_by,
        approved_by: row.approved_by,
        decision: row.decision,
    }
}

/// A concept as a fact about nobody in particular.
pub(super) fn fact(catalogue: &Catalogue, concept: &str) -> Option<FactRef> {
    let concept = catalogue.concepts.get(concept)?;
    Some(FactRef::of(&FactId::new("person", concept.path()), concept))
}
