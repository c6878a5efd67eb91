//! Services: roles and facts that fit together, lawful, asked once, with criteria that can be reached.

use super::{EXAMPLES_DAY, Report};
use crate::bundle::somebody_else;
use crate::catalogue::{Authorisation, Bind, Requirement, Service};
use crate::facts::{FactId, Facts, KnownFact, Typed, read};
use crate::rule::Rule;

/// How findings call the formula of a benefit.
const AMOUNT: &str = "amount";

pub(super) fn check(report: &mut Report<'_>) {
    for service in report.catalogue.services.values() {
        roles(report, service);
        for requirement in &service.requirement {
            fact(report, service, requirement);
            if let Some(rule) = &requirement.when {
                reachable(report, service, rule, "condition");
                decided_before(report, service, requirement, rule);
            }
        }
        for criterion in &service.criterion {
            reachable(report, service, &criterion.expression, "criterion");
        }
        if let Some(amount) = &service.amount {
            reachable(report, service, &amount.expression, AMOUNT);
            let known = report.catalogue.legal_bases.contains_key(&amount.legal_basis);
            report.known(known, &entry(service), "legal basis", &amount.legal_basis);
        }
        if !(1..=4).contains(&service.maturity) {
            let problem = format!("maturity {} is not one of 1 to 4", service.maturity);
            report.add(&entry(service), "maturity", problem, "write 1, 2, 3 or 4".to_owned());
        }
        if service.delivery != "http" {
            let problem = format!("unknown delivery adapter `{}`", service.delivery);
            report.add(&entry(service), &service.delivery, problem, "write delivery = \"http\"".to_owned());
        }
    }
    bundles(report);
    circles(report);
}

fn entry(service: &Service) -> String {
    format!("service {}", service.id)
}

fn roles(report: &mut Report<'_>, service: &Service) {
    let catalogue = report.catalogue;
    for role in &service.role {
        match &role.bind {
            Bind::Applicant => {}
            Bind::List { source, list } => {
                let exists = catalogue.sources.get(source).is_some_and(|s| s.list.iter().any(|l| l.id == *list));
                report.known(exists, &entry(service), "list", &format!("{source}/{list}"));
            }
            Bind::Related { role: other, .. } => {
                report.known(service.role(other).is_some(), &entry(service), "role", other);
            }
        }
    }
    for requirement in &service.requirement {
        report.known(service.role(&requirement.fact.role).is_some(), &entry(service), "role", &requirement.fact.role);
    }
    for fact in service.evidence.iter().flat_map(|evidence| &evidence.replaced_by) {
        let required = service.requirement.iter().any(|requirement| requirement.fact == *fact);
        if !required {
            let problem = format!("a paper is replaced by `{fact}`, which the service does not require");
            report.add(
                &entry(service),
                &fact.to_string(),
                problem,
                "require the fact, or drop it from replaced_by".to_owned(),
            );
        }
    }
}

/// A fact must be in the dictionary, and where a register holds it, the service must be allowed to have it
/// from there: otherwise people would be asked what the state knows (once-only).
fn fact(report: &mut Report<'_>, service: &Service, requirement: &Requirement) {
    let catalogue = report.catalogue;
    let Some(role) = service.role(&requirement.fact.role) else {
        return;
    };
    let concept = format!("{}.{}", role.kind, requirement.fact.path);
    if !catalogue.concepts.contains_key(&concept) {
        let word = requirement.fact.to_string();
        let mend = format!("correct the fact, or add `{concept}` to the dictionary");
        report.add(&entry(service), &word, format!("unknown concept `{concept}`"), mend);
        return;
    }
    let Some((source, _)) = report.index.authentic(&concept, &role.capacity) else {
        return;
    };
    let allows = |row: &&Authorisation| {
        !row.direction.is_for_function()
            && row.source == source.id
            && row.capacities.contains(&role.capacity)
            && row.concepts.contains(&concept)
    };
    if !report.index.rows(&service.id).iter().any(allows) {
        let word = requirement.fact.to_string();
        let problem = format!("`{word}` would be asked although `{}` holds it (once-only)", source.id);
        let mend = format!(
            "add `{concept}` in capacity `{}` to an authorisation of `{}` for `{}`, or drop the requirement",
            role.capacity, service.id, source.id
        );
        report.add(&entry(service), &word, problem, mend);
    }
}

fn reachable(report: &mut Report<'_>, service: &Service, rule: &Rule, what: &str) {
    for fact in rule.facts() {
        if !service.requirement.iter().any(|requirement| requirement.fact == *fact) {
            let problem = format!("the {what} `{}` can never be reached: `{fact}` is not required", rule.text());
            let mend = format!("add a requirement for `{fact}`, or correct the {what}");
            report.add(&entry(service), rule.text(), problem, mend);
        }
    }
    if rule.facts().is_empty() {
        let problem = format!("the {what} `{}` reads no fact: it always says the same", rule.text());
        report.add(&entry(service), rule.text(), problem, format!("name a fact in the {what}, or remove it"));
    }
    let examples = examples(report, service, rule);
    let (computed, mend) = if what == AMOUNT {
        let mend = "give whole units of the currency, or text such as '12.500'";
        (rule.amount(&examples, EXAMPLES_DAY).map(|_| ()), mend)
    } else {
        (rule.decide(&examples, EXAMPLES_DAY).map(|_| ()), "compare values of one kind, and say true or false")
    };
    if let Err(why) = computed {
        let problem = format!("the {what} can't be computed over the facts' own examples: {why}");
        report.add(&entry(service), rule.text(), problem, mend.to_owned());
    }
    for function in rule.unknown_functions() {
        let problem = format!("the {what} `{}` calls `{function}`, which does not exist", rule.text());
        report.add(
            &entry(service),
            rule.text(),
            problem,
            "use years_since, days_since, or CEL's own functions".to_owned(),
        );
    }
}

/// The facts of a rule with the examples of their concepts: enough to see whether it can be computed at all.
fn examples(report: &Report<'_>, service: &Service, rule: &Rule) -> Facts {
    let value = |fact: &FactId| {
        let concept = report.catalogue.concept_of(service, fact)?;
        let typed = Typed { text: concept.example(&fact.role)?.to_owned(), ..Typed::default() };
        read(concept, &typed, report.catalogue.codes_of(concept), EXAMPLES_DAY).ok().map(|answer| answer.value)
    };
    let known =
        |fact: &FactId| Some((fact.clone(), KnownFact::declared(Some(value(fact)?), jiff::Timestamp::UNIX_EPOCH)));
    rule.facts().iter().filter_map(known).collect()
}

/// A condition is decided on an earlier page than the question that hangs on it, so that no page comes too late.
fn decided_before(report: &mut Report<'_>, service: &Service, requirement: &Requirement, rule: &Rule) {
    let place = |topic: &str| report.index.topic(topic);
    let late = rule.facts().iter().find(|fact| {
        let deciding = service.requirement.iter().find(|other| other.fact == **fact);
        deciding.is_some_and(|other| place(&other.topic) >= place(&requirement.topic))
    });
    if let Some(fact) = late {
        let problem = format!("`{}` hangs on `{fact}`, which is not asked on an earlier page", requirement.fact);
        let mend = "give it a topic of its own that stands later in topics.toml".to_owned();
        report.add(&entry(service), rule.text(), problem, mend);
    }
}

/// Services that wait for one another would wait for ever.
fn circles(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for service in catalogue.services.values() {
        let mut waiting: Vec<&String> = service.follows.iter().collect();
        let mut seen: Vec<&String> = Vec::new();
        while let Some(other) = waiting.pop() {
            if *other == service.id {
                let problem = format!("`{}` follows itself, by way of others or at once", service.id);
                report.add(&entry(service), "follows", problem, "remove one of the steps from follows".to_owned());
                break;
            }
            if !seen.contains(&other) {
                seen.push(other);
                waiting.extend(catalogue.services.get(other).into_iter().flat_map(|s| &s.follows));
            }
        }
    }
}

/// Within a life event a role must be the same person for every service.
fn bundles(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for event in &catalogue.life_events {
        let services: Vec<&Service> = event.services.iter().filter_map(|id| catalogue.services.get(id)).collect();
        for (place, service) in services.iter().enumerate() {
            for (role, other) in somebody_else(&services[..place], service) {
                let problem = format!("the role `{}` is somebody else here than in `{}`", role.id, other.id);
                let mend = format!("give it the same kind, capacity and bind in both: they share `{}`", event.id);
                report.add(&entry(service), &role.id, problem, mend);
            }
        }
    }
}
