//! The gate: may this service have these facts about this person, for this purpose, through this channel, now?
//! A pure function; it runs before every register call, and its answer is logged before the call is made.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

use crate::application::{Assurance, Channel, Relation};
use crate::catalogue::{Authorisation, Basis, Service, Source};

/// A fact asked for: a concept about somebody in a capacity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item {
    /// The concept's id.
    pub concept: String,
    /// In which capacity the source is to know the subject.
    pub capacity: String,
}

/// All that the gate looks at.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The service on whose behalf facts are asked; `None` when no such service is known.
    pub service: Option<&'a Service>,
    /// The authority that asks.
    pub requester: &'a str,
    /// For which purpose.
    pub purpose: &'a str,
    /// How surely the one who acts is known.
    pub assurance: Assurance,
    /// How the one who acts is tied to the subject; `None` when nothing proves it.
    pub relation: Option<Relation>,
    /// The service that is open in an application of this person, if there is one.
    pub open_service: Option<&'a str>,
    /// Through which channel.
    pub channel: Channel,
    /// The register.
    pub source: &'a Source,
    /// The facts.
    pub items: &'a [Item],
    /// True when the person was told which registers will be asked, and went on.
    pub explicit_request: bool,
    /// True when the person consented to this very use.
    pub consent: bool,
    /// False when the source is known not to know the subject.
    pub known_at_source: bool,
    /// The day.
    pub today: Date,
}

/// What the gate decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Allowed, under these authorisations: one or more rows that together cover every item.
    Allowed(Vec<String>),
    /// Refused.
    Refused(Reason),
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)?) => {
        /// Why the gate refuses. The texts are `gate-<reason>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Reason { $($(#[$doc])* #[serde(rename = $text)] $variant),+ }

        impl Reason {
            /// Every reason, for texts and tests.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its code, in the log and in texts.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl FromStr for Reason {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text { $($text => Ok(Self::$variant),)+ other => Err(format!("`{other}` is not a reason of the gate")) }
            }
        }
    };
}

reasons! {
    /// The service is unknown, or is not this authority's.
    UnknownRequester = "unknown-requester",
    /// The one who acts is not known surely enough.
    AssuranceTooLow = "assurance-too-low",
    /// Nothing ties the one who acts to the subject.
    NoRelation = "no-relation",
    /// No application for this service is open.
    NoOpenApplication = "no-open-application",
    /// The purpose is not the service's.
    PurposeMismatch = "purpose-mismatch",
    /// No authorisation covers the fact.
    NotAuthorised = "not-authorised",
    /// The service does not declare that it needs the fact.
    BeyondService = "beyond-service",
    /// The authorisation is not in force today.
    OutsidePeriod = "outside-period",
    /// The authorisation does not hold on this channel.
    ChannelNotAllowed = "channel-not-allowed",
    /// The person was not told, or did not ask for it.
    NoRequest = "no-request",
    /// The person did not consent.
    NoConsent = "no-consent",
    /// The source does not know the person.
    UnknownAtSource = "unknown-at-source",
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Decides. The conditions are checked in the order of [`Reason::ALL`], so that the first reason is the plainest one.
pub fn decide(rights: &[Authorisation], request: &Request<'_>) -> Decision {
    match conditions(request).and_then(|service| authorisations(rights, request, service)) {
        Ok(rows) => Decision::Allowed(rows),
        Err(reason) => Decision::Refused(reason),
    }
}

fn conditions<'a>(request: &Request<'a>) -> Result<&'a Service, Reason> {
    let service = request.service.filter(|s| s.authority == request.requester).ok_or(Reason::UnknownRequester)?;
    if request.assurance < service.min_assurance {
        return Err(Reason::AssuranceTooLow);
    }
    request.relation.ok_or(Reason::NoRelation)?;
    if request.open_service != Some(service.id.as_str()) {
        return Err(Reason::NoOpenApplication);
    }
    if request.purpose != service.purpose {
        return Err(Reason::PurposeMismatch);
    }
    Ok(service)
}

fn authorisations(rights: &[Authorisation], request: &Request<'_>, service: &Service) -> Result<Vec<String>, Reason> {
    let mut used: Vec<String> = Vec::new();
    if request.items.is_empty() {
        return Err(Reason::BeyondService);
    }
    for item in request.items {
        if !declares(service, item) && !listed(service, request.source, item) {
            return Err(Reason::BeyondService);
        }
        let row = covering(rights, request, service, item)?;
        if !used.contains(&row.id) {
            used.push(row.id.clone());
        }
    }
    if !request.known_at_source {
        return Err(Reason::UnknownAtSource);
    }
    Ok(used)
}

/// The service itself must say that it needs the concept about somebody in this capacity.
fn declares(service: &Service, item: &Item) -> bool {
    service.requirement.iter().any(|requirement| {
        service.role(&requirement.fact.role).is_some_and(|role| {
            role.capacity == item.capacity && item.concept == format!("{}.{}", role.kind, requirement.fact.path)
        })
    })
}

/// Or it offers a list from this source, by whose facts the person recognises whom they mean.
fn listed(service: &Service, source: &Source, item: &Item) -> bool {
    let lists = service.role.iter().filter_map(|role| match &role.bind {
        crate::catalogue::Bind::List { source: id, list } if *id == source.id => {
            source.list.iter().find(|l| l.id == *list && l.capacity == item.capacity)
        }
        _ => None,
    });
    lists.into_iter().any(|list| list.shows.contains(&item.concept))
}

fn covering<'a>(
    rights: &'a [Authorisation],
    request: &Request<'_>,
    service: &Service,
    item: &Item,
) -> Result<&'a Authorisation, Reason> {
    let mut refusal = Reason::NotAuthorised;
    for row in rights.iter().filter(|row| covers(row, request, service, item)) {
        match standing(row, request) {
            Ok(()) => return Ok(row),
            Err(reason) => refusal = reason,
        }
    }
    Err(refusal)
}

fn covers(row: &Authorisation, request: &Request<'_>, service: &Service, item: &Item) -> bool {
    row.service == service.id
        && row.requester == request.requester
        && row.purpose == request.purpose
        && row.source == request.source.id
        && row.capacities.contains(&item.capacity)
        && row.concepts.contains(&item.concept)
        && row.proposed_by != row.approved_by
}

fn standing(row: &Authorisation, request: &Request<'_>) -> Result<(), Reason> {
    if !row.in_force(request.today) {
        return Err(Reason::OutsidePeriod);
    }
    if !row.channels.contains(&request.channel) {
        return Err(Reason::ChannelNotAllowed);
    }
    if request.assurance < row.min_assurance {
        return Err(Reason::AssuranceTooLow);
    }
    match row.basis {
        Basis::ExplicitRequest if !request.explicit_request => Err(Reason::NoRequest),
        Basis::Consent if !request.consent => Err(Reason::NoConsent),
        _ => Ok(()),
    }
}
