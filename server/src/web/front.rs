//! The way in, before any layer: a page that is the same for everybody and was drawn before leaves from memory.
//! Everything else is let in at the door and goes through the router; what changes something is carried out even when
//! the browser hangs up.

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures::FutureExt;
use futures::future::{BoxFuture, Either, Ready, ready};
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;
use tower::{BoxError, Service};

use super::admission::{Class, Door, Received, Said, received};
use super::client::{self, Peer};
use super::display;
use super::harden::request_id;
use super::portal::Portal;
use super::{acting, kiosk};

/// The portal as the listener sees it.
#[derive(Clone)]
pub struct Front {
    portal: Arc<Portal>,
    router: Router,
    door: Arc<Door>,
    peer: Option<IpAddr>,
}

impl Front {
    /// In front of the portal's routes.
    pub(super) fn new(portal: Arc<Portal>, router: Router, door: Arc<Door>) -> Self {
        Self { portal, router, door, peer: None }
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
        // One whose end is told by chunks ends the connection (RFC 9112, 6.1): whatever stands behind it in other eyes is not
        // heard. No browser sends forms so.
        let last = request.headers().contains_key(header::TRANSFER_ENCODING);
        let from = client::seen(self.peer, request.headers(), self.portal.proxies);
        let answer = match self.door.look(&request, from) {
            Said::Instead(response) if !last => return Either::Left(ready(Ok(*response))),
            Said::Instead(response) => ready(Ok(*response)).boxed(),
            Said::Knock(class) => let_in(self.clone(), class, request).boxed(),
            Said::Pass => {
                let answer = self.router.call(request);
                if changes { to_its_end(answer, Arc::clone(&self.portal)).boxed() } else { answer.boxed() }
            }
        };
        Either::Right(if last { answer.map(closing).boxed() } else { answer })
    }
}

/// The same answer, after which the connection is closed.
fn closing(answer: Result<Response, Infallible>) -> Result<Response, Infallible> {
    answer.map(|mut response| {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        response
    })
}

/// Lets a request in when there is a place for it, which it keeps until it is answered.
async fn let_in(front: Front, class: Class, request: Request<Body>) -> Result<Response, Infallible> {
    let Front { portal, mut router, door, .. } = front;
    if request.method().is_safe() {
        return match door.enter(class, (request.uri(), request.headers())).await {
            Ok(place) => kept_until(router.call(request), place).await,
            Err(full) => Ok(full),
        };
    }
    let (parts, body) = request.into_parts();
    match received(body, &parts.headers).await {
        Received::Whole(body) => match door.enter(class, (&parts.uri, &parts.headers)).await {
            Ok(place) => to_its_end(kept_until(router.call(Request::from_parts(parts, body)), place), portal).await,
            Err(full) => Ok(full),
        },
        Received::Long(body) => match door.enter_long(class, (&parts.uri, &parts.headers)) {
            Ok(place) => to_its_end(kept_until(router.call(Request::from_parts(parts, body)), place), portal).await,
            Err(full) => Ok(*full),
        },
        Received::Late => Ok((StatusCode::REQUEST_TIMEOUT, [(header::CONNECTION, "close")]).into_response()),
    }
}

/// An answer, and something that is given back with it.
async fn kept_until<T>(answer: impl Future<Output = T>, place: impl Send) -> T {
    let answered = answer.await;
    drop(place);
    answered
}

/// Carries a request out to its end: a connection that breaks off must not leave a change half known.
async fn to_its_end(
    answer: impl Future<Output = Result<Response, Infallible>> + Send + 'static,
    portal: Arc<Portal>,
) -> Result<Response, Infallible> {
    match tokio::spawn(answer).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(%error, "a request was broken off");
            let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
            portal.security.put_on(response.headers_mut());
            Ok(response)
        }
    }
}
