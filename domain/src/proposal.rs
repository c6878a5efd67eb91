//! What speaks against a proposed authorisation, before anybody decides about it: ids that nobody knows, facts that the
//! source does not hold or the service does not declare, laws that are not in force, decisions that nobody can look up.

mod history;

pub use history::{Standing, What};

use jiff::civil::Date;

use crate::application::Channel;
use crate::catalogue::{Authorisation, Catalogue, Direction, Source};
use crate::gate::{Item, declares};

macro_rules! flaws {
    ($($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)?) => {
        /// One thing that is wrong with a proposal, with the id or word that it is about. The texts are
        /// `rights-flaw-<code>`.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Flaw { $($(#[$doc])* $variant(String)),+ }

        impl Flaw {
            /// Every code, for texts and tests.
            pub const CODES: &'static [&'static str] = &[$($text),+];

            /// Its code.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant(_) => $text),+ }
            }

            /// What it is about.
            pub fn about(&self) -> &str {
                match self { $(Self::$variant(about))|+ => about }
            }
        }
    };
}

flaws! {
    /// The row's id is not one: lower-case letters, digits and hyphens.
    BadId = "bad-id",
    /// No such authority.
    UnknownAuthority = "unknown-authority",
    /// No such service.
    UnknownService = "unknown-service",
    /// No such function of the hub.
    UnknownFunction = "unknown-function",
    /// No such register.
    UnknownSource = "unknown-source",
    /// No such law.
    UnknownLaw = "unknown-law",
    /// The law is not in force when the row is to be.
    LawNotInForce = "law-not-in-force",
    /// The service or function is another authority's.
    NotItsService = "not-its-service",
    /// The service or function has another purpose.
    OtherPurpose = "other-purpose",
    /// No concept, or nobody about whom, is named.
    Empty = "empty",
    /// No such concept.
    UnknownConcept = "unknown-concept",
    /// The register does not hold the concept about people in any of the capacities.
    NotHeld = "not-held",
    /// The service or function does not declare that it needs the concept.
    NotDeclared = "not-declared",
    /// People come on channels, and none is named.
    NoChannel = "no-channel",
    /// The service is not offered on the channel.
    OtherChannel = "other-channel",
    /// Authorities' systems and the hub come on no channel.
    ChannelOfNobody = "channel-of-nobody",
    /// It ends before it begins.
    EndsBeforeItBegins = "ends-before-it-begins",
    /// Its last day is over.
    EndsInThePast = "ends-in-the-past",
    /// No decision is named.
    NoDecision = "no-decision",
}

/// Everything that is wrong with a row that somebody proposes, in the order of [`Flaw::CODES`].
pub fn flaws(catalogue: &Catalogue, row: &Authorisation, today: Date) -> Vec<Flaw> {
    let mut found = Vec::new();
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if row.id.is_empty() || row.id.len() > 80 || !row.id.chars().all(fits) {
        found.push(Flaw::BadId(row.id.clone()));
    }
    if !catalogue.authorities.contains_key(&row.requester) {
        found.push(Flaw::UnknownAuthority(row.requester.clone()));
    }
    asker(catalogue, row, &mut found);
    facts(catalogue, row, &mut found);
    channels(catalogue, row, &mut found);
    found.extend(grounds(catalogue, &row.legal_basis, &row.decision, today.max(row.valid_from)));
    found.extend(end(row, row.valid_to, today));
    found.sort();
    found.dedup();
    found
}

/// What is wrong with the law and the decision on which a proposal rests.
pub fn grounds(catalogue: &Catalogue, legal_basis: &str, decision: &str, day: Date) -> Vec<Flaw> {
    let mut found = Vec::new();
    match catalogue.legal_bases.get(legal_basis) {
        None => found.push(Flaw::UnknownLaw(legal_basis.to_owned())),
        Some(law) if !law.in_force(day) => found.push(Flaw::LawNotInForce(legal_basis.to_owned())),
        Some(_) => {}
    }
    if decision.trim().is_empty() {
        found.push(Flaw::NoDecision(decision.to_owned()));
    }
    found
}

/// What is wrong with a last day.
pub fn end(row: &Authorisation, last: Option<Date>, today: Date) -> Option<Flaw> {
    let last = last?;
    if last < row.valid_from {
        return Some(Flaw::EndsBeforeItBegins(last.to_string()));
    }
    (last < today).then(|| Flaw::EndsInThePast(last.to_string()))
}

fn asker(catalogue: &Catalogue, row: &Authorisation, found: &mut Vec<Flaw>) {
    let (authority, purpose) = if row.direction.is_for_function() {
        match catalogue.hub_functions.get(&row.service) {
            Some(function) => (&function.authority, &function.purpose),
            None => return found.push(Flaw::UnknownFunction(row.service.clone())),
        }
    } else {
        match catalogue.services.get(&row.service) {
            Some(service) => (&service.authority, &service.purpose),
            None => return found.push(Flaw::UnknownService(row.service.clone())),
        }
    };
    if *authority != row.requester {
        found.push(Flaw::NotItsService(row.service.clone()));
    }
    if *purpose != row.purpose {
        found.push(Flaw::OtherPurpose(row.purpose.clone()));
    }
}

fn facts(catalogue: &Catalogue, row: &Authorisation, found: &mut Vec<Flaw>) {
    if row.concepts.is_empty() || row.capacities.is_empty() {
        found.push(Flaw::Empty(row.id.clone()));
    }
    let source = catalogue.sources.get(&row.source);
    if source.is_none() {
        found.push(Flaw::UnknownSource(row.source.clone()));
    }
    for concept in &row.concepts {
        if !catalogue.concepts.contains_key(concept) {
            found.push(Flaw::UnknownConcept(concept.clone()));
            continue;
        }
        let Some(source) = source else { continue };
        let held = row.capacities.iter().any(|capacity| source.holds(concept, capacity).is_some());
        if !held {
            found.push(Flaw::NotHeld(concept.clone()));
        } else if !row.capacities.iter().any(|capacity| declared(catalogue, row, source, (concept, capacity))) {
            found.push(Flaw::NotDeclared(concept.clone()));
        }
    }
}

/// True also where nobody is known who could declare it: that is a flaw of its own.
fn declared(catalogue: &Catalogue, row: &Authorisation, source: &Source, (concept, capacity): (&str, &str)) -> bool {
    if row.direction.is_for_function() {
        return catalogue.hub_functions.get(&row.service).is_none_or(|function| function.declares(concept, capacity));
    }
    let item = Item { concept: concept.to_owned(), capacity: capacity.to_owned() };
    catalogue.services.get(&row.service).is_none_or(|service| declares(service, source, &item))
}

fn channels(catalogue: &Catalogue, row: &Authorisation, found: &mut Vec<Flaw>) {
    let first = row.channels.first();
    match (row.direction, first) {
        (Direction::Pull, None) => found.push(Flaw::NoChannel(row.id.clone())),
        (Direction::Pull, Some(_)) => {
            let Some(service) = catalogue.services.get(&row.service) else { return };
            // At a kiosk people use the web, in a public place.
            let offered = |channel: &Channel| {
                let by = if *channel == Channel::Kiosk { Channel::Web } else { *channel };
                service.channels.contains(channel) || service.channels.contains(&by)
            };
            let other = |channel: &&Channel| !offered(channel);
            found
                .extend(row.channels.iter().filter(other).map(|channel| Flaw::OtherChannel(channel.name().to_owned())));
        }
        (_, Some(channel)) => found.push(Flaw::ChannelOfNobody(channel.name().to_owned())),
        (_, None) => {}
    }
}
