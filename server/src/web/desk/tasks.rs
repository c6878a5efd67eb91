//! An officer's tasks: corrections that their register does not take by itself, and questions about looks that were
//! made on behalf of their authority.

use app::pages::{
    CorrectionTask, CorrectionTaskPage, DecisionMissing, DecisionTyped, FactRef, QuestionLine, QuestionTaskPage,
    TasksPage,
};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::correction::CorrectionStatus;
use domain::facts::FactId;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::super::ask::{Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use crate::corrections::{CantDecide, OfficersDecision, decide, take};
use crate::identity::StaffMember;
use crate::storage::{self, LookQuestion, StoreError};

/// The most characters that are kept of an officer's words.
const LONGEST: usize = 2000;

/// `GET /{lang}/desk/tasks`.
pub(super) async fn list(ask: StaffAsk) -> Response {
    flatten(show_list(&ask).await)
}

async fn show_list(ask: &StaffAsk) -> Reply {
    let authority = authority(ask)?;
    let store = &ask.portal.store;
    let corrections = store.correction_tasks(&authority).await.map_err(|error| broken(ask, &error))?;
    let questions = store.look_questions_for(&authority).await.map_err(|error| broken(ask, &error))?;
    let handed = store.hand_overs_for(&authority).await.map_err(|error| broken(ask, &error))?;
    let line = |one: storage::CorrectionTask| {
        Some(CorrectionTask {
            id: one.id.to_string(),
            fact: fact(ask, &one.fact)?,
            reference: one.reference,
            source: one.source,
            taken: one.status == CorrectionStatus::Taken,
            at: one.opened_at,
        })
    };
    let question = |one: LookQuestion| QuestionLine {
        id: one.id.to_string(),
        service: one.service,
        source: one.source,
        at: one.asked_at,
    };
    let page = TasksPage {
        authority,
        corrections: corrections.into_iter().filter_map(line).collect(),
        questions: questions.into_iter().map(question).collect(),
        handed: handed.into_iter().map(super::task_cases::line).collect(),
        done: ask.parameter("done").is_some(),
    };
    Ok(ask.ok(page))
}

/// The authority of the officer: their provider names one, or they are not let in.
pub(super) fn authority(ask: &StaffAsk) -> Result<String, Stop> {
    let member = ask.member()?;
    member.authority.clone().ok_or_else(|| ask.not_for(member.role).into())
}

/// The fact, named as in the dictionary.
fn fact(ask: &StaffAsk, fact: &FactId) -> Option<FactRef> {
    let concept = ask.portal.catalogue.concepts.get(&format!("person.{}", fact.path))?;
    Some(FactRef::of(fact, concept))
}

pub(super) fn not_found(ask: &StaffAsk) -> Stop {
    ask.page(StatusCode::NOT_FOUND, app::pages::ErrorPage { problem: app::pages::Problem::NotFound }).into()
}

pub(super) fn id_of(ask: &StaffAsk, text: &str) -> Result<Uuid, Stop> {
    text.parse().map_err(|_| not_found(ask))
}

/// `GET /{lang}/desk/tasks/corrections/{id}`.
pub(super) async fn correction(Path((_, id)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(show_correction(&ask, &id, (DecisionTyped::default(), None)).await)
}

async fn show_correction(
    ask: &StaffAsk,
    id: &str,
    (typed, missing): (DecisionTyped, Option<DecisionMissing>),
) -> Reply {
    let authority = authority(ask)?;
    let found = ask.portal.store.correction_task(&authority, id_of(ask, id)?).await;
    let found = found.map_err(|error| broken(ask, &error))?.filter(|task| !task.status.is_final());
    let Some(task) = found else { return Err(not_found(ask)) };
    let Some(fact) = fact(ask, &task.fact) else { return Err(not_found(ask)) };
    let kept_here = ask.portal.catalogue.sources.get(&task.source).is_some_and(|source| source.adapter == "native");
    let status = if missing.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = CorrectionTaskPage {
        id: task.id.to_string(),
        reference: task.reference,
        source: task.source,
        kept_here,
        fact,
        subject: task.claim.subject.id,
        registered: task.claim.registered,
        wanted: task.claim.value,
        reason: task.claim.reason,
        at: task.opened_at,
        taken: task.status == CorrectionStatus::Taken,
        typed,
        missing,
    };
    Ok(ask.page(status, page))
}

/// `POST /{lang}/desk/tasks/corrections/{id}`.
pub(super) async fn decide_correction(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(decided(&posted, &id).await)
}

async fn decided(posted: &Posted<StaffMember>, text: &str) -> Reply {
    let ask = &posted.ask;
    let (authority, id) = (authority(ask)?, id_of(ask, text)?);
    let member = ask.member()?;
    let (by, own) = (member.subject.clone(), member.national_id.clone());
    let portal = &ask.portal;
    if !posted.get("take").is_empty() {
        take(&portal.store, &portal.clock, &authority, (id, &by)).await.map_err(|why| cant(ask, &why))?;
        return Ok(ask.go(&format!("/desk/tasks/corrections/{id}")));
    }
    let mut words = BTreeMap::new();
    for l in portal.texts.languages() {
        let typed: String = posted.get(&format!("words-{}", l.lang())).trim().chars().take(LONGEST).collect();
        if !typed.is_empty() {
            words.insert(l.lang().to_owned(), typed);
        }
    }
    let typed = DecisionTyped { outcome: posted.get("outcome").to_owned(), words: words.clone().into_iter().collect() };
    let corrected = match typed.outcome.as_str() {
        "corrected" => true,
        "declined" => false,
        _ => return show_correction(ask, text, (typed, Some(DecisionMissing::Outcome))).await,
    };
    let decision = OfficersDecision { corrected, words };
    let outcome =
        decide((&portal.store, &portal.catalogue), &portal.clock, (&authority, own.as_deref()), (id, &by), &decision)
            .await;
    match outcome {
        Ok(()) => Ok(ask.go("/desk/tasks?done=1")),
        Err(CantDecide::WordsMissing) => show_correction(ask, text, (typed, Some(DecisionMissing::Words))).await,
        Err(why) => Err(cant(ask, &why)),
    }
}

fn cant(ask: &StaffAsk, why: &CantDecide) -> Stop {
    match why {
        CantDecide::Store(error) => broken(ask, error).into(),
        CantDecide::Own => ask.page(StatusCode::FORBIDDEN, app::pages::OwnRecordPage).into(),
        _ => not_found(ask),
    }
}

/// `GET /{lang}/desk/tasks/questions/{id}`.
pub(super) async fn question(Path((_, id)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(show_question(&ask, &id, None).await)
}

async fn open_question(ask: &StaffAsk, id: Uuid) -> Result<Option<LookQuestion>, StoreError> {
    let Some(authority) = ask.visit.data().and_then(|member| member.authority.clone()) else { return Ok(None) };
    let open = ask.portal.store.look_questions_for(&authority).await?;
    Ok(open.into_iter().find(|question| question.id == id))
}

async fn show_question(ask: &StaffAsk, id: &str, typed: Option<String>) -> Reply {
    authority(ask)?;
    let found = open_question(ask, id_of(ask, id)?).await.map_err(|error| broken(ask, &error))?;
    let Some(question) = found else { return Err(not_found(ask)) };
    let missing = typed.is_some();
    let page = QuestionTaskPage {
        id: question.id.to_string(),
        service: question.service,
        source: question.source,
        looked_at: question.looked_at,
        exchange: question.exchange.to_string(),
        text: question.text,
        at: question.asked_at,
        typed: typed.unwrap_or_default(),
        missing,
    };
    Ok(ask.page(if missing { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, page))
}

/// `POST /{lang}/desk/tasks/questions/{id}`.
pub(super) async fn answer(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(answered(&posted, &id).await)
}

async fn answered(posted: &Posted<StaffMember>, text: &str) -> Reply {
    let ask = &posted.ask;
    let (authority, id) = (authority(ask)?, id_of(ask, text)?);
    let by = ask.member()?.subject.clone();
    let words: String = posted.get("answer").trim().chars().take(LONGEST).collect();
    if words.is_empty() {
        return show_question(ask, text, Some(String::new())).await;
    }
    let now = ask.portal.clock.now();
    let kept = ask.portal.store.answer_look_question((&authority, &by), id, &words, now).await;
    if kept.map_err(|error| broken(ask, &error))? { Ok(ask.go("/desk/tasks?done=1")) } else { Err(not_found(ask)) }
}
