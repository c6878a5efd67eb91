//! Confirming a contact by the code that was sent there; stopping a change by the code that the old one was sent.

use app::pages::{CodeNotSent, CodeProblem, OneTimeCodePage, ResumeProblem, StopChangePage};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::contact::ContactKind;
use domain::notice::CodePurpose;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::contact::{done, kind, refused};
use crate::cases::Citizen;
use crate::codes::{Guesser, NotSent};
use crate::contacts::{NotChanged, Proposed, StopOutcome};
use crate::storage::Checked;

/// `GET /{lang}/my/contact/{kind}/confirm`.
pub(in super::super) async fn show(ask: Ask, Path((_, kind)): Path<(String, String)>) -> Response {
    flatten(shown(&ask, &kind).await)
}

async fn shown(ask: &Ask, text: &str) -> Reply {
    let citizen = ask.citizen()?;
    let kind = kind(ask, text)?;
    Ok(ask.ok(page(ask, &citizen, kind).await?))
}

/// The page for the contact that waits; without one, how things stand.
async fn page(ask: &Ask, citizen: &Citizen, kind: ContactKind) -> Result<OneTimeCodePage, Stop> {
    let store = &ask.portal.store;
    let book = store.contact_book(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let waiting = book.known.iter().find(|known| known.contact.kind() == kind && known.from.is_none());
    let Some(waiting) = waiting else { return Err(ask.go("/my/contact").into()) };
    let message = ask.parameter("message").and_then(|id| id.parse().ok());
    let state = match message {
        Some(id) => store.message_state(id, citizen.person).await.map_err(|error| broken(ask, &error))?,
        None => None,
    };
    Ok(OneTimeCodePage {
        purpose: CodePurpose::ConfirmContact,
        to: Some(waiting.contact.value().to_owned()),
        state,
        not_sent: None,
        problem: None,
        action: action(kind, "confirm", message.map(|id| id.to_string())),
        again: action(kind, "again", None),
        back: "/my/contact".to_owned(),
    })
}

fn action(kind: ContactKind, what: &str, message: Option<String>) -> String {
    let query = message.map(|id| format!("?message={id}")).unwrap_or_default();
    format!("/my/contact/{}/{what}{query}", kind.name())
}

/// What became of sending a code: the page on which it is typed, or the reason why there is none.
pub(super) async fn sent(ask: &Ask, citizen: &Citizen, (kind, proposed): (ContactKind, Proposed)) -> Reply {
    match proposed.sent {
        Ok(sent) => Ok(ask.go(&action(kind, "confirm", Some(sent.message.to_string())))),
        Err(why) => {
            let mut page = page(ask, citizen, kind).await?;
            let (status, why) = not_sent(&why);
            page.not_sent = Some(why);
            Ok(ask.page(status, page))
        }
    }
}

/// Why a code was not sent, for the page.
pub(super) fn not_sent(why: &NotSent) -> (StatusCode, CodeNotSent) {
    match why {
        NotSent::NoContact => (StatusCode::OK, CodeNotSent::NoContact),
        NotSent::NoGateway => (StatusCode::SERVICE_UNAVAILABLE, CodeNotSent::NoGateway),
        NotSent::Enough { again_at } => (StatusCode::TOO_MANY_REQUESTS, CodeNotSent::Enough { again_at: *again_at }),
        NotSent::Store(_) => (StatusCode::SERVICE_UNAVAILABLE, CodeNotSent::Failed),
    }
}

/// What is wrong with a code that was typed; `None` for a right one.
pub(super) fn problem(checked: Checked) -> Option<CodeProblem> {
    match checked {
        Checked::Right => None,
        Checked::Wrong { left } => Some(CodeProblem::Wrong { left }),
        Checked::Expired => Some(CodeProblem::Expired),
        Checked::Locked => Some(CodeProblem::Locked),
        Checked::NotSixDigits => Some(CodeProblem::NotSixDigits),
    }
}

/// `POST /{lang}/my/contact/{kind}/confirm`.
pub(in super::super) async fn confirm(Path((_, kind)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(confirmed(&posted, &kind).await)
}

async fn confirmed(posted: &Posted, text: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let kind = kind(ask, text)?;
    match ask.portal.reach.contacts.confirm(&citizen, kind, posted.get("code")).await {
        Ok(changed) => Ok(done(ask, &changed)),
        Err(NotChanged::Code(checked)) => {
            let mut page = page(ask, &citizen, kind).await?;
            page.problem = problem(checked);
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(why) => Ok(refused(ask, &why)),
    }
}

/// `POST /{lang}/my/contact/{kind}/again`: another code.
pub(in super::super) async fn again(Path((_, kind)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(sent_again(&posted, &kind).await)
}

async fn sent_again(posted: &Posted, text: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let kind = kind(ask, text)?;
    match ask.portal.reach.contacts.send_again(&citizen, kind).await {
        Ok(proposed) => sent(ask, &citizen, (kind, proposed)).await,
        Err(why) => Ok(refused(ask, &why)),
    }
}

/// Who tries a code: the account of whoever is signed in, else the network address.
pub(super) fn guesser(ask: &Ask) -> Guesser {
    ask.visit.citizen().map_or(Guesser::Address(ask.client), |citizen| Guesser::Person(citizen.person))
}

/// `GET /{lang}/stop-change`: "this was not me".
pub(in super::super) async fn stop_form(ask: Ask) -> Response {
    ask.ok(StopChangePage { typed: String::new(), problem: None, stopped: false })
}

/// `POST /{lang}/stop-change`.
pub(in super::super) async fn stop(posted: Posted) -> Response {
    let ask = &posted.ask;
    let typed: String = posted.get("code").chars().take(40).collect();
    let outcome = match ask.portal.reach.contacts.stop(&typed, &guesser(ask)).await {
        Ok(outcome) => outcome,
        Err(error) => return broken(ask, &error),
    };
    let (status, problem) = match outcome {
        StopOutcome::Stopped => (StatusCode::OK, None),
        StopOutcome::Slip(slip) => (StatusCode::UNPROCESSABLE_ENTITY, Some(ResumeProblem::Slip(slip))),
        StopOutcome::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, Some(ResumeProblem::Wrong)),
        StopOutcome::TooMany(many) => {
            (StatusCode::TOO_MANY_REQUESTS, Some(ResumeProblem::TooMany { until: many.until }))
        }
    };
    let stopped = problem.is_none();
    ask.page(status, StopChangePage { typed, problem, stopped })
}
