//! Words of encounters: how somebody was identified, why they came, how they declared.

use crate::texts::L;
use domain::encounter::{Confirmation, Identification, VisitReason};
use std::borrow::Cow;

/// How staff made sure who somebody is.
pub fn identification(l: L, way: Identification) -> Cow<'static, str> {
    l.t(&format!("identified-{way}"))
}

/// What somebody came for.
pub fn visit_reason(l: L, reason: VisitReason) -> Cow<'static, str> {
    l.t(&format!("visit-{reason}"))
}

/// How somebody declared what staff hand in.
pub fn confirmation(l: L, way: Confirmation) -> Cow<'static, str> {
    l.t(&format!("confirmed-{way}"))
}

/// Where somebody works: a service centre's name, where it is one.
pub fn workplace(l: L, id: &str) -> String {
    let key = format!("centre-{id}");
    if l.has(&key) { l.t(&key).into_owned() } else { id.to_owned() }
}

/// The keys that are made here. For [`super::dynamic_keys`].
pub(super) fn keys() -> Vec<String> {
    let ways = Identification::ALL.iter().map(|way| format!("identified-{way}"));
    let reasons =
        VisitReason::ALL.iter().flat_map(|reason| [format!("visit-{reason}"), format!("purpose-visit-{reason}")]);
    let declared = Confirmation::ALL.iter().map(|way| format!("confirmed-{way}"));
    ways.chain(reasons).chain(declared).chain(["source-portal".to_owned()]).collect()
}
