//! What a sign-in tells by itself: facts for which the identity vouches and that no register gave.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::application::Relation;
use crate::catalogue::Identity;
use crate::definition::Definition;
use crate::facts::{Confidence, FactId, Facts, KnownFact, Status, Value};
use crate::journey::Answers;

/// The facts that the chosen services need about whoever signed in, that nobody has said yet, and for which the identity
/// vouches. They are to be confirmed like those of a register.
pub fn vouched(
    identity: &Identity,
    definition: &Definition,
    answers: &Answers,
    (today, at): (Date, Timestamp),
) -> Facts {
    let mut facts = Facts::new();
    for (service, requirement) in definition.requirements(&answers.services) {
        let fact = &requirement.fact;
        if answers.facts.contains_key(fact) {
            continue;
        }
        if let Some(id) = own_id(identity, definition, answers, fact) {
            let known = facts.entry(fact.clone()).or_insert_with(|| KnownFact {
                value: Some(Value::Text(id.to_owned())),
                source: Some(identity.id.clone()),
                confidence: Confidence::Authentic,
                status: Status::Unconfirmed,
                as_of: Some(today),
                ..KnownFact::declared(None, at)
            });
            known.allowed_for.push(service.id.clone());
        }
    }
    facts
}

/// The id of whoever signed in, where the fact is just that.
fn own_id<'a>(identity: &Identity, definition: &Definition, answers: &'a Answers, fact: &FactId) -> Option<&'a str> {
    let scheme = identity.scheme_of(&definition.concept(fact)?.id)?;
    let subject = answers.subjects.get(&fact.role)?;
    (subject.relation == Relation::Same && subject.id.scheme == scheme).then_some(subject.id.id.as_str())
}
