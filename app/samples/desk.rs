//! Samples of the desk.

use super::{Gallery, journey::named, now};
use app::pages::*;
use domain::{
    application::{ApplicationStatus, StaffRole},
    catalogue::Direction,
    exchange::{
        chain,
        lookups::{LookAlert, LookPattern, Mark},
        unusual::{Pattern, Unusual},
    },
    facts::{FactId, Value},
    gate::Reason,
    journey::SourceOutcome,
    proposal::{Flaw, Standing, What},
};
use jiff::{ToSpan, civil::date};

pub(crate) fn show(g: &mut Gallery<'_>) {
    entrance(g);
    audit(g);
    unusual(g);
    rights(g);
    tasks(g);
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
            waiting: vec![("tasks", 3)],
            sections: if *role == StaffRole::Editor { vec![] } else { vec!["rights", "audit", "tasks", "registers"] },
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
        via: if minutes == 2 { vec!["municipal-hub".to_owned()] } else { vec![] },
        facts: vec![named(c, "mother.given_name"), named(c, "mother.birth_date")],
        actor_kind: "citizen".to_owned(),
        channel: "web".to_owned(),
        initiator: "pull".to_owned(),
        person: Some("9f0c1a22b3d45be1".to_owned()),
        subject: Some("5be1a0c29f0c1a22".to_owned()),
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
    audit_log(g, looks);
    whole(g);
}

fn audit_log(g: &mut Gallery<'_>, looks: Vec<AuditLook>) {
    let c = g.catalogue;
    let page = AuditLogPage {
        looks,
        filter: AuditFilter::default(),
        sources: c.sources.keys().cloned().collect(),
        authorities: c.authorities.keys().cloned().collect(),
        services: c.services.keys().cloned().collect(),
        functions: c.hub_functions.keys().cloned().collect(),
        is_first: true,
        older: Some("1.0".to_owned()),
    };
    g.at_desk("desk-audit", StaffRole::Auditor, page.clone());
    let filter = AuditFilter {
        from: Some(date(2026, 11, 1)),
        source: "population".to_owned(),
        person: "9f0c1a22b3d45be1".to_owned(),
        allowed: Some(false),
        ..AuditFilter::default()
    };
    let empty = AuditLogPage { looks: vec![], filter, is_first: false, older: None, ..page };
    g.at_desk("desk-audit-empty", StaffRole::Auditor, empty);
}

fn whole(g: &mut Gallery<'_>) {
    let page = |checked| ChainPage {
        head: Some((4_812, "ab".repeat(32), now())),
        forged: false,
        with_checkpoints: true,
        checked,
    };
    g.at_desk("desk-chain", StaffRole::Auditor, page(None));
    let whole = ChainChecked { rows: 4_812, pending: 3, checkpoints: 11, ..ChainChecked::default() };
    g.at_desk("desk-chain-whole", StaffRole::Auditor, page(Some(whole.clone())));
    let id = Default::default();
    let flaws = vec![
        chain::Flaw::Edited { seq: 3, id },
        chain::Flaw::Unlinked { seq: 4, id },
        chain::Flaw::Missing { from: 5, to: 7 },
        chain::Flaw::Truncated { from: 8, to: 9 },
        chain::Flaw::Twice { seq: 10, id },
        chain::Flaw::Repeated { id },
        chain::Flaw::OutOfPlace { rows: 2 },
        chain::Flaw::Unreadable { seq: Some(11), why: String::new() },
        chain::Flaw::Unreadable { seq: None, why: String::new() },
        chain::Flaw::Forged { seq: Some(12), id },
        chain::Flaw::Forged { seq: None, id },
        chain::Flaw::Unsealed { from: 13, to: 14 },
        chain::Flaw::HeadMissing,
        chain::Flaw::HeadForged,
        chain::Flaw::HeadUnlike { seq: 15 },
        chain::Flaw::CheckpointUnreadable { line: 1, why: String::new() },
        chain::Flaw::CheckpointForged { line: 2 },
        chain::Flaw::CheckpointUnlike { line: 3, seq: 16, at: now() },
    ];
    let broken = ChainChecked { flaws_in_all: 30, flaws, ..whole };
    g.at_desk("desk-chain-broken", StaffRole::Auditor, page(Some(broken)));
    let trouble =
        ChainChecked { trouble: Some("checkpoints.jsonl: permission denied".to_owned()), ..ChainChecked::default() };
    g.at_desk("desk-chain-trouble", StaffRole::Auditor, page(Some(trouble)));
    let forged = ChainPage { head: None, forged: true, with_checkpoints: false, checked: None };
    g.at_desk("desk-chain-forged", StaffRole::Auditor, forged.clone());
    g.at_desk("desk-chain-missing", StaffRole::Auditor, ChainPage { forged: false, ..forged });
}

fn right(g: &Gallery<'_>, index: usize, standing: Standing) -> Right {
    let c = g.catalogue;
    let row = &c.authorisations[index];
    Right {
        id: row.id.clone(),
        standing,
        requester: row.requester.clone(),
        service: row.service.clone(),
        is_service: c.services.contains_key(&row.service),
        purpose: row.purpose.clone(),
        source: row.source.clone(),
        direction: row.direction,
        facts: row
            .concepts
            .iter()
            .filter_map(|id| c.concepts.get(id))
            .map(|concept| FactRef::of(&FactId::new("person", concept.path()), concept))
            .collect(),
        capacities: row.capacities.clone(),
        channels: row.channels.clone(),
        min_assurance: row.min_assurance,
        basis: row.basis,
        history_days: (index == 0).then_some(365),
        law: Law::of(c, &row.legal_basis),
        valid_from: row.valid_from,
        valid_to: (index == 1).then(|| date(2027, 12, 31)),
        proposed_by: row.proposed_by.clone(),
        approved_by: if standing == Standing::Proposed { String::new() } else { row.approved_by.clone() },
        decision: row.decision.clone(),
    }
}

fn rights(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let waiting = |wanted, own| WaitingProposal {
        id: "0193f7a0".to_owned(),
        wanted,
        right: right(g, 0, Standing::Proposed),
        by: "S-1001".to_owned(),
        at: now(),
        own,
    };
    let page = DeskRightsPage {
        waiting: vec![waiting("new", true), waiting("withdraw", false), waiting("end", false)],
        rights: Standing::ALL.into_iter().enumerate().map(|(index, standing)| right(g, index, standing)).collect(),
        filter: RightsFilter::default(),
        services: c.services.keys().cloned().collect(),
        sources: c.sources.keys().cloned().collect(),
        may_change: true,
    };
    g.at_desk("desk-rights", StaffRole::Authoriser, page.clone());
    let filter = RightsFilter { standing: Some(Standing::Refused), ..RightsFilter::default() };
    let empty = DeskRightsPage { waiting: vec![], rights: vec![], filter, may_change: false, ..page };
    g.at_desk("desk-rights-empty", StaffRole::Auditor, empty);
    let laws: Vec<String> = c.legal_bases.keys().cloned().collect();
    let history = What::ALL.into_iter().map(|what| RightChange {
        at: now(),
        by: (what != What::Seeded).then(|| "S-1001".to_owned()),
        what,
        decision: "AUT-2026-011".to_owned(),
    });
    let one = RightPage {
        right: right(g, 1, Standing::InForce),
        history: history.collect(),
        laws: Some(laws.clone()),
        typed: EndTyped::default(),
        refused: None,
    };
    g.at_desk("desk-right", StaffRole::Authoriser, one.clone());
    let typed = EndTyped { wanted: "end".to_owned(), last: "soon".to_owned(), ..EndTyped::default() };
    for (name, refused) in [
        ("date", NotProposed::NotADate),
        ("taken", NotProposed::Taken),
        ("over", NotProposed::NotInForce),
        ("flawed", NotProposed::Flawed(vec![Flaw::NoDecision(String::new()), Flaw::UnknownLaw("x".to_owned())])),
    ] {
        let page = RightPage { typed: typed.clone(), refused: Some(refused), ..one.clone() };
        g.at_desk(&format!("desk-right-{name}"), StaffRole::Authoriser, page);
    }
    g.at_desk("desk-right-read", StaffRole::Auditor, RightPage { laws: None, ..one });
    proposals(g);
    new_right(g, laws);
}

fn proposals(g: &mut Gallery<'_>) {
    let page = |wanted, view| ProposalPage {
        id: "0193f7a0".to_owned(),
        wanted,
        last: None,
        right: right(g, 0, Standing::Proposed),
        law: g.catalogue.authorisations[0].legal_basis.clone(),
        decision: "AUT-2026-077".to_owned(),
        by: "S-1001".to_owned(),
        at: now(),
        view,
        refused: None,
    };
    let decided = |approved| ProposalView::Decided(approved, "S-1002".to_owned(), now());
    let decide = page("new", ProposalView::Decide);
    let refused = Some(NotProposed::Flawed(vec![Flaw::LawNotInForce("x".to_owned())]));
    let shown = [
        ("decide", decide.clone()),
        ("flawed", ProposalPage { refused, ..decide }),
        ("own", page("withdraw", ProposalView::Own)),
        ("read", page("end", ProposalView::Read)),
        ("end", ProposalPage { last: Some(date(2027, 1, 31)), ..page("end", ProposalView::Decide) }),
        ("approved", page("new", decided(true))),
        ("refused", page("new", decided(false))),
    ];
    for (name, page) in shown {
        g.at_desk(&format!("desk-proposal-{name}"), StaffRole::Authoriser, page);
    }
}

fn new_right(g: &mut Gallery<'_>, laws: Vec<String>) {
    let c = g.catalogue;
    let start = RightStartPage {
        services: c.services.keys().cloned().collect(),
        functions: c.hub_functions.keys().cloned().collect(),
        sources: c.sources.keys().cloned().collect(),
        nothing_shared: false,
        chosen: Default::default(),
    };
    g.at_desk("desk-right-start", StaffRole::Authoriser, start.clone());
    g.at_desk("desk-right-start-none", StaffRole::Authoriser, RightStartPage { nothing_shared: true, ..start });
    let row = right(g, 0, Standing::Proposed);
    let page = RightNewPage {
        service: row.service.clone(),
        is_service: true,
        source: row.source.clone(),
        direction: Direction::Pull,
        facts: row.facts.clone(),
        capacities: vec!["person".to_owned(), "parent".to_owned(), "newborn".to_owned()],
        channels: c.services[&row.service].channels.clone(),
        laws,
        typed: RightTyped { channels: vec!["web".to_owned()], ..RightTyped::default() },
        refused: None,
    };
    g.at_desk("desk-right-new", StaffRole::Authoriser, page.clone());
    let flaws = vec![
        Flaw::Empty(String::new()),
        Flaw::NoChannel(String::new()),
        Flaw::NoDecision(String::new()),
        Flaw::EndsBeforeItBegins("2026-01-01".to_owned()),
    ];
    let flawed = RightNewPage { refused: Some(NotProposed::Flawed(flaws)), ..page.clone() };
    g.at_desk("desk-right-new-flawed", StaffRole::Authoriser, flawed);
    let hub = RightNewPage { direction: Direction::Hub, channels: vec![], ..page };
    g.at_desk("desk-right-new-hub", StaffRole::Authoriser, hub);
}

fn unusual(g: &mut Gallery<'_>) {
    let row = &g.catalogue.authorisations[0];
    let findings = Pattern::ALL.into_iter().map(|pattern| Unusual {
        day: date(2026, 11, 20),
        pattern,
        requester: row.requester.clone(),
        service: row.service.clone(),
        hour: Some(3),
        count: 42,
        limit: 20,
        exchange: Default::default(),
    });
    let looks = LookPattern::ALL.into_iter().map(|pattern| LookAlert {
        pattern,
        staff: vec!["S-3001".to_owned(), "S-3010".to_owned()],
        workplaces: vec!["centre-capital".to_owned(), "archive".to_owned()],
        person: None,
        first: date(2026, 11, 18).at(19, 30, 0, 0),
        last: date(2026, 11, 20).at(20, 15, 0, 0),
        count: 9,
        usual: 2,
        looks: vec![(Default::default(), Mark::of(&[7; 8])), (Default::default(), Mark::of(&[9; 8]))],
    });
    let page = UnusualPage {
        from: date(2026, 10, 22),
        to: date(2026, 11, 21),
        findings: findings.collect(),
        looks_from: date(2026, 9, 22),
        looks: looks.collect(),
        function: "counter-identification".to_owned(),
    };
    g.at_desk("desk-unusual", StaffRole::Auditor, page.clone());
    g.at_desk("desk-unusual-none", StaffRole::Auditor, UnusualPage { findings: vec![], looks: vec![], ..page });
}

fn tasks(g: &mut Gallery<'_>) {
    let fact = named(g.catalogue, "mother.given_name");
    let correction = |taken| CorrectionTask {
        id: "0193".to_owned(),
        reference: "2026/K7T-4".to_owned(),
        fact: fact.clone(),
        source: "population".to_owned(),
        taken,
        at: now(),
    };
    let question = QuestionLine {
        id: "0194".to_owned(),
        service: "child-allowance".to_owned(),
        source: "population".to_owned(),
        at: now(),
    };
    let page = TasksPage {
        authority: "population-registry".to_owned(),
        corrections: vec![correction(false), correction(true)],
        questions: vec![question],
        handed: vec![HandedLine {
            id: "0195".to_owned(),
            subject: super::journey::subject(),
            status: ApplicationStatus::Draft,
            reference: None,
            at: now(),
        }],
        done: true,
    };
    g.at_desk("desk-tasks", StaffRole::Officer, page.clone());
    let empty = TasksPage { corrections: vec![], questions: vec![], handed: vec![], done: false, ..page };
    g.at_desk("desk-tasks-empty", StaffRole::Officer, empty);
    let task = CorrectionTaskPage {
        id: "0193".to_owned(),
        reference: "2026/K7T-4".to_owned(),
        source: "population".to_owned(),
        kept_here: false,
        fact,
        subject: "0011598018".to_owned(),
        registered: Some(Value::Text("سلما".to_owned())),
        wanted: Value::Text("سلمى".to_owned()),
        reason: Some("كُتب الاسم بألف".to_owned()),
        at: now(),
        taken: false,
        typed: DecisionTyped::default(),
        missing: None,
    };
    g.at_desk("desk-correction", StaffRole::Officer, task.clone());
    let typed = DecisionTyped { outcome: "declined".to_owned(), words: vec![("ar".to_owned(), String::new())] };
    let wordless = CorrectionTaskPage { typed, missing: Some(DecisionMissing::Words), kept_here: true, ..task.clone() };
    g.at_desk("desk-correction-words", StaffRole::Officer, wordless);
    let undecided = CorrectionTaskPage {
        missing: Some(DecisionMissing::Outcome),
        taken: true,
        reason: None,
        registered: None,
        ..task
    };
    g.at_desk("desk-correction-outcome", StaffRole::Officer, undecided);
    asked(g);
}

fn asked(g: &mut Gallery<'_>) {
    let question = QuestionTaskPage {
        id: "0194".to_owned(),
        service: "child-allowance".to_owned(),
        source: "population".to_owned(),
        looked_at: now(),
        exchange: "4a1f3e8e-0000-4000-8000-000000000001".to_owned(),
        text: "لماذا اطّلعتم على عنواني؟".to_owned(),
        at: now(),
        typed: String::new(),
        missing: false,
    };
    g.at_desk("desk-question", StaffRole::Officer, question.clone());
    g.at_desk("desk-question-error", StaffRole::Officer, QuestionTaskPage { missing: true, ..question });
}
