//! The pages of one application, from the first question to the case.

mod case;
mod checks;
mod first_values;
mod issued;
mod post;

pub(in super::super) use case::{case_of, case_or_tasks, questions, reply};
pub(super) use post::own_sender;
pub(in super::super) use post::{facts_in, leave_out, save, submit};

use app::pages::{CheckAnswersPage, ErrorPage, Problem};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::facts::FactId;
use domain::journey::Page;
use std::str::FromStr;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::{filled, get};
use super::super::refuse::{broken, refuse};
use super::help_code::beside;
use super::pages::Drawn;
use super::sent_before;
use crate::cases::{Citizen, Draft, Refusal};

/// The application's id in an address; anything else is an application that does not exist.
fn id(ask: &Ask, text: &str) -> Result<Uuid, Stop> {
    text.parse().map_err(|_| Stop::from(ask.page(StatusCode::NOT_FOUND, ErrorPage { problem: Problem::NotFound })))
}

fn drawn<'a>(ask: &'a Ask, draft: &'a Draft) -> Drawn<'a> {
    Drawn::new(draft, &ask.portal.catalogue)
}

/// The page that checks the answers, with what the person sent before.
async fn checked(ask: &Ask, citizen: &Citizen, draft: &Draft, not_declared: bool) -> Result<CheckAnswersPage, Stop> {
    let mut page = drawn(ask, draft).check(not_declared);
    let filled = sent_before::fill(&ask.portal.cases, (citizen, draft), &mut page).await;
    filled.map_err(|error| Stop::from(broken(ask, &error)))?;
    Ok(page)
}

/// The fact that a page `wrong-<fact>` is about.
fn wrong_fact(page: &str) -> Option<FactId> {
    page.strip_prefix("wrong-").and_then(|fact| FactId::from_str(fact).ok())
}

/// `GET /{lang}/applications/{id}/{page}`.
pub(in super::super) async fn show(ask: Ask, Path((_, id, page)): Path<(String, String, String)>) -> Response {
    let ask = beside(ask, &id).await;
    flatten(shown(&ask, &id, &page).await)
}

async fn shown(ask: &Ask, text: &str, page: &str) -> Reply {
    let citizen = ask.on_case()?;
    let id = id(ask, text)?;
    let stop = |refusal: Refusal| Stop::from(refuse(ask, id, &refusal));
    let cases = &ask.portal.cases;
    if page == "confirmation" {
        return case::confirmation(ask, id).await;
    }
    if let Some(fact) = wrong_fact(page) {
        let (draft, known) = cases.known_fact(&citizen, id, &fact).await.map_err(stop)?;
        let kept = ask.kept().await;
        let typed = kept.as_ref().map(|kept| filled(&kept.fields, &fact));
        let reason = kept
            .map_or_else(|| known.reason.clone().unwrap_or_default(), |kept| get(&kept.fields, "reason").to_owned());
        let page = drawn(ask, &draft).wrong(&fact, &known, (typed, &[], reason)).ok_or_else(|| ask.not_found())?;
        return Ok(ask.ok(page));
    }
    let place = Page::from_str(page).unwrap_or(Page::Check);
    let draft = cases.draft_at(&citizen, id, &place).await.map_err(stop)?;
    let drawn = drawn(ask, &draft);
    match place {
        Page::Who => {
            let role = draft.definition.chosen_role().map(|(role, ..)| role.id.clone()).unwrap_or_default();
            let kept =
                ask.kept().await.map(|kept| get(&kept.fields, &role).to_owned()).filter(|chosen| !chosen.is_empty());
            Ok(ask.ok(drawn.who(kept, false).ok_or_else(|| ask.not_found())?))
        }
        Page::Known(source) => Ok(ask.ok(drawn.known(&source))),
        Page::Check => Ok(ask.ok(checked(ask, &citizen, &draft, false).await?)),
        Page::Topic(topic) => {
            let kept = ask.kept().await;
            let typed = |fact: &FactId| {
                let fields = &kept.as_ref()?.fields;
                fields.iter().any(|(name, _)| name.starts_with(&fact.to_string())).then(|| filled(fields, fact))
            };
            let mut page = drawn.question(&topic, typed, &[]);
            if kept.is_none() {
                first_values::fill(ask, &citizen, &draft, &mut page).await;
            }
            Ok(ask.ok(page))
        }
    }
}
