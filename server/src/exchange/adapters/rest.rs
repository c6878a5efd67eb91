//! The `rest` adapter: X-Road message protocol for REST, with its headers and its error body.

mod health;

use domain::application::SubjectId;
use domain::catalogue::Source;
use futures::StreamExt;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

use super::hub::{self, Way};
use super::{Answer, Call, Entry, Failure, Question, Reply};
use crate::telemetry::spans::onward;

/// The portal as a client of the exchange layer (X-Road `X-Road-Client`).
pub(super) const CLIENT: &str = "AW/GOV/PORTAL/shubbak";
/// The largest answer that is read.
const LARGEST: usize = 512 * 1024;

/// A register behind a REST interface.
#[derive(Clone, Debug)]
pub struct RestAdapter {
    http: reqwest::Client,
    /// The provider's subsystem on the exchange layer, and below it the service.
    subsystem: String,
    service: String,
    /// Its service code and version: `facts`, `v1`.
    contract: (String, String),
    mapped: Vec<String>,
    lists: bool,
    /// The hub behind which it is, if it is behind one.
    way: Option<Way>,
}

#[derive(Serialize, Deserialize, Debug)]
struct WireSubject {
    scheme: String,
    id: String,
}

impl From<&SubjectId> for WireSubject {
    fn from(subject: &SubjectId) -> Self {
        Self { scheme: subject.scheme.clone(), id: subject.id.clone() }
    }
}

impl From<WireSubject> for SubjectId {
    fn from(subject: WireSubject) -> Self {
        Self { scheme: subject.scheme, id: subject.id }
    }
}

#[derive(Serialize)]
struct WireQuery<'a> {
    key: &'a str,
    subject: WireSubject,
    attributes: &'a [String],
}

#[derive(Serialize)]
struct WireQueries<'a> {
    queries: Vec<WireQuery<'a>>,
}

#[derive(Deserialize)]
struct WireResults {
    results: Vec<WireResult>,
}

#[derive(Deserialize)]
struct WireResult {
    key: String,
    subject: WireSubject,
    found: bool,
    as_of: Option<jiff::civil::Date>,
    #[serde(default)]
    attributes: Map<String, Value>,
}

#[derive(Serialize)]
struct WireListQuery<'a> {
    list: &'a str,
    subject: WireSubject,
    attributes: &'a [String],
}

#[derive(Deserialize)]
struct WireList {
    subject: WireSubject,
    items: Vec<WireItem>,
}

#[derive(Deserialize)]
struct WireItem {
    subject: WireSubject,
    #[serde(default)]
    attributes: Map<String, Value>,
    #[serde(default)]
    related: BTreeMap<String, WireSubject>,
}

#[derive(Deserialize)]
struct WireError {
    #[serde(rename = "type")]
    kind: String,
}

impl RestAdapter {
    /// The adapter for a source at an address: its own, or that of the hub on the way to it.
    pub fn new(http: reqwest::Client, address: &str, source: &Source, way: Option<Way>) -> Self {
        let subsystem = format!("{}/{}", address.trim_end_matches('/'), source.path);
        let service = format!("{subsystem}/{}", source.contract);
        let (code, version) = source.contract.split_once('/').unwrap_or((&source.contract, ""));
        Self {
            http,
            subsystem,
            service,
            contract: (code.to_owned(), version.to_owned()),
            mapped: source.availability.iter().map(|row| row.attribute.clone()).collect(),
            lists: !source.list.is_empty(),
            way,
        }
    }

    /// Asks about several subjects in one call.
    ///
    /// # Errors
    /// [`Failure`] when the answer can't be used; [`Failure::WrongPerson`] when it is about somebody else.
    pub async fn query(&self, call: &Call, questions: &[Question]) -> Result<Answer<Vec<Reply>>, Failure> {
        let queries = questions
            .iter()
            .map(|q| WireQuery { key: &q.key, subject: (&q.subject).into(), attributes: &q.attributes })
            .collect();
        let answer = self.post("query", call, &WireQueries { queries }).await?;
        answer.read(|bytes| Self::read_replies(bytes, questions))
    }

    /// What the body of an answer says to questions.
    ///
    /// # Errors
    /// [`Failure::Unusable`] when it is not what the contract says; [`Failure::WrongPerson`] when any of it is about
    /// somebody else: nothing of it counts then.
    pub fn read_replies(bytes: &[u8], questions: &[Question]) -> Result<Vec<Reply>, Failure> {
        let replies: Vec<Reply> = parse::<WireResults>(bytes)?.results.into_iter().map(reply).collect();
        let asked = |reply: &Reply| questions.iter().any(|q| q.key == reply.key && q.subject == reply.subject);
        if replies.iter().all(asked) { Ok(replies) } else { Err(Failure::WrongPerson) }
    }

    /// Asks for a list of subjects that concern somebody.
    ///
    /// # Errors
    /// [`Failure`] when the answer can't be used; [`Failure::WrongPerson`] when it is about somebody else.
    pub async fn list(
        &self,
        call: &Call,
        list: &str,
        subject: &SubjectId,
        attributes: &[String],
    ) -> Result<Answer<Vec<Entry>>, Failure> {
        let query = WireListQuery { list, subject: subject.into(), attributes };
        let answer = self.post("list", call, &query).await?;
        answer.read(|bytes| Self::read_entries(bytes, subject))
    }

    /// What the body of a list says to whoever asked for it.
    ///
    /// # Errors
    /// [`Failure::Unusable`] when it is not what the contract says; [`Failure::WrongPerson`] when it is somebody else's.
    pub fn read_entries(bytes: &[u8], subject: &SubjectId) -> Result<Vec<Entry>, Failure> {
        let list: WireList = parse(bytes)?;
        if SubjectId::from(list.subject) != *subject {
            return Err(Failure::WrongPerson);
        }
        Ok(list.items.into_iter().map(entry).collect())
    }

    /// A request with what the hub on the way wants to see.
    fn knock(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        match &self.way {
            Some(way) => way.knock(request),
            None => request,
        }
    }

    /// The body of the answer to a message, which the caller reads.
    pub(super) async fn post<B: Serialize>(
        &self,
        operation: &str,
        call: &Call,
        body: &B,
    ) -> Result<Answer<Vec<u8>>, Failure> {
        let body = serde_json::to_vec(body).map_err(|error| Failure::Unusable(error.to_string()))?;
        let request_hash = sha256(&body);
        let response = self
            .knock(self.http.post(format!("{}/{operation}", self.service)))
            .header("X-Road-Client", CLIENT)
            .header("X-Road-Id", call.id.to_string())
            .header("X-Road-Issue", call.application.to_string())
            .header("X-Road-UserId", call.user.to_string())
            .headers(onward())
            .header("content-type", "application/json")
            .header("accept", "application/json")
            .body(body)
            .send()
            .await
            .map_err(|error| unreachable(&error))?;
        let (status, is_json) = (response.status(), is_json(&response));
        let answered = self.way.as_ref().map(|way| way.answered(&response));
        let bytes = read_limited(response).await?;
        if !status.is_success() {
            let kind = serde_json::from_slice::<WireError>(&bytes).map(|error| error.kind).unwrap_or_default();
            let said = format!("{status} {kind:.80}");
            return Err(if self.way.is_some() { hub::refused(&kind, said) } else { Failure::Refused(said) });
        }
        answered.unwrap_or(Ok(()))?;
        if !is_json {
            return Err(Failure::Unusable("not JSON by its content type".to_owned()));
        }
        Ok(Answer { request_hash, response_hash: sha256(&bytes), content: bytes })
    }
}

impl Answer<Vec<u8>> {
    /// The same answer with its body read.
    pub(super) fn read<T>(self, read: impl FnOnce(&[u8]) -> Result<T, Failure>) -> Result<Answer<T>, Failure> {
        let content = read(&self.content)?;
        Ok(Answer { content, request_hash: self.request_hash, response_hash: self.response_hash })
    }
}

/// Reads a message of the contract.
pub(super) fn parse<T: for<'de> Deserialize<'de>>(bytes: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(bytes).map_err(|error| Failure::Unusable(classify(&error)))
}

fn reply(result: WireResult) -> Reply {
    Reply {
        key: result.key,
        subject: result.subject.into(),
        found: result.found,
        as_of: result.as_of,
        attributes: result.attributes,
    }
}

fn entry(item: WireItem) -> Entry {
    Entry {
        subject: item.subject.into(),
        attributes: item.attributes,
        related: item.related.into_iter().map(|(relation, subject)| (relation, subject.into())).collect(),
    }
}

fn is_json(response: &reqwest::Response) -> bool {
    let kind = response.headers().get("content-type").and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("application/json"))
}

/// Reads the body up to the limit; a register that sends more is not read to its end.
pub(super) async fn read_limited(response: reqwest::Response) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let mut stream = response.bytes_stream();
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|error| unreachable(&error))?;
        if bytes.len() + chunk.len() > LARGEST {
            return Err(Failure::Unusable(format!("more than {LARGEST} bytes")));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

pub(super) fn unreachable(error: &reqwest::Error) -> Failure {
    if error.is_timeout() {
        return Failure::Timeout;
    }
    let what = if error.is_connect() { "no connection" } else { "the connection broke off" };
    Failure::Unreachable(what.to_owned())
}

/// What is wrong with the JSON, without quoting any of it.
fn classify(error: &serde_json::Error) -> String {
    format!("{:?} error in line {} column {}", error.classify(), error.line(), error.column())
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
