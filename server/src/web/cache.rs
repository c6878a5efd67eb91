//! Pages that are the same for everybody until the catalogue changes: drawn once, compressed once, revalidated by ETag.

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use super::assets::{accepts_brotli, brotli};

/// How many pages are kept; beyond that the memory starts anew.
const KEPT: usize = 4096;

#[derive(Debug)]
struct Kept {
    plain: Bytes,
    brotli: Bytes,
    etag: HeaderValue,
}

/// Drawn pages by their address.
#[derive(Clone, Debug, Default)]
pub struct PageCache {
    pages: Arc<RwLock<HashMap<String, Arc<Kept>>>>,
}

impl PageCache {
    /// The page under an address, drawn when it is asked for the first time; `None` when there is no such page.
    pub(super) fn serve(
        &self,
        address: &str,
        headers: &HeaderMap,
        draw: impl FnOnce() -> Option<String>,
    ) -> Option<Response> {
        let known = self.pages.read().ok().and_then(|pages| pages.get(address).cloned());
        let kept = match known {
            Some(kept) => kept,
            None => self.keep(address, draw()?),
        };
        Some(respond(&kept, headers))
    }

    fn keep(&self, address: &str, html: String) -> Arc<Kept> {
        let digest: String = Sha256::digest(&html).iter().take(10).map(|byte| format!("{byte:02x}")).collect();
        let etag = HeaderValue::from_str(&format!("W/\"{digest}\"")).unwrap_or(HeaderValue::from_static("W/\"0\""));
        let compressed = brotli(html.as_bytes()).unwrap_or_default();
        let kept = Arc::new(Kept { plain: Bytes::from(html), brotli: Bytes::from(compressed), etag });
        if let Ok(mut pages) = self.pages.write() {
            if pages.len() >= KEPT {
                pages.clear();
            }
            pages.insert(address.to_owned(), Arc::clone(&kept));
        }
        kept
    }
}

fn respond(kept: &Kept, headers: &HeaderMap) -> Response {
    let mut out = HeaderMap::with_capacity(5);
    out.insert(header::ETAG, kept.etag.clone());
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding, save-data"));
    if headers.get(header::IF_NONE_MATCH).is_some_and(|value| *value == kept.etag) {
        return (StatusCode::NOT_MODIFIED, out).into_response();
    }
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if accepts_brotli(headers) && !kept.brotli.is_empty() {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        return (out, kept.brotli.clone()).into_response();
    }
    (out, kept.plain.clone()).into_response()
}
