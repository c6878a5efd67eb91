//! States and outcomes in words, with the kind of tag that shows them.

use crate::{key, pages::Happened, texts::L};
use domain::{
    application::{ApplicationStatus, RequestStatus},
    journey::SourceOutcome,
};
use std::borrow::Cow;

/// A service request's status: the kind of tag and the words.
pub fn request_status(l: L, status: RequestStatus) -> (&'static str, Cow<'static, str>) {
    let (kind, key) = match status {
        RequestStatus::Waiting => ("calm", key!("request-waiting")),
        RequestStatus::Queued => ("calm", key!("request-queued")),
        RequestStatus::Received => ("busy", key!("request-received")),
        RequestStatus::InProgress => ("busy", key!("request-in-progress")),
        RequestStatus::NeedsYou => ("you", key!("request-needs-you")),
        RequestStatus::Approved => ("good", key!("request-approved")),
        RequestStatus::Refused => ("bad", key!("request-refused")),
        RequestStatus::Blocked => ("bad", key!("request-blocked")),
        RequestStatus::FailedDelivery => ("busy", key!("request-failed-delivery")),
    };
    (kind, l.t(key))
}

/// An application's status: the kind of tag and the words.
pub fn application_status(l: L, status: ApplicationStatus) -> (&'static str, Cow<'static, str>) {
    let (kind, key) = match status {
        ApplicationStatus::Draft => ("calm", key!("application-draft")),
        ApplicationStatus::Submitted => ("busy", key!("application-submitted")),
        ApplicationStatus::InProgress => ("busy", key!("application-in-progress")),
        ApplicationStatus::NeedsYou => ("you", key!("application-needs-you")),
        ApplicationStatus::Decided => ("good", key!("application-decided")),
    };
    (kind, l.t(key))
}

/// The same with what was decided, where all is: approved, refused, or some of each.
pub fn application_outcome(
    l: L,
    status: ApplicationStatus,
    requests: impl IntoIterator<Item = RequestStatus>,
) -> (&'static str, Cow<'static, str>) {
    let mut approved = requests.into_iter().map(|request| request == RequestStatus::Approved);
    let Some(first) = approved.next().filter(|_| status == ApplicationStatus::Decided) else {
        return application_status(l, status);
    };
    match (first, approved.all(|other| other == first)) {
        (true, true) => ("good", l.t("application-approved")),
        (false, true) => ("bad", l.t("application-refused")),
        (_, false) => ("busy", l.t("application-partly")),
    }
}

/// What became of the question to a register, as a whole sentence that names it.
pub fn source_outcome(l: L, source: &str, outcome: SourceOutcome) -> Cow<'static, str> {
    let key = match outcome {
        SourceOutcome::Answered => key!("outcome-answered"),
        SourceOutcome::UnknownThere => key!("outcome-unknown-there"),
        SourceOutcome::NotAllowed => key!("outcome-not-allowed"),
        SourceOutcome::Timeout => key!("outcome-timeout"),
        SourceOutcome::Unavailable => key!("outcome-unavailable"),
        SourceOutcome::Unusable => key!("outcome-unusable"),
        SourceOutcome::WrongPerson => key!("outcome-wrong-person"),
        SourceOutcome::BreakerOpen => key!("outcome-breaker-open"),
        SourceOutcome::LogUnavailable => key!("outcome-log-unavailable"),
    };
    let source = l.t(&format!("source-{source}")).into_owned();
    l.ta(key, &[("source", source.into())])
}

/// Why the gate refused, by the reason's code; a general sentence for a code that has no words.
pub fn gate_reason(l: L, reason: &str) -> Cow<'static, str> {
    match reason {
        "source-unavailable" => l.t("gate-source-unavailable"),
        "log-unavailable" => l.t("gate-log-unavailable"),
        reason => {
            let key = format!("gate-{reason}");
            if l.has(&key) { l.t(&key) } else { l.t("gate-other") }
        }
    }
}

/// Why the gate refused, for staff: what to do about it; a general sentence for a code that has no words.
pub fn gate_reason_for_staff(l: L, reason: &str) -> Cow<'static, str> {
    let key = format!("gate-staff-{reason}");
    if l.has(&key) { l.t(&key) } else { l.t("gate-staff-other") }
}

/// What happened in a case.
pub fn happened(l: L, happened: Happened) -> Cow<'static, str> {
    l.t(match happened {
        Happened::Begun => key!("happened-begun"),
        Happened::Opened => key!("happened-opened"),
        Happened::Submitted => key!("happened-submitted"),
        Happened::Received => key!("happened-received"),
        Happened::InProgress => key!("happened-in-progress"),
        Happened::Asked => key!("happened-asked"),
        Happened::Replied => key!("happened-replied"),
        Happened::Approved => key!("happened-approved"),
        Happened::Refused => key!("happened-refused"),
        Happened::Blocked => key!("happened-blocked"),
        Happened::FailedDelivery => key!("happened-failed-delivery"),
        Happened::Verified => key!("happened-verified"),
        Happened::NotVerified => key!("happened-not-verified"),
        Happened::HandedToCounter => key!("happened-handed-counter"),
        Happened::HandedToAuthority => key!("happened-handed-authority"),
        Happened::HandedHome => key!("happened-handed-home"),
        Happened::StaffAnswered => key!("happened-staff-answered"),
        Happened::Contradicted => key!("happened-contradicted"),
        Happened::CorrectionOpened => key!("happened-correction-opened"),
        Happened::Corrected => key!("happened-corrected"),
        Happened::CorrectionDeclined => key!("happened-correction-declined"),
    })
}
