//! Drafts: begun once, saved with an optimistic version, loaded only by the person whose they are.

use domain::application::{ApplicationStatus, RequestStatus};
use domain::definition::{Definition, Subject};
use domain::journey::Answers;
use jiff::Timestamp;
use std::sync::Arc;
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::memory::Writing;
use super::persons::key_place;
use super::{DataKey, Doer, Store, StoreError, micros, moment};
use crate::telemetry::spans;

/// An application with its answers, and the key with which they are saved again.
#[derive(Clone)]
pub struct Application {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub person: Uuid,
    /// The version of the definition that it was started with.
    pub definition: String,
    /// What was begun.
    pub subject: Subject,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// How often it was saved.
    pub version: i64,
    /// The answers so far.
    pub answers: Answers,
    /// The reference, once submitted.
    pub reference: Option<String>,
    /// When it was submitted.
    pub submitted_at: Option<Timestamp>,
    /// The person's key.
    pub key: DataKey,
}

/// What is needed to begin one.
#[derive(Clone, Debug)]
pub struct NewApplication<'a> {
    /// The id that it gets, if it was not begun before.
    pub id: Uuid,
    /// Whose it is.
    pub person: Uuid,
    /// What is begun, frozen.
    pub definition: &'a Definition,
    /// The services that are wanted.
    pub answers: &'a Answers,
    /// The form's key: the same form begins one application, however often it is sent.
    pub begin_key: Uuid,
}

/// A line of "my applications".
#[derive(Clone, Debug)]
pub struct Overview {
    /// Its id.
    pub id: Uuid,
    /// What was begun.
    pub subject: Subject,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// The services.
    pub services: Vec<String>,
    /// The reference, once submitted.
    pub reference: Option<String>,
    /// When it was last saved.
    pub updated_at: Timestamp,
    /// When it was submitted.
    pub submitted_at: Option<Timestamp>,
    /// The last promised day of its services.
    pub promised: Option<jiff::civil::Date>,
    /// Where each of its services stands, in order; none while it is a draft.
    pub requests: Vec<(String, RequestStatus)>,
    /// The facts from registers, for "my data".
    pub answers: Answers,
}

type RequestLine = (Uuid, String, String, Option<String>);
type Row = (Uuid, String, String, String, i64, Vec<u8>, Option<String>, i64, Option<i64>, Vec<u8>);

const COLUMNS: &str = "SELECT a.id, a.definition, a.subject, a.status, a.version, a.answers, a.reference, \
     a.updated_at, a.submitted_at, p.wrapped_key FROM application a JOIN person p ON p.id = a.person_id ";

fn stands((_, service, status, _): &RequestLine) -> Result<(String, RequestStatus), StoreError> {
    Ok((service.clone(), status.parse().map_err(StoreError::unreadable("status"))?))
}

fn answers_place(application: Uuid) -> String {
    format!("application.answers:{application}")
}

impl Store {
    /// Begins an application, or finds the one that the same form began before; returns its id.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn begin(&self, new: &NewApplication<'_>, by: Doer, now: Timestamp) -> Result<Uuid, StoreError> {
        let unreadable = StoreError::unreadable::<serde_json::Error>;
        let body = serde_json::to_string(new.definition).map_err(unreadable("definition"))?;
        let subject = serde_json::to_string(&new.definition.subject).map_err(unreadable("subject"))?;
        let answers = serde_json::to_vec(new.answers).map_err(unreadable("answers"))?;
        let version = new.definition.version();
        let id = in_transaction!(self, tx => {
            let (wrapped,): (Vec<u8>,) = sqlx::query_as("SELECT wrapped_key FROM person WHERE id = $1")
                .bind(new.person).fetch_one(&mut *tx).await?;
            let sealed = self.vault().data_key(&key_place(new.person), &wrapped)?.seal(&answers_place(new.id), &answers)?;
            sqlx::query("INSERT INTO definition (version, body, created_at) VALUES ($1, $2, $3) ON CONFLICT (version) DO NOTHING")
                .bind(&version).bind(&body).bind(micros(now)).execute(&mut *tx).await?;
            let begun = sqlx::query(
                "INSERT INTO application (id, person_id, definition, subject, status, version, answers, begin_key, created_at, updated_at) \
                 VALUES ($1, $2, $3, $4, 'draft', 1, $5, $6, $7, $7) ON CONFLICT (person_id, begin_key) DO NOTHING",
            )
            .bind(new.id).bind(new.person).bind(&version).bind(&subject).bind(&sealed).bind(new.begin_key).bind(micros(now))
            .execute(&mut *tx).await?.rows_affected();
            if begun == 1 {
                sqlx::query(
                    "INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at, representation_id) \
                     VALUES ($1, $2, $3, NULL, 'begun', $4, $5, $6, $7)",
                )
                .bind(Uuid::now_v7()).bind(new.id).bind(new.person).bind(by.actor).bind(by.channel).bind(micros(now))
                .bind(by.representation).execute(&mut *tx).await?;
            }
            let (id,): (Uuid,) = sqlx::query_as("SELECT id FROM application WHERE person_id = $1 AND begin_key = $2")
                .bind(new.person).bind(new.begin_key).fetch_one(&mut *tx).await?;
            id
        });
        Ok(id)
    }

    /// The application, if it is this person's. Somebody else's is as if it did not exist.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn application(&self, id: Uuid, person: Uuid) -> Result<Option<Arc<Application>>, StoreError> {
        const BY_ID: &str = "SELECT a.id, a.definition, a.subject, a.status, a.version, a.answers, a.reference, \
             a.updated_at, a.submitted_at, p.wrapped_key FROM application a JOIN person p ON p.id = a.person_id \
             WHERE a.id = $1 AND a.person_id = $2";
        let memory = self.applications();
        if let Some(known) = memory.and_then(|memory| memory.get(&id)) {
            return Ok((known.person == person).then_some(known));
        }
        let asked = memory.map(|memory| memory.ask(&id));
        let row: Option<Row> =
            on!(self, pool => sqlx::query_as(BY_ID).bind(id).bind(person).fetch_optional(pool).await)?;
        let Some(row) = row else { return Ok(None) };
        let application = Arc::new(self.open(row, person)?);
        if let Some((memory, asked)) = memory.zip(asked) {
            memory.keep(&asked, id, Arc::clone(&application));
        }
        Ok(Some(application))
    }

    /// All applications of a person, the one saved last first.
    ///
    /// # Errors
    /// When the database or the vault fails, or what is stored can't be read.
    pub async fn applications_of(&self, person: Uuid) -> Result<Vec<Overview>, StoreError> {
        let all = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE a.person_id = $1 ORDER BY a.updated_at DESC LIMIT 200"));
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(all).bind(person).fetch_all(pool).await)?;
        let requests: Vec<RequestLine> = on!(self, pool => sqlx::query_as(
            "SELECT application_id, service, status, promised FROM service_request WHERE person_id = $1 ORDER BY place")
            .bind(person).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                let updated_at = moment(row.7);
                let application = self.open(row, person)?;
                let own = requests.iter().filter(|(of, ..)| *of == application.id);
                let promised = own.clone().filter_map(|(.., day)| day.as_ref()?.parse().ok()).max();
                let requests = own.map(stands).collect::<Result<_, StoreError>>()?;
                Ok(Overview {
                    id: application.id,
                    subject: application.subject,
                    status: application.status,
                    services: application.answers.services.clone(),
                    reference: application.reference,
                    updated_at,
                    submitted_at: application.submitted_at,
                    promised,
                    requests,
                    answers: application.answers,
                })
            })
            .collect()
    }

    /// Saves a draft's answers; the version goes up by one.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when it was saved by somebody else since it was loaded, or is no draft any more.
    pub async fn save_draft(&self, application: &Application, now: Timestamp) -> Result<(), StoreError> {
        let body = serde_json::to_vec(&application.answers).map_err(StoreError::unreadable("answers"))?;
        let sealed = application.key.seal(&answers_place(application.id), &body)?;
        self.count_commit();
        let _traced = spans::transaction(self.system(), module_path!());
        let writing = self.applications().map(|memory| memory.write(&application.id));
        let saved = on!(self, pool => sqlx::query(
            "UPDATE application SET answers = $1, version = version + 1, updated_at = $2 \
             WHERE id = $3 AND person_id = $4 AND version = $5 AND status = 'draft'")
            .bind(&sealed).bind(micros(now)).bind(application.id).bind(application.person).bind(application.version)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Writing::all_done(writing);
        if saved == 1 { Ok(()) } else { Err(StoreError::Changed) }
    }

    /// A definition by its version.
    ///
    /// # Errors
    /// When there is none, or the database fails, or it can't be read.
    pub async fn definition(&self, version: &str) -> Result<Definition, StoreError> {
        let (body,): (String,) = on!(self, pool => sqlx::query_as("SELECT body FROM definition WHERE version = $1")
            .bind(version).fetch_one(pool).await)?;
        serde_json::from_str(&body).map_err(StoreError::unreadable("definition"))
    }

    /// When a reference was given out, and for what: nothing about whom.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn receipt(&self, reference: &str) -> Result<Option<(Timestamp, Vec<String>)>, StoreError> {
        let rows: Vec<(i64, String)> = on!(self, pool => sqlx::query_as(
            "SELECT a.submitted_at, r.service FROM application a JOIN service_request r ON r.application_id = a.id \
             WHERE a.reference = $1 ORDER BY r.place")
            .bind(reference).fetch_all(pool).await)?;
        let at = rows.first().map(|(at, _)| moment(*at));
        Ok(at.map(|at| (at, rows.into_iter().map(|(_, service)| service).collect())))
    }

    fn open(&self, row: Row, person: Uuid) -> Result<Application, StoreError> {
        let (id, definition, subject, status, version, sealed, reference, _, submitted_at, wrapped) = row;
        let key = self.vault().data_key(&key_place(person), &wrapped)?;
        let body = key.open(&answers_place(id), &sealed)?;
        Ok(Application {
            id,
            person,
            definition,
            subject: serde_json::from_str(&subject).map_err(StoreError::unreadable("subject"))?,
            status: status.parse().map_err(StoreError::unreadable("status"))?,
            version,
            answers: serde_json::from_slice(&body).map_err(StoreError::unreadable("answers"))?,
            reference,
            submitted_at: submitted_at.map(moment),
            key,
        })
    }
}
