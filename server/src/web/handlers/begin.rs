//! Beginning: from a life event, a service or a list of one's own to a draft.

use app::pages::{Asked, BeginPage, FactRef, Law, OtherPersonPage};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::application::{ApplicationStatus, Assurance};
use domain::catalogue::Catalogue;
use domain::definition::{Definition, Subject};
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::carried;
use super::super::posted::Posted;
use super::super::refuse::{broken, refuse};
use super::my::{draft, mine};
use super::sign_in::to_eid_with;
use crate::cases::Refusal;
use crate::exchange::Expected;

/// `POST /{lang}/life-events/{id}/start`.
pub(in super::super) async fn start_life_event(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(start(&posted.ask, Subject::at("life-events", &id)).await)
}

/// `POST /{lang}/services/{id}/start`.
pub(in super::super) async fn start_service(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(start(&posted.ask, Subject::at("services", &id)).await)
}

/// Nothing is begun yet: somebody who is signed in surely enough sees the next page, others go to the eID first.
pub(super) async fn start(ask: &Ask, subject: Option<Subject>) -> Reply {
    start_with(ask, subject, &[]).await
}

/// The same, with the answers of the eligibility check taken along.
pub(super) async fn start_with(ask: &Ask, subject: Option<Subject>, fields: &[(String, String)]) -> Reply {
    let lost = || Stop::from(ask.not_found());
    let subject = subject.ok_or_else(lost)?;
    let needed = ask.portal.cases.assurance_for(&subject).ok_or_else(lost)?;
    let next = ask.href(&format!("/applications/new/{}", subject.path()));
    let along = carried::packed(ask, &subject, fields);
    match (ask.visit.on_case(), ask.visit.data()) {
        (Some(citizen), Some(who)) if citizen.assurance >= needed => {
            carried::keep(&ask.visit, who.person, along).await;
            Ok(Redirect::to(&next).into_response())
        }
        _ => to_eid_with(ask, (next, needed.max(Assurance::Low)), along).await,
    }
}

/// `GET /{lang}/applications/new/{kind}/{id}`: which services, which registers, which drafts.
pub(in super::super) async fn show(ask: Ask, Path((_, kind, id)): Path<(String, String, String)>) -> Response {
    let arrived = match Subject::at(&kind, &id) {
        Some(subject) if ask.visit.on_case().is_some() => carried::arrived(&ask, &subject).await,
        _ => Vec::new(),
    };
    flatten(page(&ask, &kind, &id, (None, arrived)).await)
}

/// What is ticked, and what was said before.
type Before = (Option<Vec<String>>, Vec<(String, String)>);

async fn page(ask: &Ask, kind: &str, id: &str, (chosen, said): Before) -> Reply {
    let citizen = ask.on_case()?;
    let lost = || Stop::from(ask.not_found());
    let subject = Subject::at(kind, id).ok_or_else(lost)?;
    ask.portal.cases.assurance_for(&subject).ok_or_else(lost)?;
    let mut all = ask.portal.store.applications_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    all.retain(|one| citizen.may_touch(&one.services));
    let same = all.into_iter().filter(|one| one.subject == subject);
    let (drafts, filed): (Vec<_>, Vec<_>) = same.partition(|one| one.status == ApplicationStatus::Draft);
    let drafts = drafts.into_iter().map(draft).collect();
    let expected = ask.portal.cases.expected(&citizen, &subject).ok_or_else(lost)?;
    let catalogue = &ask.portal.catalogue;
    let registers = asked(catalogue, &subject, expected).ok_or_else(lost)?;
    let mut page = BeginPage::of(catalogue, subject, registers, drafts).ok_or_else(lost)?;
    page.filed = filed.into_iter().filter_map(mine).collect();
    page.key = Uuid::new_v4().to_string();
    page.carried = carried::shown(ask, &page.subject, &said);
    match chosen {
        None => Ok(ask.ok(page)),
        Some(chosen) => {
            page.chosen = chosen;
            page.nothing_chosen = true;
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
    }
}

/// The registers with the names of the facts and laws.
fn asked(catalogue: &Catalogue, subject: &Subject, expected: Vec<Expected>) -> Option<Vec<Asked>> {
    let definition = Definition::of(catalogue, subject)?;
    let asked = |one: Expected| Asked {
        facts: one.facts.iter().filter_map(|fact| Some(FactRef::of(fact, definition.concept(fact)?))).collect(),
        laws: one.laws.iter().map(|id| Law::of(catalogue, id)).collect(),
        source: one.source,
    };
    Some(expected.into_iter().map(asked).collect())
}

/// `POST /{lang}/applications/new/{kind}/{id}`: the explicit request.
pub(in super::super) async fn begin(Path((_, kind, id)): Path<(String, String, String)>, posted: Posted) -> Response {
    flatten(create(&posted, &kind, &id).await)
}

async fn create(posted: &Posted, kind: &str, id: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.on_case()?;
    let subject = Subject::at(kind, id).ok_or_else(|| Stop::from(ask.not_found()))?;
    let right = citizen.represented.as_ref().map(|right| right.representation.to_string());
    if posted.get("acting") != right.unwrap_or_default() {
        let way = format!("/applications/new/{kind}/{id}");
        return Ok(ask.page(StatusCode::CONFLICT, OtherPersonPage { way }));
    }
    let key = posted.get("key").parse().unwrap_or_else(|_| Uuid::new_v4());
    match ask.portal.cases.begin(&citizen, &subject, &posted.all("service"), key).await {
        Ok(mut draft) => {
            ask.visit.leave_behind().await;
            if posted.get("carry") == "yes" && citizen.represented.is_none() {
                let said = carried::values(&ask.portal.catalogue, &posted.fields, ask.portal.clock.today());
                // Begun it is: without the first values the questions stand empty.
                match ask.portal.cases.suggest(&citizen, draft.application.id, &said).await {
                    Ok(suggested) => draft = suggested,
                    Err(error) => tracing::warn!(%error, "first values can't be kept"),
                }
            }
            let next = draft.journey.next();
            Ok(ask.go(&format!("/applications/{}/{next}", draft.application.id)))
        }
        Err(Refusal::NothingChosen) => page(ask, kind, id, (Some(Vec::new()), posted.fields.clone())).await,
        Err(Refusal::NotFound) => Ok(ask.not_found()),
        Err(refusal) => Ok(refuse(ask, Uuid::nil(), &refusal)),
    }
}
