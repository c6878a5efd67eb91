//! A form that was sent: read within limits, and only from our own pages.

use app::pages::{Filled, Problem};
use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::facts::{DateParts, FactId, Typed};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use jiff::civil::Date;
use std::sync::Arc;

use super::ask::{Ask, Spoken, Visitor, form_fields};
use super::portal::Portal;
use crate::cases::FieldInput;
use crate::identity::SignedInPerson;

/// The largest form, in bytes. The longest page of questions is far below.
const LARGEST: usize = 64 * 1024;
/// The most fields a form may have; our longest page has a few dozen.
const MOST_FIELDS: usize = 400;
/// How much of a form that is too large is still read, so that its sender can see the answer.
const READ: usize = 2 * 1024 * 1024;

/// The fields of a form, from a page of ours.
pub(super) struct Posted<W = SignedInPerson> {
    pub(super) ask: Ask<W>,
    pub(super) fields: Vec<(String, String)>,
}

impl<W> Posted<W> {
    /// The value of a field, empty when it was not sent.
    pub(super) fn get(&self, name: &str) -> &str {
        get(&self.fields, name)
    }

    /// All values of a field.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        self.fields.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    }

    /// The draft's version that the form was shown with.
    pub(super) fn version(&self) -> i64 {
        self.get("version").parse().unwrap_or(0)
    }
}

/// The value of a field, empty when it was not sent.
pub(super) fn get<'a>(fields: &'a [(String, String)], name: &str) -> &'a str {
    fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
}

/// What stands in the field or fields of a fact.
pub(super) fn filled(fields: &[(String, String)], fact: &FactId) -> Filled {
    let part = |name: &str| get(fields, &format!("{fact}.{name}")).to_owned();
    Filled {
        text: get(fields, &fact.to_string()).to_owned(),
        day: part("day"),
        month: part("month"),
        year: part("year"),
        calendar: part("calendar"),
    }
}

/// What was typed for a fact, dates put together from their parts in either calendar.
pub(super) fn input(fact: &FactId, filled: &Filled) -> FieldInput {
    let [day, month, year] = [&filled.day, &filled.month, &filled.year].map(|part| part.trim().is_empty());
    let lacks = DateParts { day, month, year };
    let typed = if day && month && year {
        Typed { text: filled.text.clone(), ..Typed::default() }
    } else {
        match date(filled) {
            Some(date) => Typed { text: date.to_string(), ..Typed::default() },
            None => Typed { text: String::new(), not_a_date: true, lacks },
        }
    };
    FieldInput { fact: fact.clone(), typed }
}

fn date(filled: &Filled) -> Option<Date> {
    let number = |text: &String| domain::facts::ascii_digits(text).trim().parse::<i16>().ok();
    let (day, month, year) = (number(&filled.day)?, number(&filled.month)?, number(&filled.year)?);
    let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
    if filled.calendar == "hijri" {
        app::format::from_hijri(year, month, day)
    } else {
        Date::new(year, month, day).ok()
    }
}

impl<W: Visitor> FromRequest<Arc<Portal>> for Posted<W> {
    type Rejection = Response;

    async fn from_request(request: Request, portal: &Arc<Portal>) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let ask = Ask::<W>::from_request_parts(&mut parts, portal).await?;
        let origin = Origin::of(&parts);
        let fields = form_fields(&read(body, &ask).await?);
        if fields.len() > MOST_FIELDS {
            return Err(ask.problem(StatusCode::BAD_REQUEST, Problem::BadRequest));
        }
        shown(&ask, origin, get(&fields, "csrf"))?;
        Ok(Self { ask, fields })
    }
}

/// A browser too old to say where a form comes from has to show the session's token, where there is a session.
pub(super) fn shown<W: Visitor>(ask: &Ask<W>, origin: Origin, token: &str) -> Result<(), Turned> {
    let is_own = match origin {
        Origin::Own => true,
        Origin::Foreign => false,
        Origin::Unsaid => ask.visit.data().is_none() || ask.visit.accepts(token),
    };
    if is_own {
        return Ok(());
    }
    tracing::warn!("a form came without origin and without a token: refused");
    Err(Turned::away(ask))
}

/// The page for somebody whose form isn't taken: boxed, since it is rare and large.
pub(super) struct Turned(Box<Response>);

impl Turned {
    fn away<W: Visitor>(ask: &Ask<W>) -> Self {
        Self(Box::new(ask.problem(StatusCode::FORBIDDEN, Problem::Forbidden)))
    }
}

impl From<Turned> for Response {
    fn from(turned: Turned) -> Self {
        *turned.0
    }
}

async fn read(body: Body, spoken: &Spoken) -> Result<Vec<u8>, Response> {
    let too_large = || spoken.problem(StatusCode::PAYLOAD_TOO_LARGE, Problem::TooLarge);
    match Limited::new(body, READ).collect().await {
        Ok(collected) => {
            let bytes = collected.to_bytes();
            if bytes.len() > LARGEST { Err(too_large()) } else { Ok(bytes.to_vec()) }
        }
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(_) => Err(spoken.problem(StatusCode::BAD_REQUEST, Problem::BadRequest)),
    }
}

/// Where a form comes from, as far as the browser says (Fetch metadata, Origin).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Own,
    Foreign,
    Unsaid,
}

impl Origin {
    /// What the guard of the route has found; a request that came around it is nobody's.
    pub(super) fn of(parts: &Parts) -> Self {
        parts.extensions.get().copied().unwrap_or(Self::Foreign)
    }
}

/// Where a request comes from. A page that came without TLS is none of ours where the portal has TLS: whoever sits in the
/// network could have written it.
pub(super) fn origin(headers: &HeaderMap, public_url: &str, host: Option<&str>) -> Origin {
    let by_tls = public_url.starts_with("https://");
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some("same-origin" | "none") => return Origin::Own,
        Some(_) => return Origin::Foreign,
        None => {}
    }
    match text("origin") {
        Some(origin) if origin == public_url => Origin::Own,
        Some(origin)
            if host.is_some_and(|host| {
                origin == format!("https://{host}") || !by_tls && origin == format!("http://{host}")
            }) =>
        {
            Origin::Own
        }
        Some(_) => Origin::Foreign,
        None => Origin::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn of_a_date_that_was_begun_the_parts_that_lack_are_known() {
        let typed = |day: &str, month: &str, year: &str| {
            let [day, month, year] = [day, month, year].map(str::to_owned);
            input(&FactId::new("applicant", "birth_date"), &Filled { day, month, year, ..Filled::default() }).typed
        };
        let whole = typed("1", "٣", "1998");
        assert_eq!((whole.text.as_str(), whole.lacks.any()), ("1998-03-01", false));
        let lacks = DateParts { month: true, ..DateParts::default() };
        assert_eq!(typed("1", " ", "1998"), Typed { not_a_date: true, lacks, ..Typed::default() });
        let lacks = DateParts { day: true, year: true, ..DateParts::default() };
        assert_eq!(typed("", "3", "").lacks, lacks);
        assert_eq!(typed("", "", ""), Typed::default());
        assert_eq!(typed("31", "2", "1998"), Typed { not_a_date: true, ..Typed::default() });
    }

    #[test]
    fn only_our_own_pages_may_send_forms() {
        let of = |pairs: &[(&'static str, &'static str)]| {
            origin(&headers(pairs), "https://shubbak.example", Some("shubbak.example"))
        };
        assert_eq!(of(&[("sec-fetch-site", "same-origin")]), Origin::Own);
        assert_eq!(of(&[("sec-fetch-site", "same-site")]), Origin::Foreign);
        assert_eq!(of(&[("sec-fetch-site", "cross-site"), ("origin", "https://shubbak.example")]), Origin::Foreign);
        assert_eq!(of(&[("origin", "https://shubbak.example")]), Origin::Own);
        assert_eq!(of(&[("origin", "https://evil.example")]), Origin::Foreign);
        assert_eq!(of(&[("origin", "null")]), Origin::Foreign);
        assert_eq!(of(&[("origin", "http://shubbak.example")]), Origin::Foreign, "a page that came without TLS");
        assert_eq!(of(&[]), Origin::Unsaid);
        let host = headers(&[("origin", "http://127.0.0.1:3000")]);
        assert_eq!(origin(&host, "http://localhost:3000", Some("127.0.0.1:3000")), Origin::Own, "another name of ours");
    }
}
