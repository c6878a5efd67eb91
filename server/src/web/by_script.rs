//! Forms that a script sends, so that a lost connection loses nothing. Where a browser would be sent on, the script is
//! told where to: it must not follow by itself, since a page that is asked for twice may be given out once.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderName, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

/// With this header a script says that it sends a form.
const BY: &str = "x-shubbak-by";
/// In this one it is told where to go on.
const GO: HeaderName = HeaderName::from_static("x-shubbak-go");

/// Turns a redirect that answers a script's form into the word where to go.
pub(super) async fn answered(request: Request, next: Next) -> Response {
    let by_script = request.headers().get(BY).is_some_and(|value| value == "script");
    let mut response = next.run(request).await;
    if by_script
        && response.status().is_redirection()
        && let Some(to) = response.headers_mut().remove(header::LOCATION)
    {
        *response.status_mut() = StatusCode::NO_CONTENT;
        *response.body_mut() = Body::empty();
        response.headers_mut().remove(header::CONTENT_LENGTH);
        response.headers_mut().insert(GO, to);
    }
    response
}
