//! The one place where a use case's refusal becomes a status and a page.

use app::pages::Problem;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::ask::{Ask, Visitor};
use crate::cases::Refusal;
use crate::storage::StoreError;

/// The answer to a refusal about an application. Refusals that belong into a form are handled by its handler before.
pub(super) fn refuse(ask: &Ask, application: Uuid, refusal: &Refusal) -> Response {
    let at = |page: &str| ask.go(&format!("/applications/{application}{page}"));
    match refusal {
        Refusal::NotFound => ask.page(StatusCode::NOT_FOUND, app::pages::ErrorPage { problem: Problem::NotFound }),
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
