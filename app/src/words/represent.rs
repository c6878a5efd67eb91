//! Words of acting for others: on what a right rests, where it stands, what is wrong with a mandate.

use crate::pages::ActedBy;
use crate::texts::L;
use domain::representation::{MandateFault, RepresentationKind, Standing, TERMS};
use std::borrow::Cow;

/// On what somebody's right rests: their parent, guardian, mandate.
pub fn representation_kind(l: L, kind: RepresentationKind) -> Cow<'static, str> {
    l.t(&format!("represents-as-{kind}"))
}

/// Who did something for somebody: their name, and on what their right rests.
pub fn acted_by(l: L, who: &ActedBy) -> String {
    let kind = representation_kind(l, who.kind);
    l.ta("acted-by", &[("name", who.name.clone().into()), ("kind", kind.as_ref().into())]).into_owned()
}

/// Where a mandate stands.
pub fn standing(l: L, standing: Standing) -> (&'static str, Cow<'static, str>) {
    let tone = if standing == Standing::InForce { "good" } else { "calm" };
    (tone, l.t(&format!("representation-{standing}")))
}

/// What to do about a fault of a mandate.
pub fn mandate_fault(l: L, fault: MandateFault) -> Cow<'static, str> {
    l.ta(&format!("mandate-wrong-{fault}"), &[("form", super::id_form(l).as_ref().into())])
}

/// For how long a mandate is given.
pub fn term(l: L, months: i32) -> Cow<'static, str> {
    l.t(&format!("mandate-term-{months}"))
}

/// The keys that are made here. For [`super::dynamic_keys`].
pub(super) fn keys() -> Vec<String> {
    let kinds = RepresentationKind::ALL.iter().map(|kind| format!("represents-as-{kind}"));
    let standings = Standing::ALL.iter().map(|standing| format!("representation-{standing}"));
    let faults = MandateFault::ALL.iter().map(|fault| format!("mandate-wrong-{fault}"));
    let terms = TERMS.iter().map(|months| format!("mandate-term-{months}"));
    kinds.chain(standings).chain(faults).chain(terms).collect()
}
