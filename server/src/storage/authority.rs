//! What authorities' own systems need: which case is meant, and whether a message came before.

use domain::application::RequestStatus;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros};

/// How long a message's id is remembered: longer than its time may be off in both directions.
const REMEMBERED: SignedDuration = SignedDuration::from_mins(15);

/// One service of a submitted application, as the authority that decides it knows it.
#[derive(Clone, Debug)]
pub struct AuthorityCase {
    /// The service.
    pub service: String,
    /// The authority that decides.
    pub authority: String,
    /// Where it stands.
    pub status: RequestStatus,
    /// The application that it is part of.
    pub application: Uuid,
    /// The person whose application that is.
    pub person: Uuid,
}

impl Store {
    /// The case of a service request; `None` when there is no such request.
    ///
    /// # Errors
    /// When the database fails, or a status can't be read.
    pub async fn authority_case(&self, request: Uuid) -> Result<Option<AuthorityCase>, StoreError> {
        let row: Option<(String, String, String, Uuid, Uuid)> = on!(self, pool => sqlx::query_as(
            "SELECT service, authority, status, application_id, person_id FROM service_request WHERE id = $1")
            .bind(request).fetch_optional(pool).await)?;
        let Some((service, authority, status, application, person)) = row else { return Ok(None) };
        let status = status.parse().map_err(StoreError::unreadable("status"))?;
        Ok(Some(AuthorityCase { service, authority, status, application, person }))
    }

    /// Notes a system's message; false when it came before.
    ///
    /// # Errors
    /// When the database fails: then the message must not be answered.
    pub async fn first_message(&self, system: &str, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let forgotten = now.saturating_sub(REMEMBERED).unwrap_or(now);
        let first = in_transaction!(self, tx => {
            sqlx::query("DELETE FROM authority_message WHERE received_at < $1")
                .bind(micros(forgotten)).execute(&mut *tx).await?;
            sqlx::query(
                "INSERT INTO authority_message (system, id, received_at) VALUES ($1, $2, $3) ON CONFLICT (system, id) DO NOTHING",
            )
            .bind(system).bind(id).bind(micros(now)).execute(&mut *tx).await?.rows_affected()
        });
        Ok(first == 1)
    }
}
