//! Reaching people: contacts, messages and codes, put together from the settings.

use app::texts::Texts;
use domain::catalogue::Catalogue;
use jiff::SignedDuration;
use std::sync::Arc;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::clock::Clock;
use crate::codes::{Guesses, HelpCodes, OneTimeCodes, ResumeCodes};
use crate::contacts::{Contacts, Record};
use crate::exchange::Exchange;
use crate::messages::{Gateway, MessageWorker, Messages};
use crate::settings::Settings;
use crate::storage::Store;

/// The ways to reach people, and the codes that go along them. Cheap to clone.
#[derive(Clone)]
pub struct Reach {
    /// Contacts on record.
    pub contacts: Contacts,
    /// What people are told.
    pub messages: Messages,
    /// One-time codes.
    pub codes: OneTimeCodes,
    /// Resume codes.
    pub resume: ResumeCodes,
    /// Help codes.
    pub help: HelpCodes,
    gateway: Option<Gateway>,
}

impl Reach {
    /// Over what the portal has.
    pub fn new(
        settings: &Settings,
        (catalogue, texts): (&Arc<Catalogue>, &'static Texts),
        (store, exchange, clock): (&Store, &Exchange, &Clock),
        http: &reqwest::Client,
    ) -> Self {
        let (store, exchange, clock) = (store.clone(), exchange.clone(), clock.clone());
        let cooling = SignedDuration::from_hours(i64::from(settings.reach.cooling_hours));
        let gateway = settings.reach.gateway.clone();
        let gateway = gateway.map(|settings| Gateway::Http { http: http.clone(), settings });
        let messages = Messages {
            store: store.clone(),
            texts,
            clock: clock.clone(),
            sends: gateway.is_some(),
            wake: Arc::new(Notify::new()),
        };
        let record =
            Record { catalogue: Arc::clone(catalogue), store: store.clone(), exchange, clock: clock.clone(), cooling };
        let codes = OneTimeCodes {
            record: record.clone(),
            messages: messages.clone(),
            store: store.clone(),
            clock: clock.clone(),
        };
        let help = HelpCodes { store: store.clone(), clock: clock.clone(), guesses: Arc::new(Guesses::new(&clock)) };
        let resume = ResumeCodes {
            store,
            record: record.clone(),
            messages: messages.clone(),
            guesses: Arc::new(Guesses::new(&clock)),
            valid_for: SignedDuration::from_hours(24 * i64::from(settings.reach.resume_days)),
            clock: clock.clone(),
        };
        let contacts = Contacts {
            record,
            codes: codes.clone(),
            messages: messages.clone(),
            cooling,
            guesses: Arc::new(Guesses::new(&clock)),
        };
        Self { contacts, messages, codes, resume, help, gateway }
    }

    /// The worker that tells news and sends what waits.
    pub fn worker(&self) -> MessageWorker {
        MessageWorker { messages: self.messages.clone(), gateway: self.gateway.clone(), id: Uuid::new_v4() }
    }
}
