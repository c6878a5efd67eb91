//! People who want to be called: asked for on the web or by an agent, taken by one agent at a time, tried a few times.

use domain::caller::{AttemptResult, Call, CallTime};
use domain::catalogue::Catalogue;
use domain::facts::{Invalid, read_phone, strip_controls};
use jiff::{SignedDuration, Timestamp};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

use crate::clock::Clock;
use crate::limits::{Limits, Pace, network};
use crate::storage::{CallBack, CallBackBody, Store, StoreError};

/// For how long whoever takes one has it.
const TAKEN_FOR: SignedDuration = SignedDuration::from_mins(30);
/// How long somebody who was not reached is left alone.
const AGAIN_AFTER: SignedDuration = SignedDuration::from_hours(2);
/// As many wait at most: who comes then is asked to call.
const MOST_WAITING: i64 = 2_000;
const LONGEST: usize = 300;
/// How often one address may ask.
const PACE: Pace = Pace { at_once: 10, one_more: Duration::from_secs(300) };

/// What somebody typed who wants to be called.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The number.
    pub number: String,
    /// How they want to be addressed.
    pub name: String,
    /// What it is about, in words.
    pub words: String,
    /// The path of the service or life event that it is about.
    pub topic: Option<String>,
    /// When.
    pub time: Option<CallTime>,
}

/// Why nobody will be called.
#[derive(Debug, thiserror::Error)]
pub enum NotWanted {
    /// The number can't be one.
    #[error("the number can't be one")]
    Number(Invalid),
    /// There is no name.
    #[error("there is no name")]
    Name,
    /// Too many wait, or somebody asked too often.
    #[error("too many wait")]
    Full,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The use cases of call-backs. Cheap to clone.
#[derive(Clone)]
pub struct CallBacks {
    catalogue: Arc<Catalogue>,
    store: Store,
    clock: Clock,
    pace: Arc<Limits<IpAddr>>,
}

impl CallBacks {
    /// Over a store.
    pub fn new(catalogue: Arc<Catalogue>, store: Store, clock: Clock) -> Self {
        let pace = Arc::new(Limits::new(PACE, &clock));
        Self { catalogue, store, clock, pace }
    }

    /// Keeps that somebody wants to be called, once under one key.
    ///
    /// # Errors
    /// [`NotWanted`].
    pub async fn ask(
        &self,
        wanted: &Wanted,
        (language, key): (&str, Uuid),
        from: IpAddr,
    ) -> Result<CallBack, NotWanted> {
        let body = self.read(wanted)?;
        if self.pace.take(network(from)).is_err() || self.store.call_backs_waiting().await? >= MOST_WAITING {
            return Err(NotWanted::Full);
        }
        let time = wanted.time.unwrap_or(CallTime::Soon);
        let soon = self.soon(key, body, language);
        let one = CallBack { topic: wanted.topic.clone(), wanted: time, due: self.due(time), ..soon };
        self.store.ask_call_back(&one).await?;
        Ok(one)
    }

    /// Keeps that a caller is called back, as an agent has arranged it with them; once a call.
    ///
    /// # Errors
    /// [`NotWanted::Number`], [`NotWanted::Name`], [`NotWanted::Store`].
    pub async fn after(&self, call: &Call, wanted: &Wanted) -> Result<(), NotWanted> {
        let soon = self.soon(call.id, self.read(wanted)?, &call.language);
        let one = CallBack { topic: wanted.topic.clone(), ..soon };
        Ok(self.store.ask_call_back(&one).await?)
    }

    /// Lets go of one that was taken; false when somebody else has it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn let_go(&self, id: Uuid, staff: &str) -> Result<bool, StoreError> {
        self.store.let_go_call_back(id, staff).await
    }

    /// When the time that somebody wants begins: the next eight o'clock in the morning or one in the afternoon, unless it
    /// is that part of the day already.
    fn due(&self, wanted: CallTime) -> Timestamp {
        let now = self.clock.now();
        let local = self.clock.local(now);
        let (from, to) = match wanted {
            CallTime::Soon => return now,
            CallTime::Morning => (8, 12),
            CallTime::Afternoon => (13, 18),
        };
        if (from..to).contains(&local.hour()) {
            return now;
        }
        let day = if local.hour() < from { local.date() } else { local.date().tomorrow().unwrap_or(local.date()) };
        self.clock.moment(day.at(from, 0, 0, 0))
    }

    /// Keeps that somebody is to be called on the number on record, and on no other.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn on_record(&self, (number, name): (&str, &str), language: &str) -> Result<(), StoreError> {
        let body = CallBackBody { number: number.to_owned(), name: name.to_owned(), words: String::new() };
        self.store.ask_call_back(&self.soon(Uuid::now_v7(), body, language)).await
    }

    /// Somebody who is to be called as soon as anybody can.
    fn soon(&self, id: Uuid, body: CallBackBody, language: &str) -> CallBack {
        let now = self.clock.now();
        CallBack {
            id,
            body,
            topic: None,
            language: language.to_owned(),
            wanted: CallTime::Soon,
            due: now,
            asked: now,
            taken_by: None,
            attempts: Vec::new(),
        }
    }

    /// Those who wait.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn waiting(&self) -> Result<Vec<CallBack>, StoreError> {
        self.store.call_backs().await
    }

    /// Takes one; false when somebody else has it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn take(&self, id: Uuid, staff: &str) -> Result<bool, StoreError> {
        let now = self.clock.now();
        self.store.take_call_back(id, staff, (now.saturating_sub(TAKEN_FOR).unwrap_or_default(), now)).await
    }

    /// Notes an attempt; false when somebody else has it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tried(&self, id: Uuid, staff: &str, result: AttemptResult) -> Result<bool, StoreError> {
        let now = self.clock.now();
        self.store.attempt_call_back(id, (staff, result), (now, now.saturating_add(AGAIN_AFTER).unwrap_or(now))).await
    }

    /// What was typed, as it is kept.
    fn read(&self, wanted: &Wanted) -> Result<CallBackBody, NotWanted> {
        let tidy = |text: &str| strip_controls(text.trim()).chars().take(LONGEST).collect::<String>();
        let number = read_phone(&wanted.number, self.catalogue.country.phone.as_ref()).map_err(NotWanted::Number)?;
        let name = tidy(&wanted.name);
        if name.is_empty() {
            return Err(NotWanted::Name);
        }
        Ok(CallBackBody { number, name, words: tidy(&wanted.words) })
    }
}
