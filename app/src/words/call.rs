//! Words of calls: how they ended, when somebody wants to be called, what came of it.

use crate::texts::L;
use domain::caller::{AttemptResult, CallOutcome, CallTime};
use std::borrow::Cow;

/// How a call ended.
pub fn call_outcome(l: L, outcome: CallOutcome) -> Cow<'static, str> {
    l.t(&format!("call-outcome-{outcome}"))
}

/// What came of calling somebody.
pub fn attempt_result(l: L, result: AttemptResult) -> Cow<'static, str> {
    l.t(&format!("attempt-{result}"))
}

/// When somebody wants to be called.
pub fn call_time(l: L, time: CallTime) -> Cow<'static, str> {
    l.t(&format!("call-time-{time}"))
}

/// The headings of the file with the figures of contacts. Times are in seconds.
pub fn contact_headings(l: L) -> [String; 9] {
    let seconds = l.plain("contacts-handling");
    [
        l.plain("contacts-place"),
        l.plain("channel"),
        l.plain("figures-by-hour"),
        l.plain("contacts-over"),
        l.plain("contacts-open"),
        l.plain("contacts-solved"),
        l.plain("contacts-handed-over"),
        l.plain("contacts-not-verified"),
        l.plain_with("figures-seconds", &[("what", seconds.into())]),
    ]
}

/// The keys that are made here. For [`super::dynamic_keys`].
pub(super) fn keys() -> Vec<String> {
    let outcomes = CallOutcome::ALL.iter().map(|outcome| format!("call-outcome-{outcome}"));
    let results = AttemptResult::ALL.iter().map(|result| format!("attempt-{result}"));
    let times = CallTime::ALL.iter().map(|time| format!("call-time-{time}"));
    outcomes.chain(results).chain(times).chain(SCRIPTS.iter().map(|key| (*key).to_owned())).collect()
}

/// What staff say, in the caller's language.
const SCRIPTS: [&str; 4] = ["script-greeting", "script-verify", "script-locked", "script-close"];
