//! The screen in front of a person at a counter. It knows nothing but a secret of its own; what it shows is decided at
//! the desk, and goes when the encounter ends.

use app::pages::{CheckAnswersPage, ErrorPage, Problem, ScreenPage, ScreenState};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use domain::application::ApplicationStatus;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::desk::concerned;
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::pages::Drawn;
use crate::storage::{Screen, Shown};

/// Under which name the browser's secret is kept in its session.
const SCREEN: &str = "screen";
/// After how many seconds the screen looks what it is to show.
const LOOKS_AGAIN: &str = "3";
/// A session that nobody writes to runs out: a screen that stands all day is written down now and then.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(5);

#[derive(Serialize, Deserialize)]
struct Kept {
    token: String,
    code: String,
    noted: Timestamp,
}

/// `GET /{lang}/screen`.
pub(in super::super) async fn show(ask: Ask) -> Response {
    flatten(page(&ask).await)
}

async fn page(ask: &Ask) -> Reply {
    let (kept, screen) = screen(ask).await?;
    let state = match &screen.shows {
        _ if screen.staff.is_none() => ScreenState::Code(screen.code.clone().unwrap_or(kept.code)),
        None => ScreenState::Waiting,
        Some(shown @ Shown { answer: Some(yes), .. }) if is_with_them(ask, &screen, shown).await => {
            ScreenState::Answered(*yes)
        }
        Some(Shown { answer: Some(_), .. }) => ScreenState::Waiting,
        Some(shown) => match summary(ask, &screen, shown).await {
            Some(check) => ScreenState::Summary(Box::new(check)),
            None => ScreenState::Waiting,
        },
    };
    let reads = matches!(state, ScreenState::Summary(_));
    let mut response = ask.ok(ScreenPage { state });
    // While somebody reads, the page must not jump back to its beginning.
    if !reads {
        response.headers_mut().insert(HeaderName::from_static("refresh"), HeaderValue::from_static(LOOKS_AGAIN));
    }
    Ok(response)
}

/// This browser's screen, made when it has none, or the one that it had is gone.
async fn screen(ask: &Ask) -> Result<(Kept, Screen), Stop> {
    let screens = &ask.portal.screens;
    let (visit, now) = (&ask.visit, ask.portal.clock.now());
    let unavailable =
        || Stop::from(ask.page(StatusCode::SERVICE_UNAVAILABLE, ErrorPage { problem: Problem::Unavailable }));
    if let Some(mut kept) = visit.recall::<Kept>(SCREEN).await
        && let Some(screen) = screens.of(&kept.token).await.map_err(|error| broken(ask, &error))?
    {
        if now.duration_since(kept.noted) > NOTED_EVERY {
            kept.noted = now;
            visit.remember(SCREEN, &kept).await.map_err(|_| unavailable())?;
        }
        return Ok((kept, screen));
    }
    let (token, code) = screens.new_screen().await.map_err(|error| broken(ask, &error))?;
    let kept = Kept { token, code, noted: now };
    visit.remember(SCREEN, &kept).await.map_err(|_| unavailable())?;
    let screen = screens.of(&kept.token).await.map_err(|error| broken(ask, &error))?.ok_or_else(unavailable)?;
    Ok((kept, screen))
}

/// True while the person who answered is still there and what they read is not handed in yet: the next one finds the
/// screen empty.
async fn is_with_them(ask: &Ask, screen: &Screen, shown: &Shown) -> bool {
    let Some(staff) = screen.staff.as_deref() else { return false };
    let Ok(Some(encounter)) = ask.portal.store.encounter(shown.encounter, staff).await else { return false };
    if !encounter.is_open(ask.portal.clock.now()) {
        return false;
    }
    let Some(by) = concerned(&ask.portal, &encounter).await else { return false };
    let draft = ask.portal.cases.load(&by, shown.application).await;
    draft.is_ok_and(|draft| draft.application.status == ApplicationStatus::Draft)
}

/// What is to be handed in, as long as the encounter is open and nothing changed since it was sent here.
async fn summary(ask: &Ask, screen: &Screen, shown: &Shown) -> Option<CheckAnswersPage> {
    let staff = screen.staff.as_deref()?;
    let encounter = ask.portal.store.encounter(shown.encounter, staff).await.ok()??;
    if !encounter.is_open(ask.portal.clock.now()) {
        return None;
    }
    let by = concerned(&ask.portal, &encounter).await?;
    let draft = ask.portal.cases.draft(&by, shown.application).await.ok()?;
    if draft.application.version != shown.version {
        return None;
    }
    Some(Drawn::new(&draft, &ask.portal.catalogue).check_on(encounter.channel))
}

/// `POST /{lang}/screen`: the person's yes or no to what they have read.
pub(in super::super) async fn answer(posted: Posted) -> Response {
    flatten(take(&posted).await)
}

async fn take(posted: &Posted) -> Reply {
    let ask = &posted.ask;
    if let (Some(kept), Ok(application)) = (ask.visit.recall::<Kept>(SCREEN).await, posted.get("application").parse()) {
        let what = (application, posted.version());
        let yes = posted.get("answer") == "yes";
        ask.portal.screens.answer(&kept.token, what, yes).await.map_err(|error| broken(ask, &error))?;
    }
    Ok(ask.go("/screen"))
}
