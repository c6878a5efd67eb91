//! Taking a sheet over into a register that an officer keeps.

use app::pages::{FactRef, SheetMistake, SheetPage, SheetProblem};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::facts::FactId;
use domain::keeping::{Mistake, Wrong};

use super::super::ask::{Reply, flatten};
use super::super::refuse::broken;
use super::super::uploaded::Uploaded;
use super::StaffAsk;
use super::records::wrong_field;
use super::registers::{ROLE, cant, keeper};
use crate::identity::StaffMember;
use crate::register::{CantKeep, Import, Refused, attributes, import};

/// `GET /{lang}/desk/registers/{source}/import`.
pub(super) async fn show(Path((_, source)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(page(&ask, &source, (None, Vec::new())))
}

fn page(ask: &StaffAsk, id: &str, (problem, mistakes): (Option<SheetProblem>, Vec<Mistake>)) -> Reply {
    let source = ask.portal.keeping.register(&keeper(ask)?, id).map_err(|why| cant(ask, &why))?;
    let columns = attributes(&ask.portal.catalogue, source).into_iter();
    let status = match (problem, mistakes.is_empty()) {
        (None, true) => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mistake = |Mistake { line, wrong }: Mistake| {
        let field = match &wrong {
            Wrong::Value { concept, why, .. } => wrong_field(ask, concept, why),
            _ => None,
        };
        SheetMistake { line, wrong, field }
    };
    let page = SheetPage {
        source: source.id.clone(),
        scheme: source.scheme().to_owned(),
        columns: columns
            .map(|one| {
                let fact = FactId::new(ROLE, one.concept.path());
                (one.row.attribute.clone(), FactRef::of(&fact, one.concept))
            })
            .collect(),
        problem,
        mistakes: mistakes.into_iter().map(mistake).collect(),
    };
    Ok(ask.page(status, page))
}

/// `POST /{lang}/desk/registers/{source}/import`.
pub(super) async fn take(Path((_, source)): Path<(String, String)>, uploaded: Uploaded<StaffMember>) -> Response {
    flatten(taken(&uploaded, &source).await)
}

async fn taken(uploaded: &Uploaded<StaffMember>, id: &str) -> Reply {
    let ask = &uploaded.ask;
    let by = keeper(ask)?;
    let portal = &ask.portal;
    portal.keeping.register(&by, id).map_err(|why| cant(ask, &why))?;
    if uploaded.file.is_empty() {
        return page(ask, id, (Some(SheetProblem::NoFile), Vec::new()));
    }
    let text = match std::str::from_utf8(&uploaded.file) {
        Ok(text) => text,
        Err(error) => {
            let before = uploaded.file.iter().take(error.valid_up_to());
            let line = before.filter(|byte| **byte == b'\n').count() + 1;
            return page(ask, id, (Some(SheetProblem::NotUtf8(line)), Vec::new()));
        }
    };
    let sheet = Import { source: id, text, as_of: None, by: by.subject, own: by.officer.national_id };
    match import(&portal.catalogue, &portal.store, &portal.clock, sheet).await {
        Ok(done) => {
            portal.hub_wake.notify_one();
            let same = done.confirmed + done.unchanged;
            Ok(ask.go(&format!("/desk/registers/{id}?imported={}.{}.{same}", done.added, done.changed)))
        }
        Err(Refused::File(mistakes)) => page(ask, id, (None, mistakes.0)),
        Err(Refused::Source { .. }) => Err(cant(ask, &CantKeep::NotFound)),
        Err(Refused::Store(error)) => Err(broken(ask, &error).into()),
    }
}
