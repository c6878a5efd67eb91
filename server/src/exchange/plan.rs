//! What is to be asked of whom: the facts that the chosen services need and registers hold, grouped by source,
//! service and role. Until the gate has decided, a group is refused.

use domain::application::Subject;
use domain::catalogue::{Availability, Catalogue, Service, Source};
use domain::definition::Definition;
use domain::facts::FactId;
use domain::gate::{Decision, Item, Reason, Rights};
use domain::journey::Answers;
use domain::rule::Verdict;
use jiff::civil::Date;
use uuid::Uuid;

use super::adapters::Question;
use super::known::Whom;

/// One fact of a group, and how the source holds it.
pub(super) struct Wanted<'a> {
    pub(super) fact: FactId,
    pub(super) row: &'a Availability,
}

/// What one service needs to know about somebody in one role from one source.
pub(super) struct Group<'a> {
    pub(super) service: &'a Service,
    pub(super) role: String,
    pub(super) subject: Subject,
    pub(super) wanted: Vec<Wanted<'a>>,
    /// False for facts that the source does not hold today: the gate refuses them, and the others are asked.
    pub(super) held: bool,
    pub(super) decision: Decision,
}

/// One call to one source.
pub(super) struct Plan<'a> {
    pub(super) exchange: Uuid,
    pub(super) source: &'a Source,
    pub(super) groups: Vec<Group<'a>>,
}

impl Plan<'_> {
    /// True when nobody is asked about because the directory knows that the source does not know them.
    pub(super) fn is_unknown_there(&self) -> bool {
        self.groups.iter().all(|group| group.decision == Decision::Refused(Reason::UnknownAtSource))
    }

    /// The questions of all groups that the gate allowed: one a role, each attribute once.
    pub(super) fn questions(&self) -> Vec<Question> {
        let mut questions: Vec<Question> = Vec::new();
        for group in self.groups.iter().filter(|group| matches!(group.decision, Decision::Allowed(_))) {
            let place = questions.iter().position(|question| question.key == group.role).unwrap_or_else(|| {
                questions.push(Question {
                    key: group.role.clone(),
                    subject: group.subject.id.clone(),
                    attributes: Vec::new(),
                });
                questions.len() - 1
            });
            for wanted in &group.wanted {
                if !questions[place].attributes.contains(&wanted.row.attribute) {
                    questions[place].attributes.push(wanted.row.attribute.clone());
                }
            }
        }
        questions
    }
}

/// Plans one call a source. Facts at hand, roles without a known subject and conditions that fail are left out;
/// a condition that can't be decided yet is asked for, because the same answer may decide it.
pub(super) fn plan<'a>(
    (catalogue, rights): (&'a Catalogue, &Rights),
    definition: &'a Definition,
    answers: &Answers,
    today: Date,
) -> Vec<Plan<'a>> {
    let mut plans: Vec<Plan<'a>> = Vec::new();
    for (service, requirement) in definition.requirements(&answers.services) {
        let fact = &requirement.fact;
        let unwanted =
            requirement.when.as_ref().is_some_and(|rule| rule.decide(&answers.facts, today) == Ok(Verdict::Fails));
        let (Some(role), Some(subject)) = (definition.role(&fact.role), answers.subjects.get(&fact.role)) else {
            continue;
        };
        if unwanted || answers.facts.contains_key(fact) {
            continue;
        }
        let concept = format!("{}.{}", role.kind, fact.path);
        let Some((source, row)) = rights.authentic_source(catalogue, (&concept, &role.capacity), today) else {
            continue;
        };
        if row.subject != subject.id.scheme {
            continue;
        }
        let held = rights.gives(source, (&concept, &role.capacity), today);
        add(&mut plans, source, (service, subject, held), Wanted { fact: fact.clone(), row });
    }
    plans
}

fn add<'a>(
    plans: &mut Vec<Plan<'a>>,
    source: &'a Source,
    (service, subject, held): (&'a Service, &Subject, bool),
    wanted: Wanted<'a>,
) {
    let place = plans.iter().position(|plan| plan.source.id == source.id).unwrap_or_else(|| {
        plans.push(Plan { exchange: Uuid::new_v4(), source, groups: Vec::new() });
        plans.len() - 1
    });
    let groups = &mut plans[place].groups;
    let role = wanted.fact.role.clone();
    match groups.iter_mut().find(|group| group.service.id == service.id && group.role == role && group.held == held) {
        Some(group) => group.wanted.push(wanted),
        None => groups.push(Group {
            service,
            role,
            subject: subject.clone(),
            wanted: vec![wanted],
            held,
            decision: Decision::Refused(Reason::NotAuthorised),
        }),
    }
}

/// Whom the plans are about.
pub(super) fn whom<'p>(plans: &'p [Plan<'_>]) -> Vec<Whom<'p>> {
    let of = |plan: &'p Plan<'_>| {
        plan.groups.iter().map(move |group| Whom {
            source: plan.source,
            subject: &group.subject.id,
            capacities: group.wanted.iter().map(|wanted| wanted.row.capacity.as_str()).collect(),
        })
    };
    plans.iter().flat_map(of).collect()
}

/// What the gate is asked about a group.
pub(super) fn items(group: &Group<'_>) -> Vec<Item> {
    let item =
        |wanted: &Wanted<'_>| Item { concept: wanted.row.concept.clone(), capacity: wanted.row.capacity.clone() };
    group.wanted.iter().map(item).collect()
}
