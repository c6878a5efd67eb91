//! All offices' cases: in memory, mirrored to the journal, with an agenda of what is due when.

use super::{
    case::{Case, Event, Reply, Submission, Written},
    journal::Journal,
    office::{Office, all_offices},
};
use crate::random;
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::sync::Notify;
use uuid::Uuid;

/// The offices.
pub(crate) struct Offices {
    secrets: BTreeMap<&'static str, String>,
    system_secrets: BTreeMap<&'static str, String>,
    decide_after: Duration,
    cases: Mutex<Cases>,
    /// Rung when there may be something new to do.
    pub(super) bell: Notify,
}

struct Cases {
    by_message: BTreeMap<String, Case>,
    /// How many cases each office has had.
    numbers: BTreeMap<String, u32>,
    agenda: BTreeSet<(Timestamp, String)>,
    journal: Journal,
}

/// An event that is due, with all that is needed to send it.
pub(super) struct Dispatch {
    pub(super) message_id: String,
    pub(super) office: &'static Office,
    pub(super) event: Event,
}

impl Offices {
    /// Opens the offices with the cases that the file holds; without one they start empty.
    ///
    /// # Errors
    /// The file, and why it can't be used.
    pub(crate) fn open(state_file: Option<PathBuf>, decide_after: Duration) -> Result<Self, (PathBuf, io::Error)> {
        let (journal, by_message) = match state_file {
            None => (Journal::none(), BTreeMap::new()),
            Some(path) => Journal::open(&path).map_err(|error| (path, error))?,
        };
        let mut cases =
            Cases { by_message: BTreeMap::new(), numbers: BTreeMap::new(), agenda: BTreeSet::new(), journal };
        for case in by_message.into_values() {
            cases.file(case);
        }
        Ok(Offices {
            secrets: all_offices().iter().map(|office| (office.id.as_str(), random::token())).collect(),
            system_secrets: all_offices().iter().map(|office| (office.id.as_str(), random::token())).collect(),
            decide_after,
            cases: Mutex::new(cases),
            bell: Notify::new(),
        })
    }

    /// The secret that the office shares with the portal, new at each start.
    pub(crate) fn secret(&self, office: &str) -> String {
        self.secrets.get(office).cloned().unwrap_or_default()
    }

    /// The secret with which the system signs that looks things up for the office, new at each start.
    pub(crate) fn system_secret(&self, office: &str) -> String {
        self.system_secrets.get(office).cloned().unwrap_or_default()
    }

    /// Notes what an office found when it looked again.
    pub(super) fn checked(&self, message_id: &str, found: serde_json::Value) {
        let mut cases = self.lock();
        let Some(mut case) = cases.by_message.get(message_id).cloned() else {
            return;
        };
        case.checked = Some(found);
        cases.keep(case);
    }

    /// Takes a submission: the case, and whether it is new. The same message id is the same case.
    ///
    /// # Errors
    /// When the case can't be kept; then it was not taken.
    pub(super) fn submit(
        &self,
        office: &Office,
        submission: Submission,
        at: (Timestamp, Date),
    ) -> io::Result<(Case, bool)> {
        let mut cases = self.lock();
        if let Some(case) = cases.by_message.get(&submission.message_id) {
            return Ok((case.clone(), false));
        }
        let number = cases.numbers.get(&office.id).copied().unwrap_or(0) + 1;
        let case = Case::open(office, number, submission, at, self.pace());
        cases.journal.write(&case)?;
        cases.file(case.clone());
        drop(cases);
        self.bell.notify_one();
        Ok((case, true))
    }

    /// A case of this office.
    pub(super) fn get(&self, office: &Office, message_id: &str) -> Option<Case> {
        self.lock().by_message.get(message_id).filter(|case| case.office == office.id).cloned()
    }

    /// What was told about a fact with the same application, to whichever office.
    pub(super) fn told_with(&self, case: &Case, fact: &str) -> Option<String> {
        let cases = self.lock();
        let same = |other: &&Case| other.submission.reference == case.submission.reference;
        cases.by_message.values().filter(same).find_map(|other| other.told(fact)).map(str::to_owned)
    }

    /// Takes a reply: its receipt, and whether it is new; `None` when the office never asked that.
    ///
    /// # Errors
    /// When the reply can't be kept; then it was not taken.
    pub(super) fn reply(
        &self,
        case: &str,
        message_id: &str,
        written: &Written,
        now: Timestamp,
    ) -> io::Result<Option<(Reply, bool)>> {
        let mut cases = self.lock();
        let Some(case) = cases.by_message.get(case) else {
            return Ok(None);
        };
        if let Some(reply) = case.replies.get(message_id) {
            return Ok(Some((reply.clone(), false)));
        }
        let mut case = case.clone();
        let Some(reply) = case.reply(message_id, written, now) else {
            return Ok(None);
        };
        cases.journal.write(&case)?;
        cases.file(case);
        drop(cases);
        self.bell.notify_one();
        Ok(Some((reply, true)))
    }

    /// Takes what registers said about a case; `None` when there is no such case.
    ///
    /// # Errors
    /// When it can't be kept; then it was not taken.
    pub(super) fn verify(&self, case: &str, facts: BTreeMap<String, Value>) -> io::Result<Option<Case>> {
        let mut cases = self.lock();
        let Some(mut case) = cases.by_message.get(case).cloned() else {
            return Ok(None);
        };
        case.verify(facts);
        cases.journal.write(&case)?;
        cases.file(case.clone());
        drop(cases);
        self.bell.notify_one();
        Ok(Some(case))
    }

    /// The newest cases of an office, newest first.
    pub(super) fn newest(&self, office: &Office, most: usize) -> Vec<Case> {
        let cases = self.lock();
        let mut found: Vec<&Case> = cases.by_message.values().filter(|case| case.office == office.id).collect();
        found.sort_by_key(|case| std::cmp::Reverse(case.number));
        found.into_iter().take(most).cloned().collect()
    }

    /// Does what is due now, and hands out the events that are to be sent.
    pub(super) fn advance(&self, (now, today): (Timestamp, Date)) -> Vec<Dispatch> {
        let mut cases = self.lock();
        let mut dispatches = Vec::new();
        while let Some((due, message_id)) = cases.agenda.pop_first() {
            if due > now {
                cases.agenda.insert((due, message_id));
                break;
            }
            let Some(mut case) = cases.by_message.get(&message_id).cloned() else {
                continue;
            };
            let Some(office) = Office::get(&case.office) else {
                continue;
            };
            case.step(office, (now, today));
            if let Some(event) = next_to_send(&mut case, now) {
                dispatches.push(Dispatch { message_id, office, event });
            }
            cases.keep(case);
        }
        dispatches
    }

    /// Notes how an attempt to send an event went.
    pub(super) fn tried(&self, message_id: &str, event: Uuid, delivered: bool, now: Timestamp) {
        let mut cases = self.lock();
        let Some(mut case) = cases.by_message.get(message_id).cloned() else {
            return;
        };
        if let Some(event) = case.events.iter_mut().find(|it| it.id == event) {
            event.tried(delivered, now);
        }
        cases.keep(case);
    }

    /// When there is next something to do.
    pub(super) fn next_due(&self) -> Option<Timestamp> {
        self.lock().agenda.first().map(|(due, _)| *due)
    }

    /// How long the next case takes: a tenth more or less than what was set.
    fn pace(&self) -> SignedDuration {
        let [byte] = random::bytes::<1>();
        let part = 0.9 + 0.2 * f64::from(byte) / 255.0;
        SignedDuration::try_from(self.decide_after.mul_f64(part)).unwrap_or(SignedDuration::ZERO)
    }

    fn lock(&self) -> MutexGuard<'_, Cases> {
        self.cases.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Marks the event that is due as being sent.
fn next_to_send(case: &mut Case, now: Timestamp) -> Option<Event> {
    let due = case
        .next_event()
        .filter(|event| !event.in_flight && event.next_attempt.is_some_and(|attempt| attempt <= now))?;
    let id = due.id;
    let event = case.events.iter_mut().find(|event| event.id == id)?;
    event.in_flight = true;
    Some(event.clone())
}

impl Cases {
    /// Puts a case in its place, in memory.
    fn file(&mut self, case: Case) {
        let message_id = case.submission.message_id.clone();
        let before = self.by_message.get(&message_id).and_then(Case::due);
        if let Some(before) = before {
            self.agenda.remove(&(before, message_id.clone()));
        }
        if let Some(due) = case.due() {
            self.agenda.insert((due, message_id.clone()));
        }
        let most = self.numbers.entry(case.office.clone()).or_default();
        *most = case.number.max(*most);
        self.by_message.insert(message_id, case);
    }

    /// Writes a change down that nobody waits for. If that fails, a restart repeats the change.
    fn keep(&mut self, case: Case) {
        if let Err(error) = self.journal.write(&case) {
            tracing::warn!(%error, "a back office could not write a case down");
        }
        self.file(case);
    }
}
