//! What a person sends on the pages of an application.

use app::pages::NOT_LISTED;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::SubjectId;
use domain::facts::{DATE_PARTS, FactId};
use domain::journey::Page;
use std::str::FromStr;
use uuid::Uuid;

use super::super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::super::posted::{Posted, filled, input};
use super::super::super::refuse::refuse;
use super::super::help_code::beside;
use super::{checked, drawn, id, wrong_fact};
use crate::cases::{Citizen, Declared, Draft, FieldInput, Refusal};
use crate::identity::KeptForm;

/// `POST /{lang}/applications/{id}/{page}`.
pub(in super::super::super) async fn save(
    Path((_, id, page)): Path<(String, String, String)>,
    posted: Posted,
) -> Response {
    let posted = Posted { ask: beside(posted.ask, &id).await, ..posted };
    flatten(saved(&posted, &id, &page).await)
}

/// Whoever sends the form; somebody who was signed out meanwhile keeps what they typed.
pub(in super::super) async fn sender(posted: &Posted) -> Result<Citizen, Stop> {
    let ask = &posted.ask;
    if let Some(citizen) = ask.visit.on_case() {
        return Ok(citizen);
    }
    // Some forms are sent to an address of their own: the page that shows them is the one to come back to.
    let path = ask.href(&shown_at(&ask.path));
    keep(posted, &path).await;
    Err(ask.to_sign_in(&path, "expired").into())
}

/// The same, on pages that are for the person alone: nobody who acts for them has them.
pub(in super::super) async fn own_sender(posted: &Posted) -> Result<Citizen, Stop> {
    if posted.ask.visit.acts_for().is_some() { posted.ask.citizen() } else { sender(posted).await }
}

/// The page on which a form stands, by the address to which it is sent.
fn shown_at(path: &str) -> String {
    let on_its_page = path.strip_suffix("/reply").or_else(|| path.strip_suffix("/withdraw"));
    let on_the_check = path.strip_suffix("/submit").or_else(|| path.strip_suffix("/leave-out"));
    match (on_its_page, on_the_check) {
        (Some(page), _) => page.to_owned(),
        (_, Some(application)) => format!("{application}/check"),
        _ => path.to_owned(),
    }
}

/// The same page in another language, with what was typed: nothing is saved and nothing is judged.
async fn in_another_language(posted: &Posted) -> Reply {
    let ask = &posted.ask;
    keep(posted, &ask.href(&ask.path)).await;
    let back = if ask.parameter("return").is_some() { "?return=check" } else { "" };
    Ok(ask.go(&format!("{}{back}", ask.path)))
}

/// Keeps the fields of a form until its page is shown again.
async fn keep(posted: &Posted, path: &str) {
    let fields = posted.fields.iter().filter(|(name, _)| name != "csrf").cloned().collect();
    if let Err(error) = posted.ask.visit.keep(&KeptForm { path: path.to_owned(), fields }).await {
        tracing::error!(%error, "what was typed can't be kept");
    }
}

async fn saved(posted: &Posted, text: &str, page: &str) -> Reply {
    let citizen = sender(posted).await?;
    let ask = &posted.ask;
    let id = id(ask, text)?;
    if ask.parameter("keep").is_some() {
        return in_another_language(posted).await;
    }
    if let Some(fact) = wrong_fact(page) {
        return contest(posted, &citizen, id, &fact).await;
    }
    let cases = &ask.portal.cases;
    let outcome = match Page::from_str(page).unwrap_or(Page::Check) {
        Page::Who => return who(posted, &citizen, id).await,
        Page::Topic(topic) => return answer(posted, &citizen, id, &topic).await,
        Page::Known(source) if posted.get("renew") == "yes" => return renew(posted, &citizen, id, &source).await,
        Page::Known(source) => cases.confirm(&citizen, id, &source, posted.version()).await,
        Page::Check => return Ok(ask.go(&format!("/applications/{id}/check"))),
    };
    next(ask, id, outcome)
}

/// Asks a register for its newer values, and shows them on the same page.
async fn renew(posted: &Posted, citizen: &Citizen, id: Uuid, source: &str) -> Reply {
    let ask = &posted.ask;
    let outcome = ask.portal.cases.renew(citizen, id, source).await;
    outcome.map_err(|refusal| Stop::from(refuse(ask, id, &refusal)))?;
    Ok(ask.go(&format!("/applications/{id}/known-{source}")))
}

/// On to the next open page, or back to the answers where the person came from.
fn next(ask: &Ask, id: Uuid, outcome: Result<Draft, Refusal>) -> Reply {
    let draft = outcome.map_err(|refusal| Stop::from(refuse(ask, id, &refusal)))?;
    Ok(ask.go(&format!("/applications/{id}/{}", draft.journey.next())))
}

async fn who(posted: &Posted, citizen: &Citizen, id: Uuid) -> Reply {
    let ask = &posted.ask;
    let cases = &ask.portal.cases;
    let draft =
        cases.draft_at(citizen, id, &Page::Who).await.map_err(|refusal| Stop::from(refuse(ask, id, &refusal)))?;
    let role = draft.definition.chosen_role().map(|(role, ..)| role.id.clone()).unwrap_or_default();
    let sent = posted.get(&role);
    let candidate = draft.application.answers.candidates.iter().find(|candidate| candidate.subject.id == sent);
    let choice: Option<&SubjectId> = candidate.map(|candidate| &candidate.subject);
    if choice.is_none() && sent != NOT_LISTED {
        let page = drawn(ask, &draft).who(None, true).ok_or_else(|| ask.not_found())?;
        return Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    next(ask, id, cases.choose_who(citizen, id, choice, posted.version()).await)
}

async fn answer(posted: &Posted, citizen: &Citizen, id: Uuid, topic: &str) -> Reply {
    let ask = &posted.ask;
    let cases = &ask.portal.cases;
    let inputs: Vec<FieldInput> =
        facts_in(&posted.fields).iter().map(|fact| input(fact, &filled(&posted.fields, fact))).collect();
    match cases.answer(citizen, id, (topic, posted.version()), &inputs).await {
        Err(Refusal::Rejected(rejected)) => {
            let draft = cases
                .draft_at(citizen, id, &Page::Topic(topic.to_owned()))
                .await
                .map_err(|refusal| Stop::from(refuse(ask, id, &refusal)))?;
            let page = drawn(ask, &draft).question(topic, |fact| Some(filled(&posted.fields, fact)), &rejected);
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::SavedElsewhere) => saved_elsewhere(posted, citizen, id, topic).await,
        outcome => next(ask, id, outcome),
    }
}

/// Somebody saved the same page in another window: what was typed here stays on the page, and may be sent again.
async fn saved_elsewhere(posted: &Posted, citizen: &Citizen, id: Uuid, topic: &str) -> Reply {
    let ask = &posted.ask;
    let page = Page::Topic(topic.to_owned());
    let draft = ask.portal.cases.draft_at(citizen, id, &page).await.map_err(|r| Stop::from(refuse(ask, id, &r)))?;
    if draft.journey.asked(&draft.application.answers, topic).next().is_none() {
        return Ok(refuse(ask, id, &Refusal::SavedElsewhere));
    }
    let mut page = drawn(ask, &draft).question(topic, |fact| Some(filled(&posted.fields, fact)), &[]);
    page.saved_elsewhere = true;
    Ok(ask.page(StatusCode::CONFLICT, page))
}

/// The facts for which the form has fields.
pub(in super::super::super) fn facts_in(fields: &[(String, String)]) -> Vec<FactId> {
    let mut facts: Vec<FactId> = Vec::new();
    for (name, _) in fields {
        let name = DATE_PARTS.iter().find_map(|part| name.strip_suffix(part)).unwrap_or(name);
        if let Ok(fact) = FactId::from_str(name)
            && !facts.contains(&fact)
        {
            facts.push(fact);
        }
    }
    facts
}

async fn contest(posted: &Posted, citizen: &Citizen, id: Uuid, fact: &FactId) -> Reply {
    let ask = &posted.ask;
    let cases = &ask.portal.cases;
    let typed = filled(&posted.fields, fact);
    let reason = posted.get("reason");
    match cases.contest(citizen, id, &input(fact, &typed), reason).await {
        Err(Refusal::Rejected(rejected)) => {
            let (draft, known) =
                cases.known_fact(citizen, id, fact).await.map_err(|r| Stop::from(refuse(ask, id, &r)))?;
            let form = (Some(typed), rejected.as_slice(), reason.to_owned());
            let page = drawn(ask, &draft).wrong(fact, &known, form).ok_or_else(|| ask.not_found())?;
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(refusal) => Ok(refuse(ask, id, &refusal)),
        Ok(draft) => {
            let source =
                draft.application.answers.facts.get(fact).and_then(|known| known.source.clone()).unwrap_or_default();
            let back = if ask.parameter("return").as_deref() == Some("check") && draft.journey.is_complete() {
                "check".to_owned()
            } else {
                format!("known-{source}")
            };
            Ok(ask.go(&format!("/applications/{id}/{back}")))
        }
    }
}

/// `POST /{lang}/applications/{id}/leave-out`: the services named `service` are left out.
pub(in super::super::super) async fn leave_out(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(left_out(&posted, &id).await)
}

async fn left_out(posted: &Posted, text: &str) -> Reply {
    let citizen = sender(posted).await?;
    let ask = &posted.ask;
    let id = id(ask, text)?;
    next(ask, id, ask.portal.cases.leave_out(&citizen, id, &posted.all("service")).await)
}

/// `POST /{lang}/applications/{id}/submit`.
pub(in super::super::super) async fn submit(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(submitted(&posted, &id).await)
}

async fn submitted(posted: &Posted, text: &str) -> Reply {
    let citizen = sender(posted).await?;
    let ask = &posted.ask;
    let id = id(ask, text)?;
    let cases = &ask.portal.cases;
    let declared = if posted.get("declaration") == "yes" { Declared::Themselves } else { Declared::No };
    match cases.submit(&citizen, id, posted.get("key"), (declared, ask.l.lang())).await {
        Ok(_) => Ok(ask.go(&format!("/applications/{id}/confirmation"))),
        Err(Refusal::NotDeclared | Refusal::Forbidden) => {
            let draft = cases.draft(&citizen, id).await.map_err(|refusal| Stop::from(refuse(ask, id, &refusal)))?;
            let page = checked(ask, &citizen, &draft, declared == Declared::No).await?;
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(refusal) => Ok(refuse(ask, id, &refusal)),
    }
}
