//! Taking in what registers say by themselves: CloudEvents 1.0, signed by the register, one by one or several at once.
//! An event names what happened, about whom and when; it never carries what a register knows.

use domain::application::SubjectId;
use domain::catalogue::{Catalogue, Means, SourceEvent};
use domain::directory::{Learned, Reference};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

use crate::delivery::signature::{NotGenuine, verify};
use crate::storage::{NewEvent, Store, StoreError, Taken};

/// The largest message that a register may send, in bytes.
const LARGEST: usize = 64 * 1024;
/// How many events come at once at most.
const AT_ONCE: usize = 100;
/// How far a register's clock may be ahead of ours.
const AHEAD: SignedDuration = SignedDuration::from_mins(5);
/// The longest attribute that is taken, in bytes.
const LONGEST: usize = 200;

/// A message as it came: signed headers, and one of the modes of CloudEvents.
#[derive(Clone, Copy, Debug)]
pub enum Said<'a> {
    /// One event as JSON, or several in a list.
    Json(&'a [u8]),
    /// One event whose attributes stand in headers.
    Binary(&'a BTreeMap<String, String>, &'a [u8]),
}

/// The context attributes of an event.
#[derive(Clone, Debug, Deserialize)]
struct Event {
    specversion: String,
    id: String,
    source: String,
    #[serde(rename = "type")]
    kind: String,
    subject: Option<String>,
    time: Option<String>,
    #[serde(default)]
    data: Value,
    data_base64: Option<Value>,
}

/// Why nothing was taken. The words are for the sender and hold no personal data.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// It can't be read, or lacks something.
    #[error("the event can't be read: {0}")]
    Unreadable(String),
    /// Nobody knows the sender, or the signature does not fit.
    #[error("the event is not genuine: {0}")]
    NotGenuine(String),
    /// This register may not say such a thing.
    #[error("this register does not send such events: {0}")]
    NotTheirs(String),
    /// It is larger than any event.
    #[error("an event of a register has at most 64 KiB and carries no data")]
    TooLarge,
    /// The store failed: the sender should try again.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Who takes events in, and by which keys registers are known.
#[derive(Clone, Debug)]
pub struct Intake {
    /// The keys, by source id.
    pub keys: BTreeMap<String, String>,
}

/// The register that a CloudEvent's `source` names: `urn:…:register:<id>`.
pub fn register_of(source: &str) -> Option<&str> {
    let (before, id) = source.rsplit_once(':')?;
    (before == "register" || before.ends_with(":register")).then_some(id).filter(|id| !id.is_empty())
}

/// The `source` of a message, whatever its mode; of several events the first one's.
pub fn sender(said: &Said<'_>) -> Option<String> {
    match said {
        Said::Binary(attributes, _) => attributes.get("source").cloned(),
        Said::Json(body) => {
            let value: Value = serde_json::from_slice(body).ok()?;
            let first = value.as_array().map_or(Some(&value), |all| all.first())?;
            first.get("source")?.as_str().map(str::to_owned)
        }
    }
}

impl Intake {
    /// Takes a message in: genuine, about what this register may say, and each event once. Returns what became of each;
    /// `None` for a type that nobody here knows.
    ///
    /// # Errors
    /// [`NotTaken`]. Of several events those before a failure of the store were taken; sent again, they change nothing.
    pub async fn hear(
        &self,
        (store, catalogue): (&Store, &Catalogue),
        signed: (&str, &str, &str),
        said: Said<'_>,
        now: Timestamp,
    ) -> Result<Vec<Option<Taken>>, NotTaken> {
        let (events, body) = read(&said)?;
        let register = self.genuine(&events, signed, &body, now)?;
        let known_as = |event: &Event| catalogue.events.iter().find(|known| known.id == event.kind);
        for event in &events {
            sound(event, now)?;
            if known_as(event).is_some_and(|known| known.source != register) {
                return Err(NotTaken::NotTheirs(format!("type {:.80}", event.kind)));
            }
        }
        let mut outcomes = Vec::with_capacity(events.len());
        for event in &events {
            let outcome = match known_as(event) {
                None => None,
                Some(known) => Some(take(store, event, known, now).await?),
            };
            count(&register, outcome);
            outcomes.push(outcome);
        }
        Ok(outcomes)
    }

    /// The register that signed the message; all events must be its own.
    fn genuine(
        &self,
        events: &[Event],
        signed: (&str, &str, &str),
        body: &[u8],
        now: Timestamp,
    ) -> Result<String, NotTaken> {
        let unknown = || NotTaken::NotGenuine("unknown source".to_owned());
        let source = events.first().map(|event| event.source.clone()).ok_or_else(unknown)?;
        let register = register_of(&source).ok_or_else(unknown)?;
        let key = self.keys.get(register).ok_or_else(unknown)?;
        verify(key, signed, body, now.as_second()).map_err(|why: NotGenuine| NotTaken::NotGenuine(why.to_string()))?;
        if events.iter().any(|event| event.source != source) {
            return Err(NotTaken::NotTheirs("events of several sources in one message".to_owned()));
        }
        Ok(register.to_owned())
    }
}

/// The events of a message, and the bytes that its signature covers.
fn read(said: &Said<'_>) -> Result<(Vec<Event>, Vec<u8>), NotTaken> {
    let unreadable = |error: serde_json::Error| NotTaken::Unreadable(format!("{:?}", error.classify()));
    match said {
        Said::Json(body) if body.len() > LARGEST => Err(NotTaken::TooLarge),
        Said::Binary(_, body) if body.len() > LARGEST => Err(NotTaken::TooLarge),
        Said::Json(body) => {
            let value: Value = serde_json::from_slice(body).map_err(unreadable)?;
            let events: Vec<Event> = match value {
                Value::Array(_) => serde_json::from_value(value).map_err(unreadable)?,
                one => vec![serde_json::from_value(one).map_err(unreadable)?],
            };
            if events.is_empty() || events.len() > AT_ONCE {
                return Err(NotTaken::Unreadable(format!("1 to {AT_ONCE} events are taken at once")));
            }
            Ok((events, body.to_vec()))
        }
        Said::Binary(attributes, body) => {
            let text = |name: &str| attributes.get(name).cloned();
            let need = |name: &str| text(name).ok_or_else(|| NotTaken::Unreadable(format!("ce-{name} is missing")));
            let event = Event {
                specversion: need("specversion")?,
                id: need("id")?,
                source: need("source")?,
                kind: need("type")?,
                subject: text("subject"),
                time: text("time"),
                data: if body.is_empty() { Value::Null } else { Value::Bool(true) },
                data_base64: None,
            };
            Ok((vec![event], covered(attributes, body)))
        }
    }
}

/// What a signature covers in binary mode: the attributes stand in headers, so they come before the body, each on a
/// line of its own, in the order of their names.
pub fn covered(attributes: &BTreeMap<String, String>, body: &[u8]) -> Vec<u8> {
    let mut bytes: Vec<u8> = Vec::new();
    for (name, value) in attributes {
        bytes.extend(format!("ce-{name}:{value}\n").bytes());
    }
    bytes.extend(body);
    bytes
}

/// What must be so of every event, known type or not.
fn sound(event: &Event, now: Timestamp) -> Result<(), NotTaken> {
    let unreadable = |what: &str| Err(NotTaken::Unreadable(what.to_owned()));
    let plain = |text: &str| !text.is_empty() && text.len() <= LONGEST && !text.chars().any(char::is_control);
    if event.specversion != "1.0" {
        return unreadable("specversion must be 1.0");
    }
    if !plain(&event.id) || !plain(&event.source) || !plain(&event.kind) {
        return unreadable("id, source and type must be there, with at most 200 bytes each");
    }
    if !event.data.is_null() || event.data_base64.is_some() {
        return unreadable("an event of a register carries no data: the portal asks, where it has the right to");
    }
    subject(event)?;
    if happened(event)? > now.saturating_add(AHEAD).unwrap_or(now) {
        return unreadable("time lies in the future");
    }
    Ok(())
}

fn subject(event: &Event) -> Result<SubjectId, NotTaken> {
    let wrong = || NotTaken::Unreadable("subject must be <scheme>:<id>".to_owned());
    let (scheme, id) = event.subject.as_deref().and_then(|text| text.split_once(':')).ok_or_else(wrong)?;
    let plain = |text: &str| {
        (1..=64).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c))
    };
    if plain(scheme) && plain(id) {
        Ok(SubjectId { scheme: scheme.to_owned(), id: id.to_owned() })
    } else {
        Err(wrong())
    }
}

fn happened(event: &Event) -> Result<Timestamp, NotTaken> {
    let time = event.time.as_deref().and_then(|text| text.parse().ok());
    time.ok_or_else(|| NotTaken::Unreadable("time must be there, as RFC 3339 has it".to_owned()))
}

async fn take(store: &Store, event: &Event, known: &SourceEvent, now: Timestamp) -> Result<Taken, NotTaken> {
    let (subject, at) = (subject(event)?, happened(event)?);
    if subject.scheme != known.scheme {
        return Err(NotTaken::Unreadable(format!("subject must be {}:<id>", known.scheme)));
    }
    let hash = store.vault().index(&subject.scheme, &subject.id);
    let knows = known.means != Means::Gone;
    let learns = Reference::learned((hash, &known.source, &known.capacity), knows, (Learned::Push, at));
    let new = NewEvent {
        sender: &event.source,
        id: &event.id,
        source: &known.source,
        kind: &known.id,
        subject: &subject,
        at,
        learns: &learns,
    };
    Ok(store.take_event(&new, now).await?)
}

fn count(register: &str, outcome: Option<Taken>) {
    let outcome = match outcome {
        None => "unknown_type",
        Some(Taken::New) => "new",
        Some(Taken::Again) => "again",
        Some(Taken::TooLate) => "too_late",
    };
    metrics::counter!("shubbak_register_events", "source" => register.to_owned(), "outcome" => outcome).increment(1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_names_its_register() {
        assert_eq!(register_of("urn:waha:register:civil-status"), Some("civil-status"));
        assert_eq!(register_of("register:x"), Some("x"));
        assert_eq!(register_of("urn:waha:back-office:child-allowance"), None);
        assert_eq!(register_of("urn:waha:register:"), None);
        assert_eq!(register_of("urn:waha:other-register:x"), None);
    }

    #[test]
    fn in_binary_mode_the_signature_covers_the_attributes() {
        let attributes = |subject: &str| {
            BTreeMap::from([("subject".to_owned(), subject.to_owned()), ("id".to_owned(), "1".to_owned())])
        };
        assert_eq!(covered(&attributes("a"), b""), b"ce-id:1\nce-subject:a\n");
        assert_ne!(covered(&attributes("a"), b""), covered(&attributes("b"), b""));
    }
}
