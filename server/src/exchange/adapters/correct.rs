//! Requests for correction, as far as a register takes them by itself: one operation under a stable id, which hands
//! the request in the first time and says how it stands every time.

use domain::application::SubjectId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::rest::parse;
use super::{Adapter, Call, Failure, RestAdapter};

/// What a register is asked to put right.
#[derive(Clone, Debug)]
pub struct CorrectionAsked {
    /// The request's id: a repeat is the same request.
    pub id: Uuid,
    /// The application in which it came up.
    pub application: Uuid,
    /// The portal's id of the person who asks.
    pub person: Uuid,
    /// About whom.
    pub subject: SubjectId,
    /// The register's own name of what is wrong.
    pub attribute: String,
    /// The right value, in the register's own codes.
    pub value: Value,
    /// What it said before, in its own codes.
    pub registered: Option<Value>,
    /// Why it is wrong.
    pub reason: Option<String>,
}

/// How a request stands at the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CorrectionHeard {
    /// It has arrived.
    Received,
    /// Somebody looks into it.
    Taken,
    /// The register was corrected; with words for the person, by language.
    Corrected(BTreeMap<String, String>),
    /// The register stays as it is; with words that say why.
    Declined(BTreeMap<String, String>),
}

#[derive(Serialize)]
struct WireAsked<'a> {
    id: Uuid,
    subject: WireSubject<'a>,
    attribute: &'a str,
    value: &'a Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    registered: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct WireSubject<'a> {
    scheme: &'a str,
    id: &'a str,
}

#[derive(Deserialize)]
struct WireHeard {
    id: Uuid,
    status: String,
    #[serde(default)]
    note: BTreeMap<String, String>,
}

impl RestAdapter {
    async fn correct(&self, call: &Call, operation: &str, asked: &CorrectionAsked) -> Result<CorrectionHeard, Failure> {
        let body = WireAsked {
            id: asked.id,
            subject: WireSubject { scheme: &asked.subject.scheme, id: &asked.subject.id },
            attribute: &asked.attribute,
            value: &asked.value,
            registered: asked.registered.as_ref(),
            reason: asked.reason.as_deref(),
        };
        let answer = self.post(operation, call, &body).await?;
        Self::read_heard(&answer.content, asked.id)
    }

    /// What the body of an answer says about a request for correction.
    ///
    /// # Errors
    /// [`Failure::Unusable`] when it is not what the contract says; [`Failure::WrongPerson`] when it is about another.
    pub fn read_heard(bytes: &[u8], asked: Uuid) -> Result<CorrectionHeard, Failure> {
        let heard: WireHeard = parse(bytes)?;
        if heard.id != asked {
            return Err(Failure::WrongPerson);
        }
        match heard.status.as_str() {
            "received" => Ok(CorrectionHeard::Received),
            "in-progress" => Ok(CorrectionHeard::Taken),
            "corrected" => Ok(CorrectionHeard::Corrected(heard.note)),
            "declined" => Ok(CorrectionHeard::Declined(heard.note)),
            _ => Err(Failure::Unusable("a status that is not known".to_owned())),
        }
    }
}

impl Adapter {
    /// Hands a request for correction in, or asks how it stands.
    ///
    /// # Errors
    /// [`Failure`] when nothing that can be used came back, and for a kind that takes none.
    pub async fn correct(
        &self,
        call: &Call,
        operation: &str,
        asked: &CorrectionAsked,
    ) -> Result<CorrectionHeard, Failure> {
        match self {
            Self::Rest(rest) => rest.correct(call, operation, asked).await,
            _ => Err(Failure::Refused("this kind of register takes no corrections".to_owned())),
        }
    }
}
