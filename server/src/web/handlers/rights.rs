//! Who may know what: the public pages of rights, and the same as open data. Drawn anew when rights or the day change.

use app::pages::{RightsBy, RightsPage, WhoMayKnowPage};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::catalogue::{Authorisation, RowState};
use domain::gate::Rights;
use jiff::civil::Date;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;

use super::super::ask::{Spoken, html};
use super::super::cache::Sort;
use super::super::portal::Portal;
use super::look_export::row;
use crate::storage::Withdrawal;

fn rows(rights: &Rights) -> impl Iterator<Item = &Authorisation> {
    rights.all().iter().map(AsRef::as_ref)
}

/// What tells one state of the rights from another on one day: pages are kept under it, so that a change shows at once.
fn version(rights: &Rights, today: Date) -> String {
    let mut digest = Sha256::new();
    for row in rows(rights) {
        digest.update(serde_json::to_vec(row).unwrap_or_default());
    }
    digest.update(today.to_string());
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn kept<P: app::Page>(spoken: &Spoken, headers: &HeaderMap, page: impl FnOnce(&Rights, Date) -> Option<P>) -> Response {
    let (rights, today) = (spoken.portal.authorisations.current.get(), spoken.portal.clock.today());
    let draw = || Some(app::render(&spoken.context(), page(&rights, today)?));
    if spoken.saves_data() || spoken.query.is_some() || spoken.is_for_one() {
        return draw().map_or_else(|| spoken.not_found(), |page| html(StatusCode::OK, page, spoken.is_for_one()));
    }
    let address = format!("{}#{}", spoken.href(&spoken.path), version(&rights, today));
    let sort = Sort { route: spoken.route(), kind: "text/html; charset=utf-8", open: false };
    spoken.portal.cache.serve((&address, sort), headers, draw).unwrap_or_else(|| spoken.not_found())
}

/// `/{lang}/who-may-know`.
pub(in super::super) async fn all(spoken: Spoken, headers: HeaderMap) -> Response {
    kept(&spoken, &headers, |rights, today| Some(WhoMayKnowPage::of(&spoken.portal.catalogue, rows(rights), today)))
}

/// `/{lang}/who-may-know/{by}/{id}`: of one service, register or fact.
pub(in super::super) async fn of_one(
    spoken: Spoken,
    Path((_, by, id)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    kept(&spoken, &headers, |rights, today| {
        RightsPage::of(&spoken.portal.catalogue, rows(rights), (RightsBy::of_path(&by)?, &id), today)
    })
}

/// `/open-data/authorisations.json`.
pub(in super::super) async fn json_data(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    let rights = portal.authorisations.current.get();
    let draw = || {
        let withdrawals = portal.authorisations.current.withdrawals();
        let all: Vec<Value> = rows(&rights).map(|row| described(&portal, row, withdrawals.get(&row.id))).collect();
        Some(format!("{:#}\n", json!({ "authorisations": all })))
    };
    data(&portal, (&headers, &rights), ("/open-data/authorisations.json", "application/json"), draw)
}

/// `/open-data/authorisations.csv`.
pub(in super::super) async fn csv_data(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    let rights = portal.authorisations.current.get();
    let draw = || {
        let withdrawals = portal.authorisations.current.withdrawals();
        let lines = rows(&rights).map(|one| {
            let described = described(&portal, one, withdrawals.get(&one.id));
            row(&COLUMNS.map(|column| text(&described[column])))
        });
        Some(row(&COLUMNS) + &lines.collect::<String>())
    };
    data(&portal, (&headers, &rights), ("/open-data/authorisations.csv", "text/csv; charset=utf-8"), draw)
}

const COLUMNS: [&str; 21] = [
    "id",
    "direction",
    "requester",
    "service",
    "purpose",
    "legal_basis",
    "law",
    "source",
    "capacities",
    "concepts",
    "channels",
    "min_assurance",
    "basis",
    "valid_from",
    "valid_to",
    "state",
    "decision",
    "withdrawn_on",
    "withdrawal_decision",
    "withdrawal_legal_basis",
    "withdrawal_law",
];

/// A row for everybody: without the officials' names, which are on the desk and in the history. Where it was withdrawn,
/// when and on which grounds; those that the catalogue dropped have none.
fn described(portal: &Portal, row: &Authorisation, withdrawal: Option<&Withdrawal>) -> Value {
    let law = |id: &String| portal.catalogue.legal_bases.get(id).map(|law| law.eli.clone());
    let withdrawal = withdrawal.filter(|_| row.state == RowState::Withdrawn);
    let grounds = withdrawal.and_then(|one| one.grounds.as_ref());
    json!({
        "id": row.id,
        "direction": row.direction,
        "requester": row.requester,
        "service": row.service,
        "purpose": row.purpose,
        "legal_basis": row.legal_basis,
        "law": law(&row.legal_basis),
        "source": row.source,
        "capacities": row.capacities,
        "concepts": row.concepts,
        "channels": row.channels,
        "min_assurance": row.min_assurance,
        "basis": row.basis,
        "valid_from": row.valid_from,
        "valid_to": row.valid_to,
        "state": row.state,
        "decision": row.decision,
        "withdrawn_on": withdrawal.map(|one| portal.clock.local(one.at).date()),
        "withdrawal_decision": grounds.map(|(_, decision)| decision),
        "withdrawal_legal_basis": grounds.map(|(law, _)| law),
        "withdrawal_law": grounds.and_then(|(id, _)| law(id)),
    })
}

/// A value in a cell: lists with spaces between.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(text).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

fn data(
    portal: &Portal,
    (headers, rights): (&HeaderMap, &Rights),
    (route, kind): (&'static str, &'static str),
    draw: impl FnOnce() -> Option<String>,
) -> Response {
    // A row that was dropped twice says the same of itself, but not of its withdrawal.
    let last = portal.authorisations.current.withdrawals().values().map(|one| one.at.as_microsecond()).max();
    let address = format!("{route}#{}.{}", version(rights, portal.clock.today()), last.unwrap_or_default());
    let sort = Sort { route, kind, open: true };
    portal.cache.serve((&address, sort), headers, draw).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}
