//! The paper form of a service or life event, blank, for everybody.

use app::pages::PaperFormPage;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::definition::Subject;

use super::super::ask::Spoken;
use super::public::kept;

/// What a form is about, by its path below `/forms`.
pub(in super::super) fn subject(kind: &str, id: &str) -> Option<Subject> {
    match kind {
        "services" => Some(Subject::Service(id.to_owned())),
        "life-events" => Some(Subject::LifeEvent(id.to_owned())),
        _ => None,
    }
}

/// `GET /{lang}/forms/{kind}/{id}`.
pub(in super::super) async fn form(
    spoken: Spoken,
    Path((_, kind, id)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let address = format!("{}{}", spoken.portal.public_url, spoken.href(&format!("/desk/forms/{kind}/{id}")));
    kept(&spoken, &headers, || PaperFormPage::of(&spoken.portal.catalogue, &subject(&kind, &id)?, address))
}
