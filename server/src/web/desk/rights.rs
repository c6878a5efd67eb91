//! Access rights at the desk: read, propose, decide. The second pair of eyes is somebody else's.

use app::pages::{
    DeskRightsPage, EndTyped, NotProposed, ProposalPage, ProposalView, RightChange, RightPage, RightsFilter,
    WaitingProposal,
};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::StaffRole;
use domain::catalogue::Catalogue;
use domain::proposal::Standing;
use jiff::civil::Date;

use super::super::ask::{Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use super::right_view::right;
use crate::identity::StaffMember;
use crate::rights::{Grounds, RightsRefusal};
use crate::storage::{Proposal, ProposalState, Wanted};

/// How many lines of a row's history are shown.
const HISTORY: i64 = 200;

/// `GET /{lang}/desk/rights`.
pub(super) async fn list(ask: StaffAsk) -> Response {
    flatten(show_list(&ask).await)
}

async fn show_list(ask: &StaffAsk) -> Reply {
    let member = ask.member()?;
    let (by, catalogue) = (member.actor(), &ask.portal.catalogue);
    let rights = &ask.portal.authorisations;
    let filter = RightsFilter {
        service: ask.parameter("service").filter(|id| catalogue.services.contains_key(id)).unwrap_or_default(),
        source: ask.parameter("source").filter(|id| catalogue.sources.contains_key(id)).unwrap_or_default(),
        standing: ask
            .parameter("standing")
            .and_then(|name| Standing::ALL.into_iter().find(|standing| standing.name() == name)),
    };
    let all = rights.list(&by).await.map_err(|refusal| refused(ask, &refusal))?;
    let fits = |row: &crate::storage::StoredRow| {
        (filter.service.is_empty() || row.row.service == filter.service)
            && (filter.source.is_empty() || row.row.source == filter.source)
            && filter.standing.is_none_or(|standing| row.standing == standing)
    };
    let waiting = rights.proposals(&by).await.map_err(|refusal| refused(ask, &refusal))?;
    let waiting = waiting.into_iter().map(|one| WaitingProposal {
        id: one.id.to_string(),
        wanted: one.wanted.name(),
        right: right(catalogue, &one.row),
        own: one.proposed_by == member.subject,
        by: one.proposed_by,
        at: one.proposed_at,
    });
    let page = DeskRightsPage {
        waiting: waiting.collect(),
        rights: all.iter().filter(|row| fits(row)).map(|row| right(catalogue, row)).collect(),
        filter,
        services: catalogue.services.keys().cloned().collect(),
        sources: catalogue.sources.keys().cloned().collect(),
        may_change: member.role == StaffRole::Authoriser,
    };
    Ok(ask.ok(page))
}

/// `GET /{lang}/desk/rights/{id}`.
pub(super) async fn one(Path((_, id)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(show_one(&ask, &id, (EndTyped::default(), None)).await)
}

async fn show_one(ask: &StaffAsk, id: &str, (typed, why): (EndTyped, Option<NotProposed>)) -> Reply {
    let member = ask.member()?;
    let rights = &ask.portal.authorisations;
    let stored = rights.row(&member.actor(), id).await.map_err(|refusal| refused(ask, &refusal))?;
    let history =
        rights.history(&member.actor(), Some(id), (0, HISTORY)).await.map_err(|refusal| refused(ask, &refusal))?;
    let history = history.into_iter().map(|change| RightChange {
        at: change.at,
        by: Some(change.by).filter(|by| by != "catalogue"),
        what: change.what,
        decision: change.decision,
    });
    let may_end = member.role == StaffRole::Authoriser && stored.standing == Standing::InForce;
    let catalogue = &ask.portal.catalogue;
    let status = if why.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = RightPage {
        right: right(catalogue, &stored),
        history: history.collect(),
        laws: may_end.then(|| laws(catalogue)),
        typed,
        refused: why,
    };
    Ok(ask.page(status, page))
}

/// The laws that can be named, by id.
pub(super) fn laws(catalogue: &Catalogue) -> Vec<String> {
    catalogue.legal_bases.keys().cloned().collect()
}

/// `POST /{lang}/desk/rights/{id}`: proposes to withdraw a row or to end it.
pub(super) async fn propose_end(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(end(&posted, &id).await)
}

async fn end(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let ask = &posted.ask;
    let by = ask.member()?.actor();
    let typed = EndTyped {
        wanted: posted.get("wanted").to_owned(),
        last: posted.get("valid_to").to_owned(),
        legal_basis: posted.get("legal_basis").to_owned(),
        decision: posted.get("decision").trim().to_owned(),
    };
    let grounds = Grounds { legal_basis: &typed.legal_basis, decision: &typed.decision };
    let rights = &ask.portal.authorisations;
    let outcome = if typed.wanted == "end" {
        match day(&typed.last) {
            Ok(last) => rights.propose_end(&by, id, last, grounds).await,
            Err(why) => return show_one(ask, id, (typed, Some(why))).await,
        }
    } else {
        rights.propose_withdrawal(&by, id, grounds).await
    };
    match outcome {
        Ok(proposal) => Ok(ask.go(&format!("/desk/rights/proposals/{proposal}"))),
        Err(refusal) => match not_proposed(refusal) {
            Ok(why) => show_one(ask, id, (typed, Some(why))).await,
            Err(refusal) => Err(refused(ask, &refusal)),
        },
    }
}

/// A day in a form's field, `None` when it is empty.
pub(super) fn day(text: &str) -> Result<Option<Date>, NotProposed> {
    let text = domain::facts::ascii_digits(text.trim());
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| NotProposed::NotADate)
}

/// A refusal that the form itself can say; else the refusal.
pub(super) fn not_proposed(refusal: RightsRefusal) -> Result<NotProposed, RightsRefusal> {
    match refusal {
        RightsRefusal::Flawed(flaws) => Ok(NotProposed::Flawed(flaws)),
        RightsRefusal::Taken => Ok(NotProposed::Taken),
        RightsRefusal::NotInForce => Ok(NotProposed::NotInForce),
        RightsRefusal::SamePerson => Ok(NotProposed::OwnProposal),
        other => Err(other),
    }
}

/// `GET /{lang}/desk/rights/proposals/{id}`.
pub(super) async fn proposal(Path((_, id)): Path<(String, String)>, ask: StaffAsk) -> Response {
    flatten(show_proposal(&ask, &id, None).await)
}

async fn show_proposal(ask: &StaffAsk, id: &str, why: Option<NotProposed>) -> Reply {
    let member = ask.member()?;
    let id = id.parse().map_err(|_| Stop::from(ask.page(StatusCode::NOT_FOUND, not_found())))?;
    let found = ask.portal.authorisations.proposal(&member.actor(), id).await;
    let found = found.map_err(|refusal| refused(ask, &refusal))?;
    let status = match why {
        None => StatusCode::OK,
        Some(NotProposed::OwnProposal) => StatusCode::FORBIDDEN,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = ProposalPage {
        id: found.id.to_string(),
        wanted: found.wanted.name(),
        last: match &found.wanted {
            Wanted::End(last) => *last,
            _ => None,
        },
        right: right(&ask.portal.catalogue, &found.row),
        view: view_of(&found, member),
        law: found.legal_basis,
        decision: found.decision,
        by: found.proposed_by,
        at: found.proposed_at,
        refused: why,
    };
    Ok(ask.page(status, page))
}

fn view_of(found: &Proposal, member: &StaffMember) -> ProposalView {
    match (&found.decided, found.state) {
        (Some((by, at)), state) => ProposalView::Decided(state == ProposalState::Approved, by.clone(), *at),
        (None, _) if member.role != StaffRole::Authoriser => ProposalView::Read,
        (None, _) if found.proposed_by == member.subject => ProposalView::Own,
        (None, _) => ProposalView::Decide,
    }
}

/// `POST /{lang}/desk/rights/proposals/{id}`: approves or refuses.
pub(super) async fn decide(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(decided(&posted, &id).await)
}

async fn decided(posted: &Posted<StaffMember>, text: &str) -> Reply {
    let ask = &posted.ask;
    let by = ask.member()?.actor();
    let id = text.parse().map_err(|_| Stop::from(ask.page(StatusCode::NOT_FOUND, not_found())))?;
    let rights = &ask.portal.authorisations;
    let outcome = match posted.get("approve") {
        "yes" => rights.approve(&by, id).await,
        "no" => rights.refuse(&by, id).await,
        _ => return show_proposal(ask, text, None).await,
    };
    match outcome {
        // Sent twice, or decided by somebody else meanwhile: the page says how it was decided.
        Ok(()) | Err(RightsRefusal::DecidedBefore) => Ok(ask.go(&format!("/desk/rights/proposals/{id}"))),
        Err(refusal) => match not_proposed(refusal) {
            Ok(why) => show_proposal(ask, text, Some(why)).await,
            Err(refusal) => Err(refused(ask, &refusal)),
        },
    }
}

fn not_found() -> app::pages::ErrorPage {
    app::pages::ErrorPage { problem: app::pages::Problem::NotFound }
}

/// The page for a refusal that no form can say.
pub(super) fn refused(ask: &StaffAsk, refusal: &RightsRefusal) -> Stop {
    match refusal {
        RightsRefusal::Store(error) => broken(ask, error).into(),
        RightsRefusal::NotYours => match ask.member() {
            Ok(member) => ask.not_for(member.role).into(),
            Err(stop) => stop,
        },
        _ => ask.page(StatusCode::NOT_FOUND, not_found()).into(),
    }
}
