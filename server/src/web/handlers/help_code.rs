//! "Help me fill this in": the code that lets somebody on the phone into a draft, and the end of that.

use app::Helped;
use app::pages::{HelpCodePage, HelpState};
use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::{broken, refuse};
use crate::cases::Refusal;
use crate::codes::NotMade;

/// `GET /{lang}/applications/{id}/help`.
pub(in super::super) async fn show(ask: Ask, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(drawn(&ask, &id, None).await)
}

/// `POST` to the same: `step=make` or `step=end`.
pub(in super::super) async fn act(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(drawn(&posted.ask, &id, Some(posted.get("step"))).await)
}

async fn drawn(ask: &Ask, text: &str, step: Option<&str>) -> Reply {
    let citizen = ask.citizen()?;
    let refuse = |id: Uuid, why: &Refusal| Stop::from(refuse(ask, id, why));
    let id: Uuid = text.parse().map_err(|_| refuse(Uuid::nil(), &Refusal::NotFound))?;
    let draft = ask.portal.cases.draft(&citizen, id).await.map_err(|why| refuse(id, &why))?;
    let help = &ask.portal.reach.help;
    let state = match step {
        Some("end") => {
            help.end(citizen.person, id).await.map_err(|error| broken(ask, &error))?;
            HelpState::Ended
        }
        Some("make") => match help.make(citizen.person, id).await {
            Ok((code, until)) => HelpState::Waiting(code.spoken(), until),
            // It was sent in another window a moment ago.
            Err(NotMade::NotFound) => return Err(refuse(id, &Refusal::HandedIn)),
            Err(NotMade::Store(error)) => return Err(broken(ask, &error).into()),
        },
        _ => match help.helping(citizen.person, id).await.map_err(|error| broken(ask, &error))? {
            Some(since) => HelpState::Helped(since),
            None => HelpState::Nobody,
        },
    };
    let subject = draft.application.subject.clone();
    Ok(ask.ok(HelpCodePage { application: id.to_string(), subject, state }))
}

/// The same request, on whose page it is said when somebody on the phone is in that draft of theirs too.
pub(super) async fn beside(mut ask: Ask, application: &str) -> Ask {
    let (Ok(id), Some(citizen)) = (application.parse::<Uuid>(), ask.visit.on_case()) else { return ask };
    match ask.portal.reach.help.helping(citizen.person, id).await {
        Ok(Some(since)) => ask.spoken.helped = Some(Helped { path: format!("/applications/{id}/help"), since }),
        Ok(None) => {}
        Err(error) => tracing::error!(%error, "who helps with a draft can't be read"),
    }
    ask
}
