//! Who is at the counter: looked up, compared, identified, and only then opened.

use app::pages::{ArrivalShown, ArrivePage, NotFoundThere};
use axum::http::StatusCode;
use axum::response::Response;
use domain::encounter::{Arrival, Bar, Identification};
use uuid::Uuid;

use super::super::super::ask::{Reply, flatten};
use super::super::super::posted::Posted;
use super::super::StaffAsk;
use super::{broken, named, no};
use crate::encounters::{Looked, NoEncounter, Opening};
use crate::identity::StaffMember;

/// Under which name whoever is at the counter is kept in the session of the member of staff.
pub(super) const ARRIVAL: &str = "arrival";
/// Under which name the paper form is kept that was scanned before anybody was identified.
pub(super) const SCANNED: &str = "scanned";

/// `GET /{lang}/desk/encounters/new`.
pub(in super::super) async fn arrive(ask: StaffAsk) -> Response {
    flatten(ask_who(&ask).await)
}

async fn ask_who(ask: &StaffAsk) -> Reply {
    let member = ask.member()?;
    if let Some(open) = ask.portal.encounters.open_of(member).await.map_err(|why| no(ask, &why))?
        && ask.parameter("ticket").is_none()
    {
        return Ok(ask.go(&format!("/desk/encounters/{}", open.id)));
    }
    let scanned = ask.visit.recall::<String>(SCANNED).await.is_some();
    let page = ArrivePage { ticket: ask.parameter("ticket"), scanned, ..empty(member) };
    Ok(ask.ok(page))
}

fn empty(member: &StaffMember) -> ArrivePage {
    ArrivePage {
        ticket: None,
        typed: String::new(),
        not_found: None,
        arrival: None,
        ways: Identification::on(member.channel()).to_vec(),
        way: None,
        reason: None,
        missing: false,
        scanned: false,
    }
}

/// `POST /{lang}/desk/encounters/new`: first the id, then how and why.
pub(in super::super) async fn arrived(posted: Posted<StaffMember>) -> Response {
    flatten(match posted.get("step") {
        "open" => open(&posted).await,
        "other" => other(&posted).await,
        _ => look_up(&posted).await,
    })
}

/// Somebody else is there: who was looked up is forgotten.
async fn other(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    ask.visit.forget(ARRIVAL).await;
    let ticket = posted.get("ticket");
    Ok(ask.go(&if ticket.is_empty() {
        "/desk/encounters/new".to_owned()
    } else {
        format!("/desk/encounters/new?ticket={ticket}")
    }))
}

async fn look_up(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let typed = posted.get("national_id").trim().to_owned();
    let page = ArrivePage { ticket: ticket(posted), typed: typed.clone(), ..empty(member) };
    let Some(id) = ask.portal.national_id(&typed) else {
        let page = ArrivePage { not_found: Some(NotFoundThere::NotAnId), ..page };
        return Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    let looked = ask.portal.encounters.look_up(member, &id).await.map_err(|why| no(ask, &why))?;
    let not_found = match looked {
        Looked::Found(arrival) => {
            ask.visit.remember(ARRIVAL, &*arrival).await.map_err(|_| ask.not_found())?;
            return Ok(ask.ok(ArrivePage { arrival: Some(shown(ask, &arrival, None)), ..page }));
        }
        Looked::Unknown => NotFoundThere::Unknown,
        Looked::Nothing(outcome) => NotFoundThere::Silent("population".to_owned(), outcome),
    };
    let status = match not_found {
        NotFoundThere::Silent(..) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(ask.page(status, ArrivePage { not_found: Some(not_found), ..page }))
}

fn ticket(posted: &Posted<StaffMember>) -> Option<String> {
    Some(posted.get("ticket").to_owned()).filter(|id| id.parse::<Uuid>().is_ok())
}

fn shown(ask: &StaffAsk, arrival: &Arrival, bar: Option<Bar>) -> ArrivalShown {
    let names = &arrival.names;
    ArrivalShown {
        national_id: arrival.national_id.clone(),
        name: named(ask, names),
        born: arrival.born,
        sex: arrival.sex.clone(),
        portrait: arrival.portrait.is_some(),
        protected: arrival.protected,
        bar,
    }
}

async fn open(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let member = ask.member()?;
    let arrival: Option<Arrival> = ask.visit.recall(ARRIVAL).await;
    // Sessions end, and browsers go back: whoever was looked up is looked up again.
    let Some(arrival) = arrival else { return Ok(ask.go("/desk/encounters/new")) };
    let (way, reason) = (posted.get("identification").parse().ok(), posted.get("reason").parse().ok());
    let page = |bar, missing| ArrivePage {
        ticket: ticket(posted),
        arrival: Some(shown(ask, &arrival, bar)),
        way,
        reason,
        missing,
        ..empty(member)
    };
    let (Some(identification), Some(why)) = (way, reason) else {
        return Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page(None, true)));
    };
    let opening =
        Opening { identification, reason: why, ticket: ticket(posted).and_then(|id| id.parse().ok()), only: None };
    match ask.portal.encounters.begin(member, &arrival, &opening).await {
        Ok(encounter) => {
            ask.visit.forget(ARRIVAL).await;
            if let Some(ticket) = opening.ticket
                && let Err(why) = ask.portal.queue.meet(ticket, encounter.id, &member.subject).await
            {
                tracing::info!(?why, "an encounter is not tied to its ticket");
            }
            let scanned: Option<String> = ask.visit.recall(SCANNED).await;
            ask.visit.forget(SCANNED).await;
            Ok(ask.go(&scanned.unwrap_or_else(|| format!("/desk/encounters/{}", encounter.id))))
        }
        Err(NoEncounter::Barred(bar)) => Ok(ask.page(StatusCode::FORBIDDEN, page(Some(bar), false))),
        Err(NoEncounter::NotIdentified) => Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page(None, true))),
        Err(NoEncounter::Store(error)) => Ok(broken(ask, &error)),
        Err(why) => Ok(no(ask, &why)),
    }
}
