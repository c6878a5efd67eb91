//! Services that somebody puts together themselves: which of them can be one application, and in which order.

use crate::catalogue::{Bind, Catalogue, Role, Service};

/// The most services on one list.
pub const MOST: usize = 12;

/// Services of one's own choice, as far as they can be one application.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// Those that can be one application, what must come first before what follows it.
    pub together: Vec<String>,
    /// Those that can't, each with the service before it that stands in the way.
    pub apart: Vec<(String, String)>,
}

/// A change to a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// One more, at the end.
    Add,
    /// One less.
    Remove,
    /// One place further to the front.
    Up,
    /// One place further to the end.
    Down,
}

impl Bundle {
    /// Takes what the catalogue has of the ids, each once, in their order as far as `follows` allows.
    pub fn of(catalogue: &Catalogue, ids: &[String]) -> Self {
        let mut bundle = Self::default();
        let mut fit: Vec<&Service> = Vec::new();
        for service in in_order(catalogue, ids) {
            match in_the_way(&fit, service) {
                Some(other) => bundle.apart.push((service.id.clone(), other.id.clone())),
                None => {
                    fit.push(service);
                    bundle.together.push(service.id.clone());
                }
            }
        }
        bundle
    }

    /// All of its services: those that can be one application first.
    pub fn services(&self) -> Vec<String> {
        self.together.iter().chain(self.apart.iter().map(|(id, _)| id)).cloned().collect()
    }

    /// What the law lets follow a service of the list and is not on it: the one that comes first, and the one after it.
    pub fn missing(&self, catalogue: &Catalogue) -> Vec<(String, String)> {
        let on_it = self.services();
        let mut missing: Vec<(String, String)> = Vec::new();
        for service in on_it.iter().filter_map(|id| catalogue.services.get(id)) {
            for first in service.follows.iter().filter(|first| !on_it.contains(first)) {
                if !missing.iter().any(|(known, _)| known == first) {
                    missing.push((first.clone(), service.id.clone()));
                }
            }
        }
        missing
    }
}

/// The ids after a change. What would put a service before one that it follows changes nothing.
pub fn edited(catalogue: &Catalogue, ids: &[String], (edit, service): (Edit, &str)) -> Vec<String> {
    let before = Bundle::of(catalogue, ids);
    let mut ids = before.services();
    match (edit, ids.iter().position(|id| id == service)) {
        (Edit::Add, None) if ids.len() < MOST => ids.push(service.to_owned()),
        (Edit::Remove, Some(at)) => {
            ids.remove(at);
        }
        (Edit::Up, Some(at)) if (1..before.together.len()).contains(&at) => ids.swap(at, at - 1),
        (Edit::Down, Some(at)) if at + 1 < before.together.len() => ids.swap(at, at + 1),
        _ => {}
    }
    Bundle::of(catalogue, &ids).services()
}

/// The services of these ids in order, if they can be one application; `None` when one does not exist, stands there
/// twice or does not fit, or when there are none or too many.
pub(crate) fn together<'a>(catalogue: &'a Catalogue, ids: &[String]) -> Option<Vec<&'a Service>> {
    let services = in_order(catalogue, ids);
    let fits = (0..services.len()).all(|at| in_the_way(&services[..at], services[at]).is_none());
    (fits && services.len() == ids.len() && (1..=MOST).contains(&ids.len())).then_some(services)
}

/// Each known service once: before it those of the list that it follows, directly or by way of others.
fn in_order<'a>(catalogue: &'a Catalogue, ids: &[String]) -> Vec<&'a Service> {
    fn place<'a>(
        catalogue: &'a Catalogue,
        (id, wanted): (&String, &[String]),
        out: &mut Vec<&'a Service>,
        depth: usize,
    ) {
        let Some(service) = catalogue.services.get(id) else { return };
        // A catalogue whose services follow one another in circles is refused; the depth bounds it all the same.
        if depth > 0 {
            service.follows.iter().for_each(|first| place(catalogue, (first, wanted), out, depth - 1));
        }
        if wanted.contains(id) && !out.iter().any(|known| known.id == *id) {
            out.push(service);
        }
    }
    let mut out = Vec::new();
    let wanted = &ids[..ids.len().min(MOST)];
    wanted.iter().for_each(|id| place(catalogue, (id, wanted), &mut out, MOST));
    out
}

/// The service before this one with which it can't share an application: somebody else would stand in a role, or a
/// second role would have to be chosen from a list.
fn in_the_way<'a>(before: &[&'a Service], service: &Service) -> Option<&'a Service> {
    let listed = |service: &Service| -> Option<String> {
        service.role.iter().find(|role| matches!(role.bind, Bind::List { .. })).map(|role| role.id.clone())
    };
    let own = listed(service);
    let other_list = || {
        let own = own.as_ref()?;
        before.iter().find(|other| listed(other).is_some_and(|role| role != *own)).copied()
    };
    somebody_else(before, service).first().map(|(_, other)| *other).or_else(other_list)
}

/// The roles of a service in which somebody else stands in a service before it, with that service. Who stands in a role
/// is the same person in all services of one application.
pub(crate) fn somebody_else<'a, 's>(before: &[&'a Service], service: &'s Service) -> Vec<(&'s Role, &'a Service)> {
    let other = |role: &'s Role| {
        let other = before.iter().find(|other| other.role(&role.id).is_some_and(|known| known != role));
        other.map(|other| (role, *other))
    };
    service.role.iter().filter_map(other).collect()
}
