//! The rows of the exchange log: written before a call, and after it.

use domain::application::Subject;
use domain::catalogue::Service;
use domain::exchange::{LogEntry, Phase};
use domain::gate::{Acting, Decision};
use domain::representation::REPRESENTATIVE;
use jiff::Timestamp;
use uuid::Uuid;

use super::{Exchange, OnBehalf};

/// A look that is about to be made, or was refused.
pub(super) struct Look<'a> {
    pub(super) exchange: Uuid,
    pub(super) service: &'a Service,
    pub(super) role: &'a str,
    pub(super) subject: &'a Subject,
    pub(super) source: &'a str,
    pub(super) concepts: Vec<String>,
    pub(super) decision: &'a Decision,
}

/// What came of a call.
pub(super) struct Came<'a> {
    pub(super) reason: &'a str,
    pub(super) latency_ms: i64,
    pub(super) hashes: Option<(String, String)>,
}

/// An entry with the keyed hash of the one concerned.
pub(super) type Row = (LogEntry, Option<Vec<u8>>);

impl Exchange {
    /// The hub behind which a register is asked.
    pub(super) fn hub_of(&self, source: &str) -> Option<String> {
        self.catalogue.sources.get(source)?.via.clone()
    }

    pub(super) fn intended(&self, look: &Look<'_>, by: &OnBehalf, at: Timestamp) -> Row {
        let (allowed, authorisations, reason) = match look.decision {
            Decision::Allowed(rows) => (true, rows.iter().map(|row| row.id.clone()).collect(), "allowed".to_owned()),
            Decision::Refused(reason) => (false, Vec::new(), reason.code().to_owned()),
        };
        let entry = LogEntry {
            phase: Phase::Intended,
            at,
            request_id: look.exchange,
            application: Some(by.application),
            initiator: if by.by_hub { "hub" } else { "pull" }.to_owned(),
            channel: by.channel.name().to_owned(),
            actor_kind: match by.acting {
                _ if by.by_hub => "hub",
                Acting::Person(_) if by.represented.is_some() => REPRESENTATIVE,
                Acting::Person(_) => "citizen",
                Acting::Encounter(_) => "staff",
            }
            .to_owned(),
            actor: actor(by),
            person: Some(by.person),
            role: look.role.to_owned(),
            relation: by.tie(look.subject, &look.service.id).map_or("", |tie| tie.relation.name()).to_owned(),
            requester: look.service.authority.clone(),
            service: look.service.id.clone(),
            purpose: look.service.purpose.clone(),
            legal_basis: law(look),
            authorisations,
            source: look.source.to_owned(),
            concepts: look.concepts.clone(),
            allowed,
            reason,
            latency_ms: None,
            request_hash: None,
            response_hash: None,
            via: self.hub_of(look.source),
            encounter: by.served.as_ref().map(|served| served.encounter),
            staff: by.served.as_ref().map(|served| served.hand.on_record(served.reason.name())),
            representation: by.represented.as_ref().map(|right| right.representation),
        };
        (entry, Some(self.store.vault().index(&look.subject.id.scheme, &look.subject.id.id)))
    }
}

/// Who acts, where it is not the person: staff by their name at their provider, somebody with a right to act for the
/// person by the portal's id of them.
fn actor(by: &OnBehalf) -> Option<String> {
    let staff = by.served.as_ref().map(|served| served.hand.staff.clone());
    staff.or_else(|| by.represented.as_ref().map(|right| right.representative.to_string()))
}

/// The law of the first authorisation that allows it, else the service's own.
fn law(look: &Look<'_>) -> String {
    match look.decision {
        Decision::Allowed(rows) => rows.first().map(|row| row.legal_basis.clone()),
        Decision::Refused(_) => None,
    }
    .unwrap_or_else(|| look.service.legal_basis.clone())
}

/// The row that says what came of an allowed look.
pub(super) fn result(intended: &Row, came: &Came<'_>, at: Timestamp) -> Row {
    let mut entry = intended.0.clone();
    entry.phase = Phase::Result;
    entry.at = at;
    came.reason.clone_into(&mut entry.reason);
    entry.latency_ms = Some(came.latency_ms);
    if let Some((request, response)) = &came.hashes {
        entry.request_hash = Some(request.clone());
        entry.response_hash = Some(response.clone());
    }
    (entry, intended.1.clone())
}
