//! The person's own answers in a case beside what registers say.

use app::pages::{Checked, Disputed, FactRef};
use domain::correction::CorrectionStatus;
use domain::facts::{FactId, KnownFact};
use domain::verification::Verdict;

use crate::cases::Draft;
use crate::storage::{Case, Correction, Verified};

/// True for a fact that a register gave and the person said is wrong: nothing is verified in its place.
fn is_disputed(known: &KnownFact) -> bool {
    known.is_from_register() && known.registered.is_some()
}

/// The facts that were declared in place of a register, each with the newest finding.
pub(super) fn checked(draft: &Draft, case: &Case) -> Vec<Checked> {
    let facts = &draft.application.answers.facts;
    let mut all: Vec<Checked> = Vec::new();
    for one in &case.verified {
        let fact = &one.found.fact;
        let Some(concept) = draft.definition.concept(fact) else { continue };
        if facts.get(fact).is_some_and(is_disputed) || all.iter().any(|other| other.fact.fact == *fact) {
            continue;
        }
        let decided = is_decided(draft, case, fact);
        let verdict = match one.found.verdict {
            // Nobody will ask any more.
            Verdict::Open if decided => Verdict::DecidedBefore,
            verdict => verdict,
        };
        let contradicted = verdict == Verdict::Contradicted;
        let registered = one.found.known.as_ref().and_then(|known| known.value.clone());
        all.push(Checked {
            fact: FactRef::of(fact, concept),
            source: one.source.clone(),
            verdict,
            at: one.at,
            declared: facts.get(fact).and_then(|known| known.value.clone()),
            registered: registered.filter(|_| contradicted),
            correct: contradicted.then(|| format!("/my/corrections/new/{}/{fact}", case.application.id)),
            decided,
        });
    }
    all
}

/// True once every service that needs a fact is decided.
fn is_decided(draft: &Draft, case: &Case, fact: &FactId) -> bool {
    let needs = |service: &str| {
        let service = draft.definition.service(service);
        service.is_some_and(|service| service.requirement.iter().any(|requirement| requirement.fact == *fact))
    };
    case.requests.iter().filter(|request| needs(&request.service)).all(|request| request.status.is_final())
}

/// What registers gave and the person said is wrong, with where the correction stands.
pub(super) fn disputed(draft: &Draft, case: &Case, corrections: &[Correction]) -> Vec<Disputed> {
    let facts = draft.application.answers.facts.iter().filter(|(_, known)| is_disputed(known));
    let line = |(fact, known): (&FactId, &KnownFact)| {
        let source = known.source.clone()?;
        let subject = draft.application.answers.subjects.get(&fact.role).map(|subject| &subject.id);
        let about = |one: &&Correction| {
            one.source == source && one.fact.path == fact.path && Some(&one.claim.subject) == subject
        };
        // Newest first: the one that was opened last counts.
        let correction = corrections.iter().find(about);
        let found = case.verified.iter().find(|one| one.found.fact == *fact && one.found.verdict != Verdict::Open);
        Some(Disputed {
            fact: FactRef::of(fact, draft.definition.concept(fact)?),
            said: known.value.clone(),
            registered: registered(known, found, correction),
            verdict: found.map(|one| one.found.verdict),
            correction: correction.map(|one| (one.status, format!("/my/corrections/{}", one.id))),
            source,
        })
    };
    facts.filter_map(line).collect()
}

/// What the register says now: what it said when asked anew, what it corrected, or what it said at first.
fn registered(
    known: &KnownFact,
    found: Option<&Verified>,
    correction: Option<&Correction>,
) -> Option<domain::facts::Value> {
    let anew = found.and_then(|one| one.found.known.as_ref()).and_then(|known| known.value.clone());
    let corrected = correction.filter(|one| one.status == CorrectionStatus::Corrected);
    anew.or_else(|| corrected.map(|one| one.claim.value.clone())).or_else(|| known.registered.clone())
}
