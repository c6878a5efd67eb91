//! Adapters: one contract, one module a kind. An adapter gets narrow values and never the store.

mod correct;
mod csv_drop;
mod db_view;
mod hub;
mod native;
mod rest;
mod soap;
mod stored;

pub use correct::{CorrectionAsked, CorrectionHeard};
pub use csv_drop::CsvDropAdapter;
pub use db_view::DbViewAdapter;
pub use hub::HubAdapter;
pub use native::NativeAdapter;
pub use rest::RestAdapter;
pub use soap::SoapAdapter;

use domain::application::SubjectId;
use domain::journey::SourceOutcome;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What goes with a call beside the question itself.
#[derive(Clone, Debug)]
pub struct Call {
    /// The exchange's id, the same in the log and at the register.
    pub id: Uuid,
    /// The application, for the register's own log.
    pub application: Uuid,
    /// The portal's id of the person who acts: a pseudonym, not a national id.
    pub user: Uuid,
}

/// One subject and what is asked about them.
#[derive(Clone, Debug)]
pub struct Question {
    /// The role, which comes back with the answer.
    pub key: String,
    /// Who.
    pub subject: SubjectId,
    /// The register's own names of what is asked.
    pub attributes: Vec<String>,
}

/// What a register said about one subject.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The question's key.
    pub key: String,
    /// About whom it says it.
    pub subject: SubjectId,
    /// False when the register does not know them.
    pub found: bool,
    /// The day up to which it vouches for it.
    pub as_of: Option<jiff::civil::Date>,
    /// What it said.
    pub attributes: Map<String, Value>,
}

/// One entry of a list that a register gave.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The subject.
    pub subject: SubjectId,
    /// What the register says about it.
    pub attributes: Map<String, Value>,
    /// Who is related to it.
    pub related: BTreeMap<String, SubjectId>,
}

/// An answer with the fingerprints of what went over the wire.
#[derive(Clone, Debug)]
pub struct Answer<T> {
    /// The content.
    pub content: T,
    /// SHA-256 of the request's body, in hexadecimal.
    pub request_hash: String,
    /// SHA-256 of the answer's body, in hexadecimal.
    pub response_hash: String,
}

/// What a register says of itself, without anything about anybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// The day up to which everything it holds is right, where that can be known.
    pub as_of: Option<jiff::civil::Date>,
    /// What does not fit the catalogue, for the operator. Questions may be answered all the same.
    pub misfits: Vec<String>,
}

/// Why a register gave nothing that can be used. The words are for the operator and hold no personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// No answer in time.
    #[error("no answer in time")]
    Timeout,
    /// No connection, or it broke off.
    #[error("not reachable: {0}")]
    Unreachable(String),
    /// It answered with an error.
    #[error("answered with an error: {0}")]
    Refused(String),
    /// Its answer is not what the contract says.
    #[error("answered with something that can't be used: {0}")]
    Unusable(String),
    /// It answered about somebody who was not asked for.
    #[error("answered about somebody else")]
    WrongPerson,
    /// It holds more than one record about somebody about whom one is meant.
    #[error("has more than one record about the one who was asked for")]
    Several,
    /// The hub on the way to it failed, or would not forward.
    #[error("the hub did not forward: {0}")]
    Hub(String),
    /// The hub gave the answer of another register.
    #[error("the hub answered for another register")]
    WrongRegister,
    /// It failed several times just before.
    #[error("not called: it failed several times just before")]
    BreakerOpen,
}

impl Failure {
    /// True when it says nothing about the register as a whole: others may be asked about as before.
    pub fn concerns_one_subject(&self) -> bool {
        matches!(self, Self::Several)
    }

    /// How the case and the page call it.
    pub fn outcome(&self) -> SourceOutcome {
        match self {
            Self::Timeout => SourceOutcome::Timeout,
            Self::Unreachable(_) | Self::Refused(_) | Self::Hub(_) => SourceOutcome::Unavailable,
            Self::Unusable(_) | Self::Several | Self::WrongRegister => SourceOutcome::Unusable,
            Self::WrongPerson => SourceOutcome::WrongPerson,
            Self::BreakerOpen => SourceOutcome::BreakerOpen,
        }
    }
}

/// The adapter kinds. Adding one is a module here and a line below.
#[derive(Clone, Debug)]
pub enum Adapter {
    /// X-Road message protocol for REST.
    Rest(RestAdapter),
    /// A legacy SOAP 1.1 service.
    Soap(Box<SoapAdapter>),
    /// A read-only view in a legacy database.
    DbView(DbViewAdapter),
    /// Files that the register's owner drops into a folder.
    CsvDrop(CsvDropAdapter),
    /// The portal's own minimal register.
    Native(NativeAdapter),
}

impl Adapter {
    /// Asks about several subjects in one call.
    ///
    /// # Errors
    /// [`Failure`] when nothing that can be used came back.
    pub async fn query(&self, call: &Call, questions: &[Question]) -> Result<Answer<Vec<Reply>>, Failure> {
        match self {
            Self::Rest(rest) => rest.query(call, questions).await,
            Self::Soap(soap) => soap.query(call, questions).await,
            Self::DbView(view) => view.query(call, questions).await,
            Self::CsvDrop(drop) => drop.query(call, questions).await,
            Self::Native(native) => native.query(call, questions).await,
        }
    }

    /// Looks whether it is there and as the catalogue says, without asking about anybody.
    ///
    /// # Errors
    /// [`Failure`] when questions would not be answered.
    pub async fn health(&self) -> Result<Health, Failure> {
        match self {
            Self::Rest(rest) => rest.health().await,
            Self::Soap(soap) => soap.health().await,
            Self::DbView(view) => view.health().await,
            Self::CsvDrop(drop) => drop.health().await,
            Self::Native(native) => native.health().await,
        }
    }

    /// Asks for a list of subjects that concern somebody.
    ///
    /// # Errors
    /// [`Failure`] when nothing that can be used came back.
    pub async fn list(
        &self,
        call: &Call,
        list: &str,
        subject: &SubjectId,
        attributes: &[String],
    ) -> Result<Answer<Vec<Entry>>, Failure> {
        match self {
            Self::Rest(rest) => rest.list(call, list, subject, attributes).await,
            Self::Soap(soap) => soap.list(call, list, subject, attributes).await,
            Self::DbView(view) => view.list(subject).await,
            Self::CsvDrop(drop) => drop.list(subject).await,
            Self::Native(native) => native.list(subject).await,
        }
    }
}
