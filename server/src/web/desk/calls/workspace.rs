//! The workspace of a call.

use app::pages::{AskedQuestion, CallPage, CallerShown, EndFault, Guidance, Offer, ResumeProblem, Startable};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::caller::{Call, CallOutcome, Question};
use domain::catalogue::Datatype;
use domain::contact::ContactKind;
use domain::definition::Subject;
use domain::encounter::VisitReason;
use domain::notice::Notice;
use domain::said::said;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::super::super::ask::{Reply, Stop, flatten};
use super::super::super::posted::Posted;
use super::super::super::refuse::broken;
use super::super::StaffAsk;
use super::super::encounters::no;
use super::subject;
use crate::calls::{Answered, Claimed, Joined, NotWanted, Wanted};
use crate::codes::NotOpened;
use crate::encounters::NoEncounter;
use crate::identity::StaffMember;
use crate::storage::StoreError;

/// `GET /{lang}/desk/calls/{id}`.
pub(in super::super) async fn show(ask: StaffAsk, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(shown(&ask, &id).await)
}

async fn shown(ask: &StaffAsk, id: &str) -> Reply {
    let member = ask.member()?;
    let call = ask.portal.calls.of(member, number(ask, id)?).await.map_err(|why| no(ask, &why))?;
    let caller = caller(ask, &call).await?;
    Ok(ask.ok(page(ask, &call, caller)))
}

fn number(ask: &StaffAsk, id: &str) -> Result<Uuid, Stop> {
    id.parse().map_err(|_| ask.not_found().into())
}

/// Who the caller is, from what is kept with the call.
async fn caller(ask: &StaffAsk, call: &Call) -> Result<CallerShown, Stop> {
    let member = ask.member()?;
    if call.claim.as_ref().is_some_and(domain::caller::Claim::is_locked) {
        return Ok(CallerShown::Locked);
    }
    if let Some(claim) = &call.claim {
        return Ok(CallerShown::Asked { questions: asked(ask, &claim.questions), no_reason: false, reason: None });
    }
    let Some(encounter) = call.encounter else { return Ok(CallerShown::stranger()) };
    let open = ask.portal.encounters.open_of(member).await.map_err(|why| no(ask, &why))?;
    let is_open = open.is_some_and(|open| open.id == encounter);
    Ok(if is_open { CallerShown::Served(encounter.to_string()) } else { CallerShown::ServedBefore })
}

fn asked(ask: &StaffAsk, questions: &[Question]) -> Vec<AskedQuestion> {
    let catalogue = &ask.portal.catalogue;
    let shown = |question: &Question| {
        let concept = catalogue.concepts.get(&question.concept)?;
        let list = concept.code_list.as_ref().and_then(|id| catalogue.code_lists.get(id));
        let codes = list.map(|list| (list.id.clone(), list.codes.iter().map(ToString::to_string).collect()));
        let is_date = concept.datatype == Datatype::Date;
        Some(AskedQuestion { concept: question.concept.clone(), codes, is_date, typed: String::new() })
    };
    questions.iter().filter_map(shown).collect()
}

fn page(ask: &StaffAsk, call: &Call, caller: CallerShown) -> CallPage {
    let catalogue = &ask.portal.catalogue;
    let topics: Vec<Subject> = call.topics.iter().filter_map(|path| subject(catalogue, path)).collect();
    let events = catalogue.life_events.iter().map(|event| Subject::LifeEvent(event.id.clone()));
    let services = catalogue.services.keys().map(|id| Subject::Service(id.clone()));
    CallPage {
        id: call.id.to_string(),
        spoken: ask.portal.texts.language(&call.language).unwrap_or(ask.l),
        started: call.started,
        ended: call.ended.clone(),
        notes: call.notes.clone(),
        guidance: topics.last().map(|subject| guidance(ask, subject)),
        topics,
        subjects: events.chain(services).map(|subject| Startable { subject, name: String::new() }).collect(),
        caller,
        authorities: catalogue.authorities.keys().cloned().collect(),
        end_fault: None,
        end_typed: Default::default(),
        goes_on: ask.parameter("open").is_some(),
    }
}

/// What there is to say about something.
fn guidance(ask: &StaffAsk, subject: &Subject) -> Guidance {
    let catalogue = &ask.portal.catalogue;
    let services = subject.services(catalogue).unwrap_or_default();
    let papers = app::pages::Papers::of(catalogue, services.iter().copied());
    Guidance {
        subject: subject.clone(),
        offers: services.iter().map(|service| Offer::of(catalogue, service)).collect(),
        papers: papers.needed.len(),
    }
}

/// `POST /{lang}/desk/calls/{id}`.
pub(in super::super) async fn act(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(acted(&posted, &id).await)
}

async fn acted(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let calls = &ask.portal.calls;
    let mut call = match calls.open(member, number(ask, id)?).await {
        Ok(call) => call,
        // It ended in the meantime: its page says so, with what was written down.
        Err(NoEncounter::Over) => return shown(ask, id).await,
        Err(why) => return Ok(no(ask, &why)),
    };
    let failed = |why: NoEncounter| Stop::from(no(ask, &why));
    match posted.get("step") {
        "about" => {
            if let Some(subject) = subject(&ask.portal.catalogue, posted.get("subject")) {
                calls.about(&mut call, &subject.path()).await.map_err(failed)?;
            }
        }
        "notes" => calls.note(&mut call, posted.get("notes")).await.map_err(failed)?,
        "claim" => return claim(posted, call).await,
        "help-code" => return join(posted, call).await,
        "answers" => return answers(posted, call).await,
        "call-back" => return call_back(posted, call).await,
        "forget" => calls.forget_claim(&mut call).await.map_err(failed)?,
        "end" => return end(posted, &call).await,
        _ => {}
    }
    Ok(ask.go(&format!("/desk/calls/{}", call.id)))
}

async fn claim(posted: &Posted<StaffMember>, mut call: Call) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let typed = posted.get("national_id").trim().to_owned();
    let Some(id) = ask.portal.national_id(&typed) else {
        let caller = CallerShown::Stranger { bad: Some(typed), code: None };
        return Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page(ask, &call, caller)));
    };
    match ask.portal.calls.claim(member, &mut call, &id).await.map_err(|why| no(ask, &why))? {
        Claimed::Asked => Ok(ask.go(&format!("/desk/calls/{}", call.id))),
        Claimed::Locked => Ok(ask.page(StatusCode::TOO_MANY_REQUESTS, page(ask, &call, CallerShown::Locked))),
        Claimed::Silent(outcome) => {
            Ok(ask.page(StatusCode::SERVICE_UNAVAILABLE, page(ask, &call, CallerShown::Silent(outcome))))
        }
    }
}

/// The caller reads a help code aloud: their draft is open, and nothing else.
async fn join(posted: &Posted<StaffMember>, call: Call) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let typed: String = posted.get("help_code").chars().take(40).collect();
    let shown = |status, caller| Ok(ask.page(status, page(ask, &call, caller)));
    let joined = ask.portal.calls.join(member, &mut call.clone(), (&ask.portal.reach.help, &typed)).await;
    let why = match joined {
        Ok(Joined::In(encounter)) => return Ok(ask.go(&format!("/desk/encounters/{}", encounter.id))),
        Ok(Joined::Silent(outcome)) => return shown(StatusCode::SERVICE_UNAVAILABLE, CallerShown::Silent(outcome)),
        Ok(Joined::Not(why)) => why,
        Err(NoEncounter::Barred(bar)) => return shown(StatusCode::FORBIDDEN, CallerShown::Barred(bar)),
        Err(why) => return Ok(no(ask, &why)),
    };
    let (status, problem) = match why {
        NotOpened::Slip(slip) => (StatusCode::UNPROCESSABLE_ENTITY, ResumeProblem::Slip(slip)),
        NotOpened::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, ResumeProblem::Wrong),
        NotOpened::TooMany(many) => (StatusCode::TOO_MANY_REQUESTS, ResumeProblem::TooMany { until: many.until }),
        NotOpened::Store(error) => return Ok(broken(ask, &error)),
    };
    shown(status, CallerShown::Stranger { bad: None, code: Some((typed, problem)) })
}

async fn answers(posted: &Posted<StaffMember>, mut call: Call) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let Some(claim) = &call.claim else { return Ok(ask.go(&format!("/desk/calls/{}", call.id))) };
    let reason = posted.get("reason").parse::<VisitReason>().ok();
    let is_missing = claim.questions.iter().any(|one| posted.get(&one.concept).trim().is_empty());
    // What is left open is no answer: it costs none of the day's tries, and what was typed stays.
    let (Some(reason), false) = (reason, is_missing) else {
        let mut questions = asked(ask, &claim.questions);
        for question in &mut questions {
            posted.get(&question.concept).clone_into(&mut question.typed);
        }
        let caller = CallerShown::Asked { questions, no_reason: reason.is_none(), reason };
        return Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page(ask, &call, caller)));
    };
    let claimed = claim.national_id.clone();
    let concepts: Vec<String> = claim.questions.iter().map(|question| question.concept.clone()).collect();
    let said: BTreeMap<String, String> =
        concepts.into_iter().map(|concept| (concept.clone(), posted.get(&concept).to_owned())).collect();
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    match ask.portal.calls.answer(member, &mut call, (&said, reason)).await {
        Ok(Answered::Verified(encounter)) => Ok(ask.go(&format!("/desk/encounters/{}", encounter.id))),
        Ok(Answered::NoMatch { locked: true }) => {
            warn(ask, &claimed).await?;
            Ok(ask.page(StatusCode::TOO_MANY_REQUESTS, page(ask, &call, CallerShown::Locked)))
        }
        Ok(Answered::NoMatch { locked: false }) => Ok(ask.page(unprocessable, page(ask, &call, CallerShown::NoMatch))),
        Ok(Answered::NotAsked) => Ok(ask.go(&format!("/desk/calls/{}", call.id))),
        Err(NoEncounter::Barred(bar)) => {
            Ok(ask.page(StatusCode::FORBIDDEN, page(ask, &call, CallerShown::Barred(bar))))
        }
        Err(why) => Ok(no(ask, &why)),
    }
}

/// The person hears that somebody said they were them, and was wrong too often.
async fn warn(ask: &StaffAsk, national_id: &str) -> Result<(), Stop> {
    let failed = |error: StoreError| Stop::from(broken(ask, &error));
    if let Some(person) = ask.portal.store.known_by(national_id).await.map_err(failed)? {
        ask.portal.reach.messages.tell(person, &Notice::CallerRefused).await.map_err(failed)?;
    }
    Ok(())
}

/// Nobody may try any more: the person is called on the number on record, if the portal knows one.
async fn call_back(posted: &Posted<StaffMember>, mut call: Call) -> Reply {
    let ask = &posted.ask;
    let portal = &ask.portal;
    let Some(claim) = call.claim.clone().filter(domain::caller::Claim::is_locked) else {
        return shown_again(ask, &call);
    };
    let failed = |error: StoreError| Stop::from(broken(ask, &error));
    let known = portal.store.known_by(&claim.national_id).await.map_err(failed)?;
    let record = &portal.reach.codes.record;
    let contact = match known {
        Some(person) => record.for_codes(person).await.map_err(failed)?.map(|known| (person, known.contact)),
        None => None,
    };
    let Some((person, contact)) = contact.filter(|(_, contact)| contact.kind() == ContactKind::Phone) else {
        return Ok(ask.page(StatusCode::CONFLICT, page(ask, &call, CallerShown::NoNumber)));
    };
    let names = portal.store.person(person).await.map_err(failed)?.identity.names;
    let name = said(&names, &call.language).unwrap_or_default();
    portal.call_backs.on_record((contact.value(), name), &call.language).await.map_err(failed)?;
    portal.calls.forget_claim(&mut call).await.map_err(|why| no(ask, &why))?;
    Ok(ask.ok(page(ask, &call, CallerShown::WillBeCalled)))
}

fn shown_again(ask: &StaffAsk, call: &Call) -> Reply {
    Ok(ask.go(&format!("/desk/calls/{}", call.id)))
}

async fn end(posted: &Posted<StaffMember>, call: &Call) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let outcome = posted.get("outcome").parse::<CallOutcome>();
    let authority = Some(posted.get("authority")).filter(|id| ask.portal.catalogue.authorities.contains_key(*id));
    let outcome = match outcome {
        Err(_) => return not_ended(posted, call, EndFault::NoOutcome).await,
        Ok(CallOutcome::HandedOn) if authority.is_none() => {
            return not_ended(posted, call, EndFault::NoAuthority).await;
        }
        Ok(outcome) => outcome,
    };
    if outcome == CallOutcome::CallBack {
        let wanted = Wanted {
            number: posted.get("number").to_owned(),
            name: posted.get("name").to_owned(),
            words: String::new(),
            topic: call.topics.last().cloned(),
            time: None,
        };
        match ask.portal.call_backs.after(call, &wanted).await {
            Ok(()) => {}
            Err(NotWanted::Store(error)) => return Ok(broken(ask, &error)),
            Err(_) => return not_ended(posted, call, EndFault::NoNumber).await,
        }
    }
    ask.portal.calls.end(member, call, (outcome, authority)).await.map_err(|why| no(ask, &why))?;
    Ok(ask.go(&format!("/desk/calls/{}", call.id)))
}

/// The call goes on: how it ends is not clear yet. What was typed stays.
async fn not_ended(posted: &Posted<StaffMember>, call: &Call, fault: EndFault) -> Reply {
    let ask = &posted.ask;
    let caller = caller(ask, call).await?;
    let end_typed = ["number", "name"].map(|field| posted.get(field).to_owned());
    let page = CallPage { end_fault: Some(fault), end_typed, ..page(ask, call, caller) };
    Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
}
