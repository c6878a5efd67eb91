//! "Call me back": somebody who has no account, no code, or no patience leaves a number.

use app::pages::{CallBackPage, CallBackProblem, Promised};
use axum::http::StatusCode;
use axum::response::Response;
use domain::caller::CallTime;
use domain::contact::{Contact, ContactKind};
use uuid::Uuid;

use super::super::ask::Ask;
use super::super::desk::subject;
use super::super::posted::Posted;
use super::super::refuse::broken;
use crate::calls::{NotWanted, Wanted};

/// `GET /{lang}/call-back`, with `about=` a service or a life event.
pub(in super::super) async fn show(ask: Ask) -> Response {
    if let Some(done) = ask.parameter("done") {
        return ask.ok(CallBackPage { done: true, promised: promised(&ask, &done).await, ..empty() });
    }
    let about = ask.parameter("about").and_then(|path| subject(&ask.portal.catalogue, &path));
    ask.ok(CallBackPage { about, ..empty() })
}

/// What was promised under an id that only the one who asked has; without it the page says less.
async fn promised(ask: &Ask, id: &str) -> Option<Promised> {
    let kept = match ask.portal.store.call_back(id.parse().ok()?).await {
        Ok(kept) => kept?,
        Err(error) => {
            tracing::warn!(%error, "a promised call can't be shown");
            return None;
        }
    };
    let scheme = ask.portal.catalogue.country.phone.as_ref();
    let number = Contact::read(ContactKind::Phone, &kept.body.number, scheme).ok()?.masked();
    Some(Promised { time: kept.wanted, from: kept.due, number })
}

fn empty() -> CallBackPage {
    CallBackPage {
        about: None,
        key: Uuid::new_v4().to_string(),
        typed: Default::default(),
        time: CallTime::Soon,
        problem: None,
        done: false,
        promised: None,
    }
}

/// `POST /{lang}/call-back`.
pub(in super::super) async fn ask_for(posted: Posted) -> Response {
    let ask = &posted.ask;
    let about = subject(&ask.portal.catalogue, posted.get("about"));
    let time = posted.get("time").parse().unwrap_or(CallTime::Soon);
    let key = posted.get("key").parse().unwrap_or_else(|_| Uuid::new_v4());
    let wanted = Wanted {
        number: posted.get("number").to_owned(),
        name: posted.get("name").to_owned(),
        words: posted.get("words").to_owned(),
        topic: about.as_ref().map(|subject| subject.path()),
        time: Some(time),
    };
    let (status, problem) = match ask.portal.call_backs.ask(&wanted, (ask.l.lang(), key), ask.client).await {
        Ok(kept) => return ask.go(&format!("/call-back?done={}", kept.id)),
        Err(NotWanted::Number(_)) => (StatusCode::UNPROCESSABLE_ENTITY, CallBackProblem::Number),
        Err(NotWanted::Name) => (StatusCode::UNPROCESSABLE_ENTITY, CallBackProblem::Name),
        Err(NotWanted::Full) => (StatusCode::TOO_MANY_REQUESTS, CallBackProblem::TooMany),
        Err(NotWanted::Store(error)) => return broken(ask, &error),
    };
    let Wanted { number, name, words, .. } = wanted;
    let page = CallBackPage {
        about,
        key: key.to_string(),
        typed: [number, name, words],
        time,
        problem: Some(problem),
        done: false,
        promised: None,
    };
    ask.page(status, page)
}
