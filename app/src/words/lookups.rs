//! What is unusual in what staff look up, in a sentence.

use crate::texts::L;
use domain::exchange::lookups::{LookAlert, LookPattern};
use std::borrow::Cow;

/// What was unusual.
pub fn unusual_look(l: L, alert: &LookAlert) -> Cow<'static, str> {
    let (count, usual) = (i64::from(alert.count), i64::from(alert.usual));
    l.ta(&key(alert.pattern), &[("count", count.into()), ("usual", usual.into())])
}

/// The keys that are made here. For [`super::dynamic_keys`].
pub(super) fn keys() -> impl Iterator<Item = String> {
    LookPattern::ALL.into_iter().map(key)
}

fn key(pattern: LookPattern) -> String {
    format!("unusual-look-{}", pattern.name())
}
