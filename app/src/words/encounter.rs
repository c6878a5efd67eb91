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

/// Why staff looked, by the code on the log: what the person came for, or to find out who they are.
pub fn staff_reason(l: L, code: &str) -> Cow<'static, str> {
    match code.parse() {
        Ok(reason) => visit_reason(l, reason),
        Err(_) => l.t("visit-identify"),
    }
}

/// The keys that are made here. For [`super::dynamic_keys`].
pub(super) fn keys() -> Vec<String> {
    let ways = Identification::ALL.iter().map(|way| format!("identified-{way}"));
    let reasons =
        VisitReason::ALL.iter().flat_map(|reason| [format!("visit-{reason}"), format!("purpose-visit-{reason}")]);
    let declared = Confirmation::ALL.iter().map(|way| format!("confirmed-{way}"));
    ways.chain(reasons).chain(declared).chain(["source-portal".to_owned()]).collect()
}
