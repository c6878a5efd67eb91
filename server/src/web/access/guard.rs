//! What stands before every handler: forms of other sites are turned away, and so is whoever the declaration leaves out.
//! Whose a thing is, the use cases decide; a handler that forgets to ask for a session gets none.

use app::pages::{OnlyTheirsPage, Problem};
use axum::extract::{FromRequestParts, Request};
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::Response;
use domain::application::StaffRole;
use domain::representation::Scope;
use futures::future::BoxFuture;
use std::sync::Arc;

use super::super::ask::{Ask, Spoken, Stop};
use super::super::desk::StaffAsk;
use super::super::portal::Portal;
use super::super::posted::{Origin, origin};
use super::{Access, For};
use crate::identity::SignedInPerson;

/// A handler behind what was declared for it.
#[derive(Clone)]
pub(super) struct Guarded<H> {
    access: Access,
    handler: H,
}

impl<H> Guarded<H> {
    pub(super) fn new(access: Access, handler: H) -> Self {
        Self { access, handler }
    }
}

impl<H, T> Handler<T, Arc<Portal>> for Guarded<H>
where
    H: Handler<T, Arc<Portal>>,
    T: 'static,
{
    type Future = BoxFuture<'static, Response>;

    fn call(self, request: Request, portal: Arc<Portal>) -> Self::Future {
        Box::pin(async move {
            match admitted(self.access, request, &portal).await {
                Ok(request) => self.handler.call(request, portal).await,
                Err(response) => response,
            }
        })
    }
}

/// The request with what was declared beside it; the answer to one that is turned away.
async fn admitted(access: Access, request: Request, portal: &Arc<Portal>) -> Result<Request, Response> {
    let (mut parts, body) = request.into_parts();
    parts.extensions.insert(access);
    if !parts.method.is_safe() && !matches!(access, Access::Machine(_)) {
        own_pages_only(&mut parts, portal).await?;
    }
    if let Some(roles) = access.roles() {
        staff_only(&mut parts, portal, roles).await?;
    }
    Ok(Request::from_parts(parts, body))
}

/// Turns away what another site sends. Where nothing is said of it, the form's token decides, once it is read.
async fn own_pages_only(parts: &mut Parts, portal: &Arc<Portal>) -> Result<(), Response> {
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let origin = origin(&parts.headers, &portal.public_url, host);
    if origin == Origin::Foreign {
        tracing::warn!("a form came from another site: refused");
        let spoken = Spoken::from_request_parts(parts, portal).await?;
        return Err(spoken.problem(StatusCode::FORBIDDEN, Problem::Forbidden));
    }
    parts.extensions.insert(origin);
    Ok(())
}

async fn staff_only(parts: &mut Parts, portal: &Arc<Portal>, roles: &[StaffRole]) -> Result<(), Response> {
    let ask = StaffAsk::from_request_parts(parts, portal).await?;
    match ask.visit.data().map(|member| member.role) {
        None => Err(ask.sign_in_first()),
        Some(role) if roles.contains(&role) => Ok(()),
        Some(role) => {
            tracing::warn!(role = role.name(), "a member of staff asked for what their role may not do");
            Err(ask.not_for(role))
        }
    }
}

/// What was declared for the route of a request; an answer where its handler must not read a session.
pub(in super::super) fn declared(parts: &Parts, spoken: &Spoken) -> Result<Access, Stop> {
    match parts.extensions.get::<Access>() {
        Some(access) if access.knows_visitors() => Ok(*access),
        other => {
            tracing::error!(?other, route = spoken.route(), "a session was asked for where none is declared");
            Err(spoken.problem(StatusCode::INTERNAL_SERVER_ERROR, Problem::Server).into())
        }
    }
}

/// Turns away whoever is not signed in from a page that is somebody's, and whoever acts for another person from what is
/// not for them. What was sent by somebody whose session has ended is the handler's to keep.
pub(in super::super) fn person_only(access: Access, reads: bool, ask: &Ask<SignedInPerson>) -> Result<(), Stop> {
    let Some(whom) = access.person() else { return Ok(()) };
    if ask.visit.data().is_none() {
        return if reads { Err(ask.sign_in_first().into()) } else { Ok(()) };
    }
    let Some(acts_for) = ask.visit.acts_for() else { return Ok(()) };
    let may = match whom {
        For::Themselves => false,
        For::InCharge => acts_for.right.scope == Scope::Everything,
        For::Represented | For::Always => true,
    };
    if may { Ok(()) } else { Err(ask.page(StatusCode::FORBIDDEN, OnlyTheirsPage).into()) }
}
