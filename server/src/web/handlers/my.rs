//! My space and my data.

use app::pages::{Draft, FactRef, FactRow, Mine, MyDataPage, MyPage};
use axum::response::Response;
use domain::application::ApplicationStatus;
use domain::catalogue::Catalogue;
use domain::correction::CorrectionStatus;
use domain::facts::{FactId, KnownFact, Status};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, flatten};
use super::super::refuse::broken;
use super::appointments;
use super::corrections::line;
use super::offers;
use crate::storage::Overview;

/// `GET /{lang}/my`.
pub(in super::super) async fn space(ask: Ask) -> Response {
    flatten(show_space(&ask).await)
}

async fn show_space(ask: &Ask) -> Reply {
    let citizen = ask.citizen()?;
    let all = ask.portal.store.applications_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let offered = ask.portal.store.offers_of(citizen.person, ask.portal.clock.now()).await;
    let appointments = ask.portal.queue.appointments_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let mut page = MyPage {
        name: ask.visit.name(ask.l.lang()).unwrap_or_default(),
        drafts: Vec::new(),
        appointments: appointments.iter().map(|one| appointments::line(&ask.portal, one)).collect(),
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
    let store = &ask.portal.store;
    let all = store.applications_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let verified = store.verified_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let corrections = store.corrections_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let mut latest: Latest = BTreeMap::new();
    for one in all {
        for (fact, known) in one.answers.facts {
            take(&mut latest, fact, (one.id, known));
        }
    }
    // What registers said when they were asked later is newer than what the sealed applications hold.
    for (application, one) in verified {
        if let Some(known) = one.found.known {
            take(&mut latest, one.found.fact, (application, KnownFact { status: Status::Confirmed, ..known }));
        }
    }
    for correction in corrections.iter().filter(|correction| correction.status == CorrectionStatus::Corrected) {
        if let Some((_, known)) = latest.get_mut(&correction.fact)
            && known.source.as_deref() == Some(correction.source.as_str())
            && (known.status == Status::Contested || known.value.as_ref() == Some(&correction.claim.value))
        {
            known.value = Some(correction.claim.value.clone());
            (known.status, known.registered) = (Status::Corrected, None);
        }
    }
    let mut registers: BTreeMap<String, Vec<FactRow>> = BTreeMap::new();
    for (fact, (application, known)) in latest {
        let Some(source) = known.source.clone() else { continue };
        if let Some(row) = row(&ask.portal.catalogue, fact, (application, known)) {
            registers.entry(source).or_default().push(row);
        }
    }
    for (source, rows) in &mut registers {
        // In the order in which the register itself lists its facts: the governorate before the building.
        let held = ask.portal.catalogue.sources.get(source).map(|s| s.availability.as_slice()).unwrap_or_default();
        rows.sort_by_key(|row| (row.fact.fact.role.clone(), held.iter().position(|h| h.concept == row.fact.concept)));
    }
    let corrections = corrections.iter().filter_map(|correction| line(&ask.portal.catalogue, correction)).collect();
    Ok(ask.ok(MyDataPage { registers: registers.into_iter().collect(), corrections }))
}

/// What was last said about each fact, with the application in which it was.
type Latest = BTreeMap<FactId, (Uuid, KnownFact)>;

fn take(latest: &mut Latest, fact: FactId, (application, known): (Uuid, KnownFact)) {
    let newer = latest.get(&fact).is_none_or(|(_, other)| other.at < known.at);
    if known.is_from_register() && newer {
        latest.insert(fact, (application, known));
    }
}

fn row(catalogue: &Catalogue, fact: FactId, (application, known): (Uuid, KnownFact)) -> Option<FactRow> {
    let concept = catalogue.concepts.get(&format!("person.{}", fact.path))?;
    let wrong = Some(format!("/my/corrections/new/{application}/{fact}"));
    Some(FactRow { fact: FactRef::of(&fact, concept), known, law: None, change: None, wrong, to_verify: false })
}
