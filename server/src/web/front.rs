//! The way in, before any layer: a page that is the same for everybody and was drawn before leaves from memory.
//! Everything else goes through the router; what changes something is carried out even when the browser hangs up.

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use axum::response::{IntoResponse, Response};
use futures::FutureExt;
use futures::future::{BoxFuture, Either, Ready, ready};
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;
use tower::{BoxError, Service};

use super::client::Peer;
use super::display;
use super::harden::request_id;
use super::portal::Portal;
use super::{acting, kiosk};

/// The portal as the listener sees it.
#[derive(Clone)]
pub struct Front {
    portal: Arc<Portal>,
    router: Router,
    peer: Option<IpAddr>,
}

impl Front {
    /// In front of the portal's routes.
    pub fn new(portal: Arc<Portal>, router: Router) -> Self {
        Self { portal, router, peer: None }
    }

    /// The same for one connection, from this address.
    pub fn from(&self, peer: IpAddr) -> Self {
        Self { peer: Some(peer), ..self.clone() }
    }

    fn remembered(&self, method: &Method, uri: &axum::http::Uri, headers: &HeaderMap) -> Option<Response> {
        if *method != Method::GET
            || uri.query().is_some()
            || headers.contains_key("save-data")
            || acting::hinted(headers)
            || !display::manner(headers).is_own()
            || kiosk::hinted(headers)
        {
            return None;
        }
        let started = Instant::now();
        let kept = self.portal.cache.find(uri.path())?;
        let mut response = kept.response(headers);
        let id = request_id();
        tracing::debug!(%id, path = uri.path(), status = response.status().as_u16(), "answered from memory");
        if let Ok(value) = HeaderValue::from_str(&id) {
            response.headers_mut().insert("x-request-id", value);
        }
        kept.note(response.status(), started.elapsed());
        Some(response)
    }
}

impl<B> Service<Request<B>> for Front
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, BoxFuture<'static, Result<Response, Infallible>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        if let Some(response) = self.remembered(request.method(), request.uri(), request.headers()) {
            return Either::Left(ready(Ok(response)));
        }
        let changes = !request.method().is_safe();
        let mut request = request.map(Body::new);
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(Peer(peer));
        }
        let answer = self.router.call(request);
        Either::Right(if changes { to_its_end(answer).boxed() } else { answer.boxed() })
    }
}

/// Carries a request out to its end: a connection that breaks off must not leave a change half known.
async fn to_its_end(
    answer: impl Future<Output = Result<Response, Infallible>> + Send + 'static,
) -> Result<Response, Infallible> {
    match tokio::spawn(answer).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(%error, "a request was broken off");
            Ok(StatusCode::SERVICE_UNAVAILABLE.into_response())
        }
    }
}
