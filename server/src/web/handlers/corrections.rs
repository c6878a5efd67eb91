//! Correction requests: the form that opens one, where one stands, and taking one back.

use app::pages::{CorrectionFormPage, CorrectionLine, CorrectionPage, ErrorPage, FactRef, Filled, Problem};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::catalogue::Catalogue;
use domain::facts::{FactId, KnownFact};
use domain::said::said;
use domain::verification::Verdict;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::{Posted, filled, get, input};
use super::super::refuse::{broken, refuse};
use super::applications::own_sender;
use super::pages::Drawn;
use crate::cases::{Citizen, Draft, Refusal, Rejected, may_withdraw};
use crate::storage::Correction;

/// A request in one line; `None` for a fact that the catalogue does not have any more.
pub(super) fn line(catalogue: &Catalogue, correction: &Correction) -> Option<CorrectionLine> {
    let concept = catalogue.concepts.get(&format!("person.{}", correction.fact.path))?;
    Some(CorrectionLine {
        id: correction.id.to_string(),
        fact: FactRef::of(&correction.fact, concept),
        source: correction.source.clone(),
        status: correction.status,
        at: correction.updated_at,
    })
}

fn lost(ask: &Ask) -> Stop {
    Stop::from(ask.page(StatusCode::NOT_FOUND, ErrorPage { problem: Problem::NotFound }))
}

/// `GET /{lang}/my/corrections/{id}`.
pub(in super::super) async fn show(ask: Ask, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(shown(&ask, &id).await)
}

async fn shown(ask: &Ask, text: &str) -> Reply {
    let citizen = ask.citizen()?;
    let id: Uuid = text.parse().map_err(|_| lost(ask))?;
    let cases = &ask.portal.cases;
    let correction = cases.own_correction(&citizen, id).await.map_err(|refusal| refuse(ask, id, &refusal))?;
    let steps = ask.portal.store.correction_steps(id).await.map_err(|error| broken(ask, &error))?;
    let line = line(&ask.portal.catalogue, &correction).ok_or_else(|| lost(ask))?;
    let now = if correction.status.is_final() {
        let own = cases.own_facts(&citizen).await.map_err(|error| broken(ask, &error))?;
        own.registered(&correction.source, &correction.fact.path, &correction.claim.subject)
    } else {
        None
    };
    Ok(ask.ok(CorrectionPage {
        line,
        may_withdraw: may_withdraw(&correction),
        application: correction.application.to_string(),
        answer: said(&correction.answer, ask.l.lang()).filter(|words| !words.is_empty()).map(str::to_owned),
        reference: correction.reference,
        value: correction.claim.value,
        registered: correction.claim.registered,
        now,
        reason: correction.claim.reason,
        authority: correction.authority,
        steps,
    }))
}

/// `POST /{lang}/my/corrections/{id}/withdraw`.
pub(in super::super) async fn withdraw(Path((_, id)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(withdrawn(&posted, &id).await)
}

async fn withdrawn(posted: &Posted, text: &str) -> Reply {
    let citizen = own_sender(posted).await?;
    let ask = &posted.ask;
    let id: Uuid = text.parse().map_err(|_| lost(ask))?;
    let cases = &ask.portal.cases;
    cases.withdraw_correction(&citizen, id).await.map_err(|refusal| refuse(ask, id, &refusal))?;
    Ok(ask.go(&format!("/my/corrections/{id}")))
}

/// `GET /{lang}/my/corrections/new/{application}/{fact}`.
pub(in super::super) async fn form(ask: Ask, Path((_, id, fact)): Path<(String, String, String)>) -> Response {
    flatten(show_form(&ask, (&id, &fact)).await)
}

async fn show_form(ask: &Ask, (id, fact): (&str, &str)) -> Reply {
    let citizen = ask.citizen()?;
    let (id, fact): (Uuid, FactId) = (id.parse().map_err(|_| lost(ask))?, fact.parse().map_err(|_| lost(ask))?);
    let known = known(ask, &citizen, (id, &fact)).await?;
    let kept = ask.kept().await;
    let typed = kept.as_ref().map(|kept| (filled(&kept.fields, &fact), get(&kept.fields, "reason").to_owned()));
    let (typed, reason) = typed.map_or((None, String::new()), |(typed, reason)| (Some(typed), reason));
    Ok(ask.ok(known.page(ask, &fact, (typed, &[], reason)).ok_or_else(|| lost(ask))?))
}

/// `POST /{lang}/my/corrections/new/{application}/{fact}`.
pub(in super::super) async fn open(Path((_, id, fact)): Path<(String, String, String)>, posted: Posted) -> Response {
    flatten(opened(&posted, (&id, &fact)).await)
}

async fn opened(posted: &Posted, (id, fact): (&str, &str)) -> Reply {
    let citizen = own_sender(posted).await?;
    let ask = &posted.ask;
    let (id, fact): (Uuid, FactId) = (id.parse().map_err(|_| lost(ask))?, fact.parse().map_err(|_| lost(ask))?);
    let (typed, reason) = (filled(&posted.fields, &fact), posted.get("reason"));
    let cases = &ask.portal.cases;
    match cases.open_correction(&citizen, id, &input(&fact, &typed), reason).await {
        Ok(correction) => Ok(ask.go(&format!("/my/corrections/{correction}"))),
        Err(Refusal::Rejected(rejected)) => {
            let known = known(ask, &citizen, (id, &fact)).await?;
            let page = known.page(ask, &fact, (Some(typed), &rejected, reason.to_owned())).ok_or_else(|| lost(ask))?;
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(refusal) => Ok(refuse(ask, id, &refusal)),
    }
}

/// What is known of a fact that may be wrong in a register.
struct Known {
    draft: Draft,
    fact: KnownFact,
    source: String,
    registered: Option<domain::facts::Value>,
}

async fn known(ask: &Ask, citizen: &Citizen, (id, fact): (Uuid, &FactId)) -> Result<Known, Stop> {
    let found = ask.portal.cases.correctable(citizen, id, fact).await;
    let (draft, known, source) = found.map_err(|refusal| Stop::from(refuse(ask, id, &refusal)))?;
    let own = ask.portal.cases.own_facts(citizen).await.map_err(|error| Stop::from(broken(ask, &error)))?;
    let subject = draft.application.answers.subjects.get(&fact.role);
    let newest = subject.and_then(|subject| own.registered(&source, &fact.path, &subject.id));
    let registered = if known.is_from_register() || newest.is_some() {
        newest.or_else(|| known.registered.clone()).or_else(|| known.value.clone())
    } else {
        let verified = ask.portal.store.verified(id, &draft.application.key).await;
        let verified = verified.map_err(|error| Stop::from(broken(ask, &error)))?;
        let said =
            verified.into_iter().find(|one| one.found.fact == *fact && one.found.verdict == Verdict::Contradicted);
        said.and_then(|one| one.found.known).and_then(|known| known.value)
    };
    Ok(Known { draft, fact: known, source, registered })
}

impl Known {
    fn page(
        &self,
        ask: &Ask,
        fact: &FactId,
        (typed, rejected, reason): (Option<Filled>, &[Rejected], String),
    ) -> Option<CorrectionFormPage> {
        let untouched = typed.is_none();
        let mut field = Drawn::new(&self.draft, &ask.portal.catalogue).field(fact, typed, rejected)?;
        // The register's own value is not what the person wants to say.
        if untouched && self.fact.is_from_register() && self.fact.registered.is_none() {
            field.filled = Filled::default();
        }
        Some(CorrectionFormPage {
            fact: field.fact.clone(),
            source: self.source.clone(),
            registered: self.registered.clone(),
            field,
            reason,
            back: "/my/data".to_owned(),
        })
    }
}
