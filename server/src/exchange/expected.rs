//! Which registers would be asked for what, by the rights in force now: what a person is told before they ask for it.

use domain::application::{ApplicationStatus, Channel, Relation};
use domain::catalogue::{Service, Source};
use domain::definition::Definition;
use domain::facts::FactId;
use domain::gate::{self, Acting, AtSource, Decision, ForApplication, Ground, Item, Open, Said, Tie};

use super::Exchange;

/// What one register would be asked for.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The register.
    pub source: String,
    /// The facts.
    pub facts: Vec<FactId>,
    /// The laws that allow it.
    pub laws: Vec<String>,
}

/// What one service needs to know about one role from one register, as the gate decides it: together.
struct Need<'a> {
    service: &'a Service,
    source: &'a Source,
    role: &'a str,
    facts: Vec<&'a FactId>,
    items: Vec<Item>,
}

impl Exchange {
    /// What registers would be asked for if somebody began this now. The gate decides as it will then, for an open
    /// application with an explicit request and with everybody's relation proven.
    pub fn expected(&self, definition: &Definition, (acting, channel): (Acting, Channel)) -> Vec<Expected> {
        let services: Vec<String> = definition.services.iter().map(|service| service.id.clone()).collect();
        let mut all: Vec<Expected> = Vec::new();
        for need in self.needs(definition) {
            let ground = ForApplication {
                service: Some(need.service),
                acting,
                tie: Some(Tie::lasting(Relation::Same)),
                open: Some(Open { status: ApplicationStatus::Draft, services: &services }),
                channel,
            };
            let request = gate::Request {
                requester: &need.service.authority,
                purpose: &need.service.purpose,
                ground: Ground::Application(ground),
                source: need.source,
                items: &need.items,
                since: None,
                said: Said { explicit_request: true, consent: false },
                known_at_source: AtSource::Perhaps,
                today: self.clock.today(),
                at: self.clock.now(),
            };
            if let Decision::Allowed(rows) = gate::decide(&self.rights.get(), &request) {
                let laws = rows.iter().map(|row| row.legal_basis.clone());
                add(&mut all, &need, laws);
            }
        }
        all
    }

    fn needs<'a>(&'a self, definition: &'a Definition) -> Vec<Need<'a>> {
        let mut needs: Vec<Need<'a>> = Vec::new();
        for service in &definition.services {
            for requirement in &service.requirement {
                let fact = &requirement.fact;
                let Some(role) = service.role(&fact.role) else { continue };
                let concept = format!("{}.{}", role.kind, fact.path);
                let Some((source, _)) = self.catalogue.authentic_source(&concept, &role.capacity) else { continue };
                let item = Item { concept, capacity: role.capacity.clone() };
                let same = |need: &&mut Need<'_>| {
                    need.service.id == service.id && need.source.id == source.id && need.role == role.id
                };
                match needs.iter_mut().find(same) {
                    Some(need) => {
                        need.facts.push(fact);
                        need.items.push(item);
                    }
                    None => needs.push(Need { service, source, role: &role.id, facts: vec![fact], items: vec![item] }),
                }
            }
        }
        needs
    }
}

fn add(all: &mut Vec<Expected>, need: &Need<'_>, laws: impl Iterator<Item = String>) {
    let place = all.iter().position(|one| one.source == need.source.id).unwrap_or_else(|| {
        all.push(Expected { source: need.source.id.clone(), facts: Vec::new(), laws: Vec::new() });
        all.len() - 1
    });
    let one = &mut all[place];
    for fact in need.facts.iter().copied().filter(|fact| !one.facts.contains(fact)).cloned().collect::<Vec<_>>() {
        one.facts.push(fact);
    }
    for law in laws {
        if !one.laws.contains(&law) {
            one.laws.push(law);
        }
    }
}
