//! The catalogue as a whole, in memory.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::{
    Authorisation, Availability, Centre, CodeList, Concept, Country, CountryProfile, Hub, HubFunction, Identity, Place,
    Proactive, QueueKind, Readability, Service, Source, SourceEvent, Topic,
};
use crate::exchange::unusual::Limits;
use crate::facts::FactId;

/// The levels of those who give services, as people see them.
pub const LEVELS: [&str; 4] = ["national", "regional", "municipal", "non-governmental"];

/// Everything the state offers, by id, in the order of the files.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// The country, with the profile that holds.
    pub country: Country,
    /// All profiles.
    pub profiles: BTreeMap<String, CountryProfile>,
    /// The dictionary of facts.
    pub concepts: BTreeMap<String, Concept>,
    /// The code lists.
    pub code_lists: BTreeMap<String, CodeList>,
    /// The topics, in the order of their pages.
    pub topics: Vec<Topic>,
    /// The authorities.
    pub authorities: BTreeMap<String, Authority>,
    /// The laws.
    pub legal_bases: BTreeMap<String, LegalBasis>,
    /// What the eID vouches for, if anything.
    pub identity: Option<Identity>,
    /// The registers.
    pub sources: BTreeMap<String, Source>,
    /// Who may ask whom for what, as the files have it: what is in force stands in the database.
    pub authorisations: Vec<Authorisation>,
    /// What registers may say by themselves.
    pub events: Vec<SourceEvent>,
    /// What the portal offers without being asked, in the order of the file.
    pub proactive: Vec<Proactive>,
    /// From which numbers on looks are unusual; the defaults when the file is left out.
    pub audit: Option<Limits>,
    /// What the hub does by itself.
    pub hub_functions: BTreeMap<String, HubFunction>,
    /// The parties that are hubs themselves.
    pub hubs: BTreeMap<String, Hub>,
    /// What is happening in people's lives, in the order of the file.
    pub life_events: Vec<LifeEvent>,
    /// Who people are, in the order of the file.
    pub personas: Vec<Persona>,
    /// Words that need explaining.
    pub glossary: Vec<Term>,
    /// The services.
    pub services: BTreeMap<String, Service>,
    /// Words that mean the same to whoever searches: groups of single words, over languages and scripts.
    pub same_words: Vec<Vec<String>>,
    /// Words that stand in phrases of services, and mean none of them where somebody types nothing else.
    pub never_alone: Vec<String>,
    /// The services for which most people come, most wanted first: among what fits alike, they stand first.
    pub most_wanted: Vec<String>,
    /// How the texts are to read; without the file nothing is asked of them.
    pub readability: Readability,
    /// What people come to service centres for, in the order of the file.
    pub queue_kinds: Vec<QueueKind>,
    /// The service centres, in the order of the file.
    pub centres: Vec<Centre>,
    /// Where municipalities lie, in the order of the file.
    pub places: Vec<Place>,
}

impl Catalogue {
    /// The life event with this id.
    pub fn life_event(&self, id: &str) -> Option<&LifeEvent> {
        self.life_events.iter().find(|event| event.id == id)
    }

    /// The authority that answers for a function of the portal, and the law under which; empty where there is no such
    /// function.
    pub fn answers_for(&self, function: &str) -> (&str, &str) {
        let function = self.hub_functions.get(function);
        function.map_or(("", ""), |function| (&function.authority, &function.legal_basis))
    }

    /// The offer or reminder with this id.
    pub fn proactive(&self, id: &str) -> Option<&Proactive> {
        self.proactive.iter().find(|offer| offer.id == id)
    }

    /// The persona with this id.
    pub fn persona(&self, id: &str) -> Option<&Persona> {
        self.personas.iter().find(|persona| persona.id == id)
    }

    /// The services of an authority.
    pub fn services_of(&self, authority: &str) -> impl Iterator<Item = &Service> {
        self.services.values().filter(move |service| service.authority == authority)
    }

    /// The services that follow one, by id.
    pub fn followers_of<'a>(&'a self, service: &'a str) -> impl Iterator<Item = &'a Service> {
        self.services.values().filter(move |other| other.follows.iter().any(|first| first == service))
    }

    /// The services for a persona.
    pub fn services_for(&self, persona: &str) -> impl Iterator<Item = &Service> {
        self.services.values().filter(move |service| service.personas.iter().any(|p| p == persona))
    }

    /// The concept that a fact of this service is an instance of.
    pub fn concept_of(&self, service: &Service, fact: &FactId) -> Option<&Concept> {
        let role = service.role(&fact.role)?;
        self.concepts.get(&format!("{}.{}", role.kind, fact.path))
    }

    /// The authentic source of a concept about somebody in a capacity, with its row of the availability table.
    pub fn authentic_source(&self, concept: &str, capacity: &str) -> Option<(&Source, &Availability)> {
        self.sources
            .values()
            .filter_map(|source| source.holds(concept, capacity).map(|row| (source, row)))
            .find(|(_, row)| row.authentic)
    }

    /// The hubs of a row of the log, which names them in the order in which the question passed them, with a space
    /// between. One that the catalogue does not know any more has no name that could be told.
    pub fn hubs_of(&self, via: Option<&str>) -> Vec<String> {
        let hubs = via.unwrap_or_default().split_whitespace();
        hubs.filter(|hub| self.hubs.contains_key(*hub)).map(str::to_owned).collect()
    }

    /// The codes of a concept, none when it has no list.
    pub fn codes_of(&self, concept: &Concept) -> &[String] {
        let list = concept.code_list.as_ref().and_then(|id| self.code_lists.get(id));
        list.map_or(&[], |list| &list.codes)
    }
}

/// A day of the week, as the country's file names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum DayOfWeek {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    #[default]
    Sunday,
}

impl DayOfWeek {
    /// All of them, from Sunday on.
    pub const ALL: [Self; 7] =
        [Self::Sunday, Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday];

    /// The one on which a day falls.
    pub fn of(day: Date) -> Self {
        match day.weekday() {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

/// A public organisation (CPSV-AP `PublicOrganisation`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The authority's id.
    pub id: String,
    /// national, regional, municipal or non-governmental.
    pub level: String,
    /// The phone number people can call.
    pub phone: String,
    /// The address people can write to.
    pub email: String,
}

/// An article of a law (ELI `LegalResource`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalBasis {
    /// The article's id.
    pub id: String,
    /// Its European Legislation Identifier, or the country's equivalent: a URL.
    pub eli: String,
    /// First day in force.
    pub valid_from: Date,
    /// Last day in force, if an end is set.
    pub valid_to: Option<Date>,
}

impl LegalBasis {
    /// True on the days on which the law is in force.
    pub fn in_force(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}

/// What happens in somebody's life (CPSV-AP `LifeEvent`): a bundle of services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LifeEvent {
    /// The life event's id.
    pub id: String,
    /// Its services, in the order in which they are explained.
    pub services: Vec<String>,
    /// The personas it concerns.
    #[serde(default)]
    pub personas: Vec<String>,
    /// The picture's name.
    pub icon: String,
}

/// A word that needs explaining.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term's id.
    pub id: String,
}

impl Term {
    /// The key of its text.
    pub fn key(&self) -> String {
        format!("{}{}", Self::KEYS, self.id)
    }

    /// With what the keys of terms begin.
    pub const KEYS: &str = "term-";
}

/// Who somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// The persona's id.
    pub id: String,
    /// The picture's name.
    pub icon: String,
}
