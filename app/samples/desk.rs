//! Samples of the desk.

use super::{Gallery, journey::named, now};
use app::pages::*;
use domain::{application::StaffRole, exchange::chain::Flaw, gate::Reason, journey::SourceOutcome};
use jiff::ToSpan;

pub(crate) fn show(g: &mut Gallery<'_>) {
    entrance(g);
    audit(g);
}

fn entrance(g: &mut Gallery<'_>) {
    let reasons = [
        ("desk-sign-in", DeskSignInReason::Plain),
        ("desk-sign-in-too-low", DeskSignInReason::AssuranceTooLow),
        ("desk-sign-in-no-role", DeskSignInReason::NoRole),
        ("desk-sign-in-no-authority", DeskSignInReason::NoAuthority),
        ("desk-sign-in-unavailable", DeskSignInReason::Unavailable),
        ("desk-sign-in-failed", DeskSignInReason::Failed),
        ("desk-sign-in-cancelled", DeskSignInReason::Cancelled),
        ("desk-sign-in-signed-out", DeskSignInReason::SignedOut),
    ];
    for (name, reason) in reasons {
        g.public(name, DeskSignInPage { return_to: "/ar/desk".to_owned(), reason });
    }
    for role in StaffRole::ALL {
        let page = DeskHomePage {
            name: "لبنى القاضي".to_owned(),
            role: *role,
            authority: (*role == StaffRole::Officer).then(|| "traffic-department".to_owned()),
            sections: if *role == StaffRole::Editor { vec![] } else { vec!["rights", "audit", "tasks"] },
        };
        g.at_desk(&format!("desk-{}", role.name()), *role, page);
    }
    g.at_desk("desk-not-for-you", StaffRole::Clerk, NotForYouPage { role: StaffRole::Clerk });
}

fn audit(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let row = c.authorisations.first().expect("an authorisation");
    let look = |minutes: i64, outcome| AuditLook {
        at: now() - minutes.minutes(),
        place: (minutes > 0).then_some(4_812 - minutes),
        exchange: "4a1f3e8e-0000-4000-8000-000000000001".to_owned(),
        requester: row.requester.clone(),
        service: row.service.clone(),
        is_service: true,
        source: row.source.clone(),
        facts: vec![named(c, "mother.given_name"), named(c, "mother.birth_date")],
        actor_kind: "citizen".to_owned(),
        channel: "web".to_owned(),
        initiator: "pull".to_owned(),
        person: Some("9f0c1a22b3d4".to_owned()),
        subject: Some("5be1a0c2".to_owned()),
        authorisations: vec![row.id.clone()],
        outcome,
        latency_ms: Some(38),
    };
    let mut looks = vec![
        look(0, Outcome::Answered),
        look(1, Outcome::Failed(SourceOutcome::Timeout)),
        AuditLook {
            initiator: "authority".to_owned(),
            actor_kind: "authority_system".to_owned(),
            ..look(2, Outcome::Open)
        },
        AuditLook {
            initiator: "push".to_owned(),
            actor_kind: "hub".to_owned(),
            person: None,
            ..look(3, Outcome::Answered)
        },
    ];
    looks.extend(Reason::ALL.iter().zip(4..).map(|(reason, minutes)| AuditLook {
        authorisations: vec![],
        latency_ms: None,
        ..look(minutes, Outcome::Refused(reason.code().to_owned()))
    }));
    let page = AuditLogPage {
        looks,
        filter: AuditFilter::default(),
        sources: c.sources.keys().cloned().collect(),
        services: c.services.keys().cloned().collect(),
        is_first: true,
        older: Some("1.0".to_owned()),
    };
    g.at_desk("desk-audit", StaffRole::Auditor, page.clone());
    let filter = AuditFilter { source: "population".to_owned(), service: String::new(), allowed: Some(false) };
    let empty = AuditLogPage { looks: vec![], filter, is_first: false, older: None, ..page };
    g.at_desk("desk-audit-empty", StaffRole::Auditor, empty);
    chain(g);
}

fn chain(g: &mut Gallery<'_>) {
    let page = |checked| ChainPage {
        head: Some((4_812, "ab".repeat(32), now())),
        forged: false,
        with_checkpoints: true,
        checked,
    };
    g.at_desk("desk-chain", StaffRole::Auditor, page(None));
    let whole = Checked { rows: 4_812, pending: 3, checkpoints: 11, ..Checked::default() };
    g.at_desk("desk-chain-whole", StaffRole::Auditor, page(Some(whole.clone())));
    let id = Default::default();
    let flaws = vec![
        Flaw::Edited { seq: 3, id },
        Flaw::Unlinked { seq: 4, id },
        Flaw::Missing { from: 5, to: 7 },
        Flaw::Truncated { from: 8, to: 9 },
        Flaw::Twice { seq: 10, id },
        Flaw::Repeated { id },
        Flaw::OutOfPlace { rows: 2 },
        Flaw::Unreadable { seq: Some(11), why: String::new() },
        Flaw::Unreadable { seq: None, why: String::new() },
        Flaw::Forged { seq: Some(12), id },
        Flaw::Forged { seq: None, id },
        Flaw::Unsealed { from: 13, to: 14 },
        Flaw::HeadMissing,
        Flaw::HeadForged,
        Flaw::HeadUnlike { seq: 15 },
        Flaw::CheckpointUnreadable { line: 1, why: String::new() },
        Flaw::CheckpointForged { line: 2 },
        Flaw::CheckpointUnlike { line: 3, seq: 16, at: now() },
    ];
    let broken = Checked { flaws_in_all: 30, flaws, ..whole };
    g.at_desk("desk-chain-broken", StaffRole::Auditor, page(Some(broken)));
    let trouble = Checked { trouble: Some("checkpoints.jsonl: permission denied".to_owned()), ..Checked::default() };
    g.at_desk("desk-chain-trouble", StaffRole::Auditor, page(Some(trouble)));
    let forged = ChainPage { head: None, forged: true, with_checkpoints: false, checked: None };
    g.at_desk("desk-chain-forged", StaffRole::Auditor, forged.clone());
    g.at_desk("desk-chain-missing", StaffRole::Auditor, ChainPage { forged: false, ..forged });
}
