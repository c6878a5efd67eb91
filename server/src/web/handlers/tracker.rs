//! The data tracker's interface (RIA Andmejälgija 2.1.0): who used a person's data, for the state's own portal of uses.

use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::exchange::LogEntry;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::super::ask::accepted;
use super::super::portal::Portal;
use crate::storage::{LookQuery, LookScope, LookedFor, StoreError};

/// How many uses are given when nothing else is asked for, and at most.
const AT_ONCE: i64 = 1000;

/// What `/v2/findUsage` is asked.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in super::super) struct Wanted {
    user_code: String,
    period_start: Option<Timestamp>,
    period_end: Option<Timestamp>,
    offset: Option<i32>,
    limit: Option<i32>,
}

/// The uses found.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Found {
    total_usages: i64,
    usages: Vec<Usage>,
}

/// One use.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Usage {
    logtime: Timestamp,
    action: String,
    receiver_code: String,
    receiver_name: String,
    receiver_system: String,
}

/// `GET /v2/findUsage`: the uses of one person's data. The X-Road security server in front vouches for `X-Road-UserId`;
/// the token tells that it is that server who asks.
pub(in super::super) async fn find_usage(
    State(portal): State<Arc<Portal>>,
    headers: HeaderMap,
    wanted: Result<Query<Wanted>, axum::extract::rejection::QueryRejection>,
) -> Response {
    if let Some(refused) = refused(&portal, &headers) {
        return refused;
    }
    let Ok(Query(wanted)) = wanted else {
        return bad("userCode is missing, or a parameter is not of its kind: times as 2026-01-31T10:20:30Z");
    };
    let asks = headers.get("x-road-userid").and_then(|value| value.to_str().ok());
    let Some(asks) = asks.filter(|id| !id.is_empty()) else { return bad("the header X-Road-UserId is missing") };
    if without_country(asks) != without_country(&wanted.user_code) {
        return bad("X-Road-UserId differs from userCode, and no right to represent that person is known here");
    }
    match uses(&portal, &headers, &wanted).await {
        Ok(Some(found)) => Json(found).into_response(),
        Ok(None) => bad("offset and limit must not be negative, and periodStart must not be after periodEnd"),
        Err(error) => broken(&error),
    }
}

async fn uses(portal: &Portal, headers: &HeaderMap, wanted: &Wanted) -> Result<Option<Found>, StoreError> {
    let (offset, limit) = (i64::from(wanted.offset.unwrap_or(0)), wanted.limit.map_or(AT_ONCE, i64::from));
    let from = wanted.period_start.unwrap_or(Timestamp::UNIX_EPOCH);
    let to = wanted.period_end.unwrap_or_else(|| portal.clock.now());
    if offset < 0 || limit < 0 || (wanted.period_end.is_some() && from > to) {
        return Ok(None);
    }
    let subject = portal.store.vault().index("national_id", without_country(&wanted.user_code));
    // The same selection as on the person's own page of looks, which says how many of them are uses.
    let query = LookQuery {
        person: Uuid::nil(),
        subject,
        from,
        to: to.saturating_add(SignedDuration::from_micros(1)).unwrap_or(to),
        source: None,
        scope: LookScope::Used,
        whose: LookedFor::Anybody,
        actor: None,
    };
    let total_usages = portal.store.count_looks(&query).await?;
    let looks = portal.store.looks(&query, offset, limit.min(AT_ONCE)).await?;
    let usages = looks.into_iter().filter_map(|look| usage(portal, headers, look.intended)).collect();
    Ok(Some(Found { total_usages, usages }))
}

/// A use in the language that is asked for: which service had which register asked.
fn usage(portal: &Portal, headers: &HeaderMap, entry: LogEntry) -> Option<Usage> {
    let l = portal.negotiate(accepted(headers))?;
    let name = |kind: &str, id: &str| l.plain(&format!("{kind}-{id}"));
    let asker = app::texts::plain(&app::words::asker(l, &entry.service));
    Some(Usage {
        logtime: entry.at,
        action: format!("{asker}: {}", name("source", &entry.source)),
        receiver_name: name("authority", &entry.requester),
        receiver_code: entry.requester,
        receiver_system: l.plain("portal-name"),
    })
}

/// The moments between which uses can be found.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Period {
    period_start: Timestamp,
}

/// `GET /v2/usagePeriod`: since when uses are kept; up to now.
pub(in super::super) async fn usage_period(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    if let Some(refused) = refused(&portal, &headers) {
        return refused;
    }
    match portal.store.log_since().await {
        Ok(oldest) => Json(Period { period_start: oldest.unwrap_or_else(|| portal.clock.now()) }).into_response(),
        Err(error) => broken(&error),
    }
}

/// A sign of life.
#[derive(Debug, Serialize)]
struct Heartbeat {
    status: &'static str,
    message: &'static str,
}

/// `GET /v2/heartbeat`: whether uses can be asked for now.
pub(in super::super) async fn heartbeat(State(portal): State<Arc<Portal>>) -> Response {
    Json(match portal.store.ping().await {
        Ok(()) => Heartbeat { status: "OK", message: "uses can be asked for" },
        Err(_) => Heartbeat { status: "FAIL", message: "the database does not answer" },
    })
    .into_response()
}

/// Why whoever asks gets nothing: the token is not theirs, or none is set outside of the demo country.
fn refused(portal: &Portal, headers: &HeaderMap) -> Option<Response> {
    let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let sent = sent.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    match &portal.tracker_token {
        Some(token) if sent.as_bytes().ct_eq(token.as_bytes()).into() => None,
        None if portal.demo => None,
        Some(_) => Some(StatusCode::UNAUTHORIZED.into_response()),
        None => {
            tracing::warn!("the data tracker's interface is closed: set SHUBBAK_TRACKER_TOKEN to open it");
            Some(StatusCode::NOT_FOUND.into_response())
        }
    }
}

/// An id without the country's two letters in front, as X-Road writes it.
fn without_country(id: &str) -> &str {
    let (first, rest) = id.split_at_checked(2).unwrap_or(("", id));
    if first.chars().all(|c| c.is_ascii_uppercase()) { rest } else { id }
}

fn bad(why: &'static str) -> Response {
    (StatusCode::BAD_REQUEST, why).into_response()
}

fn broken(error: &StoreError) -> Response {
    tracing::error!(%error, "uses can't be read");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
