//! What is answered in place of the portal's pages while it is full: drawn beforehand in every language, so that it
//! costs next to nothing to say.

use app::pages::{ErrorPage, Problem, TurnPage};
use app::texts::L;
use app::{Page, PageContext};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::super::assets::{accepts_brotli, brotli};
use super::super::portal::Portal;

/// After how many seconds somebody who was sent away may try again.
const AGAIN: u64 = 10;
/// Of so many minutes the page is kept that says when somebody may try again.
const MINUTES: usize = 64;

/// A page in the two forms in which it is sent.
struct Drawn {
    plain: Bytes,
    brotli: OnceLock<Option<Bytes>>,
}

/// The pages.
pub(super) struct Answers {
    busy: BTreeMap<&'static str, Drawn>,
    turn: BTreeMap<(&'static str, Option<u32>), Drawn>,
    too_many: Mutex<HashMap<(&'static str, i64), Drawn>>,
}

impl Answers {
    /// Draws them.
    pub(super) fn draw(portal: &Portal) -> Self {
        let (mut busy, mut turn) = (BTreeMap::new(), BTreeMap::new());
        for l in portal.texts.languages() {
            busy.insert(l.lang(), drawn(portal, (l, "/"), ErrorPage { problem: Problem::Busy }));
            for before in TurnPage::STEPS {
                turn.insert((l.lang(), before), drawn(portal, (l, "/turn"), TurnPage { before }));
            }
        }
        Self { busy, turn, too_many: Mutex::default() }
    }

    /// The portal is full.
    pub(super) fn busy(&self, portal: &Portal, l: L, headers: &HeaderMap) -> Response {
        let page = self.busy.get(l.lang());
        answer((StatusCode::SERVICE_UNAVAILABLE, AGAIN), page, (portal, headers))
    }

    /// Somebody's place in line: so many are before them.
    pub(super) fn turn(&self, portal: &Portal, (l, before): (L, u64), headers: &HeaderMap) -> Response {
        let step = TurnPage::step(before);
        let again = if step.is_none_or(|step| step > 1000) { 3 * AGAIN } else { AGAIN };
        let page = self.turn.get(&(l.lang(), step));
        let mut response = answer((StatusCode::SERVICE_UNAVAILABLE, again), page, (portal, headers));
        // With or without scripts, and without a word in the page.
        if let Ok(value) = HeaderValue::from_str(&format!("{again}; url={}", l.href("/turn"))) {
            response.headers_mut().insert(header::REFRESH, value);
        }
        response
    }

    /// Somebody tried too often, and is heard again then.
    pub(super) fn too_many(&self, portal: &Portal, (l, until): (L, Timestamp), headers: &HeaderMap) -> Response {
        // A full minute: the page says no seconds, and never too early.
        let minute = until.as_second().div_euclid(60) + 1;
        let seconds = until.duration_since(portal.clock.now()).as_secs() + 1;
        let mut kept = self.too_many.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MINUTES {
            kept.clear();
        }
        let page = kept.entry((l.lang(), minute)).or_insert_with(|| {
            let until = Timestamp::from_second(minute * 60).unwrap_or(until);
            drawn(portal, (l, "/"), ErrorPage { problem: Problem::TooMany { until } })
        });
        let again = (StatusCode::TOO_MANY_REQUESTS, u64::try_from(seconds).unwrap_or(1));
        answer(again, Some(page), (portal, headers))
    }
}

fn drawn(portal: &Portal, (lang, path): (L, &str), page: impl Page) -> Drawn {
    let context = PageContext {
        lang,
        path: path.to_owned(),
        query: None,
        csrf: None,
        signed_in: None,
        acting: None,
        helped: None,
        desk: None,
        demo: portal.demo,
        save_data: false,
        kiosk: false,
        request_id: String::new(),
        today: portal.clock.today(),
        assets: portal.assets,
    };
    let page = app::render(&context, page);
    Drawn { plain: Bytes::from(page), brotli: OnceLock::new() }
}

fn answer(
    (status, again): (StatusCode, u64),
    page: Option<&Drawn>,
    (portal, headers): (&Portal, &HeaderMap),
) -> Response {
    let Some(page) = page else { return status.into_response() };
    let compress = || brotli(&page.plain).map(Bytes::from);
    let compressed = accepts_brotli(headers).then(|| page.brotli.get_or_init(compress).as_ref()).flatten();
    let mut response = Response::new(Body::from(compressed.unwrap_or(&page.plain).clone()));
    *response.status_mut() = status;
    portal.security.put_on(response.headers_mut());
    let put = response.headers_mut();
    if compressed.is_some() {
        put.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    put.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    put.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    put.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language"));
    put.insert(header::RETRY_AFTER, HeaderValue::from(again));
    response
}

/// The language of the address, else the one that the browser asks for.
pub(super) fn language(portal: &Arc<Portal>, path: &str, headers: &HeaderMap) -> Option<L> {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    portal.texts.language(first).or_else(|| portal.negotiate(super::super::ask::accepted(headers)))
}
