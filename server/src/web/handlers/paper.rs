//! The paper form of a service or life event, blank, for everybody.

use app::pages::PaperFormPage;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::definition::Subject;

use super::super::ask::Spoken;
use super::public::kept;

/// `GET /{lang}/forms/{kind}/{id}`.
pub(in super::super) async fn form(
    spoken: Spoken,
    Path((_, kind, id)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let address = format!("{}{}", spoken.portal.public_url, spoken.href(&format!("/desk/forms/{kind}/{id}")));
    let page = |subject: &Subject| PaperFormPage::of(&spoken.portal.catalogue, subject, address);
    match Subject::at(&kind, &id) {
        // There are too many bundles of one's own to keep a page of each.
        Some(own @ Subject::Own(_)) => match page(&own) {
            Some(page) => spoken.public(StatusCode::OK, page),
            None => spoken.not_found(),
        },
        subject => kept(&spoken, &headers, || page(&subject?)),
    }
}
