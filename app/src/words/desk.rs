//! Words of the desk: roles and sections.

use crate::{key, texts::L};
use domain::application::StaffRole;
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
        "audit" => (l.t("desk-audit"), l.t("desk-audit-about")),
        _ => (l.t("desk-tasks"), l.t("desk-tasks-about")),
    }
}
