//! A question about an open case: read, decided fact by fact, answered with envelopes and reasons.

use domain::catalogue::Catalogue;
use domain::facts::{Confidence, FactId};
use domain::gate;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::systems::Caller;
use crate::cases::Cases;
use crate::exchange::{CaseQuestion, FactAnswer};
use crate::storage::StoreError;

/// How many facts one question may name.
const MOST_FACTS: usize = 50;

/// A question as it comes over the wire.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The case: the message id of its submission.
    pub case: Uuid,
    /// For which purpose.
    pub purpose: String,
    /// The facts, as the submission names them.
    pub facts: Vec<FactId>,
    /// For a hub: the member that asks.
    pub represented_party: Option<String>,
}

/// Why a question is not answered.
#[derive(Debug, thiserror::Error)]
pub enum Denied {
    /// It can't be read. For the asker: what is wrong.
    #[error("{0}")]
    Unreadable(String),
    /// A hub that names no member of its own, or somebody else who names one.
    #[error("represented_party must be a member of the hub that asks, and only a hub names one")]
    NotRepresented,
    /// There is no such case at this authority, whether there is one elsewhere or not.
    #[error("this authority has no such case")]
    NotFound,
    /// The store failed, or the log can't be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The answer, fact by fact.
#[derive(Clone, Debug, Serialize)]
pub struct Answered {
    /// The case.
    pub case: Uuid,
    /// When.
    pub at: Timestamp,
    /// What registers said, with the envelope of each value.
    pub facts: BTreeMap<String, Value>,
    /// What the gate refused, with its reason.
    pub refused: BTreeMap<String, Value>,
    /// What was asked and not given, with what became of the question.
    pub not_given: BTreeMap<String, Value>,
}

/// Answers a genuine question.
///
/// # Errors
/// [`Denied`].
pub async fn ask(cases: &Cases, caller: &Caller, asked: &Asked) -> Result<Answered, Denied> {
    if asked.facts.is_empty() || asked.facts.len() > MOST_FACTS {
        return Err(Denied::Unreadable(format!("name 1 to {MOST_FACTS} facts")));
    }
    let requester = requester(&cases.catalogue, caller, asked.represented_party.as_deref())?;
    let case = cases.store.authority_case(asked.case).await?.ok_or(Denied::NotFound)?;
    let application = cases.store.application(case.application, case.person).await?.ok_or(Denied::NotFound)?;
    let definition = cases.definitions.get(&application.definition).await?;
    let question = CaseQuestion {
        application: application.id,
        person: case.person,
        definition: &definition,
        answers: &application.answers,
        case: gate::Case { service: &case.service, authority: &case.authority, status: case.status },
        system: &caller.system,
        requester,
        purpose: &asked.purpose,
        via: caller.hub.as_deref(),
        facts: &asked.facts,
    };
    let answers = cases.exchange.ask_for_case(&question).await?;
    // The attempt at somebody else's case is logged like any refusal; the answer is that of a case that is not there.
    if case.authority != requester {
        return Err(Denied::NotFound);
    }
    Ok(answered(asked.case, cases.clock.now(), answers))
}

/// The authority for which the gate decides: the hub's member, never the hub.
fn requester<'a>(catalogue: &'a Catalogue, caller: &'a Caller, party: Option<&str>) -> Result<&'a str, Denied> {
    match (&caller.hub, party) {
        (None, None) => Ok(&caller.authority),
        (Some(hub), Some(party)) => {
            catalogue.hubs.get(hub).and_then(|hub| hub.represents(party)).ok_or(Denied::NotRepresented)
        }
        _ => Err(Denied::NotRepresented),
    }
}

fn answered(case: Uuid, at: Timestamp, answers: BTreeMap<FactId, FactAnswer>) -> Answered {
    let mut answered =
        Answered { case, at, facts: BTreeMap::new(), refused: BTreeMap::new(), not_given: BTreeMap::new() };
    for (fact, answer) in answers {
        let fact = fact.to_string();
        match answer {
            FactAnswer::Known(known) => {
                let envelope = json!({
                    "value": known.value.as_ref().map(domain::facts::Value::to_json),
                    "source": known.source,
                    "as_of": known.as_of,
                    "confidence": known.confidence,
                    "authentic": known.confidence == Confidence::Authentic,
                    "exchange": known.exchange,
                });
                answered.facts.insert(fact, envelope);
            }
            FactAnswer::Refused(reason) => {
                answered.refused.insert(fact, json!({ "reason": reason.code() }));
            }
            FactAnswer::NotGiven(outcome) => {
                answered.not_given.insert(fact, json!({ "outcome": outcome.name() }));
            }
            FactAnswer::NoRegister => {
                answered.not_given.insert(fact, json!({ "outcome": "no-register" }));
            }
        }
    }
    answered
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::catalogue::{Hub, HubMember};

    fn caller(hub: Option<&str>) -> Caller {
        Caller { system: "s".to_owned(), authority: "own".to_owned(), hub: hub.map(str::to_owned) }
    }

    #[test]
    fn a_hub_asks_for_a_member_and_nobody_else_does() {
        let member = HubMember { party: "MUN/A".to_owned(), authority: "a".to_owned() };
        let hub = Hub { id: "north".to_owned(), authority: "own".to_owned(), member: vec![member], forwarding: None };
        let catalogue = Catalogue { hubs: BTreeMap::from([("north".to_owned(), hub)]), ..Catalogue::default() };
        let who =
            |hub: Option<&str>, party: Option<&str>| requester(&catalogue, &caller(hub), party).map(str::to_owned).ok();
        assert_eq!(who(None, None).as_deref(), Some("own"));
        assert_eq!(who(Some("north"), Some("MUN/A")).as_deref(), Some("a"));
        assert_eq!(who(Some("north"), None), None, "a hub has no rights of its own here");
        assert_eq!(who(Some("north"), Some("MUN/B")), None);
        assert_eq!(who(None, Some("MUN/A")), None);
    }
}
