//! Who may have what, as far as a few answers decide it: over the whole catalogue, without an application.

mod groups;

pub use groups::{Waiting, Waits, moves, nearest, waiting};

use crate::catalogue::{Bind, Catalogue, Concept, Criterion, Datatype, Effect, Money, Service};
use crate::facts::{FactId, Facts, Value};
use crate::rule::Verdict;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Under which role whoever asks stands in the services.
const ROLE: &str = "applicant";
/// So many questions are asked: those that decide the most criteria.
const QUESTIONS: usize = 8;

/// How it looks for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Every criterion holds.
    Can,
    /// It depends on what was not asked, or an officer decides.
    Perhaps,
    /// A criterion without which there is nothing does not hold.
    Cannot,
}

/// A service with what its criteria say.
#[derive(Clone, Debug)]
pub struct Outlook<'a> {
    /// The service.
    pub service: &'a Service,
    /// How it looks.
    pub standing: Standing,
    /// Each criterion with what came out of it.
    pub rules: Vec<(&'a Criterion, Verdict)>,
    /// What it would come to, where the law has a formula and the facts that it needs are known.
    pub amount: Option<Money>,
    /// What its open criteria need and was not answered.
    pub missing: Vec<FactId>,
    /// How many of the facts that were answered its criteria ask about.
    pub touched: usize,
    /// How many of its criteria read an answer.
    pub used: usize,
    /// It is about a child, and there is none.
    pub lacks_child: bool,
}

/// The answer to "have you children?": no register's fact, and no criterion's. Without a child, what is about one is
/// not for whoever asks.
pub fn children() -> FactId {
    FactId::new(ROLE, "children")
}

/// Whether a service is about somebody whom the person chooses among their own: a child.
fn is_about_child(service: &Service) -> bool {
    service.role.iter().any(|role| role.kind == "person" && matches!(role.bind, Bind::List { .. }))
}

/// The questions that decide the most criteria: what one chooses or counts, and the days since which years count.
/// Each with its concept, most decisive first.
pub fn questions(catalogue: &Catalogue) -> Vec<(FactId, &Concept)> {
    // What registers hold is about the person, whatever they come for; the rest is about one case.
    let rows = catalogue.sources.values().flat_map(|source| &source.availability);
    let held: BTreeSet<&str> = rows.map(|row| row.concept.as_str()).collect();
    let mut decides: BTreeMap<&FactId, (usize, &Concept)> = BTreeMap::new();
    for service in catalogue.services.values() {
        for criterion in &service.criterion {
            for fact in criterion.expression.facts().iter().filter(|fact| fact.role == ROLE) {
                let Some(concept) = catalogue.concept_of(service, fact) else { continue };
                if held.contains(concept.id.as_str()) && is_asked(concept, criterion.expression.text(), fact) {
                    decides.entry(fact).or_insert((0, concept)).0 += 1;
                }
            }
        }
    }
    let mut all: Vec<_> = decides.into_iter().collect();
    all.sort_by(|(a, (one, _)), (b, (other, _))| other.cmp(one).then_with(|| a.cmp(b)));
    all.into_iter().take(QUESTIONS).map(|(fact, (_, concept))| (fact.clone(), concept)).collect()
}

/// Papers' last days and the like nobody knows by heart.
fn is_asked(concept: &Concept, rule: &str, fact: &FactId) -> bool {
    match concept.datatype {
        Datatype::Code | Datatype::Boolean | Datatype::Integer => true,
        Datatype::Date => rule.contains(&format!("years_since({fact})")),
        _ => false,
    }
}

/// What every service's criteria say over these facts: what one can have first, and there what asks about most of what
/// was answered, since that is what somebody came for; then in the order of the life events.
pub fn outlooks<'a>(catalogue: &'a Catalogue, facts: &Facts, today: Date) -> Vec<Outlook<'a>> {
    let all = catalogue.services.values();
    let mut all: Vec<Outlook<'a>> = all.map(|service| outlook(service, facts, today)).collect();
    let place = |id: &str| {
        let events = catalogue.life_events.iter().flat_map(|event| &event.services);
        events.into_iter().position(|service| service == id).unwrap_or(usize::MAX)
    };
    let by_answers = |one: &Outlook<'_>| (usize::MAX - one.touched, usize::MAX - one.used);
    all.sort_by_cached_key(|one| (one.standing, by_answers(one), place(&one.service.id)));
    all
}

fn outlook<'a>(service: &'a Service, facts: &Facts, today: Date) -> Outlook<'a> {
    let decide = |criterion: &'a Criterion| {
        // A rule that can't be computed decides nothing: the form itself says what is wrong.
        (criterion, criterion.expression.decide(facts, today).unwrap_or(Verdict::Open))
    };
    let rules: Vec<_> = service.criterion.iter().map(decide).collect();
    let amount = service.amount.as_ref();
    let amount = amount.and_then(|amount| amount.expression.amount(facts, today).ok().flatten());
    let is_known = |fact: &FactId| facts.get(fact).is_some_and(|known| known.value.is_some());
    let open = rules.iter().filter(|(_, verdict)| *verdict == Verdict::Open);
    let mut missing: BTreeSet<FactId> = open.flat_map(|(rule, _)| rule.expression.facts()).cloned().collect();
    missing.retain(|fact| !is_known(fact));
    let mut used = rules.iter().filter(|(rule, _)| rule.expression.facts().iter().any(is_known)).count();
    let mut touched = touched(&rules, facts);
    let mut standing = standing(&rules);
    let mut lacks_child = false;
    if is_about_child(service) {
        match facts.get(&children()).and_then(|known| known.value.as_ref()) {
            Some(Value::Boolean(true)) => (used, touched) = (used + 1, touched + 1),
            Some(_) => (lacks_child, standing) = (true, Standing::Cannot),
            None => {
                missing.insert(children());
                standing = standing.max(Standing::Perhaps);
            }
        }
    }
    let missing = missing.into_iter().collect();
    Outlook { service, standing, rules, amount, missing, touched, used, lacks_child }
}

/// Of the facts that were answered: how many the criteria ask about, each counted once.
fn touched(rules: &[(&Criterion, Verdict)], facts: &Facts) -> usize {
    let is_known = |fact: &&FactId| facts.get(*fact).is_some_and(|known| known.value.is_some());
    let asked: BTreeSet<&FactId> = rules.iter().flat_map(|(rule, _)| rule.expression.facts()).collect();
    asked.into_iter().filter(is_known).count()
}

fn standing(rules: &[(&Criterion, Verdict)]) -> Standing {
    if rules.iter().any(|(criterion, verdict)| *verdict == Verdict::Fails && criterion.effect == Effect::Refuse) {
        Standing::Cannot
    } else if rules.iter().all(|(_, verdict)| *verdict == Verdict::Holds) {
        Standing::Can
    } else {
        Standing::Perhaps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::KnownFact;
    use crate::rule::Rule;

    fn criterion(effect: Effect) -> Criterion {
        Criterion {
            id: "c".to_owned(),
            expression: Rule::parse("years_since(applicant.birth_date) >= 18").unwrap(),
            legal_basis: "law".to_owned(),
            effect,
        }
    }

    #[test]
    fn a_fact_that_several_criteria_ask_about_counts_once() {
        let (must, may) = (criterion(Effect::Refuse), criterion(Effect::Warn));
        let rules = [(&must, Verdict::Holds), (&may, Verdict::Holds)];
        let born = FactId::new(ROLE, "birth_date");
        let known = |value| Facts::from([(born.clone(), KnownFact::declared(value, jiff::Timestamp::UNIX_EPOCH))]);
        assert_eq!(touched(&rules, &known(Some(Value::Date(jiff::civil::date(1998, 3, 1))))), 1);
        assert_eq!(touched(&rules, &known(None)), 0, "asked, and not answered");
        assert_eq!(touched(&rules, &Facts::default()), 0);
    }

    #[test]
    fn what_must_hold_and_fails_ends_it_and_the_rest_is_open() {
        let (must, may) = (criterion(Effect::Refuse), criterion(Effect::Warn));
        assert_eq!(standing(&[]), Standing::Can);
        assert_eq!(standing(&[(&must, Verdict::Holds)]), Standing::Can);
        assert_eq!(standing(&[(&must, Verdict::Open), (&may, Verdict::Holds)]), Standing::Perhaps);
        assert_eq!(standing(&[(&may, Verdict::Fails)]), Standing::Perhaps);
        assert_eq!(standing(&[(&may, Verdict::Open), (&must, Verdict::Fails)]), Standing::Cannot);
    }
}
