//! A register says that something changed: what a draft holds of it is marked, never replaced by itself.

use jiff::Timestamp;

use crate::application::SubjectId;
use crate::facts::{Confidence, FactId, KnownFact, Status};
use crate::journey::Answers;

/// A change at a register.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// The register.
    pub source: &'a str,
    /// About whom.
    pub subject: &'a SubjectId,
    /// Which concepts changed.
    pub concepts: &'a [String],
    /// When.
    pub at: Timestamp,
}

/// Marks the facts that are older than the change. True when one was marked that was not before.
pub fn mark(answers: &mut Answers, change: &Change<'_>) -> bool {
    let about = |fact: &FactId| answers.subjects.get(&fact.role).is_some_and(|subject| subject.id == *change.subject);
    let changed = |fact: &FactId| {
        change.concepts.iter().any(|concept| concept.split_once('.').is_some_and(|(_, path)| path == fact.path))
    };
    let older = |known: &KnownFact| known.source.as_deref() == Some(change.source) && known.at < change.at;
    let facts: Vec<FactId> = answers
        .facts
        .iter()
        .filter(|(fact, known)| older(known) && about(fact) && changed(fact))
        .map(|(fact, _)| fact.clone())
        .collect();
    let mut marked = false;
    for fact in facts {
        if let Some(known) = answers.facts.get_mut(&fact) {
            match known.status {
                Status::Contested => known.registered_confidence = Some(Confidence::Stale),
                _ => known.confidence = Confidence::Stale,
            }
        }
        marked |= answers.newer.insert(fact, change.at).is_none();
    }
    marked
}

/// Takes over a value that the person asked the register for anew. Whoever contested the old one keeps their value
/// beside the new one, unless the register now says the same.
pub fn renew(answers: &mut Answers, fact: &FactId, fresh: KnownFact) {
    let kept = answers.facts.remove(fact).filter(|old| old.status == Status::Contested && old.value != fresh.value);
    let known = match kept {
        Some(old) => KnownFact {
            registered: fresh.value,
            registered_confidence: Some(fresh.confidence),
            as_of: fresh.as_of,
            exchange: fresh.exchange,
            allowed_for: fresh.allowed_for,
            ..old
        },
        None => fresh,
    };
    answers.facts.insert(fact.clone(), known);
    answers.newer.remove(fact);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::{Relation, Subject};
    use crate::facts::Value;

    fn known(at: i64, status: Status) -> KnownFact {
        let at = Timestamp::from_second(at).unwrap();
        let mut fact = KnownFact::declared(Some(Value::Text("old".to_owned())), at);
        fact.source = Some("addresses".to_owned());
        fact.confidence = Confidence::Authentic;
        fact.status = status;
        fact
    }

    fn answers(at: i64, status: Status) -> Answers {
        let id = SubjectId { scheme: "national_id".to_owned(), id: "1".to_owned() };
        let mut answers = Answers::default();
        answers.subjects.insert("applicant".to_owned(), Subject { id, relation: Relation::Same, until: None });
        answers.facts.insert("applicant.address.street".parse().unwrap(), known(at, status));
        answers.facts.insert("applicant.given_name".parse().unwrap(), known(at, status));
        answers
    }

    fn change(answers: &mut Answers, subject: &str, at: i64) -> bool {
        let subject = SubjectId { scheme: "national_id".to_owned(), id: subject.to_owned() };
        let concepts = ["person.address.street".to_owned()];
        let at = Timestamp::from_second(at).unwrap();
        mark(answers, &Change { source: "addresses", subject: &subject, concepts: &concepts, at })
    }

    #[test]
    fn only_what_is_older_and_about_the_same_person_is_marked_and_keeps_its_value() {
        let mut answers = answers(100, Status::Confirmed);
        assert!(!change(&mut answers, "2", 200), "somebody else");
        assert!(!change(&mut answers, "1", 50), "asked for after the change");
        assert!(change(&mut answers, "1", 200));
        assert!(!change(&mut answers, "1", 150), "an older event adds nothing");
        let fact = &answers.facts[&"applicant.address.street".parse().unwrap()];
        assert_eq!((fact.confidence, fact.status), (Confidence::Stale, Status::Confirmed));
        assert_eq!(fact.value, Some(Value::Text("old".to_owned())));
        assert_eq!(answers.newer.len(), 1, "the name did not change");
    }

    #[test]
    fn whoever_contested_keeps_their_value_until_the_register_agrees() {
        let fact: FactId = "applicant.address.street".parse().unwrap();
        let mut contested = answers(100, Status::Contested);
        change(&mut contested, "1", 200);
        let fresh =
            |text: &str| KnownFact { value: Some(Value::Text(text.to_owned())), ..known(300, Status::Unconfirmed) };
        renew(&mut contested, &fact, fresh("new"));
        assert_eq!(contested.facts[&fact].value, Some(Value::Text("old".to_owned())));
        assert_eq!(contested.facts[&fact].registered, Some(Value::Text("new".to_owned())));
        assert!(contested.newer.is_empty());
        renew(&mut contested, &fact, fresh("old"));
        assert_eq!(contested.facts[&fact].status, Status::Unconfirmed, "the same now: to be confirmed");
    }
}
