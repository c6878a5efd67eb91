//! Handing in: the sealed submission, the reference, the service requests and their deliveries in one transaction.

use domain::application::RequestStatus;
use domain::submission::Submission;
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::corrections::{NewCorrection, open_corrections, seal_all};
use super::db::{in_transaction, on};
use super::memory::Writing;
use super::persons::key_place;
use super::verification::{ToVerify, open_verifications};
use super::{Application, Doer, Store, StoreError, micros};

/// One service of what is handed in.
#[derive(Clone, Debug)]
pub struct NewRequest {
    /// Its id, which is also the stable id of the message to the back office.
    pub id: Uuid,
    /// The service.
    pub service: String,
    /// The authority that decides.
    pub authority: String,
    /// The services of the same application that must be approved before.
    pub follows: Vec<String>,
    /// By when a decision is promised.
    pub promised: Date,
}

/// What follows from handing in.
#[derive(Clone, Debug)]
pub struct HandedIn {
    /// Its services.
    pub requests: Vec<NewRequest>,
    /// What silent registers are asked for later, and what nobody has a right to ask them.
    pub to_verify: Vec<ToVerify>,
    /// How long they are asked.
    pub verify_until: Timestamp,
    /// What the person says is wrong in registers.
    pub corrections: Vec<NewCorrection>,
}

/// What came of handing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// It was handed in now, or had been before: this is its reference.
    Reference(String),
    /// The answers were changed since the person looked at them.
    Changed,
    /// The reference is taken: draw another one.
    ReferenceTaken,
}

fn place(application: Uuid) -> String {
    format!("submission.body:{application}")
}

impl Store {
    /// Hands an application in. However often it is called for one application, there is one submission
    /// and one reference.
    ///
    /// # Errors
    /// When the database or the vault fails: then nothing was handed in.
    pub async fn submit(
        &self,
        application: &Application,
        submission: &Submission,
        what: &HandedIn,
        (by, now): (Doer, Timestamp),
    ) -> Result<Sealed, StoreError> {
        let body = serde_json::to_vec(submission).map_err(StoreError::unreadable("submission"))?;
        let digest: String = Sha256::digest(&body).iter().map(|byte| format!("{byte:02x}")).collect();
        let sealed = application.key.seal(&place(application.id), &body)?;
        let (id, person, at) = (application.id, application.person, micros(now));
        let corrections = seal_all(self, application, &what.corrections)?;
        let writing = self.applications().map(|memory| memory.write(&id));
        let outcome = in_transaction!(self, tx => {
            let taken: Option<(Uuid,)> = sqlx::query_as("SELECT id FROM application WHERE reference = $1")
                .bind(&submission.reference).fetch_optional(&mut *tx).await?;
            if taken.is_some_and(|(other,)| other != id) {
                return Ok(Sealed::ReferenceTaken);
            }
            let handed_in = sqlx::query(
                "UPDATE application SET status = 'submitted', reference = $1, submitted_at = $2, updated_at = $2, version = version + 1 \
                 WHERE id = $3 AND person_id = $4 AND version = $5 AND status = 'draft'",
            )
            .bind(&submission.reference).bind(at).bind(id).bind(person).bind(application.version)
            .execute(&mut *tx).await?.rows_affected();
            if handed_in == 0 {
                let (reference,): (Option<String>,) = sqlx::query_as("SELECT reference FROM application WHERE id = $1 AND person_id = $2")
                    .bind(id).bind(person).fetch_one(&mut *tx).await?;
                return Ok(reference.map_or(Sealed::Changed, Sealed::Reference));
            }
            sqlx::query("INSERT INTO submission (application_id, person_id, body, digest, submitted_at) VALUES ($1, $2, $3, $4, $5)")
                .bind(id).bind(person).bind(&sealed).bind(&digest).bind(at).execute(&mut *tx).await?;
            sqlx::query(
                "INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at, representation_id) \
                 VALUES ($1, $2, $3, NULL, 'submitted', $5, $6, $4, $7)",
            )
            .bind(Uuid::now_v7()).bind(id).bind(person).bind(at).bind(by.actor).bind(by.channel).bind(by.representation)
            .execute(&mut *tx).await?;
            for (place, request) in what.requests.iter().enumerate() {
                let (status, state) = first_state(request);
                let follows = serde_json::to_string(&request.follows).map_err(StoreError::unreadable("follows"))?;
                sqlx::query(
                    "INSERT INTO service_request (id, application_id, person_id, place, service, authority, follows, status, promised, updated_at) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                )
                .bind(request.id).bind(id).bind(person).bind(i64::try_from(place).unwrap_or(0)).bind(&request.service)
                .bind(&request.authority).bind(&follows).bind(status.name()).bind(request.promised.to_string()).bind(at)
                .execute(&mut *tx).await?;
                sqlx::query(
                    "INSERT INTO delivery (id, request_id, application_id, person_id, kind, state, attempts, next_at, created_at) \
                     VALUES ($1, $1, $2, $3, 'submission', $4, 0, $5, $5)",
                )
                .bind(request.id).bind(id).bind(person).bind(state).bind(at).execute(&mut *tx).await?;
            }
            open_verifications!(tx, &what.to_verify, (id, person), (at, micros(what.verify_until)));
            open_corrections!(tx, &corrections, (id, person), at);
            Sealed::Reference(submission.reference.clone())
        });
        Writing::all_done(writing);
        Ok(outcome)
    }

    /// The sealed submission of an application.
    ///
    /// # Errors
    /// When there is none, or the database or the vault fails.
    pub async fn submission(&self, application: Uuid) -> Result<Submission, StoreError> {
        let (sealed, person, wrapped): (Vec<u8>, Uuid, Vec<u8>) = on!(self, pool => sqlx::query_as(
            "SELECT s.body, s.person_id, p.wrapped_key FROM submission s JOIN person p ON p.id = s.person_id \
             WHERE s.application_id = $1")
            .bind(application).fetch_one(pool).await)?;
        let body = self.vault().data_key(&key_place(person), &wrapped)?.open(&place(application), &sealed)?;
        serde_json::from_slice(&body).map_err(StoreError::unreadable("submission"))
    }
}

fn first_state(request: &NewRequest) -> (RequestStatus, &'static str) {
    if request.follows.is_empty() { (RequestStatus::Queued, "ready") } else { (RequestStatus::Waiting, "waiting") }
}
