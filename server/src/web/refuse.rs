//! The one place where a use case's refusal becomes a status and a page.

use app::pages::Problem;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;
use uuid::Uuid;

use super::ask::{Ask, Visitor};
use crate::cases::Refusal;
use crate::storage::StoreError;

/// The answer to a refusal about an application. Refusals that belong into a form are handled by its handler before.
pub(super) fn refuse(ask: &Ask, application: Uuid, refusal: &Refusal) -> Response {
    let at = |page: &str| ask.go(&format!("/applications/{application}{page}"));
    match refusal {
        Refusal::NotFound => not_there(ask),
        Refusal::HandedIn => at(""),
        Refusal::ComesFirst(page) => at(&format!("/{page}")),
        Refusal::AssuranceTooLow { needed } => ask.to_sign_in(&ask.href(&ask.path), &format!("low-{}", needed.name())),
        Refusal::BeyondMandate(services) => ask.page(
            StatusCode::FORBIDDEN,
            app::pages::BeyondMandatePage { services: services.clone(), way: "/my/represent".to_owned() },
        ),
        Refusal::SavedElsewhere => {
            let current = format!("/applications/{application}");
            ask.page(StatusCode::CONFLICT, app::pages::ErrorPage { problem: Problem::Conflict { current } })
        }
        Refusal::NothingChosen | Refusal::Rejected(_) | Refusal::NotDeclared | Refusal::Forbidden => {
            ask.page(StatusCode::UNPROCESSABLE_ENTITY, app::pages::ErrorPage { problem: Problem::BadRequest })
        }
        Refusal::Store(error) => broken(ask, error),
    }
}

/// The page for what does not exist, for what is somebody else's, and for what a mandate does not reach: not even whether
/// somebody helps with it is said there.
fn not_there(ask: &Ask) -> Response {
    let mut ask = ask.clone();
    ask.spoken.helped = None;
    ask.page(StatusCode::NOT_FOUND, app::pages::ErrorPage { problem: Problem::NotFound })
}

/// The answer to somebody who tried too often: when they are heard again.
pub(super) fn too_many<W: Visitor>(ask: &Ask<W>, until: Timestamp) -> Response {
    let mut response =
        ask.page(StatusCode::TOO_MANY_REQUESTS, app::pages::ErrorPage { problem: Problem::TooMany { until } });
    let seconds = until.duration_since(ask.portal.clock.now()).as_secs().max(0) + 1;
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// The answer when the store failed.
pub(super) fn broken<W: Visitor>(ask: &Ask<W>, error: &StoreError) -> Response {
    match error {
        StoreError::Changed => ask.page(
            StatusCode::CONFLICT,
            app::pages::ErrorPage { problem: Problem::Conflict { current: "/my".to_owned() } },
        ),
        StoreError::Database(_)
        | StoreError::Log(_)
        | StoreError::Migration(_)
        | StoreError::Held(_)
        | StoreError::Head(_) => {
            tracing::error!(%error, "the store failed");
            ask.page(StatusCode::SERVICE_UNAVAILABLE, app::pages::ErrorPage { problem: Problem::Unavailable })
        }
        StoreError::Vault(_) | StoreError::Unreadable { .. } => {
            tracing::error!(%error, "what is stored can't be read");
            ask.page(StatusCode::INTERNAL_SERVER_ERROR, app::pages::ErrorPage { problem: Problem::Server })
        }
    }
}
