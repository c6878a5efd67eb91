//! The `soap` adapter: an overlay on a legacy SOAP 1.1 document/literal service, as the catalogue's table maps it.

mod envelope;
mod health;
mod record;
mod xml;

use domain::application::SubjectId;
use domain::catalogue::{SoapBinding, Source};
use futures::future::try_join_all;
use reqwest::StatusCode;
use std::collections::{BTreeMap, BTreeSet};

use self::envelope::Message;
use self::record::Record;
use super::hub::{self, Way};
use super::rest::{read_limited, sha256, unreachable};
use super::{Answer, Call, Entry, Failure, Question, Reply};
use crate::telemetry::spans::onward;

/// A register behind a SOAP service.
#[derive(Clone, Debug)]
pub struct SoapAdapter {
    http: reqwest::Client,
    endpoint: String,
    version: String,
    binding: SoapBinding,
    /// Every path that the catalogue maps to a concept.
    mapped: Vec<String>,
    /// The hub behind which it is, if it is behind one.
    way: Option<Way>,
}

impl SoapAdapter {
    /// The adapter for a source at an address; `None` when the catalogue does not say how it speaks.
    pub fn new(http: reqwest::Client, address: &str, source: &Source, way: Option<Way>) -> Option<Self> {
        let endpoint = format!("{}/{}", address.trim_end_matches('/'), source.path.trim_start_matches('/'));
        let mapped = source.availability.iter().map(|row| row.attribute.clone()).collect();
        let binding = source.soap.clone()?;
        Some(Self { http, endpoint, version: source.contract.clone(), binding, mapped, way })
    }

    /// Asks about several subjects: in one call where the operation takes several ids, else side by side.
    ///
    /// # Errors
    /// [`Failure`] when any answer can't be used; [`Failure::WrongPerson`] when one is about somebody else.
    pub async fn query(&self, call: &Call, questions: &[Question]) -> Result<Answer<Vec<Reply>>, Failure> {
        let subjects: BTreeSet<&str> = questions.iter().map(|question| question.subject.id.as_str()).collect();
        let subjects: Vec<&SubjectId> = subjects
            .iter()
            .filter_map(|id| questions.iter().map(|question| &question.subject).find(|subject| subject.id == *id))
            .collect();
        let at_once = if self.binding.bulk { subjects.len().max(1) } else { 1 };
        let answers = try_join_all(subjects.chunks(at_once).map(|some| self.ask(call, some))).await?;
        let mut records = BTreeMap::new();
        let (mut requests, mut responses) = (Vec::new(), Vec::new());
        for answer in answers {
            records.extend(answer.content);
            requests.push(answer.request_hash);
            responses.push(answer.response_hash);
        }
        Ok(Answer {
            content: self.replies(&records, questions),
            request_hash: one_hash(requests),
            response_hash: one_hash(responses),
        })
    }

    /// A legacy operation gives no lists; `shubbak check` refuses a source that would need one.
    ///
    /// # Errors
    /// [`Failure::Refused`], always.
    pub async fn list(
        &self,
        _call: &Call,
        _list: &str,
        _subject: &SubjectId,
        _attributes: &[String],
    ) -> Result<Answer<Vec<Entry>>, Failure> {
        Err(Failure::Refused("a register of the kind soap gives no lists".to_owned()))
    }

    async fn ask(&self, call: &Call, subjects: &[&SubjectId]) -> Result<Answer<BTreeMap<String, Record>>, Failure> {
        let body = envelope::request(&self.binding, &self.version, call, subjects);
        let request_hash = sha256(body.as_bytes());
        let response = self
            .knock(self.http.post(&self.endpoint))
            .header("content-type", "text/xml; charset=utf-8")
            .header("accept", "text/xml")
            .header("SOAPAction", format!("\"{}\"", self.binding.action))
            .headers(onward())
            .body(body)
            .send()
            .await
            .map_err(|error| unreachable(&error))?;
        let status = response.status();
        let answered = self.way.as_ref().map(|way| way.answered(&response));
        // SOAP 1.1 over HTTP: an answer comes with 200, a fault with 500.
        if !status.is_success() && status != StatusCode::INTERNAL_SERVER_ERROR {
            return Err(if self.way.is_some() {
                hub::refused("", status.to_string())
            } else {
                Failure::Refused(status.to_string())
            });
        }
        if !is_xml(&response) {
            return Err(match status {
                StatusCode::INTERNAL_SERVER_ERROR => Failure::Refused(status.to_string()),
                _ => Failure::Unusable("not XML in UTF-8 by its content type".to_owned()),
            });
        }
        answered.unwrap_or(Ok(()))?;
        let bytes = read_limited(response).await?;
        let content = self.records((call, subjects), &bytes, status)?;
        Ok(Answer { content, request_hash, response_hash: sha256(&bytes) })
    }

    /// The records in the body of an answer: of those who were asked for, and nobody else.
    fn records(
        &self,
        (call, subjects): (&Call, &[&SubjectId]),
        bytes: &[u8],
        status: StatusCode,
    ) -> Result<BTreeMap<String, Record>, Failure> {
        let records = match envelope::read(bytes, call)? {
            Message::Fault(code) if self.binding.not_found_faults.contains(&code) => BTreeMap::new(),
            Message::Fault(code) => return Err(Failure::Refused(format!("fault {code}"))),
            Message::Answer(_) if !status.is_success() => return Err(Failure::Refused(status.to_string())),
            Message::Answer(answer) => record::records(&self.binding, &answer)?,
        };
        if records.keys().any(|id| subjects.iter().all(|subject| subject.id != *id)) {
            return Err(Failure::WrongPerson);
        }
        Ok(records)
    }

    fn replies(&self, records: &BTreeMap<String, Record>, questions: &[Question]) -> Vec<Reply> {
        let reply = |question: &Question| match records.get(&question.subject.id) {
            Some(record) => record.reply(question, &self.mapped),
            None => record::unknown(question),
        };
        questions.iter().map(reply).collect()
    }

    /// What the body of an answer that came with success says to questions.
    ///
    /// # Errors
    /// [`Failure`], as [`SoapAdapter::query`] has it.
    pub fn read_replies(&self, call: &Call, bytes: &[u8], questions: &[Question]) -> Result<Vec<Reply>, Failure> {
        let subjects: Vec<&SubjectId> = questions.iter().map(|question| &question.subject).collect();
        let records = self.records((call, &subjects), bytes, StatusCode::OK)?;
        Ok(self.replies(&records, questions))
    }
}

impl SoapAdapter {
    /// A request with what the hub on the way wants to see.
    pub(super) fn knock(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        match &self.way {
            Some(way) => way.knock(request),
            None => request,
        }
    }
}

/// True for `text/xml`, of no charset or UTF-8.
fn is_xml(response: &reqwest::Response) -> bool {
    let kind = response.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = kind.split(';').map(str::trim);
    let xml = parts.next().is_some_and(|essence| essence.eq_ignore_ascii_case("text/xml"));
    let charset = parts.filter_map(|part| part.split_once('=')).find(|(name, _)| name.eq_ignore_ascii_case("charset"));
    xml && charset.is_none_or(|(_, charset)| charset.trim_matches('"').eq_ignore_ascii_case("utf-8"))
}

/// The fingerprint of one message, or of several messages' fingerprints in the order of the subjects' ids.
fn one_hash(mut hashes: Vec<String>) -> String {
    if hashes.len() == 1 { hashes.remove(0) } else { sha256(hashes.concat().as_bytes()) }
}

#[cfg(test)]
mod tests;
