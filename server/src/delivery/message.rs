//! The message to a back office: only the facts that its service requires, and both languages' words.

use domain::definition::Definition;
use domain::facts::FactId;
use domain::representation::RepresentedBy;
use domain::submission::Submission;
use domain::verification::Verdict;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

use crate::storage::{Due, Verified};

/// The body of a submission to the back office of one service.
pub(super) fn submission(due: &Due, submission: &Submission, definition: &Definition) -> Value {
    let mut facts = Map::new();
    let required = definition.service(&due.service).map(|service| service.requirement.as_slice()).unwrap_or_default();
    for requirement in required {
        // What a register said for another service only is none of this one's business.
        let Some(known) = submission.facts.get(&requirement.fact).filter(|known| known.is_for(&due.service)) else {
            continue;
        };
        let Some(value) = &known.value else { continue };
        let mut fact = json!({
            "value": value.to_json(),
            "source": known.source.clone().filter(|_| known.registered.is_none()).unwrap_or_else(|| "declared".to_owned()),
            "confidence": known.confidence,
            "status": known.status,
        });
        if known.source.is_none()
            && let Some((register, verdict)) = due.unverified.get(&requirement.fact.to_string())
        {
            let why = if *verdict == Verdict::NotAllowed { "no-right-to-ask" } else { "register-silent" };
            fact["unverified"] = json!({ "register": register, "why": why });
            if *verdict == Verdict::Open {
                // What the register says later comes in a message of its own.
                fact["to_verify"] = json!(true);
            }
        }
        if let Some(registered) = &known.registered {
            fact["registered"] = registered.to_json();
            fact["register"] = json!(known.source);
            fact["reason"] = json!(known.reason);
        }
        facts.insert(requirement.fact.to_string(), fact);
    }
    for (fact, value) in &due.outputs {
        facts
            .entry(fact.clone())
            .or_insert_with(|| json!({ "value": value, "source": "issued", "confidence": "authentic" }));
    }
    let texts: Map<String, Value> = submission.texts.iter().map(|(l, lines)| (l.clone(), own(lines, &facts))).collect();
    let mut message = json!({
        "message_id": due.id,
        "reference": submission.reference,
        "service": due.service,
        "submitted_at": submission.at,
        "lang": submission.language,
        "facts": facts,
        "texts": texts,
        "declaration": submission.declaration,
    });
    if let Some(by) = &submission.represented_by {
        message["represented_by"] = represented(by);
    }
    message
}

/// What somebody answered to an office's question.
pub(super) fn reply(due: &Due, (question, text): (&str, &str), by: Option<&RepresentedBy>) -> Value {
    let mut message = json!({ "message_id": due.id, "request_id": question, "text": text });
    if let Some(by) = by {
        message["represented_by"] = represented(by);
    }
    message
}

/// Who acted for the person is for every office to know: it decides whether that right is enough.
fn represented(by: &RepresentedBy) -> Value {
    json!({ "kind": by.kind, "national_id": by.national_id, "names": by.names })
}

/// What registers said later about facts that were declared: flags for the officer, who decides. The register's value is
/// in it only where the register was asked for this very service.
pub(super) fn verification(
    due: &Due,
    (submission, definition): (&Submission, &Definition),
    verified: &[Verified],
) -> Value {
    let required = definition.service(&due.service).map(|service| service.requirement.as_slice()).unwrap_or_default();
    let needs = |fact: &FactId| required.iter().any(|requirement| requirement.fact == *fact);
    let mut facts = Map::new();
    for one in verified.iter().filter(|one| needs(&one.found.fact)) {
        let found = &one.found;
        let declared = submission.facts.get(&found.fact).and_then(|known| known.value.as_ref());
        let known = found.known.as_ref().filter(|known| known.is_for(&due.service));
        let verdict = match found.verdict {
            // What was found for another service is none of this one's business.
            Verdict::Confirmed | Verdict::Contradicted if known.is_none() => Verdict::NotAllowed,
            verdict => verdict,
        };
        facts.insert(
            found.fact.to_string(),
            json!({
                "verdict": verdict.name(),
                "register": one.source,
                "declared": declared.map(domain::facts::Value::to_json),
                "registered": known.and_then(|known| known.value.as_ref()).map(domain::facts::Value::to_json),
                "as_of": known.and_then(|known| known.as_of),
                "at": one.at,
            }),
        );
    }
    json!({ "message_id": due.id, "reference": submission.reference, "service": due.service, "facts": facts })
}

/// The lines of the facts that are in the message.
fn own(lines: &BTreeMap<FactId, String>, facts: &Map<String, Value>) -> Value {
    lines.iter().filter(|(fact, _)| facts.contains_key(&fact.to_string())).map(|(_, line)| line.as_str()).collect()
}
