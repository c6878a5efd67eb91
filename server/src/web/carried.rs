//! Answers of the eligibility check that somebody takes along into an application: from the form that they press through
//! their sign-in to the page that begins, and no further unless they say so there. No address and no log has them.

use app::pages::Carried;
use domain::catalogue::Catalogue;
use domain::definition::Subject;
use domain::eligibility::questions;
use domain::facts::{FactId, Value, read};
use jiff::civil::Date;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::ask::Ask;
use super::posted::{filled, input};
use crate::identity::{KeptForm, TakenAlong, Visit};

/// The fields of a form that answer a question of the check which the chosen services ask too; no others go along.
fn answers_in(catalogue: &Catalogue, subject: &Subject, fields: &[(String, String)]) -> Vec<(String, String)> {
    let services = subject.services(catalogue).unwrap_or_default();
    let is_asked =
        |fact: &FactId| services.iter().any(|service| service.requirement.iter().any(|one| one.fact == *fact));
    let asked = questions(catalogue).into_iter().map(|(fact, _)| fact).filter(is_asked);
    let facts: Vec<String> = asked.map(|fact| fact.to_string()).collect();
    let is_answer = |name: &str| {
        let of = |fact: &String| {
            name.strip_prefix(fact.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        facts.iter().any(of)
    };
    fields.iter().filter(|(name, value)| is_answer(name) && !value.is_empty()).cloned().collect()
}

/// The answers for the page that begins this; nothing where there are none.
pub(super) fn packed(ask: &Ask, subject: &Subject, fields: &[(String, String)]) -> Option<TakenAlong> {
    let fields = answers_in(&ask.portal.catalogue, subject, fields);
    let form = (!fields.is_empty()).then(|| KeptForm { path: subject.path(), fields });
    form.map(|form| TakenAlong::new(form, ask.portal.clock.now()))
}

/// Keeps them for a person who is signed in, until they begin. Without them it begins all the same.
pub(super) async fn keep(visit: &Visit, person: Uuid, along: Option<TakenAlong>) {
    let Some(along) = along else { return };
    if let Err(error) = visit.take_along(person, &along).await {
        tracing::warn!(%error, "answers can't be taken along");
    }
}

/// What was kept for this page, as often as it is shown; it is forgotten when another page begins something else. Who
/// acts for another person spoke of themselves: nothing of it is the other's.
pub(super) async fn arrived(ask: &Ask, subject: &Subject) -> Vec<(String, String)> {
    match ask.visit.along(ask.portal.clock.now()).await {
        Some(kept) if kept.path == subject.path() && ask.visit.acts_for().is_none() => kept.fields,
        Some(_) => {
            ask.visit.leave_behind().await;
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// The values of the answers, as far as they can be read.
pub(super) fn values(catalogue: &Catalogue, fields: &[(String, String)], today: Date) -> BTreeMap<FactId, Value> {
    let value = |fact: FactId, concept| {
        let typed = input(&fact, &filled(fields, &fact)).typed;
        let answer = read(concept, &typed, catalogue.codes_of(concept), today).ok()?;
        Some((fact, answer.value))
    };
    questions(catalogue).into_iter().filter_map(|(fact, concept)| value(fact, concept)).collect()
}

/// The answers as the page that begins shows them, and sends them on when the person agrees.
pub(super) fn shown(ask: &Ask, subject: &Subject, fields: &[(String, String)]) -> Option<Carried> {
    let catalogue = &ask.portal.catalogue;
    let fields = answers_in(catalogue, subject, fields);
    let known = values(catalogue, &fields, ask.portal.clock.today());
    let questions = questions(catalogue);
    let answer = |(fact, value): (FactId, Value)| {
        let (_, concept) = questions.iter().find(|(asked, _)| *asked == fact)?;
        Some((app::pages::FactRef::of(&fact, concept), value))
    };
    let answers: Vec<_> = known.into_iter().filter_map(answer).collect();
    (!answers.is_empty()).then_some(Carried { answers, fields })
}
