//! What the eligibility check says first to somebody who lost their work.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

mod support;

use domain::catalogue::Service;
use domain::eligibility::{Outlook, Waits, nearest, outlooks, questions, waiting};
use domain::facts::{FactId, Facts, KnownFact, Value};
use jiff::{Timestamp, civil::date};
use std::collections::BTreeSet;
use support::CATALOGUE;

const BENEFIT: &str = "unemployment-benefit";

/// Out of work, a citizen, insured for three years.
fn out_of_work() -> Facts {
    let answers = [
        ("employment.status", Value::Code("out-of-work".to_owned())),
        ("nationality", Value::Code("AWH".to_owned())),
        ("insurance.months", Value::Integer(36)),
    ];
    let known = |value| KnownFact::declared(Some(value), Timestamp::UNIX_EPOCH);
    answers.into_iter().map(|(path, value)| (FactId::new("applicant", path), known(value))).collect()
}

/// The facts of the criteria of a service that were answered.
fn asked_about(service: &Service, facts: &Facts) -> usize {
    let all = service.criterion.iter().flat_map(|criterion| criterion.expression.facts());
    all.filter(|fact| facts.contains_key(*fact)).collect::<BTreeSet<_>>().len()
}

#[test]
fn what_was_answered_is_what_stands_first_and_is_asked_on() {
    let facts = out_of_work();
    let all = outlooks(&CATALOGUE, &facts, date(2026, 11, 21));
    for (one, other) in all.iter().zip(all.iter().skip(1)).filter(|(one, other)| one.standing == other.standing) {
        assert!(one.touched >= other.touched, "{} before {}", one.service.id, other.service.id);
        assert_eq!(one.touched, asked_about(one.service, &facts), "{}", one.service.id);
    }
    let near: Vec<&Outlook<'_>> = nearest(&all).into_iter().map(|place| &all[place]).collect();
    assert!(near.len() <= 5 && near.iter().any(|one| one.service.id == BENEFIT));
    let open = questions(&CATALOGUE).into_iter().map(|(fact, _)| fact).filter(|fact| !facts.contains_key(fact));
    let groups = waiting(&all, &open.collect());
    let first = groups.first().unwrap();
    let Waits::Question(asked) = &first.on else { panic!("a question: {first:?}") };
    assert!(near.iter().take(2).any(|one| one.missing.contains(asked)), "{asked} is about what was spoken of");
}
