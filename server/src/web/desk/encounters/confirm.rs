//! The person confirms what is handed in for them, and staff hand it in.

use app::pages::{ConfirmAtDeskPage, OnScreen};
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use domain::encounter::Confirmation;
use uuid::Uuid;

use super::super::super::ask::{Reply, Stop, flatten};
use super::super::super::handlers::pages::Drawn;
use super::super::super::handlers::sent_before;
use super::super::super::posted::Posted;
use super::super::StaffAsk;
use super::Serving;
use super::form::id_of;
use crate::cases::{Declared, Draft, Refusal};
use crate::identity::StaffMember;
use crate::storage::Shown;

/// After how many seconds the page looks whether the person has answered.
const LOOKS_AGAIN: &str = "4";

/// `GET /{lang}/desk/encounters/{id}/applications/{application}/confirm`.
pub(in super::super) async fn confirm(
    ask: StaffAsk,
    Path((_, encounter, application)): Path<(String, String, String)>,
) -> Response {
    flatten(show(&ask, &encounter, &application).await)
}

async fn show(ask: &StaffAsk, encounter: &str, application: &str) -> Reply {
    let serving = Serving::of(ask, encounter).await?;
    let id = id_of(&serving, application)?;
    let draft = complete(&serving, id).await?;
    let screen = on_screen(&serving, &draft).await?;
    let mut response = serving.page(StatusCode::OK, page(&serving, &draft, (screen, false)).await?);
    if screen == OnScreen::Waiting {
        response.headers_mut().insert(HeaderName::from_static("refresh"), HeaderValue::from_static(LOOKS_AGAIN));
    }
    Ok(response)
}

/// The draft, if nothing is open in it.
async fn complete(serving: &Serving<'_>, id: Uuid) -> Result<Draft, Stop> {
    let draft = serving.ask.portal.cases.draft(&serving.citizen(), id).await;
    let draft = draft.map_err(|refusal| Stop::from(serving.refuse(id, &refusal)))?;
    if draft.journey.is_complete() { Ok(draft) } else { Err(serving.go(&format!("/applications/{id}")).into()) }
}

/// What the screen says about this version; a version that it does not show yet is sent to it.
async fn on_screen(serving: &Serving<'_>, draft: &Draft) -> Result<OnScreen, Stop> {
    let screens = &serving.ask.portal.screens;
    let staff = &serving.member.subject;
    let broken = |error| Stop::from(serving.broken(&error));
    let Some(screen) = screens.paired_with(staff).await.map_err(broken)? else { return Ok(OnScreen::NoScreen) };
    let (application, version) = (draft.application.id, draft.application.version);
    let same = screen.shows.filter(|shown| {
        shown.encounter == serving.encounter.id && shown.application == application && shown.version == version
    });
    match same {
        Some(Shown { answer: Some(true), .. }) => Ok(OnScreen::Yes),
        Some(Shown { answer: Some(false), .. }) => Ok(OnScreen::No),
        Some(Shown { answer: None, .. }) => Ok(OnScreen::Waiting),
        None => {
            let shown = Shown { encounter: serving.encounter.id, application, version, answer: None };
            screens.send(staff, &shown).await.map_err(broken)?;
            Ok(OnScreen::Waiting)
        }
    }
}

async fn page(
    serving: &Serving<'_>,
    draft: &Draft,
    (screen, not_declared): (OnScreen, bool),
) -> Result<ConfirmAtDeskPage, Stop> {
    let portal = &serving.ask.portal;
    let mut check = Drawn::new(draft, &portal.catalogue).below(serving.base()).check_on(serving.encounter.channel);
    let filled = sent_before::fill(&portal.cases, (&serving.citizen(), draft), &mut check).await;
    filled.map_err(|error| Stop::from(serving.broken(&error)))?;
    let ways = Confirmation::on(serving.encounter.channel).to_vec();
    Ok(ConfirmAtDeskPage { person: serving.card.clone(), check, ways, screen, not_declared })
}

/// `POST …/leave-out`: the services named `service` are left out.
pub(in super::super) async fn leave_out(
    Path((_, encounter, application)): Path<(String, String, String)>,
    posted: Posted<StaffMember>,
) -> Response {
    flatten(left_out(&posted, &encounter, &application).await)
}

async fn left_out(posted: &Posted<StaffMember>, encounter: &str, application: &str) -> Reply {
    let serving = Serving::of(&posted.ask, encounter).await?;
    let id = id_of(&serving, application)?;
    match posted.ask.portal.cases.leave_out(&serving.citizen(), id, &posted.all("service")).await {
        Ok(_) => Ok(serving.go(&format!("/applications/{id}"))),
        Err(refusal) => Ok(serving.refuse(id, &refusal)),
    }
}

/// `POST …/submit`.
pub(in super::super) async fn hand_in(
    Path((_, encounter, application)): Path<(String, String, String)>,
    posted: Posted<StaffMember>,
) -> Response {
    flatten(submit(&posted, &encounter, &application).await)
}

async fn submit(posted: &Posted<StaffMember>, encounter: &str, application: &str) -> Reply {
    let ask = &posted.ask;
    let serving = Serving::of(ask, encounter).await?;
    let id = id_of(&serving, application)?;
    let way = posted.get("way").parse::<Confirmation>().ok().filter(|_| posted.get("declared") == "yes");
    let declared = match way {
        // What the form says about the screen is not enough: the screen itself must have said so.
        Some(Confirmation::Screen) => {
            let draft = complete(&serving, id).await?;
            let yes = on_screen(&serving, &draft).await? == OnScreen::Yes;
            if yes { Declared::With(Confirmation::Screen) } else { Declared::No }
        }
        Some(way) => Declared::With(way),
        None => Declared::No,
    };
    let cases = &ask.portal.cases;
    match cases.submit(&serving.citizen(), id, posted.get("key"), (declared, ask.l.lang())).await {
        Ok(_) => Ok(serving.go(&format!("/applications/{id}/receipt"))),
        Err(Refusal::NotDeclared | Refusal::Forbidden) => {
            let draft = complete(&serving, id).await?;
            let screen = on_screen(&serving, &draft).await?;
            Ok(serving.page(StatusCode::UNPROCESSABLE_ENTITY, page(&serving, &draft, (screen, true)).await?))
        }
        Err(refusal) => Ok(serving.refuse(id, &refusal)),
    }
}
