//! My space, my data, and who looked.

use app::pages::{Draft, FactRef, FactRow, Law, Look, Looker, Mine, MyDataPage, MyPage, Outcome, UsagePage};
use axum::response::Response;
use domain::application::ApplicationStatus;
use domain::catalogue::Catalogue;
use domain::exchange::LogEntry;
use domain::facts::{FactId, Facts, KnownFact};
use domain::journey::SourceOutcome;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, flatten};
use super::super::refuse::broken;
use super::offers;
use crate::storage::{Looked, Overview};

/// `GET /{lang}/my`.
pub(in super::super) async fn space(ask: Ask) -> Response {
    flatten(show_space(&ask).await)
}

async fn show_space(ask: &Ask) -> Reply {
    let citizen = ask.citizen()?;
    let all = ask.portal.store.applications_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let offered = ask.portal.store.offers_of(citizen.person, ask.portal.clock.now()).await;
    let mut page = MyPage {
        name: ask.visit.name(ask.l.lang()).unwrap_or_default(),
        drafts: Vec::new(),
        offers: offers::cards(&ask.portal.catalogue, offered.map_err(|error| broken(ask, &error))?, &all),
        applications: Vec::new(),
    };
    for one in all {
        if one.status == ApplicationStatus::Draft {
            page.drafts.push(draft(one));
        } else {
            page.applications.extend(mine(one));
        }
    }
    Ok(ask.ok(page))
}

/// A line for what can be continued.
pub(super) fn draft(one: Overview) -> Draft {
    Draft { id: one.id.to_string(), subject: one.subject, services: one.services, saved_at: one.updated_at }
}

/// A line for what was sent; `None` for a draft.
pub(super) fn mine(one: Overview) -> Option<Mine> {
    Some(Mine {
        id: one.id.to_string(),
        reference: one.reference?,
        subject: one.subject,
        services: one.services,
        status: one.status,
        submitted_at: one.submitted_at?,
        promised: one.promised,
    })
}

/// `GET /{lang}/my/data`.
pub(in super::super) async fn data(ask: Ask) -> Response {
    flatten(show_data(&ask).await)
}

async fn show_data(ask: &Ask) -> Reply {
    let citizen = ask.citizen()?;
    let all = ask.portal.store.applications_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let mut latest: Facts = BTreeMap::new();
    for (fact, known) in all.into_iter().flat_map(|one| one.answers.facts) {
        let newer = latest.get(&fact).is_none_or(|other| other.at < known.at);
        if known.is_from_register() && newer {
            latest.insert(fact, known);
        }
    }
    let mut registers: BTreeMap<String, Vec<FactRow>> = BTreeMap::new();
    for (fact, known) in latest {
        let Some(source) = known.source.clone() else { continue };
        if let Some(row) = row(&ask.portal.catalogue, fact, known) {
            registers.entry(source).or_default().push(row);
        }
    }
    for (source, rows) in &mut registers {
        // In the order in which the register itself lists its facts: the governorate before the building.
        let held = ask.portal.catalogue.sources.get(source).map(|s| s.availability.as_slice()).unwrap_or_default();
        rows.sort_by_key(|row| (row.fact.fact.role.clone(), held.iter().position(|h| h.concept == row.fact.concept)));
    }
    Ok(ask.ok(MyDataPage { registers: registers.into_iter().collect() }))
}

fn row(catalogue: &Catalogue, fact: FactId, known: KnownFact) -> Option<FactRow> {
    let concept = catalogue.concepts.get(&format!("person.{}", fact.path))?;
    Some(FactRow { fact: FactRef::of(&fact, concept), known, law: None, change: None, wrong: None, to_verify: false })
}

/// `GET /{lang}/my/data/usage`.
pub(in super::super) async fn usage(ask: Ask) -> Response {
    flatten(show_usage(&ask).await)
}

async fn show_usage(ask: &Ask) -> Reply {
    let citizen = ask.citizen()?;
    let store = &ask.portal.store;
    let person = store.person(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let hash = store.vault().index("national_id", &person.identity.national_id);
    let looks = store.looks(citizen.person, &hash).await.map_err(|error| broken(ask, &error))?;
    let looks = looks.into_iter().map(|looked| look(&ask.portal.catalogue, citizen.person, looked)).collect();
    Ok(ask.ok(UsagePage { looks }))
}

fn look(catalogue: &Catalogue, person: Uuid, looked: Looked) -> Look {
    let entry = looked.intended;
    let own = entry.person == Some(person);
    let named = |id: &String| {
        let concept = catalogue.concepts.get(id)?;
        Some(FactRef::of(&FactId::new(&entry.role, concept.path()), concept))
    };
    Look {
        at: entry.at,
        by: match (entry.initiator.as_str(), entry.actor_kind.as_str()) {
            ("push" | "hub", _) => Looker::Portal,
            (_, "authority_system") => Looker::AuthoritySystem,
            _ if own => Looker::Yourself,
            _ => Looker::AnotherApplicant,
        },
        facts: entry.concepts.iter().filter_map(named).collect(),
        law: entry.allowed.then(|| Law::of(catalogue, &entry.legal_basis)),
        outcome: outcome(&entry, looked.result.as_ref()),
        application: entry.application.filter(|_| own).map(|id| id.to_string()),
        requester: entry.requester,
        service: entry.service,
        purpose: entry.purpose,
        source: entry.source,
    }
}

fn outcome(intended: &LogEntry, result: Option<&LogEntry>) -> Outcome {
    if !intended.allowed {
        return Outcome::Refused(intended.reason.clone());
    }
    let Some(result) = result else { return Outcome::Open };
    match serde_json::from_value::<SourceOutcome>(serde_json::Value::String(result.reason.clone())) {
        Ok(SourceOutcome::Answered) => Outcome::Answered,
        Ok(failed) => Outcome::Failed(failed),
        Err(_) => Outcome::Open,
    }
}
