//! My space and my data.

use app::pages::{Draft, FactRef, FactRow, Mine, MyDataPage, MyPage, OpenQuestion, Theirs};
use axum::response::Response;
use domain::application::ApplicationStatus;
use domain::catalogue::Catalogue;
use domain::facts::FactId;
use domain::representation::Scope;
use std::collections::BTreeMap;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::refuse::broken;
use super::corrections::line;
use super::offers;
use super::represent::for_whom_line;
use super::{applications, appointments};
use crate::cases::{Citizen, Latest};
use crate::identity::ActsFor;
use crate::storage::Overview;

/// `GET /{lang}/my`.
pub(in super::super) async fn space(ask: Ask) -> Response {
    flatten(show_space(&ask).await)
}

async fn show_space(ask: &Ask) -> Reply {
    let citizen = ask.on_case()?;
    let mut all = ask.portal.store.applications_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    all.retain(|one| citizen.may_touch(&one.services));
    if let Some(acts_for) = ask.visit.acts_for() {
        let mut page = theirs(acts_for, ask.l.lang(), all);
        ask_what_waits(ask, &citizen, &mut page).await?;
        return Ok(ask.ok(page));
    }
    let offered = ask.portal.store.offers_of(citizen.person, ask.portal.clock.now()).await;
    let for_whom = ask.portal.representations.for_whom(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let appointments = ask.portal.queue.appointments_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let mut page = MyPage {
        name: ask.visit.name(ask.l.lang()).unwrap_or_default(),
        drafts: Vec::new(),
        appointments: appointments.iter().map(|one| appointments::line(&ask.portal, one)).collect(),
        offers: offers::cards(&ask.portal.catalogue, offered.map_err(|error| broken(ask, &error))?, &all),
        applications: Vec::new(),
        for_whom: for_whom.iter().map(|one| for_whom_line(ask, one, None)).collect(),
        theirs: None,
    };
    sort(&mut page, all);
    ask_what_waits(ask, &citizen, &mut page).await?;
    Ok(ask.ok(page))
}

/// Puts beside each application that needs the person what is asked.
async fn ask_what_waits(ask: &Ask, citizen: &Citizen, page: &mut MyPage) -> Result<(), Stop> {
    for mine in page.applications.iter_mut().filter(|mine| mine.status == ApplicationStatus::NeedsYou) {
        mine.waits = waits(ask, citizen, mine).await?;
    }
    Ok(())
}

/// What an authority asks in an application, in its words.
async fn waits(ask: &Ask, citizen: &Citizen, mine: &Mine) -> Result<Vec<OpenQuestion>, Stop> {
    let Ok(id) = mine.id.parse() else { return Ok(Vec::new()) };
    let case = ask.portal.store.case(id, citizen.person).await.map_err(|error| broken(ask, &error))?;
    Ok(case.map(|case| applications::questions(&ask.spoken, &case, None)).unwrap_or_default())
}

/// The applications of somebody for whom one acts, as far as the right goes, and nothing else of theirs.
fn theirs(acts_for: &ActsFor, language: &str, all: Vec<Overview>) -> MyPage {
    let mut page = MyPage {
        name: acts_for.name(language),
        drafts: Vec::new(),
        appointments: Vec::new(),
        offers: Vec::new(),
        applications: Vec::new(),
        for_whom: Vec::new(),
        theirs: Some(match &acts_for.right.scope {
            Scope::Everything => Theirs::Everything,
            Scope::Services(services) => Theirs::Services(services.clone()),
        }),
    };
    sort(&mut page, all);
    page
}

fn sort(page: &mut MyPage, all: Vec<Overview>) {
    for one in all {
        if one.status == ApplicationStatus::Draft {
            page.drafts.push(draft(one));
        } else {
            page.applications.extend(mine(one));
        }
    }
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
        requests: one.requests,
        waits: Vec::new(),
    })
}

/// `GET /{lang}/my/data`.
pub(in super::super) async fn data(ask: Ask) -> Response {
    flatten(show_data(&ask).await)
}

async fn show_data(ask: &Ask) -> Reply {
    let citizen = ask.citizen()?;
    let own = ask.portal.cases.own_facts(&citizen).await.map_err(|error| broken(ask, &error))?;
    let mut registers: BTreeMap<String, Vec<FactRow>> = BTreeMap::new();
    for (fact, latest) in own.facts {
        let Some(source) = latest.known.source.clone() else { continue };
        if let Some(row) = row(&ask.portal.catalogue, fact, latest) {
            registers.entry(source).or_default().push(row);
        }
    }
    for (source, rows) in &mut registers {
        // In the order in which the register itself lists its facts: the governorate before the building.
        let held = ask.portal.catalogue.sources.get(source).map(|s| s.availability.as_slice()).unwrap_or_default();
        rows.sort_by_key(|row| (row.fact.fact.role.clone(), held.iter().position(|h| h.concept == row.fact.concept)));
    }
    let corrections = own.corrections.iter().filter_map(|correction| line(&ask.portal.catalogue, correction)).collect();
    Ok(ask.ok(MyDataPage { registers: registers.into_iter().collect(), corrections }))
}

fn row(catalogue: &Catalogue, fact: FactId, latest: Latest) -> Option<FactRow> {
    let Latest { application, known, correction, .. } = latest;
    let concept = catalogue.concepts.get(&format!("person.{}", fact.path))?;
    let correctable = known.source.as_ref().is_some_and(|source| catalogue.sources.contains_key(source));
    let wrong = correctable.then(|| format!("/my/corrections/new/{application}/{fact}"));
    let correction = correction.map(|one| (one.status, format!("/my/corrections/{}", one.id)));
    let fact = FactRef::of(&fact, concept);
    Some(FactRow { fact, known, law: None, change: None, wrong, to_verify: false, correction })
}
