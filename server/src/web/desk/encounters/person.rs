//! The person who is served: their applications, beginning something, the screen before them, the end.

use app::pages::{DeskRight, EncounterPage, HandedNote, OneTimeAtDesk, OtherPersonPage, ServedCase, Startable};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::ApplicationStatus;
use domain::bundle::Bundle;
use domain::definition::Subject;
use domain::encounter::Ended;
use domain::hand_over::Onward;
use domain::representation::may_be_given;
use jiff::SignedDuration;
use uuid::Uuid;

use super::super::super::ask::{Reply, Stop, flatten};
use super::super::super::posted::Posted;
use super::super::StaffAsk;
use super::hand_over::noted;
use super::represent::right;
use super::{Serving, no};
use crate::identity::StaffMember;
use crate::storage::{HandOver, ServiceList};

/// For how long a note for another counter stands on the person's first page.
const COUNTER_NOTES_LAST: SignedDuration = SignedDuration::from_hours(24);

/// `GET /{lang}/desk/encounters/{id}`.
pub(in super::super) async fn show(ask: StaffAsk, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(match Serving::of(&ask, &id).await {
        Ok(serving) => page(&serving, (StatusCode::OK, Wrong::default(), None)).await,
        Err(stop) => Err(stop),
    })
}

#[derive(Clone, Copy, Default)]
pub(super) struct Wrong {
    pub(super) nothing_chosen: bool,
    pub(super) code: bool,
    pub(super) resume_code: bool,
}

pub(super) async fn page(
    serving: &Serving<'_>,
    (status, wrong, one_time): (StatusCode, Wrong, Option<OneTimeAtDesk>),
) -> Reply {
    let portal = &serving.ask.portal;
    let all = portal.store.applications_of(serving.encounter.person).await.map_err(|error| serving.broken(&error))?;
    let by = serving.citizen();
    let mut cases: Vec<ServedCase> = all
        .into_iter()
        .filter(|one| by.may_touch(&one.services))
        .map(|one| ServedCase {
            id: one.id.to_string(),
            subject: one.subject,
            status: one.status,
            reference: one.reference,
            saved_at: one.updated_at,
        })
        .collect();
    cases.sort_by_key(|one| one.status != ApplicationStatus::Draft);
    let mut person = serving.card.clone();
    person.notes = waiting_notes(serving, &cases);
    let call = portal.store.call_with(serving.encounter.id).await.map_err(|error| serving.broken(&error))?;
    let page = EncounterPage {
        person,
        cases,
        startable: startable(serving).await?,
        nothing_chosen: wrong.nothing_chosen,
        wrong_code: wrong.code,
        wrong_resume_code: wrong.resume_code,
        one_time,
        call: call.map(|id| id.to_string()),
        screen_address: format!("{}{}", portal.public_url, serving.ask.href("/screen")),
        wanted: wanted(serving),
        handed_on: handed_on(serving).await?,
        not_theirs: serving.ask.parameter("form").as_deref() == Some("not-theirs"),
    };
    Ok(serving.page(status, page))
}

/// What waits for whoever serves the person now: notes for another counter of the last day, and what officers were asked.
/// Only beside the cases that are shown.
fn waiting_notes(serving: &Serving<'_>, cases: &[ServedCase]) -> Vec<HandedNote> {
    let now = serving.ask.portal.clock.now();
    let since = now.saturating_sub(COUNTER_NOTES_LAST).unwrap_or_default();
    let waits = |one: &&HandOver| one.onward != Onward::Counter || one.at >= since;
    let shown = |one: &&HandOver| cases.iter().any(|case| case.id == one.application.to_string());
    serving.handed.iter().filter(waits).filter(shown).map(noted).collect()
}

/// For whom a colleague handed a case on while this person acted for them, as far as they still may.
async fn handed_on(serving: &Serving<'_>) -> Result<Vec<DeskRight>, Stop> {
    if serving.acts_for.is_some() || !may_be_given(serving.encounter.channel) {
        return Ok(Vec::new());
    }
    let (portal, person) = (&serving.ask.portal, serving.encounter.person);
    let since = portal.clock.now().saturating_sub(COUNTER_NOTES_LAST).unwrap_or_default();
    let broken = |error| Stop::from(serving.broken(&error));
    let rights = portal.store.handed_on_under(person, since).await.map_err(broken)?;
    if rights.is_empty() {
        return Ok(Vec::new());
    }
    let in_force = portal.representations.for_whom(person).await.map_err(broken)?;
    let handed = in_force.iter().filter(|one| rights.contains(&one.representation.id));
    Ok(handed.map(|one| right(serving.ask, one)).collect())
}

/// What a scanned paper form wants to begin, if it can be begun here.
fn wanted(serving: &Serving<'_>) -> Option<Subject> {
    let path = serving.ask.parameter("begin")?;
    can_begin(serving, &path)
}

/// What a path means, if this channel offers at least one service of it.
fn can_begin(serving: &Serving<'_>, path: &str) -> Option<Subject> {
    let (kind, id) = path.split_once('/')?;
    Subject::at(kind, id).filter(|subject| is_on(serving, subject))
}

fn is_on(serving: &Serving<'_>, subject: &Subject) -> bool {
    let services = subject.services(&serving.ask.portal.catalogue).unwrap_or_default();
    services.iter().any(|service| service.channels.contains(&serving.encounter.channel))
}

/// What this channel offers: life events, services, and what the person put together themselves.
async fn startable(serving: &Serving<'_>) -> Result<Vec<Startable>, Stop> {
    let catalogue = &serving.ask.portal.catalogue;
    let events = catalogue.life_events.iter().map(|event| Subject::LifeEvent(event.id.clone()));
    let subjects = events.chain(catalogue.services.keys().map(|id| Subject::Service(id.clone())));
    let mut all: Vec<Startable> = subjects.map(|subject| Startable { subject, name: String::new() }).collect();
    all.extend(own_lists(serving).await?);
    if let Some(own @ Subject::Own(_)) = wanted(serving).filter(|own| all.iter().all(|one| one.subject != *own)) {
        all.push(Startable { subject: own, name: String::new() });
    }
    all.retain(|one| is_on(serving, &one.subject));
    Ok(all)
}

/// The lists that the person keeps with their account. Whoever acts for another sees none: theirs are their own affair.
async fn own_lists(serving: &Serving<'_>) -> Result<Vec<Startable>, Stop> {
    if serving.acts_for.is_some() {
        return Ok(Vec::new());
    }
    let portal = &serving.ask.portal;
    let lists = portal.store.service_lists(serving.encounter.person).await.map_err(|error| serving.broken(&error))?;
    let begun = |list: ServiceList| {
        let together = Bundle::of(&portal.catalogue, &list.services).together;
        Startable { subject: Subject::Own(together), name: list.name }
    };
    Ok(lists.into_iter().map(begun).collect())
}

/// `POST /{lang}/desk/encounters/{id}/start`: the person asks for it, having been told which registers are asked.
pub(in super::super) async fn start(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(begin(&posted, &id).await)
}

async fn begin(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let ask = &posted.ask;
    let serving = Serving::of(ask, id).await?;
    if posted.get("acting") != serving.right() {
        let way = serving.card.path("");
        return Ok(serving.page(StatusCode::CONFLICT, OtherPersonPage { way }));
    }
    let Some(subject) = can_begin(&serving, posted.get("subject")) else {
        let wrong = Wrong { nothing_chosen: true, ..Wrong::default() };
        return page(&serving, (StatusCode::UNPROCESSABLE_ENTITY, wrong, None)).await;
    };
    let services = subject.services(&ask.portal.catalogue).unwrap_or_default();
    let services: Vec<String> = services.into_iter().map(|service| service.id.clone()).collect();
    let key = posted.get("key").parse().unwrap_or_else(|_| Uuid::new_v4());
    match ask.portal.cases.begin(&serving.citizen(), &subject, &services, key).await {
        Ok(draft) => Ok(serving.go(&format!("/applications/{}", draft.application.id))),
        Err(refusal) => Ok(serving.refuse(Uuid::nil(), &refusal)),
    }
}

/// `POST /{lang}/desk/encounters/{id}/screen`: pairs the screen before the person, or lets it go.
pub(in super::super) async fn pair(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(pair_screen(&posted, &id).await)
}

async fn pair_screen(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let serving = Serving::of(&posted.ask, id).await?;
    let screens = &posted.ask.portal.screens;
    let staff = &serving.member.subject;
    if posted.get("let-go") == "yes" {
        screens.unpair(staff).await.map_err(|error| serving.broken(&error))?;
        return Ok(serving.go(""));
    }
    let paired = screens.pair(staff, posted.get("code")).await.map_err(|error| serving.broken(&error))?;
    if paired {
        return Ok(serving.go(""));
    }
    page(&serving, (StatusCode::UNPROCESSABLE_ENTITY, Wrong { code: true, ..Wrong::default() }, None)).await
}

/// `POST /{lang}/desk/encounters/{id}/end`.
pub(in super::super) async fn end(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(finish(&posted, &id).await)
}

async fn finish(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    if let Ok(id) = id.parse() {
        let call = ask.portal.store.call_with(id).await.map_err(|error| super::broken(ask, &error))?;
        let how = posted.get("how").parse().unwrap_or(Ended::Finished);
        let ticket = ask.portal.encounters.end(member, id, how).await.map_err(|why| no(ask, &why))?;
        if let Some(ticket) = ticket {
            // The ticket may have gone on without us: the encounter is over all the same.
            if let Err(why) = ask.portal.queue.finish(ticket, &member.subject).await {
                tracing::info!(?why, "a ticket is not finished with its encounter");
            }
            return Ok(ask.go("/desk/queue"));
        }
        if let Some(call) = call {
            return Ok(ask.go(&format!("/desk/calls/{call}")));
        }
    }
    Ok(ask.go("/desk"))
}
