//! What a service has and lacks at each of the four interoperability layers (EIF): legal, organisational, semantic,
//! technical. A catalogue that holds together may still lack some of it; this says what, and what to do.

mod semantic;
mod technical;

use jiff::civil::Date;

use super::{Authorisation, Availability, Catalogue, LegalBasis, Service, Source};

/// A layer of the European Interoperability Framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LayerKind {
    /// May it be done: laws and authorisations.
    Legal,
    /// Who does it, by when, on which ways.
    Organisational,
    /// Do all sides mean the same.
    Semantic,
    /// Can they talk to each other.
    Technical,
}

impl LayerKind {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Legal => "legal",
            Self::Organisational => "organisational",
            Self::Semantic => "semantic",
            Self::Technical => "technical",
        }
    }
}

/// Something that is missing, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// What is missing.
    pub what: String,
    /// What to do.
    pub mend: String,
}

/// One layer of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// Which one.
    pub kind: LayerKind,
    /// What is there.
    pub there: Vec<String>,
    /// What is missing.
    pub missing: Vec<Gap>,
}

impl Layer {
    fn new(kind: LayerKind) -> Self {
        Self { kind, there: Vec::new(), missing: Vec::new() }
    }

    fn has(&mut self, what: impl Into<String>) {
        self.there.push(what.into());
    }

    fn lacks(&mut self, what: impl Into<String>, mend: impl Into<String>) {
        self.missing.push(Gap { what: what.into(), mend: mend.into() });
    }
}

/// Which systems have an address on this machine.
pub trait Addresses {
    /// True when the register has one, or needs none.
    fn has_source(&self, id: &str) -> bool;
    /// True when the hub has one.
    fn has_hub(&self, id: &str) -> bool;
    /// True when the service's back office has one.
    fn has_back_office(&self, service: &str) -> bool;
}

/// A fact that the service requires and a register holds authentically.
struct Held<'a> {
    concept: String,
    capacity: &'a str,
    source: &'a Source,
    row: &'a Availability,
}

/// The four layers of a service on a day.
pub fn layers(catalogue: &Catalogue, service: &Service, addresses: &dyn Addresses, day: Date) -> [Layer; 4] {
    let held = held(catalogue, service);
    // Looked up once: a large catalogue has ten times as many rows as services.
    let own = |row: &&Authorisation| row.service == service.id && !row.direction.is_for_function();
    let rows: Vec<&Authorisation> = catalogue.authorisations.iter().filter(own).collect();
    [
        legal((catalogue, &rows), service, &held, day),
        organisational(catalogue, service),
        semantic::layer((catalogue, &rows), service, &held, day),
        technical::layer(service, &held, addresses),
    ]
}

fn held<'a>(catalogue: &'a Catalogue, service: &'a Service) -> Vec<Held<'a>> {
    let one = |requirement: &'a super::Requirement| {
        let role = service.role(&requirement.fact.role)?;
        let concept = format!("{}.{}", role.kind, requirement.fact.path);
        let (source, row) = catalogue.authentic_source(&concept, &role.capacity)?;
        Some(Held { concept, capacity: &role.capacity, source, row })
    };
    service.requirement.iter().filter_map(one).collect()
}

/// The registers that the service asks, each once.
fn sources<'a>(held: &[Held<'a>]) -> Vec<&'a Source> {
    let mut sources: Vec<&Source> = Vec::new();
    for one in held {
        if !sources.iter().any(|known| known.id == one.source.id) {
            sources.push(one.source);
        }
    }
    sources
}

/// Of a service's rows, those that let it ask for a held fact.
fn about<'a>(rows: &[&'a Authorisation], held: &Held<'_>) -> Vec<&'a Authorisation> {
    let about = |row: &&&Authorisation| {
        row.source == held.source.id
            && row.capacities.iter().any(|capacity| capacity == held.capacity)
            && row.concepts.contains(&held.concept)
    };
    rows.iter().filter(about).copied().collect()
}

fn stands(row: &Authorisation, day: Date) -> bool {
    row.in_force(day) && row.state == super::RowState::InForce
}

fn legal((catalogue, rows): (&Catalogue, &[&Authorisation]), service: &Service, held: &[Held<'_>], day: Date) -> Layer {
    let mut layer = Layer::new(LayerKind::Legal);
    let mut laws: Vec<&str> = vec![&service.legal_basis];
    laws.extend(service.requirement.iter().map(|requirement| requirement.legal_basis.as_str()));
    laws.extend(service.criterion.iter().map(|criterion| criterion.legal_basis.as_str()));
    laws.sort_unstable();
    laws.dedup();
    for law in laws {
        match catalogue.legal_bases.get(law) {
            Some(law) if law.in_force(day) => layer.has(format!("law {}", law.id)),
            Some(law) => layer.lacks(format!("the law `{}` is not in force ({})", law.id, period(law)), REPLACE),
            None => layer.lacks(format!("the law `{law}` is unknown"), "add it to legal-bases.toml"),
        }
    }
    let mut good: Vec<&str> = Vec::new();
    for one in held {
        let rows = about(rows, one);
        match rows.iter().find(|row| stands(row, day)) {
            Some(row) => {
                if !good.contains(&row.id.as_str()) {
                    good.push(&row.id);
                }
            }
            None => unauthorised(&mut layer, one, &rows),
        }
    }
    good.into_iter().for_each(|id| layer.has(format!("authorisation {id}")));
    layer
}

const REPLACE: &str = "name the law that replaced it, or end the service";

fn period(law: &LegalBasis) -> String {
    match law.valid_to {
        Some(last) => format!("{} to {last}", law.valid_from),
        None => format!("from {}", law.valid_from),
    }
}

fn unauthorised(layer: &mut Layer, held: &Held<'_>, rows: &[&Authorisation]) {
    let fact = format!("`{}` ({}) from `{}`", held.concept, held.capacity, held.source.id);
    match rows.first() {
        None => layer.lacks(format!("no authorisation for {fact}"), "propose one with its legal basis and decision"),
        Some(row) => layer.lacks(
            format!("the authorisation `{}` for {fact} is not in force", row.id),
            "propose a new one with its legal basis and decision",
        ),
    }
}

fn organisational(catalogue: &Catalogue, service: &Service) -> Layer {
    let mut layer = Layer::new(LayerKind::Organisational);
    match catalogue.authorities.get(&service.authority) {
        None => layer.lacks(format!("the authority `{}` is unknown", service.authority), "add it to authorities.toml"),
        Some(authority) => {
            let contact = [("phone", &authority.phone), ("email", &authority.email)];
            for (kind, _) in contact.iter().filter(|(_, value)| value.trim().is_empty()) {
                let what = format!("`{}` has no {kind}", authority.id);
                layer.lacks(what, format!("add {kind} in authorities.toml, so that people can reach it"));
            }
            if contact.iter().any(|(_, value)| !value.trim().is_empty()) {
                layer.has(format!("decided by {}, which can be reached", authority.id));
            }
        }
    }
    if service.channels.is_empty() {
        layer.lacks("it is offered on no channel", "add channels in the service's file");
    } else {
        let channels: Vec<&str> = service.channels.iter().map(|channel| channel.name()).collect();
        layer.has(format!("channels {}", channels.join(", ")));
    }
    match service.processing_days {
        0 => layer.lacks("no time is promised", "set processing_days to the working days that the authority promises"),
        days => layer.has(format!("promised in {days} working days")),
    }
    if service.delivery.is_empty() {
        layer.lacks("nobody gets the cases", "set delivery in the service's file");
    } else {
        layer.has(format!("cases are delivered by {}", service.delivery));
    }
    if service.output.is_empty() {
        layer.lacks("nothing comes out of it", "add an [[output]] that says what people get");
    } else {
        layer.has(format!("{} outputs", service.output.len()));
    }
    layer
}

#[cfg(test)]
mod tests;
