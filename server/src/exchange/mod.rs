//! The crossroads: the gate before every call, the log before and after it, and the adapters to the registers.

mod adapters;
mod again;
mod decode;
mod drops;
mod journal;
mod list;
mod plan;
mod pulse;
mod pull;
mod register;

pub use adapters::{Adapter, CorrectionAsked, CorrectionHeard, CsvDropAdapter, DbViewAdapter, Failure, NativeAdapter, RestAdapter, SoapAdapter};
pub use list::Listed;
pub use pull::Pulled;
pub use register::Register;

use domain::application::{Assurance, Channel};
use domain::catalogue::Catalogue;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

use self::pulse::Pulse;
use crate::clock::Clock;
use crate::storage::Store;

/// On whose behalf, through which channel and for which application registers are asked.
#[derive(Clone, Debug)]
pub struct OnBehalf {
    /// The application.
    pub application: Uuid,
    /// The person whose it is.
    pub person: Uuid,
    /// Their national id: to whom they are "the same".
    pub national_id: String,
    /// How surely they are known.
    pub assurance: Assurance,
    /// Through which channel they came.
    pub channel: Channel,
    /// True when the portal asks by itself, for an application of theirs: to verify, or after a correction.
    pub by_hub: bool,
}

/// The exchange with all registers.
#[derive(Clone)]
pub struct Exchange {
    registers: Arc<BTreeMap<String, Register>>,
    catalogue: Arc<Catalogue>,
    store: Store,
    clock: Clock,
    deadline: Duration,
    pulse: Arc<Pulse>,
}

impl Exchange {
    /// An exchange over the registers at hand; `deadline` is how long a page waits for all of them together.
    pub fn new(
        registers: BTreeMap<String, Register>,
        catalogue: Arc<Catalogue>,
        store: Store,
        clock: Clock,
        deadline: Duration,
    ) -> Self {
        Self { registers: Arc::new(registers), catalogue, store, clock, deadline, pulse: Arc::default() }
    }
}
