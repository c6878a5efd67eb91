//! What a back office said about a case, applied once: status, timeline, and what may now follow.

use domain::application::{ApplicationStatus, RequestStatus};
use jiff::Timestamp;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::cases::{Decision, decision_place, question_place};
use super::db::in_transaction;
use super::memory::Writing;
use super::persons::key_place;
use super::{Store, StoreError, micros};

/// Something that changes where a service request stands.
#[derive(Clone, Debug)]
pub enum Change {
    /// The back office has it and gave this receipt.
    Received(String),
    /// Somebody works on it.
    InProgress,
    /// The back office asks for something.
    Asked {
        /// Its id of the question.
        id: String,
        /// The question, by language.
        texts: BTreeMap<String, String>,
        /// By when to answer.
        due: Option<String>,
    },
    /// Decided.
    Decided {
        /// Yes or no.
        approved: bool,
        /// Its words, by language.
        note: BTreeMap<String, String>,
        /// Numbers and documents, by fact.
        outputs: BTreeMap<String, String>,
    },
    /// It could not be handed over for a long time.
    FailedDelivery,
}

impl Change {
    fn status(&self) -> RequestStatus {
        match self {
            Self::Received(_) => RequestStatus::Received,
            Self::InProgress => RequestStatus::InProgress,
            Self::Asked { .. } => RequestStatus::NeedsYou,
            Self::Decided { approved: true, .. } => RequestStatus::Approved,
            Self::Decided { .. } => RequestStatus::Refused,
            Self::FailedDelivery => RequestStatus::FailedDelivery,
        }
    }

    /// Only who has the case can say this of it.
    fn tells_of_receipt(&self) -> bool {
        matches!(self, Self::InProgress | Self::Asked { .. } | Self::Decided { .. })
    }

    fn happened(&self) -> &'static str {
        match self {
            Self::Asked { .. } => "asked",
            other => other.status().name(),
        }
    }
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    /// It changed the case.
    Changed,
    /// It was seen before, or came too late to matter.
    Ignored,
    /// There is no such service request.
    Unknown,
}

/// A service request among its siblings, as far as deciding what follows needs it.
struct Sibling {
    id: Uuid,
    service: String,
    status: RequestStatus,
    follows: Vec<String>,
}

/// What one change means for the whole application.
struct Consequences {
    /// Requests that are now to be delivered.
    released: Vec<Uuid>,
    /// Requests that can't go on, with their services.
    blocked: Vec<(Uuid, String)>,
    /// Where the application stands.
    application: ApplicationStatus,
}

/// Works out what follows: approval releases those that waited for it alone, refusal blocks all that wait for it.
fn consequences(siblings: &mut [Sibling]) -> Consequences {
    let mut outcome =
        Consequences { released: Vec::new(), blocked: Vec::new(), application: ApplicationStatus::Submitted };
    loop {
        let status_of: BTreeMap<String, RequestStatus> =
            siblings.iter().map(|s| (s.service.clone(), s.status)).collect();
        let stopped =
            |status: Option<&RequestStatus>| matches!(status, Some(RequestStatus::Refused | RequestStatus::Blocked));
        let mut moved = false;
        for sibling in siblings.iter_mut().filter(|s| s.status == RequestStatus::Waiting) {
            let mut before = sibling.follows.iter().map(|service| status_of.get(service));
            if before.clone().any(stopped) {
                sibling.status = RequestStatus::Blocked;
                outcome.blocked.push((sibling.id, sibling.service.clone()));
                moved = true;
            } else if before.all(|status| status.is_none_or(|s| *s == RequestStatus::Approved)) {
                sibling.status = RequestStatus::Queued;
                outcome.released.push(sibling.id);
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    let all: Vec<RequestStatus> = siblings.iter().map(|sibling| sibling.status).collect();
    outcome.application = ApplicationStatus::of(&all);
    outcome
}

/// Changes to one application come one after another: what a transaction reads still holds when it writes.
pub(super) const LOCK: &str = "UPDATE application SET updated_at = updated_at \
     WHERE id = (SELECT application_id FROM service_request WHERE id = $1)";

/// An office may be faster with its news than with its answer: the number is kept all the same.
const LATE_RECEIPT: &str = "UPDATE service_request SET receipt = COALESCE(receipt, $1) WHERE id = $2";

type Found = (Uuid, Uuid, String, String, Vec<u8>);
type SiblingRow = (Uuid, String, String, String);

impl Store {
    /// Applies a change to a service request, with all that follows from it. With an event's source and id it is
    /// applied once, however often the event comes.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing was changed, and the event may come again.
    pub async fn apply(
        &self,
        request: Uuid,
        change: &Change,
        event: Option<(&str, &str)>,
        now: Timestamp,
    ) -> Result<Applied, StoreError> {
        let at = micros(now);
        let writing;
        let applied = in_transaction!(self, tx => {
            sqlx::query(LOCK).bind(request).execute(&mut *tx).await?;
            let found: Option<Found> = sqlx::query_as(
                "SELECT r.application_id, r.person_id, r.service, r.status, p.wrapped_key FROM service_request r \
                 JOIN person p ON p.id = r.person_id WHERE r.id = $1",
            ).bind(request).fetch_optional(&mut *tx).await?;
            let Some((application, person, service, status, wrapped)) = found else { return Ok(Applied::Unknown) };
            writing = self.applications().map(|memory| memory.write(&application));
            if let Some((source, id)) = event {
                let fresh = sqlx::query("INSERT INTO event_received (source, id, received_at) VALUES ($1, $2, $3) ON CONFLICT (source, id) DO NOTHING")
                    .bind(source).bind(id).bind(at).execute(&mut *tx).await?.rows_affected();
                if fresh == 0 { return Ok(Applied::Ignored) }
            }
            let status: RequestStatus = status.parse().map_err(StoreError::unreadable("status"))?;
            if !status.may_become(change.status()) {
                if let Change::Received(receipt) = change {
                    sqlx::query(LATE_RECEIPT).bind(receipt).bind(request).execute(&mut *tx).await?;
                }
                Applied::Ignored
            } else {
                let key = self.vault().data_key(&key_place(person), &wrapped)?;
                let (receipt, decision) = details(request, change, &key)?;
                sqlx::query("UPDATE service_request SET status = $1, receipt = COALESCE($2, receipt), decision = COALESCE($3, decision), updated_at = $4 WHERE id = $5")
                    .bind(change.status().name()).bind(receipt).bind(decision).bind(at).bind(request).execute(&mut *tx).await?;
                if let Change::Asked { id, texts, due } = change {
                    let texts = serde_json::to_vec(texts).map_err(StoreError::unreadable("question"))?;
                    sqlx::query("INSERT INTO question (request_id, id, application_id, person_id, texts, due, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (request_id, id) DO NOTHING")
                        .bind(request).bind(id).bind(application).bind(person).bind(key.seal(&question_place(request, id), &texts)?)
                        .bind(due).bind(at).execute(&mut *tx).await?;
                }
                let rows: Vec<SiblingRow> = sqlx::query_as("SELECT id, service, status, follows FROM service_request WHERE application_id = $1 ORDER BY place")
                    .bind(application).fetch_all(&mut *tx).await?;
                let mut siblings = rows.into_iter().map(sibling).collect::<Result<Vec<_>, _>>()?;
                let follows = consequences(&mut siblings);
                for released in &follows.released {
                    sqlx::query("UPDATE service_request SET status = 'queued', updated_at = $1 WHERE id = $2").bind(at).bind(released).execute(&mut *tx).await?;
                    // After a restore it may have been released once before: then its office is asked first.
                    sqlx::query("UPDATE delivery SET state = CASE WHEN EXISTS (SELECT 1 FROM restoration) THEN 'held' ELSE 'ready' END, next_at = $1 WHERE request_id = $2 AND state = 'waiting'").bind(at).bind(released).execute(&mut *tx).await?;
                }
                let mut events = told(service, status, change);
                for (blocked, service) in follows.blocked {
                    sqlx::query("UPDATE service_request SET status = 'blocked', updated_at = $1 WHERE id = $2").bind(at).bind(blocked).execute(&mut *tx).await?;
                    sqlx::query("UPDATE delivery SET state = 'cancelled', done_at = $1 WHERE request_id = $2 AND state = 'waiting'").bind(at).bind(blocked).execute(&mut *tx).await?;
                    events.push((service, "blocked"));
                }
                for (service, happened) in events {
                    sqlx::query("INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at) VALUES ($1, $2, $3, $4, $5, 'back_office', 'web', $6)")
                        .bind(Uuid::now_v7()).bind(application).bind(person).bind(service).bind(happened).bind(at).execute(&mut *tx).await?;
                }
                sqlx::query("UPDATE application SET status = $1, updated_at = $2 WHERE id = $3")
                    .bind(follows.application.name()).bind(at).bind(application).execute(&mut *tx).await?;
                Applied::Changed
            }
        });
        Writing::all_done(writing);
        Ok(applied)
    }
}

fn sibling((id, service, status, follows): SiblingRow) -> Result<Sibling, StoreError> {
    Ok(Sibling {
        id,
        service,
        status: status.parse().map_err(StoreError::unreadable("status"))?,
        follows: serde_json::from_str(&follows).map_err(StoreError::unreadable("follows"))?,
    })
}

/// What the timeline tells of a change. Whoever says something of a case before they said that they have it does have it.
fn told(service: String, before: RequestStatus, change: &Change) -> Vec<(String, &'static str)> {
    let undelivered = matches!(before, RequestStatus::Queued | RequestStatus::FailedDelivery);
    let received = change.tells_of_receipt() && undelivered;
    let received = received.then(|| (service.clone(), RequestStatus::Received.name()));
    received.into_iter().chain([(service, change.happened())]).collect()
}

fn details(
    request: Uuid,
    change: &Change,
    key: &super::DataKey,
) -> Result<(Option<String>, Option<Vec<u8>>), StoreError> {
    match change {
        Change::Received(receipt) => Ok((Some(receipt.clone()), None)),
        Change::Decided { note, outputs, .. } => {
            let decision = Decision { note: note.clone(), outputs: outputs.clone() };
            let body = serde_json::to_vec(&decision).map_err(StoreError::unreadable("decision"))?;
            Ok((None, Some(key.seal(&decision_place(request), &body)?)))
        }
        _ => Ok((None, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn siblings(states: &[(&str, RequestStatus, &[&str])]) -> Vec<Sibling> {
        let one = |(service, status, follows): &(&str, RequestStatus, &[&str])| Sibling {
            id: Uuid::now_v7(),
            service: (*service).to_owned(),
            status: *status,
            follows: follows.iter().map(|s| (*s).to_owned()).collect(),
        };
        states.iter().map(one).collect()
    }

    #[test]
    fn approval_releases_only_those_that_wait_for_nothing_else() {
        use RequestStatus::{Approved, Waiting};
        let mut all = siblings(&[("a", Approved, &[]), ("b", Waiting, &["a"]), ("c", Waiting, &["b"])]);
        let outcome = consequences(&mut all);
        assert_eq!(outcome.released, vec![all[1].id]);
        assert_eq!(outcome.application, ApplicationStatus::InProgress);
    }

    #[test]
    fn refusal_blocks_all_that_follow_however_far() {
        use RequestStatus::{Approved, Blocked, Refused, Waiting};
        let mut all =
            siblings(&[("a", Refused, &[]), ("b", Waiting, &["a"]), ("c", Waiting, &["b"]), ("d", Approved, &[])]);
        let outcome = consequences(&mut all);
        assert_eq!(outcome.blocked.len(), 2);
        assert!(all.iter().filter(|s| s.status == Blocked).count() == 2);
        assert_eq!(outcome.application, ApplicationStatus::Decided);
    }
}
