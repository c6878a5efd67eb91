//! The catalogue as a whole, in memory.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::{
    Authorisation, Availability, Centre, CodeList, Concept, Hub, HubFunction, Identity, Proactive, QueueKind, Service,
    Source, SourceEvent, Topic,
};
use crate::exchange::unusual::Limits;
use crate::facts::FactId;

/// Everything the state offers, by id, in the order of the files.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// The country's profile.
    pub country: Country,
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
    /// The services.
    pub services: BTreeMap<String, Service>,
    /// Words that mean the same to whoever searches: groups of single words, over languages and scripts.
    pub same_words: Vec<Vec<String>>,
    /// What people come to service centres for, in the order of the file.
    pub queue_kinds: Vec<QueueKind>,
    /// The service centres, in the order of the file.
    pub centres: Vec<Centre>,
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

/// The country's profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// The country's id.
    pub id: String,
    /// The currency's code, ISO 4217 where there is one.
    pub currency: String,
    /// How many decimals the currency has.
    pub currency_decimals: u8,
    /// The numbering system (CLDR) by language.
    pub digits: BTreeMap<String, String>,
    /// The days on which offices are closed.
    #[serde(default)]
    pub weekend: Vec<DayOfWeek>,
    /// The time zone (IANA) in which days begin.
    #[serde(default)]
    pub zone: Option<String>,
    /// The country's calling code (`+962`), which goes before phone numbers that are typed without one.
    #[serde(default)]
    pub calling_code: Option<String>,
    /// The phone number for help with the portal, as people write it: spaces are allowed.
    pub hotline: String,
    /// The address for help with the portal, and for what people think of it.
    pub email: String,
}

/// A day of the week, as the country's file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum DayOfWeek {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
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

    fn is(self, day: Date) -> bool {
        Self::of(day) == self
    }
}

impl Country {
    /// The day that lies so many working days after another one.
    pub fn working_days_after(&self, day: Date, count: u32) -> Date {
        let mut day = day;
        let mut left = count;
        while left > 0 {
            let Ok(next) = day.tomorrow() else { return day };
            day = next;
            // A country that is closed on all seven days would never come to an end.
            if self.weekend.len() >= 7 || !self.weekend.iter().any(|closed| closed.is(day)) {
                left -= 1;
            }
        }
        day
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

/// Who somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// The persona's id.
    pub id: String,
    /// The picture's name.
    pub icon: String,
}
