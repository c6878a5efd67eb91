//! Use cases: what a person can do with an application. The same for every channel; only the actor differs.

mod answer;
mod answer_all;
mod begin;
mod confirm;
mod contest;
mod correct;
mod drafts;
mod journeys;
mod latest;
mod leave_out;
mod lists;
mod renew;
mod reply;
mod sent_before;
mod submit;
mod suggest;
mod who;

pub use answer::{FieldInput, Rejected};
pub use answer_all::{Clash, SavedForm, TypedForm};
pub use correct::may_withdraw;
pub use drafts::Draft;
pub use journeys::Journeys;
pub use latest::{Latest, OwnFacts};
pub use lists::ListRefusal;
pub use sent_before::SentBefore;
pub use submit::{Declared, submit_key};

use domain::application::{Assurance, Channel};
use domain::catalogue::Catalogue;
use domain::encounter::{Encounter, Hand, Served};
use domain::gate::{self, Acting};
use domain::journey::Page;
use domain::representation::{ActingFor, REPRESENTATIVE};
use jiff::SignedDuration;
use std::sync::Arc;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::clock::Clock;
use crate::definitions::Definitions;
use crate::exchange::Exchange;
use crate::storage::{Doer, Store, StoreError};
use app::texts::Texts;

/// A person with a case: signed in themselves, or served by staff in an encounter.
#[derive(Clone, Debug)]
pub struct Citizen {
    /// The portal's id of the person.
    pub person: Uuid,
    /// How surely they are known.
    pub assurance: Assurance,
    /// Through which channel they came.
    pub channel: Channel,
    /// Who serves them; `None` when they act themselves.
    pub served: Option<Served>,
    /// Under which right somebody else acts for them; `None` when nobody does.
    pub represented: Option<Arc<ActingFor>>,
}

impl Citizen {
    /// The person of an encounter.
    pub fn served(encounter: &Encounter) -> Self {
        Self {
            person: encounter.person,
            assurance: encounter.identification.assurance(),
            channel: encounter.channel,
            served: Some(Served::from(encounter)),
            represented: None,
        }
    }

    /// True for a caller who has answered what registers know: they may hear where their applications stand and go on
    /// with what they began themselves, but begin and hand in nothing before a one-time code.
    pub(crate) fn may_continue(&self) -> bool {
        self.served.is_some() && self.channel == Channel::Phone
    }

    /// Who types for them.
    pub(crate) fn hand(&self) -> Option<&Hand> {
        self.served.as_ref().map(|served| served.hand.as_ref())
    }

    /// As the gate looks at them.
    pub(crate) fn acting(&self) -> Acting {
        match &self.served {
            None => Acting::Person(self.assurance),
            Some(served) => {
                Acting::Encounter(gate::Encounter { identified: Some(self.assurance), until: served.until })
            }
        }
    }

    /// As the timeline names who did something, and through which channel.
    pub(crate) fn doer(&self) -> Doer {
        let themselves = if self.represented.is_some() { REPRESENTATIVE } else { "citizen" };
        Doer {
            actor: self.hand().map_or(themselves, |hand| hand.role.name()),
            channel: self.channel.name(),
            representation: self.represented.as_ref().map(|right| right.representation),
        }
    }

    /// True when whoever acts may have to do with an application for these services: a mandate says for which.
    pub(crate) fn may_touch(&self, services: &[String]) -> bool {
        self.represented.as_ref().is_none_or(|right| right.scope.covers(services))
    }
}

/// Why a use case did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such thing, or it is somebody else's.
    #[error("there is no such thing for this person")]
    NotFound,
    /// The application was handed in already: its case has the rest.
    #[error("the application was handed in already")]
    HandedIn,
    /// Another page comes first.
    #[error("the page {0} comes first")]
    ComesFirst(Page),
    /// The person is not known surely enough.
    #[error("assurance {needed:?} is needed")]
    AssuranceTooLow {
        /// What is needed.
        needed: Assurance,
    },
    /// No service was chosen.
    #[error("no service was chosen")]
    NothingChosen,
    /// The mandate does not cover what was chosen: the services that it leaves out.
    #[error("the mandate does not cover {}", .0.join(", "))]
    BeyondMandate(Vec<String>),
    /// What was sent can't be taken: each field with its reason.
    #[error("{} answers can't be taken", .0.len())]
    Rejected(Vec<Rejected>),
    /// The same page was saved elsewhere since this form was shown.
    #[error("saved elsewhere since the form was shown")]
    SavedElsewhere,
    /// The declaration is missing.
    #[error("the declaration is missing")]
    NotDeclared,
    /// A criterion of the law forbids it.
    #[error("a criterion forbids the application")]
    Forbidden,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The use cases and what they need.
#[derive(Clone)]
pub struct Cases {
    /// What the state offers now.
    pub catalogue: Arc<Catalogue>,
    /// All words, for the sealed submission.
    pub texts: &'static Texts,
    /// Where everything is kept.
    pub store: Store,
    /// The crossroads to the registers.
    pub exchange: Exchange,
    /// The time.
    pub clock: Clock,
    /// What applications were started with.
    pub definitions: Definitions,
    /// Journeys that were worked out before.
    pub journeys: Journeys,
    /// Wakes the worker that delivers.
    pub wake: Arc<Notify>,
    /// How long silent registers are asked about what was declared.
    pub verify_for: SignedDuration,
}
