//! Words of the desk: roles, sections, and what the auditor reads.

use crate::{key, texts::L};
use domain::{
    application::StaffRole,
    catalogue::{Basis, Direction},
    exchange::chain::Flaw,
    keeping::SERVICE,
};
use std::borrow::Cow;

/// A role's name.
pub fn staff_role(l: L, role: StaffRole) -> Cow<'static, str> {
    l.t(match role {
        StaffRole::Clerk => key!("role-clerk"),
        StaffRole::Agent => key!("role-agent"),
        StaffRole::Officer => key!("role-officer"),
        StaffRole::Supervisor => key!("role-supervisor"),
        StaffRole::Auditor => key!("role-auditor"),
        StaffRole::Authoriser => key!("role-authoriser"),
        StaffRole::Editor => key!("role-editor"),
    })
}

/// What a role does, in a sentence.
pub fn staff_role_about(l: L, role: StaffRole) -> Cow<'static, str> {
    l.t(match role {
        StaffRole::Clerk => key!("role-clerk-about"),
        StaffRole::Agent => key!("role-agent-about"),
        StaffRole::Officer => key!("role-officer-about"),
        StaffRole::Supervisor => key!("role-supervisor-about"),
        StaffRole::Auditor => key!("role-auditor-about"),
        StaffRole::Authoriser => key!("role-authoriser-about"),
        StaffRole::Editor => key!("role-editor-about"),
    })
}

/// A section of the desk: its name, and what one does there.
pub fn desk_section(l: L, id: &str) -> (Cow<'static, str>, Cow<'static, str>) {
    match id {
        "rights" => (l.t("desk-rights"), l.t("desk-rights-about")),
        "queue" => (l.t("desk-queue"), l.t("desk-queue-about")),
        "shift" => (l.t("desk-shift"), l.t("desk-shift-about")),
        "figures" => (l.t("desk-figures"), l.t("desk-figures-about")),
        "audit" => (l.t("desk-audit"), l.t("desk-audit-about")),
        "encounters/new" => (l.t("desk-counter"), l.t("desk-counter-about")),
        "calls" => (l.t("desk-calls"), l.t("desk-calls-about")),
        "call-backs" => (l.t("desk-call-backs"), l.t("desk-call-backs-about")),
        "contacts" => (l.t("desk-contacts"), l.t("desk-contacts-about")),
        "feedback" => (l.t("desk-feedback"), l.t("desk-feedback-about")),
        "consents" => (l.t("desk-consents"), l.t("desk-consents-about")),
        "registers" => (l.t("desk-registers"), l.t("desk-registers-about")),
        _ => (l.t("desk-tasks"), l.t("desk-tasks-about")),
    }
}

/// A function of the hub, or what officers who keep a register stand under.
pub fn hub_function(l: L, id: &str) -> String {
    if id == SERVICE {
        return l.t("register-keeping").into_owned();
    }
    let key = format!("hub-function-{id}");
    if l.has(&key) { l.t(&key).into_owned() } else { l.t("audit-unknown-service").into_owned() }
}

/// Who acted and on whose initiative, from the log's codes.
pub fn acting(l: L, actor: &str, channel: &str, initiator: &str) -> String {
    let actor = match actor {
        "citizen" => l.t("actor-citizen"),
        "staff" => l.t("actor-staff"),
        "hub" => l.t("actor-hub"),
        "authority_officer" => l.t("role-officer"),
        _ => l.t("actor-authority-system"),
    };
    let how = match initiator {
        "push" => Some(l.t("initiator-push")),
        "hub" => Some(l.t("initiator-hub")),
        "authority" => Some(l.t("initiator-authority")),
        "keeping" => Some(l.t("register-keeping")),
        _ => match channel {
            "web" => Some(l.t("channel-web")),
            "kiosk" => Some(l.t("channel-kiosk")),
            "counter" => Some(l.t("channel-counter")),
            "phone" => Some(l.t("channel-phone")),
            _ => None,
        },
    };
    match how {
        Some(how) => format!("{actor} · {how}"),
        None => actor.into_owned(),
    }
}

/// What is wrong with a row of the log.
pub fn flaw(l: L, flaw: &Flaw) -> Cow<'static, str> {
    let rows = |key: &'static str, from: i64, to: i64| l.ta(key, &[("from", from.into()), ("to", to.into())]);
    let row = |key: &'static str, seq: i64| l.ta(key, &[("row", seq.into())]);
    let line = |key: &'static str, line: usize| l.ta(key, &[("line", i64::try_from(line).unwrap_or(i64::MAX).into())]);
    match flaw {
        Flaw::Edited { seq, .. } => row(key!("flaw-edited"), *seq),
        Flaw::Unlinked { seq, .. } => row(key!("flaw-unlinked"), *seq),
        Flaw::Missing { from, to } => rows(key!("flaw-missing"), *from, *to),
        Flaw::Truncated { from, to } => rows(key!("flaw-truncated"), *from, *to),
        Flaw::Twice { seq, .. } => row(key!("flaw-twice"), *seq),
        Flaw::Repeated { .. } => l.t("flaw-repeated"),
        Flaw::OutOfPlace { .. } => l.t("flaw-out-of-place"),
        Flaw::Unreadable { seq: Some(seq), .. } => row(key!("flaw-unreadable"), *seq),
        Flaw::Unreadable { seq: None, .. } => l.t("flaw-unreadable-unchained"),
        Flaw::Forged { seq: Some(seq), .. } => row(key!("flaw-forged"), *seq),
        Flaw::Forged { seq: None, .. } => l.t("flaw-forged-unchained"),
        Flaw::Unsealed { from, to } => rows(key!("flaw-unsealed"), *from, *to),
        Flaw::HeadMissing => l.t("flaw-head-missing"),
        Flaw::HeadForged => l.t("flaw-head-forged"),
        Flaw::HeadUnlike { seq } => row(key!("flaw-head-unlike"), *seq),
        Flaw::CheckpointUnreadable { line: at, .. } => line(key!("flaw-checkpoint-unreadable"), *at),
        Flaw::CheckpointForged { line: at } => line(key!("flaw-checkpoint-forged"), *at),
        Flaw::CheckpointUnlike { line: at, .. } => line(key!("flaw-checkpoint-unlike"), *at),
    }
}

/// In which capacity a register knows somebody.
pub fn capacity(l: L, id: &str) -> Cow<'static, str> {
    l.t(&format!("capacity-{}", super::slug(id)))
}

/// A way of asking.
pub fn direction(l: L, direction: Direction) -> Cow<'static, str> {
    l.t(match direction {
        Direction::Pull => key!("direction-pull"),
        Direction::Push => key!("direction-push"),
        Direction::Hub => key!("direction-hub"),
        Direction::Authority => key!("direction-authority"),
    })
}

/// What the person must have said.
pub fn basis(l: L, basis: Basis) -> Cow<'static, str> {
    l.t(match basis {
        Basis::None => key!("basis-none"),
        Basis::ExplicitRequest => key!("basis-explicit-request"),
        Basis::Consent => key!("basis-consent"),
    })
}

/// Its name in forms, as in the catalogue.
pub fn basis_name(basis: Basis) -> &'static str {
    match basis {
        Basis::None => "none",
        Basis::ExplicitRequest => "explicit_request",
        Basis::Consent => "consent",
    }
}

/// What is wanted of an authorisation.
pub fn wanted(l: L, wanted: &str) -> Cow<'static, str> {
    match wanted {
        "withdraw" => l.t("access-wanted-withdraw"),
        "end" => l.t("access-wanted-end"),
        _ => l.t("access-wanted-new"),
    }
}
