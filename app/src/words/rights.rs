//! Words about who may ask which register for what: standings, changes, and what is wrong with a proposal.

use crate::texts::L;
use domain::exchange::unusual::{Pattern, Unusual};
use domain::proposal::{Flaw, Standing, What};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Where an authorisation stands.
pub fn rights_standing(l: L, standing: Standing) -> Cow<'static, str> {
    l.t(&standing_key(standing))
}

/// What was done with an authorisation.
pub fn rights_change(l: L, what: What) -> Cow<'static, str> {
    l.t(&change_key(what))
}

/// What is wrong with a proposal, and what to do about it.
pub fn rights_flaw(l: L, flaw: &Flaw) -> Cow<'static, str> {
    l.ta(&flaw_key(flaw.code()), &[("about", flaw.about().into())])
}

/// What was unusual in the exchange log, in a sentence.
pub fn unusual(l: L, found: &Unusual) -> Cow<'static, str> {
    let service = super::asker(l, &found.service);
    let authority = super::name(l, "authority", &found.requester);
    l.ta(
        &unusual_key(found.pattern),
        &[
            ("count", i64::from(found.count).into()),
            ("limit", i64::from(found.limit).into()),
            ("hour", i64::from(found.hour.unwrap_or_default()).into()),
            ("service", service.as_ref().into()),
            ("authority", authority.as_ref().into()),
        ],
    )
}

/// Every key of these words.
pub(super) fn keys() -> BTreeSet<String> {
    let standings = Standing::ALL.into_iter().map(standing_key);
    let changes = What::ALL.into_iter().map(change_key);
    let patterns = Pattern::ALL.into_iter().map(unusual_key);
    standings.chain(changes).chain(patterns).chain(Flaw::CODES.iter().map(|code| flaw_key(code))).collect()
}

fn standing_key(standing: Standing) -> String {
    format!("rights-standing-{}", standing.name().replace('_', "-"))
}

fn change_key(what: What) -> String {
    format!("rights-change-{}", what.name())
}

fn unusual_key(pattern: Pattern) -> String {
    format!("unusual-{}", pattern.name())
}

fn flaw_key(code: &str) -> String {
    format!("rights-flaw-{code}")
}
