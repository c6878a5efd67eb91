//! The baseline: an axum handler that returns the same bytes and does nothing else.

use axum::Router;
use axum::body::Bytes;
use axum::http::{StatusCode, header};
use axum::routing::get;

use crate::Fault;

/// Serves a file's bytes to GET and a redirect to POST, until the process is killed.
pub(crate) async fn serve(page: &str, address: &str) -> Result<(), Fault> {
    let page = Bytes::from(std::fs::read(page)?);
    let show = move || {
        let page = page.clone();
        async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page) }
    };
    let post = |_: Bytes| async { (StatusCode::SEE_OTHER, [(header::LOCATION, "/next")]) };
    let router = Router::new().route("/", get(show).post(post));
    let listener = tokio::net::TcpListener::bind(address).await?;
    Ok(axum::serve(listener, router).await?)
}
