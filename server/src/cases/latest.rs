//! What registers said last about a person's facts, over all their applications, and what decided corrections changed.

use domain::application::SubjectId;
use domain::correction::CorrectionStatus;
use domain::facts::{FactId, KnownFact, Status, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::{Cases, Citizen};
use crate::storage::{Correction, Overview, StoreError, Verified};

/// What is known last about one fact.
#[derive(Clone, Debug)]
pub struct Latest {
    /// The application in which it was.
    pub application: Uuid,
    /// Whom it is about, as far as that is known.
    pub subject: Option<SubjectId>,
    /// The value with its envelope.
    pub known: KnownFact,
    /// The newest correction that was asked of the register.
    pub correction: Option<Correction>,
}

/// The facts of one person that registers gave, and all that was asked to be corrected, newest first.
#[derive(Clone, Debug, Default)]
pub struct OwnFacts {
    /// The facts.
    pub facts: BTreeMap<FactId, Latest>,
    /// The requests.
    pub corrections: Vec<Correction>,
}

impl Cases {
    /// Everything that registers said about facts in this person's applications, each as it is known last.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn own_facts(&self, by: &Citizen) -> Result<OwnFacts, StoreError> {
        let applications = self.store.applications_of(by.person).await?;
        let verified = self.store.verified_of(by.person).await?;
        let corrections = self.store.corrections_of(by.person).await?;
        Ok(OwnFacts { facts: latest(&applications, verified, &corrections), corrections })
    }
}

impl OwnFacts {
    /// What a register says now about a fact of somebody, in whatever role they were named.
    pub fn registered(&self, source: &str, path: &str, subject: &SubjectId) -> Option<Value> {
        let about = |(fact, latest): &(&FactId, &Latest)| {
            fact.path == path
                && latest.known.source.as_deref() == Some(source)
                && latest.subject.as_ref() == Some(subject)
        };
        let newest = self.facts.iter().filter(about).max_by_key(|(_, latest)| latest.known.at);
        newest.and_then(|(_, latest)| latest.known.registered.clone().or_else(|| latest.known.value.clone()))
    }
}

fn latest(
    applications: &[Overview],
    verified: Vec<(Uuid, Verified)>,
    corrections: &[Correction],
) -> BTreeMap<FactId, Latest> {
    let mut all: BTreeMap<FactId, Latest> = BTreeMap::new();
    let subject = |application: Uuid, fact: &FactId| {
        let one = applications.iter().find(|one| one.id == application)?;
        one.answers.subjects.get(&fact.role).map(|subject| subject.id.clone())
    };
    let mut take = |fact: &FactId, application: Uuid, known: KnownFact| {
        let newer = all.get(fact).is_none_or(|other| other.known.at < known.at);
        if known.is_from_register() && newer {
            let subject = subject(application, fact);
            all.insert(fact.clone(), Latest { application, subject, known, correction: None });
        }
    };
    for one in applications {
        for (fact, known) in &one.answers.facts {
            take(fact, one.id, known.clone());
        }
    }
    // What registers said when they were asked later is newer than what the sealed applications hold.
    for (application, one) in verified {
        if let Some(known) = one.found.known {
            take(&one.found.fact, application, KnownFact { status: Status::Confirmed, ..known });
        }
    }
    for (fact, latest) in &mut all {
        latest.correction = corrections.iter().find(|one| is_about(one, fact, latest)).cloned();
        if let Some(correction) = &latest.correction {
            apply(&mut latest.known, correction);
        }
    }
    all
}

/// The request is about this fact of this person in this register, in whatever role they were then.
fn is_about(correction: &Correction, fact: &FactId, latest: &Latest) -> bool {
    correction.fact.path == fact.path
        && latest.known.source.as_deref() == Some(correction.source.as_str())
        && latest.subject.as_ref() == Some(&correction.claim.subject)
}

/// What a decided request says about a value that was known before; what the register said since stands.
fn apply(known: &mut KnownFact, correction: &Correction) {
    let since = known.at >= correction.updated_at;
    let contested = known.status == Status::Contested;
    match correction.status {
        CorrectionStatus::Corrected if !since => {
            known.value = Some(correction.claim.value.clone());
            settle(known, Status::Corrected);
        }
        CorrectionStatus::Corrected if !contested && known.value.as_ref() == Some(&correction.claim.value) => {
            settle(known, Status::Corrected);
        }
        // The register stays as it is, whatever the person had said against it.
        CorrectionStatus::Declined | CorrectionStatus::Withdrawn if contested && !since => {
            known.value = known.registered.take().or_else(|| known.value.take());
            settle(known, Status::Confirmed);
        }
        _ => {}
    }
}

fn settle(known: &mut KnownFact, status: Status) {
    known.confidence = known.registered_confidence.take().unwrap_or(known.confidence);
    known.status = status;
    known.registered = None;
    known.reason = None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::CorrectionManner;
    use domain::application::Assurance;
    use domain::correction::Claim;
    use domain::facts::Confidence;
    use jiff::{Timestamp, ToSpan};

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn at(minutes: i64) -> Timestamp {
        "2026-11-22T08:00:00Z".parse::<Timestamp>().unwrap() + minutes.minutes()
    }

    fn registered(value: &str, minutes: i64) -> KnownFact {
        KnownFact {
            source: Some("addresses".to_owned()),
            confidence: Confidence::Authentic,
            ..KnownFact::declared(Some(text(value)), at(minutes))
        }
    }

    fn decided(status: CorrectionStatus, value: &str, minutes: i64) -> Correction {
        let subject = SubjectId { scheme: "national_id".to_owned(), id: "1".to_owned() };
        Correction {
            id: Uuid::nil(),
            reference: String::new(),
            person: Uuid::nil(),
            application: Uuid::nil(),
            fact: "applicant.address.street".parse().unwrap(),
            source: "addresses".to_owned(),
            authority: "municipal-affairs".to_owned(),
            manner: CorrectionManner::Desk,
            status,
            claim: Claim { subject, assurance: Assurance::High, value: text(value), registered: None, reason: None },
            answer: BTreeMap::new(),
            attempts: 0,
            opened_at: at(0),
            updated_at: at(minutes),
        }
    }

    #[test]
    fn a_decided_correction_says_what_is_known_now() {
        use CorrectionStatus::{Corrected, Declined, Opened};
        let seen = |known: KnownFact, correction| {
            let mut known = known;
            apply(&mut known, &correction);
            (known.value.unwrap(), known.status, known.confidence)
        };
        let contested = || registered("old", 0).contested(text("new"), None, at(1));
        let authentic = Confidence::Authentic;
        assert_eq!(
            seen(registered("old", 0), decided(Corrected, "new", 5)),
            (text("new"), Status::Corrected, authentic)
        );
        assert_eq!(seen(contested(), decided(Corrected, "new", 5)), (text("new"), Status::Corrected, authentic));
        assert_eq!(seen(contested(), decided(Declined, "new", 5)), (text("old"), Status::Confirmed, authentic));
        assert_eq!(seen(contested(), decided(Opened, "new", 5)).1, Status::Contested, "nobody has decided");
        // What the register said after the decision stands, and may be something third.
        assert_eq!(seen(registered("third", 9), decided(Corrected, "new", 5)).0, text("third"));
        assert_eq!(seen(registered("new", 9), decided(Corrected, "new", 5)).1, Status::Corrected);
    }
}
