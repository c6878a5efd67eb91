//! Resume codes on the web: making one for a draft, and typing one.

use app::pages::{ResumeCodePage, ResumePage, ResumeProblem, ResumeWhoPage};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::{broken, refuse};
use super::contact_code::guesser;
use crate::cases::Refusal;
use crate::codes::{HandOver, NotMade, NotOpened};
use crate::identity::Resuming;

/// `GET /{lang}/applications/{id}/resume-code`.
pub(in super::super) async fn code_form(ask: Ask, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(code_page(&ask, &id, false).await)
}

/// `POST /{lang}/applications/{id}/resume-code`: a code, shown once.
pub(in super::super) async fn make(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(code_page(&posted.ask, &id, true).await)
}

async fn code_page(ask: &Ask, text: &str, make: bool) -> Reply {
    let citizen = ask.citizen()?;
    let refuse = |id: Uuid, why: &Refusal| Stop::from(refuse(ask, id, why));
    let id: Uuid = text.parse().map_err(|_| refuse(Uuid::nil(), &Refusal::NotFound))?;
    let draft = ask.portal.cases.draft(&citizen, id).await.map_err(|why| refuse(id, &why))?;
    let made = if make {
        match ask.portal.reach.resume.make(citizen.person, id, HandOver::OnTheirPage).await {
            Ok(made) => Some((made.code.spoken(), made.until)),
            // It was sent in another window a moment ago.
            Err(NotMade::NotFound) => return Err(refuse(id, &Refusal::HandedIn)),
            Err(NotMade::Store(error)) => return Err(broken(ask, &error).into()),
        }
    } else {
        None
    };
    let subject = draft.application.subject.clone();
    Ok(ask.ok(ResumeCodePage { application: id.to_string(), subject, made }))
}

/// `GET /{lang}/resume`.
pub(in super::super) async fn show(ask: Ask) -> Response {
    ask.ok(ResumePage { typed: String::new(), problem: None })
}

/// `POST /{lang}/resume`: whoever is signed in goes on; anybody else shows who they are first.
pub(in super::super) async fn find(posted: Posted) -> Response {
    let ask = &posted.ask;
    let typed: String = posted.get("code").chars().take(40).collect();
    let resume = &ask.portal.reach.resume;
    let found = match ask.visit.citizen() {
        Some(citizen) => match resume.open(&typed, citizen.person, &guesser(ask)).await {
            Ok(application) => return ask.go(&format!("/applications/{application}")),
            Err(why) => Err(why),
        },
        None => resume.find(&typed, &guesser(ask)).await,
    };
    match found {
        Ok(resumed) => {
            let (application, person) = (resumed.application, resumed.person);
            let resuming = Resuming { application, person, since: ask.portal.clock.now(), sent: None };
            match ask.visit.keep_resuming(&resuming).await {
                Ok(()) => ask.go("/resume/who"),
                Err(error) => no_session(ask, &error),
            }
        }
        Err(why) => not_opened(ask, typed, &why),
    }
}

/// The page again, with what is wrong and what to do.
fn not_opened(ask: &Ask, typed: String, why: &NotOpened) -> Response {
    let (status, problem) = match why {
        NotOpened::Slip(slip) => (StatusCode::UNPROCESSABLE_ENTITY, ResumeProblem::Slip(*slip)),
        NotOpened::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, ResumeProblem::Wrong),
        NotOpened::TooMany(many) => (StatusCode::TOO_MANY_REQUESTS, ResumeProblem::TooMany { until: many.until }),
        NotOpened::Store(error) => return broken(ask, error),
    };
    ask.page(status, ResumePage { typed, problem: Some(problem) })
}

/// What a code led to in this session; without one, the page on which it is typed.
pub(super) async fn resuming(ask: &Ask) -> Result<Resuming, Stop> {
    let resuming = ask.visit.resuming(ask.portal.clock.now()).await;
    let resuming = resuming.map_err(|error| Stop::from(no_session(ask, &error)))?;
    resuming.ok_or_else(|| ask.go("/resume").into())
}

/// The answer when the session can't be read or written.
pub(super) fn no_session(ask: &Ask, error: &tower_sessions::session::Error) -> Response {
    tracing::error!(%error, "the session can't be used");
    ask.problem(StatusCode::SERVICE_UNAVAILABLE, app::pages::Problem::Unavailable)
}

/// `GET /{lang}/resume/who`: sign in, or a one-time code.
pub(in super::super) async fn who(ask: Ask) -> Response {
    match resuming(&ask).await {
        Ok(_) => {
            let return_to = ask.href("/resume/open");
            ask.ok(ResumeWhoPage { return_to })
        }
        Err(Stop(response)) => *response,
    }
}

/// `GET /{lang}/resume/open`: back from the eID. Whoever it is not meant for gets the answer for a wrong code.
pub(in super::super) async fn open(ask: Ask) -> Response {
    flatten(opened(&ask).await)
}

async fn opened(ask: &Ask) -> Reply {
    let citizen = ask.citizen()?;
    let resuming = resuming(ask).await?;
    ask.visit.forget_resuming().await.map_err(|error| no_session(ask, &error))?;
    if resuming.person == citizen.person {
        Ok(ask.go(&format!("/applications/{}", resuming.application)))
    } else {
        Ok(not_opened(ask, String::new(), &NotOpened::Wrong))
    }
}
