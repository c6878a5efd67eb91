//! Reading a case: its services, its timeline, and what authorities have asked.

use domain::application::RequestStatus;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::memory::Writing;
use super::outbox::LOCK;
use super::{Application, DataKey, Doer, Store, StoreError, Verified, micros, moment};

/// One service of a submitted application.
#[derive(Clone, Debug)]
pub struct ServiceRequest {
    /// Its id, the stable id of the message to the back office.
    pub id: Uuid,
    /// The service.
    pub service: String,
    /// The authority that decides.
    pub authority: String,
    /// What must be approved before.
    pub follows: Vec<String>,
    /// Where it stands.
    pub status: RequestStatus,
    /// The back office's receipt.
    pub receipt: Option<String>,
    /// By when a decision is promised.
    pub promised: Option<Date>,
    /// What was decided.
    pub decision: Option<Decision>,
}

/// What a back office wrote and issued with its decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Its words, by language.
    #[serde(default)]
    pub note: BTreeMap<String, String>,
    /// Numbers and documents, by fact: `child.national_id`.
    #[serde(default)]
    pub outputs: BTreeMap<String, String>,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct TimelineEntry {
    /// When.
    pub at: Timestamp,
    /// Which service, `None` for the whole application.
    pub service: Option<String>,
    /// What, as in the texts `happened-…`.
    pub happened: String,
    /// Which register it is about, where it is about one.
    pub source: Option<String>,
    /// The kind of the one who did it: `citizen`, a role of staff, `back_office`, `hub`, `register`.
    pub actor: String,
    /// Through which channel.
    pub channel: String,
    /// Under which right it was done for the person, where somebody acted for them.
    pub representation: Option<Uuid>,
}

/// A question that an authority asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// The service request that it is about.
    pub request: Uuid,
    /// The authority's id of the question.
    pub id: String,
    /// The question, by language.
    pub texts: BTreeMap<String, String>,
    /// By when to answer.
    pub due: Option<Date>,
    /// True once it was answered.
    pub answered: bool,
}

/// A submitted application with everything that happened since.
#[derive(Clone)]
pub struct Case {
    /// The application.
    pub application: Arc<Application>,
    /// Its services, in order.
    pub requests: Vec<ServiceRequest>,
    /// What happened, newest first.
    pub timeline: Vec<TimelineEntry>,
    /// What was asked.
    pub questions: Vec<Question>,
    /// What is, or was, to be verified.
    pub verified: Vec<Verified>,
}

impl Case {
    /// True while an authority waits for the answer.
    pub fn is_open(&self, question: &Question) -> bool {
        let waits =
            |request: &ServiceRequest| request.id == question.request && request.status == RequestStatus::NeedsYou;
        !question.answered && self.requests.iter().any(waits)
    }
}

type RequestRow = (Uuid, String, String, String, String, Option<String>, Option<String>, Option<Vec<u8>>);
type EventRow = (i64, Option<String>, String, Option<String>, String, String, Option<Uuid>);
type QuestionRow = (Uuid, String, Vec<u8>, Option<String>, Option<i64>);

pub(super) fn decision_place(request: Uuid) -> String {
    format!("service_request.decision:{request}")
}

pub(super) fn question_place(request: Uuid, id: &str) -> String {
    format!("question.texts:{request}:{id}")
}

pub(super) fn answer_place(request: Uuid, id: &str) -> String {
    format!("question.answer:{request}:{id}")
}

impl Store {
    /// The case of an application, if it is this person's.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn case(&self, id: Uuid, person: Uuid) -> Result<Option<Case>, StoreError> {
        let Some(application) = self.application(id, person).await? else {
            return Ok(None);
        };
        let requests = self.requests(id, &application.key).await?;
        let events: Vec<EventRow> = on!(self, pool => sqlx::query_as(
            "SELECT at, service, happened, source, actor, channel, representation_id FROM timeline WHERE application_id = $1 ORDER BY at DESC, id DESC LIMIT 500")
            .bind(id).fetch_all(pool).await)?;
        let questions: Vec<QuestionRow> = on!(self, pool => sqlx::query_as(
            "SELECT request_id, id, texts, due, answered_at FROM question WHERE application_id = $1 ORDER BY asked_at")
            .bind(id).fetch_all(pool).await)?;
        let entry = |(at, service, happened, source, actor, channel, representation): EventRow| TimelineEntry {
            at: moment(at),
            service,
            happened,
            source,
            actor,
            channel,
            representation,
        };
        let timeline = events.into_iter().map(entry);
        let questions = questions.into_iter().map(|row| read_question(row, &application.key));
        Ok(Some(Case {
            requests,
            timeline: timeline.collect(),
            questions: questions.collect::<Result<_, _>>()?,
            verified: self.verified(id, &application.key).await?,
            application,
        }))
    }

    pub(super) async fn requests(&self, application: Uuid, key: &DataKey) -> Result<Vec<ServiceRequest>, StoreError> {
        let rows: Vec<RequestRow> = on!(self, pool => sqlx::query_as(
            "SELECT id, service, authority, follows, status, receipt, promised, decision FROM service_request \
             WHERE application_id = $1 ORDER BY place")
            .bind(application).fetch_all(pool).await)?;
        rows.into_iter().map(|row| read_request(row, key)).collect()
    }

    /// The service of a request, `None` when there is no such request.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn service_of(&self, request: Uuid) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> = on!(self, pool =>
            sqlx::query_as("SELECT service FROM service_request WHERE id = $1").bind(request).fetch_optional(pool).await)?;
        Ok(row.map(|(service,)| service))
    }

    /// When the application of a service request was handed in.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn handed_in_at(&self, request: Uuid) -> Result<Option<Timestamp>, StoreError> {
        let row: Option<(i64,)> = on!(self, pool => sqlx::query_as(
            "SELECT s.submitted_at FROM submission s JOIN service_request r ON r.application_id = s.application_id WHERE r.id = $1")
            .bind(request).fetch_optional(pool).await)?;
        Ok(row.map(|(at,)| moment(at)))
    }

    /// Keeps a person's reply and queues its delivery, once: a second reply to the same question changes nothing.
    /// Returns false when there is no such open question of this person.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing was kept.
    pub async fn reply(
        &self,
        case: &Case,
        (question, text): (&Question, &str),
        by: Doer,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let application = &case.application;
        let sealed = application.key.seal(&answer_place(question.request, &question.id), text.as_bytes())?;
        let service = case.requests.iter().find(|r| r.id == question.request).map(|r| r.service.clone());
        let writing = self.applications().map(|memory| memory.write(&application.id));
        let kept = in_transaction!(self, tx => {
            sqlx::query(LOCK).bind(question.request).execute(&mut *tx).await?;
            let kept = sqlx::query(
                "UPDATE question SET answer = $1, answered_at = $2, answered_under = $6 WHERE request_id = $3 AND id = $4 AND person_id = $5 AND answered_at IS NULL \
                 AND EXISTS (SELECT 1 FROM service_request r WHERE r.id = $3 AND r.status = 'needs-you')",
            )
            .bind(&sealed).bind(micros(now)).bind(question.request).bind(&question.id).bind(application.person)
            .bind(by.representation).execute(&mut *tx).await?.rows_affected();
            if kept == 1 {
                sqlx::query(
                    "INSERT INTO delivery (id, request_id, application_id, person_id, kind, question, state, attempts, next_at, created_at) \
                     VALUES ($1, $2, $3, $4, 'reply', $5, 'ready', 0, $6, $6)",
                )
                .bind(self.vault().stable_id("reply", &format!("{}:{}", question.request, question.id)))
                .bind(question.request).bind(application.id).bind(application.person).bind(&question.id).bind(micros(now)).execute(&mut *tx).await?;
                sqlx::query("UPDATE service_request SET status = 'in-progress', updated_at = $1 WHERE id = $2 AND status = 'needs-you' \
                     AND NOT EXISTS (SELECT 1 FROM question WHERE request_id = $2 AND answered_at IS NULL)")
                    .bind(micros(now)).bind(question.request).execute(&mut *tx).await?;
                sqlx::query(
                    "UPDATE application SET status = 'in-progress', updated_at = $1 WHERE id = $2 AND status = 'needs-you' \
                     AND NOT EXISTS (SELECT 1 FROM service_request WHERE application_id = $2 AND status = 'needs-you')",
                )
                .bind(micros(now)).bind(application.id).execute(&mut *tx).await?;
                sqlx::query(
                    "INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at, representation_id) \
                     VALUES ($1, $2, $3, $4, 'replied', $6, $7, $5, $8)",
                )
                .bind(Uuid::now_v7()).bind(application.id).bind(application.person).bind(&service).bind(micros(now))
                .bind(by.actor).bind(by.channel).bind(by.representation).execute(&mut *tx).await?;
            }
            kept == 1
        });
        Writing::all_done(writing);
        Ok(kept)
    }
}

fn read_request(row: RequestRow, key: &DataKey) -> Result<ServiceRequest, StoreError> {
    let (id, service, authority, follows, status, receipt, promised, decision) = row;
    let decision = match decision {
        Some(sealed) => {
            let body = key.open(&decision_place(id), &sealed)?;
            Some(serde_json::from_slice(&body).map_err(StoreError::unreadable("decision"))?)
        }
        None => None,
    };
    Ok(ServiceRequest {
        id,
        service,
        authority,
        follows: serde_json::from_str(&follows).map_err(StoreError::unreadable("follows"))?,
        status: status.parse().map_err(StoreError::unreadable("status"))?,
        receipt,
        promised: promised.and_then(|day| day.parse().ok()),
        decision,
    })
}

fn read_question(row: QuestionRow, key: &DataKey) -> Result<Question, StoreError> {
    let (request, id, sealed, due, answered_at) = row;
    let texts = key.open(&question_place(request, &id), &sealed)?;
    Ok(Question {
        request,
        texts: serde_json::from_slice(&texts).map_err(StoreError::unreadable("question"))?,
        due: due.and_then(|day| day.parse().ok()),
        answered: answered_at.is_some(),
        id,
    })
}
