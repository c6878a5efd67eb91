//! How much of what services need is known already: counted from the definition and the directory, never typed.

use domain::application::SubjectId;
use domain::catalogue::Bind;
use domain::definition::Definition;
use domain::facts::{FactId, Facts};
use domain::journey::Candidate;
use domain::rule::Verdict;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Who stands in which role, when somebody began this about one that a list offers.
pub(super) fn roles(
    definition: &Definition,
    applicant: &SubjectId,
    chosen: Option<&Candidate>,
) -> BTreeMap<String, SubjectId> {
    let who = |bind: &Bind| match bind {
        Bind::Applicant => Some(applicant.clone()),
        Bind::List { .. } => chosen.map(|candidate| candidate.subject.clone()),
        Bind::Related { relation, .. } => chosen.and_then(|candidate| candidate.related.get(relation).cloned()),
    };
    definition.roles().into_iter().filter_map(|role| Some((role.id.clone(), who(&role.bind)?))).collect()
}

/// A register that holds facts of a definition about somebody in a capacity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Holder {
    pub(super) source: String,
    pub(super) capacity: String,
    pub(super) role: String,
    pub(super) subject: SubjectId,
}

/// The facts that are needed in any case, each with the register that would know it.
pub(super) fn needed(
    definition: &Definition,
    roles: &BTreeMap<String, SubjectId>,
    today: Date,
) -> BTreeMap<FactId, Option<Holder>> {
    let all = definition.services.iter().flat_map(|service| &service.requirement);
    let nothing = Facts::new();
    let always = all.filter(|requirement| {
        requirement.when.as_ref().is_none_or(|rule| rule.decide(&nothing, today) == Ok(Verdict::Holds))
    });
    always.map(|requirement| (requirement.fact.clone(), holder(definition, roles, &requirement.fact))).collect()
}

fn holder(definition: &Definition, roles: &BTreeMap<String, SubjectId>, fact: &FactId) -> Option<Holder> {
    let (role, subject) = (definition.role(&fact.role)?, roles.get(&fact.role)?);
    let source = definition.held.get(fact)?.clone();
    Some(Holder { source, capacity: role.capacity.clone(), role: role.id.clone(), subject: subject.clone() })
}

/// Each register and person once.
pub(super) fn holders(needed: &BTreeMap<FactId, Option<Holder>>) -> BTreeSet<Holder> {
    needed.values().flatten().cloned().collect()
}

/// How many facts are needed, and how many of them a register holds that knows the person.
pub(super) fn count(needed: &BTreeMap<FactId, Option<Holder>>, knows: impl Fn(&Holder) -> bool) -> (usize, usize) {
    (needed.len(), needed.values().flatten().filter(|holder| knows(holder)).count())
}
