//! What comes after an application: verdicts on what was declared, and where a correction request stands.

use super::name;
use crate::{
    key,
    pages::{Looker, StaffLooked},
    texts::L,
};
use domain::{correction::CorrectionStatus, verification::Verdict};
use std::borrow::Cow;

/// What was found about a declared fact: the kind of tag and the words. `decided`: whoever decides has done so.
pub fn verdict(l: L, verdict: Verdict, decided: bool) -> (&'static str, Cow<'static, str>) {
    let (kind, key) = match verdict {
        Verdict::Open => ("calm", key!("verdict-open")),
        Verdict::Confirmed => ("good", key!("verdict-confirmed")),
        Verdict::Contradicted if decided => ("calm", key!("verdict-contradicted-decided")),
        Verdict::Contradicted => ("you", key!("verdict-contradicted")),
        Verdict::UnknownThere => ("calm", key!("verdict-unknown-there")),
        Verdict::NotAllowed => ("calm", key!("verdict-not-allowed")),
        Verdict::NobodyToAskAbout => ("calm", key!("verdict-nobody-to-ask-about")),
        Verdict::DecidedBefore => ("calm", key!("verdict-decided-before")),
        Verdict::StayedSilent => ("calm", key!("verdict-stayed-silent")),
    };
    (kind, l.t(key))
}

/// A correction request's status: the kind of tag and the words.
pub fn correction_status(l: L, status: CorrectionStatus) -> (&'static str, Cow<'static, str>) {
    let (kind, key) = match status {
        CorrectionStatus::Opened => ("calm", key!("correction-opened")),
        CorrectionStatus::Sent => ("busy", key!("correction-sent")),
        CorrectionStatus::Taken => ("busy", key!("correction-taken")),
        CorrectionStatus::Corrected => ("good", key!("correction-corrected")),
        CorrectionStatus::Declined => ("bad", key!("correction-declined")),
        CorrectionStatus::Withdrawn => ("calm", key!("correction-withdrawn")),
    };
    (kind, l.t(key))
}

/// Who looked; for the person themselves, or for somebody who acts for them.
pub fn looker(l: L, by: &Looker, of_another: bool) -> Cow<'static, str> {
    let said = |own, of| if of_another { l.t(of) } else { l.t(own) };
    match by {
        Looker::Yourself => said(key!("looker-yourself"), key!("looker-person")),
        Looker::Representative(Some(who)) => super::acted_by(l, who).into(),
        Looker::Representative(None) => said(key!("looker-representative"), key!("looker-representative-of")),
        Looker::AnotherApplicant => said(key!("looker-another"), key!("looker-another-of")),
        Looker::Portal => l.t("looker-portal"),
        Looker::Authority => said(key!("looker-authority"), key!("looker-authority-of")),
        Looker::Staff(staff) => staff_looked(l, staff).into(),
        Looker::Officer { workplace: None, .. } => l.t("looker-officer"),
        Looker::Officer { workplace: Some(place), .. } => {
            l.ta("looker-officer-at", &[("workplace", super::workplace(l, place).into())])
        }
        Looker::AuthorityOfAnother { service, role } => {
            let (service, role) = (name(l, "service", service), name(l, "role", role));
            let key = if of_another { key!("looker-authority-another-of") } else { key!("looker-authority-another") };
            l.ta(key, &[("service", service.as_ref().into()), ("role", role.as_ref().into())])
        }
    }
}

/// Role, workplace and channel of staff.
fn staff_looked(l: L, staff: &StaffLooked) -> String {
    let role = staff.role.map_or_else(|| l.t("actor-staff"), |role| super::staff_role(l, role));
    let place = staff.workplace.as_ref().map(|id| super::workplace(l, id));
    let channel = match staff.channel.as_str() {
        "counter" => Some(l.t("channel-counter").into_owned()),
        "phone" => Some(l.t("channel-phone").into_owned()),
        _ => None,
    };
    let with = staff.with.as_ref().map(|who| super::acted_by(l, who));
    [Some(role.into_owned()), place, channel, with].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The heads of the columns in which looks are exported.
pub fn export_headings(l: L) -> [String; 11] {
    [
        key!("export-at"),
        key!("export-exchange"),
        key!("export-who"),
        key!("export-authority"),
        key!("export-service"),
        key!("export-purpose"),
        key!("export-law"),
        key!("export-law-address"),
        key!("export-register"),
        key!("export-facts"),
        key!("export-outcome"),
    ]
    .map(|key| l.plain(key))
}
