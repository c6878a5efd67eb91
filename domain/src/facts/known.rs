//! A value with its envelope: which register said it, when, and how far it can be relied on.

use super::{FactId, Value};
use crate::encounter::Hand;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The facts of one application, in a fixed order.
pub type Facts = BTreeMap<FactId, KnownFact>;

/// How far a value can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The register that is the authentic source for the concept said it.
    Authentic,
    /// A register said it that is not the authentic source, or a rule computed it.
    Derived,
    /// The person said it.
    SelfDeclared,
    /// A register said it, longer ago than the concept allows.
    Stale,
}

/// What the person made of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Arrived from a register; the person has not looked at it yet.
    Unconfirmed,
    /// The person confirmed it, or typed it.
    Confirmed,
    /// The person said that the register is wrong and gave another value.
    Contested,
    /// The register corrected itself after it was contested.
    Corrected,
}

/// A fact's value and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownFact {
    /// The value; `None` for an optional question that was left empty on purpose.
    pub value: Option<Value>,
    /// The source's id, or `None` when the person declared the value.
    pub source: Option<String>,
    /// How far it can be relied on.
    pub confidence: Confidence,
    /// What the person made of it.
    pub status: Status,
    /// The day up to which the register vouches for the value.
    pub as_of: Option<Date>,
    /// When the value reached the portal.
    pub at: Timestamp,
    /// The exchange that brought it, as in the exchange log.
    pub exchange: Option<Uuid>,
    /// The services for which the gate allowed that the register was asked for it.
    #[serde(default)]
    pub allowed_for: Vec<String>,
    /// What the register had said, where the person contested it.
    pub registered: Option<Value>,
    /// How far the register's value could be relied on, where the person contested it.
    #[serde(default)]
    pub registered_confidence: Option<Confidence>,
    /// Why the person says that the register is wrong, in their words.
    pub reason: Option<String>,
    /// Who typed it for the person, at a counter or on the phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Box<Hand>>,
}

impl KnownFact {
    /// An answer that the person typed (or, with `None`, left empty where that is allowed).
    pub fn declared(value: Option<Value>, at: Timestamp) -> Self {
        Self {
            value,
            source: None,
            confidence: Confidence::SelfDeclared,
            status: Status::Confirmed,
            as_of: None,
            at,
            exchange: None,
            allowed_for: Vec::new(),
            registered: None,
            registered_confidence: None,
            reason: None,
            by: None,
        }
    }

    /// The same, typed by whoever serves the person.
    #[must_use]
    pub fn typed_by(self, hand: Option<&Hand>) -> Self {
        Self { by: hand.cloned().map(Box::new), ..self }
    }

    /// True when a register said it, contested or not, or the sign-in did.
    pub fn is_from_register(&self) -> bool {
        self.source.is_some()
    }

    /// True when a service may have the value: the person said it, or the register was asked for this service.
    pub fn is_for(&self, service: &str) -> bool {
        !self.is_from_register() || self.allowed_for.iter().any(|allowed| allowed == service)
    }

    /// The same fact after the person said that it is wrong: the register's value is kept beside theirs.
    pub fn contested(self, value: Value, reason: Option<String>, at: Timestamp) -> Self {
        let registered = self.registered.or(self.value);
        let registered_confidence = self.registered_confidence.or(Some(self.confidence));
        Self {
            value: Some(value),
            confidence: Confidence::SelfDeclared,
            status: Status::Contested,
            registered,
            registered_confidence,
            reason,
            at,
            ..self
        }
    }

    /// The same fact after the person took that back: the register's value again, as it stood.
    pub fn uncontested(self) -> Self {
        Self {
            value: self.registered.or(self.value),
            confidence: self.registered_confidence.unwrap_or(self.confidence),
            status: Status::Confirmed,
            registered: None,
            registered_confidence: None,
            reason: None,
            ..self
        }
    }
}
