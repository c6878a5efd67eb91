//! What an application was started with: the part of the catalogue that its journey needs, frozen.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

use crate::bundle;
use crate::catalogue::{Bind, Catalogue, CodeList, Concept, Requirement, Role, Service};
use crate::facts::FactId;

/// Under which folder bundles of one's own stand in paths.
const OWN: &str = "lists";

/// How an application was begun.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Subject {
    /// A life event: a bundle of services.
    LifeEvent(String),
    /// One service.
    Service(String),
    /// Services that somebody put together themselves.
    Own(Vec<String>),
}

impl Subject {
    /// What a path says: `services` and `child-allowance`; whether there is such a thing is for the catalogue to say.
    pub fn at(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "life-events" => Some(Self::LifeEvent(id.to_owned())),
            "services" => Some(Self::Service(id.to_owned())),
            OWN => Some(Self::Own(id.split(',').map(str::to_owned).collect())),
            _ => None,
        }
    }

    /// The Fluent key of its name.
    pub fn key(&self) -> String {
        match self {
            Self::LifeEvent(id) => format!("event-{id}"),
            Self::Service(id) => format!("service-{id}"),
            Self::Own(_) => "subject-own".to_owned(),
        }
    }

    /// Its path below the language: `life-events/having-a-baby`.
    pub fn path(&self) -> String {
        match self {
            Self::LifeEvent(id) => format!("life-events/{id}"),
            Self::Service(id) => format!("services/{id}"),
            Self::Own(ids) => format!("{OWN}/{}", ids.join(",")),
        }
    }

    /// The page on which people read about it, below the language.
    pub fn page(&self) -> String {
        match self {
            Self::Own(_) => "my-list".to_owned(),
            _ => self.path(),
        }
    }

    /// Its services, in the order in which they are done; `None` when there is no such thing.
    pub fn services<'a>(&self, catalogue: &'a Catalogue) -> Option<Vec<&'a Service>> {
        match self {
            Self::LifeEvent(id) => {
                let event = catalogue.life_event(id)?;
                Some(event.services.iter().filter_map(|id| catalogue.services.get(id)).collect())
            }
            Self::Service(id) => Some(vec![catalogue.services.get(id)?]),
            Self::Own(ids) => bundle::together(catalogue, ids),
        }
    }
}

/// The services that can be filed together, with all that their questions need. Never changes once stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    /// What was begun.
    pub subject: Subject,
    /// The services, in the order of the bundle.
    pub services: Vec<Service>,
    /// The concepts that they use.
    pub concepts: BTreeMap<String, Concept>,
    /// The code lists that those use.
    pub code_lists: BTreeMap<String, CodeList>,
    /// The topics, in the order of their pages.
    pub topics: Vec<String>,
    /// Which source holds which fact.
    pub held: BTreeMap<FactId, String>,
}

impl Definition {
    /// Freezes what the catalogue says about a life event, a service or services of one's own choice; `None` when there is no such thing.
    pub fn of(catalogue: &Catalogue, subject: &Subject) -> Option<Self> {
        let services: Vec<Service> = subject.services(catalogue)?.into_iter().cloned().collect();
        let mut concepts = BTreeMap::new();
        let mut code_lists = BTreeMap::new();
        let mut held = BTreeMap::new();
        for service in &services {
            for requirement in &service.requirement {
                let Some(concept) = catalogue.concept_of(service, &requirement.fact) else {
                    continue;
                };
                concepts.insert(concept.id.clone(), concept.clone());
                if let Some(list) = concept.code_list.as_ref().and_then(|id| catalogue.code_lists.get(id)) {
                    code_lists.insert(list.id.clone(), list.clone());
                }
                let capacity =
                    service.role(&requirement.fact.role).map(|role| role.capacity.as_str()).unwrap_or_default();
                if let Some((source, _)) = catalogue.authentic_source(&concept.id, capacity) {
                    held.insert(requirement.fact.clone(), source.id.clone());
                }
            }
        }
        let used = |id: &String| services.iter().flat_map(|s| &s.requirement).any(|r| r.topic == *id);
        let topics = catalogue.topics.iter().map(|topic| topic.id.clone()).filter(|id| used(id)).collect();
        Some(Self { subject: subject.clone(), services, concepts, code_lists, topics, held })
    }

    /// The version: SHA-256 of the definition's JSON, in hexadecimal. The same content has the same version.
    pub fn version(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        Sha256::digest(json).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The service with this id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// A role, which is the same in every service of the bundle.
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.services.iter().find_map(|service| service.role(id))
    }

    /// All roles, each once.
    pub fn roles(&self) -> Vec<&Role> {
        let mut roles: Vec<&Role> = Vec::new();
        for role in self.services.iter().flat_map(|service| &service.role) {
            if !roles.iter().any(|known| known.id == role.id) {
                roles.push(role);
            }
        }
        roles
    }

    /// The role that the person chooses from a register's list, with the source and the list.
    pub fn chosen_role(&self) -> Option<(&Role, &str, &str)> {
        self.roles().into_iter().find_map(|role| match &role.bind {
            Bind::List { source, list } => Some((role, source.as_str(), list.as_str())),
            _ => None,
        })
    }

    /// The concept of a fact.
    pub fn concept(&self, fact: &FactId) -> Option<&Concept> {
        let kind = self.role(&fact.role).map_or("person", |role| role.kind.as_str());
        self.concepts.get(&format!("{kind}.{}", fact.path))
    }

    /// In which municipality what a code of a concept names lies, where the list says so.
    pub fn places_of(&self, concept: &Concept) -> Option<&BTreeMap<String, String>> {
        let list = concept.code_list.as_ref().and_then(|id| self.code_lists.get(id))?;
        (!list.at.is_empty()).then_some(&list.at)
    }

    /// The codes of a concept, none when it has no list.
    pub fn codes_of(&self, concept: &Concept) -> &[String] {
        let list = concept.code_list.as_ref().and_then(|id| self.code_lists.get(id));
        list.map_or(&[], |list| &list.codes)
    }

    /// The requirements of the chosen services, with their service.
    pub fn requirements<'a, 'c>(
        &'a self,
        chosen: &'c [String],
    ) -> impl Iterator<Item = (&'a Service, &'a Requirement)> + use<'a, 'c> {
        self.services
            .iter()
            .filter(|service| chosen.contains(&service.id))
            .flat_map(|service| service.requirement.iter().map(move |requirement| (service, requirement)))
    }

    /// The law under which a chosen service uses a fact.
    pub fn law_of<'a>(&'a self, fact: &FactId, chosen: &[String]) -> Option<&'a str> {
        self.requirements(chosen).find(|(_, r)| r.fact == *fact).map(|(_, r)| r.legal_basis.as_str())
    }
}
