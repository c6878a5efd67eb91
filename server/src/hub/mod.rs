//! The hub: what registers say by themselves, and what the portal does on its own account, under rows of its own.

mod entitlements;
mod figures;
mod intake;
mod occasions;
mod reconcile;
mod reminders;
mod stale;
mod worker;

pub use intake::{Intake, NotTaken, Said, covered, register_of, sender};
pub use worker::{Task, Worker};

use domain::application::SubjectId;
use domain::catalogue::{Catalogue, HubFunction, Proactive};
use std::sync::Arc;

use crate::clock::Clock;
use crate::exchange::Exchange;
use crate::storage::{Store, StoreError};

/// What the hub's tasks need.
#[derive(Clone)]
pub struct Hub {
    /// What registers say and what is offered then.
    pub catalogue: Arc<Catalogue>,
    /// Where offers, the directory and the switches are.
    pub store: Store,
    /// The way to the registers, through the gate and the log.
    pub exchange: Exchange,
    /// The time.
    pub clock: Clock,
}

/// Why something could not be done now.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotNow {
    /// A register gave nothing: it may be asked again later.
    #[error("{source_id} gave nothing: {outcome}")]
    Register {
        /// The register.
        source_id: String,
        /// What became of the question.
        outcome: &'static str,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Hub {
    /// The keyed hash of somebody's id.
    fn hash(&self, subject: &SubjectId) -> Vec<u8> {
        self.store.vault().index(&subject.scheme, &subject.id)
    }

    /// The function under which an offer's registers are asked.
    fn function(&self, offer: &Proactive) -> Option<&HubFunction> {
        self.catalogue.hub_functions.get(&offer.function)
    }
}

/// Somebody by their national id.
fn national(id: &str) -> SubjectId {
    SubjectId { scheme: "national_id".to_owned(), id: id.to_owned() }
}
