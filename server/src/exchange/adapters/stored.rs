//! What the adapters have in common that read stored rows instead of calling a service.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Answer, Question, Reply};

/// The answer to the questions, with fingerprints of what was asked and what was found.
pub(super) fn answer(questions: &[Question], replies: Vec<Reply>) -> Answer<Vec<Reply>> {
    let asked: Vec<Value> =
        questions.iter().map(|q| json!([q.key, q.subject.scheme, q.subject.id, q.attributes])).collect();
    let found: Vec<Value> = replies
        .iter()
        .map(|r| json!([r.key, r.subject.id, r.found, r.as_of.map(|day| day.to_string()), r.attributes]))
        .collect();
    Answer {
        content: replies,
        request_hash: sha256(Value::Array(asked).to_string().as_bytes()),
        response_hash: sha256(Value::Array(found).to_string().as_bytes()),
    }
}

/// The reply about somebody whom the register does not know.
pub(super) fn unknown(question: &Question) -> Reply {
    Reply {
        key: question.key.clone(),
        subject: question.subject.clone(),
        found: false,
        as_of: None,
        attributes: serde_json::Map::new(),
    }
}

/// SHA-256 in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
