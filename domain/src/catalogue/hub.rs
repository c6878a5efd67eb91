//! What the hub does by itself, beyond single applications: declared like a service, and held to it by the gate.

use serde::{Deserialize, Serialize};

/// A function of the hub: nobody asked for it at that moment, so it says which law wants it and which facts it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubFunction {
    /// The function's id; its name is the text `hub-function-<id>`.
    pub id: String,
    /// The authority that runs it and answers for it.
    pub authority: String,
    /// What it does.
    pub kind: HubKind,
    /// Why facts are used.
    pub purpose: String,
    /// The law that it rests on.
    pub legal_basis: String,
    /// Which facts it needs.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Which of these concepts staff ask a caller about, to find out whether it is who they say. The question is the text
    /// `ask-<concept>`.
    #[serde(default)]
    pub ask: Vec<String>,
}

impl HubFunction {
    /// The key of the text with which staff ask about a concept: `ask-person-birth-date`.
    pub fn question_key(concept: &str) -> String {
        format!("ask-{}", concept.replace(['.', '_'], "-"))
    }

    /// True when it says that it needs the concept about somebody in the capacity.
    pub fn declares(&self, concept: &str, capacity: &str) -> bool {
        self.needs.iter().any(|need| need.capacity == capacity && need.concepts.iter().any(|id| id == concept))
    }
}

/// What a function of the hub does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HubKind {
    /// Offers services when something happened.
    Offer,
    /// Reminds of what runs out.
    Reminder,
    /// Compares the directory with the registers.
    Reconcile,
    /// Finds out who is entitled to something.
    Entitlement,
    /// Looks up how somebody is reached, so that codes and messages can be sent.
    Contact,
    /// Shows staff who stands before them, so that they can identify the person.
    Identify,
    /// Finds out for whom somebody may act: their children who are minors, their wards.
    Represent,
    /// Erases somebody at the operator's hand: asks no register.
    Erase,
}

/// The concepts that a function needs about people in a capacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// In which capacity the source knows them.
    pub capacity: String,
    /// Which concepts.
    pub concepts: Vec<String>,
}
