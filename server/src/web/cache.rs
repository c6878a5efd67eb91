//! Pages that are the same for everybody until the catalogue changes: drawn once, compressed once for whoever takes it so,
//! revalidated by ETag.

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};
use std::time::Duration;

use super::assets::{accepts_brotli, brotli};
use super::classes::Measured;
use super::harden::SecurityHeaders;

/// How many pages are kept; beyond that the memory starts anew.
const KEPT: usize = 4096;

/// A page in each form in which it is sent, ready to go.
pub(super) struct Kept {
    plain: (HeaderMap, Bytes),
    brotli: OnceLock<Option<(HeaderMap, Bytes)>>,
    unmodified: HeaderMap,
    etag: HeaderValue,
    measured: [Measured; 2],
}

/// What is kept under an address.
#[derive(Clone, Copy)]
pub(super) struct Sort<'a> {
    /// The address's pattern, under which its time is noted.
    pub(super) route: &'a str,
    /// Its media type.
    pub(super) kind: &'static str,
    /// True for open data: scripts of other sites may read it.
    pub(super) open: bool,
}

/// Drawn pages by their address.
#[derive(Clone)]
pub struct PageCache {
    security: SecurityHeaders,
    pages: Arc<RwLock<HashMap<String, Arc<Kept>>>>,
}

impl PageCache {
    /// An empty cache; its pages carry the headers of every answer.
    pub fn new(security: SecurityHeaders) -> Self {
        Self { security, pages: Arc::default() }
    }

    /// The page under an address, if it was drawn before.
    pub(super) fn find(&self, address: &str) -> Option<Arc<Kept>> {
        self.pages.read().ok()?.get(address).cloned()
    }

    /// The page under an address, drawn when it is asked for the first time; `None` when there is no such page.
    pub(super) fn serve(
        &self,
        (address, sort): (&str, Sort<'_>),
        headers: &HeaderMap,
        draw: impl FnOnce() -> Option<String>,
    ) -> Option<Response> {
        let kept = match self.find(address) {
            Some(kept) => kept,
            None => self.keep(address, sort, draw()?),
        };
        Some(kept.response(headers))
    }

    fn keep(&self, address: &str, sort: Sort<'_>, page: String) -> Arc<Kept> {
        let kept = Arc::new(Kept::new(&self.security, sort, page));
        if let Ok(mut pages) = self.pages.write() {
            if pages.len() >= KEPT {
                pages.clear();
            }
            pages.insert(address.to_owned(), Arc::clone(&kept));
        }
        kept
    }
}

impl Kept {
    fn new(security: &SecurityHeaders, sort: Sort<'_>, page: String) -> Self {
        let digest: String = Sha256::digest(&page).iter().take(10).map(|byte| format!("{byte:02x}")).collect();
        let etag = HeaderValue::from_str(&format!("W/\"{digest}\"")).unwrap_or(HeaderValue::from_static("W/\"0\""));
        let mut unmodified = HeaderMap::with_capacity(16);
        security.put_on(&mut unmodified);
        unmodified.insert(header::ETAG, etag.clone());
        unmodified.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        unmodified.insert(header::VARY, HeaderValue::from_static("accept-encoding, save-data"));
        if sort.open {
            unmodified.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
        let mut whole = unmodified.clone();
        whole.insert(header::CONTENT_TYPE, HeaderValue::from_static(sort.kind));
        let statuses = [StatusCode::OK, StatusCode::NOT_MODIFIED];
        let measured = statuses.map(|status| Measured::of(sort.route, &Method::GET, status));
        Self { plain: (whole, Bytes::from(page)), brotli: OnceLock::new(), unmodified, etag, measured }
    }

    /// The page compressed, which takes longer than to draw it: not before somebody takes it so.
    fn compressed(&self) -> Option<&(HeaderMap, Bytes)> {
        let compress = || {
            let (whole, page) = &self.plain;
            let mut headers = whole.clone();
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            Some((headers, Bytes::from(brotli(page)?)))
        };
        self.brotli.get_or_init(compress).as_ref()
    }

    /// The answer to a request with these headers; complete but for the request's id.
    pub(super) fn response(&self, headers: &HeaderMap) -> Response {
        if headers.get(header::IF_NONE_MATCH).is_some_and(|value| *value == self.etag) {
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            *response.headers_mut() = self.unmodified.clone();
            return response;
        }
        let compressed = accepts_brotli(headers).then(|| self.compressed()).flatten();
        let (whole, body) = compressed.unwrap_or(&self.plain);
        let mut response = Response::new(body.clone().into());
        *response.headers_mut() = whole.clone();
        response
    }

    /// Notes how long an answer took that went round the layers.
    pub(super) fn note(&self, status: StatusCode, took: Duration) {
        let [whole, unmodified] = &self.measured;
        let measured = if status == StatusCode::NOT_MODIFIED { unmodified } else { whole };
        measured.note(took.as_secs_f64());
    }
}
