//! The queue at the desk: what a clerk does at their counter.

use app::pages::{CounterLine, DeskQueuePage, InHand, QueueNote, WaitingLine};
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::Channel;
use domain::queue::{CALLS_BEFORE_NO_SHOW, TicketState};
use uuid::Uuid;

use super::super::ask::{Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use crate::identity::StaffMember;
use crate::queue::{Colleague, NotClosed, NotMoved, NotTaken, Snapshot};
use crate::storage::{Opening, Shift, StoreError, StoredTicket, TicketMove};

/// `GET /{lang}/desk/queue`.
pub(super) async fn show(ask: StaffAsk) -> Response {
    flatten(draw(&ask, None).await)
}

/// `POST /{lang}/desk/queue`: everything that a clerk does here, one thing a form.
pub(super) async fn act(posted: Posted<StaffMember>) -> Response {
    flatten(acted(&posted).await)
}

async fn acted(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let portal = &ask.portal;
    let Some(by) = portal.queue.colleague(ask.member()?) else { return draw(ask, None).await };
    match done(posted, by).await {
        // After what went well the page is drawn by a request of its own: loading it again does nothing twice.
        Ok(None) => Ok(ask.go("/desk/queue")),
        Ok(Some(said)) => draw(ask, Some(said)).await,
        Err(error) => Err(broken(ask, &error).into()),
    }
}

/// Does what the form says; what is to be said about it, if anything.
async fn done(posted: &Posted<StaffMember>, by: Colleague<'_>) -> Result<Option<QueueNote>, StoreError> {
    let queue = &posted.ask.portal.queue;
    let ticket = posted.get("ticket").parse::<Uuid>().ok();
    let calls = posted.get("calls").parse().ok();
    let seen = ticket.map(|ticket| (ticket, calls));
    let number = |name: &str| posted.get(name).parse::<u32>().ok();
    let moved = match (posted.get("act"), seen) {
        ("open", _) => return opened(queue.open_counter(by, number("counter").unwrap_or_default()).await),
        ("give", _) => return given(posted, by).await,
        ("fee", _) => return fee_taken(posted, by, ticket).await,
        ("pause", _) => queue.pause(by).await,
        ("call", _) => queue.call(by, None).await.map(drop),
        ("pick", Some((ticket, _))) => queue.call(by, Some(ticket)).await.map(drop),
        ("rejoin", Some((ticket, _))) => queue.rejoin(by, ticket).await.map(drop),
        ("finish-and-call", Some(seen)) => queue.finish_and_call(by, seen).await.map(drop),
        ("recall", Some(seen)) => queue.serve(by, seen, TicketMove::Recall).await.map(drop),
        ("start", Some(seen)) => queue.serve(by, seen, TicketMove::Start).await.map(drop),
        ("finish", Some(seen)) => queue.serve(by, seen, TicketMove::Finish).await.map(drop),
        ("skip", Some(seen)) => queue.serve(by, seen, TicketMove::Skip).await.map(drop),
        ("no-show", Some(seen)) => queue.serve(by, seen, TicketMove::NoShow).await.map(drop),
        ("transfer", Some(seen)) => {
            let change = TicketMove::Transfer { kind: posted.get("kind"), counter: number("counter") };
            queue.serve(by, seen, change).await.map(drop)
        }
        _ => Err(NotMoved::NoSuchChoice),
    };
    match moved {
        Ok(()) => Ok(None),
        Err(why) => said(why).map(Some),
    }
}

fn said(why: NotMoved) -> Result<QueueNote, StoreError> {
    Ok(match why {
        NotMoved::Unknown => QueueNote::Stale(None),
        NotMoved::Stale(ticket) => QueueNote::Stale(Some((ticket.label, ticket.state))),
        NotMoved::TooEarly(_) => QueueNote::TooEarly,
        NotMoved::Nobody => QueueNote::Nobody,
        NotMoved::NoCounter => QueueNote::NoCounter,
        NotMoved::InHand(_) => QueueNote::InHand,
        NotMoved::NoSuchChoice => QueueNote::NoSuchChoice,
        NotMoved::Store(error) => return Err(error),
    })
}

fn opened(outcome: Result<Opening, NotMoved>) -> Result<Option<QueueNote>, StoreError> {
    match outcome {
        Ok(Opening::Opened) => Ok(None),
        Ok(Opening::Occupied) => Ok(Some(QueueNote::Occupied)),
        Ok(Opening::OldShift(_)) => Ok(Some(QueueNote::OldShift)),
        Err(why) => said(why).map(Some),
    }
}

async fn given(posted: &Posted<StaffMember>, by: Colleague<'_>) -> Result<Option<QueueNote>, StoreError> {
    let priority = !posted.get("priority").is_empty();
    let queue = &posted.ask.portal.queue;
    match queue.give(by, posted.get("kind"), priority, posted.get("key")).await {
        Ok(ticket) => Ok(Some(QueueNote::Given(ticket.label))),
        Err(NotTaken::Store(error)) => Err(error),
        Err(_) => Ok(Some(QueueNote::NoSuchChoice)),
    }
}

async fn fee_taken(
    posted: &Posted<StaffMember>,
    by: Colleague<'_>,
    ticket: Option<Uuid>,
) -> Result<Option<QueueNote>, StoreError> {
    let Ok(id) = posted.get("key").parse::<Uuid>() else { return Ok(Some(QueueNote::NoSuchChoice)) };
    let queue = &posted.ask.portal.queue;
    match queue.take_fee(by, (posted.get("service"), ticket), id).await {
        Ok(amount) => Ok(Some(QueueNote::FeeTaken(amount.to_string()))),
        Err(NotClosed::Store(error)) => Err(error),
        Err(NotClosed::NoShift) => Ok(Some(QueueNote::NoCounter)),
        Err(_) => Ok(Some(QueueNote::NoSuchChoice)),
    }
}

/// The page as things are now, with what is to be said.
async fn draw(ask: &StaffAsk, note: Option<QueueNote>) -> Reply {
    let member = ask.member()?;
    let queue = &ask.portal.queue;
    let failed = |error: StoreError| -> Stop { broken(ask, &error).into() };
    let status = match &note {
        Some(QueueNote::Stale(_) | QueueNote::Occupied | QueueNote::OldShift | QueueNote::TooEarly) => {
            StatusCode::CONFLICT
        }
        Some(QueueNote::NoSuchChoice) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::OK,
    };
    let Some(by) = queue.colleague(member) else { return Ok(ask.page(status, empty())) };
    let shift = queue.shift_of_today(by).await.map_err(failed)?;
    let now = queue.snapshot(by.centre).await.map_err(failed)?;
    let counter = shift.as_ref().and_then(|shift| shift.counter);
    let mut hand = shift.as_ref().and_then(|shift| in_hand(&now, shift));
    if let Some(hand) = &mut hand
        && let Ok(ticket) = hand.id.parse()
    {
        hand.handed_over = ask.portal.store.was_handed_over(ticket).await.map_err(failed)?;
    }
    let catalogue = &ask.portal.catalogue;
    let fees = catalogue.services.values().map(|service| (service, service.cost_on(Channel::Counter)));
    let page = DeskQueuePage {
        centre: Some(by.centre.id.clone()),
        counter,
        shift: shift.is_some(),
        counters: by
            .centre
            .counter
            .iter()
            .map(|one| CounterLine {
                number: one.number,
                staffed: counter != Some(one.number) && now.counters.iter().any(|open| open.number == one.number),
                kinds: one.kinds.clone(),
            })
            .collect(),
        in_hand: hand,
        waiting: now.waiting().into_iter().map(|ticket| line(ask, by, (ticket, counter))).collect(),
        skipped: now
            .tickets
            .iter()
            .filter(|ticket| ticket.state == TicketState::Skipped)
            .map(|ticket| line(ask, by, (ticket, counter)))
            .collect(),
        kinds: catalogue.kinds_at(by.centre).map(|kind| kind.id.clone()).collect(),
        fees: fees
            .filter(|(_, fee)| !fee.is_free())
            .map(|(service, fee)| (service.id.clone(), fee.to_string()))
            .collect(),
        key: Uuid::new_v4().to_string(),
        note,
        keys: super::keys::keys_of(ask).await?,
    };
    Ok(ask.page(status, page))
}

/// The page of somebody whose workplace is no centre.
fn empty() -> DeskQueuePage {
    DeskQueuePage {
        centre: None,
        counter: None,
        shift: false,
        counters: Vec::new(),
        in_hand: None,
        waiting: Vec::new(),
        skipped: Vec::new(),
        kinds: Vec::new(),
        fees: Vec::new(),
        key: String::new(),
        note: None,
        keys: domain::desk_keys::DeskKeys::default(),
    }
}

fn in_hand(now: &Snapshot, shift: &Shift) -> Option<InHand> {
    let mine = |ticket: &&StoredTicket| ticket.state.is_at_counter() && ticket.shift == Some(shift.id);
    let ticket = now.tickets.iter().find(mine)?;
    Some(InHand {
        id: ticket.id.to_string(),
        label: ticket.label,
        kind: ticket.line.kind.clone(),
        state: ticket.state,
        calls: ticket.calls,
        may_be_missed: ticket.calls >= CALLS_BEFORE_NO_SHOW,
        at: ticket.started_at.or(ticket.called_at)?,
        priority: ticket.line.priority,
        encounter: ticket.encounter.map(|id| id.to_string()),
        handed_over: false,
    })
}

fn line(ask: &StaffAsk, by: Colleague<'_>, (ticket, counter): (&StoredTicket, Option<u32>)) -> WaitingLine {
    let of = &ticket.line;
    let mine = counter
        .and_then(|number| by.centre.counter(number))
        .is_some_and(|counter| domain::queue::Served { counter: counter.number, kinds: &counter.kinds }.takes(of));
    WaitingLine {
        id: ticket.id.to_string(),
        label: ticket.label,
        kind: of.kind.clone(),
        since: of.joined_at,
        minutes: ask.portal.clock.now().duration_since(of.joined_at).as_mins(),
        priority: of.priority,
        due_at: of.due_at,
        only_counter: of.only_counter,
        mine,
    }
}
