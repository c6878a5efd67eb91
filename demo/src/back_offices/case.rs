//! One case of an office: what came in, what was decided, which news of it is still to be told.
//! Pure: the time comes in, what is due goes out.

use super::office::{Office, refusal};
use crate::lang::Text;
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// How long the office tries to deliver an event.
const GIVE_UP_AFTER: SignedDuration = SignedDuration::from_hours(1);
/// How many times the usual while an office waits for registers that are to verify what was declared.
const PATIENCE: i32 = 6;
/// How long somebody has to answer a question, in days.
const DAYS_TO_REPLY: i64 = 14;

/// What the portal sends.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Submission {
    /// The idempotency key.
    pub(super) message_id: String,
    /// The application's reference.
    #[serde(default)]
    pub(super) reference: String,
    /// The office's id.
    pub(super) service: String,
    /// The applicant's language.
    #[serde(default)]
    pub(super) lang: String,
    /// Each fact with its value, source and confidence.
    #[serde(default)]
    pub(super) facts: BTreeMap<String, Value>,
    /// Who declared it for the applicant, under which right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) represented_by: Option<Value>,
}

/// An answer to the office's question.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Reply {
    pub(super) request_id: String,
    pub(super) text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) represented_by: Option<Value>,
    pub(super) receipt: String,
    pub(super) received_at: Timestamp,
}

/// What somebody answers to a question of the office.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Written {
    pub(super) request_id: String,
    pub(super) text: String,
    /// Who wrote it for the person, where somebody acted for them.
    #[serde(default)]
    pub(super) represented_by: Option<Value>,
}

/// A question that the office asks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Request {
    pub(super) request_id: String,
    pub(super) question: Text,
    pub(super) due: Date,
}

/// How a case ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Decision {
    pub(super) approved: bool,
    pub(super) note: Text,
    pub(super) outputs: Map<String, Value>,
}

/// Where a case stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub(super) enum State {
    Received,
    InProgress,
    Asked(Request),
    Decided(Decision),
}

/// A piece of news for the portal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Event {
    pub(super) id: Uuid,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) time: Timestamp,
    pub(super) data: Value,
    pub(super) attempts: u32,
    /// When it is to be sent next; none once it was delivered or given up.
    pub(super) next_attempt: Option<Timestamp>,
    pub(super) delivered: bool,
    /// Being sent just now; a restart forgets that, and it is sent again.
    #[serde(skip)]
    pub(super) in_flight: bool,
}

/// A case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Case {
    pub(super) office: String,
    /// Which of the office's cases, from 1.
    pub(super) number: u32,
    pub(super) receipt: String,
    pub(super) received_at: Timestamp,
    pub(super) submission: Submission,
    pub(super) state: State,
    /// When the office does the next thing by itself.
    pub(super) next_step: Option<Timestamp>,
    /// How long the office takes to decide.
    pub(super) decide_after: SignedDuration,
    /// Replies by their own message id.
    pub(super) replies: BTreeMap<String, Reply>,
    /// What registers said later about declared facts, by fact: flags for whoever decides.
    #[serde(default)]
    pub(super) verified: BTreeMap<String, Value>,
    /// Oldest first; told in this order.
    pub(super) events: Vec<Event>,
    /// What the office found when it looked again while deciding.
    #[serde(default)]
    pub(super) checked: Option<Value>,
}

impl Case {
    /// The office's `number`th case, received now.
    pub(super) fn open(
        office: &Office,
        number: u32,
        submission: Submission,
        (now, today): (Timestamp, Date),
        decide_after: SignedDuration,
    ) -> Self {
        Case {
            office: office.id.clone(),
            number,
            receipt: format!("{}-{number:06}", today.year()),
            received_at: now,
            submission,
            state: State::Received,
            next_step: Some(later(now, decide_after / 2)),
            decide_after,
            replies: BTreeMap::new(),
            verified: BTreeMap::new(),
            events: Vec::new(),
            checked: None,
        }
    }

    /// The next moment at which there is something to do.
    pub(super) fn due(&self) -> Option<Timestamp> {
        let event = self.next_event().filter(|event| !event.in_flight).and_then(|event| event.next_attempt);
        [self.next_step, event].into_iter().flatten().min()
    }

    /// The oldest event that isn't told yet: those after it wait for it.
    pub(super) fn next_event(&self) -> Option<&Event> {
        self.events.iter().find(|event| event.next_attempt.is_some())
    }

    /// Does what is due by the office's own clock.
    pub(super) fn step(&mut self, office: &Office, (now, today): (Timestamp, Date)) {
        if self.next_step.is_none_or(|due| due > now) {
            return;
        }
        match self.state {
            State::Received => {
                self.state = State::InProgress;
                self.next_step = Some(later(self.received_at, self.decide_after));
                self.tell("waha.case.in-progress", json!({}), now);
            }
            // What a register is still to say about the case is worth a while.
            State::InProgress if self.waits_for_registers(now) => self.next_step = Some(later(now, self.decide_after)),
            State::InProgress => match &office.question {
                Some(question) if self.replies.is_empty() => self.ask(question.clone(), (now, today)),
                _ => self.decide(office, (now, today)),
            },
            State::Asked(_) | State::Decided(_) => self.next_step = None,
        }
    }

    fn waits_for_registers(&self, now: Timestamp) -> bool {
        let open = |(fact, it): (&String, &Value)| it["to_verify"] == true && !self.verified.contains_key(fact);
        self.submission.facts.iter().any(open) && now < later(self.received_at, self.decide_after * PATIENCE)
    }

    /// Takes what registers said. A contradiction is shown and decides nothing.
    pub(super) fn verify(&mut self, facts: BTreeMap<String, Value>) {
        self.verified.extend(facts);
    }

    fn ask(&mut self, question: Text, (now, today): (Timestamp, Date)) {
        let request = Request {
            request_id: Uuid::new_v4().to_string(),
            question,
            due: today.saturating_add(DAYS_TO_REPLY.days()),
        };
        self.tell("waha.case.information-requested", json!(request), now);
        self.state = State::Asked(request);
        self.next_step = None;
    }

    fn decide(&mut self, office: &Office, (now, today): (Timestamp, Date)) {
        let approved = !self.has_a_refused_name();
        let decision = Decision {
            approved,
            note: if approved { office.approval.clone() } else { refusal() },
            outputs: if approved { office.outputs(today.year(), self.number) } else { Map::new() },
        };
        let data = json!({
            "status": if approved { "approved" } else { "refused" },
            "note": decision.note,
            "outputs": decision.outputs,
        });
        self.tell("waha.case.decided", data, now);
        self.state = State::Decided(decision);
        self.next_step = None;
    }

    /// A given name with "مرفوض" or "Refused" in it is refused, so that refusal can be seen.
    fn has_a_refused_name(&self) -> bool {
        self.submission
            .facts
            .iter()
            .filter(|(fact, _)| fact.contains("given"))
            .map(|(_, fact)| fact.get("value").unwrap_or(fact).to_string())
            .any(|name| name.contains("مرفوض") || name.to_lowercase().contains("refused"))
    }

    /// Takes an answer to the question that the office asked. `None` when it never asked that.
    pub(super) fn reply(&mut self, message_id: &str, written: &Written, now: Timestamp) -> Option<Reply> {
        let request_id = &written.request_id;
        let asked = self.events.iter().any(|event| event.data["request_id"] == request_id.as_str());
        if !asked {
            return None;
        }
        let reply = Reply {
            request_id: request_id.clone(),
            text: written.text.clone(),
            represented_by: written.represented_by.clone(),
            receipt: format!("{}-R{}", self.receipt, self.replies.len() + 1),
            received_at: now,
        };
        self.replies.insert(message_id.to_owned(), reply.clone());
        if matches!(self.state, State::Asked(_)) {
            self.state = State::InProgress;
            self.next_step = Some(later(now, self.decide_after));
        }
        Some(reply)
    }

    fn tell(&mut self, kind: &str, data: Value, now: Timestamp) {
        self.events.push(Event {
            id: Uuid::new_v4(),
            kind: kind.to_owned(),
            time: now,
            data,
            attempts: 0,
            next_attempt: Some(now),
            delivered: false,
            in_flight: false,
        });
    }

    /// What the portal told about a fact, where it is text.
    pub(super) fn told(&self, fact: &str) -> Option<&str> {
        let fact = self.submission.facts.get(fact)?;
        fact.get("value").unwrap_or(fact).as_str()
    }

    /// The status's name, as the portal may poll it.
    pub(super) fn status(&self) -> &'static str {
        match &self.state {
            State::Received => "received",
            State::InProgress => "in-progress",
            State::Asked(_) => "information-requested",
            State::Decided(decision) if decision.approved => "approved",
            State::Decided(_) => "refused",
        }
    }
}

impl Event {
    /// Notes how an attempt to send it went.
    pub(super) fn tried(&mut self, delivered: bool, now: Timestamp) {
        self.in_flight = false;
        self.attempts += 1;
        self.delivered = delivered;
        // One second, two, four … at most a minute.
        let pause = SignedDuration::from_secs(1 << (self.attempts - 1).min(6)).min(ONE_MINUTE);
        let over = now.duration_since(self.time) >= GIVE_UP_AFTER;
        self.next_attempt = (!delivered && !over).then(|| later(now, pause));
    }
}

const ONE_MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(now)
}

#[cfg(test)]
mod tests;
