//! Paper: the summary that a person signs, and the receipt that they take home.

use app::pages::{ActedBy, DeskReceiptPage, PaperSize, TypedBy};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::ApplicationStatus;

use super::super::super::ask::{Reply, flatten};
use super::super::super::handlers::pages::Drawn;
use super::super::StaffAsk;
use super::form::{id_of, load};
use super::{Serving, named};

/// `GET …/summary`.
pub(in super::super) async fn summary(
    ask: StaffAsk,
    Path((_, encounter, application)): Path<(String, String, String)>,
) -> Response {
    flatten(paper(&ask, &encounter, (&application, false)).await)
}

/// `GET …/receipt`.
pub(in super::super) async fn receipt(
    ask: StaffAsk,
    Path((_, encounter, application)): Path<(String, String, String)>,
) -> Response {
    flatten(paper(&ask, &encounter, (&application, true)).await)
}

async fn paper(ask: &StaffAsk, encounter: &str, (application, handed_in): (&str, bool)) -> Reply {
    let serving = Serving::of(ask, encounter).await?;
    let id = id_of(&serving, application)?;
    let draft = load(&serving, id).await?;
    let is_draft = draft.application.status == ApplicationStatus::Draft;
    if is_draft == handed_in {
        return Ok(serving.go(&format!("/applications/{id}")));
    }
    let submission = if handed_in {
        Some(ask.portal.store.submission(id).await.map_err(|error| serving.broken(&error))?)
    } else {
        None
    };
    // Who declared it is on what was handed in; until then it is whoever is there.
    let through = match submission.as_ref().and_then(|one| one.represented_by.as_ref()) {
        Some(one) => Some(ActedBy { name: named(ask, &one.names), kind: one.kind }),
        None if handed_in => None,
        None => serving.there(),
    };
    let place = serving.encounter.workplace.as_ref().map(|id| app::words::workplace(ask.l, id)).unwrap_or_default();
    let page = DeskReceiptPage {
        back: serving.card.path(""),
        check: Drawn::new(&draft, &ask.portal.catalogue).below(serving.base()).check_on(serving.encounter.channel),
        name: serving.card.name.clone(),
        through,
        reference: draft.application.reference.clone().map(|reference| {
            let path = ask.l.href(&format!("/verify?code={reference}"));
            (reference, format!("{}{path}", ask.portal.public_url))
        }),
        handed_in: submission.map(|one| (one.at, one.served.map(|served| served.confirmed))),
        staff: TypedBy::Staff(serving.encounter.role, place),
        paper: if ask.parameter("paper").as_deref() == Some("roll") { PaperSize::Roll } else { PaperSize::A4 },
    };
    Ok(serving.page(StatusCode::OK, page))
}
