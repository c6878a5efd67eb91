//! A form with a file: read within limits, and only from our own pages.

use app::pages::Problem;
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, FromRequestParts, Multipart, Request};
use axum::http::StatusCode;
use axum::response::Response;
use std::sync::Arc;

use super::ask::{Ask, Spoken, Visitor};
use super::portal::Portal;
use super::posted::{Origin, get, shown};

/// The largest form with its file, in bytes; routes that take one set it as their body's limit.
pub(super) const LARGEST_UPLOAD: usize = 2 * 1024 * 1024 + 64 * 1024;
/// The most parts that such a form has.
const MOST_PARTS: usize = 20;

/// The fields of a form and its file.
pub(super) struct Uploaded<W> {
    pub(super) ask: Ask<W>,
    /// What was chosen; empty when nothing was.
    pub(super) file: Vec<u8>,
}

impl<W: Visitor> FromRequest<Arc<Portal>> for Uploaded<W> {
    type Rejection = Response;

    async fn from_request(request: Request, portal: &Arc<Portal>) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let ask = Ask::<W>::from_request_parts(&mut parts, portal).await?;
        let origin = Origin::of(&parts);
        let unreadable = || ask.problem(StatusCode::BAD_REQUEST, Problem::BadRequest);
        let request = Request::from_parts(parts, body);
        let mut form = Multipart::from_request(request, portal).await.map_err(|_| unreadable())?;
        let (mut fields, mut file) = (Vec::new(), Vec::new());
        while let Some(part) = form.next_field().await.map_err(|error| refused(&ask, &error))? {
            let name = part.name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(|error| refused(&ask, &error))?;
            if fields.len() >= MOST_PARTS {
                return Err(unreadable());
            }
            if name == "file" {
                file = bytes.to_vec();
            } else {
                fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        shown(&ask, origin, get(&fields, "csrf"))?;
        Ok(Self { ask, file })
    }
}

fn refused(ask: &Spoken, error: &MultipartError) -> Response {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return ask.problem(StatusCode::PAYLOAD_TOO_LARGE, Problem::TooLarge);
    }
    ask.problem(StatusCode::BAD_REQUEST, Problem::BadRequest)
}
