//! The crossroads: the gate before every call, the log before and after it, and the adapters to the registers.

mod adapters;
mod again;
mod asked;
mod breaker;
pub(crate) mod decode;
mod drops;
mod expected;
mod health;
mod hub;
mod journal;
mod known;
mod line;
mod list;
mod plan;
mod pull;
mod pulse;
mod register;
mod through;

pub use adapters::{
    Adapter, Answer, Call, CorrectionAsked, CorrectionHeard, CsvDropAdapter, DbViewAdapter, Entry, Failure, Health,
    HubAdapter, NativeAdapter, Question, Reply, RestAdapter, SoapAdapter,
};
pub use asked::{CaseQuestion, FactAnswer};
pub use expected::Expected;
pub use health::Checkup;
pub use hub::{HubFound, HubLook, SetOff};
pub use list::Listed;
pub use pull::Pulled;
pub use register::Register;
pub use through::Through;

use domain::application::{ApplicationStatus, Channel, Relation, Subject};
use domain::catalogue::{Catalogue, Service, Source};
use domain::encounter::Served;
use domain::gate::{self, Acting, AtSource, Decision, ForApplication, Ground, Item, Open, Said, Tie};
use domain::representation::ActingFor;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

use self::pulse::Pulse;
use crate::clock::Clock;
use crate::rights::CurrentRights;
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
    /// Who acts, and how surely the person is known.
    pub acting: Acting,
    /// Through which channel they came.
    pub channel: Channel,
    /// Who serves the person, and in which encounter; `None` when they act themselves.
    pub served: Option<Served>,
    /// Under which right somebody acts for the person.
    pub represented: Option<Arc<ActingFor>>,
    /// True when the portal asks by itself, for an application of theirs: to verify, or after a correction.
    pub by_hub: bool,
    /// Where the application stands, as it is stored.
    pub status: ApplicationStatus,
    /// What the person has said, as it is stored.
    pub said: Said,
}

impl OnBehalf {
    /// What ties whoever acts to the subject, for a service: the person's own tie, where somebody acts for them only
    /// as far as their right goes and only as long as it holds. `None`: they have no right for this service.
    fn tie(&self, subject: &Subject, service: &str) -> Option<Tie> {
        let own = Tie { relation: subject.relation, until: subject.until };
        let Some(right) = &self.represented else { return Some(own) };
        let relation = if own.relation == Relation::Same { Relation::Represents } else { own.relation };
        let until = own.until.map_or(right.until, |until| until.min(right.until));
        right.scope.covers([&service.to_owned()]).then_some(Tie { relation, until: Some(until) })
    }
}

/// The exchange with all registers.
#[derive(Clone)]
pub struct Exchange {
    registers: Arc<BTreeMap<String, Register>>,
    catalogue: Arc<Catalogue>,
    rights: CurrentRights,
    store: Store,
    clock: Clock,
    deadline: Duration,
    pulse: Arc<Pulse>,
}

/// What one service wants to know about somebody from one source.
struct Wish<'a> {
    service: &'a Service,
    services: &'a [String],
    source: &'a Source,
    /// `None`: nothing proves one.
    tie: Option<Tie>,
    items: &'a [Item],
    /// What the reference directory says.
    known_at_source: AtSource,
}

impl Exchange {
    /// An exchange over the registers at hand; `deadline` is how long a page waits for all of them together.
    pub fn new(
        registers: BTreeMap<String, Register>,
        (catalogue, rights): (Arc<Catalogue>, CurrentRights),
        store: Store,
        clock: Clock,
        deadline: Duration,
    ) -> Self {
        Self { registers: Arc::new(registers), catalogue, rights, store, clock, deadline, pulse: Arc::default() }
    }

    /// Asks the gate on behalf of an application, with what is stored of it.
    fn decide(&self, wish: &Wish<'_>, by: &OnBehalf) -> Decision {
        let ground = ForApplication {
            service: Some(wish.service),
            acting: by.acting,
            tie: wish.tie,
            open: Some(Open { status: by.status, services: wish.services }),
            channel: by.channel,
        };
        let request = gate::Request {
            requester: &wish.service.authority,
            purpose: &wish.service.purpose,
            ground: Ground::Application(ground),
            source: wish.source,
            items: wish.items,
            since: None,
            said: by.said,
            known_at_source: wish.known_at_source,
            today: self.clock.today(),
            at: self.clock.now(),
        };
        gate::decide(&self.rights.get(), &request)
    }
}
