//! What happens in the country while it runs: children are born, people move. The registers know it at once, and tell
//! the portal by signed CloudEvents until it has heard.

mod http;
mod outbox;
mod page;

pub(crate) use http::router;
pub(crate) use outbox::work;

use crate::{
    people::{Address, BirthNotice, People, Registered},
    random,
    registers::RegisterId,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::Notify;
use uuid::Uuid;

/// A piece of news on its way to the portal: what happened, about whom and when, and nothing else.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Item {
    pub(super) id: Uuid,
    /// The register's id.
    pub(super) register: String,
    /// The CloudEvent's type.
    pub(super) kind: String,
    /// The national number of the person concerned.
    pub(super) subject: String,
    pub(super) time: Timestamp,
    pub(super) attempts: u32,
    pub(super) next_at: Timestamp,
}

/// What happened since the country was founded; kept in a file where there is a folder for it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Happened {
    births: Vec<BirthNotice>,
    withdrawn: Vec<String>,
    moves: BTreeMap<String, Address>,
    /// Children who got their national number here.
    #[serde(default)]
    registered: Vec<Child>,
    waiting: Vec<Item>,
    /// How many items were told so far.
    told: u64,
}

/// A child who got a national number, and the day of birth that its notice had then.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Child {
    born: Date,
    #[serde(flatten)]
    registered: Registered,
}

/// The news of the country, and the people as they are now.
pub(crate) struct News {
    founded: People,
    state: Mutex<(Happened, Arc<People>)>,
    file: Option<PathBuf>,
    /// The keys with which the registers sign, new at each start.
    keys: BTreeMap<&'static str, String>,
    bell: Notify,
}

/// Something that happens.
#[derive(Clone, Debug)]
pub(super) enum Event {
    /// A hospital has notified a birth.
    Birth(BirthNotice),
    /// A birth notice turned out to be wrong.
    Withdrawal(String),
    /// Somebody lives elsewhere now.
    Move(String, Address),
}

impl News {
    /// With the people of the files, and what happened before the last stop.
    ///
    /// # Errors
    /// The file, and why it can't be read.
    pub(crate) fn open(founded: People, folder: Option<&Path>) -> Result<Self, (PathBuf, io::Error)> {
        let file = folder.map(|folder| folder.join("happened.json"));
        let happened = match &file {
            Some(path) if path.exists() => {
                let read = std::fs::read(path).and_then(|text| serde_json::from_slice(&text).map_err(io::Error::other));
                read.map_err(|error| (path.clone(), error))?
            }
            _ => Happened::default(),
        };
        let people = Arc::new(happened.people(&founded));
        let keys = RegisterId::ALL.map(|register| (register.id(), random::token())).into();
        Ok(News { founded, state: Mutex::new((happened, people)), file, keys, bell: Notify::new() })
    }

    /// The people as they are now.
    pub(crate) fn people(&self) -> Arc<People> {
        Arc::clone(&self.lock().1)
    }

    /// The key with which each register signs its news, by its id.
    pub(crate) fn keys(&self) -> BTreeMap<String, String> {
        self.keys.iter().map(|(id, key)| ((*id).to_owned(), key.clone())).collect()
    }

    fn key(&self, register: &str) -> &str {
        self.keys.get(register).map_or("", String::as_str)
    }

    /// Lets something happen: the registers know it from now on, and those concerned are news.
    ///
    /// # Errors
    /// When it can't be kept; then it did not happen.
    fn happen(&self, event: Event, now: Timestamp) -> io::Result<()> {
        let mut state = self.lock();
        let mut next = state.0.clone();
        next.take(event, now, &state.1);
        self.keep(&next)?;
        let people = Arc::new(next.people(&self.founded));
        *state = (next, people);
        drop(state);
        self.bell.notify_one();
        Ok(())
    }

    /// Enters a child into the registers of people, once: an office that decides again about the same notice gives the
    /// child another number, and a child has one.
    pub(crate) fn register(&self, registered: Registered, today: Date) {
        let mut state = self.lock();
        let Some(born) = state.1.notice(&registered.notice).map(|notice| notice.born(today)) else { return };
        let mut next = state.0.clone();
        next.registered.retain(|other| other.registered.notice != registered.notice);
        next.registered.push(Child { born, registered });
        if let Err(error) = self.keep(&next) {
            tracing::warn!(%error, "a newborn can't be kept");
        }
        let people = Arc::new(next.people(&self.founded));
        *state = (next, people);
    }

    /// The news that waits to be told, and how much was told so far.
    fn waiting(&self) -> (Vec<Item>, u64) {
        let state = self.lock();
        (state.0.waiting.clone(), state.0.told)
    }

    /// Notes what became of an attempt to tell an item.
    fn tried(&self, id: Uuid, heard: bool, again_at: Timestamp) {
        let mut state = self.lock();
        if heard {
            state.0.waiting.retain(|item| item.id != id);
            state.0.told += 1;
        } else if let Some(item) = state.0.waiting.iter_mut().find(|item| item.id == id) {
            item.attempts += 1;
            item.next_at = again_at;
        }
        if let Err(error) = self.keep(&state.0) {
            tracing::warn!(%error, "the country's news can't be kept");
        }
    }

    fn keep(&self, happened: &Happened) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        let part = file.with_extension("part");
        std::fs::write(&part, serde_json::to_vec(happened).map_err(io::Error::other)?)?;
        std::fs::rename(part, file)
    }

    fn lock(&self) -> MutexGuard<'_, (Happened, Arc<People>)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Happened {
    /// The founders' country with what happened since.
    fn people(&self, founded: &People) -> People {
        let mut people = founded.since(&self.births, &self.withdrawn, &self.moves);
        self.registered.iter().for_each(|child| people.enter(&child.registered, child.born));
        people
    }

    fn take(&mut self, event: Event, now: Timestamp, people: &People) {
        let parents = |notice: &BirthNotice| {
            std::iter::once(notice.mother.clone()).chain(notice.father.clone()).collect::<Vec<String>>()
        };
        let (register, kind, subjects) = match event {
            Event::Birth(notice) => {
                let subjects = parents(&notice);
                self.births.push(notice);
                (RegisterId::CivilStatus, "aw.civil-status.birth-notified", subjects)
            }
            Event::Withdrawal(no) => {
                let subjects = people.notice(&no).map(parents).unwrap_or_default();
                // Whoever has another child among the notices stays known as a parent.
                let other = |parent: &String| people.notices_of(parent).any(|notice| notice.no != no);
                let subjects = subjects.into_iter().filter(|parent| !other(parent)).collect();
                self.withdrawn.push(no);
                (RegisterId::CivilStatus, "aw.civil-status.birth-notice-withdrawn", subjects)
            }
            Event::Move(person, address) => {
                self.moves.insert(person.clone(), address);
                (RegisterId::Addresses, "aw.addresses.address-changed", vec![person])
            }
        };
        let item = |subject| Item {
            id: Uuid::new_v4(),
            register: register.id().to_owned(),
            kind: kind.to_owned(),
            subject,
            time: now,
            attempts: 0,
            next_at: now,
        };
        self.waiting.extend(subjects.into_iter().map(item));
    }
}
