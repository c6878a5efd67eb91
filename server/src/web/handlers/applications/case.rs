//! After submitting: the confirmation, the case, and replies to authorities. Before it: the list of tasks.

use app::pages::{
    ActedBy, CasePage, CaseRequest, Charge, ConfirmationPage, Event, Happened, OpenQuestion, Papers, Sent,
    TaskListPage, TheirCasePage, With,
};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::{ApplicationStatus, RequestStatus, StaffRole};
use domain::catalogue::Catalogue;
use domain::facts::Invalid;
use domain::representation::REPRESENTATIVE;
use domain::said::said;
use domain::verification::Verdict;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::super::super::ask::{Ask, Reply, Spoken, Stop, flatten};
use super::super::super::posted::{Posted, get};
use super::super::super::refuse::{broken, refuse};
use super::super::help_code::beside;
use super::super::represent::acted_for;
use super::checks::{checked, disputed};
use super::issued::{issued, next_after, sent_on};
use super::{drawn, id};
use crate::cases::Refusal;
use crate::storage::{Case, Represents, ServiceRequest, StoreError, TimelineEntry};

/// `GET /{lang}/applications/{id}`: the tasks of a draft, the case of what was submitted.
pub(in super::super::super) async fn case_or_tasks(ask: Ask, Path((_, id)): Path<(String, String)>) -> Response {
    let ask = beside(ask, &id).await;
    flatten(either(&ask, &id).await)
}

async fn either(ask: &Ask, text: &str) -> Reply {
    let citizen = ask.on_case()?;
    let id = id(ask, text)?;
    let draft = match ask.portal.cases.load(&citizen, id).await {
        Ok(draft) => draft,
        Err(refusal) => return lost(ask, id, &refusal).await,
    };
    if draft.application.status == ApplicationStatus::Draft {
        return Ok(ask.ok(TaskListPage {
            head: drawn(ask, &draft).head(),
            steps: draft.journey.outlook.clone(),
            chosen_role: draft.definition.chosen_role().map(|(role, ..)| role.id.clone()),
            just_saved: ask.parameter("saved").is_some(),
        }));
    }
    let just_replied = ask.parameter("replied").is_some();
    let case = load(ask, id).await?;
    let mut page = page(ask, &case, just_replied).await?;
    let corrections = ask.portal.store.corrections_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    page.checked = checked(&draft, &case);
    page.disputed = disputed(&draft, &case, &corrections);
    if page.status != ApplicationStatus::Decided {
        let open = page.checked.iter().filter(|one| one.verdict == Verdict::Open).count();
        // Cases of the release before have no verifications: what is declared there is only marked.
        page.unverified = if case.verified.is_empty() { drawn(ask, &draft).unverified().len() } else { open };
    }
    if let Some(kept) = ask.kept().await {
        let typed = get(&kept.fields, "reply");
        page.questions
            .iter_mut()
            .filter(|q| q.id == get(&kept.fields, "request_id"))
            .for_each(|q| q.typed = typed.to_owned());
    }
    Ok(ask.ok(page))
}

/// What is not theirs is as if it did not exist; unless it is somebody's for whom they may act, and don't.
async fn lost(ask: &Ask, id: Uuid, refusal: &Refusal) -> Reply {
    if let (Refusal::NotFound, None, Some(data)) = (refusal, ask.visit.acts_for(), ask.visit.data()) {
        let ways = ask.portal.representations.ways_to(data.person, id).await.map_err(|error| broken(ask, &error))?;
        if !ways.is_empty() {
            let right = |one: &Represents| {
                let name = said(&one.names, ask.l.lang()).unwrap_or_default().to_owned();
                (one.representation.id.to_string(), name)
            };
            let page = TheirCasePage { application: id.to_string(), rights: ways.iter().map(right).collect() };
            return Ok(ask.page(StatusCode::FORBIDDEN, page));
        }
    }
    Ok(refuse(ask, id, refusal))
}

async fn load(ask: &Ask, id: Uuid) -> Result<Case, Stop> {
    let citizen = ask.on_case()?;
    match ask.portal.store.case(id, citizen.person).await {
        Ok(Some(case)) if citizen.may_touch(&case.application.answers.services) => Ok(case),
        Ok(_) => Err(refuse(ask, id, &Refusal::NotFound).into()),
        Err(error) => Err(broken(ask, &error).into()),
    }
}

/// Services that a request still waits for, or was blocked by.
fn waits_for(case: &Case, request: &ServiceRequest) -> Vec<String> {
    if !matches!(request.status, RequestStatus::Waiting | RequestStatus::Blocked) {
        return Vec::new();
    }
    let open = |service: &&String| {
        case.requests.iter().any(|other| other.service == **service && other.status != RequestStatus::Approved)
    };
    request.follows.iter().filter(open).cloned().collect()
}

async fn page(ask: &Ask, case: &Case, just_replied: bool) -> Result<CasePage, Stop> {
    let drawn = case_of(&ask.spoken, case).await.map_err(|error| broken(ask, &error))?;
    Ok(CasePage { questions: questions(ask, case, None), just_replied, ..drawn })
}

/// What was handed in and what happened since; without questions, which only the person answers here.
pub(in super::super::super) async fn case_of(ask: &Spoken, case: &Case) -> Result<CasePage, StoreError> {
    let application = &case.application;
    let l = ask.l;
    let catalogue = &ask.portal.catalogue;
    let channel = sent_on(case);
    let requests = case.requests.iter().map(|request| CaseRequest {
        service: request.service.clone(),
        authority: request.authority.clone(),
        status: request.status,
        promised: request.promised,
        receipt: request.receipt.clone(),
        note: request.decision.as_ref().and_then(|decision| said(&decision.note, l.lang()).map(str::to_owned)),
        waits_for: waits_for(case, request),
        issued: issued(ask, case, request),
        amount: catalogue.services.get(&request.service).map(|one| one.cost_on(channel)).unwrap_or_default(),
        phone: catalogue.authorities.get(&request.authority).map(|one| one.phone.clone()),
    });
    let acted = if case.timeline.iter().any(|entry| entry.representation.is_some()) {
        acted_for(&ask.portal, l, case.application.person).await?
    } else {
        BTreeMap::new()
    };
    let events = case.timeline.iter().filter_map(|entry| {
        let (service, source) = (entry.service.clone(), entry.source.clone());
        Some(Event { at: entry.at, service, happened: happened(&entry.happened)?, source, with: with(entry, &acted) })
    });
    Ok(CasePage {
        application: application.id.to_string(),
        reference: application.reference.clone().unwrap_or_default(),
        subject: application.subject.clone(),
        status: application.status,
        submitted_at: application.submitted_at.unwrap_or_default(),
        requests: requests.collect(),
        questions: Vec::new(),
        timeline: events.collect(),
        just_replied: false,
        person: None,
        unverified: 0,
        checked: Vec::new(),
        disputed: Vec::new(),
        papers: at_hand(catalogue, case),
        said_key: Uuid::new_v4().to_string(),
    })
}

/// The papers that the services of a case may still want to see; one that comes to nothing wants none any more.
fn at_hand(catalogue: &Catalogue, case: &Case) -> Vec<Vec<String>> {
    let ended = |status: RequestStatus| matches!(status, RequestStatus::Refused | RequestStatus::Blocked);
    let still = case.requests.iter().filter(|request| !ended(request.status));
    Papers::of(catalogue, still.filter_map(|request| catalogue.services.get(&request.service))).needed
}

/// What authorities ask and nobody has answered; with what was typed for one of them and why it can't be taken.
pub(in super::super::super) fn questions(
    ask: &Spoken,
    case: &Case,
    typed: Option<(&str, &str, &Invalid)>,
) -> Vec<OpenQuestion> {
    let open = case.questions.iter().filter(|question| case.is_open(question));
    let question = |question: &crate::storage::Question| {
        let form = typed.filter(|(id, ..)| *id == question.id);
        OpenQuestion {
            service: case
                .requests
                .iter()
                .find(|r| r.id == question.request)
                .map(|r| r.service.clone())
                .unwrap_or_default(),
            id: question.id.clone(),
            text: said(&question.texts, ask.l.lang()).unwrap_or_default().to_owned(),
            due: question.due,
            action: format!("/applications/{}/reply", case.application.id),
            typed: form.map(|(_, text, _)| text.to_owned()).unwrap_or_default(),
            error: form.map(|(.., why)| why.clone()),
        }
    };
    open.map(question).collect()
}

/// Who did it with the person, or for them.
fn with(entry: &TimelineEntry, acted: &BTreeMap<Uuid, ActedBy>) -> Option<With> {
    let role: Option<StaffRole> = entry.actor.parse().ok();
    let staff = role.zip(domain::encounter::channel(&entry.channel).ok());
    let by_right = entry.actor == REPRESENTATIVE || entry.representation.is_some();
    let acted = by_right.then(|| entry.representation.and_then(|right| acted.get(&right).cloned()));
    (staff.is_some() || acted.is_some()).then_some(With { staff, acted })
}

fn happened(name: &str) -> Option<Happened> {
    Some(match name {
        "begun" => Happened::Begun,
        "opened" => Happened::Opened,
        "submitted" => Happened::Submitted,
        "received" => Happened::Received,
        "in-progress" => Happened::InProgress,
        "asked" => Happened::Asked,
        "replied" => Happened::Replied,
        "approved" => Happened::Approved,
        "refused" => Happened::Refused,
        "blocked" => Happened::Blocked,
        "failed-delivery" => Happened::FailedDelivery,
        "verified" => Happened::Verified,
        "not-verified" => Happened::NotVerified,
        "handed-counter" => Happened::HandedToCounter,
        "handed-authority" => Happened::HandedToAuthority,
        "handed-home" => Happened::HandedHome,
        "staff-answered" => Happened::StaffAnswered,
        "contradicted" => Happened::Contradicted,
        "correction-opened" => Happened::CorrectionOpened,
        "corrected" => Happened::Corrected,
        "correction-declined" => Happened::CorrectionDeclined,
        _ => return None,
    })
}

/// `GET /{lang}/applications/{id}/confirmation`.
pub(super) async fn confirmation(ask: &Ask, id: Uuid) -> Reply {
    let case = load(ask, id).await?;
    let Some(reference) = case.application.reference.clone() else {
        return Ok(ask.go(&format!("/applications/{id}")));
    };
    let catalogue = &ask.portal.catalogue;
    let channel = sent_on(&case);
    let charges = case.requests.iter().map(|request| Charge {
        service: request.service.clone(),
        amount: catalogue.services.get(&request.service).map(|one| one.cost_on(channel)).unwrap_or_default(),
        status: request.status,
        phone: catalogue.authorities.get(&request.authority).map(|one| one.phone.clone()),
    });
    let sent = case.requests.iter().map(|request| Sent {
        service: request.service.clone(),
        authority: request.authority.clone(),
        promised: request.promised,
        waits_for: waits_for(&case, request),
    });
    Ok(ask.ok(ConfirmationPage {
        application: id.to_string(),
        reference,
        submitted_at: case.application.submitted_at.unwrap_or_default(),
        sent: sent.collect(),
        subject: case.application.subject.clone(),
        charges: charges.collect(),
        papers: at_hand(catalogue, &case),
        next: next_after(&ask.portal.catalogue, &case, |_| true),
        said_key: Uuid::new_v4().to_string(),
    }))
}

/// `POST /{lang}/applications/{id}/reply`.
pub(in super::super::super) async fn reply(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(replied(&posted, &id).await)
}

async fn replied(posted: &Posted, text: &str) -> Reply {
    let citizen = super::post::sender(posted).await?;
    let ask = &posted.ask;
    let id = id(ask, text)?;
    let (question, reply) = (posted.get("request_id"), posted.get("reply"));
    match ask.portal.cases.reply(&citizen, id, question, reply).await {
        Ok(()) => Ok(ask.go(&format!("/applications/{id}?replied=1"))),
        Err(Refusal::Rejected(rejected)) => {
            let case = load(ask, id).await?;
            let why = rejected.first().map_or(Invalid::Missing, |one| one.why.clone());
            let mut page = page(ask, &case, false).await?;
            page.questions = questions(ask, &case, Some((question, reply, &why)));
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(refusal) => Ok(refuse(ask, id, &refusal)),
    }
}
