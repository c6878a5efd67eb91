//! The store: the only place that speaks SQL. One method, one transaction; domain types go in and come out.

mod applications;
mod audit_keys;
mod authority;
mod cases;
mod chain;
mod db;
mod deliveries;
mod error;
mod exchange_log;
mod guards;
mod hold;
mod log_queue;
mod log_walk;
mod memory;
mod native;
mod outbox;
mod persons;
mod refusals;
mod rights;
mod sessions;
mod submissions;
mod usage;
mod vault;

pub use applications::{Application, NewApplication, Overview};
pub use audit_keys::{AuditKeys, signed};
pub use authority::AuthorityCase;
pub use cases::{Case, Decision, Question, ServiceRequest, TimelineEntry};
pub use chain::{Chained, FoundHead};
pub use db::{Db, Store};
pub use deliveries::{Due, Kind};
pub use error::StoreError;
pub use exchange_log::Looked;
pub use log_walk::{LogFound, Manner};
pub use native::{Imported, NativeBatch, NativeRecord, NativeRows, NativeSummary};
pub use outbox::{Applied, Change};
pub use persons::{Identity, Person};
pub use refusals::Logged;
pub use rights::{Decided, NewProposal, Proposal, ProposalState, Proposed, RowChange, Seeded, StoredRow, Wanted};
pub use sessions::SessionRows;
pub use submissions::{NewRequest, Sealed};
pub use usage::UsageQuery;
pub use vault::{DataKey, Vault, VaultError};

use jiff::Timestamp;

/// A moment as it is stored: microseconds since 1970 (UTC).
fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// A stored moment; one that is out of range reads as 1970.
fn moment(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or_default()
}
